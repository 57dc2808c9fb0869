import 'server-only';
import { groupBy } from '../group-by.ts';
import type { ClaimDate, ClaimView, Standing } from '../views.ts';
import { figureView, reviewMark, WITH_MARK } from './figure-views.ts';
import type { Claim, StatedDate } from './generated/client.ts';
import { plainDay } from './plain.ts';
import { renamed, shownNames, shownOf, WITH_SHOWN } from './shown.ts';
import { standingIn, standings } from './standing.ts';
import type { Transaction } from './transaction.ts';

/**
 * The claims of these ids, in this order.
 * @param known how facts stand, kept over several calls
 */
export async function loadClaims(client: Transaction, ids: string[], known?: Map<string, Standing>): Promise<ClaimView[]> {
  // one question after the other: an export asks within one transaction, which is one connection
  const claims = await client.claim.findMany({ where: { id: { in: ids } }, include: WITH_MARK });
  const ofThese = { where: { claimId: { in: claims.map(({ id }) => id) } } };
  const companies = groupBy(await client.claimCompany.findMany({ ...ofThese, include: WITH_SHOWN, orderBy: { position: 'asc' } }), ({ claimId }) => claimId);
  const figures = groupBy(await client.claimFigure.findMany({ ...ofThese, include: { figure: { include: WITH_MARK } }, orderBy: { figureIndex: 'asc' } }), ({ claimId }) => claimId);
  // an article once, however many of its claims are asked: a text may have a million characters
  const articleIds = [...new Set(claims.map(({ articleId }) => articleId))];
  const articles = await client.article.findMany({ where: { id: { in: articleIds } } });
  const dates = await loadDates(client, articleIds, claims);
  const stands = await standings(client, claims.flatMap(({ factId }) => factId ?? []), known);
  const sources = await shownNames(client, claims.flatMap(({ attributedTo }) => attributedTo));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const views = new Map(claims.flatMap((claim): [string, ClaimView][] => {
    const article = byId.get(claim.articleId);
    if (!article) return [];
    const parties = (role: 'subject' | 'object') => shownOf((companies.get(claim.id) ?? []).filter((party) => party.role === role));
    return [[claim.id, {
      id: claim.id, index: claim.index, factId: claim.factId, articleId: claim.articleId, language: article.language, publisher: article.publisher,
      storyId: article.storyId, analysisVersion: article.analysisVersion, type: claim.type, modality: claim.modality,
      subjects: parties('subject'), objects: parties('object'), attributedTo: renamed(claim.attributedTo, sources),
      figures: (figures.get(claim.id) ?? []).map(({ figure }) => figureView(figure)), date: dateOf(claim, dates),
      isQuote: claim.isQuote, quote: article.text.slice(claim.start, claim.end), start: claim.start, end: claim.end,
      standing: standingIn(stands, claim.factId), review: reviewMark(claim),
    }]];
  }));
  return ids.flatMap((id) => views.get(id) ?? []);
}

type Dates = Map<string, StatedDate[]>;
const place = (articleId: string, value: string): string => `${articleId} ${value}`;

/** The dates as the articles state them, by article and value, in the order of the text. */
async function loadDates(client: Transaction, articleIds: string[], claims: Claim[]): Promise<Dates> {
  const values = [...new Set(claims.flatMap(({ date }) => date ?? []))];
  const dates = await client.statedDate.findMany({ where: { articleId: { in: articleIds }, value: { in: values } }, orderBy: { start: 'asc' } });
  return groupBy(dates, ({ articleId, value }) => place(articleId, value));
}

/** A claim's date, with the bound ("by") that its own sentence gives it. */
function dateOf({ articleId, date, dateStart, dateEnd, datePrecision, start, end }: Claim, dates: Dates): ClaimDate | null {
  if (date === null) return null;
  const stated = dates.get(place(articleId, date))?.find((other) => other.start >= start && other.end <= end);
  return { value: date, bound: stated?.bound ?? null, start: plainDay(dateStart), end: plainDay(dateEnd), precision: datePrecision };
}
