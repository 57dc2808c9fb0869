import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, GLUED, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { HUNDREDTHS } from './currencies.ts';
import { power } from './decimal.ts';
import { countable } from '../figures/neighbours.ts';
import type { SenseLexicon } from '../figures/sense-lexicon.ts';

const MEASURES: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);
/** How far the amount that says the measure may stand, in tokens. */
export const REACH = 25;
/** What is compared is of one size: a value so many times greater has a scale of its own, or none. */
const MOST_APART = 100;

/**
 * "11,7 Md€, contre 5,8 un an plus tôt", "sceso a 5,4 miliardi dai 5,8 di giugno": a bare number after a word of comparison, or that a level
 * came from, takes scale, currency or unit of the amount that it is compared with, in the same sentence; undefined where it stands for itself.
 * @param last the last amount that measures something
 * @param level the last of them that is no percentage
 */
export function comparedWith(tokens: Tokens, amount: Amount, last: Amount | undefined, level: Amount | undefined, words: SenseLexicon): Amount | undefined {
  const { cardinal, from, to } = amount;
  // "un utile di 5 miliardi, in aumento del 3% dai 5,2 del 2023": a change came from no percentage
  const measured = last?.kind === 'percent' && cameOut(tokens, from, words) && !leadsTo(tokens, last.from, words) ? level : last;
  if (!measured || amount.kind !== 'cardinal' || cardinal.scale || cardinal.article || from - measured.to > REACH) return undefined;
  if (!(MEASURES.has(measured.kind) || measured.cardinal.scale) || countable(tokens, to, words) || isYear(amount)) return undefined;
  if (!(comparedBefore(tokens, from, words) || isContrast(tokens, amount, words) || cameFrom(tokens, amount, measured, words))) return undefined;
  for (let i = measured.to; i < from; i++) if (tokens.gap[i] === BROKEN || /^[!?;]$/.test(tokens.word[i] as string) || endsSentence(tokens, i)) return undefined;
  const { scale, number } = measured.cardinal;
  if (scale && (amount.value.gt(number.abs().times(MOST_APART)) || amount.value.times(MOST_APART).lt(number.abs()))) return undefined;
  return {
    ...amount, kind: measured.kind, value: amount.value.times(power(scale?.power ?? 0)), ...(measured.unit ? { unit: measured.unit } : {}),
    ...(measured.money ? { money: { ...measured.money, assumed: true } } : {}), cardinal: { ...cardinal, ...(scale ? { scale } : {}) },
    warnings: [...amount.warnings, 'carried_measure'],
  };
}

/** A level hardly changes by more. */
const MOST_CHANGE = 20;
/** Tokens from the end of a level to the number that it came from: "5,4 miliardi, dai". */
const FROM = 3;

/** "Sceso a 5,4 miliardi dai 5,8", "slowed to 1.2% from 1.6": "to" stands before the one, "from" right behind it before the other. "10 % de 200" is a part. */
function cameFrom(tokens: Tokens, { from, value }: Amount, measured: Amount, words: SenseLexicon): boolean {
  const level = measured.cardinal.number.abs();
  if (from - measured.to > FROM || !onLine(tokens, from) || value.gt(level.times(MOST_CHANGE)) || value.times(MOST_CHANGE).lt(level)) return false;
  const opener = cameOut(tokens, from, words);
  return opener !== undefined && opener.from - measured.to <= 1 && (opener.from === measured.to || tokens.word[measured.to] === ',') && leadsTo(tokens, measured.from, words);
}

/** A word for "from" right before a number, and no "of". */
function cameOut(tokens: Tokens, from: number, words: SenseLexicon): { from: number } | undefined {
  const opener = phraseBefore(words.openers, tokens, from, 3);
  return opener && !words.of.at(tokens, opener.from) ? opener : undefined;
}

/** Whether a word for "to" stands right before a number. */
function leadsTo(tokens: Tokens, from: number, words: SenseLexicon): boolean {
  const before = from - 1;
  return words.links.has(tokens.word[before] === "'" ? `${tokens.word[before - 1]}'` : (tokens.word[before] as string));
}

/** A word of comparison right before a number, an article between them or not. */
function comparedBefore(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  if (phraseBefore(words.comparisons, tokens, i)) return true;
  const filler = phraseBefore(words.fillers, tokens, i, 2);
  return filler !== undefined && phraseBefore(words.comparisons, tokens, filler.from) !== undefined;
}

/** "diez años, pero solo acepta cinco.": a number after "only" that ends its clause is of what was measured before. */
function isContrast(tokens: Tokens, { from, to }: Amount, words: SenseLexicon): boolean {
  if (onLine(tokens, to) && tokens.kind[to] === WORD) return false;
  return [1, 2].some((back) => from >= back && onLine(tokens, from - back + 1) && words.only.has(tokens.word[from - back] as string));
}

