import type { ReviewMark } from '@/lib/views';
import type { Verdict } from '@/lib/terms';

const SAID: Record<Verdict, [sign: string, words: string]> = { right: ['✓', 'found right by'], corrected: ['✎', 'corrected by'], wrong: ['✗', 'found wrong by'] };

/** “✎ corrected by Ada”, on a line of its own; nothing where nobody has said anything. */
export function ReviewNote({ review }: { review: ReviewMark | null }) {
  if (!review) return null;
  const [sign, words] = SAID[review.verdict];
  return <span className={`block text-xs font-normal whitespace-normal ${review.verdict === 'wrong' ? 'text-error' : 'text-accent'}`}><span aria-hidden="true">{sign} </span>{words} {review.who}</span>;
}
