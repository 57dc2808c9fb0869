import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis, Claim, Figure } from '../../lib/analysis.ts';
import { toCsv } from '../../lib/csv.ts';
import { articleList } from '../../lib/database/articles.ts';
import { claimTable } from '../../lib/database/claims.ts';
import { companyList } from '../../lib/database/companies.ts';
import { exportClaims } from '../../lib/database/exports.ts';
import { asked } from '../../lib/database/outage.ts';
import { search } from '../../lib/database/search.ts';
import { storeArticle } from '../../lib/database/store.ts';
import { articlesParams, type ClaimFilter, claimsParams, companiesParams, fromQuery, parse } from '../../lib/params.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();

/** An article whose reading is given by hand: each line is a sentence and a claim, its figure the words between asterisks. */
async function store(language: string, lines: { text: string; claim?: Partial<Claim>; figure?: Partial<Figure>; company?: string }[]): Promise<string> {
  const analysis: Analysis = { language, languageConfidence: 1, sentences: [], figures: [], dates: [], companies: [], claims: [], leftOut: [] };
  let text = '';
  for (const line of lines) {
    const [before = '', words, after = ''] = line.text.split('*');
    const [start, at] = [text.length, text.length + before.length];
    text += `${before}${words ?? ''}${after}\n`;
    const span = { start, end: text.length - 1 };
    analysis.sentences.push({ ...span, kind: 'body' });
    if (words) analysis.figures.push({ start: at, end: at + words.length, text: words, kind: 'money', value: '1', currency: 'EUR', bound: 'exact', reading: { number: '1', currencyBasis: 'stated' }, ...line.figure });
    const company = line.company ?? 'Acme';
    analysis.companies.push({ start: span.end - 1, end: span.end, text: text.slice(span.end - 1, span.end), company, role: 'subject', kind: 'unlisted' });
    analysis.claims.push({ ...span, type: 'investment', modality: 'stated', subjects: [company], objects: [], attributedTo: [], figures: words ? [analysis.figures.length - 1] : [], ...line.claim });
  }
  return storeArticle(text, { origin: 'test' }, analysis, 'test');
}

const filter = (query: string): ClaimFilter => {
  const parsed = parse(claimsParams, fromQuery(new URLSearchParams(query)));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
};
const values = async (query: string) => (await claimTable(filter(query), 1)).rows.map(({ figure }) => figure?.value ?? null);

beforeAll(async () => {
  await store('it', [
    { text: 'Acme investe *2 milioni di euro* a Torino.', figure: { value: '2000000' } },
    { text: 'Beta vende per *0,5 euro* le miniere.', figure: { value: '0.5' }, company: 'Beta', claim: { type: 'price', modality: 'forecast', attributedTo: ['Smith, Jones & Co'] } },
    { text: 'Acme vuole da *3 a 5 dollari*.', figure: { value: '3', max: '5', currency: 'USD', bound: 'range' } },
  ]);
  await store('es', [
    { text: '🚀🚀 La minería de Acme crece un *12 %*.', figure: { kind: 'percent', value: '12', currency: undefined, reading: { number: '12' } } },
    { text: 'Sin cifra, pero con riesgos.', claim: { type: 'risk' } },
  ]);
  await store('und', [{ text: 'Acme = *1 000 000 euro*', figure: { value: '1000000.10' } }]);
});

