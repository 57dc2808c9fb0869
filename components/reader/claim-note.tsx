import { address, claimAddress } from '@/lib/address';
import { type ReadArticle, type ReadClaim, rowAt } from '@/lib/views';
import { formatDate } from '@/lib/format';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { A } from '../a';
import { Companies } from '../companies';
import { FigureValue } from '../figure-value';

/** One claim in the margin: its type, who did it to whom, how much, when, and who says so. */
export function ClaimNote({ claim, article, open }: { claim: ReadClaim; article: ReadArticle; open: boolean }) {
  const figures = claim.figures.flatMap((index) => rowAt(article.figures, index) ?? []);
  return (
    <li className={`border-l-2 py-0.5 pl-3 text-sm ${open ? 'border-accent' : 'border-rule'}`}>
      <A href={claimAddress(article.id, claim.index)} scroll={false} aria-current={open ? 'true' : undefined} className="font-semibold hover:underline aria-[current]:text-accent">
        {CLAIM_TYPE_WORDS[claim.type]}
      </A>
      {claim.modality !== 'stated' && <span className="text-soft"> · {MODALITY_WORDS[claim.modality].toLowerCase()}</span>}
      {claim.subjects.length > 0 && <> · <Companies companies={claim.subjects} className="link" /></>}
      {claim.objects.length > 0 && <> → <Companies companies={claim.objects} className="link" /></>}
      {figures.map((figure) => <span key={figure.index}> · <FigureValue figure={figure} className="font-semibold" /></span>)}
      {claim.date && <span className="text-soft"> · {formatDate(claim.date)}</span>}
      {claim.attributedTo.length > 0 && <span className="text-soft"> · from {claim.attributedTo.join(', ')}</span>}
      {open && claim.factId && <> · <A href={address('/claims', { fact: claim.factId })} className="link">all wordings</A></>}
    </li>
  );
}
