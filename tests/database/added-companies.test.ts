import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveCompany, takeCompanies } from '../../lib/database/added-companies.ts';
import { articlesHolding } from '../../lib/database/holding.ts';
import { database } from '../../lib/database/client.ts';
import { companyProfile } from '../../lib/database/company.ts';
import { exportCompanies } from '../../lib/database/exports.ts';
import { mergeCompanies, undoMerge } from '../../lib/database/merges.ts';
import { readNewNames } from '../../lib/ingest/again.ts';
import { importCompanies } from '../../lib/ingest/companies/import.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'parallax-import-')); });
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => database().$executeRaw`TRUNCATE articles, companies, company_aliases, stories, facts CASCADE`);

const LEI = ['PARALLAXTEST00000121', 'PARALLAXTEST00000218', 'PARALLAXTEST00000315'];

async function imported(content: string, name = 'list.csv') {
  const path = join(folder, name);
  await writeFile(path, content);
  return importCompanies(path);
}
const mentions = async () => (await database().mention.findMany({ include: { company: true }, orderBy: [{ articleId: 'asc' }, { index: 'asc' }] })).map(({ text, company }) => `${company.name} «${text}»`);
const ids = async (company: string) => (await companyProfile(company))?.ids;

describe('a file of companies', () => {
  const content = `name,aliases,ticker,lei\nOrvelia S.p.A.,Casa Orvelia,BIT:ORV,${LEI[0]}\nNvidia,,NASDAQ:NVDA,\nWrong,,,PARALLAXTEST00000122\n`;

  test('is taken row by row, and says where everything comes from', async () => {
    expect(await imported(content)).toEqual({
      added: 1, changed: 1, known: 0, joined: [], refused: [{ row: 4, problem: 'column lei: “PARALLAXTEST00000122” is no LEI: its check digits are wrong, so at least one character is.' }],
    });
    expect(await companyProfile('orvelia-s-p-a')).toMatchObject({
      name: 'Orvelia S.p.A.', kind: 'company', addedBy: 'import', source: 'list.csv', aliases: [{ alias: 'Casa Orvelia', language: '', source: 'list.csv', of: null }],
      ids: [{ scheme: 'ticker', value: 'BIT:ORV', source: 'list.csv', of: null }, { scheme: 'lei', value: LEI[0], source: 'list.csv', of: null }],
    });
    expect(await companyProfile('nvidia')).toMatchObject({ addedBy: 'gazetteer', source: null, ids: [{ scheme: 'ticker', value: 'NASDAQ:NVDA', source: 'list.csv' }] });
  });

  test('stands in the export with its ids, those of what was merged into it among them', async () => {
    await imported(`${content}Zandora,,,${LEI[1]}\n`);
    const exported = async () => { for await (const rows of exportCompanies({ kind: [], q: 'orvelia' }).batches) return rows.map(({ company, ticker, lei, wikidata }) => [company, ticker, lei, wikidata]); };
    expect(await exported()).toEqual([['Orvelia S.p.A.', 'BIT:ORV', LEI[0], null]]);
    await mergeCompanies('zandora', 'orvelia-s-p-a');
    expect(await exported()).toEqual([['Orvelia S.p.A.', 'BIT:ORV', `${LEI[0]}; ${LEI[1]}`, null]]);
  });

  test('adds nothing the second time, under another name neither', async () => {
    await imported(content);
    const rows = async () => [await database().company.findMany({ orderBy: { id: 'asc' } }), await database().companyAlias.findMany(), await database().companyId.findMany(), await database().addedNames.findMany()];
    const before = await rows();
    expect(await imported(content, 'again.csv')).toMatchObject({ added: 0, changed: 0, known: 2 });
    expect(await rows()).toEqual(before);
  });

  test('that is long is matched against all that is known, as a short one is', async () => {
    const long = `name,wikidata\n${Array.from({ length: 60 }, (_, at) => `Orvelia ${String.fromCharCode(65 + (at % 26)).repeat(1 + Math.floor(at / 26))}x S.p.A.,Q${at + 100}`).join('\n')}\n`;
    expect(await imported(long)).toMatchObject({ added: 60, refused: [] });
    expect(await imported(long)).toMatchObject({ known: 60 });
    expect(await imported('name,wikidata\nORVELIA AX,Q100\nOrvelia Bx,Q100\nOrvelia Cx,Q900\n')).toMatchObject({ changed: 1, refused: [
      { row: 3, problem: 'its ids are those of Orvelia Ax S.p.A., and its name is that of Orvelia Bx S.p.A.: one of the two is wrong, or they are one company and can be merged.' },
      { row: 4, problem: 'Orvelia Cx S.p.A. has another Wikidata id, Q102: two companies of one name need two names.' },
    ] });
  });

  test('that breaks off halfway leaves nothing behind', async () => {
    await expect(imported('name\nOrvelia\n"Zand')).rejects.toThrow('A quote (") is opened and never closed');
    expect(await database().company.count()).toBe(0);
  });

  test('never replaces an id, and gives none to a company of another name', async () => {
    await imported(`name,lei\nOrvelia,${LEI[0]}\n`);
    expect((await imported(`name,lei\nOrvelia,${LEI[1]}\nAmazon Web Services,${LEI[2]}\nCasa Altra,${LEI[0]}\n`, 'other.csv')).refused).toEqual([
      { row: 2, problem: `Orvelia has another LEI, ${LEI[0]}: two companies of one name need two names.` },
      { row: 3, problem: '“Amazon Web Services” is another name of Amazon, so its ids may be those of a part of it: give them under the name Amazon, or on its page.' },
    ]);
    expect(await ids('orvelia')).toEqual([{ scheme: 'lei', value: LEI[0], source: 'list.csv', of: null }]);
  });

  test('knows a company by its id under any name, and by its name without the legal form', async () => {
    expect(await imported('name,wikidata\nOrvelia,Q12\nCasa Orvelia,Q12\n')).toMatchObject({ added: 1, changed: 1, refused: [], joined: [{ row: 3, name: 'Casa Orvelia', of: 'Orvelia' }] });
    expect(await imported(`name,lei\nORVELIA S.P.A.,${LEI[0]}\n`)).toMatchObject({ added: 0, changed: 1, refused: [] });
    const profile = await companyProfile('orvelia');
    expect(profile?.aliases.map(({ alias }) => alias).sort()).toEqual(['Casa Orvelia', 'ORVELIA S.P.A.']);
    expect(profile?.ids.map(({ value }) => value).sort()).toEqual([LEI[0], 'Q12']);
  });

  test('in which several differ by their legal form alone gives none of their ids to a company that has neither', async () => {
    expect(await imported(`name,lei\nNVIDIA LLC,${LEI[0]}\nNVIDIA GmbH,${LEI[1]}\n`)).toMatchObject({ added: 2, refused: [] });
    expect(await companyProfile('nvidia')).toBeNull();
    expect((await imported(`name,lei\nNvidia,${LEI[0]}\nNVIDIA,${LEI[2]}\n`, 'same.csv')).refused.map(({ row }) => row)).toEqual([2, 3]);
    expect((await imported(`name,lei\nEnel,${LEI[2]}\nENEL,PARALLAXTEST00000412\n`, 'twice.csv')).refused.map(({ problem }) => problem)).toEqual(
      ['Enel', 'ENEL'].map((name) => `“${name}” stands in this file with different ids, and which of them are those of Enel cannot be told: give them on its page.`));
    expect(await ids('nvidia-llc')).toMatchObject([{ value: LEI[0] }]);
  });

  test('ids of two companies in one row are refused', async () => {
    await imported(`name,wikidata,lei\nOrvelia,Q12,\nZandora,,${LEI[0]}\n`);
    expect((await imported(`name,wikidata,lei\nThird,Q12,${LEI[0]}\n`)).refused[0]?.problem).toBe(`its ids are of different companies: LEI ${LEI[0]} is that of Zandora, Wikidata id Q12 is that of Orvelia.`);
  });
});

