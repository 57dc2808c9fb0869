import type { Band } from './band.ts';
import type { Kin } from './kinship.ts';
import type { Side } from './side.ts';
import type { Word } from './words.ts';

/** The most sentences of one side that a bead holds. */
export const WIDEST = 3;

/**
 * How well sentences are explained as translations of each other, in nats: above 0 speaks for it.
 * A cell is a pair of sentences inside the band; it holds one value for each number of neighbours that explain together.
 */
export interface Evidence {
  /** For right sentence j: explained by the left sentences from i on, one, two or three of them. Likewise the left by the right. */
  ofRight: Float64Array;
  ofLeft: Float64Array;
  /** Place of pair (i, j) in both; times WIDEST, plus the number of explaining neighbours less one. */
  cell(i: number, j: number): number;
}

/** What a word without counterpart speaks against the pair, by number of letters: short words are dropped and added freely. */
const LOST = [0.08, 0.08, 0.08, 0.08, 0.08, 0.5, 0.5, 0.5];
const LOST_NUMBER = 0.6;
/** Weight of a found counterpart, and how much its commonness among these very sentences takes off. */
const FOUND = 1.18;
const LOCAL = 0.3;
const LOCAL_PRIOR = 10;
/** Lengths in words between which the chance of a counterpart is spread over the explaining sentences. */
const SHORTEST = 4;
const LONGEST = 100;
const NONE = -1e9;
const LITTLE = 0;

const LOG_LENGTH = Float64Array.from({ length: LONGEST + 1 }, (_, length) => Math.log(Math.max(SHORTEST, length)));
const logLength = (length: number): number => LOG_LENGTH[Math.min(LONGEST, length)] as number;

/** Weighs every pair of sentences inside the band. Time and memory grow with the band. */
export function weigh(left: Side, right: Side, kin: { ofLeft: Kin; ofRight: Kin }, band: Band): Evidence {
  const cell = (i: number, j: number): number => (band.offset[i] as number) + j - (band.first[i] as number);
  const size = (band.offset[left.size] as number) * WIDEST;
  const ofRight = new Float64Array(size);
  const ofLeft = new Float64Array(size);
  explain(left, right, kin.ofLeft, band.first, band.last, cell, ofLeft);
  const { rows } = band;
  explain(right, left, kin.ofRight, rows.first, rows.last, (j, i) => cell(i, j), ofRight);
  return { ofRight, ofLeft, cell };
}

/** For each word of one side the sentences of the other that may hold its counterpart, rising, and what the best one there says. */
interface Reach {
  /** Those of word w lie from `from[w]` to `from[w + 1]`. */
  from: Int32Array;
  sentence: Int32Array;
  value: Float64Array;
}

// Scratch, kept between sentences and texts. Small functions on purpose: an engine makes them fast one by one, within the first texts.

/** What each word of the sentence at hand (columns) finds in each other sentence (rows). */
let best = new Float64Array(4096);
/** The columns of a row that hold anything, and how many they are. */
let which = new Int32Array(4096);
let found = new Int32Array(256);
/** What each row gains by itself. */
let alone = new Float64Array(256);

function makeRoom(rows: number, columns: number): void {
  if (best.length < rows * columns) { best = new Float64Array(rows * columns * 2); which = new Int32Array(rows * columns * 2); }
  if (found.length < rows) { found = new Int32Array(rows * 2); alone = new Float64Array(rows * 2); }
  best.fill(NONE, 0, rows * columns);
  found.fill(0, 0, rows);
}

/** How well each sentence of one side is explained by one, two and three neighbours of the other, from `first` to `last` of each. */
function explain(side: Side, other: Side, kin: Kin, first: Int32Array, last: Int32Array, at: (s: number, o: number) => number, out: Float64Array): void {
  const lost = new Float64Array(side.words.length);
  for (let w = 0; w < lost.length; w++) lost[w] = lossOf(side.words[w] as Word);
  const reach = reachOf(side, other, kin, lost);
  for (let s = 0; s < side.size; s++) {
    const low = first[s] as number;
    const high = last[s] as number;
    const start = side.counts[s] as number;
    const count = (side.counts[s + 1] as number) - start;
    makeRoom(high - low, count);
    const nothing = layOut(side.line, start, count, lost, reach, low, high);
    for (let o = low; o < high; o++) alone[o - low] = gainOf(o - low, count, logLength((other.counts[o + 1] as number) - (other.counts[o] as number)));
    for (let o = low; o < high; o++) {
      const cell = at(s, o) * WIDEST;
      let most = nothing + (alone[o - low] as number);
      out[cell] = most;
      let taken = o;
      for (let wide = 1; wide < WIDEST && o + wide < other.size; wide++) {
        const next = o + wide;
        if (next < high) most += alone[next - low] as number;
        out[cell + wide] = most;
        // neighbours cannot say more together than each for itself; where that is little, it is not looked at more closely
        if (most < LITTLE) continue;
        while (taken < next && taken + 1 < high) { taken += 1; take(o - low, taken - low, count); }
        out[cell + wide] = nothing + gainOf(o - low, count, logLength((other.counts[next + 1] as number) - (other.counts[o] as number)));
      }
    }
  }
}

const lossOf = ({ number, folded }: Word): number => -(number ? LOST_NUMBER : LOST[Math.min(folded.length, LOST.length - 1)] as number);

