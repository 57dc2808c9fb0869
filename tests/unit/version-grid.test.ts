import { expect, test } from 'vitest';
import type { ComparedRow, Span } from '../../lib/analysis.ts';
import { flipped, versionGrid } from '../../lib/version-grid.ts';

/** Sentence 3 is the span 30–39. */
const s = (index: number): Span => ({ start: index * 10, end: index * 10 + 9 });
const text = (count: number): Span[] => Array.from({ length: count }, (_, index) => s(index));
const row = (left: number[], right: number[], differences: ComparedRow['differences'] = []): ComparedRow => ({ left: left.map(s), right: right.map(s), differences });
const shape = (rows: ReturnType<typeof versionGrid>) => rows.map(({ cells }) => cells.map((cell) => cell.map(({ start }) => start / 10).join('+')).join(' | '));

test('two versions, one to one', () => {
  expect(shape(versionGrid([text(2), text(2)], [[row([0], [0]), row([1], [1])]]))).toEqual(['0 | 0', '1 | 1']);
});

test('a merged, a missing and an added sentence keep their places', () => {
  const pair = [row([], [0]), row([0], [1]), row([1, 2], [2]), row([3], []), row([], [3]), row([4], [4])];
  expect(shape(versionGrid([text(5), text(5)], [pair]))).toEqual([' | 0', '0 | 1', '1+2 | 2', '3 | ', ' | 3', '4 | 4']);
});

test('three versions are joined through the first: a row holds whatever either pair merges', () => {
  const second = [row([0, 1], [0]), row([2], [1])];
  const third = [row([0], [0]), row([1], [1]), row([2], [2, 3])];
  expect(shape(versionGrid([text(3), text(2), text(4)], [second, third]))).toEqual(['0+1 | 0 | 0+1', '2 | 1 | 2+3']);
});

test('sentences that only the others have share a row where their own pair aligns them', () => {
  const second = [row([0], [0]), row([], [1]), row([1], [2])];
  const third = [row([0], [0]), row([], [1]), row([1], [2])];
  expect(shape(versionGrid([text(2), text(3), text(3)], [second, third]))).toEqual(['0 | 0 | 0', ' | 1 | ', ' |  | 1', '1 | 2 | 2']);
  expect(shape(versionGrid([text(2), text(3), text(3)], [second, third], () => [row([1], [1])]))).toEqual(['0 | 0 | 0', ' | 1 | 1', '1 | 2 | 2']);
});

test('a version that was never aligned stands below, sentence by sentence', () => {
  expect(shape(versionGrid([text(1), text(1), text(2)], [[row([0], [0])], null]))).toEqual(['0 | 0 | ', ' |  | 0', ' |  | 1']);
});

test('differences name the column that differs', () => {
  const [first] = versionGrid([text(1), text(1), text(1)], [[row([0], [0])], [row([0], [0], [{ type: 'value', severity: 'error', left: s(0), right: s(0) }])]]);
  expect(first?.differences).toEqual([{ type: 'value', severity: 'error', column: 2, first: s(0), other: s(0) }]);
});

test('read from the other side, missing is added', () => {
  expect(flipped([row([0], [], [{ type: 'missing', severity: 'warning', left: s(0) }])])).toEqual([row([], [0], [{ type: 'added', severity: 'warning', right: s(0) }])]);
});

test('thousands of sentences that the first version lacks take no longer each than a few', () => {
  const many = 4000;
  const others = [row([0], [0]), ...Array.from({ length: many }, (_, index) => row([], [index + 1]))];
  const between = Array.from({ length: many }, (_, index) => row([index + 1], [index + 1]));
  const began = performance.now();
  expect(versionGrid([text(1), text(many + 1), text(many + 1)], [others, others], () => between)).toHaveLength(many + 1);
  expect(performance.now() - began).toBeLessThan(5000);
});
