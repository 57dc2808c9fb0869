import type { Difference, ReadDate } from '../../analysis.ts';
import { foldedWords, type Row, type RowSide } from '../rows.ts';

const YEAR = /\b\d{4}\b/g;
const YEAR_DIGITS = 4;
/** A month or a day of a year. */
const EXACT = /^\d{4}-\d\d(?:-\d\d)?$/;

/** Dates that one side states and the other does not, or states otherwise. Relative ones are compared only with their like. */
export function dateDifferences(row: Row, near: Row[]): Difference[] {
  const left = row.left.dates.filter(isStated);
  const right = row.right.dates.filter(isStated);
  for (const one of [...left]) {
    const other = right.find((candidate) => agree(one, candidate));
    if (!other) continue;
    left.splice(left.indexOf(one), 1);
    right.splice(right.indexOf(other), 1);
  }
  const missing = (dates: ReadDate[], other: RowSide, others: RowSide[]) =>
    dates.filter((date) => !standsIn(date, other) && !others.some((side) => side.dates.some((candidate) => agree(date, candidate))));
  const differences: Difference[] = [];
  // two days, or two months, are as surely two as they are exact, though their years stand on both sides
  for (const one of left.filter(({ value }) => EXACT.test(value))) {
    const other = right.find(({ value }) => EXACT.test(value) && value.length === one.value.length && value.slice(0, YEAR_DIGITS) === one.value.slice(0, YEAR_DIGITS));
    if (!other) continue;
    left.splice(left.indexOf(one), 1);
    right.splice(right.indexOf(other), 1);
    differences.push({ type: 'date', severity: 'error', left: spanOf(one), right: spanOf(other) });
  }
  const ours = missing(left, row.right, near.map((other) => other.right));
  const theirs = missing(right, row.left, near.map((other) => other.left));
  while (ours.length > 0 && theirs.length > 0) {
    const [one, other] = [ours.shift() as ReadDate, theirs.shift() as ReadDate];
    differences.push({ type: 'date', severity: 'error', left: spanOf(one), right: spanOf(other) });
  }
  for (const date of ours) differences.push({ type: 'date', severity: 'warning', left: spanOf(date) });
  for (const date of theirs) differences.push({ type: 'date', severity: 'warning', right: spanOf(date) });
  return differences;
}

const spanOf = ({ start, end }: ReadDate) => ({ start, end });

/** A date with a year of its own: what depends on the day of publication cannot be compared between publications. */
const isStated = ({ basis, value }: ReadDate): boolean => basis === 'stated' && /^\d{4}/.test(value);

/** The same, or the one more exact than the other: `2025` and `2025-03`. */
const agree = (one: ReadDate, other: ReadDate): boolean => one.value === other.value || one.value.startsWith(`${other.value}-`) || other.value.startsWith(`${one.value}-`)
  || one.value.split('/').includes(other.value) || other.value.split('/').includes(one.value);

/** Whether the date's years stand in the row, whatever they were read as. */
function standsIn({ value }: ReadDate, side: RowSide): boolean {
  const words = foldedWords(side);
  return (value.match(YEAR) ?? []).every((year) => words.has(year) || words.has(year.slice(2)));
}
