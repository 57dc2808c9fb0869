import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Ran { code: number | null; lines: Record<string, unknown>[]; errors: string }

function parallax(args: string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin/parallax.cjs'), ...args], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => { out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk) => { errors += chunk; });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors, lines: out.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)) }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const jsonl = (...rows: unknown[]): string => rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

describe('parallax is a filter', { timeout: 60_000 }, () => {
  test('one line out for each line in, in order, with the same id', async () => {
    const { code, lines } = await parallax(['analyze'], jsonl({ id: 'b', text: 'Nvidia vale 3 miliardi di euro.' }, { id: 7, text: '' }));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['b', 7]);
    expect(lines[0]).toMatchObject({ language: 'it', figures: [{ text: '3 miliardi di euro', kind: 'money', value: '3000000000', currency: 'EUR', bound: 'exact' }] });
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'language', 'languageConfidence', 'sentences', 'figures', 'dates', 'companies', 'claims', 'leftOut']);
  });

  test('a bad line answers an error, the rest goes on, and the exit code is 1', async () => {
    const { code, lines } = await parallax(['analyze'], jsonl('{"id": 1, "text": ', { id: 2, text: 5 }, { id: 3, text: 'Ecco.', publishedAt: 'yesterday' }, { id: 4, text: 'Ecco.', language: 'xx' }, { text: 'x' }, { id: 5, text: 'Ecco.' }, '[]'));
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([null, 2, 3, 4, null, 5, null]);
    expect(lines.map((line) => 'error' in line)).toEqual([true, true, true, true, true, false, true]);
    expect(lines[1]?.error).toBe('text: must be a string');
    expect(lines[2]?.error).toBe('publishedAt: must be an ISO 8601 date such as 2026-01-31');
  });

  test('a day that there is not is refused, and a point in time is its day', async () => {
    const line = (publishedAt: string) => ({ id: publishedAt, text: 'Ieri Enel ha investito 3 milioni di euro.', publishedAt });
    const { lines } = await parallax(['analyze'], jsonl(line('2024-02-31'), line('2024-03-01'), line('2024-03-01T23:30:00-05:00')));
    expect(lines.map(({ error, dates }) => error ?? (dates as { value: string }[]).map(({ value }) => value))).toEqual([
      'publishedAt: must be an ISO 8601 date such as 2026-01-31', ['2024-02-29'], ['2024-02-29'],
    ]);
  });

  test('a byte order mark is no part of the first line', async () => {
    const { code, lines } = await parallax(['numbers'], `\uFEFF${jsonl({ id: 1, text: '3', language: 'it' })}`);
    expect([code, lines[0]?.id]).toEqual([0, 1]);
  });

  test('a line of 5 MB', async () => {
    const { code, lines } = await parallax(['analyze'], jsonl({ id: 1, text: 'Il gruppo vale 2 miliardi di euro. '.repeat(143_000) }));
    expect(code).toBe(0);
    expect(lines[0]?.figures).toHaveLength(143_000);
  });

  test('numbers reads what the newsroom would leave out', async () => {
    const { lines } = await parallax(['numbers'], jsonl({ id: 1, text: 'vingt et un, le 3e rang', language: 'fr' }));
    expect(lines[0]?.numbers).toEqual([
      { start: 0, end: 11, text: 'vingt et un', kind: 'cardinal', value: '21' }, { start: 16, end: 18, text: '3e', kind: 'ordinal', value: '3' },
    ]);
  });

  test.each([
    ['no command', [], 2, ''], ['an unknown command', ['analyse'], 2, 'parallax has no command "analyse"'], ['a file where a pipe is meant', ['analyze', 'a.txt'], 2, 'pipe JSON Lines into it'],
    ['an unknown table', ['export', 'people'], 2, 'name one table: claims, figures, companies'], ['no file', ['ingest'], 2, 'name the files to read'],
  ])('%s is a sentence and exit code %s', async (_, args, exit, words) => {
    const { code, errors } = await parallax(args);
    expect(code).toBe(exit);
    expect(errors).toContain(words);
  });
});
