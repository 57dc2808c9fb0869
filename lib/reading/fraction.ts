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
  if (tokens.kind[i] === DIGITS) return inDigits(tokens, i);
  return inWords(tokens, i, lexicon);
}

function inDigits(tokens: Tokens, i: number): Cardinal | undefined {
  const whole = tokens.word[i] as string;
  if (whole.length > 9) return undefined;
  const sign = i + 1 < tokens.count && (tokens.gap[i + 1] as number) <= SPACED ? SIGNS[tokens.word[i + 1] as string] : undefined;
  if (sign) return made(decimal(whole).plus(part(...sign)), i + 2);
  // "2 1/2": a whole number and a fraction
  const mixed = tokens.kind[i + 1] === DIGITS && tokens.gap[i + 1] === SPACED ? slashed(tokens, i + 1) : undefined;
  if (mixed) return made(mixed.value.plus(decimal(whole)), mixed.next);
  const simple = slashed(tokens, i);
  return simple && made(simple.value, simple.next);
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
  const standing = lexicon.fractions.at(tokens, i);
  if (standing) return made(part(...standing.value), standing.next);
  const approximate = lexicon.approximate.at(tokens, i);
  if (approximate) return { ...made(decimal(approximate.value), approximate.next), fraction: undefined, approximate: true };
  if (!lexicon.startsNumber(tokens, i)) return undefined;
  const top = readCardinal(tokens, i, lexicon);
  if (!top || top.ordinal || top.scale || top.value.gt(99)) return undefined;
  if (top.next >= tokens.count || tokens.gap[top.next] === BROKEN || tokens.kind[top.next] !== WORD) return undefined;
  const dozen = lexicon.approximate.at(tokens, top.next);
  if (dozen) return { ...made(top.value.times(dozen.value), dozen.next), fraction: undefined, ...(top.article ? { approximate: true as const } : {}) };
  const bottom = lexicon.denominators.at(tokens, top.next);
  if (!bottom || top.value.gte(bottom.value)) return undefined;
  // "un terzo" is a third only where it ends or a part of something follows; "un terzo produttore" is an ordinal
  if (top.article && bottom.next < tokens.count && tokens.kind[bottom.next] === WORD && tokens.gap[bottom.next] !== BROKEN && !lexicon.of.at(tokens, bottom.next) && !lexicon.partLinks.at(tokens, bottom.next)) return undefined;
  return made(top.value.div(bottom.value), bottom.next);
}
