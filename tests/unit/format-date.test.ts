import { expect, test } from 'vitest';
import { formatDate } from '../../lib/format-date.ts';

test.each([
  ['2019', '2019'], ['2025-03', 'March 2025'], ['2025-03-09', '9 March 2025'], ['2025-Q3', 'Q3 2025'], ['2025-H1', 'first half of 2025'],
  ['0476', '476'], ['-4999', '5000 BC'], ['0000', '1 BC'],
  ['199X', '1990s'], ['18XX', '19th century'], ['20XX', '21st century'], ['-09XX', '10th century BC'],
  ['2019/2021', '2019 – 2021'], ['2025-03/2025-06', 'March 2025 – June 2025'], ['2025-08-24/2025-09-02', '24 August 2025 – 2 September 2025'],
  ['--05', 'May, year not stated'], ['--05-04', '4 May, year not stated'], ['--Q3', 'Q3, year not stated'], ['--H1', 'first half, year not stated'], ['---12', 'the 12th, month not stated'],
  ['P-1Y', 'the year before publication'], ['P-3Y', '3 years before publication'], ['P0Y', 'the year of publication'], ['P1M', 'the month after publication'],
  ['P-2W', '2 weeks before publication'], ['P10D', '10 days after publication'], ['P-1D', 'the day before publication'],
  ['P-1Y/03', 'March of the year before publication'], ['P-1Y/Q1', 'Q1 of the year before publication'], ['P0Y/05-04', '4 May of the year of publication'],
  ['T07:30', '07:30'], ['T10', '10:00'], ['2019/..', 'from 2019'], ['../2025-03', 'until March 2025'], ['P-1X', 'P-1X'], ['some day', 'some day'],
])('the date %s is said %j', (value, words) => {
  expect(formatDate(value)).toBe(words);
});
