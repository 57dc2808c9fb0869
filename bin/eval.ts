import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyze.ts';
import { readReference } from '../lib/evaluation/reference.ts';
import { f1, PARTS, type Score, scoreReading, sumScores } from '../lib/evaluation/score.ts';

const HALVES = ['open', 'held-out'] as const;

function scoreOf(folder: string, half: string): Score {
  const files = readdirSync(join(folder, half)).filter((file) => file.endsWith('.txt')).sort();
  return sumScores(files.map((file) => {
    const reference = readReference(`${half}/${file}`, readFileSync(join(folder, half, file), 'utf8'));
    return scoreReading(reference, analyze(reference.text));
  }));
}

const row = (cells: readonly string[]): string => cells.map((cell, i) => (i ? cell.padStart(18) : cell.padEnd(16))).join('');

/** `npm run eval`: how well the marked texts of tests/claims are read, part by part, both halves apart. */
export async function main(root: string): Promise<void> {
  const { values } = parseArgs({ options: { show: { type: 'boolean' }, most: { type: 'string' }, 'held-out': { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log('npm run eval -- [--show] [--most N] [--held-out]\n  --show      lists what was missed or read otherwise in the open half\n  --most N    no more than N lines of it\n  --held-out  the same for the half that nobody who writes rules looks at');
    return;
  }
  const most = values.most === undefined ? Number.POSITIVE_INFINITY : Number(values.most);
  if (!(most >= 0)) throw new Error(`--most takes a number of lines, not "${values.most}".`);
  const folder = join(root, 'tests', 'claims');
  const scores = HALVES.map((half) => scoreOf(folder, half));
  if (values.show) for (const line of (scores[0] as Score).misses.slice(0, most)) console.log(line);
  if (values['held-out']) for (const line of (scores[1] as Score).misses.slice(0, most)) console.log(line);
  console.log(row(['F1', ...HALVES.map((half) => `${half} (wanted)`)]));
  for (const part of PARTS) console.log(row([part, ...scores.map(({ counts }) => `${f1(counts[part]).toFixed(3)} (${counts[part].wanted})`)]));
}
