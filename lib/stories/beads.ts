import type { Bead } from '../analysis.ts';
import type { Band } from './band.ts';
import { type Evidence, WIDEST } from './evidence.ts';
import type { Side } from './side.ts';

/** What the first look at two texts taught. */
export interface Manner {
  /** Logarithm of left to right characters in beads. */
  ratio: number;
  /** Nats that a bead owes for each of its words. */
  owed: number;
  /** Nats that every bead owes. */
  doubt: number;
}

/** Shapes of beads that hold both sides, left by right, each with how probable it is in versions: logarithms. */
const SHAPES: readonly [left: number, right: number, prior: number][] = [
  [1, 1, -0.29], [2, 1, -1.2], [1, 2, -1.2], [2, 2, -8.4], [3, 1, -6.9], [1, 3, -6.9],
];
/** Sentences without counterpart: after a bead, after another one of the same side, of the other side. They come in runs. */
const OPEN = -3.5;
const GO_ON = -1.2;
const TURN = -1.6;

/** Weights of words and lengths against each other: neighbouring words are no independent witnesses. */
const WORDS = 0.65;
const LENGTHS = 0.85;
/** Spread of the logarithm of lengths, translations and strangers; short sentences vary more. */
const SPREAD = 0.04;
const SPREAD_SHORT = 1.38;
const SPREAD_STRANGERS = 0.8;
/** A sentence more inside one side than inside the other. */
const CLOSING = 2.8;
const MOST_CLOSINGS = 2;
/** The same string on both sides. */
const SAME = 12;
/** Too little to outweigh any evidence: decides between equals, for the nearer to the diagonal, then for the earlier. */
const NEAR = 1e-6;
const EARLY = 1e-9;

const MATCHED = 0;
const LEFT_ONLY = 1;
const RIGHT_ONLY = 2;
const STATES = 3;

/** The most probable chain of beads through the band. Memory grows with the band, time too. */
export function beadsOf(left: Side, right: Side, band: Band, evidence: Evidence, equal: (i: number, j: number) => boolean, manner: Manner): Bead[] {
  const [n, m] = [left.size, right.size];
  const { low, high } = band;
  const row = new Int32Array(n + 2);
  for (let i = 0; i <= n; i++) row[i + 1] = (row[i] as number) + (high[i] as number) - (low[i] as number) + 1;
  const node = (i: number, j: number): number => ((row[i] as number) + j - (low[i] as number)) * STATES;
  const score = new Float64Array((row[n + 1] as number) * STATES).fill(Number.NEGATIVE_INFINITY);
  // the step that led to a node: shape (or number of shapes for a sentence alone) and the state before, in one number
  const step = new Uint8Array(score.length);
  const reach = (at: number, value: number, shape: number, before: number) => {
    if (value > (score[at] as number)) { score[at] = value; step[at] = shape * STATES + before; }
  };
  score[node(0, 0) + MATCHED] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = low[i] as number; j <= (high[i] as number); j++) {
      const here = node(i, j);
      const matched = score[here + MATCHED] as number;
      const leftOnly = score[here + LEFT_ONLY] as number;
      const rightOnly = score[here + RIGHT_ONLY] as number;
      let best = matched;
      let before = MATCHED;
      if (leftOnly > best) { best = leftOnly; before = LEFT_ONLY; }
      if (rightOnly > best) { best = rightOnly; before = RIGHT_ONLY; }
      if (best === Number.NEGATIVE_INFINITY) continue;
      if (i < n && j >= (low[i + 1] as number)) {
        const at = node(i + 1, j) + LEFT_ONLY;
        reach(at, matched + OPEN, SHAPES.length, MATCHED);
        reach(at, leftOnly + GO_ON, SHAPES.length, LEFT_ONLY);
        reach(at, rightOnly + TURN, SHAPES.length, RIGHT_ONLY);
      }
      if (j < (high[i] as number)) {
        const at = node(i, j + 1) + RIGHT_ONLY;
        reach(at, matched + OPEN, SHAPES.length, MATCHED);
        reach(at, leftOnly + TURN, SHAPES.length, LEFT_ONLY);
        reach(at, rightOnly + GO_ON, SHAPES.length, RIGHT_ONLY);
      }
      for (let s = 0; s < SHAPES.length; s++) {
        const [a, b, prior] = SHAPES[s] as [number, number, number];
        if (i + a > n || j + b > m || j + b > (high[i + a] as number) || j + b < (low[i + a] as number)) continue;
        reach(node(i + a, j + b) + MATCHED, best + prior + gain(i, j, a, b), s, before);
      }
    }
  }
  return trace();

  function gain(i: number, j: number, a: number, b: number): number {
    let words = 0;
    for (let k = 0; k < b; k++) words += evidence.ofRight[evidence.cell(i, j + k) * WIDEST + a - 1] as number;
    for (let k = 0; k < a; k++) words += evidence.ofLeft[evidence.cell(i + k, j) * WIDEST + b - 1] as number;
    const count = (left.counts[i + a] as number) - (left.counts[i] as number) + (right.counts[j + b] as number) - (right.counts[j] as number);
    const x = (left.characters[i + a] as number) - (left.characters[i] as number);
    const y = (right.characters[j + b] as number) - (right.characters[j] as number);
    const distance = Math.log((x + 5) / (y + 5)) - manner.ratio;
    const spread = SPREAD + SPREAD_SHORT / Math.sqrt(x + y + 1);
    const length = (distance * distance) / 2 * (1 / (SPREAD_STRANGERS * SPREAD_STRANGERS) - 1 / (spread * spread)) + Math.log(SPREAD_STRANGERS / spread);
    const closings = Math.abs((left.closings[i + a] as number) - (left.closings[i] as number) - (right.closings[j + b] as number) + (right.closings[j] as number));
    const nearness = NEAR * Math.abs((i + a / 2) / n - (j + b / 2) / m) + EARLY * (i + j);
    const found = WORDS * (words - manner.owed * count) + LENGTHS * length - CLOSING * Math.min(closings, MOST_CLOSINGS) - manner.doubt;
    return (a === 1 && b === 1 && equal(i, j) ? Math.max(found, 0) + SAME : found) - nearness;
  }

  function trace(): Bead[] {
    const beads: Bead[] = [];
    let state = MATCHED;
    const end = node(n, m);
    for (const other of [LEFT_ONLY, RIGHT_ONLY]) if ((score[end + other] as number) > (score[end + state] as number)) state = other;
    let [i, j] = [n, m];
    // a run without counterparts is told left side first, whichever way the search took
    let alone: [Bead[], Bead[]] = [[], []];
    const flush = () => { beads.push(...alone[1], ...alone[0]); alone = [[], []]; };
    while (i > 0 || j > 0) {
      const taken = step[node(i, j) + state] as number;
      const shape = Math.floor(taken / STATES);
      if (state === LEFT_ONLY) { i -= 1; alone[0].push([[i], []]); }
      else if (state === RIGHT_ONLY) { j -= 1; alone[1].push([[], [j]]); }
      else {
        flush();
        const [a, b] = SHAPES[shape] as [number, number, number];
        i -= a;
        j -= b;
        beads.push([Array.from({ length: a }, (_, k) => i + k), Array.from({ length: b }, (_, k) => j + k)]);
      }
      state = taken % STATES;
    }
    flush();
    return beads.reverse();
  }
}
