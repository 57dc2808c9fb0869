/** Where statements stand in time: lanes, and rows within a lane so that no two marks lie on each other. */
import type { Party } from './views.ts';
import type { Statement } from './statements.ts';

export interface TimelineMark {
  statement: Statement;
  lane: number;
  /** Counted from the top of the whole drawing. */
  row: number;
  /** Milliseconds since 1970, first and last moment that the date covers. */
  start: number;
  end: number;
}

export interface Timeline {
  lanes: { name: string; firstRow: number; rows: number }[];
  marks: TimelineMark[];
  undated: Statement[];
  /** First and last moment, with the years rounded outwards; null where nothing is dated. */
  domain: [number, number] | null;
}

const DAY = 86_400_000;
/** Marks closer than this part of the drawing go to different rows. */
const NEAR = 0.02;
/** So few have a row each, with room for their words. */
const FEW = 30;
const NOBODY = 'No company named';
const OTHERS = 'Others';
/** With the others' as many lanes as there are colours: no two look alike. */
const MOST_LANES = 5;

/**
 * @param companies their lanes, in this order; without any, the companies that the statements are about, those with most first
 */
export function timelineOf(statements: Statement[], companies: Party[]): Timeline {
  const dated = statements.flatMap((statement) => {
    const { start, end } = statement.date ?? {};
    return start && end ? [{ statement, start: Date.parse(start), end: Date.parse(end) + DAY }] : [];
  }).sort((a, b) => a.start - b.start || a.end - b.end);
  const undated = statements.filter(({ date }) => !date?.start);
  const [first, last] = [Math.min(...dated.map(({ start }) => start)), Math.max(...dated.map(({ end }) => end))];
  if (dated.length === 0) return { lanes: [], marks: [], undated, domain: null };
  // a year of air on either side: one year alone would fill the drawing
  const domain: [number, number] = [yearStart(first, -1), yearStart(last - 1, 2)];
  const gap = (domain[1] - domain[0]) * NEAR;

  const named = companies.length ? companies.map(({ name }) => name) : busiest(dated.map(({ statement }) => statement));
  const lanesOf = (statement: Statement): string[] => {
    if (companies.length === 0) return [named.includes(mainParty(statement)) ? mainParty(statement) : OTHERS];
    const parties = [...statement.subjects, ...statement.objects].map(({ name }) => name);
    return named.filter((name) => parties.includes(name));
  };
  const names = [...named, OTHERS].filter((name) => dated.some(({ statement }) => lanesOf(statement).includes(name)));

  const timeline: Timeline = { lanes: [], marks: [], undated, domain };
  let firstRow = 0;
  for (const [lane, name] of names.entries()) {
    const ends: number[] = [];
    for (const mark of dated.filter(({ statement }) => lanesOf(statement).includes(name))) {
      const free = dated.length > FEW ? ends.findIndex((end) => end + gap <= mark.start) : -1;
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.end;
      timeline.marks.push({ ...mark, lane, row: firstRow + row });
    }
    timeline.lanes.push({ name, firstRow, rows: ends.length });
    firstRow += ends.length;
  }
  return timeline;
}

const yearStart = (moment: number, after = 0): number => Date.UTC(new Date(moment).getUTCFullYear() + after, 0, 1);

const mainParty = ({ subjects, objects }: Statement): string => (subjects[0] ?? objects[0])?.name ?? NOBODY;

function busiest(statements: Statement[]): string[] {
  const counts = new Map<string, number>();
  for (const name of statements.map(mainParty)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => Number(a[0] === NOBODY) - Number(b[0] === NOBODY) || b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST_LANES).map(([name]) => name);
}
