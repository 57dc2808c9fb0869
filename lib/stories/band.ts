import { findAnchors } from './anchors.ts';
import type { Kin } from './kinship.ts';
import type { Side } from './side.ts';

/**
 * Which pairs of sentences are looked at. Between sentences lie nodes: node (i, j) says that i left and j right ones are done.
 * `low[i]` to `high[i]`, ends included, are the nodes of row i; both only grow.
 */
export interface Band {
  low: Int32Array;
  high: Int32Array;
  /** Pairs: row i holds the columns from `first[i]` to `last[i]`, end excluded, and starts at `offset[i]`. */
  first: Int32Array;
  last: Int32Array;
  offset: Int32Array;
  /** The same seen from the columns. */
  rows: { first: Int32Array; last: Int32Array };
}

/** Up to so many pairs all are looked at; beyond, those near a line through sure pairs. */
const ALL_PAIRS = 160_000;
const SLACK = 12;
/** Half the width of the band where nothing sure is near. */
const BLIND = 80;
/** How many rows a bead reaches back and on. */
const REACH = 3;

/** The pairs of two sides that are worth looking at: all where the texts are short, a band along sure pairs where they are long. */
export function bandOf(left: Side, right: Side, kin: { ofLeft: Kin; ofRight: Kin }): Band {
  const [n, m] = [left.size, right.size];
  const low = new Int32Array(n + 1);
  const high = new Int32Array(n + 1).fill(m);
  if (n * m > ALL_PAIRS) narrow(low, high, n, m, findAnchors(left, right, kin.ofLeft));
  return withPairs(low, high, n, m);
}

/** Narrows the nodes to a strip around the line that joins the anchors. */
function narrow(low: Int32Array, high: Int32Array, n: number, m: number, anchors: [number, number][]): void {
  const stops: [number, number][] = [[0, 0], ...anchors, [n, m]];
  low.fill(m);
  high.fill(0);
  for (let s = 1; s < stops.length; s++) {
    const [i0, j0] = stops[s - 1] as [number, number];
    const [i1, j1] = stops[s] as [number, number];
    for (let i = i0; i <= i1; i++) {
      const along = i1 > i0 ? j0 + ((j1 - j0) * (i - i0)) / (i1 - i0) : j0;
      // a box between near anchors, a strip between far ones
      const from = Math.max(j0, Math.floor(along) - BLIND) - SLACK;
      const to = Math.min(j1, Math.ceil(along) + BLIND) + SLACK;
      low[i] = Math.min(low[i] as number, Math.max(0, from));
      high[i] = Math.max(high[i] as number, Math.min(m, to));
    }
  }
  low[0] = 0;
  high[n] = m;
  for (let i = n; i > 0; i--) low[i - 1] = Math.min(low[i - 1] as number, low[i] as number);
  for (let i = 1; i <= n; i++) {
    high[i] = Math.max(high[i] as number, high[i - 1] as number);
    low[i] = Math.min(low[i] as number, high[i - 1] as number);
  }
}

function withPairs(low: Int32Array, high: Int32Array, n: number, m: number): Band {
  const first = new Int32Array(n);
  const last = new Int32Array(n);
  const offset = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    first[i] = low[Math.max(0, i - REACH + 1)] as number;
    last[i] = high[Math.min(n, i + REACH)] as number;
    offset[i + 1] = (offset[i] as number) + (last[i] as number) - (first[i] as number);
  }
  const rows = { first: new Int32Array(m), last: new Int32Array(m) };
  let [from, to] = [0, 0];
  for (let j = 0; j < m; j++) {
    while (from < n && (last[from] as number) <= j) from += 1;
    while (to < n && (first[to] as number) <= j) to += 1;
    rows.first[j] = Math.min(from, to);
    rows.last[j] = to;
  }
  return { low, high, first, last, offset, rows };
}
