import 'server-only';
import type { Version } from '../views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';
import { type Transaction, writing } from './transaction.ts';

/** What somebody said of two articles, and has not taken back. */
export interface Decision {
  leftId: string;
  rightId: string;
  versions: boolean;
}

export const decisionsAbout = (ids: string[]): Promise<Decision[]> => database().storyDecision.findMany({
  where: { undoneAt: null, OR: [{ leftId: { in: ids } }, { rightId: { in: ids } }] }, select: { leftId: true, rightId: true, versions: true }, orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
});

/** Who said it and why, as they gave it. */
export interface Said {
  by?: string;
  why?: string;
}

/** What somebody asked for and cannot be done, in a sentence. */
export class DecisionRefused extends Error {}

/**
 * Keeps that an article is no version of its story: of none of the story's other articles.
 * @returns the ids of all whose story is to be settled anew
 */
export const rejectVersion = (articleId: string, said: Said): Promise<string[]> => writing(async (tx) => {
  const { storyId } = await known(tx, articleId);
  if (storyId === null) throw new DecisionRefused('This article is a version of no story any more. Load the page again.');
  const others = (await tx.article.findMany({ where: { storyId, id: { not: articleId } }, select: { id: true } })).map(({ id }) => id);
  await decide(tx, articleId, others, false, said);
  return unsettled(tx, [articleId, ...others]);
});

/**
 * Keeps that an article is a version of the text that another one tells.
 * @returns the ids of all whose story is to be settled anew
 */
export const acceptVersion = (articleId: string, ofId: string, said: Said): Promise<string[]> => writing(async (tx) => {
  if (articleId === ofId) throw new DecisionRefused('An article cannot be a version of itself.');
  const [one, other] = [await known(tx, articleId), await known(tx, ofId)];
  if (one.storyId !== null && one.storyId === other.storyId) throw new DecisionRefused('The two are versions of one story already.');
  const story = other.storyId === null ? [ofId] : (await tx.article.findMany({ where: { storyId: other.storyId }, select: { id: true } })).map(({ id }) => id);
  // whoever brings it in takes back that it is no version of the others
  await undo(tx, Prisma.sql`NOT versions AND ${between(articleId, story)}`, said.by);
  await decide(tx, articleId, [ofId], true, said);
  return unsettled(tx, [articleId, ...story]);
});

/**
 * Takes decisions back.
 * @returns the ids of all whose story is to be settled anew
 */
export const undoDecisions = (ids: string[], by?: string): Promise<string[]> => writing(async (tx) => {
  const undone = await undo(tx, Prisma.sql`id = ANY(${ids})`, by);
  if (undone.length === 0) throw new DecisionRefused('This was taken back already. Load the page again.');
  return unsettled(tx, [...new Set(undone)]);
});

/** Whoever is killed before the stories are settled leaves that to the next ingest or start. */
async function unsettled(tx: Transaction, ids: string[]): Promise<string[]> {
  await tx.article.updateMany({ where: { id: { in: ids } }, data: { linkedVersion: null } });
  return ids;
}

async function known(tx: Transaction, id: string): Promise<{ storyId: string | null }> {
  const article = await tx.article.findUnique({ where: { id }, select: { storyId: true } });
  if (!article) throw new DecisionRefused(`There is no article ${id}.`);
  return article;
}

const between = (id: string, others: string[]): Prisma.Sql => Prisma.sql`((left_id = ${id} AND right_id = ANY(${others})) OR (right_id = ${id} AND left_id = ANY(${others})))`;

async function decide(tx: Transaction, id: string, others: string[], versions: boolean, { by, why }: Said): Promise<void> {
  await undo(tx, between(id, others), by);
  await tx.storyDecision.createMany({
    data: others.map((other) => ({ leftId: id < other ? id : other, rightId: id < other ? other : id, versions, decidedBy: by ?? null, why: why ?? null })),
  });
}

/** The articles of the decisions that were in force and are no more. */
async function undo(tx: Transaction, which: Prisma.Sql, by: string | undefined): Promise<string[]> {
  const rows = await tx.$queryRaw<{ leftId: string; rightId: string }[]>`
    UPDATE story_decisions SET undone_at = GREATEST(now(), decided_at), undone_by = ${by ?? null} WHERE undone_at IS NULL AND ${which} RETURNING left_id AS "leftId", right_id AS "rightId"`;
  return rows.flatMap(({ leftId, rightId }) => [leftId, rightId]);
}

/** One thing that somebody said, as a page tells it: an article and those that it is, or is not, a version of. */
export interface Told {
  /** Of the decisions that it consists of. */
  ids: string[];
  versions: boolean;
  article: Version;
  others: Version[];
  /** A day: `2026-11-22`. */
  at: string;
  by: string | null;
  why: string | null;
}

const SHOWN = 100;

/** What was said by hand of some articles, or of all where none is named, and holds; the latest first. */
export const toldDecisions = (ids: string[] | null): Promise<Told[]> => asked(async () => {
  const rows = await database().storyDecision.findMany({
    where: { undoneAt: null, ...(ids && { OR: [{ leftId: { in: ids } }, { rightId: { in: ids } }] }) },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }], take: SHOWN,
  });
  const versions = await versionsOf(rows.flatMap(({ leftId, rightId }) => [leftId, rightId]));
  // one act is stored as a row for each pair, all of one moment
  const acts = new Map<string, typeof rows>();
  for (const row of rows) acts.set(`${row.decidedAt.toISOString()} ${row.versions}`, [...(acts.get(`${row.decidedAt.toISOString()} ${row.versions}`) ?? []), row]);
  return [...acts.values()].map((act): Told => {
    const [first] = act as [(typeof rows)[number]];
    const shared = [first.leftId, first.rightId].find((id) => act.every(({ leftId, rightId }) => leftId === id || rightId === id)) ?? first.leftId;
    return {
      ids: act.map(({ id }) => id), versions: first.versions, article: versions(shared), others: act.map(({ leftId, rightId }) => versions(leftId === shared ? rightId : leftId)),
      at: first.decidedAt.toISOString().slice(0, 10), by: first.decidedBy, why: first.why,
    };
  });
});

/** Looks articles up by their ids, without their texts. */
async function versionsOf(ids: string[]): Promise<(id: string) => Version> {
  const rows = await database().$queryRaw<Version[]>`
    SELECT id, language, publisher, title, to_char(published_at, 'YYYY-MM-DD') AS "publishedAt", left(ltrim(text, E' \\t\\r\\n'), 200) AS "firstWords" FROM articles WHERE id = ANY(${ids})`;
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const version = known.get(id);
    if (!version) throw new Error(`The article ${id} went while it was read.`);
    return version;
  };
}
