import { describe, expect, test } from 'vitest';
import type { Analysis, Claim, Figure } from '../../../lib/analysis.ts';
import { applyReviews, correctClaim, correctFigure, heldClaim, heldFigure, type Judged, readsTheSame } from '../../../lib/reviews/apply.ts';
import type { ClaimCorrection, FigureCorrection } from '../../../lib/reviews/correction.ts';
import { matchPlaces } from '../../../lib/reviews/match.ts';
import { type Place, placedClaims } from '../../../lib/reviews/place.ts';

const figure = (start: number, end: number, over: Partial<Figure> = {}): Figure => ({
  start, end, text: 'x', kind: 'money', value: '2', currency: 'USD', bound: 'exact', reading: { number: '2', currencyBasis: 'assumed' }, ...over,
});
const claim = (start: number, end: number, over: Partial<Claim> = {}): Claim => ({
  start, end, type: 'investment', modality: 'stated', subjects: ['Acme'], objects: [], attributedTo: [], figures: [], ...over,
});
const analysis = (figures: Figure[], claims: Claim[] = []): Analysis => ({ language: 'it', languageConfidence: 1, sentences: [], figures, dates: [], companies: [], claims, leftOut: [] });

const figurePlaces = (...figures: Figure[]): Place[] => figures.map((machine, index) => ({ id: `p${index}`, about: 'figure', machine }));
const claimPlaces = (read: Analysis, ...indexes: number[]): Place[] => indexes.map((index) => ({ id: `p${index}`, about: 'claim', machine: placedClaims(read)[index] as ReturnType<typeof placedClaims>[number] }));

describe('a figure is found again', () => {
  test.each<[string, Figure[], number | undefined]>([
    ['at its span, whatever is read there now', [figure(0, 5), figure(10, 20, { kind: 'percent', value: '9' })], 1],
    ['where the span has grown', [figure(0, 5), figure(8, 20)], 1],
    ['where the span has shrunk', [figure(12, 20)], 0],
    ['at its own span, though a longer one stands around it', [figure(5, 30), figure(10, 20)], 1],
    ['not where two would fit', [figure(10, 13), figure(15, 20)], undefined],
    ['not where the spans only cross', [figure(15, 25)], undefined],
    ['not where nothing stands', [figure(21, 25)], undefined],
  ])('%s', (_, figures, wanted) => {
    expect(matchPlaces(figurePlaces(figure(10, 20)), analysis(figures)).figures.get('p0')).toBe(wanted);
  });

  test('two places never share one figure', () => {
    expect(matchPlaces(figurePlaces(figure(10, 12), figure(14, 16)), analysis([figure(10, 16)])).figures.size).toBe(0);
    expect([...matchPlaces(figurePlaces(figure(10, 12), figure(10, 16)), analysis([figure(10, 16)])).figures]).toEqual([['p1', 0]]);
  });
});

describe('a claim is found again', () => {
  const money = [figure(10, 15), figure(20, 25)];
  const before = analysis(money, [claim(0, 30, { figures: [0] }), claim(0, 30, { type: 'valuation', figures: [1] }), claim(40, 60), claim(40, 60)]);

  test('each of several in one sentence, in any order', () => {
    const after = analysis(money, [claim(0, 30, { type: 'valuation', figures: [1] }), claim(40, 60), claim(0, 30, { figures: [0] }), claim(40, 60)]);
    expect([...matchPlaces(claimPlaces(before, 0, 1, 2, 3), after).claims].sort()).toEqual([['p0', 2], ['p1', 0], ['p2', 1], ['p3', 3]]);
  });

  test.each<[string, Claim[], number | undefined]>([
    ['by its figures, where the type is another', [claim(0, 30, { type: 'contract', figures: [0] }), claim(0, 30, { type: 'valuation', figures: [1] })], 0],
    ['by its type, where the figures are others', [claim(0, 30, { figures: [0, 1] })], 0],
    ['by its figures, where the sentence is cut otherwise', [claim(0, 18, { figures: [0] }), claim(18, 30, { type: 'valuation', figures: [1] })], 0],
    ['not where two would fit', [claim(0, 30, { type: 'contract' }), claim(0, 30, { type: 'price' })], undefined],
    ['not by its type alone in another sentence', [claim(40, 60)], undefined],
  ])('%s', (_, claims, wanted) => {
    expect(matchPlaces(claimPlaces(before, 0), analysis(money, claims)).claims.get('p0')).toBe(wanted);
  });

  test('the parties tell two claims of one type apart', () => {
    const two = analysis([], [claim(0, 9), claim(0, 9, { subjects: ['Beta'] })]);
    const after = analysis([], [claim(0, 9, { subjects: ['Beta'] }), claim(0, 9)]);
    expect([...matchPlaces(claimPlaces(two, 0, 1), after).claims].sort()).toEqual([['p0', 1], ['p1', 0]]);
  });
});

const corrected: FigureCorrection = { kind: 'money', value: '3.50', max: null, currency: 'EUR', unit: null, bound: 'about' };
const other: ClaimCorrection = { type: 'contract', modality: 'forecast', subjects: ['Beta'], objects: ['Acme'], attributedTo: [], date: '2026' };

