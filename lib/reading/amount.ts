import type { ReadNumber, Warning } from '../analysis.ts';
import type { NumberKind } from '../terms.ts';
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, type Tokens } from '../text/tokens.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { type Decimal, decimal, plain, power } from './decimal.ts';
import { addedFraction, readFraction } from './fraction.ts';
import type { Lexicon, Money } from './lexicon.ts';
import { abbreviationAt, onSameLine, ordinalMarkAt, prefixAt, scaledCodeAt, suffixAt } from './measures.ts';

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
  warnings: Warning[];
}

export const MINUS = new Set(['-', '−', '–']);

/** Whether token i is a sign of its own before a number: nothing glued before it, nothing between it and the number. */
function signAt(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK || !MINUS.has(tokens.word[i] as string) || tokens.gap[i + 1] !== GLUED) return false;
  return i === 0 || tokens.gap[i] !== GLUED || tokens.word[i - 1] === '(';
}

/** One amount from token i, without ranges; undefined where no number starts there. */
export function readSingle(tokens: Tokens, i: number, lexicon: Lexicon, around: { between?: boolean; money?: boolean } = {}): Amount | undefined {
  let at = i;
  let negative = false;
  if (signAt(tokens, at)) {
    // a line that begins with a dash is a bullet, not a negative number
    if (tokens.gap[at] === BROKEN && tokens.gap[at + 1] !== GLUED) return undefined;
    negative = true;
    at += 1;
  }
  const minus = lexicon.minus.at(tokens, at);
  if (minus && onSameLine(tokens, minus.next) && !phraseBefore(lexicon.notMinus, tokens, minus.next)) {
    negative = true;
    at = minus.next;
  }
  const prefix = tokens.kind[at] === DIGITS ? undefined : prefixAt(tokens, at, lexicon);
  if (prefix) {
    if (!onSameLine(tokens, prefix.next)) return undefined;
    at = prefix.next;
    if (signAt(tokens, at)) { negative = true; at += 1; }
  }
  let cardinal = readFraction(tokens, at, lexicon) ?? readCardinal(tokens, at, lexicon, around);
  if (!cardinal) return undefined;
  const added = !cardinal.scale && !cardinal.ordinal && !cardinal.fraction && !cardinal.literal?.decimals ? addedFraction(tokens, cardinal.next, lexicon) : undefined;
  if (added) cardinal = { ...cardinal, value: cardinal.value.plus(added.value), next: added.next, article: false };
  if (prefix && !cardinal.literal && cardinal.article) return undefined;
  let { value, next } = cardinal;
  let scale = cardinal.scale;
  const warnings: Warning[] = [];
  let abbreviated = false;
  if (cardinal.literal && !cardinal.ordinal) {
    const short = abbreviationAt(tokens, next, lexicon);
    if (short && (!short.value.money || prefix || around.money || suffixAt(tokens, short.next, lexicon, true)?.value.type === 'money')) {
      value = value.times(power(short.value.power));
      scale = { from: scale?.from ?? next, to: short.next, power: (scale?.power ?? 0) + short.value.power };
      next = short.next;
      abbreviated = true;
    }
  }
  const amount: Amount = { from: i, to: next, kind: 'cardinal', value, cardinal: scale ? { ...cardinal, scale } : cardinal, warnings };
  if (cardinal.literal?.foreign === 'decimal') warnings.push('foreign_decimal_point');
  if (cardinal.literal?.foreign === 'group') warnings.push('foreign_grouping');
  if (cardinal.doubtful) warnings.push('long_scale_word');
  if (cardinal.ordinal) return { ...amount, kind: 'ordinal' };
  if (cardinal.literal) {
    const mark = ordinalMarkAt(tokens, next, lexicon);
    if (mark && !prefix && !abbreviated && !cardinal.literal.decimals) return { ...amount, kind: 'ordinal', to: mark };
  }
  if (cardinal.fraction) amount.kind = 'fraction';
  const joined = prefix || cardinal.fraction ? undefined : scaledCodeAt(tokens, amount.to);
  if (joined) {
    amount.value = amount.value.times(power(joined.power));
    Object.assign(amount, { kind: 'money', money: joined.value, to: joined.next, cardinal: { ...amount.cardinal, scale: { from: amount.to, to: joined.next, power: joined.power } } });
  } else measure(tokens, amount, prefix?.value, lexicon, scale !== undefined);
  if (amount.kind === 'money') withCents(tokens, amount, lexicon);
  // "un anno", "minus one": an article that measures something is a number
  amount.loose = cardinal.article && !negative && amount.value.eq(1);
  if (cardinal.article && (negative || (amount.kind !== 'cardinal' && !amount.money?.unit && !lexicon.bareArticles.has(tokens.word[at] as string)))) amount.cardinal = { ...amount.cardinal, article: false };
  if (negative) amount.value = amount.value.times(-1);
  if (amount.kind === 'money' && cardinal.press !== undefined && scale) {
    amount.value = amount.value.div(power(scale.power)).times(power(scale.power - 18 + cardinal.press));
    warnings.push('press_scale');
  }
  return amount;
}

