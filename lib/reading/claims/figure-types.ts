/** Which type of claim a figure measures, by the words and the constructions of its sentence. */
import type { ClaimType } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { clauseAt, SUBJECTLESS } from './clauses.ts';
import { appointed, countedBy, generated, goods, made, orderedGoods, served, shareOfPower, staff } from './counted.ts';
import { AUXILIARY } from './cue-roles.ts';
import { division } from './divisions.ts';
import type { Draft } from './draft.ts';
import { ofState } from './governed.ts';
import { lasts, length } from './lasting.ts';
import { type Entry, isKind } from './measured.ts';
import { nearestCue } from './nearest-cue.ts';
import { changeIn, finedPart, leadsMarket, listed, shareNotStake, shareOfMarket, shareOfOthers, stakeIn } from './parts-of.ts';
import type { Measured, Reading, Rule } from './reading.ts';
import type { Scene } from './scene.ts';
import { countsShares, gained, moved, placed, sharesSold } from './stock.ts';
import { bid, costs, coupon, handedOver, listedAt, ofWorth, paidFor, priceOf, sold, stakeTraded, valued, worth } from './sums.ts';
import { partTraded, tradePrice } from './traded.ts';
import { TWO_SIDED } from './type-groups.ts';

/** "El IPC subió 2,1% y acumula 24,8%": a clause without a subject goes on with what the one before it measured in such figures, whatever its everyday verb may also say. */
const sameSubject: Rule = ({ scene: { tokens, words }, entry: { figure }, own: { verb, from, opens }, drafts, nearest }) => {
  if (!nearest?.cue.weak || opens === 'start' || opens === 'relative' || verb === undefined || verb - from > SUBJECTLESS) return undefined;
  if (nearest.cue.from < verb || nearest.cue.from - verb > AUXILIARY || !words.verbs.has(tokens.word[verb] as string)) return undefined;
  const last = drafts[drafts.length - 1];
  return last?.cue && !last.cue.weak && last.figures.some((other) => other.figure.kind === figure.kind) ? { type: last.type, cue: last.cue } : undefined;
};

/** Words between a verb that gives another value and the value: "ha offerto il", "fala em". */
const GIVEN = 3;

/** "They seek a rise of 10%; the company offers 4%": a bare percentage that an everyday verb of a deal gives, behind one of what is measured, is another value of that. */
const answered: Rule = ({ scene, entry: { from, to, figure }, own, drafts, nearest }) => {
  const { tokens, words, to: end } = scene;
  const last = drafts[drafts.length - 1];
  if (!last || TWO_SIDED.has(last.type) || figure.kind !== 'percent' || !last.figures.some((other) => other.figure.kind === 'percent')) return undefined;
  if (!nearest || !TWO_SIDED.has(nearest.type) || !(nearest.cue.weak || last.type === 'headcount') || clauseAt(scene, nearest.cue.from) !== own || nearest.cue.to > from || from - nearest.cue.to > GIVEN) return undefined;
  const bare = to >= end || tokens.kind[to] === MARK || words.and.at(tokens, to, end) !== undefined || scene.dates.some((date) => date.from === to);
  return bare ? { type: last.type, cue: last.cue } : undefined;
};

/** Tokens of "to pay", up to the sum. */
const TO_PAY = 3;

/** "Ofgem ordered British Gas to pay 20 million pounds": who is ordered to pay gets no order. */
const orderedToPay: Rule = ({ scene: { tokens, words, names }, entry, nearest }) => {
  const payer = nearest?.type === 'contract' && isKind(entry, 'money') ? names.find(({ from, to }) => from >= nearest.cue.to && from - nearest.cue.to <= 1 && words.headline.has(tokens.word[to] as string)) : undefined;
  return payer && entry.from - payer.to <= TO_PAY ? { type: 'legal', cue: nearest?.cue } : undefined;
};

/** The constructions that tell more than the nearest word, the first that does decides: what a percentage is of comes before what is done with it, and that before how long it lasts. */
const RULES: readonly Rule[] = [
  sameSubject, answered, orderedToPay, ofState, finedPart, division, changeIn, shareOfPower, shareOfMarket, sharesSold, placed,
  valued, ofWorth, partTraded, tradePrice, listedAt,
  shareOfOthers, gained, moved, listed, leadsMarket, shareNotStake,
  bid, coupon, orderedGoods, handedOver, costs, worth, staff, served, stakeIn, stakeTraded, sold, paidFor, priceOf, generated, made, goods,
  length, ({ nearest }) => nearest, appointed, lasts,
];

/** What a figure measures, and the word that says so; undefined where nothing in its sentence tells. */
export function typeOfFigure(scene: Scene, entry: Entry, drafts: readonly Draft[], before?: ClaimType): Measured | undefined {
  const { tokens, words } = scene;
  const { from } = entry;
  const isPrice = isKind(entry, 'money') && [1, 2].some((back) => from - back >= scene.from && words.price.at(tokens, from - back, from)?.next === from - back + 1);
  const ofShares = countsShares(scene, entry);
  const nearest = nearestCue(scene, entry, isPrice, ofShares);
  if (nearest) nearest.cue = countedBy(scene, entry, nearest.type) ?? nearest.cue;
  const told = drafts[drafts.length - 1]?.type ?? before;
  const reading: Reading = { scene, entry, own: clauseAt(scene, from), drafts, nearest, isPrice, ofShares, ...(told ? { told } : {}) };
  for (const rule of RULES) {
    const measured = rule(reading);
    if (measured) return measured;
  }
  return undefined;
}
