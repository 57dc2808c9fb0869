import { expect, test } from 'vitest';
import { blocks, runs, type Mark } from '../../lib/reader.ts';

const TEXT = 'Titolo\nNvidia investe 2 miliardi. È molto.\n- un punto\n\nfuori';
const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });
const SENTENCES = [
  { index: 0, ...span('Titolo'), kind: 'heading' as const },
  { index: 1, ...span('Nvidia investe 2 miliardi.'), kind: 'body' as const },
  { index: 2, ...span('È molto.'), kind: 'body' as const },
  { index: 3, ...span('un punto'), kind: 'bullet' as const },
];
const company: Mark = { kind: 'company', index: 0, ...span('Nvidia') };
const figure: Mark = { kind: 'figure', index: 0, ...span('2 miliardi') };

test('blocks follow the lines, and together they hold every character but line breaks', () => {
  const read = blocks({ text: TEXT, sentences: SENTENCES, marks: [company, figure] });
  expect(read.map(({ kind, sentences }) => [kind, sentences.map((sentence) => TEXT.slice(sentence.start, sentence.end))])).toEqual([
    ['heading', ['Titolo']],
    ['body', ['Nvidia investe 2 miliardi.', ' ', 'È molto.']],
    ['bullet', ['- ', 'un punto']],
    ['body', ['\n\nfuori']],
  ]);
  expect(read.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.runs.map((run) => run.text))).join('').replace(/\n/g, ''))
    .toBe(TEXT.replace(/\n/g, ''));
});

test('a run begins and ends where a mark or the highlight does', () => {
  const { start, end } = SENTENCES[1] ?? { start: 0, end: 0 };
  expect(runs(TEXT, start, end, [figure, company], span('investe 2')).map((run) => [run.text, run.marks.map(({ kind }) => kind), run.highlighted])).toEqual([
    ['Nvidia', ['company'], false],
    [' ', [], false],
    ['investe ', [], true],
    ['2', ['figure'], true],
    [' miliardi', ['figure'], false],
    ['.', [], false],
  ]);
});

test('of two marks on the same characters the longer one comes first', () => {
  const inner: Mark = { kind: 'left-out', index: 0, ...span('2') };
  expect(runs(TEXT, figure.start, figure.end, [inner, figure]).map((run) => run.marks.map(({ kind }) => kind))).toEqual([['figure', 'left-out'], ['figure']]);
});

test('a text without sentences is one block', () => {
  expect(blocks({ text: 'x y', sentences: [], marks: [] })).toEqual([
    { kind: 'body', sentences: [{ index: null, start: 0, end: 3, runs: [{ start: 0, end: 3, text: 'x y', marks: [], highlighted: false }] }] },
  ]);
});

test('a part of a text holds only its own characters', () => {
  const within = { start: SENTENCES[1]?.start ?? 0, end: SENTENCES[3]?.start ?? 0 };
  const read = blocks({ text: TEXT, sentences: SENTENCES.slice(1, 3), marks: [], within });
  expect(read.map(({ sentences }) => sentences.map((sentence) => [sentence.index, TEXT.slice(sentence.start, sentence.end)]))).toEqual([
    [[1, 'Nvidia investe 2 miliardi.'], [null, ' '], [2, 'È molto.']], [[null, '\n- ']],
  ]);
});
