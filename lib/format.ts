/** Numbers on screen, in the UI's language. Numbers come as decimal strings and never pass through a float. */
import { type Bound, type FigureKind, type Direction, changeOf } from './terms.ts';
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
  const told = toldAs(figure);
  // "fall of -3%" would be a rise
  const value = told === 'fall' ? figure.value.replace(/^-/, '') : figure.value;
  const size = withUnit(figure, digits(value, figure.max), Number(figure.max ?? value));
  return [told && `${told} of`, BOUND_WORDS[figure.bound], size].filter(Boolean).join(' ');
}

/** A loss must not look like a profit, nor a change like a level. */
const toldAs = (figure: FigureValue): 'loss' | Direction | undefined => (figure.warnings?.includes('loss') ? 'loss' : changeOf(figure));

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
