import { claimAddress, figureAddress } from '@/lib/address';
import type { ClaimView, FigureView } from '@/lib/views';
import { A } from './a';
import { LanguageTag } from './language-tag';
import { Quote } from './quote';

/** A claim in its article's own words, as the way to them: to its figure where one is given. */
export function Wording({ claim, figure, to = 'claim' }: { claim: ClaimView; figure?: FigureView | null; to?: 'claim' | 'figure' }) {
  const href = to === 'figure' && figure ? figureAddress(claim.articleId, figure.index) : claimAddress(claim.articleId, claim.index);
  return (
    <span className="flex items-baseline gap-2">
      <LanguageTag code={claim.language} />
      <A href={href} className="block min-w-0 hover:underline"><Quote claim={claim} figure={figure} /></A>
    </span>
  );
}
