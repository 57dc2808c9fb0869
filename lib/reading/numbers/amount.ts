import type { ReadNumber, Warning } from '../../analysis.ts';
import type { NumberKind } from '../../terms.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Cardinal } from './cardinal.ts';
import { readCardinal } from './number-reader.ts';
import { centsAfter } from './cents.ts';
import { type Decimal, decimal, plain, power } from './decimal.ts';
import { addedFraction, readFraction, scaledFraction } from './fraction.ts';
import type { Lexicon, Money, Suffix } from './lexicon.ts';
import { abbreviationAt, type Found, inCode, ordinalMarkAt, prefixAt, scaledCodeAt, suffixAt } from './measures.ts';
import { unitInstead } from '../figures/twins.ts';

/** A number with what it measures, by tokens; what `numbers` gives and `figures` decides on. */
export interface Amount {
  /** First token and the token after the last. */
  from: number;
  to: number;
  kind: NumberKind;
  value: Decimal;
  max?: Decimal;
  cardinal: Cardinal;
  money?: Money;
  unit?: string;
  /** A range's lower end, read alone. */
  low?: Amount;
  high?: Amount;
  /** Its number is an article: "un anno" may measure a year or name one. */
  loose?: boolean;
  /** How a range is linked: `-`, `–` or words. */
  link?: string;
  /** The first of two amounts that share their measure and are no range, because the second is not greater: "da 6,25 a 3,125 bitcoin". */
  falling?: Amount;
  /** Power of ten of the scale that a number after it names for both: the 2 of "2, 3 e 5 milioni". */
  sharedScale?: number;
  warnings: Warning[];
}

export const MINUS = new Set(['-', '−', '–']);

/** Whether token i is a sign of its own before a number: nothing glued before it, nothing between it and the number. */
function signAt(tokens: Tokens, i: number, afterCurrency = false): boolean {
  if (tokens.kind[i] !== MARK || !MINUS.has(tokens.word[i] as string)) return false;
  // "(– 3,5 %)": right after a bracket a space may stand between the sign and its number
  if (tokens.gap[i + 1] !== GLUED) return tokens.gap[i + 1] === SPACED && i > 0 && tokens.gap[i] === GLUED && tokens.word[i - 1] === '(' && tokens.kind[i + 1] === DIGITS;
  return afterCurrency || i === 0 || tokens.gap[i] !== GLUED || tokens.word[i - 1] === '(';
}

/** What stands before the digits or words of a number: a sign, a word for minus, a currency. */
interface Head {
  /** Where the number itself starts. */
  at: number;
  negative: boolean;
  /** It is negative by a word, which may also say "less" or "fewer". */
  worded?: boolean;
  prefix?: Money;
  /** A bracket stands between the currency and the digits: "$(3.2) million", as accounts write a loss. */
  bracketed?: boolean;
}

function readHead(tokens: Tokens, i: number, lexicon: Lexicon): Head | undefined {
  const head: Head = { at: i, negative: false };
  const sign = (): void => {
    if (!signAt(tokens, head.at, head.prefix !== undefined)) return;
    head.negative = true;
    head.at += 1;
  };
  sign();
  const minus = lexicon.minus.at(tokens, head.at);
  if (minus && onLine(tokens, minus.next) && !phraseBefore(lexicon.notMinus, tokens, minus.next)) {
    head.negative = true;
    head.worded = true;
    head.at = minus.next;
  }
  const prefix = tokens.kind[head.at] === DIGITS ? undefined : prefixAt(tokens, head.at, lexicon);
  if (!prefix) return head;
  if (!onLine(tokens, prefix.next)) return undefined;
  head.prefix = prefix.value;
  head.at = prefix.next;
  sign();
  if (tokens.word[head.at] === '(' && tokens.gap[head.at] === GLUED && tokens.gap[head.at + 1] === GLUED && tokens.kind[head.at + 1] === DIGITS) {
    head.bracketed = true;
    head.at += 1;
  }
  return head;
}

/**
 * "$(3.2) million", "(€3.2) million": where the bracket about a loss closes, before its scale; undefined where none does. Brackets about a whole
 * amount are no more than brackets: "40 million pounds ($45.1 million)".
 */
