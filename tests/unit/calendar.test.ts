import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { resolve } from '../../lib/reading/dates/calendar.ts';

describe('relative and partial dates against a publication date', () => {
  test.each([
    ['P-1Y/03', '2026-01-15', '2025-03'], ['P-1Y', '2026-01-15', '2025'], ['P1Y', '2026-01-15', '2027'], ['P-1Y/Q3', '2026-01-15', '2025-Q3'],
    ['P-1M', '2026-01-31', '2025-12'], ['P-1D', '2026-01-01', '2025-12-31'], ['P-1D', '2024-03-01', '2024-02-29'], ['P-1W', '2026-01-15', '2026-01-05/2026-01-11'],
    ['--05', '2026-01-15', '2025-05'], ['--05', '2026-05-02', '2026-05'], ['--12-31', '2026-01-15', '2025-12-31'], ['--01-15', '2026-01-15', '2026-01-15'],
    ['2019', '2026-01-15', '2019'], ['P-1Y/03', '2026-01-15T23:30:00+02:00', '2025-03'],
  ])('%s on %s is %s', (value, published, expected) => {
    expect(resolve(value, published)).toBe(expected);
  });

  test('nothing is invented where publication is no date', () => {
    expect(resolve('P-1Y', 'soon')).toBeUndefined();
  });
});

test.each([
  ['it', 'La quotazione è del marzo dello scorso anno.', 'P-1Y/03', '2025-03'],
  ['fr', "L'accord date de mars de l'année dernière.", 'P-1Y/03', '2025-03'],
  ['pt', 'A avaliação é de maio.', '--05', '2025-05'],
  ['es', 'La fusión se cerró hace dos años.', 'P-2Y', '2024'],
  ['en', 'The plant opened three months ago.', 'P-3M', '2025-10'],
])('%s: %s', (language, text, relative, resolved) => {
  expect(analyze(text, { language }).dates.map(({ value, basis }) => [value, basis])).toEqual([[relative, 'relative']]);
  expect(analyze(text, { language, publishedAt: '2026-01-15' }).dates.map(({ value, basis }) => [value, basis])).toEqual([[resolved, 'publication']]);
});
