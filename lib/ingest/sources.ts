import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { z } from 'zod';
import { decode, decodePage } from './decode.ts';
import { readPage } from './html.ts';
import { type ArticleRow, articleRow } from './row.ts';

/** One article, or why there is none; `where` names the file and, within one, the line or the place in its list. */
export type Item = { where: string; row: ArticleRow; notes: string[] } | { where: string; problem: string };

/**
 * The articles of a file: `.txt`, `.html`, `.json` (a row or a list of rows), `.jsonl` (a row a line), or `-` for standard
 * input, which tells by how it begins. A bad row is an item with its problem; the rest goes on.
 */
export async function* readSource(path: string): AsyncGenerator<Item> {
  if (path === '-') return yield* readInput(process.stdin, 'standard input');
  const where = basename(path);
  const file = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (file instanceof Error) return yield { where: path, problem: file.code === 'ENOENT' ? 'There is no such file.' : file.message };
  if (file.isDirectory()) return yield { where: path, problem: 'It is a folder: name the files in it, as in FOLDER/*.txt.' };
  const kind = extname(path).toLowerCase();
  if (kind === '.jsonl' || kind === '.ndjson') return yield* readLines(createReadStream(path), where);
  const bytes = await readFile(path);
  if (kind === '.json') return yield* readJson(bytes, where);
  if (kind === '.html' || kind === '.htm' || kind === '.xhtml') return yield readHtml(bytes, where);
  if (kind === '.txt' || kind === '.text' || kind === '.md' || kind === '') return yield readText(bytes, where);
  yield { where: path, problem: `Files ending in ${kind} are not read: give .txt, .html, .json or .jsonl.` };
}

/** The articles of bytes that have no file name to tell what they are: rows, a page or a text. */
export async function* readInput(stream: AsyncIterable<Buffer>, where: string): AsyncGenerator<Item> {
  const chunks: Buffer[] = [];
  const input = stream[Symbol.asyncIterator]();
  // Lines are read one by one, so that a long stream needs no memory; for the rest the whole is needed.
  for (let next = await input.next(); !next.done; next = await input.next()) {
    chunks.push(next.value);
    const [first] = /\S/.exec(beginningOf(Buffer.concat(chunks))) ?? [];
    if (first === '{') return yield* readLines((async function* () { yield* chunks; yield* { [Symbol.asyncIterator]: () => input }; })(), where);
    if (first) break;
  }
  for (let next = await input.next(); !next.done; next = await input.next()) chunks.push(next.value);
  const bytes = Buffer.concat(chunks);
  const beginning = beginningOf(bytes).replace(BEFORE_A_PAGE, '');
  if (beginning.startsWith('[')) return yield* readJson(bytes, where);
  if (/^<(!doctype\s+html|html)\b/i.test(beginning)) return yield readHtml(bytes, where);
  if (/^<[a-z!?/]/i.test(beginning)) return yield { where, problem: 'It begins with a tag, and is no HTML page with <!doctype html> or <html>: put it into a file ending in .html or .txt, which says what it is.' };
  yield readText(bytes, where);
}

/** So many bytes are looked at to tell what they begin: a page may have a licence in a comment before all. */
const BEGINNING = 65_536;
/** What XML and HTML allow before the first tag. */
const BEFORE_A_PAGE = /^(?:\s+|<\?.*?\?>|<!--.*?-->)+/s;

/** How bytes begin, in characters of ASCII at least, without a byte order mark. */
function beginningOf(bytes: Buffer): string {
  const [first, second, third] = bytes;
  const head = bytes.subarray(0, BEGINNING);
  if (first === 0xff && second === 0xfe) return head.subarray(2).toString('utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(head.subarray(2, head.length - (head.length % 2))).swap16().toString('utf16le');
  return head.subarray(first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0).toString('latin1');
}

function readText(bytes: Uint8Array, where: string): Item {
  return attempt(where, () => {
    const { text, notes } = decode(bytes);
    return item(where, where, { text }, notes);
  });
}

function readHtml(bytes: Uint8Array, where: string): Item {
  return attempt(where, () => {
    const { text, notes } = decodePage(bytes);
    return item(where, where, readPage(text), notes);
  });
}

function* readJson(bytes: Uint8Array, where: string): Generator<Item> {
  const read = attempt(where, () => {
    const { text, notes } = decode(bytes);
    return { rows: parse(text), notes };
  });
  if ('problem' in read) return yield read;
  const list = Array.isArray(read.rows) ? read.rows : [read.rows];
  for (const [at, row] of list.entries()) {
    const place = Array.isArray(read.rows) ? `${where}, row ${at + 1}` : where;
    yield attempt(place, () => item(place, where, row, read.notes));
  }
}

async function* readLines(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Item> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    const place = `${where}, line ${number}`;
    // A blank line between rows is no row.
    if (line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) continue;
    yield attempt(place, () => {
      const { text, notes } = decode(line);
      return item(place, where, parse(text), notes);
    });
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a, from); end !== -1; end = chunk.indexOf(0x0a, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)]);
      parts = [];
      from = end + 1;
    }
    parts.push(chunk.subarray(from));
  }
  yield Buffer.concat(parts);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`It is not JSON: ${(error as Error).message}.`);
  }
}

function item(where: string, origin: string, given: unknown, notes: string[]): Item {
  const read = articleRow.safeParse(given);
  return read.success ? { where, row: { ...read.data, origin }, notes } : { where, problem: sentence(read.error) };
}

function sentence(error: z.ZodError): string {
  const message = error.issues[0]?.message ?? 'It is not an article.';
  return /^[A-Z]/.test(message) && message.endsWith('.') ? message : `It is not an article: ${message}.`;
}

function attempt<T>(where: string, work: () => T): T | { where: string; problem: string } {
  try {
    return work();
  } catch (error) {
    return { where, problem: (error as Error).message };
  }
}
