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

interface Shape {
  left: number;
  right: number;
  prior: number;
  /** What its words must say at least: below, its sentences are better off without counterparts, whatever their lengths. */
  least: number;
}

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
/** What a distance of lengths says: square of the distance times STEEP plus NARROW, by the characters of both sides. */
const LONGEST_PAIR = 4000;
const spreadOf = (characters: number): number => SPREAD + SPREAD_SHORT / Math.sqrt(characters + 1);
const STEEP = new Float64Array(LONGEST_PAIR + 1);
const NARROW = new Float64Array(LONGEST_PAIR + 1);
for (let at = 0; at <= LONGEST_PAIR; at++) {
  STEEP[at] = (1 / SPREAD_STRANGERS ** 2 - 1 / spreadOf(at) ** 2) / 2;
  NARROW[at] = Math.log(SPREAD_STRANGERS / spreadOf(at));
}
const BEST_LENGTH = LENGTHS * (NARROW[LONGEST_PAIR] as number);

const shape = (left: number, right: number, prior: number): Shape => ({ left, right, prior, least: OPEN + TURN + GO_ON * (left + right - 2) - prior - BEST_LENGTH });
/** Shapes of beads that hold both sides, each with how probable it is in versions: logarithms. */
const SHAPES: readonly Shape[] = [shape(1, 1, -0.29), shape(2, 1, -1.2), shape(1, 2, -1.2), shape(2, 2, -8.4), shape(3, 1, -6.9), shape(1, 3, -6.9)];
/** The first of them, which are all that most versions need. */
export const COMMON_SHAPES = 3;
const ALONE = SHAPES.length;

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

/**
 * The most probable chain of beads through the band. Memory grows with the band, time too.
 * @param shapes how many of the shapes of beads are tried
 */
export function beadsOf(left: Side, right: Side, band: Band, evidence: Evidence, manner: Manner, shapes = SHAPES.length): Bead[] {
  const [n, m] = [left.size, right.size];
  const { low, high } = band;
  const row = new Int32Array(n + 2);
  for (let i = 0; i <= n; i++) row[i + 1] = (row[i] as number) + (high[i] as number) - (low[i] as number) + 1;
  const node = (i: number, j: number): number => ((row[i] as number) + j - (low[i] as number)) * STATES;
  const score = new Float64Array((row[n + 1] as number) * STATES).fill(Number.NEGATIVE_INFINITY);
  // the step that led to a node: the bead's shape and the state before, in one number
  const step = new Uint8Array(score.length);
  const reach = (at: number, value: number, shape: number, before: number) => {
    if (value > (score[at] as number)) { score[at] = value; step[at] = shape * STATES + before; }
  };
  const gain = gains(left, right, evidence, manner);
  const goOn = (i: number, j: number): void => {
    const here = node(i, j);
    const matched = score[here + MATCHED] as number;
    const leftOnly = score[here + LEFT_ONLY] as number;
    const rightOnly = score[here + RIGHT_ONLY] as number;
    let best = matched;
    let before = MATCHED;
    if (leftOnly > best) { best = leftOnly; before = LEFT_ONLY; }
    if (rightOnly > best) { best = rightOnly; before = RIGHT_ONLY; }
    if (best === Number.NEGATIVE_INFINITY) return;
    if (i < n && j >= (low[i + 1] as number)) {
      const at = node(i + 1, j) + LEFT_ONLY;
      reach(at, matched + OPEN, ALONE, MATCHED);
      reach(at, leftOnly + GO_ON, ALONE, LEFT_ONLY);
      reach(at, rightOnly + TURN, ALONE, RIGHT_ONLY);
    }
    if (j < (high[i] as number)) {
      const at = node(i, j + 1) + RIGHT_ONLY;
      reach(at, matched + OPEN, ALONE, MATCHED);
      reach(at, leftOnly + TURN, ALONE, LEFT_ONLY);
      reach(at, rightOnly + GO_ON, ALONE, RIGHT_ONLY);
    }
    for (let s = 0; s < shapes; s++) {
      const shape = SHAPES[s] as Shape;
      const to = i + shape.left;
      const on = j + shape.right;
      if (to > n || on > m || on > (high[to] as number) || on < (low[to] as number)) continue;
      const own = gain(i, j, shape);
      if (own > Number.NEGATIVE_INFINITY) reach(node(to, on) + MATCHED, best + shape.prior + own, s, before);
    }
  };
  score[node(0, 0) + MATCHED] = 0;
  for (let i = 0; i <= n; i++) for (let j = low[i] as number; j <= (high[i] as number); j++) goOn(i, j);

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
    if (state === LEFT_ONLY) { i -= 1; alone[0].push([[i], []]); }
    else if (state === RIGHT_ONLY) { j -= 1; alone[1].push([[], [j]]); }
    else {
      flush();
      const { left: a, right: b } = SHAPES[Math.floor(taken / STATES)] as Shape;
      i -= a;
      j -= b;
      beads.push([run(i, a), run(j, b)]);
    }
    state = taken % STATES;
  }
  flush();
  return beads.reverse();
}

const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

/** What speaks for a bead of a shape from left sentence i and right sentence j on, in nats; minus infinity where it cannot be worth its place. */
function gains(left: Side, right: Side, evidence: Evidence, manner: Manner): (i: number, j: number, shape: Shape) => number {
  const { ofLeft, ofRight, cell } = evidence;
  const [n, m] = [left.size, right.size];
  const [ours, theirs] = [logLengths(left), logLengths(right)];
  return (i, j, { left: a, right: b, least }) => {
    let words = 0;
    for (let k = 0; k < b; k++) words += ofRight[cell(i, j + k) * WIDEST + a - 1] as number;
    for (let k = 0; k < a; k++) words += ofLeft[cell(i + k, j) * WIDEST + b - 1] as number;
    if (WORDS * words < least) return Number.NEGATIVE_INFINITY;
    const count = (left.counts[i + a] as number) - (left.counts[i] as number) + (right.counts[j + b] as number) - (right.counts[j] as number);
    const characters = (left.characters[i + a] as number) - (left.characters[i] as number) + (right.characters[j + b] as number) - (right.characters[j] as number);
    const distance = (ours[i * WIDEST + a - 1] as number) - (theirs[j * WIDEST + b - 1] as number) - manner.ratio;
    const at = Math.min(characters, LONGEST_PAIR);
    const length = distance * distance * (STEEP[at] as number) + (NARROW[at] as number);
    const closings = Math.abs((left.closings[i + a] as number) - (left.closings[i] as number) - (right.closings[j + b] as number) + (right.closings[j] as number));
    const nearness = NEAR * Math.abs((i + a / 2) / n - (j + b / 2) / m) + EARLY * (i + j);
    const found = WORDS * (words - manner.owed * count) + LENGTHS * length - CLOSING * Math.min(closings, MOST_CLOSINGS) - manner.doubt;
    return (a === 1 && b === 1 && left.texts[i] === right.texts[j] ? Math.max(found, 0) + SAME : found) - nearness;
  };
}

/** Logarithm of the characters of one, two and three sentences from each on. */
function logLengths(side: Side): Float64Array {
  const logs = new Float64Array(side.size * WIDEST);
  for (let k = 0; k < side.size; k++) {
    for (let wide = 0; wide < WIDEST && k + wide < side.size; wide++) logs[k * WIDEST + wide] = Math.log((side.characters[k + wide + 1] as number) - (side.characters[k] as number) + 5);
  }
  return logs;
}
