import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze.ts';
import { readReferences } from '../lib/evaluation/reference.ts';
import { readRowFiles, ROW_PARTS, scoreRows } from '../lib/evaluation/rows.ts';
import { f1, PARTS, type Score, scoreReading, sumScores } from '../lib/evaluation/score.ts';

/** Whose texts, and which half: what rule writers see, and what they do not. */
const TEXTS = ['own', 'outside'].flatMap((whose) => ['open', 'held-out'].map((half) => ({ whose, half })));

const scoreOf = (folder: string): Score => sumScores(readReferences(folder).map((reference) => scoreReading(reference, analyze(reference.text))));

/** How many of the rows of a folder are read right, part by part, a language a line. */
function showRows(folder: string, misread: boolean): void {
  console.log(`\n${row([basename(folder), ...ROW_PARTS])}`);
  for (const [language, rows] of readRowFiles(folder)) {
    const { counts, misses } = scoreRows(rows, (text) => analyze(text, { language }));
    console.log(row([`${language} (${rows.length})`, ...ROW_PARTS.map((part) => (counts[part].of ? (counts[part].hit / counts[part].of).toFixed(3) : '-'))]));
    if (misread) for (const line of misses) console.log(line);
  }
}

const row = (cells: readonly string[]): string => cells.map((cell, i) => (i ? cell.padStart(18) : cell.padEnd(16))).join('');

/** `npm run eval`: how well the marked texts and rows of tests/claims are read, part by part, our own texts and those of outside writers, both halves apart. */
export async function main(root: string): Promise<void> {
  const { values } = parseArgs({ options: { show: { type: 'boolean' }, plain: { type: 'boolean' }, rows: { type: 'boolean' }, most: { type: 'string' }, 'held-out': { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log('npm run eval -- [--show] [--plain] [--rows] [--most N] [--held-out]\n  --show      lists what was missed or read otherwise in the open halves\n  --plain     lists the plain rows that were misread, but for each fourth\n  --rows      lists the rows that were misread, but for each fourth: whether a rule mends a cause shows there\n  --most N    no more than N lines of it\n  --held-out  the same for the halves that nobody who writes rules looks at');
    return;
  }
  // `| head` closes the pipe: enough was read
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); throw error; });
  const most = values.most === undefined ? Number.POSITIVE_INFINITY : Number(values.most);
  if (!(most >= 0)) throw new Error(`--most takes a number of lines, not "${values.most}".`);
  const folder = join(root, 'tests', 'claims');
  const scores = TEXTS.map(({ whose, half }) => ({ half, whose, ...scoreOf(join(folder, whose, half)) }));
  const show = { open: values.show, 'held-out': values['held-out'] };
  for (const line of scores.filter(({ half }) => show[half as keyof typeof show]).flatMap(({ misses }) => misses).slice(0, most)) console.log(line);
  console.log(row(['F1 (wanted)', ...scores.map(({ whose, half }) => `${whose} ${half}`)]));
  for (const part of PARTS) console.log(row([part, ...scores.map(({ counts }) => `${f1(counts[part]).toFixed(3)} (${counts[part].wanted})`)]));
  showRows(join(folder, 'plain'), values.plain === true);
  showRows(join(folder, 'rows'), values.rows === true);
}
