import { randomUUID } from 'node:crypto';
import type { Analysis, Bead, ComparedRow } from '../analysis.ts';
import { ANALYSIS_VERSION, analyze } from '../analyze.ts';
import { knownNames } from '../database/added-names.ts';
import { database } from '../database/client.ts';
import type { Prisma } from '../database/generated/client.ts';
import { type Transaction, writing } from '../database/store.ts';
import { compareVersions } from '../stories/compare.ts';
import { CandidateIndex, featuresOf } from '../stories/similarity.ts';
import { findVersions } from '../stories/versions.ts';

interface StoredArticle {
  id: string;
  text: string;
  language: string;
  storyId: string | null;
}

interface Version {
  id: string;
  text: string;
  analysis: Analysis;
}

/** How many similar texts of each new article are looked at. */
const CANDIDATES = 12;

/**
 * Finds the stories that new articles tell together with all others, and compares their versions sentence by sentence.
 * New are those that were stored since the last time, also by a run that was killed before it came here. A story keeps its
 * id for as long as one of its articles stays in it.
 */
export async function linkStories(): Promise<void> {
  const stored = await database().article.findMany({ select: { id: true, analysisVersion: true, linkedVersion: true } });
  const fresh = stored.filter(({ analysisVersion, linkedVersion }) => linkedVersion !== analysisVersion).map(({ id }) => id);
  if (fresh.length === 0) return;
  const articles = await around(fresh);
  const scores = new Map<string, number>();
  const stories = new Map<string, string[]>();
  for (const { id, story, versions } of findVersions(articles)) {
    if (versions.length > 0) stories.set(story, [...(stories.get(story) ?? []), id]);
    for (const other of versions) scores.set(pairKey(id, other.id), other.score);
  }
  const told = [...stories.values()];
  await writing((tx) => tell(tx, told, new Map(articles.map(({ id, storyId }) => [id, storyId]))));
  const versionOf = reader();
  for (const [left, right] of await missingPairs(articles.map(({ id }) => id), told, new Set(fresh))) {
    await align(await versionOf(left), await versionOf(right), scores.get(pairKey(left, right)) as number);
  }
  await database().$executeRaw`UPDATE articles SET linked_version = analysis_version WHERE id = ANY(${fresh})`;
}

/** The new articles, those that are most like them, and whatever tells a story with one of these: no other story can change. */
async function around(fresh: string[]): Promise<StoredArticle[]> {
  const all: StoredArticle[] = await database().article.findMany({ select: { id: true, text: true, language: true, storyId: true }, orderBy: { id: 'asc' } });
  const index = new CandidateIndex();
  const features = new Map(all.map(({ id, text, language }) => [id, featuresOf(text, language)]));
  for (const [id, own] of features) index.add(id, own);
  const near = new Set(fresh.flatMap((id) => [id, ...index.nearest(features.get(id) as Int32Array, CANDIDATES, id)]));
  const told = new Set(all.filter(({ id, storyId }) => storyId !== null && near.has(id)).map(({ storyId }) => storyId));
  return all.filter(({ id, storyId }) => near.has(id) || told.has(storyId));
}

const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Writes which article tells which story. A new story is named after one of its articles. */
async function tell(tx: Transaction, told: string[][], before: Map<string, string | null>): Promise<void> {
  const taken = new Set((await tx.story.findMany({ where: { id: { in: told.flat() }, articles: { some: {} } } })).map(({ id }) => id));
  const kept = new Set<string>();
  const alone = new Set(before.keys());
  for (const members of told) {
    const known = members.map((id) => before.get(id)).filter((id) => id != null && !kept.has(id)).sort()[0];
    const story = (known ?? members.sort().find((id) => !taken.has(id) && !kept.has(id)) ?? randomUUID()) as string;
    kept.add(story);
    await tx.story.createMany({ data: [{ id: story }], skipDuplicates: true });
    await tx.article.updateMany({ where: { id: { in: members } }, data: { storyId: story } });
    for (const id of members) alone.delete(id);
  }
  await tx.article.updateMany({ where: { id: { in: [...alone] }, storyId: { not: null } }, data: { storyId: null } });
  await tx.story.deleteMany({ where: { articles: { none: {} } } });
}

/** Pairs of versions, lower id first, that are not compared yet; those that are no versions any more lose their comparison. */
async function missingPairs(ids: string[], told: string[][], fresh: Set<string>): Promise<[string, string][]> {
  const wanted = new Map<string, [string, string]>();
  for (const members of told) {
    for (const left of members) for (const right of members) if (left < right) wanted.set(pairKey(left, right), [left, right]);
  }
  const there = await database().alignment.findMany({ where: { OR: [{ leftId: { in: ids } }, { rightId: { in: ids } }] }, select: { leftId: true, rightId: true, analysisVersion: true } });
  for (const { leftId, rightId, analysisVersion } of there) {
    const key = pairKey(leftId, rightId);
    const current = wanted.has(key) && analysisVersion === ANALYSIS_VERSION && !fresh.has(leftId) && !fresh.has(rightId);
    if (current) wanted.delete(key);
    else await database().alignment.deleteMany({ where: { leftId, rightId } });
  }
  return [...wanted.values()];
}

/** Compares two versions and keeps the result. */
async function align(left: Version, right: Version, score: number): Promise<void> {
  const rows = compareVersions(left, right);
  const compared = {
    score, analysisVersion: ANALYSIS_VERSION,
    rows: rows as unknown as Prisma.InputJsonValue,
    beads: beadsOf(rows, left.analysis, right.analysis) as unknown as Prisma.InputJsonValue,
  };
  const pair = { leftId: left.id, rightId: right.id };
  await database().alignment.upsert({ where: { leftId_rightId: pair }, create: { ...pair, ...compared }, update: compared });
}

/** The rows again, as indexes of sentences. */
function beadsOf(rows: ComparedRow[], left: Analysis, right: Analysis): Bead[] {
  const indexes = ({ sentences }: Analysis) => new Map(sentences.map(({ start }, index) => [start, index]));
  const [onLeft, onRight] = [indexes(left), indexes(right)];
  const all = (starts: { start: number }[], known: Map<number, number>) => starts.map(({ start }) => {
    const index = known.get(start);
    if (index === undefined) throw new Error(`No sentence begins at ${start}: a compared row is to hold whole sentences.`);
    return index;
  });
  return rows.map((row) => [all(row.left, onLeft), all(row.right, onRight)]);
}

/** Reads each article once, as it was read for its rows: the analysis is pure. */
function reader(): (id: string) => Promise<Version> {
  const read = new Map<string, Version>();
  return async (id) => {
    const known = read.get(id);
    if (known) return known;
    const { text, language, publishedAt } = await database().article.findUniqueOrThrow({ where: { id } });
    const version = { id, text, analysis: analyze(text, { language, publishedAt: publishedAt?.toISOString().slice(0, 10), names: (await knownNames()).names }) };
    read.set(id, version);
    return version;
  };
}
