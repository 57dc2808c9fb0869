import type { ReadNumber, Warning } from '../analysis.ts';
import type { NumberKind } from '../terms.ts';
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, SPACED, type Tokens, WORD } from '../text/tokens.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { CURRENCY_CODES } from './currencies.ts';
import { type Decimal, decimal, plain, power } from './decimal.ts';
import type { Lexicon, Money, Suffix } from './lexicon.ts';
import { addedFraction, readFraction } from './fraction.ts';

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

interface Found<T> { value: T; next: number }

/** A sign of several characters, case as written: the longest symbol whose characters stand from token i on, ending where a token ends. */
function symbolAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Suffix> | undefined {
  let found: Found<Suffix> | undefined;
  const start = tokens.start[i] as number;
  for (let k = i; k < tokens.count && k < i + 6; k++) {
    if (k > i && tokens.gap[k] !== GLUED && !(tokens.gap[k] === SPACED && tokens.word[i] === '°' && k === i + 1)) break;
    const end = tokens.end[k] as number;
    if (end - start > lexicon.longestSymbol) break;
    const value = lexicon.symbols.get(tokens.text.slice(start, end));
    if (value) found = { value, next: k + 1 };
  }
  return found;
}

/** An ISO code or crypto ticker at token i: in capitals, or in any case right before a sign (`nzd$15`). */
function codeAt(tokens: Tokens, i: number): Found<Money> | undefined {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return undefined;
  const signed = i + 1 < tokens.count && tokens.gap[i + 1] === GLUED && tokens.word[i + 1] === '$';
  if (tokens.caps[i] !== 2 && !signed) return undefined;
  const code = tokens.text.slice(tokens.start[i], tokens.end[i]).toUpperCase();
  return CURRENCY_CODES.has(code) ? { value: { code }, next: i + 1 } : undefined;
}

/** Millions or thousands glued before a code: `MEUR`, `kUSD`. */
function scaledCodeAt(tokens: Tokens, i: number): (Found<Money> & { power: number }) | undefined {
  if (!onSameLine(tokens, i) || tokens.kind[i] !== WORD || tokens.end[i] as number - (tokens.start[i] as number) !== 4) return undefined;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const exponent = word[0] === 'M' ? 6 : word[0] === 'k' || word[0] === 'K' ? 3 : 0;
  return exponent && CURRENCY_CODES.has(word.slice(1)) ? { value: { code: word.slice(1) }, next: i + 1, power: exponent } : undefined;
}

/** Names as short as this are also other words: "won 12 medals". */
const SHORT_NAME = 3;

/** A currency's name before its number: "euro 3,2 milioni"; only where no number stands before it. */
function namedPrefixAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Money> | undefined {
  if (tokens.kind[i] !== WORD) return undefined;
  const name = lexicon.suffixes.at(tokens, i);
  if (name?.value.type !== 'money' || name.value.money.cents || !name.value.money.code || (tokens.word[i] as string).length <= SHORT_NAME) return undefined;
  return onSameLine(tokens, name.next) && tokens.kind[name.next] === DIGITS && tokens.gap[name.next] === SPACED ? { value: name.value.money, next: name.next } : undefined;
}

/** A currency before its number: `US$`, `€`, `EUR`. */
function prefixAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Money> | undefined {
  const symbol = symbolAt(tokens, i, lexicon);
  if (symbol?.value.type === 'money') {
    // a code glued to its sign counts once: "USD$", "EUR €"
    return { value: symbol.value.money, next: symbol.next };
  }
  const code = codeAt(tokens, i);
  if (!code) return namedPrefixAt(tokens, i, lexicon);
  const sign = symbolAt(tokens, code.next, lexicon);
  return sign?.value.type === 'money' && tokens.gap[code.next] !== BROKEN ? { value: code.value, next: sign.next } : code;
}

const onSameLine = (tokens: Tokens, i: number): boolean => i < tokens.count && tokens.gap[i] !== BROKEN;

