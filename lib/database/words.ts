import 'server-only';
import { LANGUAGES } from '../languages/index.ts';
import { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

/** For the languages that PostgreSQL has no rules for. */
const SIMPLE = 'simple';

/** Articles that hold the words, each asked in its own language's text search configuration. Wants `articles` as `a`. */
export function articleHolds(words: string): Prisma.Sql {
  const each = LANGUAGES.map(({ code, searchConfiguration }) =>
    Prisma.sql`(a.language = ${code} AND a.search @@ plainto_tsquery(${searchConfiguration}::regconfig, ${words}))`);
  const others = Prisma.sql`(a.language <> ALL(${LANGUAGES.map(({ code }) => code)}) AND a.search @@ plainto_tsquery(${SIMPLE}::regconfig, ${words}))`;
  return Prisma.sql`(${Prisma.join([...each, others], ' OR ')})`;
}

/** So many articles' texts are held at once. */
const ARTICLES = 100;

/**
 * The claims whose own words hold the words, by article. Spans count UTF-16 units and PostgreSQL code points, so the pieces
 * are cut here and matched there, each text read once.
 * @param most enough of them
 */
export async function claimsHolding(client: Transaction, words: string, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; found.length < most;) {
    const articles = await client.$queryRaw<{ id: string; language: string; text: string }[]>`
      SELECT a.id, a.language, a.text FROM articles a WHERE ${articleHolds(words)} AND a.id > ${after} ORDER BY a.id LIMIT ${ARTICLES}`;
    if (articles.length === 0) break;
    after = articles.at(-1)?.id ?? after;
    const claims = await client.claim.findMany({ where: { articleId: { in: articles.map(({ id }) => id) } }, select: { id: true, articleId: true, start: true, end: true } });
    const texts = new Map(articles.map((article) => [article.id, article]));
    const pieces = claims.map(({ articleId, start, end }) => texts.get(articleId)?.text.slice(start, end) ?? '');
    const rules = claims.map(({ articleId }) => LANGUAGES.find(({ code }) => code === texts.get(articleId)?.language)?.searchConfiguration ?? SIMPLE);
    const matching = await client.$queryRaw<{ id: string }[]>`
      SELECT id FROM unnest(${claims.map(({ id }) => id)}::text[], ${pieces}::text[], ${rules}::text[]) AS piece(id, words, rules)
      WHERE to_tsvector(rules::regconfig, words) @@ plainto_tsquery(rules::regconfig, ${words})`;
    found.push(...matching.map(({ id }) => id));
  }
  return found.slice(0, most);
}
