/** Dates that are named by their distance or their kind: "three years ago", decades, centuries, hours of the day. */
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, onLine, type Tokens, WORD } from '../text/tokens.ts';
import type { DateLexicon } from './date-lexicon.ts';
import type { DateReader, FoundDate } from './years.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const LONGEST_REACH = 200;

/** "three years ago", "hace dos años", "tra tre mesi": a number of periods before or after publication. */
export function atPeriod(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words, amounts } = reader;
  const amount = amounts.get(i);
  let count: number | undefined;
  let unit: 'D' | 'W' | 'M' | 'Y' | undefined;
  let to = i;
  if (amount?.kind === 'quantity') {
    count = Number(amount.value.toFixed());
    unit = UNIT_LETTER[amount.unit as string];
    to = amount.to;
  } else if (tokens.kind[i] === WORD && words.language.numbers.articles.includes(tokens.word[i] as string) && onLine(tokens, i + 1)) {
    const period = words.periods.at(tokens, i + 1);
    if (period) { count = 1; unit = period.value; to = period.next; }
  }
  if (count === undefined || !unit || !Number.isInteger(count) || count < 1 || count > LONGEST_REACH) return undefined;
  const after = onLine(tokens, to) ? words.agoAfter.at(tokens, to) : undefined;
  if (after) return { from: i, to: after.next, value: `P-${count}${unit}` };
  const before = phraseBefore(words.agoBefore, tokens, i);
  if (before) return { from: before.from, to, value: `P-${count}${unit}` };
  const ahead = phraseBefore(words.aheadBefore, tokens, i);
  const later = onLine(tokens, to) ? words.aheadAfter.at(tokens, to) : undefined;
  if (ahead || later) return { from: ahead?.from ?? i, to: later?.next ?? to, value: `P${count}${unit}` };
  return undefined;
}

const UNIT_LETTER: Record<string, 'D' | 'W' | 'M' | 'Y'> = { day: 'D', week: 'W', month: 'M', year: 'Y' };
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** Roman numerals stand in capitals throughout. */
const isRoman = (tokens: Tokens, i: number): boolean => tokens.caps[i] === 2 || (tokens.caps[i] === 1 && (tokens.end[i] as number) - (tokens.start[i] as number) === 1);

function roman(word: string): number | undefined {
  if (!/^[ivxl]{1,7}$/.test(word)) return undefined;
  let value = 0;
  for (let k = 0; k < word.length; k++) {
    const here = ROMAN[word[k] as string] as number;
    value += here < (ROMAN[word[k + 1] as string] ?? 0) ? -here : here;
  }
  return value <= 21 ? value : undefined;
}

/** "XIXe", "XIIᵉ": a Roman numeral with the ending of an ordinal glued to it. */
function romanOrdinal(tokens: Tokens, i: number, words: DateLexicon): number | undefined {
  const word = tokens.word[i] as string;
  const written = tokens.text.slice(tokens.start[i], tokens.end[i]);
  for (const mark of words.language.numbers.ordinalMarks) {
    const numeral = written.slice(0, -mark.length);
    const value = word.endsWith(mark) && numeral === numeral.toUpperCase() ? roman(word.slice(0, -mark.length)) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** "à 20 heures", "a las 17 horas", "à 20 heures 30": a whole hour of the day after a word that asks for one; a duration goes on with "of". */
export function atHour(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words, amounts } = reader;
  const amount = amounts.get(i);
  if (amount?.kind !== 'quantity' || amount.unit !== 'hour' || amount.value.lt(0) || amount.value.gt(24) || !amount.value.eq(amount.value.round())) return undefined;
  if (!phraseBefore(words.clockBefore, tokens, i, 3)) return undefined;
  const next = amount.to;
  const hour = `T${two(Number(amount.value.toFixed()))}`;
  if (!onLine(tokens, next)) return { from: i, to: next, value: hour };
  const minutes = tokens.kind[next] === DIGITS && amounts.get(next)?.kind === 'cardinal' ? (tokens.word[next] as string) : '';
  if (minutes.length === 2 && Number(minutes) < 60) return { from: i, to: next + 1, value: `${hour}:${minutes}` };
  return words.of.at(tokens, next) ? undefined : { from: i, to: next, value: hour };
}

/** Decades (`anni '90`, `les années 1990`, `the 1990s`) and centuries (`XIX secolo`, `siglo XIX`). */
export function atDecadeOrCentury(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words, amounts } = reader;
  if (tokens.kind[i] === DIGITS) {
    // 1990s, '90s
    const plural = tokens.word[i + 1] === 's' && tokens.gap[i + 1] === GLUED && i + 1 < tokens.count;
    const decade = plural || words.decades.at(tokens, i + 1)?.next ? decadeOf(tokens.word[i] as string) : undefined;
    if (plural && decade) return { from: tokens.word[i - 1] === "'" && tokens.gap[i] === GLUED ? i - 1 : i, to: i + 2, value: decade };
  }
  const century = words.centuries.at(tokens, i);
  if (century) {
    const after = onLine(tokens, century.next) && isRoman(tokens, century.next) ? roman(tokens.word[century.next] as string) : undefined;
    if (after) return { from: i, to: century.next + 1, value: centuryValue(after) };
    const digits = onLine(tokens, century.next) && tokens.kind[century.next] === DIGITS ? Number(tokens.word[century.next]) : 0;
    if (digits >= 1 && digits <= 21) return { from: i, to: century.next + 1, value: centuryValue(digits) };
    const mark = tokens.word[i - 1] as string;
    const ordinalEnd = ['e', 'º', 'ème', 'eme', 'th', 'st', 'nd', 'rd'].includes(mark) && i >= 2 && tokens.gap[i - 1] === GLUED ? i - 2 : i - 1;
    if (ordinalEnd < 0 || tokens.gap[i] === BROKEN) return undefined;
    const before = (isRoman(tokens, ordinalEnd) ? roman(tokens.word[ordinalEnd] as string) : undefined) ?? (tokens.caps[ordinalEnd] ? romanOrdinal(tokens, ordinalEnd, words) : undefined);
    if (before) return { from: ordinalEnd, to: century.next, value: centuryValue(before) };
    for (let from = i - 1; from >= Math.max(0, i - 4); from--) {
      const amount = amounts.get(from);
      if (amount?.to === i && amount.kind === 'ordinal' && amount.value.lte(21)) return { from, to: century.next, value: centuryValue(Number(amount.value.toFixed())) };
    }
    return undefined;
  }
  const decades = words.decades.at(tokens, i);
  if (!decades || !onLine(tokens, decades.next)) return undefined;
  const apostrophe = tokens.word[decades.next] === "'" ? decades.next + 1 : decades.next;
  const amount = amounts.get(apostrophe);
  const digits = tokens.kind[apostrophe] === DIGITS ? (tokens.word[apostrophe] as string) : amount?.kind === 'cardinal' ? amount.value.toFixed() : undefined;
  const value = digits && (apostrophe > decades.next || digits.length === 4 || !tokens.word[apostrophe]?.startsWith('0')) ? decadeOf(digits) : undefined;
  return value ? { from: i, to: tokens.kind[apostrophe] === DIGITS ? apostrophe + 1 : (amount?.to as number), value } : undefined;
}

function decadeOf(digits: string): string | undefined {
  if (/^(?:1\d|20)\d0$/.test(digits)) return `${digits.slice(0, 3)}X`;
  return /^[1-9]0$/.test(digits) ? `19${digits[0]}X` : undefined;
}

const centuryValue = (n: number): string => `${two(n - 1)}XX`;
