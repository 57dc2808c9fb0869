import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { database } from '../../lib/database/client.ts';
import { groupBy } from '../../lib/group-by.ts';
import { readReferences } from '../../lib/evaluation/reference.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import { corpusFiles, readRows } from '../corpora/rows.ts';
import { freshDatabase } from './fresh.ts';

/** Whatever is read in a text can be stored: no reading breaks a constraint of the tables. */

freshDatabase();

async function stored(origin: string, text: string, language?: string): Promise<void> {
  const [ingested] = await ingestArticles([{ origin, text, ...(language ? { language } : {}) }]);
  const { figures, dates, claims } = analyze(text, language ? { language } : {});
  const where = { articleId: ingested?.id as string };
  expect({ figures: await database().figure.count({ where }), dates: await database().statedDate.count({ where }), claims: await database().claim.count({ where }) })
    .toEqual({ figures: figures.length, dates: dates.length, claims: claims.length });
}

const marked = resolve('tests/claims');
/** Texts that are stored as one article: what each of them says is stored, in a tenth of the time. */
const TOGETHER = 10;

test.each(['own/open', 'own/held-out', 'outside/open', 'outside/held-out', 'none'])('every marked text of %s', async (folder) => {
  for (const [language, texts] of groupBy(readReferences(join(marked, folder)), ({ language: own }) => own)) {
    for (let from = 0; from < texts.length; from += TOGETHER) await stored(folder, texts.slice(from, from + TOGETHER).map(({ text }) => text).join('\n\n'), language);
  }
}, 120_000);

const corpora = resolve('tests/corpora');
test.each(['it', 'fr', 'pt', 'es', 'en'])('every row of the %s corpus', async (code) => {
  for (const file of corpusFiles(join(corpora, code))) await stored(`${code}/${file}`, readRows(join(corpora, code), file).map(({ text }) => text).join('\n\n'), code);
}, 120_000);

test.each([
  ['more digits than a column holds', `Enel investe ${'9'.repeat(36)} miliardi di euro.`],
  ['endless decimals', `Enel investe 0,${'3'.repeat(60)} euro.`],
  ['a scale upon a scale', `Enel investe ${'999 miliardi di '.repeat(5)}euro e cresce del ${'9'.repeat(35)}%.`],
  ['money of no country', 'La empresa pagó 500 pesos y 3 centavos por acción.'],
])('%s', (_, text) => stored('hostile', text));
