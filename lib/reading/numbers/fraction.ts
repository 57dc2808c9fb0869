import { BROKEN, DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Cardinal } from './cardinal.ts';
import { readCardinal } from './number-reader.ts';
import { type Decimal, decimal, power } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { gluedToWord } from './literal.ts';
import { partsAt } from './number-words.ts';

const SIGNS: Record<string, [number, number]> = {
  '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4], '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5], '⅘': [4, 5], '⅙': [1, 6], '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8],
};

/** Denominators of parts and of ratios; `24/7` and `50/50` are none, and "41 out of 48" are two counts. */
const WRITTEN = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000]);

const made = (value: Decimal, next: number): Cardinal => ({ next, value, number: value, article: false, doubtful: false, fraction: true });
const part = (top: number, bottom: number): Decimal => decimal(top).div(bottom);

/** Fractions (`due terzi`, `metà`, `3/4`, `½`, `2½`) and approximate nouns (`una ventina`) from token i. */
export function readFraction(tokens: Tokens, i: number, lexicon: Lexicon): Cardinal | undefined {
  if (tokens.kind[i] === MARK) {
    const sign = SIGNS[tokens.word[i] as string];
    return sign && made(part(...sign), i + 1);
  }
  if (tokens.kind[i] === DIGITS) return inDigits(tokens, i, lexicon);
  return inWords(tokens, i, lexicon);
}

function inDigits(tokens: Tokens, i: number, lexicon: Lexicon): Cardinal | undefined {
  const whole = tokens.word[i] as string;
  if (whole.length > 9) return undefined;
  const sign = i + 1 < tokens.count && (tokens.gap[i + 1] as number) <= SPACED ? SIGNS[tokens.word[i + 1] as string] : undefined;
  if (sign) return made(decimal(whole).plus(part(...sign)), i + 2);
  // "2 1/2": a whole number and a fraction
  const mixed = tokens.kind[i + 1] === DIGITS && tokens.gap[i + 1] === SPACED ? slashed(tokens, i + 1) : undefined;
  if (mixed) return made(mixed.value.plus(decimal(whole)), mixed.next);
  const simple = slashed(tokens, i);
  if (simple) return made(simple.value, simple.next);
  // "3 quinti", "2 su 5": a word follows the digits
  if (tokens.kind[i + 1] !== WORD || tokens.gap[i + 1] !== SPACED || gluedToWord(tokens, i)) return undefined;
  const top = readCardinal(tokens, i, lexicon);
  return top?.literal && !top.literal.decimals ? over(tokens, i, top, lexicon) : undefined;
}

function slashed(tokens: Tokens, i: number): { value: Decimal; next: number } | undefined {
  const slash = i + 1;
  if (gluedToWord(tokens, i) || slash + 1 >= tokens.count || tokens.kind[slash + 1] !== DIGITS) return undefined;
  if ((tokens.word[slash] !== '/' && tokens.word[slash] !== '⁄') || tokens.gap[slash] !== GLUED || tokens.gap[slash + 1] !== GLUED) return undefined;
  // a date, a path or a score goes on
  const after = slash + 2;
  if (after < tokens.count && tokens.gap[after] === GLUED && (tokens.word[after] === '/' || tokens.kind[after] !== MARK)) return undefined;
  if (i > 0 && tokens.gap[i] === GLUED && (tokens.word[i - 1] === '/' || tokens.word[i - 1] === '.' || tokens.word[i - 1] === ',')) return undefined;
  const top = Number(tokens.word[i]);
  const bottom = Number(tokens.word[slash + 1]);
  return WRITTEN.has(bottom) && top > 0 && top < bottom ? { value: part(top, bottom), next: after } : undefined;
}

