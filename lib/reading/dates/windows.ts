/** Stretches of a year: "the first nine months of 2025", "tra gennaio e marzo 2025". They say when, and measure nothing. */
import type { PhraseMatch } from '../../text/phrases.ts';
import { onLine, type Tokens } from '../../text/tokens.ts';
import { type DateReader, type FoundDate, yearAfter } from './years.ts';

const MONTHS: Record<string, number> = { month: 1, quarter: 3, semester: 6 };
const YEAR = 12;
const two = (n: number): string => String(n).padStart(2, '0');

type End = 'first' | 'last';

/** So many months at the beginning or the end of a year. */
function stretch(year: string, months: number, end: End): string | undefined {
  if (months === YEAR) return year;
  const part = months === 3 ? `Q${end === 'first' ? 1 : 4}` : months === 6 ? `H${end === 'first' ? 1 : 2}` : undefined;
  if (year.startsWith('P')) return part && `${year}/${part}`;
  if (part) return `${year}-${part}`;
  return end === 'first' ? `${year}-01/${year}-${two(months)}` : `${year}-${two(YEAR + 1 - months)}/${year}-12`;
}

/** "primi nove mesi", "neuf premiers mois", "last three months": the number of months and where the words end. */
function monthsAt({ tokens, words, amounts }: DateReader, i: number): { months: number; end: End; next: number } | undefined {
  const ends = words.ends.at(tokens, i);
  const amount = amounts.get(ends && onLine(tokens, ends.next) ? ends.next : i);
  if (!amount || amount.cardinal.article || amount.max || !amount.value.eq(amount.value.round())) return undefined;
  const count = amount.value.toNumber();
  const size = amount.kind === 'quantity' ? MONTHS[amount.unit ?? ''] : undefined;
  if (ends) return size ? sized(count * size, ends.value, amount.to) : undefined;
  // "neuf premiers mois": first and last stand between, part of the unit's words or not
  const after = onLine(tokens, amount.cardinal.next) ? words.ends.at(tokens, amount.cardinal.next) : undefined;
  if (size) return after && sized(count * size, after.value, amount.to);
  const unit = after && onLine(tokens, after.next) ? words.periods.at(tokens, after.next) : undefined;
  return after && amount.kind === 'cardinal' && unit?.value === 'M' ? sized(count, after.value, unit.next) : undefined;
}

const sized = (months: number, end: End, next: number): { months: number; end: End; next: number } | undefined => (months >= 1 && months <= YEAR ? { months, end, next } : undefined);

/** "the first nine months of 2025": only where the year is said. */
export function atWindow(reader: DateReader, i: number): FoundDate | undefined {
  const found = monthsAt(reader, i);
  const year = found && yearAfter(reader, found.next);
  const value = found && year && stretch(year.value, found.months, found.end);
  return value ? { from: i, to: year.next, value } : undefined;
}

type Month = PhraseMatch<{ month: number; short: boolean }>;

/** "gennaio e marzo 2025" after "between", "January to March 2025": two months with a range's link between them, and the year of both. */
export function atMonths(reader: DateReader, i: number, first: Month): FoundDate | undefined {
  const { tokens, words } = reader;
  if (first.value.short || !onLine(tokens, first.next)) return undefined;
  const span = words.spans.at(tokens, first.next);
  // "gennaio e marzo" are two months, but not after "between"
  const link = span && (!words.listed.at(tokens, first.next, span.next) || opens(tokens, i, reader)) ? span.next : undefined;
  const second = link !== undefined && onLine(tokens, link) ? words.months.at(tokens, link) : undefined;
  const year = second && !second.value.short ? yearAfter(reader, second.next) : undefined;
  if (!second || !year || year.value.startsWith('P') || second.value.month <= first.value.month) return undefined;
  return { from: i, to: year.next, value: `${year.value}-${two(first.value.month)}/${year.value}-${two(second.value.month)}` };
}

/** Whether "between" or "from" stands right before token i. */
const opens = (tokens: Tokens, i: number, { words }: DateReader): boolean => i > 0 && onLine(tokens, i) && words.between.has(tokens.word[i - 1] as string);
