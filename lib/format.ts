/** Numbers and dates on screen, in the UI's language. Numbers come as decimal strings and never pass through a float. */
import type { Bound, FigureKind } from './terms.ts';
import { BOUND_WORDS, LOCALE } from './words.ts';

/** A figure as the pages show it; absent parts are null. */
export interface FigureValue {
  kind: FigureKind;
  value: string | null;
  max: string | null;
  order: string | null;
  currency: string | null;
  unit: string | null;
  bound: Bound;
  warnings?: readonly string[];
}

const exact = (value: string) => value as Intl.StringNumericLiteral;
const full = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 20 });
const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });

/** Every digit, up to 20 after the mark: `4700000000` → “4,700,000,000”. */
export const formatDecimal = (value: string): string => full.format(exact(value));

/** From a million on in words: “4.7 billion”; rounded to two decimals, so that the full number has to stand beside it. */
export const formatCompact = (value: string): string => pick(value).format(exact(value));

export const formatCount = (count: number): string => full.format(count);

/** Seven digits before the decimal mark make a million. */
const pick = (value: string): Intl.NumberFormat => (/^-?\d{7,}/.test(value) ? compact : full);

const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** “about USD 1.6 billion”, “3–5 years”, “×2”; null where there is neither value nor order. */
export function formatFigure(figure: FigureValue): string | null {
  return write(figure, (value, max) => (max === null ? formatCompact(value) : pick(max).formatRange(exact(value), exact(max))));
}

/** The same with every digit: “about USD 1,600,000,000”. */
export function formatFigureFull(figure: FigureValue): string | null {
  return write(figure, (value, max) => (max === null ? formatDecimal(value) : full.formatRange(exact(value), exact(max))));
}

function write(figure: FigureValue, digits: (value: string, max: string | null) => string): string | null {
  if (figure.value === null) return figure.order === null ? null : `in the order of ${withUnit(figure, digits(figure.order, null), 2)}`;
  const size = withUnit(figure, digits(figure.value, figure.max), Number(figure.max ?? figure.value));
  // a loss must not look like a profit
  return [figure.warnings?.includes('loss') && 'loss of', BOUND_WORDS[figure.bound], size].filter(Boolean).join(' ');
}

/** `count` only chooses singular or plural. */
function withUnit({ kind, currency, unit }: FigureValue, digits: string, count: number): string {
  if (kind === 'percent') return `${digits}%`;
  if (kind === 'multiple') return `×${digits}`;
  if (currency) return `${currency} ${digits}`;
  if (kind === 'money') return `${unit ? `${digits} ${unit}${count === 1 ? '' : 's'}` : digits} (currency not stated)`;
  if (unit && TIME_UNITS.has(unit)) return `${digits} ${unitName(unit, count)}`;
  return unit ? `${digits} ${unit}` : digits;
}

function unitName(unit: string, count: number): string {
  const parts = new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

const monthName = (month: string, style: 'long' | 'short' = 'long') =>
  new Intl.DateTimeFormat(LOCALE, { month: style, timeZone: 'UTC' }).format(new Date(`2000-${month}-01T00:00:00Z`));

/** `2026-11-21` → “21 November 2026”. */
export function formatDay(day: string): string {
  const [year = '', month = '01', date = '01'] = day.split('-');
  return `${Number(date)} ${monthName(month)} ${year}`;
}

const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** “November 22, 2026 at 2:36 AM UTC”: when something was done here. */
export const formatMoment = (at: Date): string => `${moment.format(at)} UTC`;

/** Shapes of a stated date and how each is said; the first that fits is taken, what fits none is shown as it stands. */
const DATE_SHAPES: [RegExp, (...parts: string[]) => string][] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, (year, month, day) => formatDay(`${year}-${month}-${day}`)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => `${monthName(month)} ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => `Q${quarter} ${year}`],
  [/^(\d{4})-[HS]([12])$/, (year, half) => `${half === '1' ? 'first' : 'second'} half of ${year}`],
  [/^(\d{3})X$/, (decade) => `${decade}0s`],
  [/^--(0[1-9]|1[0-2])-(\d\d)$/, (month, day) => `${Number(day)} ${monthName(month)}, year not stated`],
  [/^--(0[1-9]|1[0-2])$/, (month) => `${monthName(month)}, year not stated`],
  [/^P-1Y$/, () => 'the year before publication'],
  [/^P-(\d+)Y$/, (years) => `${years} years before publication`],
  [/^P\+?0Y$/, () => 'the year of publication'],
  [/^P\+?1Y$/, () => 'the year after publication'],
  [/^P-1Y\/(0[1-9]|1[0-2])$/, (month) => `${monthName(month)} of the year before publication`],
  [/^P\+?0Y\/(0[1-9]|1[0-2])$/, (month) => `${monthName(month)} of the year of publication`],
  [/^P-1D$/, () => 'the day before publication'],
  [/^P\+?0D$/, () => 'the day of publication'],
  [/^P-1M$/, () => 'the month before publication'],
  [/^P-1W$/, () => 'the week before publication'],
];

/** A date as the text states it (EDTF or relative), in words. */
export function formatDate(value: string): string {
  for (const [shape, say] of DATE_SHAPES) {
    const parts = shape.exec(value);
    if (parts) return say(...parts.slice(1));
  }
  const [start, end, ...rest] = value.split('/');
  return start && end && rest.length === 0 && !value.startsWith('P') ? `${formatDate(start)} – ${formatDate(end)}` : value;
}
