import { BROKEN, DIGITS, GLUED, MARK, SPACED, type Tokens, WORD } from '../text/tokens.ts';
import { type Cardinal, readCardinal } from './cardinal.ts';
import { type Decimal, decimal } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { gluedToWord } from './literal.ts';

const SIGNS: Record<string, [number, number]> = {
  '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4], '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5], '⅘': [4, 5], '⅙': [1, 6], '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8],
};

/** Denominators that people write in digits; `24/7` and `50/50` are none. */
const WRITTEN = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64, 100]);

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
  return top?.literal && !top.literal.decimals ? over(tokens, top, lexicon) : undefined;
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
    if (half.next < tokens.count && tokens.gap[half.next] === SPACED && lexicon.suffixes.at(tokens, half.next)?.value.type === 'unit') return made(decimal(half.value), half.next);
  }
  const standing = lexicon.fractions.at(tokens, i);
  if (standing) return made(part(...standing.value), standing.next);
  const approximate = lexicon.approximate.at(tokens, i);
  if (approximate) return { ...made(decimal(approximate.value), approximate.next), fraction: undefined, approximate: true };
  if (!lexicon.startsNumber(tokens, i)) return undefined;
  const top = readCardinal(tokens, i, lexicon);
  return top && over(tokens, top, lexicon);
}

/** What a number becomes by what follows it: a dozen of them, so many parts, so many of so many. */
function over(tokens: Tokens, top: Cardinal, lexicon: Lexicon): Cardinal | undefined {
  const { next } = top;
  if (top.ordinal || top.scale || top.value.gt(999) || next >= tokens.count || tokens.gap[next] === BROKEN) return undefined;
  const dozen = (top.article ? lexicon.approximate : lexicon.collectives).at(tokens, next);
  if (dozen) return { ...made(top.value.times(dozen.value), dozen.next), fraction: undefined, ...(top.article ? { approximate: true as const } : {}) };
  const at = tokens.word[next] === '-' && tokens.gap[next + 1] === GLUED ? next + 1 : next;
  const bottom = lexicon.denominators.at(tokens, at);
  if (bottom && top.value.lt(bottom.value)) {
    // "un terzo" is a third only where it ends or a part of something follows; "un terzo produttore" is an ordinal
    const goesOn = bottom.next < tokens.count && tokens.kind[bottom.next] === WORD && tokens.gap[bottom.next] !== BROKEN;
    const rank = lexicon.ordinals.at(tokens, at) !== undefined;
    const cents = lexicon.suffixes.at(tokens, at)?.value;
    const money = cents?.type === 'money' && !lexicon.of.at(tokens, bottom.next) && !lexicon.partLinks.at(tokens, bottom.next);
    if (!money && !(top.article && rank && goesOn && !lexicon.of.at(tokens, bottom.next) && !lexicon.partLinks.at(tokens, bottom.next))) return made(top.value.div(bottom.value), bottom.next);
  }
  return ratio(tokens, top, lexicon);
}

/** "uno su tre", "2 out of 5": both bare, the second greater and no year. */
function ratio(tokens: Tokens, top: Cardinal, lexicon: Lexicon): Cardinal | undefined {
  const link = lexicon.ratios.at(tokens, top.next);
  if (!link || link.next >= tokens.count || tokens.gap[link.next] === BROKEN) return undefined;
  const bottom = readCardinal(tokens, link.next, lexicon);
  if (!bottom || bottom.article || bottom.ordinal || bottom.scale || bottom.literal?.decimals || top.literal?.decimals || top.value.gte(bottom.value) || bottom.value.gt(1000)) return undefined;
  const measured = bottom.next < tokens.count && tokens.gap[bottom.next] !== BROKEN && (lexicon.suffixes.at(tokens, bottom.next) || tokens.gap[bottom.next] === GLUED && tokens.kind[bottom.next] !== MARK);
  return measured ? undefined : made(top.value.div(bottom.value), bottom.next);
}

/** "three and a fifth", "2 e 1/4": a fraction that "and" adds to a whole number that ends before token i. */
export function addedFraction(tokens: Tokens, i: number, lexicon: Lexicon): Cardinal | undefined {
  if (i + 1 >= tokens.count || tokens.gap[i] === BROKEN || !lexicon.joins.has(tokens.word[i] as string)) return undefined;
  const fraction = readFraction(tokens, i + 1, lexicon);
  return fraction?.fraction && fraction.value.lt(1) && !lexicon.fractions.at(tokens, i + 1) ? fraction : undefined;
}