function closedAt(tokens: Tokens, from: number, { bracketed, prefix }: Head, { next }: Cardinal, lexicon: Lexicon): number | undefined {
  if (tokens.word[next] !== ')' || tokens.gap[next] !== GLUED) return undefined;
  if (bracketed) return next + 1;
  const scaled = onLine(tokens, next + 1) && lexicon.numbers.at(tokens, next + 1)?.value.type === 'scale';
  return prefix && scaled && tokens.word[from - 1] === '(' && tokens.gap[from] === GLUED ? next + 1 : undefined;
}

/** A number with the fraction that "and" adds, or a fraction with its scale: "three and a fifth", "2 e 1/4", "three quarters billion". */
function readNumber(tokens: Tokens, at: number, lexicon: Lexicon, around: Around): Cardinal | undefined {
  const fraction = readFraction(tokens, at, lexicon);
  if (fraction) return scaledFraction(tokens, fraction, lexicon);
  const cardinal = readCardinal(tokens, at, lexicon, around);
  if (!cardinal || cardinal.ordinal || cardinal.literal?.decimals) return cardinal;
  return addedFraction(tokens, cardinal, lexicon) ?? cardinal;
}

/** What the reader of a range knows of one of its ends. */
interface Around {
  /** It stands after "between". */
  between?: boolean;
  /** The other end is money. */
  money?: boolean;
}

/** One amount from token i, without ranges; undefined where no number starts there. */
export function readSingle(tokens: Tokens, i: number, lexicon: Lexicon, around: Around = {}): Amount | undefined {
  const head = readHead(tokens, i, lexicon);
  const cardinal = head && readNumber(tokens, head.at, lexicon, around);
  if (!head || !cardinal || (head.prefix && !cardinal.literal && cardinal.article)) return undefined;
  const { prefix } = head;
  const closed = closedAt(tokens, i, head, cardinal, lexicon);
  if (head.bracketed && closed === undefined) return undefined;
  const amount: Amount = { from: i, to: closed ?? cardinal.next, kind: cardinal.ordinal ? 'ordinal' : cardinal.fraction ? 'fraction' : 'cardinal', value: cardinal.value, cardinal, warnings: warningsOf(cardinal) };
  if (cardinal.ordinal) return amount;
  const abbreviated = cardinal.literal !== undefined && abbreviate(tokens, amount, lexicon, prefix !== undefined || around.money === true);
  const mark = cardinal.literal && !prefix && !abbreviated && !cardinal.literal.decimals ? ordinalMarkAt(tokens, amount.to, lexicon) : undefined;
  if (mark) return { ...amount, kind: 'ordinal', to: mark };
  if (prefix || cardinal.fraction || !joinedCode(tokens, amount)) measure(tokens, amount, prefix, lexicon);
  if (amount.kind === 'money') complete(tokens, amount, lexicon, closed === undefined ? LEAST_BEHIND : LEAST_BEHIND_BRACKET);
  if (closed !== undefined) amount.warnings.push('loss');
  if (prefix?.large && (tokens.gap[head.at] !== GLUED || (!amount.cardinal.scale && !abbreviated))) return undefined;
  const fewer = head.worded === true && saysFewer(tokens, amount, lexicon);
  const negative = head.negative && !fewer;
  if (fewer) amount.from = head.at;
  // "un anno", "minus one": an article that measures something is a number
  amount.loose = cardinal.article && !negative && amount.value.eq(1);
  const counts = negative || (amount.kind !== 'cardinal' && !amount.money?.unit && !lexicon.bareArticles.has(tokens.word[head.at] as string));
  if (cardinal.article && counts) amount.cardinal = { ...amount.cardinal, article: false };
  if (negative) amount.value = amount.value.times(-1);
  if (amount.kind === 'money') asThePress(amount);
  return amount;
}

/** "menos 5.900 mortes": before what is counted, a word for minus says fewer and makes nothing negative. */
const saysFewer = (tokens: Tokens, { to, kind }: Amount, lexicon: Lexicon): boolean =>
  kind === 'cardinal' && onLine(tokens, to) && tokens.kind[to] === WORD && !lexicon.functionWords.has(tokens.word[to] as string);

