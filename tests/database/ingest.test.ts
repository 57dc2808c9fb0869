import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ANALYSIS_VERSION, analyze } from '../../lib/analyze.ts';
import type { Analysis } from '../../lib/analysis.ts';
import { readArticle } from '../../lib/database/article.ts';
import { database } from '../../lib/database/client.ts';
import { writeRelated } from '../../lib/database/related.ts';
import { identify, storeArticle } from '../../lib/database/store.ts';
import { outdatedArticles, readAgain } from '../../lib/ingest/again.ts';
import { type Ingested, ingestArticles } from '../../lib/ingest/ingest.ts';
import type { ArticleRow } from '../../lib/ingest/row.ts';
import { readSeeds } from '../../lib/ingest/seeds.ts';
import { countsHold } from './counted.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
countsHold();
beforeEach(() => database().$executeRaw`TRUNCATE articles, companies, company_aliases, stories, facts CASCADE`);

const italian = 'La società Core Scientific ha annunciato un contratto da 3,5 miliardi di dollari nel 2025. Secondo Reuters, il valore è salito del 20 per cento.';

async function ingestOne(row: ArticleRow): Promise<string> {
  const [ingested] = await ingestArticles([row]);
  return (ingested as Ingested).id;
}

/** Every row that hangs on an article, in order. */
async function rowsOf(id: string) {
  const order = { where: { articleId: id }, orderBy: { index: 'asc' } } as const;
  return {
    sentences: await database().sentence.findMany(order),
    figures: await database().figure.findMany(order),
    dates: await database().statedDate.findMany(order),
    mentions: await database().mention.findMany({ ...order, include: { company: true } }),
    leftOut: await database().leftOut.findMany(order),
    claims: await database().claim.findMany({ ...order, include: { companies: { orderBy: [{ role: 'asc' }, { position: 'asc' }], include: { company: true } }, figures: { orderBy: { figureIndex: 'asc' } }, fact: true } }),
  };
}

