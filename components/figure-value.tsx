import { formatFigure, formatFigureFull, type FigureValue as Value } from '@/lib/format';
import { NotStated } from './not-stated';

/** A figure in the UI's language, short; every digit stands in its title and in `data`. */
export function FigureValue({ figure, className }: { figure: Value; className?: string }) {
  const short = formatFigure(figure);
  if (short === null) return <NotStated />;
  const full = formatFigureFull(figure);
  return (
    <data value={figure.value ?? figure.order ?? ''} title={full === short ? undefined : (full ?? undefined)} className={`digits whitespace-nowrap ${className ?? ''}`}>
      {short}
    </data>
  );
}
