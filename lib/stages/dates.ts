import type { ReadDate, Sentence } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import type { Amount } from '../reading/numbers/amount.ts';
import { claimLexicon } from '../reading/claims/claim-lexicon.ts';
import { lexicon } from '../reading/numbers/lexicon.ts';
import { decimalStart } from '../reading/numbers/literal.ts';
import { resolve } from '../reading/dates/calendar.ts';
import { dateLexicon } from '../reading/dates/date-lexicon.ts';
import { atEra } from '../reading/dates/eras.ts';
import { atHour, atHours } from '../reading/dates/hours.ts';
import { atCentury, atDecade, atPeriod } from '../reading/dates/periods.ts';
import { siblings } from '../reading/dates/sibling-dates.ts';
import { clockAt, clockInBrackets, dayOfWeekAt, numericDateAt, quarterAt } from '../reading/dates/written-dates.ts';
import { type Direction, directionOf } from '../reading/dates/tense.ts';
import { atMonths, atWindow } from '../reading/dates/windows.ts';
import { atYear, countsNothing, type DateReader, type FoundDate, yearAfter } from '../reading/dates/years.ts';
import { type PhraseMatch, phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, onLine, tokenFrom, type Tokens, WORD } from '../text/tokens.ts';

/** Tokens between a time of day and the same time elsewhere. */
const NEAR = 5;

const two = (n: number): string => String(n).padStart(2, '0');

/** A headline writes every word with a capital: there a month's says nothing. */
const bothCapitals = (tokens: Tokens, i: number): boolean => i > 0 && tokens.gap[i] !== BROKEN && (tokens.caps[i - 1] as number) > 0 && i + 1 < tokens.count && (tokens.caps[i + 1] as number) > 0;

/** A day of the month that ends right before token i, or starts at it. */
function dayAt(reader: DateReader, i: number): { day: number; next: number } | undefined {
  const { tokens, amounts } = reader;
  if (i < 0 || i >= tokens.count) return undefined;
  const amount = amounts.get(i);
  if (tokens.kind[i] === DIGITS) {
    const day = Number(tokens.word[i]);
    // "dall'1,6 di settembre" has no day
    if ((tokens.word[i] as string).length > 2 || day < 1 || day > 31 || decimalStart(tokens, i) !== i) return undefined;
    return { day, next: amount?.kind === 'ordinal' ? amount.to : i + 1 };
  }
  return amount?.kind === 'ordinal' && amount.value.eq(1) ? { day: 1, next: amount.to } : undefined;
}

function dayBefore(reader: DateReader, month: number): { day: number; from: number; till?: number } | undefined {
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

function atMonth(reader: DateReader, i: number, month: PhraseMatch<{ month: number; short: boolean }>): FoundDate | undefined {
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
    const span = measured?.kind === 'range' && measured.low?.kind === 'cardinal' && measured.high?.kind === 'cardinal' && measured.low.to === after?.next;
    if (after && (!measured || span || measured.kind === 'ordinal' || measured.to === after.next)) { day = after.day; to = after.next; }
  }
  const year = yearAfter(reader, to);
  if (year) to = year.next;
  if (day === undefined && !year) {
    if (month.value.short) return undefined;
    const cue = phraseBefore(words.cues, tokens, i) ?? phraseBefore(words.bounds, tokens, i);
    if (!cue) return undefined;
    // months that are also words count only as the language writes months
    const { capitalMonths } = words.language.dates;
    if (capitalMonths ? tokens.caps[i] === 0 : tokens.caps[i] === 1 && !bothCapitals(tokens, i)) return undefined;
  }
  const weekday = phraseBefore(words.weekdays, tokens, tokens.word[from - 1] === ',' ? from - 1 : from, 2);
  if (weekday && day !== undefined) from = weekday.from;
  const rest = two(month.value.month) + (day === undefined ? '' : `-${two(day)}`);
  const value = !year ? `--${rest}` : year.value.startsWith('P') ? `${year.value}/${rest}` : `${year.value}-${rest}`;
  return { from, to, value };
}

/** "Primo semestre", "deuxième semestre": a word for six months, where "the first half" may be of a match. */
function isHalfYear({ tokens, words }: DateReader, i: number): boolean {
  const unit = lexicon(words.language).suffixes.at(tokens, i)?.value;
  return unit?.type === 'unit' && unit.unit === 'semester';
}

function atPart(reader: DateReader, i: number): FoundDate | undefined {
  const part = reader.words.parts.at(reader.tokens, i);
  if (!part) return undefined;
  const year = yearAfter(reader, part.next);
  // a half of anything is no half-year: without a year only quarters are dates, and halves that can be of nothing else ("semestre")
  // "Q2" alone is one where a preposition of time stands before it
  const said = (): boolean => /\p{L}{4}/u.test(reader.tokens.word[part.next - 1] as string) || phraseBefore(reader.words.cues, reader.tokens, i) !== undefined;
  const named = (): boolean => part.value.startsWith('Q') || isHalfYear(reader, part.next - 1);
  if (!year) return named() && said() ? { from: i, to: part.next, value: `--${part.value}` } : undefined;
  return { from: i, to: year.next, value: year.value.startsWith('P') ? `${year.value}/${part.value}` : `${year.value}-${part.value}` };
}

