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
 * input, which tells by its first character. A bad row is an item with its problem; the rest goes on.
 */
export async function* readSource(path: string): AsyncGenerator<Item> {
  if (path === '-') return yield* readStandardInput();
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

async function* readStandardInput(): AsyncGenerator<Item> {
  const chunks: Buffer[] = [];
  const input = process.stdin[Symbol.asyncIterator]();
  // Lines are read one by one, so that a long stream needs no memory; for the rest the whole is needed.
  for (let next = await input.next(); !next.done; next = await input.next()) {
    chunks.push(next.value);
    const first = firstCharacter(Buffer.concat(chunks));
    if (first === '{') return yield* readLines((async function* () { yield* chunks; yield* { [Symbol.asyncIterator]: () => input }; })(), 'standard input');
    if (first) break;
  }
  for (let next = await input.next(); !next.done; next = await input.next()) chunks.push(next.value);
  const bytes = Buffer.concat(chunks);
  const first = firstCharacter(bytes);
  if (first === '[') return yield* readJson(bytes, 'standard input');
  if (/^\s*<(!doctype html|html)/i.test(bytes.subarray(0, 200).toString('latin1'))) return yield readHtml(bytes, 'standard input');
  yield readText(bytes, 'standard input');
}

const firstCharacter = (bytes: Buffer) => /^(?:\xef\xbb\xbf)?\s*(\S)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];

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