test('a company of Parallax’s own list that is added by hand gets its page, and its names are as they were', async () => {
  const [taken] = await takeCompanies([{ name: 'Enel', aliases: [], ids: [] }], { by: 'hand', source: 'added by hand' });
  expect(taken).toEqual({ outcome: 'known', id: 'enel', name: 'Enel' });
  expect(await companyProfile('enel')).toMatchObject({ name: 'Enel', addedBy: 'gazetteer', ids: [] });
  expect(await readNewNames()).toEqual({ companies: 0, articles: 0 });
});

describe('names that people add', () => {
  /** A name of which nothing tells that it is a company's. */
  const text = 'Ieri alla Casa Orvelia si è parlato di 31 milioni di euro.';

  test('are read in the articles that come, and in those that were there', async () => {
    await ingestArticles([{ text, origin: 'before.txt' }]);
    expect(await mentions()).toEqual([]);
    await takeCompanies([{ name: 'Orvelia S.p.A.', aliases: [{ alias: 'Casa Orvelia', language: 'it' }], ids: [] }], { by: 'hand', source: 'added by hand' });
    expect(await readNewNames()).toEqual({ companies: 1, articles: 1 });
    await ingestArticles([{ text: 'Oggi alla Casa Orvelia si parla di 2 milioni di euro.', origin: 'after.txt' }]);
    expect(await mentions()).toEqual(['Orvelia S.p.A. «Casa Orvelia»', 'Orvelia S.p.A. «Casa Orvelia»']);
    expect(await readNewNames()).toEqual({ companies: 0, articles: 0 });
  });

  test('make a company of the list of one that an article had found by what it does', async () => {
    await ingestArticles([{ text: 'Ieri la Casa Belvenda ha incassato 31 milioni di euro.', origin: 'it.txt' }]);
    expect(await mentions()).toEqual(['Casa Belvenda «Casa Belvenda»']);
    expect(await companyProfile('casa-belvenda')).toMatchObject({ kind: 'unlisted', addedBy: 'article' });
    await takeCompanies([{ name: 'Belvenda S.p.A.', aliases: [{ alias: 'Casa Belvenda', language: 'it' }], ids: [] }], { by: 'hand', source: 'added by hand' });
    expect(await readNewNames()).toEqual({ companies: 1, articles: 1 });
    expect(await mentions()).toEqual(['Belvenda S.p.A. «Casa Belvenda»']);
    expect(await companyProfile('casa-belvenda')).toBeNull();
  });

  test('of one language are read in it alone', async () => {
    await takeCompanies([{ name: 'Orvelia S.p.A.', aliases: [{ alias: 'Casa Orvelia', language: 'fr' }], ids: [] }], { by: 'hand', source: 'added by hand' });
    await ingestArticles([{ text, origin: 'it.txt' }]);
    expect(await mentions()).toEqual([]);
    await giveCompany('orvelia-s-p-a', { aliases: [{ alias: 'Casa Orvelia', language: '' }], ids: [] });
    await readNewNames();
    expect(await mentions()).toEqual(['Orvelia S.p.A. «Casa Orvelia»']);
  });

  test('make a company of the list of one that an article had named by its legal form', async () => {
    await ingestArticles([{ text: 'La Zandora S.r.l. ha incassato 31 milioni di euro.', origin: 'it.txt' }]);
    expect(await companyProfile('zandora')).toMatchObject({ kind: 'unlisted', addedBy: 'article' });
    await takeCompanies([{ name: 'Zandora', kind: 'media', aliases: [], ids: [] }], { by: 'hand', source: 'added by hand' });
    expect(await companyProfile('zandora')).toMatchObject({ kind: 'media', addedBy: 'hand', articleCount: 1 });
  });

  test('that two companies bear are nobody’s, until the two are merged', async () => {
    await ingestArticles([{ text, origin: 'it.txt' }]);
    await takeCompanies([{ name: 'Orvelia Uno', aliases: [{ alias: 'Casa Orvelia', language: '' }], ids: [] }, { name: 'Orvelia Due', aliases: [{ alias: 'Casa Orvelia', language: '' }], ids: [] }], { by: 'hand', source: 'added by hand' });
    await readNewNames();
    expect(await mentions()).toEqual([]);
    const merge = await mergeCompanies('orvelia-due', 'orvelia-uno');
    await readNewNames();
    expect(await mentions()).toEqual(['Orvelia Uno «Casa Orvelia»']);
    await undoMerge(merge);
    await readNewNames();
    expect(await mentions()).toEqual([]);
  });

  test('stay when no article names their company any more', async () => {
    await takeCompanies([{ name: 'Casa Orvelia', aliases: [], ids: [{ scheme: 'lei', value: LEI[0] as string }] }], { by: 'hand', source: 'added by hand' });
    await ingestArticles([{ text, origin: 'it.txt' }]);
    await database().article.deleteMany({});
    await ingestArticles([{ text: 'Un testo senza nomi.', origin: 'other.txt' }]);
    expect(await ids('casa-orvelia')).toHaveLength(1);
  });

  test('are looked for by the index, in each language’s own words, and names of stop words alone in the texts', async () => {
    await ingestArticles([{ text, origin: 'it.txt' }, { text: 'La casa di Orvelia era chiusa e fredda ieri.', origin: 'words.txt' }, { text: 'Yesterday The Who sold their songs for 31 million dollars.', origin: 'en.txt' }]);
    expect(await articlesHolding(['Casa Orvelia'])).toHaveLength(2);
    expect(await articlesHolding(['The Who'])).toHaveLength(1);
    expect(await articlesHolding(['Nobody Here'])).toEqual([]);
  });
});
