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

const originOf = (likeness: number): number => SAME_ORIGIN * ((likeness - LEAST_LIKENESS + MARGIN) / (1 - LEAST_LIKENESS + MARGIN)) ** 2;

/** Which words of the two sides may translate each other: the same, of one origin, or of one meaning. Seen from the left and from the right. */
export function findKin(left: Side, right: Side): { ofLeft: Kin; ofRight: Kin } {
  const spelled = new Map(left.words.map(({ folded }, l) => [folded, l]));
  const byMeaning = new Buckets(left.words, ({ meanings }) => meanings);
  const byGram = new Buckets(left.words, ({ grams }) => grams);
  // scratch, by left word: grams shared with the right word at hand, strength found for it; and which entries are in use
  const shared = new Int32Array(left.words.length);
  const found = new Float64Array(left.words.length);
  const near = new Int32Array(left.words.length);
  const touched = new Int32Array(left.words.length);
  const from = new Int32Array(right.words.length + 1);
  const to: number[] = [];
  const strength: number[] = [];
  for (let r = 0; r < right.words.length; r++) {
    const { folded, number, grams, meanings } = right.words[r] as Word;
    let nearby = 0;
    let links = 0;
    for (let g = 0; g < grams.length; g++) {
      const gram = grams[g] as number;
      for (let n = byGram.first(gram); n >= 0; n = byGram.next[n] as number) {
        if (byGram.keys[n] !== gram) continue;
        const l = byGram.carriers[n] as number;
        if (shared[l] === 0) near[nearby++] = l;
        shared[l] = (shared[l] as number) + 1;
      }
    }
    for (let k = 0; k < nearby; k++) {
      const l = near[k] as number;
      const likeness = (2 * (shared[l] as number)) / (grams.length + (left.words[l] as Word).grams.length);
      shared[l] = 0;
      if (likeness < LEAST_LIKENESS) continue;
      touched[links++] = l;
      found[l] = originOf(Math.min(1, likeness));
    }
    for (let g = 0; g < meanings.length; g++) {
      const meaning = meanings[g] as number;
      for (let n = byMeaning.first(meaning); n >= 0; n = byMeaning.next[n] as number) {
        if (byMeaning.keys[n] !== meaning) continue;
        const l = byMeaning.carriers[n] as number;
        if (found[l] === 0) touched[links++] = l;
        if ((found[l] as number) < SAME_MEANING) found[l] = SAME_MEANING;
      }
    }
    const same = spelled.get(folded);
    if (same !== undefined) {
      if (found[same] === 0) touched[links++] = same;
      found[same] = Math.max(found[same] as number, number ? SAME_NUMBER : left.isName[same] && right.isName[r] ? SAME_NAME : SAME_WORD);
    }
    for (let k = 0; k < links; k++) {
      const l = touched[k] as number;
      to.push(l);
      strength.push(found[l] as number);
      found[l] = 0;
    }
    from[r + 1] = to.length;
  }
  const ofRight = { from, to: Int32Array.from(to), strength: Float64Array.from(strength) };
  return { ofRight, ofLeft: turn(ofRight, left.words.length) };
}

/** The words that carry a key, in chains of a hash: from `first(key)` along `next` until below 0, where `keys` says the key. */
class Buckets {
  readonly next: Int32Array;
  readonly keys: Int32Array;
  readonly carriers: Int32Array;
  private readonly head: Int32Array;
  private readonly shift: number;

  constructor(words: readonly Word[], keysOf: (word: Word) => readonly number[]) {
    let size = 0;
    for (let w = 0; w < words.length; w++) size += keysOf(words[w] as Word).length;
    const bits = Math.max(8, Math.ceil(Math.log2(size + 1)));
    this.shift = 32 - bits;
    this.head = new Int32Array(1 << bits).fill(-1);
    this.next = new Int32Array(size);
    this.keys = new Int32Array(size);
    this.carriers = new Int32Array(size);
    let k = 0;
    for (let w = 0; w < words.length; w++) {
      const keys = keysOf(words[w] as Word);
      for (let g = 0; g < keys.length; g++) {
        const key = keys[g] as number;
        const at = Math.imul(key, HASH) >>> this.shift;
        this.keys[k] = key;
        this.carriers[k] = w;
        this.next[k] = this.head[at] as number;
        this.head[at] = k;
        k += 1;
      }
    }
  }

  first(key: number): number {
    return this.head[Math.imul(key, HASH) >>> this.shift] as number;
  }
}

/** The same kinship seen from the other side. */
function turn(kin: Kin, size: number): Kin {
  const from = new Int32Array(size + 1);
  for (let n = 0; n < kin.to.length; n++) {
    const l = kin.to[n] as number;
    from[l + 1] = (from[l + 1] as number) + 1;
  }
  for (let l = 0; l < size; l++) from[l + 1] = (from[l + 1] as number) + (from[l] as number);
  const filled = from.slice(0, size);
  const to = new Int32Array(kin.to.length);
  const strength = new Float64Array(kin.to.length);
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