describe('the rows of an article', () => {
  test('are what the analysis read, span for span', async () => {
    for (const seed of await readSeeds(resolve('seeds'))) {
      const id = await ingestOne(seed);
      const read = analyze(seed.text);
      const rows = await rowsOf(id);
      expect(await database().article.findUniqueOrThrow({ where: { id } })).toMatchObject({
        id: identify(seed.text).id, contentHash: identify(seed.text).contentHash, text: seed.text, length: seed.text.length, origin: seed.origin,
        language: read.language, title: null, publisher: null, url: null, publishedAt: null, analysisVersion: ANALYSIS_VERSION,
      });
      expect(rows.sentences.map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(read.sentences);
      expect(rows.figures.map(({ start, end, text, kind, bound, warnings }) => ({ start, end, text, kind, bound, warnings })))
        .toEqual(read.figures.map(({ start, end, text, kind, bound, warnings = [] }) => ({ start, end, text, kind, bound, warnings })));
      expect(rows.figures.map(({ value, max, order, currency, unit, reading }) => [value?.toFixed(), max?.toFixed(), order?.toFixed(), currency ?? undefined, unit ?? undefined, reading]))
        .toEqual(read.figures.map(({ value, max, order, currency, unit, reading }) => [value, max, order, currency, unit, reading]));
      expect(rows.dates.map(({ start, end, text, value, bound, basis }) => ({ start, end, text, value, basis, ...(bound ? { bound } : {}) }))).toEqual(read.dates);
      expect(rows.mentions.map(({ start, end, company }) => [start, end, company.name])).toEqual(read.companies.map(({ start, end, company }) => [start, end, company]));
      expect(rows.leftOut.map(({ start, end, text, reason }) => ({ start, end, text, reason }))).toEqual(read.leftOut);
      expect(rows.claims.map(({ start, end, type, modality, attributedTo, isQuote }) => [start, end, type, modality, attributedTo, isQuote]))
        .toEqual(read.claims.map(({ start, end, type, modality, attributedTo, quote = false }) => [start, end, type, modality, attributedTo, quote]));
      for (const role of ['subject', 'object'] as const) {
        expect(rows.claims.map(({ companies }) => companies.filter((party) => party.role === role).map(({ company }) => company.name)))
          .toEqual(read.claims.map((claim) => claim[role === 'subject' ? 'subjects' : 'objects']));
      }
      expect(rows.claims.map(({ figures }) => figures.map(({ figureIndex }) => figureIndex))).toEqual(read.claims.map(({ figures }) => [...figures].sort((a, b) => a - b)));
      expect(read.figures.length).toBeGreaterThan(0);
      expect(read.claims.length).toBeGreaterThan(0);
    }
  });

  test('are found by the words of the article, in the grammar of its language', async () => {
    const id = await ingestOne({ text: italian, origin: 'test' });
    const found = (word: string) => database().$queryRaw`SELECT id FROM articles WHERE search @@ websearch_to_tsquery('italian', ${word})`;
    expect(await found('contratti')).toEqual([{ id }]);
    expect(await found('fallimento')).toEqual([]);
  });
});

describe('the same text', () => {
  test('is one article, whatever the number of times it comes', async () => {
    const row = { text: italian, origin: 'a.txt' };
    expect((await ingestArticles([row, row])).map(({ outcome }) => outcome)).toEqual(['added', 'unchanged']);
    const before = [await database().article.findMany(), await rowsOf(identify(italian).id)];
    expect((await ingestArticles([{ ...row, origin: 'b.txt' }])).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect([await database().article.findMany(), await rowsOf(identify(italian).id)]).toEqual(before);
  });

  test('gets what becomes known of it later, and keeps what was', async () => {
    await ingestArticles([{ text: italian, origin: 'a.txt', publisher: 'Il Giornale' }]);
    expect(await ingestArticles([{ text: italian, origin: 'b.txt', title: 'Un titolo', publishedAt: '2025-03-14' }])).toMatchObject([{ outcome: 'again' }]);
    expect(await database().article.findMany()).toMatchObject([{ origin: 'a.txt', publisher: 'Il Giornale', title: 'Un titolo', publishedAt: new Date('2025-03-14') }]);
  });

  test('keeps the language that was stated, whoever brings it again', async () => {
    const given = { text: 'Nvidia 3 %', origin: 'a.json', language: 'es' };
    await ingestArticles([given]);
    expect(await ingestArticles([{ text: given.text, origin: 'b.json', title: 'Un título' }])).toMatchObject([{ outcome: 'again', language: 'es' }]);
    expect(await database().article.findMany()).toMatchObject([{ language: 'es', languageStated: true, languageConfidence: 1, title: 'Un título' }]);
    await readAgain([identify(given.text).id]);
    expect(await database().article.findMany()).toMatchObject([{ language: 'es', languageStated: true }]);
    // who states it now, in the place of a language that was found
    expect(await ingestArticles([{ text: italian, origin: 'a.txt' }, { text: italian, origin: 'b.txt', language: 'it' }, { text: italian, origin: 'b.txt', language: 'it' }]))
      .toMatchObject([{ outcome: 'added' }, { outcome: 'again' }, { outcome: 'unchanged' }]);
    expect(await database().article.findUnique({ where: { id: identify(italian).id } })).toMatchObject({ language: 'it', languageStated: true });
  });

  test('printed by two keeps both, and reading both again changes nothing', async () => {
    const publico = { text: italian, origin: 'publico.json', publisher: 'Publico', url: 'https://publico.example/1', title: 'Um', publishedAt: '2025-03-14' };
    const jornal = { text: italian, origin: 'jornal.json', publisher: 'Jornal', url: 'https://jornal.example/1', title: 'Dois', publishedAt: '2025-03-15' };
    const said = 'this text is stored as printed by Publico: Jornal is kept beside it';
    expect(await ingestArticles([publico, jornal])).toMatchObject([{ outcome: 'added' }, { outcome: 'unchanged', note: said }]);
    const stored = () => Promise.all([database().article.findMany({ omit: { text: true } }), database().printing.findMany()]);
    const before = await stored();
    expect(before).toMatchObject([
      [{ origin: 'publico.json', publisher: 'Publico', url: publico.url, title: 'Um', publishedAt: new Date('2025-03-14') }],
      [{ origin: 'jornal.json', publisher: 'Jornal', url: jornal.url, title: 'Dois', publishedAt: new Date('2025-03-15') }],
    ]);
    const again = await ingestArticles([publico, jornal, publico, { text: italian, origin: 'c.txt' }]);
    expect(again.map(({ outcome, note }) => [outcome, note])).toEqual(Array.from({ length: 4 }, () => ['unchanged', undefined]));
    expect(await stored()).toEqual(before);
    const page = await readArticle(identify(italian).id, { part: 1 });
    expect(page?.printings).toEqual([{ publisher: 'Jornal', url: jornal.url, publishedAt: '2025-03-15' }]);
  });

  test('gets an address from its own publisher, and never from another one', async () => {
    await ingestArticles([{ text: italian, origin: 'a.json', publisher: 'Publico' }, { text: italian, origin: 'b.json', publisher: 'Jornal' }]);
    await ingestArticles([{ text: italian, origin: 'c.json', publisher: 'Jornal', url: 'https://jornal.example/1' }, { text: italian, origin: 'd.json', publisher: 'Publico', url: 'https://publico.example/1' }]);
    // who says the address alone means the one that has it
    await ingestArticles([{ text: italian, origin: 'e.json', url: 'https://jornal.example/1', title: 'Dois' }]);
    expect(await database().article.findMany()).toMatchObject([{ publisher: 'Publico', url: 'https://publico.example/1', title: null }]);
    expect(await database().printing.findMany()).toMatchObject([{ origin: 'b.json', publisher: 'Jornal', url: 'https://jornal.example/1', title: 'Dois' }]);
  });

  test('read again gives the same rows under the same ids', async () => {
    const id = await ingestOne({ text: italian, origin: 'a.txt' });
    const before = await rowsOf(id);
    expect(await ingestArticles([{ text: italian, origin: 'a.txt' }], { again: true })).toMatchObject([{ id, outcome: 'again' }]);
    expect(await rowsOf(id)).toEqual(before);
  });

  test('read by an older analysis is read again', async () => {
    const id = await ingestOne({ text: italian, origin: 'a.txt', publishedAt: '2025-03-14' });
    const before = await rowsOf(id);
    expect(await outdatedArticles()).toEqual([]);
    await database().article.update({ where: { id }, data: { analysisVersion: 'older' } });
    await database().figure.deleteMany();
    expect(await outdatedArticles()).toEqual([id]);
    await readAgain(await outdatedArticles());
    expect(await outdatedArticles()).toEqual([]);
    expect(await rowsOf(id)).toEqual(before);
  });
});

describe('an analysis', () => {
  const analysis: Analysis = analyze(italian, { language: 'it' });
  const store = (read: Analysis) => storeArticle(italian, { origin: 'test' }, read, 'test');

  test('that cannot be true changes nothing', async () => {
    const id = await store(analysis);
    const before = await rowsOf(id);
    const wrong = { ...analysis, sentences: [...analysis.sentences, { start: 0, end: italian.length + 1, kind: 'body' as const }] };
    await expect(store(wrong)).rejects.toThrow(`lies outside article ${id}, which has ${italian.length} characters`);
    expect(await rowsOf(id)).toEqual(before);
  });

  test('that no longer names a company lets go of it', async () => {
    await store(analysis);
    expect((await database().company.findMany()).map(({ name }) => name)).toContain('Core Scientific');
    await store({ ...analysis, companies: [], claims: [] });
    expect(await database().company.findMany()).toEqual([]);
    expect(await database().fact.findMany()).toEqual([]);
  });

  test('names companies that make the same address: each gets one of its own', async () => {
    const names = ['Alfa & Beta', 'Alfa and Beta', 'Éclair', '東京電力'];
    const companies = names.map((company) => ({ start: 0, end: 2, text: 'La', company, role: null, kind: 'unlisted' as const }));
    await store({ ...analysis, companies, claims: [] });
    const slugs = (await database().company.findMany({ orderBy: { name: 'asc' } })).map(({ name, id, kind }) => [name, id, kind]);
    expect(slugs).toEqual([
      ['Alfa & Beta', 'alfa-and-beta', 'unlisted'], ['Alfa and Beta', 'alfa-and-beta-2', 'unlisted'], ['Éclair', 'eclair', 'unlisted'],
      ['東京電力', expect.stringMatching(/^company-[0-9a-f]{8}$/), 'unlisted'],
    ].sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)));
    const before = await database().company.findMany();
    await store({ ...analysis, companies: [...companies].reverse(), claims: [] });
    expect(await database().company.findMany()).toEqual(before);
  });

  test('that the database refuses is named, and those behind it are read', async () => {
    await database().$executeRaw`ALTER TABLE articles ADD CONSTRAINT no_second CHECK (origin <> 'second.txt')`;
    try {
      const problems: string[] = [];
      const rows = ['first', 'second', 'third'].map((name) => ({ text: `${italian} ${name}`, origin: `${name}.txt` }));
      const done = await ingestArticles(rows, { onProblem: (problem, { origin }) => problems.push(`${origin}: ${problem}`) });
      expect(done).toHaveLength(2);
      expect(problems).toEqual([expect.stringMatching(/^second\.txt: .*no_second/)]);
      expect(await database().article.count()).toBe(2);
      await expect(ingestArticles(rows.slice(1, 2))).rejects.toThrow(/^second\.txt: /);
    } finally {
      await database().$executeRaw`ALTER TABLE articles DROP CONSTRAINT no_second`;
    }
  });

  test('that is stored is no problem, even where whoever is told of it fails', async () => {
    const problems: string[] = [];
    const onArticle = () => { throw new Error('The disk is full.'); };
    await expect(ingestArticles([{ text: italian, origin: 'a.txt' }], { onArticle, onProblem: (problem) => problems.push(problem) })).rejects.toThrow(/^The disk is full\.$/);
    expect(problems).toEqual([]);
    expect(await database().article.count()).toBe(1);
  });

  test('repeats a claim at one place: their ids are numbered', async () => {
    const claim = { start: 3, end: 9, type: 'contract' as const, modality: 'stated' as const, subjects: [], objects: [], attributedTo: [], figures: [] };
    const id = await store({ ...analysis, claims: [claim, { ...claim, type: 'revenue' }, claim] });
    expect((await rowsOf(id)).claims.map((row) => row.id)).toEqual([`${id}-3-contract`, `${id}-3-revenue`, `${id}-3-contract-2`]);
  });
});

