import 'server-only';
import { groupBy } from '../group-by.ts';
import { countOrigins, type Stated } from '../origins.ts';
import type { Standing } from '../views.ts';
import { rivalsOf } from './rivals.ts';
import { renamed, shownNames } from './shown.ts';
import type { Transaction } from './transaction.ts';

interface FactStated extends Stated {
  factId: string;
  /** Whether another text states a value of the same measure that cannot be this one. */
  contradicted: boolean;
}

/**
 * By fact: who else states it, and whether others state another value of the same measure.
 * @param known standings that are kept from one batch of claims to the next; what is looked up is added
 */
export async function standings(client: Transaction, wanted: string[], known = new Map<string, Standing>()): Promise<Map<string, Standing>> {
  const factIds = [...new Set(wanted)].filter((id) => !known.has(id));
  if (factIds.length === 0) return known;
  const stated = await client.$queryRaw<FactStated[]>`
    SELECT DISTINCT c.fact_id AS "factId", c.article_id AS "articleId", a.story_id AS "storyId", c.attributed_to AS "attributedTo",
      fa.contradicted
    FROM claims c JOIN articles a ON a.id = c.article_id JOIN facts fa ON fa.id = c.fact_id WHERE c.fact_id = ANY(${factIds})`;
  const sources = await shownNames(client, stated.flatMap(({ attributedTo }) => attributedTo));
  const rivals = await rivalsOf(client, [...new Set(stated.filter(({ contradicted }) => contradicted).map(({ factId }) => factId))]);
  for (const [id, claims] of groupBy(stated.map((claim) => ({ ...claim, attributedTo: renamed(claim.attributedTo, sources) })), ({ factId }) => factId)) {
    const texts = new Set(claims.map(({ articleId }) => articleId)).size;
    known.set(id, { texts, origins: countOrigins(claims), agreement: claims[0]?.contradicted ? 'differs' : texts > 1 ? 'agrees' : 'single', rivals: rivals.get(id) ?? [] });
  }
  return known;
}
