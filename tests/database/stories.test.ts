import { resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Bead, ComparedRow } from '../../lib/analysis.ts';
import { database } from '../../lib/database/client.ts';
import { identify } from '../../lib/database/store.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import { linkStories } from '../../lib/ingest/link.ts';
import { readSeeds } from '../../lib/ingest/seeds.ts';
import { countsHold } from './counted.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
countsHold();
beforeEach(() => database().$executeRaw`TRUNCATE articles, companies, company_aliases, stories, facts CASCADE`);

const seeds = await readSeeds(resolve('seeds'));
const [italian, french, portuguese, spanish] = seeds.map(({ text }) => identify(text).id) as [string, string, string, string];

const stories = async () => Object.fromEntries((await database().article.findMany()).map(({ id, storyId }) => [id, storyId]));
const alignments = () => database().alignment.findMany({ orderBy: [{ leftId: 'asc' }, { rightId: 'asc' }] });

test('versions of one text tell one story, whatever the order in which they come', async () => {
  const first = [italian, french].sort()[0] as string;
  const expected = { [italian]: first, [french]: first, [portuguese]: null, [spanish]: null };
  await ingestArticles(seeds);
  expect(await stories()).toEqual(expected);
  await database().$executeRaw`TRUNCATE articles, companies, stories, facts CASCADE`;
  for (const seed of [...seeds].reverse()) await ingestArticles([seed]);
  expect(await stories()).toEqual(expected);
  expect((await database().story.findMany()).map(({ id }) => id)).toEqual([first]);
});

test('versions are compared: beads and rows hold every sentence that is compared, once', async () => {
  await ingestArticles(seeds);
  const [alignment, ...more] = await alignments();
  expect(more).toEqual([]);
  expect(alignment).toMatchObject({ leftId: [italian, french].sort()[0], rightId: [italian, french].sort()[1] });
  expect(alignment?.score).toBeGreaterThanOrEqual(0.5);
  const [beads, rows] = [alignment?.beads as unknown as Bead[], alignment?.rows as unknown as ComparedRow[]];
  expect(rows).toHaveLength(beads.length);
  for (const [side, id] of [[0, alignment?.leftId], [1, alignment?.rightId]] as const) {
    const sentences = await database().sentence.findMany({ where: { articleId: id, kind: { not: 'boilerplate' } }, orderBy: { index: 'asc' } });
    expect(beads.flatMap((bead) => bead[side]).sort((a, b) => a - b)).toEqual(sentences.map(({ index }) => index));
    expect(rows.flatMap((row) => (side === 0 ? row.left : row.right)).sort((a, b) => a.start - b.start)).toEqual(sentences.map(({ start, end }) => ({ start, end })));
  }
});

test('reading again keeps the story’s id and makes the same comparison', async () => {
  await ingestArticles(seeds);
  const before = [await stories(), await alignments(), await database().story.findMany()];
  expect(before.map((rows) => Object.keys(rows).length)).toEqual([4, 1, 1]);
  await ingestArticles(seeds, { again: true });
  expect([await stories(), await alignments(), await database().story.findMany()]).toEqual(before);
});

test('what a killed run stored without searching for its story is found the next time', async () => {
  await ingestArticles(seeds);
  const before = [await stories(), await alignments()];
  expect(before[1]).toHaveLength(1);
  await database().$executeRaw`UPDATE articles SET linked_version = NULL, story_id = NULL`;
  await database().$executeRaw`TRUNCATE alignments`;
  await linkStories();
  expect([await stories(), await alignments()]).toEqual(before);
});

test('a text that is a version no more leaves its story, and an empty story goes', async () => {
  await ingestArticles(seeds);
  expect(await database().story.count()).toBe(1);
  await database().article.delete({ where: { id: french } });
  await ingestArticles([seeds[0] as (typeof seeds)[number]], { again: true });
  expect(await stories()).toEqual({ [italian]: null, [portuguese]: null, [spanish]: null });
  expect(await database().story.findMany()).toEqual([]);
});
