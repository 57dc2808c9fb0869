import { expect, test } from 'vitest';
import { reviewForm, typedIn, undoForm } from '../../../lib/reviews/form.ts';

const form = (entries: [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

test('fields are kept as typed, lists as lists, without NUL and without what belongs to the framework', () => {
  expect(typedIn(form([['value', '1\u0000,5 '], ['subjects', 'A'], ['subjects', ''], ['subjects', 'B, C'], ['$ACTION_ID_x', '']]))).toEqual({
    value: '1,5 ', subjects: ['A', '', 'B, C'], objects: [], attributedTo: [],
  });
});

const target = { articleId: '0123456789abcdef', about: 'figure', key: '12-20', seen: '0' };
const given = { target, verdict: 'right', signature: { who: 'Ada', why: '' } };

test('a form of the page is taken', () => {
  expect(reviewForm.parse(given)).toEqual({ target: { ...target, seen: 0 }, verdict: 'right', signature: { who: 'Ada', why: null } });
  expect(reviewForm.safeParse({ ...given, target: { ...target, about: 'claim', key: '0123456789abcdef-12-stock_sale-2' } }).success).toBe(true);
  expect(undoForm.parse({ reviewId: '7', signature: { who: 'Ada', why: 'no' } })).toEqual({ reviewId: 7, signature: { who: 'Ada', why: 'no' } });
});

test.each([
  ['articleId', 'x'], ['about', 'story'], ['key', '12'], ['key', '1-2-3'], ['key', "'; DROP TABLE"], ['seen', '-1'], ['seen', '1e3'], ['seen', ''],
])('a target with %s %s is none', (field, value) => {
  expect(reviewForm.safeParse({ ...given, target: { ...target, [field]: value } }).success).toBe(false);
});

test.each([[undefined], ['maybe'], ['undone']])('%s is no verdict', (verdict) => {
  expect(reviewForm.safeParse({ ...given, verdict }).success).toBe(false);
});
