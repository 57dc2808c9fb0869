import 'server-only';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';

/** So many texts of one fact are shown; the claim table has them all. */
const MOST_WORDINGS = 6;
/** One text alone fills no page: what it states beyond so many facts comes after the others'. */
const MOST_OF_ONE = 60;

/**
 * The claims that a page shows where there are too many: the newest facts, each with some of its wordings.
 * @param where a condition on `claims c` and `articles a`
 * @param most so many facts; a claim that states none counts as one
 * @returns their ids, in the order of the texts, the newest first, and how many claims state what they state
 */
export async function shownClaims(where: Prisma.Sql, most: number): Promise<{ ids: string[]; claims: number }> {
  const rows = await database().$queryRaw<{ id: string; claims: number }[]>`
    WITH own AS (
      SELECT c.id, c.article_id, c.index, a.ingested_at, COALESCE(c.fact_id, c.id) AS said FROM claims c JOIN articles a ON a.id = c.article_id WHERE ${where}
    ), worded AS (
      SELECT *, row_number() OVER (PARTITION BY said ORDER BY ingested_at DESC, article_id, index) AS wording FROM own
    ), facts AS (
      SELECT said, ingested_at, article_id, index, row_number() OVER (PARTITION BY article_id ORDER BY index) AS place FROM worded WHERE wording = 1
    ), chosen AS (
      SELECT said FROM facts ORDER BY place > ${MOST_OF_ONE}, ingested_at DESC, article_id, index LIMIT ${most}
    )
    SELECT id, (SELECT count(*)::int FROM worded JOIN chosen USING (said)) AS claims FROM worded JOIN chosen USING (said) WHERE wording <= ${MOST_WORDINGS} ORDER BY ingested_at DESC, article_id, index`;
  return { ids: rows.map(({ id }) => id), claims: rows[0]?.claims ?? 0 };
}

/** Claims in which one of these companies, as they are shown, is a party, and that nobody found wrong. */
export const isParty = (ids: string[]): Prisma.Sql => Prisma.sql`c.verdict IS DISTINCT FROM 'wrong' AND c.id IN (
  SELECT cc.claim_id FROM claim_companies cc JOIN companies co ON co.id = cc.company_id WHERE cc.role <> 'source' AND co.shown_as = ANY(${ids}))`;
