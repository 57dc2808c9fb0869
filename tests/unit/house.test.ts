import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages/index.ts';

const root = resolve(import.meta.dirname, '../..');

/** Floors from the ground up; a file imports from its own floor or below. The first prefix that fits decides. */
const FLOORS: [prefix: string, floor: number][] = [
  ['lib/terms.ts', 1], ['lib/analysis.ts', 1], ['lib/languages/', 1], ['lib/companies/', 1],
  ['lib/text/', 2],
  ['lib/reading/', 3],
  ['lib/stages/', 4],
  ['lib/analyze.ts', 5], ['lib/stories/', 5], ['lib/', 5],
];
const UPPER: [prefix: string, floor: number][] = [['lib/database/', 6], ['lib/ingest/', 7], ['components/', 8], ['app/', 9], ['bin/', 9]];

const floorOf = (file: string): number => [...UPPER, ...FLOORS].find(([prefix]) => file.startsWith(prefix))?.[1] ?? Number.NaN;

interface Import { from: string; to: string; typeOnly: boolean }

const sources = ['lib', 'app', 'components', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/database/generated'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g)].flatMap(([, type, named, loaded]) => {
    const target = (named ?? loaded) as string;
    if (!target.startsWith('.') && !target.startsWith('@/')) return [];
    const to = target.startsWith('@/') ? target.slice(2) : relative(root, resolve(root, dirname(file), target));
    return [{ from: file, to, typeOnly: type !== undefined }];
  });
}

const imports = sources.flatMap(importsOf);

describe('the house', () => {
  test('every file stands on a floor', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((file) => Number.isNaN(floorOf(file)))).toEqual([]);
  });

  test('imports run downwards only', () => {
    expect(imports.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('a stage imports no other stage but for types', () => {
    expect(imports.filter(({ from, to, typeOnly }) => from.startsWith('lib/stages/') && to.startsWith('lib/stages/') && !typeOnly)).toEqual([]);
  });

  test('components never import the database', () => {
    expect(imports.filter(({ from, to, typeOnly }) => from.startsWith('components/') && to.startsWith('lib/database/') && !typeOnly)).toEqual([]);
  });

  test('only the list of languages imports a language', () => {
    const files = LANGUAGES.map(({ code }) => `lib/languages/${code}`);
    expect(imports.filter(({ from, to }) => files.includes(to.replace(/\.ts$/, '')) && from !== 'lib/languages/index.ts')).toEqual([]);
  });

  test('no engine names a language', () => {
    const codes = LANGUAGES.map(({ code }) => `'${code}'`);
    const engines = sources.filter((file) => /^lib\/(?:text|reading|stages|stories)\//.test(file) || file === 'lib/analyze.ts');
    expect(engines.filter((file) => codes.some((code) => readFileSync(join(root, file), 'utf8').includes(code)))).toEqual([]);
  });

  test('every language has its file and its rows', () => {
    const files = readdirSync(join(root, 'lib/languages')).filter((file) => /^[a-z]{2,3}\.ts$/.test(file)).map((file) => file.slice(0, -3));
    expect(files.sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
    expect(readdirSync(join(root, 'tests/corpora'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()).toEqual(files);
  });

  test('the project names nothing beside itself', () => {
    const own = [...sources, 'README.md', 'package.json'];
    expect(own.filter((file) => /\.\.\/shared|\.library/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
