import 'server-only';
import { groupBy } from '../group-by.ts';
import { countOrigins, type Stated } from '../origins.ts';
import { ALONE } from '../statements.ts';
import type { Rival, Standing } from '../views.ts';
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
 * @param kept standings that a file keeps from one batch of claims to the next; what is looked up is added. A file names no rivals: they are
 * looked up for a page alone.
 */
export async function standings(client: Transaction, wanted: string[], kept?: Map<string, Standing>): Promise<Map<string, Standing>> {
  const known = kept ?? new Map<string, Standing>();
  const factIds = [...new Set(wanted)].filter((id) => !known.has(id));
  if (factIds.length === 0) return known;
  const stated = await client.$queryRaw<FactStated[]>`
    SELECT DISTINCT c.fact_id AS "factId", c.article_id AS "articleId", a.story_id AS "storyId", c.attributed_to AS "attributedTo",
      fa.contradicted
    FROM claims c JOIN articles a ON a.id = c.article_id JOIN facts fa ON fa.id = c.fact_id WHERE c.fact_id = ANY(${factIds})`;
  const sources = await shownNames(client, stated.flatMap(({ attributedTo }) => attributedTo));
  const contradicted = [...new Set(stated.filter((claim) => claim.contradicted).map(({ factId }) => factId))];
  const rivals = kept ? new Map<string, Rival[]>() : await rivalsOf(client, contradicted);
  for (const [id, claims] of groupBy(stated.map((claim) => ({ ...claim, attributedTo: renamed(claim.attributedTo, sources) })), ({ factId }) => factId)) {
    const texts = new Set(claims.map(({ articleId }) => articleId)).size;
    known.set(id, { texts, origins: countOrigins(claims), agreement: claims[0]?.contradicted ? 'differs' : texts > 1 ? 'agrees' : 'single', rivals: rivals.get(id) ?? [] });
  }
  return known;
}

/** How the claims of a fact stand; a claim that no fact holds stands alone. */
export const standingIn = (stands: ReadonlyMap<string, Standing>, factId: string | null): Standing => (factId !== null && stands.get(factId)) || ALONE;
