import type { Band } from './band.ts';
import type { Kin } from './kinship.ts';
import type { Side } from './side.ts';

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

const LOG_LENGTH = Float64Array.from({ length: LONGEST + 1 }, (_, length) => Math.log(Math.max(SHORTEST, length)));
const logLength = (length: number): number => LOG_LENGTH[Math.min(LONGEST, length)] as number;

/** Weighs every pair of sentences inside the band. Time and memory grow with the band. */
export function weigh(left: Side, right: Side, kin: { ofLeft: Kin; ofRight: Kin }, band: Band): Evidence {
  const cell = (i: number, j: number): number => (band.offset[i] as number) + j - (band.first[i] as number);
  const size = (band.offset[left.size] as number) * WIDEST;
  const ofRight = new Float64Array(size);
  const ofLeft = new Float64Array(size);
  explain(left, right, kin.ofLeft, (i) => [band.first[i] as number, band.last[i] as number], (i, j) => cell(i, j), ofLeft);
  const rows = band.rows;
  explain(right, left, kin.ofRight, (j) => [rows.first[j] as number, rows.last[j] as number], (j, i) => cell(i, j), ofRight);
  return { ofRight, ofLeft, cell };
}

/** How well each sentence of one side is explained by one, two and three neighbours of the other. */
function explain(side: Side, other: Side, kin: Kin, range: (s: number) => [number, number], at: (s: number, o: number) => number, out: Float64Array): void {
  const strength = strengths(side, other, kin);
  const lost = Float64Array.from(side.words, ({ number, folded }) => -(number ? LOST_NUMBER : LOST[Math.min(folded.length, LOST.length - 1)] as number));
  // for each word of the sentence at hand (columns) the best that each sentence of the other side has for it (rows), and which words have any
  let best = new Float64Array(0);
  let which = new Int32Array(0);
  let found = new Int32Array(0);
  const grow = (rows: number, columns: number) => {
    if (best.length < rows * columns) { best = new Float64Array(rows * columns * 2); which = new Int32Array(rows * columns * 2); }
    if (found.length < rows) found = new Int32Array(rows * 2);
    best.fill(NONE, 0, rows * columns);
    found.fill(0, 0, rows);
  };
  for (let s = 0; s < side.size; s++) {
    const [first, last] = range(s);
    const start = side.counts[s] as number;
    const count = (side.counts[s + 1] as number) - start;
    grow(last - first, count);
    let nothing = 0;
    for (let k = 0; k < count; k++) {
      const w = side.line[start + k] as number;
      nothing += lost[w] as number;
      const end = kin.from[w + 1] as number;
      for (let n = kin.from[w] as number; n < end; n++) {
        const l = kin.to[n] as number;
        const value = strength[n] as number;
        const holdersEnd = other.holderStart[l + 1] as number;
        for (let h = firstFrom(other.holders, other.holderStart[l] as number, holdersEnd, first); h < holdersEnd; h++) {
          const row = (other.holders[h] as number) - first;
          if (row >= last - first) break;
          const place = row * count + k;
          if (best[place] === NONE) {
            which[row * count + (found[row] as number)] = k;
            found[row] = (found[row] as number) + 1;
          }
          if ((best[place] as number) < value) best[place] = value;
        }
      }
    }
    for (let o = first; o < last; o++) {
      const row = (o - first) * count;
      const cell = at(s, o) * WIDEST;
      for (let wide = 0; wide < WIDEST && o + wide < other.size; wide++) {
        if (wide > 0 && o + wide < last) take(o - first, o - first + wide, count);
        const length = logLength((other.counts[o + wide + 1] as number) - (other.counts[o] as number));
        let sum = nothing;
        const matched = found[o - first] as number;
        for (let n = 0; n < matched; n++) {
          const k = which[row + n] as number;
          const gain = (best[row + k] as number) - length - (lost[side.line[start + k] as number] as number);
          if (gain > 0) sum += gain;
        }
        out[cell + wide] = sum;
      }
    }
  }

  /** The row of a sentence takes up what its neighbour explains better; the neighbour's own row is not touched before its turn. */
  function take(row: number, neighbour: number, count: number): void {
    const [here, there] = [row * count, neighbour * count];
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
}

/** What each pair of kin says, before it is spread over the sentence's length. */
function strengths(side: Side, other: Side, kin: Kin): Float64Array {
  const strength = new Float64Array(kin.to.length);
  const best = new Float64Array(other.size);
  const seen: number[] = [];
  for (let w = 0; w < side.words.length; w++) {
    const start = kin.from[w] as number;
    const end = kin.from[w + 1] as number;
    seen.length = 0;
    for (let n = start; n < end; n++) {
      const value = kin.strength[n] as number;
      const l = kin.to[n] as number;
      for (let h = other.holderStart[l] as number; h < (other.holderStart[l + 1] as number); h++) {
        const o = other.holders[h] as number;
        if (best[o] === 0) seen.push(o);
        if ((best[o] as number) < value) best[o] = value;
      }
    }
    let sum = 0;
    for (const o of seen) {
      const length = Math.min(LONGEST, Math.max(SHORTEST, (other.counts[o + 1] as number) - (other.counts[o] as number)));
      sum += (best[o] as number) / length;
      best[o] = 0;
    }
    const expected = (side.background[w] as number) + (LOCAL * sum) / (other.size + LOCAL_PRIOR);
    for (let n = start; n < end; n++) strength[n] = Math.log((FOUND * (kin.strength[n] as number)) / expected);
  }
  return strength;
}

/** Index of the first entry between two places of a rising list that is not below a value. */
function firstFrom(list: Int32Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
