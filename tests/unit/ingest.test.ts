import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decode, firstInvalidByte } from '../../lib/ingest/decode.ts';
import { readPage } from '../../lib/ingest/html.ts';
import { type Item, readInput, readSource } from '../../lib/ingest/sources.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array): Promise<Item[]> {
  await writeFile(join(folder, name), content);
  const items: Item[] = [];
  for await (const item of readSource(join(folder, name))) items.push(item);
  return items;
}
const problem = async (name: string, content: string | Uint8Array) => (await read(name, content)).map((item) => ('problem' in item ? item.problem : item.row.text));

describe('bytes to text', () => {
  test('any text comes back from its UTF-8 and its UTF-16', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.startsWith('\uFEFF')), (text) => {
      expect(decode(Buffer.from(text, 'utf8'))).toEqual({ text, notes: [] });
      const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
      expect(decode(little).text).toBe(text);
      expect(decode(Buffer.from(little).swap16()).text).toBe(text);
    }));
  });
  test('finds the first invalid byte where Node says that there is one', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
      const at = firstInvalidByte(bytes);
      const valid = (part: Uint8Array) => { try { new TextDecoder('utf-8', { fatal: true }).decode(part); return true; } catch { return false; } };
      expect(at === null).toBe(valid(bytes));
      if (at !== null) expect(valid(bytes.subarray(0, at))).toBe(true);
    }), { numRuns: 2000 });
  });
  test('a byte order mark is taken off, and said', () => {
    expect(decode(Buffer.from('\uFEFFCiao'))).toEqual({ text: 'Ciao', notes: ['the byte order mark at its start was taken off'] });
    expect(decode(Buffer.from('\uFEFFCiao', 'utf16le')).notes).toEqual(['read as UTF-16LE, as its byte order mark says']);
  });
  test('windows-1252 is refused with the place of the byte and the way out', () => {
    expect(() => decode(Buffer.from('Un an\nde société', 'latin1')))
      .toThrow('It is not UTF-8: byte 0xE9 at position 13, line 2. Convert it first, from windows-1252 for instance: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.');
  });
  test('half a UTF-16 character is refused', () => {
    expect(() => decode(Buffer.from([0xff, 0xfe, 0x41]))).toThrow('It begins as UTF-16, but ends in half a character: its 3 bytes are an odd number.');
  });
});

describe('files', () => {
  test('a text file is taken as it is, its name the origin', async () => {
    expect(await read('notizia.txt', 'Due righe\r\n e uno spazio ')).toEqual([
      { where: 'notizia.txt', row: { text: 'Due righe\r\n e uno spazio ', origin: 'notizia.txt' }, notes: [] },
    ]);
  });
  test.each([
    ['empty', '', 'The text is empty.'],
    ['nothing but spaces', ' \n\u00a0\u2003', 'The text holds nothing but spaces.'],
    ['a NUL', 'abc\0d', 'The text has a NUL character at position 3, which no article holds: it may be a binary file.'],
  ])('%s', async (_, content, said) => {
    expect(await problem('a.txt', content)).toEqual([said]);
  });
  test('lone surrogates, which UTF-16 and JSON can hold', async () => {
    const said = ['The text has half a character (a lone surrogate) at position 1: it was cut or wrongly converted.'];
    expect(await problem('a.txt', Buffer.from('\uFEFFa\uD83Db', 'utf16le'))).toEqual(said);
    expect(await problem('a.json', '{"text": "a\\ud83d"}')).toEqual(said);
    expect(await problem('a.json', '{"text": "a\\udcb6b"}')).toEqual(said);
    expect(await problem('a.json', '{"text": "a\\ud83d\\udcb6b"}')).toEqual(['a\u{1F4B6}b']);
  });
  test('emoji and right-to-left marks are text like any other', async () => {
    expect(await problem('a.txt', '\u202Eשלום 💶\u200F')).toEqual(['\u202Eשלום 💶\u200F']);
  });
  test('a file that is not there, a folder, an unknown kind', async () => {
    const items: Item[] = [];
    for (const path of [join(folder, 'none.txt'), folder]) for await (const item of readSource(path)) items.push(item);
    expect(items).toEqual([
      { where: join(folder, 'none.txt'), problem: 'There is no such file.' },
      { where: folder, problem: 'It is a folder: name the files in it, as in FOLDER/*.txt.' },
    ]);
    expect(await problem('a.pdf', '%PDF')).toEqual(['Files ending in .pdf are not read: give .txt, .html, .json or .jsonl.']);
  });
});

