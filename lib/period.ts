/** A date of a text as days, for sorting and the timeline. */
export interface Period {
  /** First and last day that it covers. */
  start: Date;
  end: Date;
  precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'interval';
}

/**
 * The days that an EDTF value covers: `2019`, `2025-03`, `2025-03-14`, `2025-Q3`, `2025-H1`, `199X`, `19XX`, `2019/2021`.
 * @returns null for what stays relative (`P-1Y/03`, `--05`) or open (`2019/..`): a day nobody stated is not invented
 */
export function periodOf(value: string): Period | null {
  const sides = value.split('/');
  if (sides.length === 1) return single(value);
  const [first, last] = sides.map(single);
  if (sides.length !== 2 || !first || !last || last.end < first.start) return null;
  return { start: first.start, end: last.end, precision: 'interval' };
}

/** A date, or the day of a point in time as written there (`2025-03-14T08:00:00+01:00`); null where there is no such day. */
export function dayOf(given: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d{2}:\d{2})/.exec(given.trim())?.[1];
  return day && single(day)?.precision === 'day' ? day : null;
}

function single(value: string): Period | null {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(value);
  if (parts) {
    const [, year, quarter, half, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part))) as [unknown, number, ...(number | undefined)[]];
    if (quarter) return months(year, quarter * 3 - 2, 3, 'quarter');
    if (half) return months(year, half * 6 - 5, 6, 'half');
    if (day && month) return oneDay(year, month, day);
    if (month) return month <= 12 ? months(year, month, 1, 'month') : null;
    return month === undefined ? months(year, 1, 12, 'year') : null;
  }
  const unspecified = /^(\d{2,3})(X{1,2})$/.exec(value);
  if (!unspecified || value.length !== 4) return null;
  const [from, to] = ['0', '9'].map((digit) => Number(value.replaceAll('X', digit))) as [number, number];
  return { start: date(from, 1, 1), end: date(to, 12, 31), precision: 'interval' };
}

function months(year: number, first: number, count: number, precision: Period['precision']): Period {
  return { start: date(year, first, 1), end: date(year, first + count, 0), precision };
}

function oneDay(year: number, month: number, day: number): Period | null {
  const start = date(year, month, day);
  return start.getUTCMonth() === month - 1 && start.getUTCDate() === day ? { start, end: start, precision: 'day' } : null;
}

/** Date.UTC takes years below 100 for those of the twentieth century. */
function date(year: number, month: number, day: number): Date {
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  return made;
}
