import type { ComparedRow, Difference, Span } from '../analysis.ts';
import { dateDifferences } from './differences/dates.ts';
import { figureDifferences } from './differences/figures.ts';
import { nameDifferences } from './differences/names.ts';
import { wordingDifferences } from './differences/wording.ts';
import { type Row, type RowSide, rowsOf, type Version } from './rows.ts';

/** Rows before and after, where what this row lacks may stand. */
const AROUND = 1;

/**
 * Two versions sentence by sentence, and where they differ in meaning: every sentence of both stands in exactly one row, but for the
 * page's furniture. Rows that say the same have no differences.
 */
export function compareVersions(left: Version, right: Version): ComparedRow[] {
  const rows = rowsOf(left, right);
  return rows.map((row, k) => ({
    left: row.left.sentences.map(spanOf),
    right: row.right.sentences.map(spanOf),
    differences: differencesOf(row, rows.filter((_, other) => other !== k && Math.abs(other - k) <= AROUND)),
  }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function differencesOf(row: Row, near: Row[]): Difference[] {
  const alone = (side: RowSide): Span => ({ start: side.sentences[0]?.start as number, end: side.sentences.at(-1)?.end as number });
  if (row.right.sentences.length === 0) return [{ type: 'missing', severity: 'warning', left: alone(row.left) }];
  if (row.left.sentences.length === 0) return [{ type: 'added', severity: 'warning', right: alone(row.right) }];
  return [...figureDifferences(row, near), ...dateDifferences(row, near), ...nameDifferences(row, near), ...wordingDifferences(row)];
}
