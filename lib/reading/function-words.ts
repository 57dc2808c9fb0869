import { LANGUAGES } from '../languages/index.ts';
import { NEIGHBOURS } from '../languages/neighbours.ts';

/** Our languages first, then those that look like them. */
export const CANDIDATES: readonly { franc: string; words: string }[] = [
  ...LANGUAGES.map(({ franc, functionWords }) => ({ franc, words: functionWords })),
  ...Object.entries(NEIGHBOURS).map(([franc, words]) => ({ franc, words })),
];

/** Function word → candidates that have it, with weights: a word that many languages share says little. */
export const EVIDENCE: ReadonlyMap<string, readonly (readonly [candidate: number, weight: number])[]> = (() => {
  const evidence = new Map<string, [candidate: number, weight: number][]>();
  for (const [candidate, { words }] of CANDIDATES.entries()) {
    for (const word of new Set(words.split(' '))) evidence.set(word, [...(evidence.get(word) ?? []), [candidate, 1]]);
  }
  for (const list of evidence.values()) for (const entry of list) entry[1] = 1 / list.length;
  return evidence;
})();
