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

const originOf = (likeness: number): number => SAME_ORIGIN * ((likeness - LEAST_LIKENESS + MARGIN) / (1 - LEAST_LIKENESS + MARGIN)) ** 2;

/** Which words of the two sides may translate each other: the same, of one origin, or of one meaning. Seen from the left and from the right. */
export function findKin(left: Side, right: Side): { ofLeft: Kin; ofRight: Kin } {
  const spelled = new Map(left.words.map(({ folded }, l) => [folded, l]));
  const byMeaning = listBy(left.words, ({ meanings }) => meanings);
  const byGram = listBy(left.words, ({ grams }) => grams);
  const shared = new Int32Array(left.words.length);
  const found = new Float64Array(left.words.length);
  const from = new Int32Array(right.words.length + 1);
  const to: number[] = [];
  const strength: number[] = [];
  right.words.forEach((word, r) => {
    const touched: number[] = [];
    const link = (l: number, value: number) => {
      if (found[l] === 0) touched.push(l);
      if ((found[l] as number) < value) found[l] = value;
    };
    const near: number[] = [];
    for (const gram of word.grams) {
      byGram(gram, (l) => {
        if (shared[l] === 0) near.push(l);
        shared[l] = (shared[l] as number) + 1;
      });
    }
    for (const l of near) {
      const likeness = (2 * (shared[l] as number)) / (word.grams.length + (left.words[l]?.grams.length as number));
      shared[l] = 0;
      if (likeness >= LEAST_LIKENESS) link(l, originOf(Math.min(1, likeness)));
    }
    for (const meaning of word.meanings) byMeaning(meaning, (l) => link(l, SAME_MEANING));
    const same = spelled.get(word.folded);
    if (same !== undefined) link(same, word.number ? SAME_NUMBER : left.isName[same] && right.isName[r] ? SAME_NAME : SAME_WORD);
    for (const l of touched) {
      to.push(l);
      strength.push(found[l] as number);
      found[l] = 0;
    }
    from[r + 1] = to.length;
  });
  const ofRight = { from, to: Int32Array.from(to), strength: Float64Array.from(strength) };
  return { ofRight, ofLeft: turn(ofRight, left.words.length) };
}

/** Looks up the words that carry a key, through buckets of a hash: a map of lists would cost more than all the rest. */
function listBy(words: readonly Word[], keysOf: (word: Word) => readonly number[]): (key: number, visit: (word: number) => void) => void {
  let size = 0;
  for (const word of words) size += keysOf(word).length;
  const bits = Math.max(8, Math.ceil(Math.log2(size + 1)));
  const bucket = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);
  const head = new Int32Array(1 << bits).fill(-1);
  const next = new Int32Array(size);
  const keys = new Int32Array(size);
  const carriers = new Int32Array(size);
  let k = 0;
  words.forEach((word, w) => {
    for (const key of keysOf(word)) {
      const at = bucket(key);
      keys[k] = key;
      carriers[k] = w;
      next[k] = head[at] as number;
      head[at] = k;
      k += 1;
    }
  });
  return (key, visit) => {
    for (let n = head[bucket(key)] as number; n >= 0; n = next[n] as number) if (keys[n] === key) visit(carriers[n] as number);
  };
}

/** The same kinship seen from the other side. */
function turn(kin: Kin, size: number): Kin {
  const from = new Int32Array(size + 1);
  for (const l of kin.to) from[l + 1] = (from[l + 1] as number) + 1;
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
