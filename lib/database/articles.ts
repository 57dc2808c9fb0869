import 'server-only';
import type { LeftOutReason, Reading } from '../analysis.ts';
import { PAGE_SIZE, type ArticleFilter } from '../params.ts';
import type { ArticleSummary, ReadArticle } from '../views.ts';
import { figureView } from './claim-views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';
import { plainDay } from './plain.ts';
import { articleHolds } from './words.ts';

const ORDERS: Record<NonNullable<ArticleFilter['sort']>, string> = {
  added: 'a.ingested_at', '-added': 'a.ingested_at DESC', language: 'a.language', '-language': 'a.language DESC',
  figures: 'figures', '-figures': 'figures DESC', claims: 'claims', '-claims': 'claims DESC',
};

const count = (table: string) => Prisma.raw(`(SELECT count(*)::int FROM ${table} t WHERE t.article_id = a.id) AS ${table}`);

function where({ lang, q }: ArticleFilter): Prisma.Sql {
  const conditions = [lang.length ? Prisma.sql`a.language = ANY(${lang})` : null, q ? articleHolds(q) : null].filter((condition) => condition !== null);
  return conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
}

/** The rows of a filter, newest first where no order is asked. */
export const articleRows = (filter: ArticleFilter): Prisma.Sql => Prisma.sql`
  SELECT a.id, a.language, a.title, a.publisher, a.url, to_char(a.published_at, 'YYYY-MM-DD') AS "publishedAt", a.origin, a.story_id AS "storyId",
    a.analysis_version AS "analysisVersion", a.ingested_at AS "ingestedAt", a.length AS characters, left(ltrim(a.text, E' \\t\\r\\n'), 200) AS "firstWords",
    ${count('sentences')}, ${count('figures')}, ${count('claims')}
  FROM articles a ${where(filter)} ORDER BY ${Prisma.raw(filter.sort ? `${ORDERS[filter.sort]}, ` : '')}a.ingested_at DESC, a.id`;

export interface ArticleList {
  articles: ArticleSummary[];
  total: number;
  /** How many articles each language has, whatever is filtered by language. */
  languages: { value: string; count: number }[];
}

export function articleList(filter: ArticleFilter, page: number): Promise<ArticleList> {
  return asked(async () => {
    const [articles, totals, languages] = await Promise.all([
      database().$queryRaw<ArticleSummary[]>`${articleRows(filter)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
      database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM articles a ${where(filter)}`,
      database().$queryRaw<{ value: string; count: number }[]>`
        SELECT a.language AS value, count(*)::int AS count FROM articles a ${where({ ...filter, lang: [] })} GROUP BY 1 ORDER BY 2 DESC, 1`,
    ]);
    return { articles, total: totals[0]?.total ?? 0, languages };
  });
}

/** One article with all its rows; null where there is none of this id. */
export function readArticle(id: string): Promise<ReadArticle | null> {
  return asked(async () => {
    const inOrder = { orderBy: { index: 'asc' } } as const;
    const article = await database().article.findUnique({
      where: { id },
      include: {
        sentences: inOrder, dates: inOrder, leftOut: inOrder,
        figures: { ...inOrder, include: { claims: { include: { claim: { select: { index: true } } } } } },
        mentions: { ...inOrder, include: { company: { select: { id: true, name: true } } } },
        claims: { ...inOrder, include: { figures: { orderBy: { figureIndex: 'asc' } }, companies: { include: { company: true }, orderBy: { position: 'asc' } } } },
        story: { include: { articles: { select: { id: true, language: true, publisher: true }, orderBy: { language: 'asc' } } } },
      },
    });
    if (!article) return null;
    return {
      id, text: article.text, language: article.language, languageConfidence: article.languageConfidence, title: article.title,
      publisher: article.publisher, url: article.url, publishedAt: plainDay(article.publishedAt),
      origin: article.origin, analysisVersion: article.analysisVersion, storyId: article.storyId,
      versions: (article.story?.articles ?? []).filter((other) => other.id !== id),
      sentences: article.sentences, dates: article.dates, mentions: article.mentions,
      leftOut: article.leftOut.map((left) => ({ ...left, reason: left.reason as LeftOutReason })),
      figures: article.figures.map((figure) => ({
        ...figureView(figure), reading: figure.reading as unknown as Reading, claims: figure.claims.map(({ claim }) => claim.index).sort((a, b) => a - b),
      })),
      claims: article.claims.map(({ id: claimId, index, factId, type, modality, start, end, attributedTo, date, isQuote, figures, companies }) => ({
        id: claimId, index, factId, type, modality, start, end, attributedTo, date, isQuote, figures: figures.map(({ figureIndex }) => figureIndex),
        subjects: companies.filter(({ role }) => role === 'subject').map(({ company }) => ({ id: company.id, name: company.name })),
        objects: companies.filter(({ role }) => role === 'object').map(({ company }) => ({ id: company.id, name: company.name })),
      })),
    };
  });
}
