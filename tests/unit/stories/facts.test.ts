import { describe, expect, test } from 'vitest';
import type { Analysis, Claim, Figure } from '../../../lib/analysis.ts';
import { contradicts, factOf } from '../../../lib/stories/facts.ts';

const figure = (over: Partial<Figure>): Figure => ({ start: 0, end: 1, text: 'x', kind: 'money', value: '2000000000', currency: 'USD', bound: 'exact', reading: { number: '2' }, ...over });
const claim = (over: Partial<Claim>): Claim => ({ start: 0, end: 9, type: 'investment', modality: 'stated', subjects: ['Altamar'], objects: ['Idrovalle'], attributedTo: [], figures: [0], ...over });
const analysis = (...figures: Figure[]): Analysis => ({ language: 'it', languageConfidence: 1, sentences: [], figures, dates: [], companies: [], claims: [], leftOut: [] });
const key = (own: Partial<Claim>, ...figures: Figure[]) => factOf(claim(own), analysis(...figures))?.key;
const measureKey = (own: Partial<Claim>, ...figures: Figure[]) => factOf(claim(own), analysis(...figures))?.measureKey;

describe('claims that state the same share a key', () => {
  test.each<[string, Partial<Claim>, Figure, boolean]>([
    ['whatever the words and the place', { start: 40, end: 80, attributedTo: ['Miner Mag'] }, figure({ text: '2 mil milhões de dólares', start: 5 }), true],
    ['a trailing nought is no other value', {}, figure({ value: '2000000000.00' }), true],
    ['the order of parties', { subjects: ['Altamar', 'Altamar'] }, figure({}), true],
    ['another value', {}, figure({ value: '2100000000' }), false],
    ['a noughts too many', {}, figure({ value: '20000000000' }), false],
    ['another currency', {}, figure({ currency: 'EUR' }), false],
    ['another bound', {}, figure({ bound: 'over' }), false],
    ['a loss', {}, figure({ warnings: ['loss'] }), false],
    ['about the same', {}, figure({ bound: 'about' }), true],
    ['a range', {}, figure({ max: '3000000000', bound: 'range' }), false],
    ['another date', { date: '2026' }, figure({}), false],
    ['another type', { type: 'acquisition' }, figure({}), false],
    ['parties that change places', { subjects: ['Idrovalle'], objects: ['Altamar'] }, figure({}), false],
    ['what is denied', { modality: 'denied' }, figure({}), false],
  ])('%s', (_, own, other, same) => {
    expect(key(own, other) === key({}, figure({}))).toBe(same);
  });

  test('the order of figures does not matter', () => {
    const years = figure({ kind: 'duration', value: '12', currency: undefined, unit: 'year' });
    expect(key({ figures: [0, 1] }, figure({}), years)).toBe(key({ figures: [1, 0] }, figure({}), years));
    expect(key({ figures: [0, 1] }, figure({}), years)).not.toBe(key({ figures: [0] }, figure({}), years));
  });
});

test('the measure is the same where only values differ', () => {
  expect(measureKey({}, figure({ value: '5', bound: 'about' }))).toBe(measureKey({}, figure({})));
  expect(measureKey({}, figure({ currency: 'EUR' }))).not.toBe(measureKey({}, figure({})));
  expect(measureKey({ date: '2026' }, figure({}))).not.toBe(measureKey({}, figure({})));
});

test('a level is the same with and without its change, and in a text without figures two parties are enough', () => {
  const up: Figure = figure({ kind: 'percent', currency: undefined, value: '2', warnings: ['rise'] });
  expect(key({ figures: [0, 1] }, figure({}), up)).toBe(key({}, figure({})));
  expect(key({}, up)).not.toBe(key({}, figure({})));
  expect(key({ figures: [], type: 'acquisition' })).toBe(key({ figures: [], type: 'acquisition', start: 50, end: 90 }));
});

test('a rumour confirms no deed and a forecast no result, but what is announced is the deal', () => {
  const said = (type: Claim['type'], modality: Claim['modality']) => key({ type, modality }, figure({}));
  expect(said('acquisition', 'forecast')).toBe(said('acquisition', 'stated'));
  expect(said('acquisition', 'possible')).not.toBe(said('acquisition', 'stated'));
  expect(said('revenue', 'forecast')).not.toBe(said('revenue', 'stated'));
});

