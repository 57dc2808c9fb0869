import 'server-only';
import { countOrigins } from '../origins.ts';
import type { Standing } from '../views.ts';
import type { PrismaClient } from './generated/client.ts';

/** A claim that no fact holds stands alone. */
export const ALONE: Standing = { texts: 1, origins: 1, agreement: 'single' };

/** By fact: who else states it, and whether others state another value of the same measure. */
export async function standings(client: PrismaClient, factIds: string[]): Promise<Map<string, Standing>> {
  const facts = await client.fact.findMany({
    where: { id: { in: factIds } },
    select: { id: true, measureKey: true, claims: { select: { articleId: true, attributedTo: true, article: { select: { storyId: true } } } } },
  });
  const measures = await client.fact.groupBy({ by: ['measureKey'], where: { measureKey: { in: facts.map(({ measureKey }) => measureKey) } }, _count: true });
  const rivals = new Map(measures.map(({ measureKey, _count }) => [measureKey, _count]));
  return new Map(facts.map(({ id, measureKey, claims }) => {
    const texts = new Set(claims.map(({ articleId }) => articleId)).size;
    const origins = countOrigins(claims.map(({ articleId, attributedTo, article }) => ({ articleId, attributedTo, storyId: article.storyId })));
    return [id, { texts, origins, agreement: (rivals.get(measureKey) ?? 1) > 1 ? 'differs' : texts > 1 ? 'agrees' : 'single' }];
  }));
}
