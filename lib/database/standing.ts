import 'server-only';
import { countOrigins } from '../origins.ts';
import type { Standing } from '../views.ts';
import type { PrismaClient } from './generated/client.ts';

/** A claim that no fact holds stands alone. */
export const ALONE: Standing = { texts: 1, origins: 1, agreement: 'single' };

/**
 * By fact: who else states it, and whether others state another value of the same measure.
 * @param known standings that are kept from one batch of claims to the next; what is looked up is added
 */
export async function standings(client: PrismaClient, wanted: string[], known = new Map<string, Standing>()): Promise<Map<string, Standing>> {
  const factIds = [...new Set(wanted)].filter((id) => !known.has(id));
  if (factIds.length === 0) return known;
  const facts = await client.fact.findMany({
    where: { id: { in: factIds } },
    select: { id: true, measureKey: true, claims: { select: { articleId: true, attributedTo: true, article: { select: { storyId: true } } } } },
  });
  const measures = await client.fact.groupBy({ by: ['measureKey'], where: { measureKey: { in: facts.map(({ measureKey }) => measureKey) } }, _count: true });
  const rivals = new Map(measures.map(({ measureKey, _count }) => [measureKey, _count]));
  for (const { id, measureKey, claims } of facts) {
    const texts = new Set(claims.map(({ articleId }) => articleId)).size;
    const origins = countOrigins(claims.map(({ articleId, attributedTo, article }) => ({ articleId, attributedTo, storyId: article.storyId })));
    known.set(id, { texts, origins, agreement: (rivals.get(measureKey) ?? 1) > 1 ? 'differs' : texts > 1 ? 'agrees' : 'single' });
  }
  return known;
}
