/** Dates relative to a publication date, in the values of `ReadDate`. All arithmetic is on UTC days; nothing is read from the clock. */

const two = (n: number): string => String(n).padStart(2, '0');
const day = (date: Date): string => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

const OFFSET = /^P(-?\d+)([DWMY])(?:\/(.+))?$/;

/**
 * The value of a relative or partial date once the publication date is known: `P-1Y/03` on 2026-01-15 is `2025-03`, `--05` the May
 * that was last. Values that state their year come back as they are; undefined where the date cannot be resolved.
 */
export function resolve(value: string, publishedAt: string): string | undefined {
  const published = new Date(publishedAt.length === 10 ? `${publishedAt}T00:00:00Z` : publishedAt);
  if (Number.isNaN(published.getTime())) return undefined;
  const offset = OFFSET.exec(value);
  if (offset) return shift(published, Number(offset[1]), offset[2] as string, offset[3]);
  const partial = /^--(\d\d)(?:-(\d\d))?$/.exec(value);
  if (!partial) return value;
  const [, month, dayOfMonth] = partial as unknown as [string, string, string | undefined];
  const rest = dayOfMonth ? `${month}-${dayOfMonth}` : month;
  const thisYear = `${published.getUTCFullYear()}-${rest}`;
  return thisYear <= day(published).slice(0, thisYear.length) ? thisYear : `${published.getUTCFullYear() - 1}-${rest}`;
}

function shift(published: Date, by: number, unit: string, rest: string | undefined): string {
  const date = new Date(published);
  switch (unit) {
    case 'Y': return rest ? `${date.getUTCFullYear() + by}-${rest}` : String(date.getUTCFullYear() + by);
    case 'M': {
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() + by);
      return day(date).slice(0, 7);
    }
    default: {
      date.setUTCDate(date.getUTCDate() + by * (unit === 'W' ? 7 : 1));
      return unit === 'W' ? weekOf(date) : day(date);
    }
  }
}

/** The week of a day as an interval, Monday to Sunday. */
function weekOf(date: Date): string {
  const monday = new Date(date);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setUTCDate(sunday.getUTCDate() + 6);
  return `${day(monday)}/${day(sunday)}`;
}

export interface Extent {
  /** `YYYY-MM-DD`, both inclusive. */
  start: string;
  end: string;
  precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'interval';
}

const lastDay = (year: number, month: number): string => day(new Date(Date.UTC(year, month, 0)));

/** First and last day of a date's value; undefined where it is relative, partial or a time of day. */
export function extentOf(value: string): Extent | undefined {
  const [from, to] = value.split('/') as [string, string | undefined];
  if (to !== undefined) {
    const left = extentOf(from);
    const right = extentOf(to);
    if (!left || !right || right.end < left.start) return undefined;
    return { start: left.start, end: right.end, precision: from.length === 10 && to.length === 10 ? 'week' : 'interval' };
  }
  const parts = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|Q([1-4])|H([12])))?$/.exec(from);
  if (parts) {
    const year = Number(parts[1]);
    if (parts[3]) return { start: from, end: from, precision: 'day' };
    if (parts[2]) return { start: `${from}-01`, end: lastDay(year, Number(parts[2])), precision: 'month' };
    if (parts[4]) return { start: `${year}-${two(Number(parts[4]) * 3 - 2)}-01`, end: lastDay(year, Number(parts[4]) * 3), precision: 'quarter' };
    if (parts[5]) return { start: `${year}-${parts[5] === '1' ? '01' : '07'}-01`, end: lastDay(year, Number(parts[5]) * 6), precision: 'half' };
    return { start: `${parts[1]}-01-01`, end: `${parts[1]}-12-31`, precision: 'year' };
  }
  if (/^\d{3}X$/.test(from)) return { start: `${from.slice(0, 3)}0-01-01`, end: `${from.slice(0, 3)}9-12-31`, precision: 'decade' };
  if (/^\d{2}XX$/.test(from)) return { start: `${from.slice(0, 2)}00-01-01`, end: `${from.slice(0, 2)}99-12-31`, precision: 'century' };
  return undefined;
}
