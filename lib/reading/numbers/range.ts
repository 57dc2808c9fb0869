import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, MARK, onLine, type Tokens } from '../../text/tokens.ts';
import { type Amount, MINUS, openerBefore, readSingle } from './amount.ts';
import { type Decimal, power } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './measures.ts';

/** The link of a range after token i: words that fit the opener before, a hyphen or dash between two digits. */
function linkAt(tokens: Tokens, low: Amount, lexicon: Lexicon): Found<string> | undefined {
  const i = low.to;
  if (!onLine(tokens, i)) return undefined;
  const mark = tokens.word[i] as string;
  if (tokens.kind[i] === MARK) {
    const dash = mark === '–' || mark === '—' || mark === '-' || mark === '~';
    const even = (tokens.gap[i] === GLUED) === (tokens.gap[i + 1] === GLUED);
    const written = tokens.kind[i + 1] === DIGITS || (tokens.kind[i + 1] === MARK && mark !== '-') || tokens.gap[i + 1] === GLUED;
    return dash && even && written && onLine(tokens, i + 1) && (mark !== '-' || tokens.gap[i] === GLUED) ? { value: mark, next: i + 1 } : undefined;
  }
  const link = lexicon.links.at(tokens, i);
  // "dieci A320": a model
  if (!link || (tokens.gap[link.next] === GLUED && tokens.word[link.next - 1] !== "'")) return undefined;
  const opener = openerBefore(tokens, low.from, lexicon);
  const fitting = link.value.filter((wanted) => wanted.opener === '' || wanted.opener === opener);
  if (!fitting.length) return undefined;
  return { value: fitting.every(({ change }) => change) ? 'change' : 'words', next: link.next };
}

/** One amount or a range of two from token i. */
export function readAmount(tokens: Tokens, i: number, lexicon: Lexicon): Amount | undefined {
  const low = readSingle(tokens, i, lexicon, { between: lexicon.andOpeners.has(openerBefore(tokens, i, lexicon) ?? '') });
  // "from one to two percent": an article is a number only after "from" or "between"
  if (!low || low.kind === 'ordinal' || (low.cardinal.article && openerBefore(tokens, i, lexicon) === undefined)) return low;
  const bounded = boundedPair(tokens, low, lexicon);
  if (bounded) return bounded;
  const link = linkAt(tokens, low, lexicon);
  if (!link || link.next >= tokens.count) return low;
  const high = readSingle(tokens, link.next, lexicon, { money: low.kind === 'money' });
  return high ? (joinRange(tokens, low, high, link.value, openerBefore(tokens, i, lexicon) !== undefined, lexicon) ?? low) : low;
}

/** "more than 10 and less than 20", "at most 100 and at least 20": a bound from below and one from above, side by side, are a range. */
function boundedPair(tokens: Tokens, first: Amount, lexicon: Lexicon): Amount | undefined {
  if (!onLine(tokens, first.to)) return undefined;
  let at = first.to;
  if (tokens.word[at] === ',') at += 1;
  if (onLine(tokens, at)) at = lexicon.listed.at(tokens, at)?.next ?? at;
  const ceiling = at > first.to ? lexicon.ceilings.at(tokens, at) : undefined;
  const second = ceiling ?? (at > first.to ? lexicon.floors.at(tokens, at) : undefined);
  if (!second || !boundBefore(tokens, first.from, ceiling ? lexicon.floors : lexicon.ceilings, lexicon)) return undefined;
  const filler = lexicon.partLinks.at(tokens, second.next);
  const other = readSingle(tokens, filler?.next ?? second.next, lexicon, { money: first.kind === 'money' });
  if (!other) return undefined;
  const range = ceiling ? joinRange(tokens, first, other, 'words', false, lexicon) : joinRange(tokens, other, first, 'words', false, lexicon);
  return range?.kind === 'range' ? { ...range, from: first.from, to: other.to } : undefined;
}

/** Whether a bound ends right before token i, or before the article there: "más alto que el diez". */
function boundBefore(tokens: Tokens, i: number, bounds: Lexicon['floors'], lexicon: Lexicon): boolean {
  if (phraseBefore(bounds, tokens, i)) return true;
  const filler = phraseBefore(lexicon.partLinks, tokens, i, 1);
  return filler !== undefined && phraseBefore(bounds, tokens, filler.from) !== undefined;
}

/** Whether hundreds stand at token i in two words, the first of which could be a number before it: "six hundred", "six cents". */
function saysHundreds(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  if (lexicon.language.numbers.hundred.includes(tokens.word[i + 1] as string)) return true;
  const phrase = lexicon.numbers.at(tokens, i);
  return phrase !== undefined && phrase.next > i + 1 && phrase.value.type === 'add' && phrase.value.room === 100;
}