describe('hostile texts', () => {
  test.each([
    ['emoji', '💶🚀👩‍👩‍👧‍👦'],
    ['right-to-left marks', '\u202E5 miliardi\u202C \u200F\u200Eשלום'],
    ['combining marks and odd spaces', 'e\u0301\u0301\u0301 \u00a0\u202f\u2009\u00ad3\u00admila'],
    ['noncharacters and a mark inside', 'a\uFFFE\uFFFF\uFEFFb'],
    ['one character', 'x'],
    ['quotes and backslashes', `'; DROP TABLE articles; -- \\ " $1 \${x}`],
    ['control characters', '\u0001\u0007\u001b[31mrosso\u007f'],
  ])('%s are kept to the character', async (_, text) => {
    const id = await ingestOne({ text, origin: 'test' });
    expect(await database().article.findUniqueOrThrow({ where: { id } })).toMatchObject({ text, length: text.length });
  });

  test.each([
    ['empty', '', 'The text is empty.'],
    ['nothing but spaces', ' \n\t', 'The text holds nothing but spaces.'],
    ['NUL', 'a\0b', 'The text has a NUL character at position 1, which no article holds: it may be a binary file.'],
    ['a lone surrogate', 'a\uDC00', 'The text has half a character (a lone surrogate) at position 1: it was cut or wrongly converted.'],
  ])('%s is refused with a sentence', async (_, text, sentence) => {
    await expect(ingestArticles([{ text, origin: 'test' }])).rejects.toThrow(sentence);
    expect(await database().article.count()).toBe(0);
  });

  test('two texts that repeat a sentence five thousand times each are compared by what they name, not by how often', async () => {
    const [chile, peru] = ['in Cile', 'in Perù'].map((place) => `Enel ha investito 30 miliardi di euro ${place}. `.repeat(5_000));
    for (const text of [chile, peru] as string[]) await ingestOne({ text, origin: 'test' });
    await database().$executeRaw`DELETE FROM related_articles`;
    const [first, second] = await database().article.findMany({ select: { id: true } });
    await writeRelated(first?.id as string, [{ id: second?.id as string, share: 0.5 }]);
    expect(await database().$queryRaw`SELECT count(*)::int FROM related_articles`).toEqual([{ count: 1 }]);
  }, 120_000);

  test('five megabytes in one line are stored, and searched to the last word', async () => {
    const text = `${'Una parola dopo l’altra costa 3 euro e nessuno le conta. '.repeat(90_000)}Fine: zibaldone.`;
    const id = await ingestOne({ text, origin: 'test' });
    expect((await database().article.findUniqueOrThrow({ where: { id } })).length).toBe(text.length);
    expect(await database().$queryRaw`SELECT id FROM articles WHERE search @@ websearch_to_tsquery('italian', 'zibaldone')`).toEqual([{ id }]);
  });
});
