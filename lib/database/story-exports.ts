import 'server-only';
import type { Column, Row } from '../csv.ts';
import type { TranslationUnit } from '../tmx.ts';
import type { NumberedRow } from '../version-grid.ts';
import type { StoryVersion } from '../views.ts';
import { DIFFERENCE_MEANINGS } from '../words.ts';
import type { Export } from './exports.ts';
import { wholeGrid } from './stories.ts';

const BATCH = 500;

/** `it`, or `it_2` for the second one in a language. */
const nameOf = ({ language, ordinal }: StoryVersion): string => (ordinal === null || ordinal === 1 ? language : `${language}_${ordinal}`);

const words = ({ text }: StoryVersion, spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ');

async function* batchesOf<T>(rows: readonly NumberedRow[], make: (row: NumberedRow) => T | null): AsyncGenerator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH).map(make).filter((made) => made !== null);
}

/** The aligned table: a row for each set of sentences, a column of words and two of their place for each version. */
export async function storyTable(id: string, chosen: readonly string[], onlyDifferences: boolean): Promise<Export | null> {
  const grid = await wholeGrid(id, chosen);
  if (!grid) return null;
  const { columns, rows } = grid;
  const shape: Column[] = [
    { name: 'story_id', kind: 'text' }, { name: 'row', kind: 'number' }, { name: 'differences', kind: 'text' }, { name: 'severity', kind: 'text' },
    ...columns.flatMap((column): Column[] => {
      const name = nameOf(column);
      return [{ name, kind: 'text' }, { name: `${name}_char_start`, kind: 'number' }, { name: `${name}_char_end`, kind: 'number' }, { name: `${name}_article_id`, kind: 'text' }];
    }),
  ];
  const severity = (row: NumberedRow) => ['error', 'warning', 'note'].find((level) => row.differences.some((difference) => difference.severity === level)) ?? null;
  return {
    columns: shape,
    batches: batchesOf(onlyDifferences ? rows.filter(({ differences }) => differences.length > 0) : rows, (row): Row => Object.fromEntries([
      ['story_id', id], ['row', row.number], ['differences', [...new Set(row.differences.map(({ type }) => type))].join(' ') || null], ['severity', severity(row)],
      ...columns.flatMap((column, at): [string, string | number | null][] => {
        const spans = row.cells[at] ?? [];
        const name = nameOf(column);
        return [
          [name, spans.length ? words(column, spans) : null], [`${name}_char_start`, spans[0]?.start ?? null], [`${name}_char_end`, spans.at(-1)?.end ?? null],
          [`${name}_article_id`, spans.length ? column.id : null],
        ];
      }),
    ])),
  };
}

/** The rows of which two versions or more have a sentence. */
export async function storyUnits(id: string, chosen: readonly string[], onlyDifferences: boolean): Promise<{ source: string; units: AsyncIterable<TranslationUnit[]> } | null> {
  const grid = await wholeGrid(id, chosen);
  if (!grid) return null;
  const { columns, rows } = grid;
  const units = batchesOf(onlyDifferences ? rows.filter(({ differences }) => differences.length > 0) : rows, (row): TranslationUnit | null => {
    const variants = columns.flatMap((column, at) => (row.cells[at]?.length ? [{ language: column.language, text: words(column, row.cells[at]) }] : []));
    if (variants.length < 2) return null;
    const note = [...new Set(row.differences.map(({ type }) => DIFFERENCE_MEANINGS[type]))].join('; ');
    return { id: row.number, merged: row.cells.some((cell) => cell.length > 1), note: note || null, variants };
  });
  return { source: columns[0]?.language ?? 'und', units };
}
