/** Dates and times written in digits: `12/05/2024`, `2024-05-12`, `17:30`, `17h30`. */
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, SPACED, type Tokens, WORD } from '../text/tokens.ts';
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
  const [day, month] = order === 'dmy' || a > 12 ? [a, b] : [b, a];
  const fits = isDay(year, month, day) ? [month, day] : isDay(year, day, month) ? [day, month] : undefined;
  return fits && { from: i, to, value: `${year}-${two(fits[0] as number)}-${two(fits[1] as number)}` };
}

/** A clock time at token i: hours and minutes, or an hour after a word that asks for one. */
export function clockAt(tokens: Tokens, i: number, words: DateLexicon): WrittenDate | undefined {
  const hour = Number(tokens.word[i]);
  if ((tokens.word[i] as string).length > 2 || hour > 24) return undefined;
  if (i > 0 && tokens.gap[i] === GLUED && /[\d.,:/-]/.test(tokens.word[i - 1] as string)) return undefined;
  const tied = i + 1 < tokens.count && (tokens.gap[i + 1] === GLUED || (tokens.gap[i + 1] === SPACED && spacedMinutes(tokens, i + 1)));
  const mark = tied && words.clockMarks.has(tokens.word[i + 1] as string) ? (tokens.word[i + 1] as string) : undefined;
  const minutes = mark ? digitsAt(tokens, i + 2, tokens.gap[i + 1] === GLUED) : undefined;
  const cue = phraseBefore(words.clockBefore, tokens, i, 3);
  if (mark && minutes?.length === 2 && Number(minutes) < 60) {
    let to = i + 3;
    // seconds, and a further unit that minutes may carry ("17h30m")
    if (markAt(tokens, to, /^:$/) && digitsAt(tokens, to + 1)?.length === 2) to += 2;
    return finish(tokens, words, i, to, hour, minutes);
  }
  const dotted = cue && markAt(tokens, i + 1, /^\.$/) ? digitsAt(tokens, i + 2) : undefined;
  if (dotted?.length === 2 && Number(dotted) < 60) return finish(tokens, words, i, i + 3, hour, dotted);
  // "17h", "17 h" are hours of the day only after a cue; "alle 17" needs that nothing measured follows
  const after = words.clockAfter.at(tokens, i + 1);
  if (after && tokens.gap[i + 1] !== BROKEN) return finish(tokens, words, i, i + 1, hour);
  if (cue && mark && mark !== ':') return { from: i, to: i + 2, value: `T${two(hour)}` };
  return undefined;
}

/** "19 h 30": letters and two digits, a space on both sides. */
function spacedMinutes(tokens: Tokens, mark: number): boolean {
  return tokens.kind[mark] === WORD && tokens.gap[mark + 1] === SPACED && digitsAt(tokens, mark + 1, false)?.length === 2;
}

function finish(tokens: Tokens, words: DateLexicon, from: number, end: number, hour: number, minutes?: string): WrittenDate {
  const after = end < tokens.count && (tokens.gap[end] as number) <= SPACED ? words.clockAfter.at(tokens, end) : undefined;
  const spoken = after ? tokens.word.slice(end, after.next).join('') : '';
  const afternoon = spoken.startsWith('p') && hour < 12;
  const midnight = spoken.startsWith('a') && hour === 12;
  return { from, to: after?.next ?? end, value: `T${two(midnight ? 0 : afternoon ? hour + 12 : hour)}${minutes ? `:${minutes}` : ''}` };
}
