/** Dates on screen, in the UI's language: whole ones as days, parts and distances in words. Nothing is resolved that the text leaves open. */
import { LOCALE } from './words.ts';

const monthName = (month: string) => new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' }).format(new Date(`2000-${month}-01T00:00:00Z`));

/** `2026-11-21` → “21 November 2026”. */
export function formatDay(day: string): string {
  const [year = '', month = '01', date = '01'] = day.split('-');
  return `${Number(date)} ${monthName(month)} ${Number(year)}`;
}

const moment = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** “November 22, 2026 at 2:36 AM UTC”: when something was done here. */
export const formatMoment = (at: Date): string => `${moment.format(at)} UTC`;

const ranks = new Intl.PluralRules(LOCALE, { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ranked = (n: number): string => `${n}${ENDINGS[ranks.select(n)] ?? 'th'}`;

/** A part of a year: `03`, `03-14`, `Q3`, `H1`. */
function formatPart(part: string): string | undefined {
  const [, month, day, quarter, half] = /^(?:(0[1-9]|1[0-2])(?:-(\d\d))?|Q([1-4])|[HS]([12]))$/.exec(part) ?? [];
  if (month) return day ? `${Number(day)} ${monthName(month)}` : monthName(month);
  if (quarter) return `Q${quarter}`;
  return half && `${half === '1' ? 'first' : 'second'} half`;
}

/** A date with its year: `2025`, `2025-03`, `2025-Q3`; years before Christ as EDTF counts them, with a year 0. */
function formatYear(year: string, part: string | undefined): string | undefined {
  const count = Number(year);
  const name = count < 1 ? `${1 - count} BC` : String(count);
  if (part === undefined) return name;
  const said = formatPart(part);
  return said && `${said}${part.startsWith('H') || part.startsWith('S') ? ' of' : ''} ${name}`;
}

/** `199X` is a decade, `18XX` the nineteenth century, `-09XX` the tenth before Christ. */
function formatYears(sign: string, digits: string): string {
  if (digits.length === 3) return `${digits}0s${sign ? ' BC' : ''}`;
  return `${ranked(Number(digits) + 1)} century${sign ? ' BC' : ''}`;
}

const UNITS: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `P-1Y` → “the year before publication”, `P-2W` → “2 weeks before publication”. */
function formatDistance(count: number, unit: string, part: string | undefined): string | undefined {
  const name = UNITS[unit] as string;
  const side = count < 0 ? 'before' : 'after';
  const far = Math.abs(count);
  const from = far === 0 ? `the ${name} of publication` : `${far === 1 ? `the ${name}` : `${far} ${name}s`} ${side} publication`;
  if (part === undefined) return from;
  const said = formatPart(part);
  return said && (far > 1 ? `${said}, ${from}` : `${said} of ${from}`);
}

/** Shapes of a stated date and how each is said; what fits none is shown as it stands. */
const SHAPES: [RegExp, (...parts: (string | undefined)[]) => string | undefined][] = [
  [/^(\d{4}-\d\d-\d\d)$/, (day) => formatDay(day as string)],
  [/^(-?\d{4})(?:-(\w+))?$/, (year, part) => formatYear(year as string, part)],
  [/^(-?)(\d{3}|\d{2})X+$/, (sign, digits) => formatYears(sign as string, digits as string)],
  [/^---(\d\d)$/, (day) => `the ${ranked(Number(day))}, month not stated`],
  [/^--(.+)$/, (part) => { const said = formatPart(part as string); return said && `${said}, year not stated`; }],
  [/^P([-+]?\d+)([DWMY])(?:\/(.+))?$/, (count, unit, part) => formatDistance(Number(count), unit as string, part)],
  [/^T(\d\d)(?::(\d\d))?$/, (hour, minute) => `${hour}:${minute ?? '00'}`],
];

/** A date as the text states it (EDTF or relative), in words. */
export function formatDate(value: string): string {
  for (const [shape, say] of SHAPES) {
    const parts = shape.exec(value);
    const said = parts && say(...parts.slice(1));
    if (said) return said;
  }
  const [start, end, ...rest] = value.split('/');
  if (!start || !end || rest.length > 0 || value.startsWith('P')) return value;
  if (start === '..') return `until ${formatDate(end)}`;
  return end === '..' ? `from ${formatDate(start)}` : `${formatDate(start)} – ${formatDate(end)}`;
}
