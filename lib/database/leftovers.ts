import type { Transaction } from './transaction.ts';

/** Facts and companies that rows name, by id. */
export interface Named {
  facts: string[];
  companies: string[];
}

/** What an article's rows name now: what only they name is to go with them. */
export async function namedBy(tx: Transaction, articleId: string): Promise<Named> {
  const [named] = await tx.$queryRaw<Named[]>`SELECT
    ARRAY(SELECT DISTINCT c.fact_id FROM claims c WHERE c.article_id = ${articleId} AND c.fact_id IS NOT NULL) AS facts,
    ARRAY(SELECT m.company_id FROM mentions m WHERE m.article_id = ${articleId}
      UNION SELECT cc.company_id FROM claims c JOIN claim_companies cc ON cc.claim_id = c.id WHERE c.article_id = ${articleId}) AS companies`;
  return named ?? { facts: [], companies: [] };
}

/** The facts that these claims state now. */
export async function factsOf(tx: Transaction, claimIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT fact_id AS id FROM claims WHERE id = ANY(${claimIds}) AND fact_id IS NOT NULL`;
  return rows.map(({ id }) => id);
}

/**
 * Deletes those of the facts that no claim states any more. Only these are looked at, each by the index: the time does not
 * grow with what is stored. Prisma's `none` would list all claims first.
 */
export async function dropUnstatedFacts(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.$executeRaw`DELETE FROM facts fa WHERE fa.id = ANY(${ids}) AND NOT EXISTS (SELECT FROM claims c WHERE c.fact_id = fa.id)`;
}

/** Deletes those of the companies that no article and no person gives any more; looked for as above. */
export async function dropUnnamedCompanies(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`DELETE FROM companies co WHERE co.id = ANY(${ids}) AND NOT co.kept
    AND NOT EXISTS (SELECT FROM mentions m WHERE m.company_id = co.id) AND NOT EXISTS (SELECT FROM claim_companies cc WHERE cc.company_id = co.id)`;
}