/** "rispetto al 2023" is compared with a year. */
const isYear = ({ cardinal: { literal } }: Amount): boolean => literal !== undefined && !literal.decimals && !literal.grouped && /^(?:1[5-9]|20)\d\d$/.test(literal.digits);

const endsSentence = (tokens: Tokens, i: number): boolean => tokens.word[i] === '.' && onLine(tokens, i + 1) && (tokens.caps[i + 1] as number) > 0;

/** The amount of money whose currency a later one of the same sentence may leave out: the last with a scale. */
export function carried(tokens: Tokens, amount: Amount, money: Amount | undefined, words: SenseLexicon): Amount | undefined {
  if (amount.money?.code && amount.cardinal.scale) return amount;
  if (!money || amount.from - money.to > REACH) return undefined;
  for (let i = money.to; i < amount.from; i++) {
    const ends = tokens.gap[i] === BROKEN || (/^[.!?]$/.test(tokens.word[i] as string) && tokens.gap[i + 1] !== GLUED && !words.functionWords.has(tokens.word[i - 1] as string));
    if (ends) return undefined;
  }
  return money;
}

/** Power of ten from which a bare number may be an amount of money. */
const LEAST_SCALE = 6;
/** Words between what is told in money and its amount: "l'utile netto ordinario di Enel è salito a". */
const NOUN_REACH = 9;
/** The same for what is counted too: "les ventes de voitures sont montées à 3 millions" are cars. */
const SOLD_REACH = 5;

/**
 * "27,4 milliards d'euros, contre 27,6 milliards un an plus tôt": the second is money too, its currency assumed. "Un utile di 993 milioni"
 * is money whose currency nobody says. Not where something else is counted.
 */
export function inCurrencyOf(tokens: Tokens, amount: Amount, money: Amount | undefined, words: SenseLexicon): Amount {
  if (money === amount || amount.kind !== 'cardinal' || (amount.cardinal.scale?.power ?? 0) < LEAST_SCALE) return amount;
  const next = words.of.at(tokens, amount.to)?.next ?? amount.to;
  const told = onLine(tokens, next) && words.moneyNouns.at(tokens, next) !== undefined;
  if (!told && countable(tokens, next, words)) return amount;
  if (money?.money?.code) return { ...amount, kind: 'money', money: { ...money.money, assumed: true }, warnings: [...amount.warnings, 'assumed_currency'] };
  return told || money?.money || moneyNounBefore(tokens, amount.from, words) ? { ...amount, kind: 'money', money: { code: '' } } : amount;
}

function moneyNounBefore(tokens: Tokens, from: number, words: SenseLexicon): boolean {
  for (let i = from - 1; i >= Math.max(0, from - NOUN_REACH) && tokens.gap[i + 1] !== BROKEN && (tokens.kind[i] === WORD || tokens.word[i] === "'"); i--) {
    if (words.soldNouns.at(tokens, i, from) ? from - i <= SOLD_REACH : words.moneyNouns.at(tokens, i, from)) return true;
  }
  return false;
}

/** "1 euro, contre 90 centimes": hundredths are of the money of which the sentence spoke last. */
export function hundredthsOf(tokens: Tokens, amount: Amount, measured: Amount | undefined): Amount | undefined {
  if (!HUNDREDTHS.has(amount.money?.unit ?? '') || amount.kind !== 'money' || !measured?.money?.code || amount.from - measured.to > REACH) return undefined;
  for (let i = measured.to; i < amount.from; i++) if (tokens.gap[i] === BROKEN || endsSentence(tokens, i)) return undefined;
  return { ...amount, value: amount.value.times(power(-2)), money: { ...measured.money, assumed: true }, warnings: [...amount.warnings, 'assumed_currency'] };
}

/** A change in points that has decimals and is this small is one of percentages, where one stands before it. */
const MOST_POINTS = 20;

/** "10,3%, 1,1 puntos menos": points after a percentage. */
export function pointsOf(tokens: Tokens, amount: Amount, measured: Amount | undefined, words: SenseLexicon): Amount | undefined {
  const { cardinal, from, to } = amount;
  if (amount.kind !== 'cardinal' || !cardinal.literal?.decimals || amount.value.abs().gte(MOST_POINTS) || measured?.kind !== 'percent' || from - measured.to > REACH) return undefined;
  const point = onLine(tokens, to) ? words.points.at(tokens, to) : undefined;
  return point && { ...amount, kind: 'quantity', unit: 'percentage_point', to: point.next };
}