test('claims without a date of their own hold in the month of their article', () => {
  const published = (publishedAt: string | undefined, own: Partial<Claim> = {}) => factOf(claim(own), { ...analysis(figure({})), publishedAt })?.measureKey;
  expect(published('2023-02-01')).toBe(published('2023-02-28T10:00:00.000Z'));
  expect(published('2023-02-01')).not.toBe(published('2025-07-03'));
  expect(published('2023-02-01', { date: '2022' })).toBe(published('2025-07-03', { date: '2022' }));
});

test('where a type has several measures, only values that lie near contradict each other', () => {
  const earned = (value: string) => key({ type: 'earnings' }, figure({ value })) as string;
  expect(contradicts(earned('0.49'), earned('7100000000'))).toBe(false);
  expect(contradicts(earned('7100000000'), earned('5300000000'))).toBe(true);
});

const change = (value: string, ...rest: [way: 'rise' | 'fall', over?: Partial<Figure>]): Figure => figure({ kind: 'percent', currency: undefined, value, warnings: [rest[0]], ...rest[1] });

test('a rise and a fall are one measure and contradict each other; a sign and a word say the same', () => {
  expect(key({}, change('4.3', 'fall'))).toBe(key({}, change('-4.3', 'fall')));
  expect(key({}, change('4.3', 'fall'))).not.toBe(key({}, change('4.3', 'rise')));
  expect(measureKey({}, change('4.3', 'fall'))).toBe(measureKey({}, change('4.3', 'rise')));
  expect(contradicts(key({}, change('4.3', 'fall')) as string, key({}, change('4.3', 'rise')) as string)).toBe(true);
  // a level is another measure
  expect(measureKey({}, change('4.3', 'fall'))).not.toBe(measureKey({}, figure({ kind: 'percent', currency: undefined, value: '4.3' })));
});

test('a fall of over 4 % holds one of 6 %, and not one of 3 %', () => {
  const [over, six, three, range] = [change('4', 'fall', { bound: 'over' }), change('6', 'fall'), change('3', 'fall'), change('5', 'fall', { max: '7', bound: 'range' })].map((one) => key({}, one) as string);
  expect([contradicts(over as string, six as string), contradicts(over as string, three as string), contradicts(range as string, six as string), contradicts(range as string, three as string)]).toEqual([false, true, false, true]);
});

test.each<[string, Partial<Claim>, Figure[]]>([
  ['no figure and one party', { figures: [], objects: [] }, []],
  ['an order of magnitude only', {}, [figure({ kind: 'vague', value: undefined, order: '1000000000' })]],
  ['no company', { subjects: [], objects: [] }, [figure({})]],
])('no fact: %s', (_, own, figures) => {
  expect(factOf(claim(own), analysis(...figures))).toBeNull();
});

describe('facts of one measure contradict each other', () => {
  const years = figure({ kind: 'duration', value: '12', currency: undefined, unit: 'year' });
  test.each<[string, Figure[], Figure[], boolean]>([
    ['another value', [figure({ value: '1600000000' })], [figure({ value: '16000000000' })], true],
    ['a value above "over"', [figure({ bound: 'over' })], [figure({ value: '2300000000' })], false],
    ['a value below "over"', [figure({ bound: 'over' })], [figure({ value: '1900000000' })], true],
    ['a value below "at most"', [figure({ bound: 'at_most' })], [figure({ value: '500' })], false],
    ['two bounds that leave nothing', [figure({ bound: 'over' })], [figure({ value: '1000', bound: 'under' })], true],
    ['a value inside a range', [figure({ max: '3000000000', bound: 'range' })], [figure({ value: '2500000000' })], false],
    ['ranges apart', [figure({ max: '3000000000', bound: 'range' })], [figure({ value: '4000000000', max: '5000000000', bound: 'range' })], true],
    ['a rounded value', [figure({ value: '1600000000' })], [figure({ value: '1620000000' })], false],
    ['another value with more digits', [figure({ value: '1600000000' })], [figure({ value: '1670000000' })], true],
    ['one digit rounds nothing', [figure({ value: '2000000000' })], [figure({ value: '2100000000' })], true],
    ['one of two figures', [figure({}), years], [{ ...years, value: '15' }, figure({})], true],
    ['two figures in another order', [figure({ value: '10' }), figure({ value: '9' })], [figure({ value: '9', bound: 'at_least' }), figure({ value: '10' })], false],
  ])('%s', (_, ones, others, so) => {
    const all = (figures: Figure[]) => key({ figures: [...figures.keys()] }, ...figures) as string;
    expect(contradicts(all(ones), all(others))).toBe(so);
    expect(contradicts(all(others), all(ones))).toBe(so);
  });
});
