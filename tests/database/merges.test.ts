import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ComparedRow } from '../../lib/analysis.ts';
import { takeCompanies } from '../../lib/database/added-companies.ts';
import { articleList } from '../../lib/database/articles.ts';
import { claimTable } from '../../lib/database/claims.ts';
import { database } from '../../lib/database/client.ts';
import { companyList } from '../../lib/database/companies.ts';
import { companyProfile } from '../../lib/database/company.ts';
import { compareCompanies } from '../../lib/database/compare.ts';
import { exportClaims } from '../../lib/database/exports.ts';
import { home } from '../../lib/database/home.ts';
import { mergeCompanies, Refusal, undoMerge } from '../../lib/database/merges.ts';
import { search } from '../../lib/database/search.ts';
import { timelineClaims } from '../../lib/database/timeline.ts';
import { readAgain, readNewNames } from '../../lib/ingest/again.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import type { ArticleRow } from '../../lib/ingest/row.ts';
import { readSeeds } from '../../lib/ingest/seeds.ts';
import { articlesParams, claimsParams, companiesParams, fromQuery, parse } from '../../lib/params.ts';
import { countsHold } from './counted.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
countsHold();

const TEXTS = [
  'La startup Velmora S.p.A. ha raccolto 40 milioni di euro nel 2025. I ricavi della Velmora S.p.A. sono di 12 milioni di euro.',
  'A startup Velmora Itália Ltda. captou 40 milhões de euros em 2025.',
  'La Velmora Group Inc. ha raccolto 7 milioni di dollari nel 2024.',
];

beforeEach(async () => {
  await database().$executeRaw`TRUNCATE articles, companies, company_aliases, stories, facts CASCADE`;
  await ingestArticles(TEXTS.map((text, index) => ({ text, origin: `${index}.txt` })));
});

function parsed<T extends Parameters<typeof parse>[0]>(schema: T, query = '') {
  const read = parse(schema, fromQuery(new URLSearchParams(query)));
  if (!read.ok) throw new Error(read.problem);
  return read.value as Extract<ReturnType<typeof parse<T>>, { ok: true }>['value'];
}

const list = async (query = '') => {
  const { page, ...filter } = parsed(companiesParams, query);
  return (await companyList(filter, page)).companies.map(({ id, claims, figures, articles }) => [id, claims, figures, articles]);
};
const claims = async (query: string) => {
  const { page, ...filter } = parsed(claimsParams, query);
  return claimTable(filter, page);
};
const csvCompanies = async () => {
  const { page: _, ...filter } = parsed(claimsParams, '');
  const names: unknown[] = [];
  for await (const rows of exportClaims(filter).batches) names.push(...rows.map(({ company, attributed_to }) => [company, attributed_to]));
  return names.sort();
};

/** Everything that is stored, but for the merges themselves and what says that a company stays. */
const everything = async () => {
  const order = [{ articleId: 'asc' }, { index: 'asc' }] as const;
  return {
    mentions: await database().mention.findMany({ orderBy: [...order] }),
    claims: await database().claim.findMany({ orderBy: [...order], include: { companies: { orderBy: [{ role: 'asc' }, { position: 'asc' }] } } }),
    facts: await database().fact.findMany({ orderBy: { id: 'asc' } }),
    companies: (await database().company.findMany({ orderBy: { id: 'asc' }, include: { aliases: true, ids: true } })).map(({ kept: _, ...company }) => company),
    list: await list(), facets: (await claims('')).facets, csv: await csvCompanies(),
    profiles: await Promise.all(['velmora', 'velmora-italia', 'velmora-group'].map(companyProfile)),
  };
};

const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'it was done', (error) => {
  if (!(error instanceof Refusal)) throw error;
  return error.message;
});

