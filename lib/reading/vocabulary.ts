/** Words that the files of one or two of our languages hold: they tell the language of a line that is too short for its function words to tell. */
import { LANGUAGES } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { infinitivesIn } from '../languages/verbs/conjugation.ts';

/** Letters below which a word is chance. */
const SHORTEST = 4;
/** Languages that may share a word which still tells something. */
const MOST_SHARING = 2;

const WORDS = /^[\p{Ll}\p{M}' ]+$/u;

/** All whole words of a language's lists, its verbs in all their forms. */
function wordsOf(language: Language): Set<string> {
  const words = new Set<string>();
  const add = (phrase: string): void => { for (const word of phrase.split(/[ ']/)) if (word.length >= SHORTEST) words.add(word); };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') { if (WORDS.test(value)) add(value); } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) { if (WORDS.test(key)) add(key); walk(inner); }
    }
  };
  const { amounts, numbers, dates, claims, comparison, names } = language;
  for (const lists of [amounts.currencies, amounts.vague, amounts.bounds, numbers.scales, dates.months, dates.relative, claims.cues, claims.sayingVerbs, comparison, names.companyNouns, names.offices]) walk(lists);
  for (const verb of infinitivesIn(claims)) { const { finite, others } = language.conjugate(verb); for (const form of [...finite, ...others]) add(form); }
  return words;
}

let evidence: Map<string, { languages: number[]; weight: number }> | undefined;

/** By word, which of our languages have it, and how much it says. Made at first use: long texts never ask. */
export function vocabulary(): ReadonlyMap<string, { languages: readonly number[]; weight: number }> {
  if (evidence) return evidence;
  const having = new Map<string, number[]>();
  for (const [at, language] of LANGUAGES.entries()) for (const word of wordsOf(language)) having.set(word, [...(having.get(word) ?? []), at]);
  evidence = new Map([...having].filter(([, languages]) => languages.length <= MOST_SHARING).map(([word, languages]) => [word, { languages, weight: 1 / languages.length }]));
  return evidence;
}

/** How much the words of a line say for each of our languages, and how many say something. */
export function vocabularyScores(words: Iterable<string>): { scores: Float64Array; known: number } {
  const scores = new Float64Array(LANGUAGES.length);
  let known = 0;
  for (const word of words) {
    const found = vocabulary().get(word);
    if (!found) continue;
    known += 1;
    for (const at of found.languages) scores[at] = (scores[at] as number) + found.weight;
  }
  return { scores, known };
}
