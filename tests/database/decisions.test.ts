import { resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { acceptVersion, DecisionRefused, rejectVersion, toldDecisions, undoDecisions } from '../../lib/database/decisions.ts';
import { database } from '../../lib/database/client.ts';
import { relatedTo } from '../../lib/database/related.ts';
import { identify } from '../../lib/database/store.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import { linkAgain, linkStories } from '../../lib/ingest/link.ts';
import { readSeeds } from '../../lib/ingest/seeds.ts';
import { countsHold } from './counted.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
countsHold();

const seeds = await readSeeds(resolve('seeds'));
const [italian, french, portuguese, spanish] = seeds.map(({ text }) => identify(text).id) as [string, string, string, string];

beforeEach(async () => {
  await database().$executeRaw`TRUNCATE articles, companies, company_aliases, stories, facts CASCADE`;
  await ingestArticles(seeds);
});

const storyOf = async (id: string) => (await database().article.findUniqueOrThrow({ where: { id } })).storyId;
const together = async (one: string, other: string) => (await storyOf(one)) !== null && (await storyOf(one)) === (await storyOf(other));

test('what is said to be no version leaves its story, and every later run keeps it out', async () => {
  expect(await together(italian, french)).toBe(true);
  await linkAgain(await rejectVersion(french, { by: 'Ada', why: 'another edition' }));
  expect(await together(italian, french)).toBe(false);
  expect(await database().alignment.count()).toBe(0);
  await ingestArticles(seeds, { again: true });
  expect(await together(italian, french)).toBe(false);
  expect(await toldDecisions([italian])).toMatchObject([{ versions: false, by: 'Ada', why: 'another edition' }]);
});

test('what is said to be a version joins its story, is aligned with it, and stays', async () => {
  await linkAgain(await acceptVersion(spanish, italian, {}));
  expect([await together(spanish, italian), await together(spanish, french)]).toEqual([true, true]);
  expect(await database().alignment.count()).toBe(3);
  await ingestArticles(seeds, { again: true });
  expect(await together(spanish, french)).toBe(true);
});

test('an undo brings back what was found', async () => {
  await linkAgain(await rejectVersion(french, {}));
  const [rejection] = await toldDecisions(null);
  await linkAgain(await undoDecisions(rejection?.ids ?? [], 'Ada'));
  expect(await together(italian, french)).toBe(true);
  await linkAgain(await acceptVersion(portuguese, spanish, {}));
  expect(await together(portuguese, spanish)).toBe(true);
  const [acceptance] = await toldDecisions([portuguese]);
  await linkAgain(await undoDecisions(acceptance?.ids ?? []));
  expect(await storyOf(portuguese)).toBeNull();
  expect(await toldDecisions(null)).toEqual([]);
  expect(await database().storyDecision.findMany({ select: { undoneBy: true }, orderBy: { decidedAt: 'asc' } })).toEqual([{ undoneBy: 'Ada' }, { undoneBy: null }]);
});

test('who changes his mind takes back what he said before', async () => {
  await linkAgain(await rejectVersion(french, {}));
  await linkAgain(await acceptVersion(french, italian, {}));
  expect(await together(italian, french)).toBe(true);
  expect((await toldDecisions(null)).map(({ versions }) => versions)).toEqual([true]);
});

test('a run that is killed after the decision settles the stories the next time', async () => {
  await rejectVersion(french, {});
  expect(await together(italian, french)).toBe(true);
  await linkStories();
  expect(await together(italian, french)).toBe(false);
});

test('what makes no sense is refused in a sentence', async () => {
  await expect(acceptVersion(italian, italian, {})).rejects.toThrow(new DecisionRefused('An article cannot be a version of itself.'));
  await expect(acceptVersion(italian, french, {})).rejects.toThrow(new DecisionRefused('The two are versions of one story already.'));
  await expect(rejectVersion(spanish, {})).rejects.toThrow(new DecisionRefused('This article is a version of no story any more. Load the page again.'));
  await expect(acceptVersion('0'.repeat(16), french, {})).rejects.toThrow(new DecisionRefused('There is no article 0000000000000000.'));
  await expect(undoDecisions(['none'])).rejects.toThrow(new DecisionRefused('This was taken back already. Load the page again.'));
});

const EVENT = [
  { text: 'Galp compra Enagás por 2400 millones de euros.\n\nLa portuguesa Galp ha anunciado este martes la compra de Enagás por 2400 millones de euros. La operación se cerrará en junio.\nLos accionistas cobrarán 13,5 euros por acción, un 22 % más que el lunes.\nEl Gobierno estudiará la operación.' },
  { text: 'A pechincha do ano, dizem os analistas. Depois de meses de rumores, a Galp chegou a acordo com os donos da Enagás e paga 13,5 euros por cada título.\nAo todo são 2400 milhões de euros, que a petrolífera pede emprestados a um sindicato de bancos.\nEm Madrid a notícia caiu mal: os sindicatos temem despedimentos e convocaram uma greve.\nNa bolsa de Lisboa as ações perderam 4,1 %.' },
];

test('one event told twice is related and no version; versions are not called related', async () => {
  const [first, second] = EVENT.map(({ text }) => identify(text).id) as [string, string];
  await ingestArticles(EVENT.map(({ text }) => ({ text, origin: 'test' })));
  expect(await together(first, second)).toBe(false);
  expect((await relatedTo([first])).map(({ id }) => id)).toEqual([second]);
  expect((await relatedTo([italian])).map(({ id }) => id)).not.toContain(french);
  await linkAgain(await acceptVersion(first, second, {}));
  expect(await relatedTo([first])).toEqual([]);
});