describe('a page in the encoding that it declares', () => {
  const page = (declaration: string, ...bytes: number[]) => Buffer.concat([Buffer.from(`<html><head>${declaration}</head><body><p>a`), Buffer.from(bytes), Buffer.from('b</p></body></html>')]);
  test.each([
    ['<meta charset="windows-1252">', [0xe9, 0x80, 0x93, 0x94], 'aé€“”b', 'windows-1252'],
    ['<meta charset=ISO-8859-1>', [0xe9, 0x80], 'aé€b', 'iso-8859-1'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', [0xcf], 'aПb', 'windows-1251'],
    ['<meta name="viewport" content="x"><META CHARSET=\'iso-8859-15\'>', [0xa4], 'a€b', 'iso-8859-15'],
  ])('%s', async (declaration, bytes, text, encoding) => {
    const [item] = await read('a.html', page(declaration, ...bytes));
    expect(item).toMatchObject({ row: { text }, notes: [`read as ${encoding}, as it declares`] });
  });
  test('one that is UTF-8 all the same is read as UTF-8', async () => {
    expect(await read('a.html', page('<meta charset="windows-1252">', 0xc3, 0xa9))).toMatchObject([{ row: { text: 'aéb' }, notes: [] }]);
  });
  test.each([
    ['', 'It is not UTF-8: byte 0xE9 at position'],
    ['<meta charset="utf-8">', 'It is not UTF-8: byte 0xE9 at position'],
    ['<meta charset="x-none">', 'It is not UTF-8, and declares an encoding that is not known: x-none.'],
  ])('%s is refused', async (declaration, said) => {
    expect((await problem('a.html', page(declaration, 0xe9)))[0]).toContain(said);
  });
  test('a text file declares nothing', async () => {
    expect((await problem('a.txt', page('<meta charset="windows-1252">', 0xe9)))[0]).toContain('It is not UTF-8');
  });
});

describe('JSON', () => {
  test('a row with all that is known of it', async () => {
    const row = { text: 'Un testo.', title: 'T', publisher: 'P', url: 'https://example.org/a', publishedAt: '2025-03-14T08:00:00Z', language: 'it' };
    expect(await read('a.json', JSON.stringify(row))).toEqual([{ where: 'a.json', row: { ...row, publishedAt: '2025-03-14', origin: 'a.json' }, notes: [] }]);
  });
  test('null says that it is not known', async () => {
    const [item] = await read('a.json', '[{"text": "Un testo.", "title": null}]');
    expect(item).toMatchObject({ where: 'a.json, row 1', row: { title: undefined } });
  });
  test.each([
    ['{"title": "T"}', 'It is not an article: text is missing or not a string.'],
    ['{"text": ""}', 'The text is empty.'],
    ['{"text": "x", "url": "javascript:alert(1)"}', 'It is not an article: url is not an address that begins with http:// or https://.'],
    ['{"text": "x", "publishedAt": "yesterday"}', 'It is not an article: publishedAt "yesterday" is not a date such as 2025-03-14.'],
    ['{"text": "x", "publishedAt": "2025-02-30"}', 'It is not an article: publishedAt "2025-02-30" is not a date such as 2025-03-14.'],
    ['{"text": "x", "language": "Italian"}', 'It is not an article: language is not a code such as it, fr, pt, es or en.'],
  ])('%s', async (content, said) => {
    expect(await problem('a.json', content)).toEqual([said]);
  });
  test('lines: a bad one is told of, the rest goes on', async () => {
    const lines = Buffer.concat([Buffer.from('\uFEFF{"text": "uno"}\n\n{"text":\n'), Buffer.from([0x22, 0xe9, 0x22, 0x0a]), Buffer.from('{"text": "due"}')]);
    const items = await read('a.jsonl', lines);
    expect(items.map((item) => [item.where, 'problem' in item ? item.problem.slice(0, 15) : item.row.text])).toEqual([
      ['a.jsonl, line 1', 'uno'], ['a.jsonl, line 3', 'It is not JSON:'], ['a.jsonl, line 4', 'It is not UTF-8'], ['a.jsonl, line 5', 'due'],
    ]);
  });
});

describe('standard input tells by how it begins', () => {
  const html = '<html lang="it"><head><title>T</title></head><body><p>Tre milioni di euro.</p></body></html>';
  async function readBytes(bytes: Buffer, size = bytes.length): Promise<Item[]> {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    const items: Item[] = [];
    for await (const item of readInput((async function* () { yield* chunks; })(), 'input')) items.push(item);
    return items;
  }
  test.each([
    ['a page', html],
    ['a page with its doctype', `\n<!DOCTYPE html>\n${html}`],
    ['a page with a byte order mark', `\uFEFF${html}`],
    ['a page with an XML declaration and a comment', `<?xml version="1.0" encoding="UTF-8"?><!-- made > by hand -->\n${html}`],
    ['a page with a long comment', `\uFEFF<!-- ${'licence '.repeat(1000)}-->${html}`],
  ])('%s', async (_, content) => {
    for (const bytes of [Buffer.from(content), Buffer.from(`\uFEFF${content.replace('\uFEFF', '')}`, 'utf16le')]) {
      expect(await readBytes(bytes, 7)).toMatchObject([{ row: { text: 'Tre milioni di euro.', title: 'T', language: 'it' } }]);
    }
  });
  test.each([['a feed', '<?xml version="1.0"?><rss><channel></channel></rss>'], ['a piece of a page', '<p>Tre milioni</p>'], ['a page that does not end its comment', '<!-- <html>']])('%s is refused', async (_, content) => {
    expect(await readBytes(Buffer.from(content))).toEqual([{ where: 'input', problem: expect.stringMatching(/^It begins with a tag, and is no HTML page/) }]);
  });
  test.each(['<<Ciao>>, disse.', '< 3 milioni di euro', 'Due righe.\n<html>'])('%j is a text', async (content) => {
    expect(await readBytes(Buffer.from(content))).toMatchObject([{ row: { text: content } }]);
  });
  test('rows, in a list or one a line, with a mark or without', async () => {
    for (const content of ['[{"text": "uno"}, {"text": "due"}]', '{"text": "uno"}\n{"text": "due"}\n', '\uFEFF{"text": "uno"}\n{"text": "due"}']) {
      expect((await readBytes(Buffer.from(content), 5)).map((item) => 'row' in item && item.row.text)).toEqual(['uno', 'due']);
    }
  });
});

describe('HTML', () => {
  const article = `<p>Primo paragrafo di una notizia abbastanza lunga, con <b>3&nbsp;miliardi</b> di euro e tutto il resto che serve a riconoscerla.</p>
    <p>Secondo paragrafo, ancora più lungo del primo, perché chi legge la pagina capisca che questo, e non il menu, è l'articolo da leggere.</p>
    <ul><li>un punto dell'elenco, con parole a sufficienza</li><li>un altro punto dell'elenco</li></ul>`;
  test('the article without its page’s furniture, a paragraph a block', () => {
    const page = readPage(`<html lang="it-IT"><head><title>T</title><meta property="og:site_name" content="Il Giornale">
      <meta property="article:published_time" content="2025-03-14T08:00:00+01:00"><link rel="canonical" href="https://example.org/a"></head>
      <body><nav><a href="/">Home</a> <a href="/b">Altro</a></nav><script>var x = 1;</script><article>${article}</article></body></html>`);
    expect(page).toMatchObject({ title: 'T', publisher: 'Il Giornale', publishedAt: '2025-03-14', url: 'https://example.org/a', language: 'it' });
    expect(page.text.split('\n\n')).toEqual([
      'Primo paragrafo di una notizia abbastanza lunga, con 3\u00a0miliardi di euro e tutto il resto che serve a riconoscerla.',
      "Secondo paragrafo, ancora più lungo del primo, perché chi legge la pagina capisca che questo, e non il menu, è l'articolo da leggere.",
      "un punto dell'elenco, con parole a sufficienza",
      "un altro punto dell'elenco",
    ]);
  });
  test('a page that states nothing about itself leaves it unknown', () => {
    const { text, ...facts } = readPage('<p>Una riga.<br>Un’altra.</p>');
    expect(text).toBe('Una riga.\nUn’altra.');
    expect(Object.values(facts).every((value) => value === undefined)).toBe(true);
  });
  test('a page without words is empty', async () => {
    expect(await problem('a.html', '<html><body><img src="x"></body></html>')).toEqual(['The text is empty.']);
  });
});
