import 'server-only';
import type { Verdict } from '../terms.ts';
import type { FigureView, ReviewMark } from '../views.ts';
import type { Figure, Prisma } from './generated/client.ts';
import { plainDecimal } from './plain.ts';

/** What a query includes of a figure or claim to say who judged it last. */
export const WITH_MARK = {
  place: { select: { reviews: { where: { verdict: { not: null }, undoneBy: null }, orderBy: { id: 'desc' }, take: 1, select: { who: true, at: true } } } },
} satisfies Prisma.FigureInclude & Prisma.ClaimInclude;

interface Marked {
  verdict: Verdict | null;
  place?: { reviews: { who: string; at: Date }[] } | null;
}

export function reviewMark({ verdict, place }: Marked): ReviewMark | null {
  const [said] = place?.reviews ?? [];
  return verdict && said ? { verdict, who: said.who, at: said.at } : null;
}

export function figureView(figure: Figure & Pick<Marked, 'place'>): FigureView {
  const { index, start, end, text, kind, currency, unit, bound, currencyBasis, warnings } = figure;
  return { index, start, end, text, kind, currency, unit, bound, currencyBasis, warnings, value: plainDecimal(figure.value), max: plainDecimal(figure.max), order: plainDecimal(figure.order), review: reviewMark(figure) };
}
