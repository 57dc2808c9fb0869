import 'server-only';
import type { ClaimView, FigureView, Standing } from '../views.ts';
import { plainDay, plainDecimal } from './plain.ts';
import type { Figure, PrismaClient } from './generated/client.ts';
import { ALONE, standings } from './standing.ts';

export function figureView(figure: Figure): FigureView {
  const { index, start, end, text, kind, currency, unit, bound, currencyBasis, warnings } = figure;
  return { index, start, end, text, kind, currency, unit, bound, currencyBasis, warnings, value: plainDecimal(figure.value), max: plainDecimal(figure.max), order: plainDecimal(figure.order) };
}

/**
 * The claims of these ids, in this order.
 * @param known how facts stand, kept over several calls
 */
export async function loadClaims(client: PrismaClient, ids: string[], known?: Map<string, Standing>): Promise<ClaimView[]> {
  const claims = await client.claim.findMany({
    where: { id: { in: ids } },
    include: {
      article: { include: { dates: true } },
      companies: { include: { company: true }, orderBy: { position: 'asc' } },
      figures: { include: { figure: true }, orderBy: { figureIndex: 'asc' } },
    },
  });
  const stands = await standings(client, claims.flatMap(({ factId }) => factId ?? []), known);
  const views = new Map(claims.map((claim) => {
    const { article } = claim;
    const parties = (role: 'subject' | 'object') => claim.companies.filter((party) => party.role === role).map(({ company: { id, name } }) => ({ id, name }));
    const stated = article.dates.find(({ value, start, end }) => value === claim.date && start >= claim.start && end <= claim.end);
    const view: ClaimView = {
      id: claim.id, index: claim.index, factId: claim.factId, articleId: claim.articleId, language: article.language, publisher: article.publisher,
      storyId: article.storyId, analysisVersion: article.analysisVersion, type: claim.type, modality: claim.modality,
      subjects: parties('subject'), objects: parties('object'), attributedTo: claim.attributedTo,
      figures: claim.figures.map(({ figure }) => figureView(figure)),
      date: claim.date === null ? null : { value: claim.date, bound: stated?.bound ?? null, start: plainDay(claim.dateStart), end: plainDay(claim.dateEnd), precision: claim.datePrecision },
      isQuote: claim.isQuote, quote: article.text.slice(claim.start, claim.end), start: claim.start, end: claim.end,
      standing: (claim.factId !== null && stands.get(claim.factId)) || ALONE,
    };
    return [claim.id, view];
  }));
  return ids.flatMap((id) => views.get(id) ?? []);
}
