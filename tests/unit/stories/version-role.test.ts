import { expect, test } from 'vitest';
import type { ComparedRow } from '../../../lib/analysis.ts';
import { versionRole } from '../../../lib/version-role.ts';

const span = (length: number) => (length ? [{ start: 0, end: length }] : []);
const row = (left: number, right: number): ComparedRow => ({ left: span(left), right: span(right), differences: [] });
const [it, fr] = [{ language: 'it', text: '' }, { language: 'fr', text: '' }];

test.each([
  ['translation', it, fr, [row(100, 110), row(20, 0), row(90, 80)]],
  ['copy', it, it, [row(100, 100)]],
  ['shortened', it, fr, [row(100, 90), row(100, 0), row(90, 80)]],
  ['longer', it, fr, [row(100, 90), row(0, 100)]],
  ['part', it, fr, [row(100, 90), row(0, 100), row(100, 0)]],
  ['translation', it, fr, []],
] as const)('%s', (role, first, other, rows) => {
  expect(versionRole(first, other, [...rows])).toBe(role);
});

test('a version that was never aligned', () => {
  expect(versionRole(it, fr, null)).toBe('apart');
});
