import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Figure, LeftOut, ReadDate } from '../../lib/analysis.ts';
import { analyze } from '../../lib/analyze.ts';
import { LANGUAGES } from '../../lib/languages/index.ts';
import type { Language } from '../../lib/languages/language.ts';
import { toReadNumber } from '../../lib/reading/numbers/amount.ts';
import { readNumbers } from '../../lib/stages/numbers.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { type CorpusRow, corpusFiles, readRows } from './rows.ts';

const words = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ');
/** A third has no end in decimals: rows give four places. */
const short = (number = ''): string => (/\.\d{9,}$/.test(number) ? String(Math.round(Number(number) * 1e4) / 1e4) : number);
const value = ({ value, max, order }: { value?: string; max?: string; order?: string }): string => (order ? `order:${order}` : max ? `${short(value)}..${short(max)}` : short(value));

const figure = (f: Figure): string => words('figure', f.kind, value(f), f.currency, f.unit, f.bound, `«${f.text}»`);
const date = (d: ReadDate): string => words('date', d.value, d.bound, `«${d.text}»`);
const left = (l: LeftOut): string => words('left', l.reason, `«${l.text}»`);

function numbersIn(text: string, language: Language): string[] {
  const tokens = tokenize(text);
  return readNumbers(tokens, language).map((amount) => toReadNumber(tokens, amount))
    .map((n) => words('number', n.kind, value(n), n.currency, n.unit, `«${n.text}»`));
}

/** What the engine reads, in the words of the row; what was left out only where the row asks for it. */
function readAs(row: CorpusRow, language: Language): string[] {
  if (row.file === 'numbers.txt') return orNone(numbersIn(row.text, language));
  const { figures, dates, leftOut } = analyze(row.text, { language: language.code });
  const asked = new Set(row.expected.filter((line) => line.startsWith('left')));
  const read = [...figures.map(figure), ...dates.map(date)];
  return orNone([...read, ...new Set(leftOut.map(left).filter((line) => asked.has(line)))]);
}

const orNone = (lines: string[]): string[] => (lines.length ? lines : ['none']);

for (const language of LANGUAGES) {
  const folder = join(import.meta.dirname, language.code);
  describe(language.name, () => {
    test('has rows of its own', () => {
      expect(existsSync(folder), `tests/corpora/${language.code} is missing`).toBe(true);
      expect(corpusFiles(folder)).toEqual(expect.arrayContaining(['dates.txt', 'figures.txt', 'numbers.txt']));
      expect(corpusFiles(folder).flatMap((file) => readRows(folder, file)).length).toBeGreaterThanOrEqual(150);
    });
    for (const row of existsSync(folder) ? corpusFiles(folder).flatMap((file) => readRows(folder, file)) : []) {
      const check = row.fails ? test.fails : test;
      check(`${language.code}/${row.file}:${row.line} ${row.text.slice(0, 100)}`, () => {
        expect(readAs(row, language).sort()).toEqual([...row.expected].sort());
      });
    }
  });
}
