import { excerpt } from '@/lib/excerpt';
import type { ClaimView, FigureView } from '@/lib/views';

/** A claim's words in their own language, cut to fit around its figure. */
export function Quote({ claim: { quote, start, end, language }, figure, most = 120 }: { claim: ClaimView; figure?: FigureView | null; most?: number }) {
  const inside = figure && figure.start >= start && figure.end <= end;
  const { before, focus, after } = excerpt(quote, most, inside ? { start: figure.start - start, end: figure.end - start } : undefined);
  const words = <>{before}{focus && <b>{focus}</b>}{after}</>;
  const lang = language === 'und' ? undefined : language;
  // words that bring their own quotation marks get no second pair
  return /^[“”"«„]/.test(before + focus + after) ? <span lang={lang} dir="auto" className="serif">{words}</span> : <q lang={lang} dir="auto" className="serif">{words}</q>;
}
