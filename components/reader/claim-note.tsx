import { address, claimAddress } from '@/lib/address';
import { type ReadArticle, type ReadClaim, rowAt } from '@/lib/views';
import { formatDate } from '@/lib/format-date';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { A } from '../a';
import { Companies } from '../companies';
import { FigureValue } from '../figure-value';
import type { Judging } from '../forms/review-form';
import type { ReviewTools } from '../forms/review-state';
import { Rivals } from '../rivals';
import { ReviewNote } from '../reviews/review-note';
import { ReviewPanel } from '../reviews/review-panel';

/** One claim in the margin: its type, who did it to whom, how much, when, and who says so. */
export function ClaimNote({ claim, article, open, tools }: { claim: ReadClaim; article: ReadArticle; open: boolean; tools: ReviewTools }) {
  const figures = claim.figures.flatMap((index) => rowAt(article.figures, index) ?? []);
  return (
    <li className={`border-l-2 py-0.5 pl-3 text-sm ${open ? 'border-accent' : 'border-rule'}`}>
      <A href={claimAddress(article.id, claim.index)} scroll={false} aria-current={open ? 'true' : undefined} className={`font-semibold hover:underline aria-[current]:text-accent ${claim.review?.verdict === 'wrong' ? 'line-through' : ''}`}>
        {CLAIM_TYPE_WORDS[claim.type]}
      </A>
      {claim.modality !== 'stated' && <span className="text-soft"> · {MODALITY_WORDS[claim.modality].toLowerCase()}</span>}
      {claim.subjects.length > 0 && <> · <Companies companies={claim.subjects} className="link" /></>}
      {claim.objects.length > 0 && <> → <Companies companies={claim.objects} className="link" /></>}
      {figures.map((figure) => <span key={figure.index}> · <FigureValue figure={figure} className="font-semibold" /></span>)}
      {claim.date && <span className="text-soft"> · {formatDate(claim.date)}</span>}
      {claim.attributedTo.length > 0 && <span className="text-soft"> · from {claim.attributedTo.join(', ')}</span>}
      <ReviewNote review={claim.review} />
      <Rivals rivals={claim.standing.rivals} articleId={article.id} />
      {open && claim.factId && <span className="block"><A href={address('/claims', { fact: claim.factId })} className="link">All wordings</A></span>}
      {open && (
        <ReviewPanel id="review-claim" judging={judgingOf(claim, article)} place={claim.place} machine={claim.machine} tools={tools} />
      )}
    </li>
  );
}

function judgingOf({ id, place, review, type, modality, subjects, objects, attributedTo, date }: ReadClaim, article: ReadArticle): Judging {
  const names = (parties: { name: string }[]) => parties.map(({ name }) => name);
  return {
    articleId: article.id, about: 'claim', key: id, seen: place?.entries[0]?.id ?? 0, corrected: review?.verdict === 'corrected',
    held: { type, modality, subjects: names(subjects), objects: names(objects), attributedTo, date }, near: [...new Set(names(article.mentions.map(({ company }) => company)))].sort(),
  };
}