function warningsOf({ literal, doubtful }: Cardinal): Warning[] {
  const warnings: Warning[] = [];
  if (literal?.foreign === 'decimal') warnings.push('foreign_decimal_point');
  if (literal?.foreign === 'group') warnings.push('foreign_grouping');
  if (doubtful) warnings.push('long_scale_word');
  return warnings;
}

/** Multiplies an amount by a power of ten that tokens up to `to` say. */
function scaleBy(amount: Amount, exponent: number, to: number): void {
  const { scale } = amount.cardinal;
  amount.value = amount.value.times(power(exponent));
  amount.cardinal = { ...amount.cardinal, scale: { from: scale?.from ?? amount.to, to, power: (scale?.power ?? 0) + exponent } };
  amount.to = to;
}

/** Abbreviated scales that are neither a unit's symbol nor part of names (`4K`, `5G`). */
const GLUED_SCALES = new Set(['k', 'K', 'M', 'MM', 'b', 'bn', 'mn', 'tn']);

/** "3 M d'habitants", "1.2m barrels": what follows the abbreviation is counted, so that it is no unit's symbol. */
function countsByIt(tokens: Tokens, i: number, next: number, lexicon: Lexicon): boolean {
  if (!onLine(tokens, next)) return false;
  const of = lexicon.of.at(tokens, next)?.next;
  if (of !== undefined) return tokens.caps[i] as number > 0 && onLine(tokens, of) && tokens.kind[of] === WORD && tokens.caps[of] === 0;
  return tokens.gap[i] === GLUED && tokens.gap[next] === SPACED && lexicon.countedByMillions.at(tokens, next) !== undefined;
}

/** "3,2 mld", "10M€": an abbreviated scale; those that are also units or names only beside money. */
function abbreviate(tokens: Tokens, amount: Amount, lexicon: Lexicon, money: boolean): boolean {
  const short = abbreviationAt(tokens, amount.to, lexicon);
  if (!short) return false;
  // "10k", "250M": glued to its number and no unit's symbol, it needs no money
  const written = tokens.text.slice(tokens.start[amount.to], tokens.end[amount.to]);
  const digits = amount.cardinal.literal?.digits.length ?? 0;
  const plainly = tokens.gap[amount.to] === GLUED && GLUED_SCALES.has(written) && (digits > 1 || written.length > 1 || written === 'k');
  if (short.value.money && !plainly && !money && !countsByIt(tokens, amount.to, short.next, lexicon) && suffixAt(tokens, short.next, lexicon, true)?.value.type !== 'money') return false;
  scaleBy(amount, short.value.power, short.next);
  return true;
}

/** "120 MEUR". */
function joinedCode(tokens: Tokens, amount: Amount): boolean {
  const joined = scaledCodeAt(tokens, amount.to);
  if (!joined) return false;
  scaleBy(amount, joined.power, joined.next);
  amount.kind = 'money';
  amount.money = joined.value;
  return true;
}

/** "3,5 trilioni di dollari": money takes the power that the press gives the word, and warns. */
function asThePress(amount: Amount): void {
  const { press, scale } = amount.cardinal;
  if (press === undefined || !scale) return;
  amount.value = amount.value.times(power(press));
  amount.cardinal = { ...amount.cardinal, scale: { ...scale, power: scale.power + press } };
  amount.warnings.push('press_scale');
}

/** Power of ten from which a scale may stand behind the currency, and behind the bracket about a loss: "$(1,234) thousand". */
const LEAST_BEHIND = 6;
const LEAST_BEHIND_BRACKET = 3;

/** "75 USD millones", "treize euros et quarante centimes": what follows the currency of an amount and belongs to it. */
function complete(tokens: Tokens, amount: Amount, lexicon: Lexicon, leastPower: number): void {
  const { cardinal, money } = amount;
  if (money?.cents || cardinal.scale || !onLine(tokens, amount.to)) return;
  const scale = lexicon.numbers.at(tokens, amount.to);
  if (scale?.value.type === 'scale' && cardinal.literal && scale.value.power >= leastPower) {
    scaleBy(amount, scale.value.power, scale.next);
    return;
  }
  const cents = cardinal.literal?.decimals ? undefined : centsAfter(tokens, amount.to, lexicon);
  if (!cents) return;
  amount.value = amount.value.plus(cents.value.times(power(-2)));
  amount.to = cents.next;
}

