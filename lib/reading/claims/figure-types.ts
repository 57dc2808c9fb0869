/** Which type of claim a figure measures, by the words and the constructions of its sentence. */
import { clauseAt, SUBJECTLESS } from './clauses.ts';
import { appointed, countedBy, generated, goods, served, staff } from './counted.ts';
import { AUXILIARY } from './cue-roles.ts';
import type { Draft } from './draft.ts';
import { lasts, length } from './lasting.ts';
import type { Entry } from './measured.ts';
import { nearestCue } from './nearest-cue.ts';
import { leadsMarket, listed, shareOfMarket, shareOfOthers, stakeIn } from './parts-of.ts';
import type { Measured, Reading, Rule } from './reading.ts';
import type { Scene } from './scene.ts';
import { countsShares, moved, placed, sharesSold } from './stock.ts';
import { costs, paidFor, priceOf, sold, stakeTraded, worth } from './sums.ts';

/** "El IPC subió 2,1% y acumula 24,8%": a clause without a subject goes on with what the one before it measured in such figures, whatever its everyday verb may also say. */
const sameSubject: Rule = ({ scene: { tokens, words }, entry: { figure }, own: { verb, from, opens }, drafts, nearest }) => {
  if (!nearest?.cue.weak || opens === 'start' || opens === 'relative' || verb === undefined || verb - from > SUBJECTLESS) return undefined;
  if (nearest.cue.from < verb || nearest.cue.from - verb > AUXILIARY || !words.verbs.has(tokens.word[verb] as string)) return undefined;
  const last = drafts[drafts.length - 1];
  return last?.cue && !last.cue.weak && last.figures.some((other) => other.figure.kind === figure.kind) ? { type: last.type, cue: last.cue } : undefined;
};

/** The constructions that tell more than the nearest word, the first that does decides: what a percentage is of comes before what is done with it, and that before how long it lasts. */
const RULES: readonly Rule[] = [
  sameSubject, shareOfMarket, sharesSold, placed, shareOfOthers, moved, listed, leadsMarket,
  costs, worth, staff, served, stakeIn, stakeTraded, sold, paidFor, priceOf, generated, goods,
  length, ({ nearest }) => nearest, appointed, lasts,
];

/** What a figure measures, and the word that says so; undefined where nothing in its sentence tells. */
export function typeOfFigure(scene: Scene, entry: Entry, drafts: readonly Draft[]): Measured | undefined {
  const { tokens, words } = scene;
  const { from, figure } = entry;
  const isPrice = figure.kind === 'money' && [1, 2].some((back) => from - back >= scene.from && words.price.at(tokens, from - back, from)?.next === from - back + 1);
  const ofShares = countsShares(scene, entry);
  const nearest = nearestCue(scene, entry, isPrice, ofShares);
  if (nearest) nearest.cue = countedBy(scene, entry, nearest.type) ?? nearest.cue;
  const reading: Reading = { scene, entry, own: clauseAt(scene, from), drafts, nearest, isPrice, ofShares };
  for (const rule of RULES) {
    const measured = rule(reading);
    if (measured) return measured;
  }
  return undefined;
}
