import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../lib/analyze.ts';
import { languageOf } from '../lib/languages/index.ts';
import type { Language } from '../lib/languages/language.ts';
import { readClaims } from '../lib/stages/claims.ts';
import { readCompanies } from '../lib/stages/companies.ts';
import { readDates } from '../lib/stages/dates.ts';
import { detectLanguage } from '../lib/stages/detect.ts';
import { readFigures } from '../lib/stages/figures.ts';
import { readLayout } from '../lib/stages/layout.ts';
import { readNumbers } from '../lib/stages/numbers.ts';
import { readSentences } from '../lib/stages/sentences.ts';
import { tokenize } from '../lib/text/tokens.ts';
import { beside } from './beside.ts';

const CHARACTERS = 10_000_000;
const SINGLE_TEXTS = [625_000, 1_250_000, 2_500_000, 5_000_000];

const seconds = (from: bigint): number => Number(process.hrtime.bigint() - from) / 1e9;
const speed = (characters: number, time: number): string => `${(characters / time / 1e6).toFixed(2).padStart(7)} M characters/s`;

interface Stages {
  add(name: string, time: number): void;
  timed<T>(name: string, work: () => T): T;
}

function stopwatch(): Stages & { times: Map<string, number> } {
  const times = new Map<string, number>();
  const add = (name: string, time: number): void => { times.set(name, (times.get(name) ?? 0) + time); };
  return {
    times, add,
    timed(name, work) {
      const from = process.hrtime.bigint();
      const result = work();
      add(name, seconds(from));
      return result;
    },
  };
}

/** The stages of `analyze` one by one, each with its time. */
function stageByStage(text: string, { timed }: Stages): void {
  const tokens = timed('tokens', () => tokenize(text));
  const { language: code } = timed('detect', () => detectLanguage(tokens));
  const language = languageOf(code) as Language;
  const blocks = timed('layout', () => readLayout(text, language));
  const sentences = timed('sentences', () => readSentences(tokens, blocks, language));
  const none = new Uint8Array(tokens.count);
  const mentions = timed('companies', () => readCompanies(tokens, language));
  const amounts = timed('numbers', () => readNumbers(tokens, language));
  const dates = timed('dates', () => readDates(tokens, amounts, none, language));
  const { figures } = timed('figures', () => readFigures(tokens, amounts, none, none, none, language));
  timed('claims', () => readClaims(tokens, sentences, mentions, figures, dates, language));
}

/** `npm run bench`: how fast `analyze` reads, stage by stage, whether twice the text takes twice the time, and the same beside another reader. */
export async function main(root: string): Promise<void> {
  const known = JSON.parse(readFileSync(join(root, 'seeds', 'articles.json'), 'utf8')) as { file: string; language: string }[];
  const seeds = known.map(({ file }) => readFileSync(join(root, 'seeds', file), 'utf8'));
  const length = seeds.reduce((sum, seed) => sum + seed.length, 0);
  const rounds = Math.ceil(CHARACTERS / length);
  for (const seed of seeds) for (let i = 0; i < 20; i++) analyze(seed);

  const from = process.hrtime.bigint();
  for (let i = 0; i < rounds; i++) for (const seed of seeds) analyze(seed);
  console.log(`analyze, the four seeds repeated to 10 MB, one core   ${speed(rounds * length, seconds(from))}`);

  const watch = stopwatch();
  for (let i = 0; i < rounds; i++) for (const seed of seeds) stageByStage(seed, watch);
  for (const [stage, time] of watch.times) console.log(`  ${stage.padEnd(51)} ${speed(rounds * length, time)}`);

  console.log('one text (the seeds joined), the time for it, and how it grows with the length');
  let before: number | undefined;
  for (const characters of SINGLE_TEXTS) {
    const text = seeds.join('\n').repeat(Math.ceil(characters / length)).slice(0, characters);
    const begin = process.hrtime.bigint();
    analyze(text);
    const time = seconds(begin);
    console.log(`  ${(characters / 1e6).toFixed(3)} M characters ${time.toFixed(2).padStart(8)} s ${speed(characters, time)}${before ? `   × ${(time / before).toFixed(2)}` : ''}`);
    before = time;
  }
  beside(known.map(({ language }, i) => ({ language, text: seeds[i] as string })));
}
