import { expect, test } from 'vitest';
import type { Figure } from '../../../lib/analysis.ts';
import type { PlacedClaim } from '../../../lib/reviews/place.ts';
import { agreesNow, sayEntry, sayReading } from '../../../lib/reviews/say.ts';
import type { ReviewEntry } from '../../../lib/views.ts';

const figure: Figure = { start: 0, end: 5, text: 'x', kind: 'money', value: '1600000000', currency: 'USD', bound: 'about', reading: { number: '1.6' } };
const claim: PlacedClaim = { start: 0, end: 9, type: 'contract', modality: 'forecast', subjects: ['Acme'], objects: ['Beta', 'Gamma'], attributedTo: ['Reuters'], figures: [], date: '2026-Q1', ordinal: 0 };
const entry = (over: Partial<ReviewEntry>): ReviewEntry => ({ id: 1, verdict: 'right', correction: null, machine: figure, who: 'Ada', why: null, at: new Date(0), undone: false, ...over });

test('a reading in words', () => {
  expect(sayReading(figure)).toBe('about USD 1,600,000,000');
  expect(sayReading({ ...figure, kind: 'vague', value: undefined, order: '1000000000', bound: 'exact' })).toBe('in the order of USD 1,000,000,000');
  expect(sayReading(claim)).toBe('Contract · forecast · Acme → Beta, Gamma · Q1 2026 · from Reuters');
});

test('an entry in words', () => {
  const said = (over: Partial<ReviewEntry>, entries = 1) => sayEntry(entry(over), { about: 'figure', entries: Array(entries).fill(entry({})) });
  expect(said({})).toBe('found it right: about USD 1,600,000,000');
  expect(said({ verdict: 'wrong' })).toBe('found it wrong: it is no figure');
  expect(said({ verdict: 'corrected', correction: { kind: 'percent', value: '2.5', max: null, currency: null, unit: null, bound: 'exact' } })).toBe('corrected it to 2.5%');
  expect(said({ verdict: null }, 2)).toBe('took it back');
  expect(said({ verdict: null }, 3)).toBe('took an entry back');
});

test('the machine agrees by now where it reads what people hold', () => {
  const held = entry({ verdict: 'corrected', correction: { kind: 'money', value: '1600000000.0', max: null, currency: 'USD', unit: null, bound: 'about' } });
  expect(agreesNow(figure, held)).toBe(true);
  expect(agreesNow({ ...figure, value: '16' }, held)).toBe(false);
  expect(agreesNow({ ...figure, value: '16' }, entry({}))).toBe(false);
  expect(agreesNow(claim, entry({ machine: { ...claim, date: '2025' } }))).toBe(false);
  expect(agreesNow(claim, entry({ machine: claim }))).toBe(true);
  expect(agreesNow(figure, entry({ verdict: 'wrong' }))).toBe(false);
  expect(agreesNow(null, held)).toBe(false);
});
