/** Dates relative to a publication date, in the values of `ReadDate`. All arithmetic is on UTC days; nothing is read from the clock. */

import type { Direction } from './tense.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const day = (date: Date): string => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

const OFFSET = /^P(-?\d+)([DWMY])(?:\/(.+))?$/;

/**
 * The value of a relative or partial date once the publication date is known: `P-1Y/03` on 2026-01-15 is `2025-03`, `--05` the May that was last or
 * the next one, as its sentence tells. Values that state their year come back as they are; undefined where the date cannot be resolved: a month in a
 * sentence without a tense may lie on either side.
 */
export function resolve(value: string, publishedAt: string, direction?: Direction): string | undefined {
  const published = new Date(publishedAt.length === 10 ? `${publishedAt}T00:00:00Z` : publishedAt);
  if (Number.isNaN(published.getTime())) return undefined;
  const offset = OFFSET.exec(value);
  if (offset) return shift(published, Number(offset[1]), offset[2] as string, offset[3]);
  const lone = /^---(\d\d)$/.exec(value);
  if (lone) return nearest(published, Number(lone[1]));
  const part = /^--([QH])([1-4])$/.exec(value);
  if (part) return direction && partOf(published, part[1] as 'Q' | 'H', Number(part[2]), direction);
  const partial = /^--(\d\d(?:-\d\d)?)$/.exec(value);
  if (partial) return ofYear(published, partial[1] as string, direction);
  return value.startsWith('--') ? undefined : value;
}

/** Days after a day of the month on which it needs no tense: a dateline, "in a note of 12 March". */
const FRESH = 31;
const DAY = 86_400_000;

/** Months that have just been: "will publish its figures for February" in March means no month to come. */
const JUST_BEEN = 2;

/** A month, or a day of one, of the last or the next year that has it. */
function ofYear(published: Date, rest: string, direction: Direction | undefined): string | undefined {
  const year = published.getUTCFullYear();
  const [thisYear, today] = [`${year}-${rest}`, day(published).slice(0, `${year}-${rest}`.length)];
  const been = (published.getUTCMonth() + 13 - Number(rest.slice(0, 2))) % 12;
  if (direction === 'next') return thisYear >= today ? thisYear : been <= JUST_BEEN ? undefined : `${year + 1}-${rest}`;
  const last = thisYear <= today ? thisYear : `${year - 1}-${rest}`;
  const fresh = rest.length > 2 && published.getTime() - new Date(last).getTime() <= FRESH * DAY;
  return direction === 'last' || fresh ? last : undefined;
}

/** Months after its end within which "in the third quarter" needs no year: what is told of it later may be of another financial year. */
const TOLD = 6;

/** A quarter or half-year: the last one that is over, where that is not long ago, or the next one that is not over yet. */
function partOf(published: Date, unit: 'Q' | 'H', which: number, direction: Direction): string | undefined {
  const length = unit === 'Q' ? 3 : 6;
  const month = published.getUTCMonth();
  const end = which * length;
  if (direction === 'next') return `${published.getUTCFullYear() + (month < end ? 0 : 1)}-${unit}${which}`;
  const year = published.getUTCFullYear() - (month >= end ? 0 : 1);
  const since = (published.getUTCFullYear() - year) * 12 + month - end;
  return since < TOLD ? `${year}-${unit}${which}` : undefined;
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
