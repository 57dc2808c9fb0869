import { expect, test } from 'vitest';
import type { Analysis, Claim, Figure } from '../../lib/analysis.ts';
import { claimTable } from '../../lib/database/claims.ts';
import { storeArticle } from '../../lib/database/store.ts';
import { claimsParams, fromQuery, parse } from '../../lib/params.ts';
import { countsHold } from './counted.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
countsHold();

/** A text that states one investment of Acme: its value, and what else the claim and the figure say. */
function store(name: string, value: string, figure: Partial<Figure> = {}, claim: Partial<Claim> = {}): Promise<string> {
  const text = `${name}: Acme invests money.`;
  const span = { start: 0, end: text.length };
  const analysis: Analysis = {
    language: 'en', languageConfidence: 1, sentences: [{ ...span, kind: 'body' }], dates: [], leftOut: [],
    figures: [{ ...span, text, kind: 'money', value, currency: 'EUR', bound: 'exact', reading: { number: value }, ...figure }],
    companies: [{ ...span, text, company: 'Acme', role: 'subject', kind: 'unlisted' }],
    claims: [{ ...span, type: 'investment', modality: 'stated', subjects: ['Acme'], objects: [], attributedTo: [], figures: [0], ...claim }],
  };
  return storeArticle(text, { origin: 'test' }, analysis, 'test');
}

async function table(query: string) {
  const parsed = parse(claimsParams, fromQuery(new URLSearchParams(query)));
  if (!parsed.ok) throw new Error(parsed.problem);
  return claimTable(parsed.value, 1);
}

async function values(query: string): Promise<(string | null)[]> {
  return (await table(query)).rows.map(({ figure }) => figure?.value ?? null).sort();
}

test('texts that give another value differ, those within a bound do not, and a new reading settles it anew', async () => {
  await store('One', '2000');
  expect(await values('agreement=single')).toEqual(['2000']);
  await store('Two', '1900', { bound: 'over' });
  expect(await values('agreement=single')).toEqual(['1900', '2000']);
  await store('Three', '2000');
  expect(await values('agreement=agrees')).toEqual(['2000', '2000']);
  await store('Four', '3000', {}, { date: '2026' });
  expect(await values('agreement=differs')).toEqual([]);
  await store('Five', '300');
  expect(await values('agreement=differs')).toEqual(['1900', '2000', '2000', '300']);
  expect(await values('agreement=single,agrees')).toEqual(['3000']);
  expect((await table('')).facets.agreement).toEqual([{ value: 'differs', name: null, count: 4 }, { value: 'single', name: null, count: 1 }]);
  await store('Five', '2000');
  expect(await values('agreement=differs')).toEqual([]);
  expect(await values('agreement=agrees')).toEqual(['2000', '2000', '2000']);
});

test('a period of time takes claims dated in it, and none without a date', async () => {
  await store('Six', '7', {}, { date: '2031-05', type: 'revenue' });
  await store('Seven', '8', {}, { date: '2031', type: 'revenue' });
  await store('Eight', '9', {}, { type: 'revenue' });
  expect(await values('type=revenue&time=2031-06')).toEqual(['8']);
  expect(await values('type=revenue&time=2031-05-31..2040')).toEqual(['7', '8']);
  expect(await values('type=revenue&time=..2030')).toEqual([]);
  expect(await values('type=revenue&time=2031..')).toEqual(['7', '8']);
});
