import { describe, expect, test } from 'vitest';
import { claimCorrection, DATE_HELP, figureCorrection, problemsOf, signature, UNITS } from '../../../lib/reviews/correction.ts';

const figure = (over: Record<string, string>) => figureCorrection.safeParse({ kind: 'money', value: '1600000000', max: '', currency: 'USD', unit: '', bound: 'exact', ...over });
const claim = (over: Record<string, unknown>, machine?: string) =>
  claimCorrection(machine).safeParse({ type: 'revenue', modality: 'stated', subjects: [], objects: [], attributedTo: [], date: '', ...over });

describe('a figure', () => {
  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['is kept to the digit', { value: '12345678901234567890.0123456789' }, { value: '12345678901234567890.0123456789' }],
    ['may be negative', { value: ' -2.4 ' }, { value: '-2.4' }],
    ['has its currency by code, in any case', { currency: 'eur' }, { currency: 'EUR' }],
    ['may be money whose currency nobody says', { currency: '' }, { currency: null, unit: null }],
    ['may be a crypto asset', { currency: 'BTC' }, { currency: 'BTC' }],
    ['may be a range', { bound: 'range', max: '1600000000.5' }, { bound: 'range', max: '1600000000.5' }],
    ['may be of one point, written as a range', { bound: 'range', max: '1600000000.0' }, { max: '1600000000.0' }],
    ['may be a percentage', { kind: 'percent', currency: '' }, { kind: 'percent', currency: null, unit: null }],
    ['may be a quantity of any unit that a language knows', { kind: 'quantity', currency: '', unit: 'percentage_point' }, { unit: 'percentage_point' }],
    ['may be an order of magnitude', { kind: 'vague', value: '1000000000' }, { kind: 'vague', value: '1000000000', currency: 'USD' }],
  ])('%s', (_, given, wanted) => {
    const parsed = figure(given);
    expect(parsed.success && parsed.data).toMatchObject(wanted);
  });

  const digits = 'Write plain digits, with a point before decimals and nothing between thousands: 1600000000 or 2.4.';
  test.each<[Record<string, string>, Record<string, string>]>([
    ...['', ' ', '1,6', '1.600.000', '1 600', '1e9', '0x10', 'NaN', 'Infinity', '.5', '5.', '+5', '½', '１６', '1'.repeat(36), `0.${'1'.repeat(31)}`].map((value): [Record<string, string>, Record<string, string>] => [{ value }, { value: digits }]),
    [{ max: '2e3', bound: 'range' }, { max: digits }],
    [{ bound: 'range' }, { max: 'A range needs its upper end.' }],
    [{ max: '1700000000' }, { max: 'Only a range has an upper end: choose “range”, or empty this field.' }],
    // as floats the two would be equal
    [{ value: '10000000000000000.2', max: '10000000000000000.1', bound: 'range' }, { max: 'The upper end of a range is not below its lower end.' }],
    [{ currency: 'dollars' }, { currency: 'Write a currency by its code, such as USD, EUR or BTC.' }],
    [{ kind: 'percent' }, { currency: 'A percentage has no currency: empty this field.' }],
    [{ kind: 'multiple', currency: '', unit: 'MW' }, { unit: 'A multiple has no unit: empty this field.' }],
    [{ kind: 'quantity', currency: '' }, { unit: 'A quantity needs a unit.' }],
    [{ kind: 'quantity', currency: '', unit: 'EHs' }, { unit: 'This unit is not known: choose one of the list, such as MW, EH/s or year.' }],
    [{ kind: 'duration', currency: '', unit: 'MW' }, { unit: 'A duration has a unit of time, such as year, month or day.' }],
    [{ kind: 'vague', bound: 'about' }, { bound: 'An order of magnitude has no bound: choose “exact”.' }],
    [{ kind: 'figure' }, { kind: 'Choose what the figure is.' }],
    [{ bound: '' }, { bound: 'Choose how exact the figure is.' }],
  ])('%j is refused', (given, wanted) => {
    const parsed = figure(given);
    expect(!parsed.success && problemsOf(parsed.error)).toEqual(wanted);
  });

  test('a value that is no text does not come in', () => {
    expect(figureCorrection.safeParse({ kind: 'money', value: 1.6, max: '', currency: 'USD', unit: '', bound: 'exact' }).success).toBe(false);
  });
});

describe('a claim', () => {
  test('has its names once each, without empty fields', () => {
    const parsed = claim({ subjects: [' Nvidia ', '', 'Nvidia', 'Smith,  Jones & Co'] });
    expect(parsed.success && parsed.data.subjects).toEqual(['Nvidia', 'Smith, Jones & Co']);
  });

  test.each(['2025', '2025-03', '2025-03-14', '2025-Q3', '2025-H1', '199X', '2019/2021', ' 2025 '])('takes the date %s', (date) => {
    const parsed = claim({ date });
    expect(parsed.success && parsed.data.date).toBe(date.trim());
  });

  test.each(['03/2025', '14.3.2025', 'March', '2025-13', '2025-02-30', '2025-Q5', '2021/2019', '25', '0000', '00XX', '0000/2019', 'P-1Y'])('refuses the date %s', (date) => {
    const parsed = claim({ date });
    expect(!parsed.success && problemsOf(parsed.error)).toEqual({ date: DATE_HELP });
  });

  test('keeps a date that the machine left relative', () => {
    expect(claim({ date: 'P-1Y' }, 'P-1Y').success).toBe(true);
  });

  test.each([{ type: 'gossip' }, { modality: '' }, { subjects: ['x'.repeat(201)] }, { objects: Array.from({ length: 21 }, (_, i) => `c${i}`) }])('%j is refused', (given) => {
    expect(claim(given).success).toBe(false);
  });
});

test.each([['', 'Write your name: it is kept with the correction.'], [' \n', 'Write your name: it is kept with the correction.'], ['x'.repeat(101), 'A name has at most 100 characters.']])('the name %j is refused', (who, wanted) => {
  const parsed = signature.safeParse({ who, why: '' });
  expect(!parsed.success && problemsOf(parsed.error)).toEqual({ who: wanted });
});

test('a reason may be left out', () => {
  expect(signature.parse({ who: ' Ada  L. ', why: ' ' })).toEqual({ who: 'Ada L.', why: null });
});

test('units of words and of symbols are known by one name', () => {
  expect(['MW', 'EH/s', 'year', 'basis_point', 'barrel'].filter((unit) => !UNITS.has(unit))).toEqual([]);
});