/**
 * The power of ten that the upper end names for both: "five to six hundred" (2), "50 mil a 60 mil millones" (6); undefined where the
 * lower end stands for itself.
 */
function wholeScale(tokens: Tokens, low: Amount, high: Amount, lexicon: Lexicon): number | undefined {
  const mantissa = high.cardinal.number;
  const words = !low.cardinal.literal && !high.cardinal.literal;
  if (words && low.value.lt(10) && mantissa.gte(200) && mantissa.div(100).gt(low.value) && saysHundreds(tokens, high.from, lexicon)) return 2 + (high.cardinal.scale?.power ?? 0);
  const [ours, theirs] = [low.cardinal.scale, high.cardinal.scale];
  const stacked = ours && theirs && theirs.to - theirs.from > ours.to - ours.from && theirs.power > ours.power && low.cardinal.number.lte(mantissa);
  return stacked && tokens.folded[ours.from] === tokens.folded[theirs.from] ? theirs.power - ours.power : undefined;
}

/** A fall from one amount to another with the same scale is rarely greater: "da 4 a 2 milioni". */
const MOST_FALL = 4;

/** Whether a number is written as a year is: four digits, nothing else. */
const isYear = ({ kind, cardinal: { literal, scale } }: Amount): boolean =>
  kind === 'cardinal' && !scale && literal !== undefined && !literal.decimals && !literal.grouped && /^(?:19|20)\d\d$/.test(literal.digits);

/** "Le vendite del 2025 a 214 milioni", "by 2028 and up to 2,300 jobs": a year is no lower end of what is counted in millions, or written in groups. */
const isYearBefore = (low: Amount, { cardinal: { scale, literal } }: Amount): boolean => (scale !== undefined || literal?.grouped === true) && isYear(low);

/** "Salió a Bolsa en mayo de 2024 a 24,5 euros": the year of a month is no amount that changed. */
const isYearOfMonth = (tokens: Tokens, low: Amount, lexicon: Lexicon): boolean =>
  isYear(low) && phraseBefore(lexicon.months, tokens, low.from - 1) !== undefined && phraseBefore(lexicon.of, tokens, low.from) !== undefined;

/** Two amounts as one range: the scale, unit and currency that one of them names hold for both. */
function joinRange(tokens: Tokens, low: Amount, high: Amount, link: string, opened: boolean, lexicon: Lexicon): Amount | undefined {
  if (high.kind === 'ordinal' || high.cardinal.article) return undefined;
  // 3-5-7, 12-05-2024: more than two are no range
  const after = high.to;
  if (link !== 'words' && link !== 'change' && tokens.gap[low.from] === GLUED && MINUS.has(tokens.word[low.from - 1] as string)) return undefined;
  if (link !== 'words' && link !== 'change' && after < tokens.count && tokens.gap[after] === GLUED && MINUS.has(tokens.word[after] as string) && tokens.gap[after + 1] === GLUED && (tokens.kind[after + 1] === DIGITS || lexicon.startsNumber(tokens, after + 1))) return undefined;
  const bare = low.kind === 'cardinal';
  if ((link === 'words' && isYearBefore(low, high)) || isYearOfMonth(tokens, low, lexicon)) return undefined;
  const sameMeasure = low.kind === high.kind && low.unit === high.unit && (low.money?.code === high.money?.code || !low.money || !high.money);
  const prefixed = low.kind === 'money' && high.kind === 'cardinal';
  if (!bare && !sameMeasure && !prefixed) return undefined;
  // "0 o 1" are two things, not what lies between
  if (!opened && link === 'words' && low.value.eq(0) && high.value.eq(1)) return undefined;
  let value = low.value;
  const mantissa = high.cardinal.scale ? high.cardinal.number : undefined;
  const whole = wholeScale(tokens, low, high, lexicon);
  if (whole) value = value.times(power(whole));
  // the scale is of both where they are of one size: "3-5 milioni", "4,2-3,9 milioni", but not "da 100 a 2 milioni"
  if (!whole && !low.cardinal.scale && mantissa && low.value.lt(high.value) && low.value.lte(mantissa.times(MOST_FALL))) value = value.times(power(high.cardinal.scale?.power ?? 0));
  let max = high.value;
  if (bare && high.kind === 'money' && high.money?.cents) value = value.div(100);
  // "de 1,50 para 1,35 euros": two amounts, the measure said once
  if (link === 'change') return bare && high.kind !== 'cardinal' ? { ...high, falling: measuredAs(low, high, value) } : undefined;
  if (value.gte(max)) return bare && (high.cardinal.scale || (opened && high.kind !== 'cardinal')) ? { ...high, falling: measuredAs(low, high, value) } : undefined;
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
