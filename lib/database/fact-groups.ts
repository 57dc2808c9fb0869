import { createHash } from 'node:crypto';
import type { Warning } from '../analysis.ts';
import { type Fact, factOf } from '../stories/facts.ts';
import { measuresOf, settleFacts } from './contradictions.ts';
import { insertRows } from './insert.ts';
import { Prisma } from './generated/client.ts';
import { dropUnstatedFacts, factsOf } from './leftovers.ts';
import { plainDecimal } from './plain.ts';
import { shownOf, WITH_SHOWN } from './shown.ts';
import type { Transaction } from './transaction.ts';

/** Keys have no bound in length, indexes have. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A new fact; who states it and what contradicts it is settled once its claims are there. */
export const factRow = (fact: Fact): Record<string, unknown> =>
  ({ id: shortHash(fact.key), key: fact.key, type: fact.type, measure_key: shortHash(fact.measureKey), contradicted: false, texts: 0 });

/** So many claims are held at once. */
const BATCH = 500;

/**
 * Puts claims with the facts that they state, their companies named as they are shown: after a merge, after its undo, for a
 * new article that names a merged company, and after a correction. What people found wrong states nothing, and what no claim
 * states any more goes.
 */
export async function regroupFacts(tx: Transaction, claimIds: string[]): Promise<void> {
  const measures = await measuresOf(tx, { ids: claimIds });
  const before = await factsOf(tx, claimIds);
  for (let from = 0; from < claimIds.length; from += BATCH) {
    const claims = await tx.claim.findMany({
      where: { id: { in: claimIds.slice(from, from + BATCH) } },
      include: { companies: { include: WITH_SHOWN, orderBy: { position: 'asc' } }, figures: { include: { figure: true } } },
    });
    const articles = await tx.article.findMany({ where: { id: { in: [...new Set(claims.map(({ articleId }) => articleId))] } }, select: { id: true, publishedAt: true } });
    const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt]));
    const facts = new Map<string, Record<string, unknown>>();
    const stated = claims.map(({ id, articleId, companies, figures, type, modality, date, verdict }) => {
      const names = (role: 'subject' | 'object') => shownOf(companies.filter((party) => party.role === role)).map(({ name }) => name);
      const amounts = figures.filter(({ figure }) => figure.verdict !== 'wrong').map(({ figure }) => ({
        kind: figure.kind, bound: figure.bound, value: plainDecimal(figure.value) ?? undefined, max: plainDecimal(figure.max) ?? undefined,
        currency: figure.currency ?? undefined, unit: figure.unit ?? undefined, warnings: figure.warnings as Warning[],
      }));
      const claim = { type, modality, subjects: names('subject'), objects: names('object'), date: date ?? undefined, figures: [...amounts.keys()] };
      const fact = verdict === 'wrong' ? null : factOf(claim, { figures: amounts, publishedAt: published.get(articleId)?.toISOString() });
      const fact_id = fact && shortHash(fact.key);
      if (fact && fact_id) facts.set(fact_id, factRow(fact));
      return { id, fact_id };
    });
    await insertRows(tx, 'facts', [...facts.values()]);
    await tx.$executeRaw`UPDATE claims SET fact_id = stated.fact_id FROM jsonb_to_recordset(${JSON.stringify(stated)}::jsonb) AS stated(id text, fact_id text)
      WHERE claims.id = stated.id AND claims.fact_id IS DISTINCT FROM stated.fact_id`;
  }
  await dropUnstatedFacts(tx, before);
  await settleFacts(tx, [...measures, ...(await measuresOf(tx, { ids: claimIds }))]);
}

/** Claims that name one of these companies as a party. */
export async function claimsNaming(tx: Transaction, companyIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT DISTINCT claim_id AS id FROM claim_companies WHERE role <> 'source' AND company_id = ANY(${companyIds}) ORDER BY 1`;
  return rows.map(({ id }) => id);
}

/** Claims of an article that name a company that is shown as another. */
export async function claimsNamingMerged(tx: Transaction, articleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`SELECT DISTINCT cc.claim_id AS id FROM claims c JOIN claim_companies cc ON cc.claim_id = c.id
    JOIN companies co ON co.id = cc.company_id WHERE c.article_id = ${articleId} AND co.merged_into IS NOT NULL ORDER BY 1`);
  return rows.map(({ id }) => id);
}
