import 'server-only';
import type { Version } from '../views.ts';
import { database } from './client.ts';
import { asked } from './outage.ts';
import type { Near } from './traces.ts';

/** Share of what an article is found by, from which on another one that also shares companies or figures tells of the same event. */
const SHARE = 0.1;
/** Companies and figures that both have to name. */
const IN_COMMON = 2;
const SMALL_COUNT = 13;
const SHOWN = 12;

export interface RelatedArticle extends Version {
  storyId: string | null;
}

/** Keeps which articles tell of the same event as this one: those near it that name the same companies and figures. */
export async function writeRelated(id: string, near: readonly Near[]): Promise<void> {
  const ids = near.filter(({ share }) => share >= SHARE).map((other) => other.id);
  const shares = near.filter(({ share }) => share >= SHARE).map(({ share }) => share);
  await database().$transaction([
    database().$executeRaw`DELETE FROM related_articles WHERE left_id = ${id} OR right_id = ${id}`,
    database().$executeRaw`
      INSERT INTO related_articles (left_id, right_id, score)
      SELECT least(${id}, near.id), greatest(${id}, near.id), near.share FROM unnest(${ids}::text[], ${shares}::float8[]) AS near (id, share)
      WHERE (SELECT count(*) FROM (SELECT company_id FROM mentions JOIN companies c ON c.id = company_id AND c.kind = 'company' WHERE article_id = ${id}
            INTERSECT SELECT company_id FROM mentions WHERE article_id = near.id) AS companies)
        + (SELECT count(*) FROM (SELECT kind, value, currency, unit FROM figures WHERE article_id = ${id} AND abs(value) >= ${SMALL_COUNT}
            INTERSECT SELECT kind, value, currency, unit FROM figures WHERE article_id = near.id) AS figures) >= ${IN_COMMON}
      ON CONFLICT DO NOTHING`,
  ]);
}

/** Versions of one text are more than related. */
export async function forgetTold(ids: readonly string[]): Promise<void> {
  await database().$executeRaw`
    DELETE FROM related_articles r USING articles l, articles o
    WHERE (r.left_id = ANY(${ids}) OR r.right_id = ANY(${ids})) AND l.id = r.left_id AND o.id = r.right_id AND l.story_id = o.story_id`;
}

/** Articles that tell of the same event as any of these and are no versions of them, the nearest first. */
export const relatedTo = (ids: readonly string[]): Promise<RelatedArticle[]> => asked(() => database().$queryRaw<RelatedArticle[]>`
  SELECT a.id, a.language, a.publisher, a.title, to_char(a.published_at, 'YYYY-MM-DD') AS "publishedAt", left(ltrim(a.text, E' \\t\\r\\n'), 200) AS "firstWords", a.story_id AS "storyId"
  FROM articles a JOIN (
    SELECT CASE WHEN left_id = ANY(${ids}) THEN right_id ELSE left_id END AS id, max(score) AS score FROM related_articles
    WHERE left_id = ANY(${ids}) OR right_id = ANY(${ids}) GROUP BY 1
  ) near USING (id) WHERE a.id <> ALL(${ids}) ORDER BY near.score DESC, a.id LIMIT ${SHOWN}`);
