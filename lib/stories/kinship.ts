import type { Side } from './side.ts';
import type { Word } from './words.ts';

/** For each word of one side, the words of the other that may translate it: rows of `to` and `strength` between `from[w]` and `from[w + 1]`. */
export interface Kin {
  from: Int32Array;
  to: Int32Array;
  /** How probable it is that the one translates the other, 0 to 1. */
  strength: Float64Array;
}

const SAME_WORD = 0.42;
const SAME_NUMBER = 0.8;
const SAME_NAME = 1;
const SAME_MEANING = 0.4;
/** Words of one origin: nothing below the least likeness, then growing with its square. */
const SAME_ORIGIN = 0.42;
const LEAST_LIKENESS = 0.36;
const MARGIN = 0.05;

const HASH = 0x9e3779b1;
const FEWEST_BITS = 8;

const originOf = (likeness: number): number => SAME_ORIGIN * ((likeness - LEAST_LIKENESS + MARGIN) / (1 - LEAST_LIKENESS + MARGIN)) ** 2;

/** Scratch, kept between texts, by left word: grams shared with the right word at hand, strength found for it; and which are in use. */
let shared = new Int32Array(1024);
let found = new Float64Array(1024);
let near = new Int32Array(1024);
let touched = new Int32Array(1024);

function makeRoom(words: number): void {
  if (shared.length >= words) return;
  shared = new Int32Array(words * 2);
  found = new Float64Array(words * 2);
  near = new Int32Array(words * 2);
  touched = new Int32Array(words * 2);
}

/** Which words of the two sides may translate each other: the same, of one origin, or of one meaning. Seen from the left and from the right. */
export function findKin(left: Side, right: Side): { ofLeft: Kin; ofRight: Kin } {
  const spelled = new Map<string, number>();
  for (let l = 0; l < left.words.length; l++) spelled.set((left.words[l] as Word).folded, l);
  const byMeaning = bucketsOf(left.words, ({ meanings }) => meanings.length, ({ meanings }, g) => meanings[g] as number);
  const byGram = bucketsOf(left.words, ({ gramCount }) => gramCount, ({ firstGram }, g) => left.grams[firstGram + g] as number);
  makeRoom(left.words.length);
  const from = new Int32Array(right.words.length + 1);
  let to = new Int32Array(right.words.length * 8 + left.words.length);
  let strength = new Float64Array(to.length);
  let total = 0;
  for (let r = 0; r < right.words.length; r++) {
    const word = right.words[r] as Word;
    let links = findOrigin(word, right.grams, byGram, left.words);
    links = findMeanings(word.meanings, byMeaning, links);
    const same = spelled.get(word.folded);
    if (same !== undefined) links = link(same, word.number ? SAME_NUMBER : left.isName[same] && right.isName[r] ? SAME_NAME : SAME_WORD, links);
    if (total + links > to.length) {
      const [before, strengths] = [to, strength];
      to = new Int32Array((total + links) * 2);
      to.set(before);
      strength = new Float64Array(to.length);
      strength.set(strengths);
    }
    for (let k = 0; k < links; k++) {
      const l = touched[k] as number;
      to[total] = l;
      strength[total++] = found[l] as number;
      found[l] = 0;
    }
    from[r + 1] = total;
  }
  const ofRight = { from, to, strength };
  return { ofRight, ofLeft: turn(ofRight, left.words.length, total) };
}

/** Links the word at hand to a left one. Returns how many links there are then. */
function link(l: number, strength: number, links: number): number {
  const before = found[l] as number;
  if (before < strength) found[l] = strength;
  if (before !== 0) return links;
  touched[links] = l;
  return links + 1;
}

/** Links a right word to the left ones of its origin. Returns how many links there are. */
function findOrigin({ firstGram, gramCount }: Word, grams: Int32Array, byGram: Buckets, words: readonly Word[]): number {
  let nearby = 0;
  for (let g = firstGram; g < firstGram + gramCount; g++) nearby = count(grams[g] as number, byGram, nearby);
  let links = 0;
  for (let k = 0; k < nearby; k++) {
    const l = near[k] as number;
    const likeness = (2 * (shared[l] as number)) / (gramCount + (words[l] as Word).gramCount);
    shared[l] = 0;
    if (likeness >= LEAST_LIKENESS) links = link(l, originOf(Math.min(1, likeness)), links);
  }
  return links;
}

/** Counts one more gram for the left words that have it. Returns how many have any. */
function count(gram: number, { head, shift, next, keys, carriers }: Buckets, nearby: number): number {
  for (let n = head[Math.imul(gram, HASH) >>> shift] as number; n >= 0; n = next[n] as number) {
    if (keys[n] !== gram) continue;
    const l = carriers[n] as number;
    if (shared[l] === 0) near[nearby++] = l;
    shared[l] = (shared[l] as number) + 1;
  }
  return nearby;
}

function findMeanings(meanings: readonly number[], { head, shift, next, keys, carriers }: Buckets, links: number): number {
  for (let g = 0; g < meanings.length; g++) {
    const meaning = meanings[g] as number;
    for (let n = head[Math.imul(meaning, HASH) >>> shift] as number; n >= 0; n = next[n] as number) {
      if (keys[n] === meaning) links = link(carriers[n] as number, SAME_MEANING, links);
    }
  }
  return links;
}

/** The words that carry a key, in chains of a hash: from `head[key * HASH >>> shift]` along `next` until below 0, where `keys` says the key. */
interface Buckets {
  head: Int32Array;
  shift: number;
  next: Int32Array;
  keys: Int32Array;
  carriers: Int32Array;
}

function bucketsOf(words: readonly Word[], count: (word: Word) => number, keyOf: (word: Word, at: number) => number): Buckets {
  let size = 0;
  for (let w = 0; w < words.length; w++) size += count(words[w] as Word);
  const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(size + 1)));
  const shift = 32 - bits;
  const head = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(size);
  const keys = new Int32Array(size);
  const carriers = new Int32Array(size);
  for (let w = 0, k = 0; w < words.length; w++) {
    const word = words[w] as Word;
    for (let g = 0; g < count(word); g++, k++) {
      const key = keyOf(word, g);
      const at = Math.imul(key, HASH) >>> shift;
      keys[k] = key;
      carriers[k] = w;
      next[k] = head[at] as number;
      head[at] = k;
    }
  }
  return { head, shift, next, keys, carriers };
}

/** The same kinship seen from the other side. */
function turn(kin: Kin, size: number, total: number): Kin {
  const from = new Int32Array(size + 1);
  for (let n = 0; n < total; n++) {
    const l = kin.to[n] as number;
    from[l + 1] = (from[l + 1] as number) + 1;
  }
  for (let l = 0; l < size; l++) from[l + 1] = (from[l + 1] as number) + (from[l] as number);
  const filled = from.slice(0, size);
  const to = new Int32Array(total);
  const strength = new Float64Array(total);
  for (let r = 0; r + 1 < kin.from.length; r++) {
    for (let n = kin.from[r] as number; n < (kin.from[r + 1] as number); n++) {
      const l = kin.to[n] as number;
      const at = filled[l] as number;
      filled[l] = at + 1;
      to[at] = r;
      strength[at] = kin.strength[n] as number;
    }
  }
  return { from, to, strength };
}