/** "75 USD millones", "treize euros et quarante centimes": what follows the currency of an amount and belongs to it. */
function withCents(tokens: Tokens, amount: Amount, lexicon: Lexicon): void {
  if (!onSameLine(tokens, amount.to) || amount.money?.cents) return;
  const scale = lexicon.numbers.at(tokens, amount.to);
  if (scale?.value.type === 'scale' && amount.cardinal.literal && !amount.cardinal.scale && scale.value.power >= 6) {
    amount.value = amount.value.times(power(scale.value.power));
    amount.cardinal = { ...amount.cardinal, scale: { from: amount.to, to: scale.next, power: scale.value.power } };
    amount.to = scale.next;
    return;
  }
  const at = lexicon.joins.has(tokens.word[amount.to] as string) ? amount.to + 1 : amount.to;
  if (amount.cardinal.scale || amount.cardinal.literal?.decimals || !onSameLine(tokens, at) || (tokens.kind[at] !== DIGITS && !lexicon.startsNumber(tokens, at))) return;
  const small = readCardinal(tokens, at, lexicon);
  const cents = small && !small.ordinal && !small.scale && small.value.lt(100) && onSameLine(tokens, small.next) ? lexicon.suffixes.at(tokens, small.next) : undefined;
  if (!small || cents?.value.type !== 'money' || !(cents.value.money.cents || cents.value.money.unit === 'centavo')) return;
  amount.value = amount.value.plus(small.value.div(100));
  amount.to = cents.next;
}

/** Adds what stands before and after the number: percent, money, unit. */
function measure(tokens: Tokens, amount: Amount, prefix: Money | undefined, lexicon: Lexicon, scaled: boolean): void {
  const suffix = suffixAt(tokens, amount.to, lexicon, scaled || !amount.cardinal.literal);
  const assume = (money: Money): void => {
    amount.kind = 'money';
    amount.money = money;
    if (money.cents) amount.value = amount.value.div(100);
    if (money.assumed) amount.warnings.push('assumed_currency');
  };
  if (prefix) {
    const named = suffix?.value.type === 'money' && (prefix.assumed || suffix.value.money.code === prefix.code || (suffix.value.money.assumed && suffix.value.money.code === prefix.code)) ? suffix.value.money : undefined;
    if (named && suffix) amount.to = suffix.next;
    assume(named && !(named.assumed ?? false) && named.code ? named : prefix);
    return;
  }
  if (!suffix) return;
  const { value } = suffix;
  if (value.type === 'times') return;
  amount.to = suffix.next;
  if (value.type === 'unit') {
    amount.kind = 'quantity';
    amount.unit = value.unit;
    // "due anni e mezzo": the half follows the unit
    const plus = lexicon.plus.at(tokens, suffix.next);
    if (plus && onSameLine(tokens, suffix.next) && !amount.cardinal.literal?.decimals) {
      amount.value = amount.value.plus(decimal(plus.value));
      amount.to = plus.next;
      amount.cardinal = { ...amount.cardinal, article: false };
    }
  } else if (value.type === 'money') assume(value.money);
  else {
    amount.kind = 'percent';
    if (value.type === 'permille') amount.value = amount.value.div(10);
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