/** Writes what the words of a sentence find in the sentences from `low` to `high`. Returns what they say where they find nothing. */
function layOut(line: Int32Array, start: number, count: number, lost: Float64Array, reach: Reach, low: number, high: number): number {
  let nothing = 0;
  for (let k = 0; k < count; k++) {
    const w = line[start + k] as number;
    nothing += lost[w] as number;
    layOutWord(reach, w, k, count, low, high);
  }
  return nothing;
}

function layOutWord({ from, sentence, value }: Reach, w: number, k: number, count: number, low: number, high: number): void {
  const end = from[w + 1] as number;
  for (let n = firstFrom(sentence, from[w] as number, end, low); n < end; n++) {
    const o = sentence[n] as number;
    if (o >= high) break;
    const row = o - low;
    best[row * count + k] = value[n] as number;
    which[row * count + (found[row] as number)] = k;
    found[row] = (found[row] as number) + 1;
  }
}

/** What the words found in a row gain, spread over so many words. */
function gainOf(row: number, count: number, length: number): number {
  const here = row * count;
  const end = here + (found[row] as number);
  let sum = 0;
  for (let n = here; n < end; n++) {
    const gain = (best[here + (which[n] as number)] as number) - length;
    if (gain > 0) sum += gain;
  }
  return sum;
}

/** The row of a sentence takes up what its neighbour explains better; the neighbour's own row is not touched before its turn. */
function take(row: number, neighbour: number, count: number): void {
  const here = row * count;
  const there = neighbour * count;
  for (let n = 0; n < (found[neighbour] as number); n++) {
    const k = which[there + n] as number;
    const value = best[there + k] as number;
    if (best[here + k] === NONE) {
      which[here + (found[row] as number)] = k;
      found[row] = (found[row] as number) + 1;
    }
    if ((best[here + k] as number) < value) best[here + k] = value;
  }
}

/** Up to so many sentences those that a word reaches are put in order by looking at all. */
const FEW = 64;

/** By sentence of the other side: how strongly it answers the word at hand; and its length in words. */
let strongest = new Float64Array(256);
let lengths = new Float64Array(256);
/** The sentences that answer the word at hand. */
let answering = new Int32Array(256);
/** What `reachOf` has found so far. */
let sentence = new Int32Array(1 << 14);
let value = new Float64Array(1 << 14);

/** What each word gains on the other side, before it is spread over the length of a sentence; only where that leaves anything. */
function reachOf(side: Side, other: Side, kin: Kin, lost: Float64Array): Reach {
  const from = new Int32Array(side.words.length + 1);
  if (strongest.length < other.size) {
    strongest = new Float64Array(other.size * 2);
    lengths = new Float64Array(other.size * 2);
    answering = new Int32Array(other.size * 2);
  }
  for (let o = 0; o < other.size; o++) lengths[o] = Math.min(LONGEST, Math.max(SHORTEST, (other.counts[o + 1] as number) - (other.counts[o] as number)));
  let total = 0;
  for (let w = 0; w < side.words.length; w++) {
    if (total + other.size > sentence.length) widen((total + other.size) * 2);
    const count = gather(kin, w, other);
    const expected = (side.background[w] as number) + (LOCAL * spread(count)) / (other.size + LOCAL_PRIOR);
    total = keep(count, FOUND / expected, lost[w] as number, other.size, total);
    from[w + 1] = total;
  }
  return { from, sentence: sentence.slice(0, total), value: value.slice(0, total) };
}

function widen(size: number): void {
  const [sentences, values] = [sentence, value];
  sentence = new Int32Array(size);
  sentence.set(sentences);
  value = new Float64Array(size);
  value.set(values);
}

/** Finds the sentences that answer a word, and how strongly. Returns how many there are. */
function gather({ from, to, strength }: Kin, w: number, { holders, holderStart }: Side): number {
  let count = 0;
  const end = from[w + 1] as number;
  for (let n = from[w] as number; n < end; n++) {
    const own = strength[n] as number;
    const l = to[n] as number;
    const stop = holderStart[l + 1] as number;
    for (let h = holderStart[l] as number; h < stop; h++) {
      const o = holders[h] as number;
      if (strongest[o] === 0) answering[count++] = o;
      if ((strongest[o] as number) < own) strongest[o] = own;
    }
  }
  return count;
}

/** How common the word's answers are among these very sentences. */
function spread(count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n++) {
    const o = answering[n] as number;
    sum += (strongest[o] as number) / (lengths[o] as number);
  }
  return sum;
}

/** Keeps the answers that gain anything, by sentence, from `begin` on, and wipes the scratch. Returns where they end. */
function keep(count: number, scale: number, loss: number, size: number, begin: number): number {
  let end = begin;
  // a sentence never stands for less than its own length, alone or with its neighbours
  const least = Math.exp(loss) / scale;
  for (let n = 0; n < count; n++) {
    const o = answering[n] as number;
    if ((strongest[o] as number) > least * (lengths[o] as number)) sentence[end++] = o;
    else strongest[o] = 0;
  }
  if (end - begin > 1 && size > FEW) sentence.subarray(begin, end).sort();
  else if (end - begin > 1) for (let o = 0, n = begin; n < end; o++) if (strongest[o] !== 0) sentence[n++] = o;
  for (let n = begin; n < end; n++) {
    const o = sentence[n] as number;
    value[n] = Math.log(scale * (strongest[o] as number)) - loss;
    strongest[o] = 0;
  }
  return end;
}

/** Index of the first entry between two places of a rising list that is not below a value. */
function firstFrom(list: Int32Array, low: number, high: number, value: number): number {
  if (value === 0) return low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