/** "a quarter point", "un quart de point": parts of a point are of a percentage point; whole points may be of an index or a game. */
function pointAfter(tokens: Tokens, { cardinal, to }: Amount, lexicon: Lexicon): Found<Suffix> | undefined {
  if (!cardinal.fraction || !onLine(tokens, to)) return undefined;
  const hyphen = tokens.word[to] === '-' && tokens.gap[to] === GLUED ? to + 1 : to;
  const at = lexicon.of.at(tokens, hyphen)?.next ?? hyphen;
  const point = onLine(tokens, at) ? lexicon.points.at(tokens, at) : undefined;
  return point && { value: { type: 'unit', unit: 'percentage_point' }, next: point.next };
}

/** Adds what stands before and after the number: percent, money, unit. */
function measure(tokens: Tokens, amount: Amount, prefix: Money | undefined, lexicon: Lexicon): void {
  const suffix = suffixAt(tokens, amount.to, lexicon, amount.cardinal.scale !== undefined || !amount.cardinal.literal) ?? pointAfter(tokens, amount, lexicon);
  const assume = (money: Money): void => {
    amount.kind = 'money';
    amount.money = money;
    if (money.cents) amount.value = amount.value.times(power(-2));
    if (money.assumed) amount.warnings.push('assumed_currency');
  };
  if (prefix) {
    // "$5 million USD", "$ 3,5 millones MXN": what stands after says more than a sign that several countries share
    const next = suffix?.next ?? tokens.count;
    // "$ 20,000 $ 37,305": the second sign is of the next amount
    const another = suffix && tokens.kind[suffix.next - 1] === MARK && next < tokens.count && tokens.kind[next] === DIGITS;
    const named = !another && suffix?.value.type === 'money' && (prefix.assumed || suffix.value.money.code === prefix.code) ? suffix.value.money : undefined;
    if (named && suffix) amount.to = suffix.next;
    assume(named?.code && !named.assumed ? named : prefix);
    return;
  }
  if (!suffix || (suffix.value.type === 'unit' && inCode(tokens, amount.from))) return;
  const { value } = suffix;
  if (value.type === 'times') return;
  amount.to = suffix.next;
  if (value.type === 'unit') {
    amount.kind = 'quantity';
    amount.unit = value.unit;
    // "due anni e mezzo": the half follows the unit
    const plus = lexicon.plus.at(tokens, suffix.next);
    if (plus && onLine(tokens, suffix.next) && !amount.cardinal.literal?.decimals) {
      amount.value = amount.value.plus(decimal(plus.value));
      amount.to = plus.next;
      amount.cardinal = { ...amount.cardinal, article: false };
    }
  } else if (value.type === 'money') {
    amount.unit = unitInstead(tokens, amount.from, amount.to, value.money, lexicon);
    if (amount.unit) amount.kind = 'quantity';
    else assume(value.money);
  }
  else {
    amount.kind = 'percent';
    if (value.type === 'permille') amount.value = amount.value.times(power(-1));
  }
}

/** The range opener that ends right before token i. */
export function openerBefore(tokens: Tokens, i: number, lexicon: Lexicon): string | undefined {
  for (let k = Math.max(0, i - 3); k < i; k++) {
    const found = lexicon.openers.at(tokens, k, i);
    if (found && found.next === i) return tokens.word.slice(k, i).join(' ').replace(/ ?' ?/g, "'");
  }
  return undefined;
}

/** The contract's form of an amount. */
export function toReadNumber(tokens: Tokens, amount: Amount): ReadNumber {
  const start = tokens.start[amount.from] as number;
  const end = tokens.end[amount.to - 1] as number;
  return {
    start, end, text: tokens.text.slice(start, end), kind: amount.kind, value: plain(amount.value),
    ...(amount.max ? { max: plain(amount.max) } : {}),
    ...(amount.money?.code ? { currency: amount.money.code } : {}),
    ...(amount.unit ? { unit: amount.unit } : amount.money?.unit ? { unit: amount.money.unit } : {}),
  };
}