function inWords(tokens: Tokens, i: number, lexicon: Lexicon): Cardinal | undefined {
  const half = lexicon.partOf.at(tokens, i);
  if (half) {
    // "half a million" is read as a number; "media hora", "half a dozen" are parts of what follows
    if (lexicon.numbers.at(tokens, half.next)?.value.type === 'scale') return undefined;
    const dozen = lexicon.approximate.at(tokens, half.next);
    if (dozen) return { ...made(decimal(half.value).times(dozen.value), dozen.next), fraction: undefined, approximate: true };
    // "demi-heure", "mezz'ora", "medio punto"
    const unit = tokens.word[half.next] === '-' && tokens.gap[half.next + 1] === GLUED ? half.next + 1 : half.next;
    if (onLine(tokens, unit) && (tokens.gap[unit] === SPACED || tokens.kind[unit - 1] === MARK) && (lexicon.suffixes.at(tokens, unit)?.value.type === 'unit' || lexicon.points.at(tokens, unit))) return made(decimal(half.value), half.next);
  }
  const standing = lexicon.fractions.at(tokens, i);
  if (standing) return made(part(...standing.value), standing.next);
  const approximate = lexicon.approximate.at(tokens, i);
  if (approximate) return { ...made(decimal(approximate.value), approximate.next), fraction: undefined, approximate: true };
  if (!lexicon.startsNumber(tokens, i)) return undefined;
  const top = readCardinal(tokens, i, lexicon);
  // "a hundredth", "um milésimo": one part of so many, where nothing is counted by it
  const multiplied = partsAt(tokens, i + 1, lexicon)?.parts[0]?.type ?? 'add';
  const one = top?.ordinal && top.value.gte(11) && multiplied === 'add' && lexicon.articles.has(tokens.word[i] as string) ? denominatorAt(tokens, i + 1, lexicon) : undefined;
  if (one && one.next === top?.next && !(onLine(tokens, one.next) && tokens.kind[one.next] === WORD && !suffixed(tokens, one.next, lexicon))) return made(decimal(1).div(one.value), one.next);
  return top && over(tokens, i, top, lexicon);
}

/** Whether a percent sign or the whole of a part follows. */
const suffixed = (tokens: Tokens, i: number, lexicon: Lexicon): boolean =>
  lexicon.of.at(tokens, i) !== undefined || lexicon.partLinks.at(tokens, i) !== undefined || lexicon.suffixes.at(tokens, i)?.value.type === 'percent';

/** What a number becomes by what follows it: a dozen of them, so many parts, so many of so many. */
function over(tokens: Tokens, i: number, top: Cardinal, lexicon: Lexicon): Cardinal | undefined {
  const { next } = top;
  if (top.ordinal || next >= tokens.count || tokens.gap[next] === BROKEN) return undefined;
  const dozen = (top.article ? lexicon.approximate : lexicon.collectives).at(tokens, next);
  if (dozen && !top.scale) return { ...made(top.value.times(dozen.value), dozen.next), fraction: undefined, ...(top.article ? { approximate: true as const } : {}) };
  const hyphen = tokens.word[next] === '-' && next + 1 < tokens.count && tokens.gap[next + 1] === (tokens.gap[next] as number);
  const at = hyphen ? next + 1 : next;
  const bottom = denominatorAt(tokens, at, lexicon);
  // "quatre-vingtièmes" is the plural of an ordinal
  const rank = bottom && (lexicon.ordinals.at(tokens, i)?.next ?? 0) >= bottom.next;
  if (bottom && !rank && divides(tokens, top, at, bottom, lexicon)) return made(top.value.div(bottom.value), bottom.next);
  return top.scale || top.value.gt(999) ? undefined : ratio(tokens, top, lexicon);
}

interface Denominator {
  /** Index of the token after it. */
  next: number;
  value: Decimal;
  /** The language lists it; others are ordinals or cardinals with a word for parts. */
  listed: boolean;
}

/** "quinti", "ventunesimi", "vinte e um avos". */
function denominatorAt(tokens: Tokens, at: number, lexicon: Lexicon): Denominator | undefined {
  const listed = lexicon.denominators.at(tokens, at);
  if (listed) return { next: listed.next, value: decimal(listed.value), listed: true };
  if (at >= tokens.count || tokens.kind[at] !== WORD || !lexicon.startsNumber(tokens, at)) return undefined;
  const number = readCardinal(tokens, at, lexicon, { denominator: true });
  if (!number || number.article) return undefined;
  if (number.ordinal) return number.value.gte(3) ? { next: number.next, value: number.value, listed: false } : undefined;
  // "three twenty-firsts"
  const hyphen = tokens.word[number.next] === '-' && tokens.gap[number.next] === GLUED && tokens.gap[number.next + 1] === GLUED;
  const last = hyphen && !number.scale && number.value.lt(100) ? lexicon.denominators.at(tokens, number.next + 1) : undefined;
  if (last && last.value < 10) return { next: last.next, value: number.value.plus(last.value), listed: false };
  const parts = onLine(tokens, number.next) ? lexicon.parts.at(tokens, number.next) : undefined;
  return parts && number.value.gte(3) ? { next: parts.next, value: number.value, listed: false } : undefined;
}

