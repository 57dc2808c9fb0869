import type { ReadDate } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import type { Amount } from '../reading/amount.ts';
import { resolve } from '../reading/calendar.ts';
import { type DateLexicon, dateLexicon } from '../reading/date-lexicon.ts';
import { clockAt, numericDateAt } from '../reading/written-dates.ts';
import { type PhraseMatch, phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, type Tokens, WORD } from '../text/tokens.ts';

/** A date by tokens, before publication resolves it. */
interface Found {
  from: number;
  to: number;
  value: string;
}

interface Reader {
  tokens: Tokens;
  words: DateLexicon;
  /** Amounts by their first token. */
  amounts: ReadonlyMap<number, Amount>;
  taken: Uint8Array;
}

const two = (n: number): string => String(n).padStart(2, '0');
const onLine = (tokens: Tokens, i: number): boolean => i < tokens.count && tokens.gap[i] !== BROKEN;

/** A number of four digits that can be a year, nothing glued to it. */
function yearDigits(tokens: Tokens, i: number): number | undefined {
  if (i >= tokens.count || tokens.kind[i] !== DIGITS || tokens.word[i]?.length !== 4) return undefined;
  const glued = (k: number): boolean => k > 0 && k < tokens.count && tokens.gap[k] === GLUED;
  if (glued(i) && (tokens.kind[i - 1] !== MARK || /[$€£.,#\d]/.test(tokens.word[i - 1] as string))) return undefined;
  if (glued(i + 1) && (tokens.kind[i + 1] !== MARK || /[$€£%‰°]/.test(tokens.word[i + 1] as string))) return undefined;
  if (glued(i + 1) && /[.,]/.test(tokens.word[i + 1] as string) && tokens.kind[i + 2] === DIGITS && tokens.gap[i + 2] === GLUED) return undefined;
  const year = Number(tokens.word[i]);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

/** Whether the year-like number at token i stands where a year stands: after a cue, in brackets, or before no noun that it could count. */
function isYear({ tokens, words, amounts }: Reader, i: number): boolean {
  const year = yearDigits(tokens, i);
  if (year === undefined) return false;
  const amount = amounts.get(i);
  if (amount && (amount.kind !== 'cardinal' || amount.to > i + 1)) return amount.kind === 'range' && amount.low?.kind === 'cardinal' && amount.high?.kind === 'cardinal' && amount.high.to - amount.high.from === 1 && yearDigits(tokens, amount.high.from) !== undefined;
  const next = i + 1;
  const noun = onLine(tokens, next) && tokens.kind[next] === WORD && tokens.caps[next] === 0 && !words.functionWords.has(tokens.word[next] as string) && !words.relative.at(tokens, next) && !words.boundsAfter.at(tokens, next);
  const bracketed = tokens.word[i - 1] === '(' || tokens.word[i - 1] === '[';
  const cue = bracketed || phraseBefore(words.bounds, tokens, i) !== undefined || phraseBefore(words.cues, tokens, i) !== undefined;
  // "the 2007 award", "Award 2007 décerné": a name before it is as good as a cue
  const named = i > 0 && tokens.gap[i] !== BROKEN && (tokens.caps[i - 1] as number) > 0 && year % 100 !== 0;
  if (noun && (year % 100 === 0 || !(cue || named))) return false;
  return cue || (year >= 1900 && year <= 2100);
}

/** Year after a month or quarter, "of" or a comma between: `2025`, `de 2025`, `dello scorso anno`. */
function yearAfter(reader: Reader, i: number): { value: string; next: number } | undefined {
  const { tokens, words } = reader;
  if (!onLine(tokens, i)) return undefined;
  const relative = words.relative.at(tokens, i);
  if (relative && /^P-?\d+Y$/.test(relative.value)) return { value: relative.value, next: relative.next };
  const of = words.of.at(tokens, i);
  const at = of ? of.next : tokens.word[i] === ',' ? i + 1 : i;
  if (!onLine(tokens, at)) return undefined;
  if (yearDigits(tokens, at) !== undefined && !(tokens.kind[at + 1] === WORD && tokens.gap[at + 1] === GLUED)) return { value: tokens.word[at] as string, next: at + 1 };
  // "de l'année dernière": the article may belong to either phrase
  for (let k = i + 1; of && k <= of.next; k++) {
    const later = words.relative.at(tokens, k);
    if (later && /^P-?\d+Y$/.test(later.value)) return { value: later.value, next: later.next };
  }
  // '24
  if (tokens.word[at] === "'" && tokens.kind[at + 1] === DIGITS && tokens.gap[at + 1] === GLUED && tokens.word[at + 1]?.length === 2) {
    const short = Number(tokens.word[at + 1]);
    return { value: String(short < 50 ? 2000 + short : 1900 + short), next: at + 2 };
  }
  return undefined;
}

/** A day of the month that ends right before token i, or starts at it. */
function dayAt(reader: Reader, i: number): { day: number; next: number } | undefined {
  const { tokens, amounts } = reader;
  if (i < 0 || i >= tokens.count) return undefined;
  const amount = amounts.get(i);
  if (tokens.kind[i] === DIGITS) {
    const day = Number(tokens.word[i]);
    if ((tokens.word[i] as string).length > 2 || day < 1 || day > 31) return undefined;
    return { day, next: amount?.kind === 'ordinal' ? amount.to : i + 1 };
  }
  return amount?.kind === 'ordinal' && amount.value.eq(1) ? { day: 1, next: amount.to } : undefined;
}

function dayBefore(reader: Reader, month: number): { day: number; from: number; till?: number } | undefined {
  const { tokens, words } = reader;
  const of = phraseBefore(words.of, tokens, month, 2);
  const end = of ? of.from : month;
  for (let from = end - 1; from >= Math.max(0, end - 3); from--) {
    if (tokens.gap[from + 1] === BROKEN) break;
    const found = dayAt(reader, from);
    if (found?.next === end && !reader.taken[from]) return { day: found.day, from };
  }
  return undefined;
}

function atMonth(reader: Reader, i: number, month: PhraseMatch<{ month: number; short: boolean }>): Found | undefined {
  const { tokens, words } = reader;
  let to = month.next;
  // "mar." with its stop
  if (month.value.short && tokens.word[to] === '.' && tokens.gap[to] === GLUED) to += 1;
  const before = dayBefore(reader, i);
  let from = before?.from ?? i;
  let day = before?.day;
  if (day === undefined && onLine(tokens, to)) {
    // "May 12, 2024"
    const after = words.language.dates.order === 'mdy' ? dayAt(reader, to) : undefined;
    const measured = after && reader.amounts.get(to);
    if (after && (!measured || measured.kind === 'ordinal' || measured.to === after.next)) { day = after.day; to = after.next; }
  }
  const year = yearAfter(reader, to);
  if (year) to = year.next;
  if (day === undefined && !year) {
    if (month.value.short) return undefined;
    const cue = phraseBefore(words.cues, tokens, i) ?? phraseBefore(words.bounds, tokens, i);
    if (!cue) return undefined;
    // months that are also words count only as the language writes months
    if (words.language.dates.order === 'mdy' && tokens.caps[i] === 0) return undefined;
  }
  const weekday = phraseBefore(words.weekdays, tokens, tokens.word[from - 1] === ',' ? from - 1 : from, 2);
  if (weekday && day !== undefined) from = weekday.from;
  const rest = two(month.value.month) + (day === undefined ? '' : `-${two(day)}`);
  const value = !year ? `--${rest}` : year.value.startsWith('P') ? `${year.value}/${rest}` : `${year.value}-${rest}`;
  return { from, to, value };
}

function atPart(reader: Reader, i: number): Found | undefined {
  const part = reader.words.parts.at(reader.tokens, i);
  if (!part) return undefined;
  const year = yearAfter(reader, part.next);
  // a half of anything is no half-year: without a year only quarters are dates
  if (!year) return part.value.startsWith('Q') && /\p{L}{4}/u.test(reader.tokens.word[part.next - 1] as string) ? { from: i, to: part.next, value: `--${part.value}` } : undefined;
  return { from: i, to: year.next, value: year.value.startsWith('P') ? `${year.value}/${part.value}` : `${year.value}-${part.value}` };
}

const LONGEST_REACH = 200;

/** "three years ago", "hace dos años", "tra tre mesi": a number of periods before or after publication. */
function atPeriod(reader: Reader, i: number): Found | undefined {
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
function atHour(reader: Reader, i: number): Found | undefined {
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
function atDecadeOrCentury(reader: Reader, i: number): Found | undefined {
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

/** A bare year, or two of them as an interval (`2019-2021`). */
function atYear(reader: Reader, i: number): Found | undefined {
  if (!isYear(reader, i)) return undefined;
  const { tokens, amounts } = reader;
  const first = tokens.word[i] as string;
  const range = amounts.get(i);
  if (range?.kind === 'range' && range.high) return { from: i, to: range.to, value: `${first}/${tokens.word[range.high.from]}` };
  const dash = i + 1;
  if (onLine(tokens, dash) && /^[-–/]$/.test(tokens.word[dash] as string) && tokens.gap[dash] === GLUED && tokens.kind[dash + 1] === DIGITS && tokens.gap[dash + 1] === GLUED) {
    const second = tokens.word[dash + 1] as string;
    if (second.length === 2 && Number(second) === (Number(first) + 1) % 100) return { from: i, to: dash + 2, value: `${first}/${first.slice(0, 2)}${second}` };
  }
  return { from: i, to: i + 1, value: first };
}

/** Whether the number at token i is bare: no unit, and no noun after it that it could count. */
function countsNothing({ tokens, words, amounts }: Reader, i: number): boolean {
  const amount = amounts.get(i);
  if (amount && (amount.kind !== 'cardinal' || amount.to > i + 1)) return amount.kind === 'range' && amount.low?.kind === 'cardinal' && amount.high?.kind === 'cardinal';
  const next = i + 1;
  return !(onLine(tokens, next) && tokens.kind[next] === WORD && tokens.caps[next] === 0 && !words.functionWords.has(tokens.word[next] as string));
}

function dateAt(reader: Reader, i: number): Found | undefined {
  const { tokens, words } = reader;
  if (tokens.kind[i] === DIGITS) {
    const written = numericDateAt(tokens, i, words.language.dates.order) ?? clockAt(tokens, i, words, countsNothing(reader, i));
    if (written) return written;
  }
  if (tokens.kind[i] === WORD) {
    const month = words.months.at(tokens, i);
    const found = (month && atMonth(reader, i, month)) ?? atPart(reader, i);
    if (found) return found;
    const relative = words.relative.at(tokens, i);
    // "today" alone says "nowadays" as often as the day of publication
    if (relative && relative.value !== 'P0D') return { from: i, to: relative.next, value: relative.value };
  }
  return atPart(reader, i) ?? atPeriod(reader, i) ?? atHour(reader, i) ?? atDecadeOrCentury(reader, i) ?? (tokens.kind[i] === DIGITS ? atYear(reader, i) : undefined);
}

/**
 * Dates as far as a text states them, in order. Nothing is invented: what only a publication date can resolve stays relative without one.
 * @param publishedAt ISO 8601 date of publication
 */
export function readDates(tokens: Tokens, amounts: readonly Amount[], taken: Uint8Array, language: Language, publishedAt?: string): ReadDate[] {
  const reader: Reader = { tokens, words: dateLexicon(language), amounts: new Map(amounts.map((amount) => [amount.from, amount])), taken };
  const found: Found[] = [];
  for (let i = 0; i < tokens.count; ) {
    const date = taken[i] ? undefined : dateAt(reader, i);
    if (!date || taken.subarray(date.from, date.to).includes(1)) { i += 1; continue; }
    // a date may begin before the word that gave it away, and take up a year that was read alone
    while (found.length && (found[found.length - 1] as Found).to > date.from) found.pop();
    found.push(date);
    i = date.to;
  }
  return found.map(({ from, to, value }): ReadDate => {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const bound = phraseBefore(reader.words.bounds, tokens, from)?.value;
    const relative = value.startsWith('P') || value.startsWith('--');
    const resolved = relative && publishedAt ? resolve(value, publishedAt) : undefined;
    return { start, end, text: tokens.text.slice(start, end), value: resolved ?? value, ...(bound ? { bound } : {}), basis: resolved ? 'publication' : relative ? 'relative' : 'stated' };
  });
}
