import 'server-only';
import { database } from './client.ts';
import { writing } from './transaction.ts';

/** Features of a text that are looked up, the rarest first, and holders that are visited at most: what a search costs, however many articles there are. */
const LOOKED_UP = 40;
const VISITED = 600;

/** A stored article that may be a version, or tell of the same event. */
export interface Near {
  id: string;
  /** 0 to 1: the share of what the text was looked up by that it has, the rare weighing more. */
  share: number;
}

/** Keeps what articles are found by; what was kept of them before goes. */
export async function writeTraces(traces: readonly { id: string; features: readonly number[] }[]): Promise<void> {
  const ids = traces.map(({ id }) => id);
  const lists = traces.map(({ features }) => `{${features.join(',')}}`);
  await writing(async (tx) => {
    await tx.$executeRaw`DELETE FROM article_traces WHERE article_id = ANY(${ids})`;
    await tx.$executeRaw`INSERT INTO article_traces (article_id, features) SELECT id, list::int[] FROM unnest(${ids}::text[], ${lists}::text[]) AS t (id, list) ORDER BY id`;
  });
}

/**
 * The articles that share most of a text's rarest features, the nearest first; `except` is left out. Reads the index only where these
 * features are: the time does not grow with the number of articles.
 */
export async function nearestTraces(features: readonly number[], count: number, except: string): Promise<Near[]> {
  const known = await database().$queryRaw<{ feature: number; holders: number }[]>`
    SELECT feature, holders FROM trace_features WHERE feature = ANY(${features}::int[]) AND holders > 1 ORDER BY holders, feature LIMIT ${LOOKED_UP}`;
  const [first, ...others] = known;
  if (!first) return [];
  const chosen = [first];
  let visited = 0;
  for (const feature of others) {
    visited += feature.holders;
    if (visited > VISITED) break;
    chosen.push(feature);
  }
  const weights = chosen.map(({ holders }) => 1 / Math.sqrt(holders));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  // holders beyond the limit of the first feature are left out too: it may be the only one, and a common one
  return database().$queryRaw<Near[]>`
    SELECT article_id AS id, sum(weight) / ${whole}::float8 AS share
    FROM unnest(${chosen.map(({ feature }) => feature)}::int[], ${weights}::float8[]) AS asked (feature, weight)
    CROSS JOIN LATERAL (SELECT article_id, cardinality(features) AS size FROM article_traces WHERE features @> ARRAY[asked.feature] LIMIT ${VISITED}) found
    WHERE article_id <> ${except} GROUP BY article_id, size ORDER BY sum(weight) / sqrt(size) DESC, article_id LIMIT ${count}`;
}
