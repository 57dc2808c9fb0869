import { cognateForm } from './cognates.ts';
import { vocabularyOf, type Word } from './words.ts';

/** The most features of a text that are kept, and how many letters of a word's cognate form tell it: endings vary. */
const MOST = 128;
const OPENING = 5;
/** Cognate forms of fewer letters say little, but in names. */
const SHORTEST = 4;
const SHORTEST_NAME = 2;
/** A year says nothing of whose story it is. */
const YEAR = /^(?:19|20)\d\d$/;
const SHORTEST_NUMBER = 2;
/** Letters' worth of rarity that a name and a number have over a common word. */
const NAME = 8;
const NUMBER = 12;

/**
 * What a text can be found by among any number of others, in any language: hashes of its numbers, names and longer words, the rarest
 * first as far as one text can tell. Linear.
 */
export function traceOf(text: string, language: string | undefined): number[] {
  const vocabulary = vocabularyOf(language);
  const count = vocabulary.read(text);
  const isName = new Map<number, boolean>();
  for (let k = 0; k < count; k++) {
    const id = vocabulary.ids[k] as number;
    isName.set(id, isName.get(id) || vocabulary.names[k] === 1);
  }
  const features = new Map<number, number>();
  for (const [id, name] of isName) {
    const feature = featureOf(vocabulary.words[id] as Word, name);
    if (feature) features.set(feature.hash, Math.max(features.get(feature.hash) ?? 0, feature.rarity));
  }
  return [...features].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST).map(([hash]) => hash);
}

function featureOf({ folded, number }: Word, name: boolean): { hash: number; rarity: number } | undefined {
  if (number) return folded.length < SHORTEST_NUMBER || YEAR.test(folded) ? undefined : { hash: hashOf(`#${folded}`), rarity: NUMBER + folded.length };
  const form = cognateForm(folded);
  if (form.length < (name ? SHORTEST_NAME : SHORTEST)) return undefined;
  return { hash: hashOf(form.slice(0, OPENING)), rarity: form.length + (name ? NAME : 0) };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
