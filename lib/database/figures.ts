import 'server-only';
import { groupBy } from '../group-by.ts';
import type { FigureFilter } from '../params.ts';
import type { FigureView } from '../views.ts';
import { figureView, WITH_MARK } from './figure-views.ts';
import { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

export interface FigureRow {
  article: { id: string; language: string; analysisVersion: string };
  figure: FigureView;
  /** Ids of the claims that it belongs to. */
  claims: string[];
}

export interface FigureKey {
  article: string;
  figure: number;
}

/** The keys of a filter's figures, newest article first, in the order of the text. */
export function figureKeys({ kind, currency, lang, article, review }: FigureFilter): Prisma.Sql {
  const conditions = [
    kind.length ? Prisma.sql`f.kind::text = ANY(${kind})` : null, currency.length ? Prisma.sql`f.currency = ANY(${currency})` : null,
    lang.length ? Prisma.sql`a.language = ANY(${lang})` : null, article ? Prisma.sql`a.id = ${article}` : null,
    review.length ? Prisma.sql`COALESCE(f.verdict::text, 'none') = ANY(${review})` : null,
  ].filter((condition) => condition !== null);
  return Prisma.sql`SELECT a.id AS article, f.index AS figure FROM figures f JOIN articles a ON a.id = f.article_id
    ${conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty} ORDER BY a.ingested_at DESC, a.id, f.index`;
}

export async function loadFigureRows(client: Transaction, keys: FigureKey[]): Promise<FigureRow[]> {
  // one question after the other: an export asks within one transaction, which is one connection
  const figures = await client.figure.findMany({ where: { OR: keys.map(({ article, figure }) => ({ articleId: article, index: figure })) }, include: WITH_MARK });
  const links = await client.claimFigure.findMany({ where: { OR: keys.map(({ article, figure }) => ({ articleId: article, figureIndex: figure })) }, orderBy: { claimId: 'asc' } });
  const articles = await client.article.findMany({ where: { id: { in: keys.map(({ article }) => article) } }, select: { id: true, language: true, analysisVersion: true } });
  const place = (article: string, index: number) => `${article} ${index}`;
  const byPlace = new Map(figures.map((figure) => [place(figure.articleId, figure.index), figure]));
  const claims = groupBy(links, ({ articleId, figureIndex }) => place(articleId, figureIndex));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return keys.flatMap(({ article: id, figure: index }) => {
    const [figure, article] = [byPlace.get(place(id, index)), byId.get(id)];
    return figure && article ? [{ article, figure: figureView(figure), claims: (claims.get(place(id, index)) ?? []).map(({ claimId }) => claimId) }] : [];
  });
}