/** A weekday has up to three tokens (`quinta-feira`), a bracket may follow. */
const digitsNear = (tokens: Tokens, i: number): boolean => tokens.kind.subarray(i + 1, i + 5).includes(DIGITS);

/** "jueves 12 llegó" counts nothing, "jeudi 12 personnes" does. */
function looksPlural({ tokens, words }: DateReader, i: number): boolean {
  const { pluralEndings } = words.language.numbers;
  return tokens.kind[i] !== WORD || pluralEndings.some((ending) => (tokens.word[i] as string).endsWith(ending));
}

function dateAt(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words } = reader;
  if (tokens.kind[i] === DIGITS) {
    const written = atWindow(reader, i) ?? atEra(reader, i) ?? numericDateAt(tokens, i, words.language.dates.order) ?? quarterAt(tokens, i) ?? clockAt(tokens, i, words, countsNothing(reader, i));
    if (written) return written;
  }
  if (tokens.kind[i] === WORD) {
    const month = words.months.at(tokens, i);
    const found = (month && (atMonths(reader, i, month) ?? atMonth(reader, i, month))) ?? atPart(reader, i) ?? atWindow(reader, i);
    if (found) return found;
    const weekday = digitsNear(tokens, i) ? words.weekdays.at(tokens, i) : undefined;
    const day = weekday && dayOfWeekAt(tokens, i, weekday.next, (k) => (!countsNothing(reader, k) && looksPlural(reader, k + 1)) || words.months.at(tokens, k + 1) !== undefined || words.of.at(tokens, k + 1) !== undefined);
    if (day) return day;
    const relative = words.relative.at(tokens, i);
    // "today" alone says "nowadays" as often as the day of publication
    if (relative && relative.value !== 'P0D') return { from: i, to: relative.next, value: relative.value };
  }
  return atEra(reader, i) ?? atPart(reader, i) ?? atPeriod(reader, i) ?? atHour(reader, i) ?? atDecade(reader, i) ?? atCentury(reader, i) ?? (tokens.kind[i] === DIGITS ? atYear(reader, i) : undefined);
}

/** The date at token i with those that share its month or noun, in order; two hours that make a span. */
function datesAt(reader: DateReader, i: number, last: FoundDate | undefined): FoundDate[] {
  const hours = atHours(reader, i);
  if (hours) return hours;
  const again = last?.value.startsWith('T') && i - last.to <= NEAR ? clockInBrackets(reader.tokens, i) : undefined;
  const date = again ?? dateAt(reader, i);
  return date ? [date, ...siblings(reader, date)].sort((a, b) => a.from - b.from) : [];
}

/**
 * Dates as far as a text states them, in order. Nothing is invented: what only a publication date can resolve stays relative without one.
 * @param publishedAt ISO 8601 date of publication
 * @param sentences whose tenses tell whether "in June" is the last or the next one
 */
export function readDates(tokens: Tokens, amounts: readonly Amount[], taken: Uint8Array, language: Language, publishedAt?: string, sentences: readonly Sentence[] = []): ReadDate[] {
  const reader: DateReader = { tokens, words: dateLexicon(language), amounts: new Map(amounts.map((amount) => [amount.from, amount])), taken };
  const found: FoundDate[] = [];
  for (let i = 0; i < tokens.count; ) {
    const dates = taken[i] ? [] : datesAt(reader, i, found[found.length - 1]);
    const [first] = dates;
    if (!first || dates.some(({ from, to }) => taken.subarray(from, to).includes(1))) { i += 1; continue; }
    // a date may begin before the word that gave it away, and take up a year that was read alone
    while (found.length && (found[found.length - 1] as FoundDate).to > first.from) found.pop();
    found.push(...dates);
    i = Math.max(i + 1, (dates[dates.length - 1] as FoundDate).to);
  }
  const tenses = publishedAt ? tensesOf(tokens, language, sentences) : undefined;
  return found.map(({ from, to, value }): ReadDate => {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    // "from 2019 to 2023": the interval says both ends
    const stated = phraseBefore(reader.words.bounds, tokens, from)?.value;
    const bound = stated === 'since' && /^\d[^/]*\//.test(value) ? undefined : stated;
    const relative = value.startsWith('P') || value.startsWith('--');
    const resolved = relative && publishedAt ? resolve(value, publishedAt, value.startsWith('--') ? tenses?.(from, to, bound === 'by') : undefined) : undefined;
    return { start, end, text: tokens.text.slice(start, end), value: resolved ?? value, ...(bound ? { bound } : {}), basis: resolved ? 'publication' : relative ? 'relative' : 'stated' };
  });
}

/** Whether a date is the last or the next one of its name, by the tense of its sentence. Dates are asked for in their order. */
function tensesOf(tokens: Tokens, language: Language, sentences: readonly Sentence[]): (from: number, to: number, deadline: boolean) => Direction | undefined {
  const words = claimLexicon(language);
  let at = 0;
  return (from, to, deadline) => {
    const start = tokens.start[from] as number;
    while (at + 1 < sentences.length && (sentences[at] as Sentence).end <= start) at += 1;
    const sentence = sentences[at];
    if (!sentence || sentence.start > start) return undefined;
    return directionOf(tokens, words, { from: tokenFrom(tokens, sentence.start), to: tokenFrom(tokens, sentence.end) }, from, to, deadline);
  };
}