/** Money, unit or percent after a number that ends before token i; a scale may put "of" between (`miliardi di dollari`). */
function suffixAt(tokens: Tokens, i: number, lexicon: Lexicon, scaled: boolean): Found<Suffix> | undefined {
  if (!onSameLine(tokens, i)) return undefined;
  let at = i;
  // "10-year", "100-megawatt"
  if (tokens.word[i] === '-' && tokens.kind[i] === MARK && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED && tokens.kind[i + 1] === WORD) at = i + 1;
  if (scaled) {
    const of = lexicon.of.at(tokens, at);
    if (of && onSameLine(tokens, of.next)) {
      const money = moneyOrUnit(tokens, of.next, lexicon);
      if (money) return money;
    }
  }
  return moneyOrUnit(tokens, at, lexicon);
}

function moneyOrUnit(tokens: Tokens, i: number, lexicon: Lexicon): Found<Suffix> | undefined {
  const phrase = lexicon.suffixes.at(tokens, i);
  const symbol = symbolAt(tokens, i, lexicon);
  // "2019 ha" are no hectares where "ha" is "has"
  if (phrase && (!symbol || phrase.next >= symbol.next)) return { value: phrase.value, next: phrase.next };
  if (symbol && symbolEnds(tokens, symbol.next, i) && !(symbol.next === i + 1 && tokens.gap[i] === SPACED && lexicon.functionWords.has(tokens.word[i] as string))) return symbol;
  const code = codeAt(tokens, i);
  return code && { value: { type: 'money', money: code.value }, next: code.next };
}

/** A symbol of letters ends where no letter or digit is glued to it. */
function symbolEnds(tokens: Tokens, next: number, first: number): boolean {
  if (tokens.kind[next - 1] !== WORD) return true;
  if (next < tokens.count && tokens.gap[next] === GLUED && (tokens.kind[next] === DIGITS || tokens.kind[next] === WORD)) return false;
  // "5 A" and "3 T" with a space are rarely amperes or teslas; a bare capital after a space is a name's
  return !(next === first + 1 && tokens.gap[first] === SPACED && (tokens.end[first] as number) - (tokens.start[first] as number) === 1 && !/[mgtshL]/.test(tokens.text[tokens.start[first] as number] as string));
}

function abbreviationAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<{ power: number; money: boolean }> | undefined {
  if (!onSameLine(tokens, i) || tokens.kind[i] !== WORD) return undefined;
  const value = lexicon.abbreviations.get(tokens.text.slice(tokens.start[i], tokens.end[i]));
  if (!value) return undefined;
  const next = i + 1;
  // "mln." keeps its stop only where the sentence goes on
  const stop = tokens.word[next] === '.' && tokens.gap[next] === GLUED && next + 1 < tokens.count && tokens.gap[next + 1] === SPACED && tokens.caps[next + 1] === 0 &&
    lexicon.language.numbers.abbreviations[`${tokens.text.slice(tokens.start[i], tokens.end[i])}.`] !== undefined;
  return { value, next: stop ? next + 1 : next };
}

const MINUS = new Set(['-', '−', '–']);

/** Whether token i is a sign of its own before a number: nothing glued before it, nothing between it and the number. */
function signAt(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK || !MINUS.has(tokens.word[i] as string) || tokens.gap[i + 1] !== GLUED) return false;
  return i === 0 || tokens.gap[i] !== GLUED || tokens.word[i - 1] === '(';
}

