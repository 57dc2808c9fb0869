/** Versions of a story side by side: one grid whose rows are aligned sentences, joined through the first version. */
import type { ComparedRow, Difference, Span } from './analysis.ts';

export interface GridDifference extends Omit<Difference, 'left' | 'right'> {
  /** The column that differs from the first one. */
  column: number;
  first?: Span;
  other?: Span;
}

export interface GridRow {
  /** The sentences of each column; an empty cell has no counterpart. */
  cells: Span[][];
  differences: GridDifference[];
}

export interface NumberedRow extends GridRow {
  /** From 1 on, in the whole story. */
  number: number;
}

/** So many rows on one page: longer stories are turned like a table. */
export const ROWS = 200;

/** The pair of the first version (left) and the version of that column (right); null where the two were never aligned. */
export type Pair = ComparedRow[] | null;

/**
 * @param sentences of each column, the first version's first
 * @param pairs the first version with each other column, in the order of the columns
 * @param between pairs of two other columns, `between(1, 2)`: sentences that the first version lacks find each other through them
 */
export function versionGrid(sentences: Span[][], pairs: Pair[], between: (left: number, right: number) => Pair = () => null): GridRow[] {
  const [first = []] = sentences;
  const group = joined(first, pairs);
  const rows = new Map<number, GridRow>();
  const row = (at: number): GridRow => {
    const known = rows.get(at) ?? { cells: sentences.map(() => []), differences: [] };
    rows.set(at, known);
    return known;
  };
  for (const [index, sentence] of first.entries()) row(group[index] ?? index).cells[0]?.push(sentence);

  const extras: Extra[] = [];
  for (const [at, pair] of pairs.entries()) {
    const column = at + 1;
    if (!pair) {
      extras.push(...(sentences[column] ?? []).map((sentence) => ({ after: first.length, row: lone(sentences.length, column, [sentence]) })));
      continue;
    }
    let after = -1;
    for (const { left, right, differences } of pair) {
      const firstIndex = left[0] ? indexOf(first, left[0]) : -1;
      const target = firstIndex < 0 ? lone(sentences.length, column, []) : row(group[firstIndex] ?? firstIndex);
      target.cells[column]?.push(...right);
      target.differences.push(...differences.map(({ type, severity, left: one, right: other }) => ({ type, severity, column, ...(one && { first: one }), ...(other && { other }) })));
      if (firstIndex < 0) extras.push({ after, row: target });
      else after = Math.max(after, ...left.map((span) => indexOf(first, span)));
    }
  }
  const main = [...rows].map(([at, made]) => ({ after: at, row: made }));
  const all = [...main, ...merged(extras, between).map((extra) => ({ ...extra, after: extra.after + 0.5 }))];
  return all.sort((a, b) => a.after - b.after).map(({ row: made }) => made);
}

interface Extra {
  /** Index of the first version's sentence that it follows. */
  after: number;
  row: GridRow;
}

const lone = (columns: number, column: number, spans: Span[]): GridRow => ({ cells: Array.from({ length: columns }, (_, at) => (at === column ? [...spans] : [])), differences: [] });

/** The sentence that holds the span's first character, by halving; -1 where none does. */
function indexOf(sentences: Span[], span: Span): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (sentences[low]?.start ?? Number.POSITIVE_INFINITY) < span.end ? low : -1;
}

/** For each sentence of the first version the index of the first one in its row: a bead of two sentences makes one row of them. */
function joined(first: Span[], pairs: Pair[]): number[] {
  const group = first.map((_, index) => index);
  for (const { left } of pairs.flatMap((pair) => pair ?? [])) {
    const members = left.map((span) => indexOf(first, span)).filter((index) => index >= 0).map((index) => group[index] ?? index);
    if (members.length < 2) continue;
    const lowest = Math.min(...members);
    for (const [index, at] of group.entries()) if (members.includes(at)) group[index] = lowest;
  }
  return group;
}

/** Sentences that the first version lacks, of two columns and at one place, share a row where their own pair aligns them. */
function merged(extras: Extra[], between: (left: number, right: number) => Pair): Extra[] {
  const kept: Extra[] = [];
  const aligned = oncePerPair(between);
  // who holds a sentence of a column, at its place in the first version
  const holders = new Map<string, Extra>();
  const place = ({ after }: Extra, column: number, start: number): string => `${after} ${column} ${start}`;
  for (const extra of extras) {
    const column = extra.row.cells.findIndex((cell) => cell.length > 0);
    const own = extra.row.cells[column] ?? [];
    const partner = Array.from({ length: column }, (_, other) => own.flatMap(({ start }) => aligned(other, column).get(start) ?? []).map((start) => holders.get(place(extra, other, start))))
      .flat().find((holder) => holder !== undefined);
    if (partner) {
      partner.row.cells[column]?.push(...own);
      partner.row.differences.push(...extra.row.differences);
    } else kept.push(extra);
    for (const { start } of own) holders.set(place(extra, column, start), partner ?? extra);
  }
  return kept;
}

/** Of two columns, by where a sentence of the right one starts, where those that it is aligned with start in the left one. */
function oncePerPair(between: (left: number, right: number) => Pair): (left: number, right: number) => Map<number, number[]> {
  const known = new Map<string, Map<number, number[]>>();
  return (one, other) => {
    const key = `${one} ${other}`;
    const starts = known.get(key) ?? new Map<number, number[]>();
    if (!known.has(key)) {
      known.set(key, starts);
      for (const { left, right } of between(one, other) ?? []) for (const { start } of right) starts.set(start, [...(starts.get(start) ?? []), ...left.map((span) => span.start)]);
    }
    return starts;
  };
}

/** The same pair read from its other side: what is missing on one is added on the other. */
export function flipped(rows: ComparedRow[]): ComparedRow[] {
  const types: Partial<Record<Difference['type'], Difference['type']>> = { missing: 'added', added: 'missing' };
  return rows.map(({ left, right, differences }) => ({
    left: right, right: left,
    differences: differences.map(({ type, severity, left: one, right: other }) => ({ type: types[type] ?? type, severity, ...(other && { left: other }), ...(one && { right: one }) })),
  }));
}
