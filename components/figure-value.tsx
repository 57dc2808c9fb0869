import { formatFigure, formatFigureFull, type FigureValue as Value } from '@/lib/format';
import type { ReviewMark } from '@/lib/views';
import { NotStated } from './not-stated';

/** A figure in the UI's language, short; every digit stands in its title and in `data`. A correction is marked. */
export function FigureValue({ figure, className }: { figure: Value & { review?: ReviewMark | null }; className?: string }) {
  const short = formatFigure(figure);
  if (short === null) return <NotStated />;
  const full = formatFigureFull(figure);
  const { review } = figure;
  const title = [full === short ? null : full, review?.verdict === 'corrected' && `corrected by ${review.who}`].filter(Boolean).join(', ');
  // "186 million (currency not stated)": the amount stays on one line, what is said of it may go on to the next
  const [size, ...remark] = short.split(/ (?=\()/);
  return (
    <data value={figure.value ?? figure.order ?? ''} title={title || undefined} className={`digits ${review?.verdict === 'wrong' ? 'line-through' : ''} ${className ?? ''}`}>
      <span className="whitespace-nowrap">{size}</span>{remark.length > 0 && <span className="whitespace-normal"> {remark.join(' ')}</span>}{review?.verdict === 'corrected' && <span className="text-accent"><span aria-hidden="true"> ✎</span><span className="sr-only">, corrected</span></span>}
    </data>
  );
}
