import type { Analysis, Bead, ComparedRow } from '../analysis.ts';
import { ANALYSIS_VERSION, analyze } from '../analyze.ts';
import { knownNames } from '../database/added-names.ts';
import { database } from '../database/client.ts';
import type { Prisma } from '../database/generated/client.ts';
import { shownNames } from '../database/shown.ts';
import { compareVersions } from '../stories/compare.ts';
import type { Severity } from '../terms.ts';
import { asShown } from '../stories/shown.ts';

interface Version {
  id: string;
  text: string;
  analysis: Analysis;
}

export const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/**
 * Compares all versions of some stories, and forgets the comparison of those that are no versions any more.
 * @param ids all articles that may have a comparison that no longer holds
 * @param changed those whose text is read otherwise than when they were last compared
 */
export type Aligner = (ids: string[], told: string[][], changed: Set<string>, scoreOf: (one: string, other: string) => number) => Promise<void>;

/** One for a run: what it has compared it does not compare again. */
export function aligner(): Aligner {
  const done = new Set<string>();
  return async (ids, told, changed, scoreOf) => {
    const versionOf = reader();
    for (const [left, right] of await missingPairs(ids, told, changed, done)) {
      await align(await versionOf(left), await versionOf(right), scoreOf(left, right));
      done.add(pairKey(left, right));
    }
  };
}

/** Pairs of versions, lower id first, that are not compared yet; those that are no versions any more lose their comparison. */
async function missingPairs(ids: string[], told: string[][], changed: Set<string>, done: Set<string>): Promise<[string, string][]> {
  const wanted = new Map<string, [string, string]>();
  for (const members of told) {
    for (const left of members) for (const right of members) if (left < right) wanted.set(pairKey(left, right), [left, right]);
  }
  const there = await database().alignment.findMany({ where: { OR: [{ leftId: { in: ids } }, { rightId: { in: ids } }] }, select: { leftId: true, rightId: true, analysisVersion: true } });
  for (const { leftId, rightId, analysisVersion } of there) {
    const key = pairKey(leftId, rightId);
    const current = wanted.has(key) && analysisVersion === ANALYSIS_VERSION && (done.has(key) || (!changed.has(leftId) && !changed.has(rightId)));
    if (current) wanted.delete(key);
    else await database().alignment.deleteMany({ where: { leftId, rightId } });
  }
  return [...wanted.values()];
}

/** Compares two versions and keeps the result. */
async function align(left: Version, right: Version, score: number): Promise<void> {
  const rows = compareVersions(left, right);
  const compared = {
    score, analysisVersion: ANALYSIS_VERSION, ...countsOf(rows),
    rows: rows as unknown as Prisma.InputJsonValue,
    beads: beadsOf(rows, left.analysis, right.analysis) as unknown as Prisma.InputJsonValue,
  };
  const pair = { leftId: left.id, rightId: right.id };
  await database().alignment.upsert({ where: { leftId_rightId: pair }, create: { ...pair, ...compared }, update: compared });
}

/** How many differences of each severity there are: lists of stories need not open the rows. */
function countsOf(rows: ComparedRow[]): Record<'errors' | 'warnings' | 'notes', number> {
  const all = rows.flatMap(({ differences }) => differences);
  const count = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
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
    const analysis = analyze(text, { language, publishedAt: publishedAt?.toISOString().slice(0, 10), names: (await knownNames()).names });
    const version = { id, text, analysis: asShown(analysis, await shownNames(database(), analysis.companies.map(({ company }) => company))) };
    read.set(id, version);
    return version;
  };
}
