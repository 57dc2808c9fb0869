import { expect, test } from 'vitest';
import { dayOf, periodOf } from '../../lib/period.ts';

test.each([
  ['2019', '2019-01-01', '2019-12-31', 'year'],
  ['2025-03', '2025-03-01', '2025-03-31', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2025-02', '2025-02-01', '2025-02-28', 'month'],
  ['2025-03-14', '2025-03-14', '2025-03-14', 'day'],
  ['2025-Q1', '2025-01-01', '2025-03-31', 'quarter'],
  ['2025-Q4', '2025-10-01', '2025-12-31', 'quarter'],
  ['2025-H1', '2025-01-01', '2025-06-30', 'half'],
  ['2025-H2', '2025-07-01', '2025-12-31', 'half'],
  ['199X', '1990-01-01', '1999-12-31', 'interval'],
  ['19XX', '1900-01-01', '1999-12-31', 'interval'],
  ['2019/2021', '2019-01-01', '2021-12-31', 'interval'],
  ['2025-01/2025-09', '2025-01-01', '2025-09-30', 'interval'],
])('%s covers %s to %s', (value, first, last, precision) => {
  const period = periodOf(value);
  expect([period?.start.toISOString().slice(0, 10), period?.end.toISOString().slice(0, 10), period?.precision]).toEqual([first, last, precision]);
});

test.each(['P-1Y/03', 'P-1Y', '--05', '2019/..', '2025-13', '2025-02-30', '2021/2019', '', 'ieri', '2019/2020/2021', '1X99'])('%j is no day that anybody stated', (value) => {
  expect(periodOf(value)).toBeNull();
});

test.each([
  ['2024-02-29', '2024-02-29'], [' 2025-03-14 ', '2025-03-14'], ['2025-03-14T23:30:00-05:00', '2025-03-14'], ['2025-03-14 08:00', '2025-03-14'],
  ['2024-02-31', null], ['2025-13-01', null], ['2025-03', null], ['2025-03-14x', null], ['yesterday', null],
])('the day of %j is %j', (given, day) => {
  expect(dayOf(given)).toBe(day);
});
