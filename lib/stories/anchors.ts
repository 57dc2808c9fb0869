import type { Kin } from './kinship.ts';
import type { Side } from './side.ts';

/** A word that stands in more sentences than this says little about where its counterpart is. */
const RARE = 3;
/** Points that make a pair of sentences an anchor: two rare words of strong kinship, say. */
const ENOUGH = 0.8;
const STRONG = 0.2;

/**
 * Pairs of sentences that are surely counterparts, both sides rising: the heaviest chain of pairs that share rare words.
 * Finds its way through texts of any length in time n log n.
 * @returns nodes [i, j]: left sentence i answers right sentence j
 */
export function findAnchors(left: Side, right: Side, ofLeft: Kin): [number, number][] {
  const votes = new Map<number, number>();
  const holding = (side: Side, w: number): Int32Array => side.holders.subarray(side.holderStart[w] as number, side.holderStart[w + 1] as number);
  left.words.forEach((_, w) => {
    const here = holding(left, w);
    if (here.length > RARE) return;
    for (let n = ofLeft.from[w] as number; n < (ofLeft.from[w + 1] as number); n++) {
      const strength = ofLeft.strength[n] as number;
      const there = holding(right, ofLeft.to[n] as number);
      if (strength < STRONG || there.length > RARE) continue;
      const share = strength / (here.length * there.length);
      for (const i of here) for (const j of there) votes.set(i * right.size + j, (votes.get(i * right.size + j) ?? 0) + share);
    }
  });
  const pairs: { i: number; j: number; weight: number }[] = [];
  for (const [key, weight] of votes) if (weight >= ENOUGH) pairs.push({ i: Math.floor(key / right.size), j: key % right.size, weight });
  pairs.sort((a, b) => a.i - b.i || b.j - a.j);
  return heaviestChain(pairs, right.size);
}

/** The chain of greatest weight in which i and j both rise, by a Fenwick tree of best chains over j. */
function heaviestChain(pairs: { i: number; j: number; weight: number }[], width: number): [number, number][] {
  const best = new Int32Array(width + 1).fill(-1);
  const total = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  const weightOf = (p: number): number => (p < 0 ? 0 : total[p] as number);
  let end = -1;
  pairs.forEach(({ j, weight }, p) => {
    let from = -1;
    for (let k = j; k > 0; k -= k & -k) if (weightOf(best[k] as number) > weightOf(from)) from = best[k] as number;
    before[p] = from;
    total[p] = weight + weightOf(from);
    for (let k = j + 1; k <= width; k += k & -k) if (weightOf(best[k] as number) < (total[p] as number)) best[k] = p;
    if (weightOf(end) < (total[p] as number)) end = p;
  });
  const chain: [number, number][] = [];
  for (let p = end; p >= 0; p = before[p] as number) chain.push([pairs[p]?.i as number, pairs[p]?.j as number]);
  return chain.reverse();
}
