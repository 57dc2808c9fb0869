import { francAll } from 'franc';
import { CANDIDATES } from './function-words.ts';

/** Characters that franc gets: enough for it, few enough to stay fast. */
const SAMPLE_CHARACTERS = 500;
const only = CANDIDATES.map(({ franc }) => franc);

/** franc's ranking over our languages and their neighbours as shares that sum to one. */
export function trigramScores(text: string): Map<string, number> {
  const from = Math.max(0, Math.floor((text.length - SAMPLE_CHARACTERS) / 3));
  const ranking = francAll(text.slice(from, from + SAMPLE_CHARACTERS), { only, minLength: 3 });
  // franc gives 1 to the nearest and less to the others; the differences are small, so they are widened
  const wide = ranking.map(([code, score]): [string, number] => [code, score ** 8]);
  const sum = wide.reduce((all, [, score]) => all + score, 0) || 1;
  return new Map(wide.map(([code, score]) => [code, score / sum]));
}

