import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_COLUMNS, excelDialect, exportFileName, PLAIN, toCsv, toJson, type Column, type Row } from '../../lib/csv.ts';

const SHAPE: Column[] = [{ name: 'quote', kind: 'text' }, { name: 'value', kind: 'number' }];

async function all(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
async function* batches(...given: Row[][]) {
  yield* given;
}
const csv = (rows: Row[], dialect = PLAIN) => all(toCsv(SHAPE, batches(rows), dialect));

test.each([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['says "no"', '"says ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+39 06', "'+39 06"],
  ['- un punto', "'- un punto"],
  ['@handle', "'@handle"],
  ['\tcell', "'\tcell"],
  ['\rcell', '"\'\rcell"'],
  ['\ncell', '"\'\ncell"'],
  ['«più di 2»', '«più di 2»'],
  ['', ''],
])('the text %j is written %j', async (text, cell) => {
  expect(await csv([{ quote: text, value: null }])).toBe(`quote,value\r\n${cell},\r\n`);
});

test('numbers are written as they are, negative ones too, and what is not stated is empty', async () => {
  const rows = [{ quote: null, value: '-0.5' }, { quote: null, value: '4700000000' }, { quote: 'x', value: null }];
  expect(await csv(rows)).toBe('quote,value\r\n,-0.5\r\n,4700000000\r\nx,\r\n');
});

test('a spreadsheet’s dialect follows the locale', async () => {
  const rows = [{ quote: 'a;b', value: '2.4' }];
  expect(await csv(rows, excelDialect('it'))).toBe('\uFEFFquote;value\r\n"a;b";2,4\r\n');
  expect(await csv(rows, excelDialect('en'))).toBe('\uFEFFquote;value\r\n"a;b";2.4\r\n');
});

test('batches join without a seam, and no row leaves the header', async () => {
  const [first, second] = [{ quote: 'a', value: '1' }, { quote: 'b', value: '2' }];
  expect(await all(toCsv(SHAPE, batches([first], [], [second])))).toBe('quote,value\r\na,1\r\nb,2\r\n');
  expect(await all(toCsv(SHAPE, batches()))).toBe('quote,value\r\n');
  expect(JSON.parse(await all(toJson(SHAPE, batches([first], [], [{ quote: null, value: '0.10' }]))))).toEqual([first, { quote: null, value: '0.10' }]);
  expect(await all(toJson(SHAPE, batches()))).toBe('[]\n');
});

test('any text comes back from RFC 4180, behind its guard', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
    const body = (await csv([{ quote: text, value: '1' }])).slice('quote,value\r\n'.length);
    const read = body.startsWith('"') ? body.slice(1, body.lastIndexOf('",1\r\n')).replaceAll('""', '"') : body.slice(0, body.lastIndexOf(',1\r\n'));
    expect(read).toBe(/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
  }));
});

test('the claim columns stand in their agreed order', () => {
  expect(CLAIM_COLUMNS.map(({ name }) => name).join(', ')).toBe(
    'claim_id, fact_id, company, companies_object, type, modality, kind, value, value_max, unit, currency, currency_basis, bound, '
    + 'raw_text, warnings, date_start, date_end, date_precision, attributed_to, publisher, article_id, language, story_id, origins, '
    + 'agreement, quote, char_start, char_end, permalink, analysis_version, review',
  );
});

test.each([
  [{}, 'claims.csv'],
  [{ type: ['investment'], lang: ['it', 'fr'], q: undefined, excel: false }, 'claims-type-investment-lang-it-fr.csv'],
  [{ q: 'minería “24/7”\r\n', excel: true }, 'claims-q-mineria-24-7-excel.csv'],
])('the file of %j is named %s', (filter, name) => {
  expect(exportFileName('claims', filter, 'csv')).toBe(name);
});