describe('what people say is laid over the reading', () => {
  const read = analysis([figure(0, 2, { warnings: ['assumed_currency'] }), figure(5, 7)], [claim(0, 9, { figures: [0, 1], date: '2025', quote: true })]);
  const judged: Judged[] = [
    { id: 'f', about: 'figure', machine: read.figures[0] as Figure, inForce: { verdict: 'corrected', holds: corrected } },
    { id: 'g', about: 'figure', machine: read.figures[1] as Figure, inForce: { verdict: 'wrong', holds: null } },
    { id: 'c', about: 'claim', machine: placedClaims(read)[0] as ReturnType<typeof placedClaims>[number], inForce: { verdict: 'corrected', holds: other } },
  ];

  test('a correction replaces the reading, which is kept; what is wrong stays and is marked', () => {
    const { analysis: now, figures, claims } = applyReviews(read, judged);
    expect(now.figures).toEqual([{ start: 0, end: 2, text: 'x', kind: 'money', value: '3.50', currency: 'EUR', bound: 'about', reading: { number: '2' } }, read.figures[1]]);
    expect(now.claims).toEqual([{ start: 0, end: 9, type: 'contract', modality: 'forecast', subjects: ['Beta'], objects: ['Acme'], attributedTo: [], figures: [0, 1], date: '2026', quote: true }]);
    expect(figures).toEqual(new Map([[0, { placeId: 'f', verdict: 'corrected', machine: read.figures[0] }], [1, { placeId: 'g', verdict: 'wrong', machine: null }]]));
    expect(claims.get(0)).toEqual({ placeId: 'c', verdict: 'corrected', machine: placedClaims(read)[0] });
    expect(read.figures[0]?.value).toBe('2');
  });

  test('a place that was taken back changes nothing, and is still known', () => {
    const { analysis: now, figures } = applyReviews(read, [{ ...judged[0], inForce: null } as Judged]);
    expect(now).toEqual(read);
    expect(figures.get(0)).toEqual({ placeId: 'f', verdict: null, machine: null });
  });

  test('what was found right stays right while the machine reads it so, and is held when it does not', () => {
    const right: Judged = { id: 'f', about: 'figure', machine: read.figures[0] as Figure, inForce: { verdict: 'right', holds: heldFigure(read.figures[0] as Figure) } };
    expect(applyReviews(read, [right])).toEqual({ analysis: read, figures: new Map([[0, { placeId: 'f', verdict: 'right', machine: null }]]), claims: new Map() });
    const otherwise = analysis([figure(0, 2, { value: '2000' }), figure(5, 7)], read.claims);
    const { analysis: now, figures } = applyReviews(otherwise, [right]);
    expect(now.figures[0]).toMatchObject({ value: '2', currency: 'USD' });
    expect(figures.get(0)).toEqual({ placeId: 'f', verdict: 'corrected', machine: otherwise.figures[0] });
    const claimed: Judged = { ...judged[2], inForce: { verdict: 'right', holds: heldClaim(read.claims[0] as Claim) } } as Judged;
    expect(applyReviews(read, [claimed]).claims.get(0)?.verdict).toBe('right');
    expect(applyReviews({ ...read, claims: [claim(0, 9, { figures: [0, 1] })] }, [claimed]).analysis.claims[0]?.date).toBe('2025');
  });

  test('a claim that is wrong does not condemn one of another type at its place', () => {
    const wrong = { ...judged[2], inForce: { verdict: 'wrong', holds: null } } as Judged;
    expect(applyReviews(read, [wrong]).claims.get(0)?.verdict).toBe('wrong');
    expect(applyReviews({ ...read, claims: [claim(0, 9, { type: 'contract', figures: [0, 1] })] }, [wrong]).claims.size).toBe(0);
  });

  test('the assumption goes with the currency that was assumed, and stays where the currency is kept', () => {
    const assumed = read.figures[0] as Figure;
    expect(correctFigure(assumed, corrected).reading.currencyBasis).toBeUndefined();
    expect(correctFigure(assumed, { ...corrected, currency: 'USD' }).reading.currencyBasis).toBe('assumed');
  });

  test('an order of magnitude is no value', () => {
    expect(correctFigure(figure(0, 2), { ...corrected, kind: 'vague', value: '1000', bound: 'exact' })).toMatchObject({ kind: 'vague', order: '1000' });
    expect(correctFigure(figure(0, 2), { ...corrected, kind: 'vague', value: '1000', bound: 'exact' }).value).toBeUndefined();
  });

  test('a date that is taken away is not there', () => {
    expect('date' in correctClaim(claim(0, 9, { date: '2025' }), { ...other, date: null })).toBe(false);
  });
});

test('the machine reads the same where it means the same', () => {
  expect(readsTheSame(figure(0, 9, { value: '3.5', currency: 'EUR', bound: 'about', text: 'y' }), correctFigure(figure(0, 2), corrected))).toBe(true);
  expect(readsTheSame(figure(0, 2, { value: '35', currency: 'EUR', bound: 'about' }), correctFigure(figure(0, 2), corrected))).toBe(false);
  expect(readsTheSame(claim(3, 9, { ...other, date: '2026' }), correctClaim(claim(0, 9), other))).toBe(true);
  expect(readsTheSame(claim(0, 9), correctClaim(claim(0, 9), other))).toBe(false);
});
