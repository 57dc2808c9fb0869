import type { ComparedRow, Difference, Span } from '../analysis.ts';
import { counterpartsOf } from './counterparts.ts';
import { dateDifferences } from './differences/dates.ts';
import { figureDifferences } from './differences/figures.ts';
import { nameDifferences } from './differences/names.ts';
import { wordingDifferences } from './differences/wording.ts';
import { type Row, type RowSide, rowsOf, tokenRanges, type Version } from './rows.ts';
import { MARK } from '../text/tokens.ts';
import type { Severity } from '../terms.ts';

/** Words that are no sentence yet. */
const SCRAP = 2;
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
    differences: differencesOf(row, [...rows.slice(Math.max(0, k - AROUND), k), ...rows.slice(k + 1, k + 1 + AROUND)]),
  }));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function differencesOf(row: Row, near: Row[]): Difference[] {
  if (row.right.sentences.length === 0) return unanswered(row.left).map(({ severity, span }) => ({ type: 'missing', severity, left: span }));
  if (row.left.sentences.length === 0) return unanswered(row.right).map(({ severity, span }) => ({ type: 'added', severity, right: span }));
  const counterparts = counterpartsOf(row);
  return [...figureDifferences(row, near), ...dateDifferences(row, near), ...nameDifferences(row, near, counterparts), ...wordingDifferences(row, counterparts)];
}

/** Sentences without counterpart: a scrap of a word or two is a note, a mark alone is nothing. */
function unanswered(side: RowSide): { severity: Severity; span: Span }[] {
  const words = tokenRanges(side).reduce((sum, [from, to]) => sum + side.tokens.kind.slice(from, to).filter((kind) => kind !== MARK).length, 0);
  if (words === 0) return [];
  return [{ severity: words <= SCRAP ? 'note' : 'warning', span: { start: side.sentences[0]?.start as number, end: side.sentences.at(-1)?.end as number } }];
}