describe('a merge', () => {
  test('shows one company as the other everywhere, and changes no row that names it', async () => {
    expect(await list('sort=name')).toEqual([['velmora', 2, 2, 1], ['velmora-group', 1, 1, 1], ['velmora-italia', 1, 1, 1]]);
    const { mentions } = await everything();
    await mergeCompanies('velmora-italia', 'velmora', { by: 'Ada', note: 'its Brazilian branch' });

    expect((await everything()).mentions).toEqual(mentions);
    expect(await list('sort=name')).toEqual([['velmora', 3, 3, 2], ['velmora-group', 1, 1, 1]]);
    expect(await list('q=velmora+itália')).toEqual([['velmora', 3, 3, 2], ['velmora-group', 1, 1, 1]]);
    expect((await search('Velmora Itália')).companies.map(({ id }) => id)).toContain('velmora');
    expect((await home()).companies).toBe(2);
    for (const address of ['company=velmora', 'company=velmora-italia']) expect((await claims(address)).claims).toBe(3);
    expect((await claims('')).facets.company).toEqual([{ value: 'velmora', name: 'Velmora', count: 3 }, { value: 'velmora-group', name: 'Velmora Group', count: 1 }]);
    expect(await csvCompanies()).not.toContainEqual(['Velmora Itália', null]);
    const { page, ...articles } = parsed(articlesParams, 'company=velmora');
    expect((await articleList(articles, page)).total).toBe(2);
    const compared = await compareCompanies(['velmora-italia', 'velmora', 'nobody'], []);
    expect([compared.companies, compared.unknown, compared.claims]).toEqual([[{ id: 'velmora', name: 'Velmora' }], ['nobody'], 3]);
    expect(await timelineClaims({ c: ['velmora'], type: [] })).toMatchObject({ dated: 2, undated: 1 });

    expect(await companyProfile('velmora-italia')).toMatchObject({
      id: 'velmora', name: 'Velmora', claims: 3, articleCount: 2,
      merged: [{ from: { id: 'velmora-italia', name: 'Velmora Itália' }, into: { id: 'velmora', name: 'Velmora' }, by: 'Ada', note: 'its Brazilian branch', mentions: 1, claims: 1 }],
    });
  });

  test('makes one fact of what both state', async () => {
    const raised = async () => (await database().claim.findMany({ where: { figures: { some: { figure: { value: 40_000_000 } } } }, select: { factId: true } })).map(({ factId }) => factId);
    expect(new Set(await raised()).size).toBe(2);
    await mergeCompanies('velmora-italia', 'velmora');
    expect(new Set(await raised()).size).toBe(1);
    const { rows } = await claims('company=velmora&value__gte=40000000');
    expect(rows.map(({ claim: { standing: { texts, agreement } } }) => [texts, agreement])).toEqual([[2, 'agrees'], [2, 'agrees']]);
  });

  test('of a source shows the claims as those of the other', async () => {
    await ingestArticles([{ text: 'Nel 2024 la Norvela S.r.l. ha raccolto 9 milioni di dollari, secondo la Velmora S.p.A.', origin: 'source.txt' }]);
    await mergeCompanies('velmora', 'velmora-group');
    expect((await claims('source=Velmora+Group')).claims).toBe(1);
    expect((await claims('source=Velmora')).claims).toBe(1);
    expect((await claims('')).facets.source).toEqual([{ value: 'Velmora Group', name: null, count: 1 }]);
    expect(await companyProfile('velmora')).toMatchObject({ id: 'velmora-group', sourceOf: 1 });
  });

  test('is undone exactly', async () => {
    const before = await everything();
    const merge = await mergeCompanies('velmora-italia', 'velmora');
    expect(await everything()).not.toEqual(before);
    expect(await undoMerge(merge)).toBe('velmora-italia');
    expect(await everything()).toEqual(before);
    expect(await database().companyMerge.findMany()).toMatchObject([{ id: merge, fromId: 'velmora-italia', intoId: 'velmora', undoneAt: expect.any(Date) }]);
  });

  test('in a chain leads to its end, and each link is undone by itself', async () => {
    const before = await everything();
    const first = await mergeCompanies('velmora-italia', 'velmora');
    const second = await mergeCompanies('velmora', 'velmora-group');
    expect(await list()).toEqual([['velmora-group', 4, 4, 3]]);
    expect((await companyProfile('velmora-italia'))?.id).toBe('velmora-group');
    expect((await companyProfile('velmora-group'))?.merged.map(({ from, into }) => [from.id, into.id])).toEqual([['velmora', 'velmora-group'], ['velmora-italia', 'velmora']]);
    await undoMerge(second);
    expect(await list('sort=name')).toEqual([['velmora', 3, 3, 2], ['velmora-group', 1, 1, 1]]);
    await undoMerge(first);
    expect(await everything()).toEqual(before);
  });

  test('takes away what two versions of a story differed in, and brings it back', async () => {
    const { text } = (await readSeeds(resolve('seeds'))).find(({ text: seed }) => seed.includes('principale fornitore')) as ArticleRow;
    await takeCompanies([{ name: 'Casa Orvelia', aliases: [], ids: [] }], { by: 'hand', source: 'added by hand' });
    await ingestArticles([{ text, origin: 'it.txt' }, { text: text.replaceAll('TeraWulf', 'Casa Orvelia'), origin: 'other.txt' }]);
    const differences = async () => (await database().alignment.findMany()).flatMap(({ rows }) => rows as unknown as ComparedRow[]).flatMap((row) => row.differences.map(({ type }) => type));
    const before = await differences();
    expect(before).toContain('company');
    const merge = await mergeCompanies('casa-orvelia', 'terawulf');
    await readNewNames();
    expect(await differences()).not.toContain('company');
    await undoMerge(merge);
    await readNewNames();
    expect(await differences()).toEqual(before);
  });

  test('that is undone in the middle of a chain takes along what leads through it', async () => {
    await mergeCompanies('velmora-italia', 'velmora');
    const second = await mergeCompanies('velmora', 'velmora-group');
    expect(await undoMerge(second)).toBe('velmora');
    expect((await companyProfile('velmora-italia'))?.id).toBe('velmora');
  });

  test('holds for articles that come later, and when articles are read again', async () => {
    await mergeCompanies('velmora-italia', 'velmora');
    await ingestArticles([{ text: 'Em 2025, a startup Velmora Itália Ltda. captou 40 milhões de euros.', origin: 'later.txt' }]);
    expect(await list('sort=name')).toEqual([['velmora', 4, 4, 3], ['velmora-group', 1, 1, 1]]);
    const before = await everything();
    await readAgain((await database().article.findMany({ select: { id: true } })).map(({ id }) => id));
    expect(await everything()).toEqual(before);
  });

  test('is refused with a sentence where it makes no sense', async () => {
    const merge = await mergeCompanies('velmora-italia', 'velmora');
    expect(await refusal(mergeCompanies('velmora', 'velmora'))).toBe('Velmora cannot be merged into itself: choose another company.');
    expect(await refusal(mergeCompanies('velmora-italia', 'velmora-group'))).toBe('Velmora Itália is shown as Velmora already: undo that merge first.');
    expect(await refusal(mergeCompanies('velmora', 'velmora-italia'))).toBe('Velmora Itália is itself shown as Velmora, so the merges would go in a circle: undo that merge first.');
    expect(await refusal(mergeCompanies('velmora', 'nobody'))).toBe('There is no company at /companies/nobody.');
    expect(await refusal(undoMerge('none'))).toBe('There is no such merge.');
    await undoMerge(merge);
    expect(await refusal(undoMerge(merge))).toBe('This merge has been undone already: Velmora Itália is shown as itself.');
  });

  test('of a longer circle is refused too', async () => {
    await mergeCompanies('velmora-italia', 'velmora');
    await mergeCompanies('velmora', 'velmora-group');
    expect(await refusal(mergeCompanies('velmora-group', 'velmora-italia'))).toBe('Velmora Itália is itself shown as Velmora Group, so the merges would go in a circle: undo that merge first.');
  });
});
