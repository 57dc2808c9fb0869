import { cognateForm } from './cognates.ts';
import { vocabularyOf, type Word } from './words.ts';

/** What a text can be found by: hashes of the four-letter pieces of its words in their cognate forms, and of their meanings. Each once. */
export type Features = Int32Array;

const PIECE = 4;
const MEANING = 0x51ed270b;

/** How many of a text's rarest features are looked up, and the share of all texts beyond which a feature says nothing. */
const LOOKED_UP = 200;
const COMMON = 0.5;
/** Holders that are visited at most, the rarest features' first: what finding costs, however many texts there are. */
const VISITED = 50_000;

/** The features of a text. Linear. */
export function featuresOf(text: string, language: string | undefined): Features {
  const features = new Set<number>();
  const vocabulary = vocabularyOf(language);
  const count = vocabulary.read(text);
  const ids = new Set(vocabulary.ids.subarray(0, count));
  for (const id of ids) {
    const word = vocabulary.words[id] as Word;
    const form = ` ${word.number ? word.folded : cognateForm(word.folded)} `;
    for (let i = 0; i === 0 || i + PIECE <= form.length; i++) {
      let hash = 0x811c9dc5;
      for (let k = i; k < i + PIECE && k < form.length; k++) hash = Math.imul(hash ^ form.charCodeAt(k), 0x01000193);
      features.add(hash | 0);
    }
    for (const meaning of word.meanings) features.add(Math.imul(meaning + 1, MEANING) | 0);
  }
  return Int32Array.from(features);
}

/**
 * Finds the texts that share most of a text's rarest features: what may be a version of it, without looking at all pairs.
 * Rarity is learned from the texts that were added. Memory: about a kilobyte for each text of a page.
 */
export class CandidateIndex {
  private readonly ids: string[] = [];
  private readonly sizes: number[] = [];
  private readonly holders = new Map<number, number[]>();

  add(id: string, features: Features): void {
    const text = this.ids.length;
    this.ids.push(id);
    this.sizes.push(Math.sqrt(features.length));
    for (const feature of features) {
      const list = this.holders.get(feature);
      if (list) list.push(text);
      else this.holders.set(feature, [text]);
    }
  }

  /** The ids of the most similar texts, the likest first; `except` is left out. Time grows with the holders of the rarest features only. */
  nearest(features: Features, count: number, except?: string): string[] {
    const total = this.ids.length;
    const lists: number[][] = [];
    // what only the text itself holds finds no other
    const fewest = except === undefined ? 1 : 2;
    for (const feature of features) {
      const list = this.holders.get(feature);
      if (list && list.length >= fewest && list.length <= Math.max(2, total * COMMON)) lists.push(list);
    }
    lists.sort((a, b) => a.length - b.length);
    const scores = new Map<number, number>();
    let visited = 0;
    for (const list of lists.slice(0, LOOKED_UP)) {
      visited += list.length;
      if (visited > VISITED && scores.size > 0) break;
      const weight = Math.log((total + 1) / list.length) ** 2;
      for (const text of list) scores.set(text, (scores.get(text) ?? 0) + weight);
    }
    return [...scores]
      .map(([text, score]) => ({ id: this.ids[text] as string, score: score / (this.sizes[text] as number) }))
      .filter(({ id }) => id !== except)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, count).map(({ id }) => id);
  }
}
