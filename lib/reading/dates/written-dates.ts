/** Dates and times written in digits: `12/05/2024`, `2024-05-12`, `17:30`, `17h30`. */
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, SPACED, type Tokens } from '../../text/tokens.ts';
import type { DateLexicon } from './date-lexicon.ts';

export interface WrittenDate {
  from: number;
  to: number;
  value: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const digitsAt = (tokens: Tokens, i: number, glued = true): string | undefined =>
  i < tokens.count && tokens.kind[i] === DIGITS && (!glued || tokens.gap[i] === GLUED) ? (tokens.word[i] as string) : undefined;
const markAt = (tokens: Tokens, i: number, pattern: RegExp): string | undefined =>
  i < tokens.count && tokens.gap[i] === GLUED && pattern.test(tokens.word[i] as string) ? (tokens.word[i] as string) : undefined;

const isDay = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A full date in digits at token i; the year has four digits or stands last with two. */
export function numericDateAt(tokens: Tokens, i: number, order: 'dmy' | 'mdy'): WrittenDate | undefined {
  const first = tokens.word[i] as string;
  if (i > 0 && tokens.gap[i] === GLUED && /[\d./-]/.test(tokens.word[i - 1] as string)) return undefined;
  const separator = markAt(tokens, i + 1, /^[-/.]$/);
  const second = digitsAt(tokens, i + 2);
  const third = digitsAt(tokens, i + 4);
  if (!separator || !second || !third || markAt(tokens, i + 3, /^[-/.]$/) !== separator) return undefined;
  if (markAt(tokens, i + 5, /^[-/.:]$/) && digitsAt(tokens, i + 6)) return undefined;
  const to = i + 5;
  if (first.length === 4 && second.length === 2 && third.length === 2) {
    return isDay(Number(first), Number(second), Number(third)) ? { from: i, to, value: `${first}-${second}-${third}` } : undefined;
  }
  if (first.length > 2 || second.length > 2 || (third.length !== 4 && !(third.length === 2 && separator === '/'))) return undefined;
  const year = third.length === 4 ? Number(third) : Number(third) + (Number(third) < 50 ? 2000 : 1900);
  const [a, b] = [Number(first), Number(second)];
  // English has both orders: of 12/11/2025 only the year is sure
  if (order === 'mdy' && a !== b && a >= 1 && b >= 1 && a <= 12 && b <= 12) return { from: i, to, value: String(year) };
  const [day, month] = order === 'dmy' || a > 12 ? [a, b] : [b, a];
  const fits = isDay(year, month, day) ? [month, day] : isDay(year, day, month) ? [day, month] : undefined;
  return fits && { from: i, to, value: `${year}-${two(fits[0] as number)}-${two(fits[1] as number)}` };
}

/** "3T25", "1S2025": a quarter or half-year as balance sheets write it, the year glued to it. */
export function quarterAt(tokens: Tokens, i: number): WrittenDate | undefined {
  const letter = tokens.word[i + 1];
  const year = digitsAt(tokens, i + 2);
  if (tokens.gap[i] === GLUED || tokens.gap[i + 1] !== GLUED || !year || (year.length !== 2 && year.length !== 4) || tokens.caps[i + 1] === 0) return undefined;
  const part = tokens.word[i] as string;
  const name = letter === 't' && /^[1-4]$/.test(part) ? 'Q' : letter === 's' && /^[12]$/.test(part) ? 'H' : undefined;
  return name && { from: i, to: i + 3, value: `${year.length === 2 ? `20${year}` : year}-${name}${part}` };
}

const ZONES = new Set(['gmt', 'utc', 'cet', 'cest', 'est', 'edt', 'pst', 'pdt', 'mst', 'mdt', 'bst', 'ist', 'jst', 'brt']);

/** "0800 UTC": four digits before a time zone in capitals. */
function zonedAt(tokens: Tokens, i: number): WrittenDate | undefined {
  const digits = tokens.word[i] as string;
  if (digits.length !== 4 || i + 1 >= tokens.count || tokens.gap[i + 1] !== SPACED || tokens.caps[i + 1] !== 2 || !ZONES.has(tokens.word[i + 1] as string)) return undefined;
  const [hour, minutes] = [digits.slice(0, 2), digits.slice(2)];
  return Number(hour) <= 24 && Number(minutes) < 60 ? { from: i, to: i + 2, value: `T${hour}:${minutes}` } : undefined;
}

/** A clock time at token i: hours and minutes, or an hour after a word that asks for one. `bareNumber`: nothing measured or counted follows. */
export function clockAt(tokens: Tokens, i: number, words: DateLexicon, bareNumber: boolean): WrittenDate | undefined {
  const zoned = zonedAt(tokens, i);
  if (zoned) return zoned;
  const hour = Number(tokens.word[i]);
  if ((tokens.word[i] as string).length > 2 || hour > 24) return undefined;
  if (i > 0 && tokens.gap[i] === GLUED && /[\d.,:/-]/.test(tokens.word[i - 1] as string)) return undefined;
  const near = (k: number): boolean => k < tokens.count && tokens.gap[k] !== BROKEN;
  const mark = near(i + 1) && words.clockMarks.has(tokens.word[i + 1] as string) ? (tokens.word[i + 1] as string) : undefined;
  const glued = tokens.gap[i + 1] === GLUED;
  // "19:30" has no spaces, "19 h 30" one on both sides or none
  const tied = mark && near(i + 2) && (glued === (tokens.gap[i + 2] === GLUED)) && (mark !== ':' || glued);
  const minutes = tied ? digitsAt(tokens, i + 2, glued) : undefined;
  const cue = phraseBefore(words.clockBefore, tokens, i, 4);
  if (minutes?.length === 2 && Number(minutes) < 60) {
    let to = i + 3;
    // seconds
    if (markAt(tokens, to, /^:$/) && digitsAt(tokens, to + 1)?.length === 2) to += 2;
    return finish(tokens, words, i, to, hour, minutes);
  }
  // "alle 22,30": a comma only where nothing but a time of day can stand
  const bare = phraseBefore(words.clockBare, tokens, i, 4) !== undefined;
  const dotted = markAt(tokens, i + 1, bare ? /^[.,]$/ : /^\.$/) ? digitsAt(tokens, i + 2) : undefined;
  if (dotted?.length === 2 && Number(dotted) < 60 && (cue || bare || (near(i + 3) && words.clockAfter.at(tokens, i + 3)))) return finish(tokens, words, i, i + 3, hour, dotted);
  if (near(i + 1) && words.clockAfter.at(tokens, i + 1)) return finish(tokens, words, i, i + 1, hour);
  if (cue && mark && mark !== ':' && (glued || (near(i + 2) && words.clockAfter.at(tokens, i + 2)))) return finish(tokens, words, i, i + 2, hour);
  return bareNumber && bare ? finish(tokens, words, i, i + 1, hour) : undefined;
}

function finish(tokens: Tokens, words: DateLexicon, from: number, end: number, hour: number, minutes?: string): WrittenDate {
  const after = end < tokens.count && (tokens.gap[end] as number) <= SPACED ? words.clockAfter.at(tokens, end) : undefined;
  const spoken = after ? tokens.word.slice(end, after.next).join('') : '';
  const midnight = spoken.startsWith('a.m') && hour === 12;
  return { from, to: after?.next ?? end, value: `T${two(midnight ? 0 : hour < 12 ? hour + (after?.value ?? 0) : hour)}${minutes ? `:${minutes}` : ''}` };
}

/** "20h30, hora local (15.00 do Tempo Universal)": the same time elsewhere, in brackets after a time. */
export function clockInBrackets(tokens: Tokens, i: number): WrittenDate | undefined {
  const minutes = tokens.word[i - 1] === '(' && markAt(tokens, i + 1, /^[.:]$/) ? digitsAt(tokens, i + 2) : undefined;
  const hour = Number(tokens.word[i]);
  return minutes?.length === 2 && hour <= 24 && Number(minutes) < 60 ? { from: i, to: i + 3, value: `T${two(hour)}:${minutes}` } : undefined;
}

/** A day of the month right after its weekday, in brackets or not: "giovedì 12", "quinta-feira (12)". `---12` in ISO 8601's way of leaving out. */
export function dayOfWeekAt(tokens: Tokens, i: number, next: number, counts: (k: number) => boolean): WrittenDate | undefined {
  const bracket = next < tokens.count && tokens.gap[next] === SPACED && tokens.word[next] === '(';
  const at = bracket ? next + 1 : next;
  const digits = at < tokens.count && tokens.gap[at] !== BROKEN ? digitsAt(tokens, at, bracket) : undefined;
  if (!digits || digits.length > 2 || Number(digits) < 1 || Number(digits) > 31) return undefined;
  const glued = at + 1 < tokens.count && tokens.gap[at + 1] === GLUED;
  if (bracket ? tokens.word[at + 1] !== ')' : counts(at) || (glued && !/^[.,;:)"]$/.test(tokens.word[at + 1] as string)) || (glued && digitsAt(tokens, at + 2))) return undefined;
  return { from: i, to: bracket ? at + 2 : at + 1, value: `---${two(Number(digits))}` };
}