describe('the claim table', () => {
  test.each([
    ['kind=money&currency=EUR&sort=value', ['0.5', '1000000.1', '2000000']],
    ['kind=money&currency=EUR&sort=-value', ['2000000', '1000000.1', '0.5']],
    ['value__gte=1000000', ['1000000.1', '2000000']],
    ['value__gte=4&value__lte=4.5', ['3']],
    ['value__lte=0.5', ['0.5']],
    ['modality=forecast', ['0.5']],
    ['source=Smith%2C+Jones+%26+Co', ['0.5']],
    ['lang=es&type=risk', [null]],
    ['company=beta', ['0.5']],
    ['q=minería', ['12']],
    ['q=miniere', ['0.5']],
    ['q=investe', ['2000000']],
    ['q=Acme&lang=und', ['1000000.1']],
    ['q=RIESGO', [null]],
    ['q=nowhere', []],
  ])('?%s', async (query, wanted) => {
    expect((await values(query)).sort()).toEqual([...wanted].sort());
  });

  test('orders amounts within one kind and one currency only', async () => {
    expect(await values('sort=-value')).toEqual(['2000000', '1000000.1', '0.5', '3', '12', null]);
  });

  test('counts rows and claims, and each facet under the other filters', async () => {
    const { total, claims, facets } = await claimTable(filter('lang=it&type=investment'), 1);
    expect([total, claims]).toEqual([2, 2]);
    expect(facets.lang).toEqual([{ value: 'it', name: null, count: 2 }, { value: 'es', name: null, count: 1 }, { value: 'und', name: null, count: 1 }]);
    expect(facets.type).toEqual([{ value: 'investment', name: null, count: 2 }, { value: 'price', name: null, count: 1 }]);
    expect(facets.company).toEqual([{ value: 'acme', name: 'Acme', count: 2 }]);
    expect(facets.source).toEqual([]);
  });

  test('gives the words of a span behind an emoji unharmed', async () => {
    const { rows } = await claimTable(filter('q=minería'), 1);
    expect(rows.map(({ claim: { quote, start, end } }) => [quote, end - start])).toEqual([['🚀🚀 La minería de Acme crece un 12 %.', 38]]);
  });

  test('past the last page there are no rows, and the total stays', async () => {
    expect(await claimTable(filter(''), 2)).toMatchObject({ rows: [], total: 6 });
  });
});

test('the export holds the rows of the table, in its order, digits exact', async () => {
  const { columns, batches } = exportClaims(filter('sort=-value'), 'http://here');
  let text = '';
  for await (const chunk of toCsv(columns, batches)) text += chunk;
  const [header, ...lines] = text.trimEnd().split('\r\n');
  expect(header?.split(',')).toHaveLength(31);
  expect(lines.map((line) => /,(?:money|percent),([^,]*),|,{3}/.exec(line)?.[1])).toEqual(['2000000', '1000000.1', '0.5', '3', '12', undefined]);
  expect(lines[2]).toContain('"Smith, Jones & Co"');
  expect(lines[0]).toMatch(/http:\/\/here\/articles\/[0-9a-f]{16}\?figure=0#f0,test,$/);
});

test('a reader who stops early leaves no transaction behind', async () => {
  for await (const _ of exportClaims(filter('')).batches) break;
  expect(await values('company=beta')).toEqual(['0.5']);
});

test('articles are found by the rules of their own language', async () => {
  const found = async (query: string) => {
    const parsed = parse(articlesParams, fromQuery(new URLSearchParams(query)));
    if (!parsed.ok) throw new Error(parsed.problem);
    return (await articleList(parsed.value, 1)).articles.map(({ language }) => language).sort();
  };
  expect(await found('q=investire')).toEqual(['it']);
  expect(await found('q=crecer')).toEqual(['es']);
  expect(await found('q=acme')).toEqual(['es', 'it', 'und']);
  expect(await found('q=acme&lang=it')).toEqual(['it']);
});

test('companies are found by parts of their names, whatever the accents, and wildcards are letters', async () => {
  const found = async (q: string) => {
    const parsed = parse(companiesParams, { q });
    if (!parsed.ok) throw new Error(parsed.problem);
    return (await companyList(parsed.value, 1)).companies.map(({ name }) => name);
  };
  expect(await found('ÁCM')).toEqual(['Acme']);
  expect(await found('acmee')).toEqual(['Acme']);
  expect(await found('%')).toEqual([]);
  expect(await found('_cme\\')).not.toContain('Beta');
});

test('one search looks at companies, articles and claims', async () => {
  const { companies, articles, claims, more } = await search('Beta');
  expect([companies.map(({ name }) => name), articles.length, claims.length, more]).toEqual([['Beta'], 1, 1, { companies: false, articles: false, claims: false }]);
});

test('a database that does not answer is not the same as nothing found', async () => {
  const error = Object.assign(new Error('Can\'t reach database server at 127.0.0.1:1'), { code: 'P1001' });
  await expect(asked(() => Promise.reject(error))).rejects.toMatchObject({ digest: 'DATABASE_OUTAGE', cause: error });
  const fault = new Error('syntax error at or near "SELEC"');
  await expect(asked(() => Promise.reject(fault))).rejects.toBe(fault);
});