/** One amount from token i, without ranges; undefined where no number starts there. */
function readSingle(tokens: Tokens, i: number, lexicon: Lexicon, around: { between?: boolean; money?: boolean } = {}): Amount | undefined {
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

function ordinalMarkAt(tokens: Tokens, i: number, lexicon: Lexicon): number | undefined {
  if (i >= tokens.count || tokens.gap[i] !== GLUED) return undefined;
  const mark = tokens.word[i] as string;
  const { ordinalMarks } = lexicon.language.numbers;
  if (tokens.kind[i] === WORD) return ordinalMarks.includes(mark) && !(tokens.caps[i] as number) ? i + 1 : undefined;
  // "1.º", and "°" that no C or F follows
  if (mark === '.' && tokens.gap[i + 1] === GLUED && (tokens.word[i + 1] === 'º' || tokens.word[i + 1] === 'ª')) return i + 2;
  return undefined;
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

/** The link of a range after token i: words that fit the opener before, a hyphen or dash between two digits. */
function linkAt(tokens: Tokens, low: Amount, lexicon: Lexicon): Found<string> | undefined {
  const i = low.to;
  if (!onSameLine(tokens, i)) return undefined;
  const mark = tokens.word[i] as string;
  if (tokens.kind[i] === MARK) {
    const dash = mark === '–' || mark === '—' || mark === '-' || mark === '~';
    const even = (tokens.gap[i] === GLUED) === (tokens.gap[i + 1] === GLUED);
    const written = tokens.kind[i + 1] === DIGITS || (tokens.kind[i + 1] === MARK && mark !== '-') || tokens.gap[i + 1] === GLUED;
    return dash && even && written && onSameLine(tokens, i + 1) && (mark !== '-' || tokens.gap[i] === GLUED) ? { value: mark, next: i + 1 } : undefined;
  }
  const link = lexicon.links.at(tokens, i);
  if (!link) return undefined;
  const opener = openerBefore(tokens, low.from, lexicon);
  return link.value.some((wanted) => (wanted === '' ? true : opener === wanted)) ? { value: 'words', next: link.next } : undefined;
}

/** The range opener that ends right before token i. */
export function openerBefore(tokens: Tokens, i: number, lexicon: Lexicon): string | undefined {
  for (let k = Math.max(0, i - 3); k < i; k++) {
    const found = lexicon.openers.at(tokens, k, i);
    if (found && found.next === i) return tokens.word.slice(k, i).join(' ').replace(/ ?' ?/g, "'");
  }
  return undefined;
}

/** One amount or a range of two from token i. */
export function readAmount(tokens: Tokens, i: number, lexicon: Lexicon): Amount | undefined {
  const low = readSingle(tokens, i, lexicon, { between: openerBefore(tokens, i, lexicon) !== undefined });
  if (!low || low.kind === 'ordinal' || low.cardinal.article) return low;
  const link = linkAt(tokens, low, lexicon);
  if (!link || link.next >= tokens.count) return low;
  const high = readSingle(tokens, link.next, lexicon, { money: low.kind === 'money' });
  return high ? (joinRange(tokens, low, high, link.value, openerBefore(tokens, i, lexicon) !== undefined) ?? low) : low;
}

/** Two amounts as one range: the scale, unit and currency that one of them names hold for both. */
function joinRange(tokens: Tokens, low: Amount, high: Amount, link: string, opened: boolean): Amount | undefined {
  if (high.kind === 'ordinal' || high.cardinal.article) return undefined;
  // 3-5-7, 12-05-2024: more than two are no range
  const after = high.to;
  if (link !== 'words' && tokens.gap[low.from] === GLUED && MINUS.has(tokens.word[low.from - 1] as string)) return undefined;
  if (link !== 'words' && after < tokens.count && tokens.gap[after] === GLUED && MINUS.has(tokens.word[after] as string) && tokens.gap[after + 1] === GLUED && tokens.kind[after + 1] === DIGITS) return undefined;
  const bare = low.kind === 'cardinal';
  const sameMeasure = low.kind === high.kind && low.unit === high.unit && (low.money?.code === high.money?.code || !low.money || !high.money);
  const prefixed = low.kind === 'money' && high.kind === 'cardinal';
  if (!bare && !sameMeasure && !prefixed) return undefined;
  let value = low.value;
  const mantissa = high.cardinal.scale ? high.cardinal.number : undefined;
  if (!low.cardinal.scale && mantissa && low.value.lt(high.value) && low.value.lte(mantissa)) value = value.times(power(high.cardinal.scale?.power ?? 0));
  let max = high.value;
  if (bare && high.kind === 'money' && high.money?.cents) value = value.div(100);
  if (value.gte(max)) return link === 'words' && bare && high.kind !== 'cardinal' && opened ? { ...high, falling: measuredAs(low, high, value) } : undefined;
  // "20 % a 30" stays what it says; "€3–5 million": the currency of the first
  const measureOf = bare ? high : low;
  if (prefixed && low.money?.cents) max = max.div(100);
  return {
    from: low.from, to: high.to, kind: 'range', value, max, cardinal: high.cardinal, link, low, high,
    ...(measureOf.money ? { money: measureOf.money } : {}), ...(measureOf.unit ? { unit: measureOf.unit } : {}),
    warnings: [...new Set([...low.warnings, ...high.warnings])],
  };
}

/** An amount with the measure that another names for both. */
function measuredAs(amount: Amount, { kind, money, unit }: Amount, value: Decimal): Amount {
  return { ...amount, value, kind, ...(money ? { money } : {}), ...(unit ? { unit } : {}) };
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
