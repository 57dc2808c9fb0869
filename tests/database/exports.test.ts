import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis.ts';
import { database } from '../../lib/database/client.ts';
import { type Export, exportClaims, exportFigures } from '../../lib/database/exports.ts';
import { identify, storeArticle } from '../../lib/database/store.ts';
import { claimsParams, figuresExportParams, parse } from '../../lib/params.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();

const LINE = 'Acme invests 1 euro.\n';
const LINES = 1200;
const text = LINE.repeat(LINES);

/** A reading with a claim and a figure in each of the first lines. */
function reading(lines: number): Analysis {
  const starts = Array.from({ length: lines }, (_, at) => at * LINE.length);
  return {
    language: 'en', languageConfidence: 1, sentences: [], dates: [], companies: [], leftOut: [],
    figures: starts.map((start) => ({ start: start + 13, end: start + 19, text: '1 euro', kind: 'money', value: '1', currency: 'EUR', bound: 'exact', reading: { number: '1', currencyBasis: 'stated' } })),
    claims: starts.map((start, at) => ({ start, end: start + LINE.length - 1, type: 'investment', modality: 'stated', subjects: ['Acme'], objects: [], attributedTo: [], figures: [at] })),
  };
}

const store = (lines: number) => storeArticle(text, { origin: 'test' }, reading(lines), 'test');
beforeAll(async () => { await store(1); });
beforeEach(async () => { await store(LINES); });

const values = <T>(parsed: { ok: true; value: T } | { ok: false; problem: string }): T => {
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};

/** How many rows an export gives, where something else is done after its first batch. */
async function rowsOf({ batches }: Export, meanwhile: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  for await (const batch of batches) {
    if (rows === 0) await meanwhile();
    rows += batch.length;
  }
  return rows;
}

test.each([
  ['claims', () => exportClaims(values(parse(claimsParams, {})))],
  ['claims that hold words', () => exportClaims(values(parse(claimsParams, { q: 'euro' })))],
  ['figures', () => exportFigures(values(parse(figuresExportParams, {})))],
])('an export of %s is whole, though the article is read otherwise while it runs', async (_, make) => {
  expect(await rowsOf(make(), () => store(10))).toBe(LINES);
  expect(await rowsOf(make(), async () => undefined)).toBe(10);
});

test('an export is whole, though its article goes while it runs', async () => {
  const { id } = identify(text);
  expect(await rowsOf(exportClaims(values(parse(claimsParams, {}))), () => database().article.delete({ where: { id } }))).toBe(LINES);
});
