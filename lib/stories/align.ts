import type { Bead } from '../analysis.ts';
import { bandOf } from './band.ts';
import { beadsOf, COMMON_SHAPES, type Manner } from './beads.ts';
import { type Evidence, WIDEST, weigh } from './evidence.ts';
import { findKin } from './kinship.ts';
import { readSide, type Side, wordCount } from './side.ts';

/** Beads whose two sides say the same, and how alike: evidence for each word, in nats. Unrelated texts stay below 0.3. */
export interface Alignment {
  beads: Bead[];
  likeness: number;
}

/** How many beads' worth of doubt stand against a text's own ratio of lengths. */
const RATIO_DOUBT = 3;
/** Texts whose evidence for each word stays below this are hardly versions: every bead has to make up for it. */
const RELATED = 0.35;
const STRANGERS = 20;
/** Share of a text's usual evidence that a bead owes for each of its words. */
const OWED = 0.12;

/** Nats that sentences out of their order owe, and how often blocks of them are looked for. */
const OUT_OF_ORDER = 12;
const ROUNDS = 3;

/**
 * Which sentences of two texts say the same. Pure: the two sides are all that is learned from.
 * @param languages ISO 639-1 of left and right; where one is unknown its words are looked up in all languages
 * @returns beads, their left sides rising; every sentence stands in exactly one. A passage that moved stands where the left text has it.
 */
export function alignSentences(left: readonly string[], right: readonly string[], languages?: readonly [left: string | undefined, right: string | undefined]): Bead[] {
  return alignSides(readSide(left, languages?.[0]), readSide(right, languages?.[1])).beads;
}

/**
 * As `alignSentences`, for sides that are read already, with how alike the two texts are where they correspond.
 * @param least texts less alike than this at first look are not looked at again: their beads stay empty
 */
export function alignSides(left: Side, right: Side, least = Number.NEGATIVE_INFINITY): Alignment {
  const look = prepare(left, right);
  // a first look shows how freely these two were translated, and which of them is the wordier; the second judges by it
  const first = look.beads({ ratio: 0, owed: 0, doubt: 0 }, COMMON_SHAPES);
  const likeness = likenessOf(left, right, look.evidence, first);
  if (likeness < least) return { beads: [], likeness };
  const manner = { ratio: ratioOf(left, right, first), owed: OWED * Math.max(0, likeness), doubt: STRANGERS * Math.max(0, RELATED - likeness) };
  let beads = look.beads(manner);
  for (let round = 0; round < ROUNDS; round++) {
    const joined = joinMoved(left, right, beads, { ...manner, doubt: manner.doubt + OUT_OF_ORDER });
    if (!joined) break;
    beads = joined;
  }
  return { beads, likeness };
}

function prepare(left: Side, right: Side) {
  const kin = findKin(left, right);
  const band = bandOf(left, right, kin);
  const evidence = weigh(left, right, kin, band);
  return { evidence, beads: (manner: Manner, shapes?: number) => beadsOf(left, right, band, evidence, manner, shapes) };
}

/** Aligns what was left alone on both sides, so that a passage that moved finds its counterpart. Undefined where nothing was found. */
function joinMoved(left: Side, right: Side, beads: Bead[], manner: Manner): Bead[] | undefined {
  const ours = beads.flatMap(([a, b]) => (b.length === 0 ? a : []));
  const theirs = beads.flatMap(([a, b]) => (a.length === 0 ? b : []));
  if (ours.length === 0 || theirs.length === 0) return undefined;
  const part = (side: Side, list: number[]) => readSide(list.map((k) => side.texts[k] as string), side.language);
  const touching = (list: number[]) => list.every((k, at) => at === 0 || k === (list[at - 1] as number) + 1);
  const moved = prepare(part(left, ours), part(right, theirs)).beads(manner)
    .map(([a, b]): Bead => [a.map((k) => ours[k] as number), b.map((k) => theirs[k] as number)])
    .filter(([a, b]) => a.length > 0 && b.length > 0 && touching(a) && touching(b));
  if (moved.length === 0) return undefined;
  const taken: [Set<number>, Set<number>] = [new Set(moved.flatMap(([a]) => a)), new Set(moved.flatMap(([, b]) => b))];
  const starts = new Map(moved.map((bead) => [bead[0][0], bead]));
  return beads.flatMap((bead): Bead[] => {
    const [a, b] = bead;
    if (b.length === 0 && taken[0].has(a[0] as number)) return starts.has(a[0]) ? [starts.get(a[0]) as Bead] : [];
    return a.length === 0 && taken[1].has(b[0] as number) ? [] : [bead];
  });
}

function likenessOf(left: Side, right: Side, evidence: Evidence, beads: Bead[]): number {
  let sum = 0;
  let words = 0;
  for (const [a, b] of beads) {
    if (a.length === 0 || b.length === 0) continue;
    for (const j of b) sum += evidence.ofRight[evidence.cell(a[0] as number, j) * WIDEST + a.length - 1] as number;
    for (const i of a) sum += evidence.ofLeft[evidence.cell(i, b[0] as number) * WIDEST + b.length - 1] as number;
    for (const i of a) words += wordCount(left, i);
    for (const j of b) words += wordCount(right, j);
  }
  return words === 0 ? 0 : sum / words;
}

/** How much wordier the left text is, as the logarithm of characters: the middle half of the beads, leaning to no difference. */
function ratioOf(left: Side, right: Side, beads: Bead[]): number {
  const length = (side: Side, list: number[]) => list.reduce((sum, k) => sum + (side.characters[k + 1] as number) - (side.characters[k] as number), 0);
  const ratios = beads.filter(([a, b]) => a.length > 0 && b.length > 0)
    .map(([a, b]) => Math.log((length(left, a) + 5) / (length(right, b) + 5))).sort((x, y) => x - y);
  if (ratios.length === 0) return 0;
  const quarter = Math.floor(ratios.length / 4);
  const middle = ratios.slice(quarter, ratios.length - quarter);
  const mean = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  return (mean * ratios.length) / (ratios.length + RATIO_DOUBT);
}
