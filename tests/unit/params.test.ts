import { expect, test } from 'vitest';
import { claimsParams, dayRange, fromPath, fromQuery, pageSchema, parse, storyParams, timelineParams, timeRange } from '../../lib/params.ts';

const claims = (query: string) => parse(claimsParams, fromQuery(new URLSearchParams(query)));
const EMPTY = { type: [], company: [], lang: [], modality: [], kind: [], currency: [], source: [], agreement: [], review: [], page: 1 };

test.each([
  ['', {}],
  ['type=pivot,revenue&type=price', { type: ['pivot', 'revenue', 'price'] }],
  ['type=pivot&type=pivot', { type: ['pivot'] }],
  ['type=&q=&value__gte=', {}],
  ['company=core-scientific&lang=it, fr', { company: ['core-scientific'], lang: ['it', 'fr'] }],
  ['lang=und', { lang: ['und'] }],
  ['source=Smith, Jones %26 Co&source=Bloomberg', { source: ['Smith, Jones & Co', 'Bloomberg'] }],
  ['value__gte=-2.5&value__lte=2000000000', { value__gte: '-2.5', value__lte: '2000000000' }],
  ['sort=-value&page=3', { sort: '-value', page: 3 }],
  ['q=  minería  ', { q: 'minería' }],
  ['review=wrong,none', { review: ['wrong', 'none'] }],
])('claims?%s', (query, values) => {
  expect(claims(query)).toEqual({ ok: true, value: { ...EMPTY, ...values } });
});

test.each([
  ['colour=red', /^There is no parameter “colour” here\. This address knows: type, company, /],
  ['type=pivot,sale', /^“sale” is not a value that “type” can have: it wants one of pivot, /],
  ['value__gte=1e9', '“1e9” is not a value that “value__gte” can have: it wants a plain decimal number, such as 1600000000 or 2.4.'],
  ['value__gte=1,5', '“1,5” is not a value that “value__gte” can have: it wants a plain decimal number, such as 1600000000 or 2.4.'],
  ['review=maybe', '“maybe” is not a value that “review” can have: it wants one of right, corrected, wrong, none.'],
  ['page=0', '“0” is not a value that “page” can have: it wants a page number from 1 on.'],
  ['page=1&page=2', '“1,2” is not a value that “page” can have: it wants one value only, and it is given twice.'],
  ['sort=size', /^“size” is not a value that “sort” can have: it wants one of date, -date, /],
  ['lang=Italian', '“Italian” is not a value that “lang” can have: it wants a language that Parallax reads (it, fr, pt, es, en), or und.'],
  ['lang=it,xx', '“xx” is not a value that “lang” can have: it wants a language that Parallax reads (it, fr, pt, es, en), or und.'],
  ['q=%00', '“q” holds a NUL character (%00), which no text has: take it out.'],
  ['source=Reuters&source=A%00B', '“source” holds a NUL character (%00), which no text has: take it out.'],
  ['company=NOS', '“NOS” is not a value that “company” can have: it wants the name in a company’s address, in small letters, such as core-scientific.'],
  ['currency=usd', '“usd” is not a value that “currency” can have: it wants a currency code in capitals, such as USD, EUR or BTC.'],
])('claims?%s is refused', (query, problem) => {
  const parsed = claims(query);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok && typeof problem === 'string') expect(parsed.problem).toBe(problem);
  if (!parsed.ok && typeof problem !== 'string') expect(parsed.problem).toMatch(problem);
});

test.each([
  ['2019', { first: '2019-01-01', last: '2019-12-31' }],
  ['2024-02', { first: '2024-02-01', last: '2024-02-29' }],
  ['2025-02', { first: '2025-02-01', last: '2025-02-28' }],
  ['2025-11-21', { first: '2025-11-21', last: '2025-11-21' }],
  ['2025-13', null],
  ['2025-02-30', null],
  ['25', null],
])('the days of %s', (text, range) => {
  expect(dayRange(text)).toEqual(range);
});

test.each([
  ['2019..2032', { from: '2019-01-01', to: '2032-12-31' }],
  ['2019..', { from: '2019-01-01', to: null }],
  ['..2024-06', { from: null, to: '2024-06-30' }],
  ['2026', { from: '2026-01-01', to: '2026-12-31' }],
  ['2032..2019', null],
  ['..', null],
  ['', null],
  ['2019..2020..2021', null],
])('the span of time %s', (text, range) => {
  expect(timeRange(text)).toEqual(range);
});

test.each([['hut-8', 'hut-8'], ['caf%C3%A9', 'café'], ['%00', null], ['a%00b', null], ['%FF', null], ['%E9t%E9', null], ['%', null]])('%s in a path stands for %s', (part, name) => {
  expect(fromPath(part)).toBe(name);
});

test('more companies than columns are refused', () => {
  expect(parse(timelineParams, { c: 'a,b,c,d,e,f,g' })).toEqual({
    ok: false, problem: '“a,b,c,d,e,f,g” is not a value that “c” can have: it wants at most 6 values.',
  });
});

test('a switch is 1 or absent', () => {
  expect(parse(storyParams, { v: 'it,fr', diff: '1' })).toEqual({ ok: true, value: { v: ['it', 'fr'], diff: true, page: 1 } });
  expect(parse(storyParams, {})).toEqual({ ok: true, value: { v: [], diff: false, page: 1 } });
  expect(parse(storyParams, { diff: 'yes' })).toEqual({ ok: false, problem: '“yes” is not a value that “diff” can have: it wants 1, or left out.' });
});

test.each([['/', true], ['/claims', true], ['/articles/0123456789abcdef', true], ['/claims.csv', false], ['/nowhere', false]])(
  '%s has a schema: %s', (path, known) => {
    expect(pageSchema(path) !== null).toBe(known);
  },
);
