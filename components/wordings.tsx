import { address } from '@/lib/address';
import type { Statement } from '@/lib/statements';
import type { FigureView } from '@/lib/views';
import { A } from './a';
import { ReviewNote } from './reviews/review-note';
import { Wording } from './wording';

const SHOWN = 5;

/** How the texts word one statement; beyond a few, the claim table has them all. */
export function Wordings({ statement: { wordings, factId }, figure, to }: { statement: Statement; figure?: FigureView; to?: 'claim' | 'figure' }) {
  const same = (claim: Statement['wordings'][number]) => claim.figures.find(({ kind, value }) => figure && kind === figure.kind && value === figure.value) ?? claim.figures[0];
  return (
    <ul className="space-y-1">
      {wordings.slice(0, SHOWN).map((claim) => <li key={claim.id}><Wording claim={claim} figure={same(claim)} to={to} /><ReviewNote review={claim.review} /></li>)}
      {wordings.length > SHOWN && factId && <li><A className="link" href={address('/claims', { fact: factId })}>All its wordings</A></li>}
    </ul>
  );
}
