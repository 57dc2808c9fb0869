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
  const lone = /^---(\d\d)$/.exec(value);
  if (lone) return nearest(published, Number(lone[1]));
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

/** The day of that number that lies nearest to a day: papers write "Thursday (12)" shortly before and after it. */
function nearest(published: Date, dayOfMonth: number): string {
  const candidates = [-1, 0, 1].map((months) => new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + months, dayOfMonth)));
  const days = candidates.filter((date) => date.getUTCDate() === dayOfMonth);
  const distance = (date: Date): number => Math.abs(date.getTime() - published.getTime());
  return day(days.reduce((best, date) => (distance(date) < distance(best) ? date : best)));
}
