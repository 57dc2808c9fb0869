import 'server-only';
import { LANGUAGES } from '../languages/index.ts';
import { PAGE_SIZE, type ArticleFilter } from '../params.ts';
import type { ArticleSummary, Party } from '../views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';
import { shownIds } from './shown.ts';
import { articleHolds } from './words.ts';

const ORDERS: Record<NonNullable<ArticleFilter['sort']>, string> = {
  added: 'a.ingested_at', '-added': 'a.ingested_at DESC', language: 'a.language', '-language': 'a.language DESC',
  figures: 'figures', '-figures': 'figures DESC', claims: 'claims', '-claims': 'claims DESC',
};

const count = (table: string) => Prisma.raw(`(SELECT count(*)::int FROM ${table} t WHERE t.article_id = a.id) AS ${table}`);

/** The article's language where Parallax reads it, else `und`: whoever brought it may have stated any code. */
const LANGUAGE = Prisma.sql`CASE WHEN a.language = ANY(${LANGUAGES.map(({ code }) => code)}) THEN a.language ELSE 'und' END`;

function where({ lang, company, q }: ArticleFilter): Prisma.Sql {
  const conditions = [
    lang.length ? Prisma.sql`${LANGUAGE} = ANY(${lang})` : null,
    company.length ? Prisma.sql`EXISTS (SELECT FROM mentions m WHERE m.article_id = a.id AND m.company_id IN (SELECT id FROM companies WHERE shown_as IN ${shownIds(company)}))` : null,
    q ? articleHolds(q) : null,
  ].filter((condition) => condition !== null);
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
  /** The companies of the filter; an id that none has is still a filter, and its own name. */
  companies: Party[];
}

export function articleList(filter: ArticleFilter, page: number): Promise<ArticleList> {
  return asked(async () => {
    const [articles, totals, languages, companies] = await Promise.all([
      database().$queryRaw<ArticleSummary[]>`${articleRows(filter)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
      database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM articles a ${where(filter)}`,
      database().$queryRaw<{ value: string; count: number }[]>`
        SELECT ${LANGUAGE} AS value, count(*)::int AS count FROM articles a ${where({ ...filter, lang: [] })} GROUP BY 1 ORDER BY 2 DESC, 1`,
      database().company.findMany({ where: { id: { in: filter.company } }, select: { id: true, shown: { select: { name: true } } } }),
    ]);
    return { articles, total: totals[0]?.total ?? 0, languages, companies: filter.company.map((id) => ({ id, name: companies.find((company) => company.id === id)?.shown.name ?? id })) };
  });
}
