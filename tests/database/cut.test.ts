import { beforeAll, expect, test } from 'vitest';
import type { Analysis } from '../../lib/analysis.ts';
import { articleList } from '../../lib/database/articles.ts';
import { companyProfile } from '../../lib/database/company.ts';
import { compareCompanies } from '../../lib/database/compare.ts';
import { storeArticle } from '../../lib/database/store.ts';
import { timelineClaims } from '../../lib/database/timeline.ts';
import { articlesParams, parse } from '../../lib/params.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();

/** Stores an article with so many claims about a company, each with a figure: of another value each, or all the same; those before `dated` in a year. */
async function store(name: string, company: string, count: number, dated: number, { language = 'it', same = true } = {}): Promise<void> {
  const analysis: Analysis = { language, languageConfidence: 1, sentences: [], figures: [], dates: [], companies: [], claims: [], leftOut: [] };
  let text = `${name}\n`;
  for (let index = 0; index < count; index++) {
    const value = same ? '7' : String(index + 10);
    const span = { start: text.length, end: text.length + `${company} ${value} euro.`.length };
    const [start, end] = [span.start + company.length + 1, span.end - 1];
    text += `${company} ${value} euro.\n`;
    analysis.sentences.push({ ...span, kind: 'body' });
    analysis.figures.push({ start, end, text: `${value} euro`, kind: 'money', value, currency: 'EUR', bound: 'exact', reading: { number: value, currencyBasis: 'stated' } });
    analysis.companies.push({ start: span.start, end: span.start + company.length, text: company, company, role: 'subject', kind: 'unlisted' });
    analysis.claims.push({
      ...span, type: 'price', modality: 'stated', subjects: [company], objects: [], attributedTo: [], figures: [index], ...(index < dated ? { date: '2024' } : {}),
    });
  }
  await storeArticle(text, { origin: 'test' }, analysis, 'test');
}

beforeAll(async () => {
  await store('long', 'Acme', 1010, 310, { same: false });
  await store('older', 'Delta', 1, 1);
  await store('repeated', 'Delta', 700, 0);
  await store('various', 'Delta', 400, 0, { same: false });
  for (let index = 0; index < 21; index++) await store(`short ${index}`, 'Beta', 2, 1);
  await store('andere', 'Gamma', 1, 0, { language: 'de' });
});

test('what is cut is counted whole, and so is the part that is shown', async () => {
  expect(await timelineClaims({ c: ['acme'], type: [] })).toMatchObject({ dated: 310, datedShown: 300, undated: 700, undatedShown: 60 });
  expect(await compareCompanies(['acme'], [])).toMatchObject({ claims: 1010, claimsShown: 1000 });
  expect(await companyProfile('acme')).toMatchObject({ claims: 1010, claimsShown: 300, articleCount: 1 });
});

test('a text that repeats itself, or states a thousand things, leaves room for what others say', async () => {
  const delta = await companyProfile('delta');
  expect(delta).toMatchObject({ claims: 1101, claimsShown: 999 });
  expect(new Set(delta?.statements.map(({ date }) => date?.value))).toEqual(new Set([undefined, '2024']));
  expect(delta?.statements).toHaveLength(300);
});

test('where nothing is cut both counts are the same', async () => {
  expect(await timelineClaims({ c: ['beta'], type: [] })).toMatchObject({ dated: 21, datedShown: 21, undated: 21, undatedShown: 21 });
  expect(await compareCompanies(['beta'], [])).toMatchObject({ claims: 42, claimsShown: 42 });
  expect(await companyProfile('beta')).toMatchObject({ claims: 42, claimsShown: 42 });
});

test('the articles that a profile leaves out stand in the list of articles', async () => {
  const profile = await companyProfile('beta');
  expect([profile?.articles.length, profile?.articleCount]).toEqual([20, 21]);
  const parsed = parse(articlesParams, { company: 'beta' });
  if (!parsed.ok) throw new Error(parsed.problem);
  expect(await articleList(parsed.value, 1)).toMatchObject({ total: 21, companies: [{ id: 'beta', name: 'Beta' }], languages: [{ value: 'it', count: 21 }] });
});

test('an article in a language that is not read is found under und', async () => {
  const parsed = parse(articlesParams, { lang: 'und' });
  if (!parsed.ok) throw new Error(parsed.problem);
  const { articles, languages } = await articleList(parsed.value, 1);
  expect([articles.map(({ language }) => language), languages]).toEqual([['de'], [{ value: 'it', count: 25 }, { value: 'und', count: 1 }]]);
});