/** Whether a number and the denominator after it are a fraction: "tre quinti", and not a third producer, five quarters or ten cents. */
function divides(tokens: Tokens, top: Cardinal, at: number, bottom: Denominator, lexicon: Lexicon): boolean {
  const { next, value, listed } = bottom;
  const whole = suffixed(tokens, next, lexicon);
  const suffix = lexicon.suffixes.at(tokens, at)?.value;
  if (suffix?.type === 'money' && !whole) return false;
  const noun = onLine(tokens, next) && tokens.kind[next] === WORD && !whole && !lexicon.functionWords.has(tokens.word[next] as string) && !(tokens.word[next + 1] === "'" && tokens.gap[next + 1] === GLUED && tokens.word[next + 2] !== 's');
  // "un terzo produttore" is an ordinal, "un terzo è" none
  if (top.value.lte(1)) return !noun || (listed && !(top.article && lexicon.ordinals.at(tokens, at)));
  const plural = lexicon.language.numbers.pluralEndings.some((ending) => (tokens.word[next - 1] as string).endsWith(ending));
  if (!plural && !(listed && top.value.lt(value))) return false;
  if (top.scale && value.lt(1000)) return false;
  // "cinco quartos" are five rooms, "five quarters" a year and more
  if (top.value.gte(value)) return !noun && !top.literal && !suffix && value.gte(5);
  return listed || !noun;
}

/** "uno su tre", "2 out of 5": both bare, the second greater and no year. */
function ratio(tokens: Tokens, top: Cardinal, lexicon: Lexicon): Cardinal | undefined {
  const link = lexicon.ratios.at(tokens, top.next);
  if (!link || link.next >= tokens.count || tokens.gap[link.next] === BROKEN) return undefined;
  const bottom = readCardinal(tokens, link.next, lexicon);
  if (!bottom || bottom.article || bottom.ordinal || bottom.scale || bottom.literal?.decimals || top.literal?.decimals || top.value.gte(bottom.value) || bottom.value.gt(1000)) return undefined;
  if (!top.value.eq(1) && !WRITTEN.has(bottom.value.toNumber())) return undefined;
  const measured = bottom.next < tokens.count && tokens.gap[bottom.next] !== BROKEN && (lexicon.suffixes.at(tokens, bottom.next) || tokens.gap[bottom.next] === GLUED && tokens.kind[bottom.next] !== MARK);
  return measured ? undefined : made(top.value.div(bottom.value), bottom.next);
}

/**
 * "three and a fifth", "2 e 1/4", "veinte con tres quintos": a fraction that "and" or "with" adds to the whole number before it; after
 * a scale it is a part of that scale ("six millions et deux tiers").
 */
export function addedFraction(tokens: Tokens, whole: Cardinal, lexicon: Lexicon): Cardinal | undefined {
  const i = whole.next;
  if (!onLine(tokens, i) || !onLine(tokens, i + 1)) return undefined;
  const link = lexicon.joins.has(tokens.word[i] as string) ? i + 1 : lexicon.with.at(tokens, i)?.next;
  if (!link) return undefined;
  const fraction = readFraction(tokens, link, lexicon);
  if (!fraction?.fraction || fraction.value.gte(1) || lexicon.fractions.at(tokens, link)) return undefined;
  const { scale } = whole;
  if (!scale) return { ...whole, value: whole.value.plus(fraction.value), next: fraction.next, article: false };
  const pure = whole.value.eq(whole.number.times(power(scale.power)));
  const parted = lexicon.of.at(tokens, fraction.next) ?? lexicon.partLinks.at(tokens, fraction.next);
  if (!pure || parted) return undefined;
  const value = whole.value.plus(fraction.value.times(power(scale.power)));
  return { ...whole, value, number: value.div(power(scale.power)), next: fraction.next };
}

/** "three quarters billion": a scale right after a fraction multiplies it. */
export function scaledFraction(tokens: Tokens, fraction: Cardinal, lexicon: Lexicon): Cardinal {
  const { next } = fraction;
  const scale = fraction.fraction && onLine(tokens, next) ? lexicon.numbers.at(tokens, next) : undefined;
  if (scale?.value.type !== 'scale') return fraction;
  const { power: exponent } = scale.value;
  return { ...fraction, fraction: undefined, value: fraction.value.times(power(exponent)), next: scale.next, scale: { from: next, to: scale.next, power: exponent } };
}
