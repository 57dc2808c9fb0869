import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { readReferences } from '../../lib/evaluation/reference.ts';

/** A text may end or begin anywhere: a rule that looks at what stands beside a word must not ask whether there is anything. */

const FOLDER = join(import.meta.dirname, 'outside', 'open');
/** One text in so many, cut at one place in so many. */
const TEXTS = 9;
const PLACES = 7;

const texts = readReferences(FOLDER).filter((_, i) => i % TEXTS === 0);

test.each(texts.map((reference) => [reference.file, reference] as const))('%s, cut anywhere', (_, { text, language }) => {
  const places = [...text.matchAll(/\s|\p{P}/gu)].map(({ index }) => index).filter((_place, i) => i % PLACES === 0);
  for (const place of places) for (const piece of [text.slice(0, place), text.slice(place)]) expect(analyze(piece, { language }).sentences.every(({ end }) => end <= piece.length)).toBe(true);
}, 30_000);
