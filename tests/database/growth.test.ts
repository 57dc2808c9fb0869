import { expect, test } from 'vitest';
import { database } from '../../lib/database/client.ts';
import { identify } from '../../lib/database/store.ts';
import { readAndStore } from '../../lib/ingest/ingest.ts';
import { linkStories } from '../../lib/ingest/link.ts';
import { nearestTraces } from '../../lib/database/traces.ts';
import { CANDIDATES } from '../../lib/stories/versions.ts';
import { traceOf } from '../../lib/stories/trace.ts';
import { freshDatabase } from './fresh.ts';
import { store, storeClaims, storeNew } from './growth.ts';
import { articleOf } from './growth-texts.ts';

freshDatabase();

/** PARALLAX_GROWTH=100000 adds a size to these: storing so many takes a few minutes. */
const SIZES = [1000, 10_000, ...(process.env.PARALLAX_GROWTH ?? '').split(',').filter(Boolean).map(Number)];
const TRIES = 9;

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const idOf = (k: number): string => identify(articleOf(k)).id;

/** A copy of article k in which every fifth sentence is gone. */
const abridged = (k: number): string => articleOf(k).split(/(?<=\.) /).filter((_, at) => at % 5 !== 3).join(' ');

test('linking one new article takes no longer beside ten times as many', { timeout: 900_000 }, async () => {
  const searches: number[] = [];
  const links: number[] = [];
  let stored = 0;
  for (const size of SIZES) {
    await store(stored, size);
    stored = size;
    await database().$executeRaw`VACUUM ANALYZE article_traces, trace_features, articles`;
    const looked: number[] = [];
    const linked: number[] = [];
    for (let at = 0; at < TRIES; at++) {
      // one that is new to everything, and one that shortens a stored one
      const original = Math.floor(((at + 0.5) * size) / TRIES);
      const features = traceOf(abridged(original), 'it');
      looked.push(await timed(async () => { expect((await nearestTraces(features, CANDIDATES, 'none'))[0]?.id).toBe(idOf(original)); }));
      await storeNew(articleOf(1_000_000 + size + at));
      linked.push(await timed(linkStories));
    }
    searches.push(median(looked));
    links.push(median(linked));
  }
  console.log(SIZES.map((size, at) => `${size} articles: search ${searches[at]?.toFixed(1)} ms, link ${links[at]?.toFixed(1)} ms`).join('\n'));
  const [small, large] = [links[0] as number, links.at(-1) as number];
  // far from as many times the time; the floor is for what a busy machine adds to a few milliseconds
  expect(large).toBeLessThan(Math.max(2.5 * small, 60));
});

test('reading and storing one article takes no longer beside ten times as many', { timeout: 900_000 }, async () => {
  const times: number[] = [];
  let stored = 0;
  for (const size of SIZES) {
    await storeClaims(stored, size);
    stored = size;
    await database().$executeRaw`VACUUM ANALYZE facts, claims, claim_companies, companies, mentions`;
    const own: number[] = [];
    for (let at = 0; at < TRIES; at++) own.push(await timed(() => readAndStore(`Enel ha investito ${size + at} milioni di euro in Cile nel 2024.`, { origin: 'growth' })));
    times.push(median(own));
  }
  console.log(SIZES.map((size, at) => `${size} articles: read and store ${times[at]?.toFixed(1)} ms`).join('\n'));
  const [small, large] = [times[0] as number, times.at(-1) as number];
  expect(large).toBeLessThan(Math.max(2 * small, 100));
});

test('a shortened copy is found among all and told as one story', { timeout: 60_000 }, async () => {
  const id = await storeNew(abridged(777));
  await linkStories();
  expect(await database().article.findUnique({ where: { id: idOf(777) }, select: { storyId: true } })).toEqual(await database().article.findUnique({ where: { id }, select: { storyId: true } }));
  expect(await database().alignment.count()).toBe(1);
});
