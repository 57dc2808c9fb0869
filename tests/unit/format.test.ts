import { expect, test } from 'vitest';
import { type FigureValue, formatCompact, formatDecimal, formatFigure, formatFigureFull } from '../../lib/format.ts';

const figure = (parts: Partial<FigureValue>): FigureValue => ({ kind: 'money', value: null, max: null, order: null, currency: null, unit: null, bound: 'exact', ...parts });

test.each<[Partial<FigureValue>, string | null, string | null]>([
  [{ value: '2000000000', currency: 'USD' }, 'USD 2 billion', 'USD 2,000,000,000'],
  [{ value: '1600000000', currency: 'USD', bound: 'about' }, 'about USD 1.6 billion', 'about USD 1,600,000,000'],
  [{ value: '1234567890', currency: 'EUR', bound: 'over' }, 'over EUR 1.23 billion', 'over EUR 1,234,567,890'],
  [{ value: '49000000', currency: 'EUR', warnings: ['loss'] }, 'loss of EUR 49 million', 'loss of EUR 49,000,000'],
  [{ kind: 'percent', value: '4.3', bound: 'about', warnings: ['fall'] }, 'fall of about 4.3%', 'fall of about 4.3%'],
  [{ kind: 'percent', value: '-18', warnings: ['fall'] }, 'fall of 18%', 'fall of 18%'],
  [{ kind: 'percent', value: '-0.2' }, '-0.2%', '-0.2%'],
  [{ value: '12500', currency: 'BRL', bound: 'at_most' }, 'at most BRL 12,500', 'at most BRL 12,500'],
  [{ value: '3000000000', max: '5000000000', currency: 'EUR', bound: 'range' }, 'EUR 3–5 billion', 'EUR 3,000,000,000–5,000,000,000'],
  [{ value: '12000000' }, '12 million (currency not stated)', '12,000,000 (currency not stated)'],
  [{ value: '500', unit: 'peso', bound: 'over' }, 'over 500 pesos (currency not stated)', 'over 500 pesos (currency not stated)'],
  [{ kind: 'percent', value: '18', bound: 'under' }, 'under 18%', 'under 18%'],
  [{ kind: 'quantity', value: '2.4', unit: 'EH/s' }, '2.4 EH/s', '2.4 EH/s'],
  [{ kind: 'duration', value: '12', unit: 'year' }, '12 years', '12 years'],
  [{ kind: 'duration', value: '1', unit: 'month' }, '1 month', '1 month'],
  [{ kind: 'duration', value: '3', max: '5', unit: 'year', bound: 'range' }, '3–5 years', '3–5 years'],
  [{ kind: 'multiple', value: '2' }, '×2', '×2'],
  [{ kind: 'count', value: '145' }, '145', '145'],
  [{ kind: 'vague', order: '1000000000', currency: 'USD' }, 'in the order of USD 1 billion', 'in the order of USD 1,000,000,000'],
  [{ kind: 'vague' }, null, null],
])('%j', (parts, short, full) => {
  expect(formatFigure(figure(parts))).toBe(short);
  expect(formatFigureFull(figure(parts))).toBe(full);
});

test('no digit passes through a float', () => {
  expect(formatDecimal('123456789012345678901234567890')).toBe('123,456,789,012,345,678,901,234,567,890');
  expect(formatDecimal('0.12345678901234567')).toBe('0.12345678901234567');
  expect(formatCompact('9007199254740993')).toBe('9007.2 trillion');
});
