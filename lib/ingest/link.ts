import { randomUUID } from 'node:crypto';
import { database } from '../database/client.ts';
import { decisionsAbout } from '../database/decisions.ts';
import { forgetTold, writeRelated } from '../database/related.ts';
import { type Transaction, writing } from '../database/transaction.ts';
import { type Near, nearestTraces, writeTraces } from '../database/traces.ts';
import { settle } from '../stories/newcomers.ts';
import { traceOf } from '../stories/trace.ts';
import { CANDIDATES } from '../stories/versions.ts';
import { type Aligner, aligner, pairKey } from './alignments.ts';

/** Articles whose traces are written, and that are linked, at once: what is held in memory, however many are new. */
const TRACED = 200;
const LINKED = 20;

/**
 * Finds the stories that new articles tell together with all others, and compares their versions sentence by sentence.
 * New are those that were stored since the last time, also by a run that was killed before it came here. A story keeps its
 * id for as long as one of its articles stays in it. Only the articles that a new one may be a version of are read.
 */
export async function linkStories(): Promise<void> {
  const fresh = (await database().$queryRaw<{ id: string }[]>`SELECT id FROM articles WHERE linked_version IS DISTINCT FROM analysis_version ORDER BY id`).map(({ id }) => id);
  // all of them first: new ones are versions of each other too
  for (const ids of batches(fresh, TRACED)) {
    const articles = await database().article.findMany({ where: { id: { in: ids } }, select: { id: true, text: true, language: true } });
    await writeTraces(articles.map(({ id, text, language }) => ({ id, features: traceOf(text, language) })));
  }
  const align = aligner();
  for (const ids of batches(fresh, LINKED)) {
    await link(ids, new Set(ids), align);
    await linked(ids);
  }
}

/** Settles anew which stories articles tell, after somebody has said something of them. */
export async function linkAgain(ids: string[]): Promise<void> {
  await link(ids, new Set(), aligner());
  await linked(ids);
}

const linked = (ids: string[]) => database().$executeRaw`UPDATE articles SET linked_version = analysis_version WHERE id = ANY(${ids})`;

/** @param changed those whose text is read otherwise than when they were last compared */
async function link(ids: string[], changed: Set<string>, align: Aligner): Promise<void> {
  const near = new Map<string, Near[]>();
  for (const { articleId, features } of await database().trace.findMany({ where: { articleId: { in: ids } } })) near.set(articleId, await nearestTraces(features, CANDIDATES, articleId));
  const decisions = await decisionsAbout(ids);
  const partners = new Map(ids.map((id) => [id, decisions.filter(({ leftId, rightId }) => leftId === id || rightId === id).map(({ leftId, rightId }) => (leftId === id ? rightId : leftId))]));
  const named = [...new Set(ids.flatMap((id) => [id, ...(near.get(id) ?? []).map((other) => other.id), ...(partners.get(id) ?? [])]))];
  const articles = await database().$queryRaw<StoredArticle[]>`
    SELECT id, text, language, story_id AS "storyId" FROM articles WHERE id IN (
      SELECT unnest(${named}::text[]) UNION SELECT other.id FROM articles own JOIN articles other USING (story_id) WHERE own.id = ANY(${named})
    ) ORDER BY id`;
  const all = articles.map(({ id }) => id);
  const told = storiesOf(articles);
  const scores = new Map((await database().alignment.findMany({ where: { leftId: { in: all }, rightId: { in: all } }, select: { leftId: true, rightId: true, score: true } }))
    .filter(({ leftId, rightId }) => !changed.has(leftId) && !changed.has(rightId)).map(({ leftId, rightId, score }) => [pairKey(leftId, rightId), score]));
  const said = new Map((await decisionsAbout(all)).map(({ leftId, rightId, versions }) => [pairKey(leftId, rightId), versions]));
  const { stories, scoreOf } = settle(ids.map((id) => ({ id, candidates: [...(partners.get(id) ?? []), ...(near.get(id) ?? []).map((other) => other.id)] })), {
    articles, told, known: (one, other) => scores.get(pairKey(one, other)), decided: (one, other) => said.get(pairKey(one, other)),
  });
  await writing((tx) => tell(tx, stories, new Map(articles.map(({ id, storyId }) => [id, storyId]))));
  await align(all, stories, changed, scoreOf);
  for (const id of changed) await writeRelated(id, near.get(id) ?? []);
  await forgetTold(all);
}

interface StoredArticle {
  id: string;
  text: string;
  language: string;
  storyId: string | null;
}

function storiesOf(articles: readonly StoredArticle[]): string[][] {
  const stories = new Map<string, string[]>();
  for (const { id, storyId } of articles) if (storyId !== null) stories.set(storyId, [...(stories.get(storyId) ?? []), id]);
  return [...stories.values()];
}

function* batches<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** Writes which article tells which story. A new story is named after one of its articles. */
async function tell(tx: Transaction, told: string[][], before: Map<string, string | null>): Promise<void> {
  const taken = new Set((await tx.story.findMany({ where: { id: { in: told.flat() }, articles: { some: {} } } })).map(({ id }) => id));
  const kept = new Set<string>();
  const alone = new Set(before.keys());
  for (const members of told) {
    const known = members.map((id) => before.get(id)).filter((id) => id != null && !kept.has(id)).sort()[0];
    const story = (known ?? [...members].sort().find((id) => !taken.has(id) && !kept.has(id)) ?? randomUUID()) as string;
    kept.add(story);
    await tx.story.createMany({ data: [{ id: story }], skipDuplicates: true });
    await tx.article.updateMany({ where: { id: { in: members } }, data: { storyId: story } });
    for (const id of members) alone.delete(id);
  }
  await tx.article.updateMany({ where: { id: { in: [...alone] }, storyId: { not: null } }, data: { storyId: null } });
  const emptied = [...new Set([...before.values()].filter((id) => id !== null))];
  await tx.story.deleteMany({ where: { id: { in: emptied }, articles: { none: {} } } });
}
