import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const home = resolve(import.meta.dirname, '../..');
/** A clone of the sources with the packages of this one, so that no test makes or breaks a bundle that somebody uses. */
const clone = mkdtempSync(join(tmpdir(), 'parallax-bundle-'));
const notes = join(clone, 'node_modules/.parallax');
const bundles = join(notes, 'filters');
const shapes = join(clone, 'bin/filters/shapes.ts');

for (const name of ['bin', 'lib', 'package.json', 'package-lock.json', 'tsconfig.json']) cpSync(join(home, name), join(clone, name), { recursive: true });
mkdirSync(notes, { recursive: true });
for (const name of readdirSync(join(home, 'node_modules'))) if (name !== '.parallax') symlinkSync(join(home, 'node_modules', name), join(clone, 'node_modules', name));
// the packages are those of this lock, whoever installed them: `npm install` by hand leaves no note
writeFileSync(join(notes, 'dependencies'), createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex'));

afterAll(() => rmSync(clone, { recursive: true }));
beforeEach(() => rmSync(bundles, { recursive: true, force: true }));

function align(line: unknown): Promise<{ code: number | null; out: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [join(clone, 'bin/parallax.cjs'), 'align'], { cwd: clone, stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => { out += chunk; });
    child.stderr.setEncoding('utf8').on('data', (chunk) => { out += chunk; });
    child.on('error', reject);
    child.on('close', (code) => done({ code, out: out.trim() }));
    child.stdin.end(JSON.stringify(line));
  });
}

const GOOD = { id: 1, left: { language: 'it', sentences: ['Il ponte è chiuso.'] }, right: { language: 'fr', sentences: ['Le pont est fermé.'] } };
const ANSWER = { code: 0, out: '{"id":1,"beads":[[[0],[0]]]}' };
const BAD = { id: 1, left: 3 };
const refusal = (words: string) => ({ code: 1, out: JSON.stringify({ id: 1, error: `left: must be ${words}` }) });
const made = () => readdirSync(bundles).filter((name) => name.endsWith('.cjs')).map((name) => join(bundles, name));
const rewrite = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

describe('a filter runs from its bundle', { timeout: 60_000 }, () => {
  test('which the first call makes and the next ones use', async () => {
    expect(await align(GOOD)).toEqual(ANSWER);
    const [bundle, ...more] = made();
    expect(more).toEqual([]);
    rewrite(bundle as string, 'must be {language, sentences}', 'must be of the bundle');
    expect(await align(BAD)).toEqual(refusal('of the bundle'));
  });

  test('which is never older than a source, even one of the same size and time', async () => {
    const source = join(clone, 'bin/filters/align.ts');
    expect(await align(BAD)).toEqual(refusal('{language, sentences}'));
    const { atime, mtime } = statSync(source);
    rewrite(source, 'must be {language, sentences}', 'must be {language, SENTENCES}');
    utimesSync(source, atime, mtime);
    expect(await align(BAD)).toEqual(refusal('{language, SENTENCES}'));
    rewrite(source, 'must be {language, SENTENCES}', 'must be {language, sentences}');
    expect(await align(BAD)).toEqual(refusal('{language, sentences}'));
  });

  test('which lasts where sources are touched and not changed', async () => {
    await align(GOOD);
    const before = made().map((file) => statSync(file).mtimeMs);
    utimesSync(shapes, new Date(), new Date());
    expect(await align(GOOD)).toEqual(ANSWER);
    expect(made().map((file) => statSync(file).mtimeMs)).toEqual(before);
  });

  test('which four calls at once may make', async () => {
    expect(await Promise.all([GOOD, GOOD, GOOD, GOOD].map(align))).toEqual([ANSWER, ANSWER, ANSWER, ANSWER]);
    expect(readdirSync(bundles).map((name) => name.replace(/-.*(?=\.)/, '')).sort()).toEqual(['align.cache', 'align.cjs', 'align.json']);
  });

  test('or without one, where none can be kept', async () => {
    // root may write everywhere but into the kernel's own folders
    if (process.getuid?.() === 0) symlinkSync('/sys', bundles);
    else { mkdirSync(bundles); chmodSync(bundles, 0o555); }
    expect(await align(GOOD)).toEqual(ANSWER);
    expect(await align(BAD)).toEqual(refusal('{language, sentences}'));
  });

  test('and a note that a full disk cut short is made again', async () => {
    await align(GOOD);
    writeFileSync(join(bundles, 'align.json'), '{"hash": "');
    expect(await align(GOOD)).toEqual(ANSWER);
    expect(JSON.parse(readFileSync(join(bundles, 'align.json'), 'utf8'))).toHaveProperty('inputs');
  });
});
