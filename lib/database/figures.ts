import 'server-only';
import type { FigureFilter } from '../params.ts';
import type { FigureView } from '../views.ts';
import { figureView, WITH_MARK } from './figure-views.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

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

export async function loadFigureRows(client: PrismaClient, keys: FigureKey[]): Promise<FigureRow[]> {
  const figures = await client.figure.findMany({
    where: { OR: keys.map(({ article, figure }) => ({ articleId: article, index: figure })) },
    include: { ...WITH_MARK, article: { select: { id: true, language: true, analysisVersion: true } }, claims: { select: { claimId: true } } },
  });
  const byKey = new Map(figures.map((figure) => [`${figure.articleId} ${figure.index}`, figure]));
  return keys.flatMap(({ article, figure: index }) => {
    const figure = byKey.get(`${article} ${index}`);
    return figure ? [{ article: figure.article, figure: figureView(figure), claims: figure.claims.map(({ claimId }) => claimId) }] : [];
  });
}
