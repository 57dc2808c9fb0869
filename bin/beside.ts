import { recognizeCurrency, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import { analyze } from '../lib/analyze.ts';
import { languageOf } from '../lib/languages/index.ts';
import type { Language } from '../lib/languages/language.ts';
import { readNumbers } from '../lib/stages/numbers.ts';
import { tokenize } from '../lib/text/tokens.ts';

/** Their names of the languages that both read. */
const CULTURES: Record<string, string> = { pt: 'pt-br', es: 'es-es', fr: 'fr-fr' };
/** Characters of one text fed whole, each twice the one before. */
const WHOLE = [750, 1_500, 3_000, 6_000];
const OURS_WHOLE = [750_000, 1_500_000, 3_000_000, 6_000_000];
const OUR_ROUNDS = 400;

type Reader = (text: string) => unknown;

const theirs = (culture: string): Reader => (text) => [recognizeNumber(text, culture), recognizePercentage(text, culture), recognizeCurrency(text, culture)];
const ours = (language: Language): Reader => (text) => readNumbers(tokenize(text), language);

function time(read: Reader, texts: readonly string[], rounds = 1): number {
  const from = process.hrtime.bigint();
  for (let round = 0; round < rounds; round++) for (const text of texts) read(text);
  return Number(process.hrtime.bigint() - from) / 1e9 / rounds;
}

const perSecond = (speed: number): string => `${Math.round(speed).toLocaleString('en').padStart(12)} characters/s`;

/** Seconds for a text of each length, and how many times the time before. */
function growth(read: Reader, text: string, lengths: readonly number[]): string {
  let before: number | undefined;
  return lengths.map((length) => {
    const spent = time(read, [text.repeat(Math.ceil(length / text.length)).slice(0, length)]);
    const times = before ? ` (× ${(spent / before).toFixed(1)})` : '';
    before = spent;
    return `${length.toLocaleString('en')} ${spent.toFixed(2)} s${times}`;
  }).join(', ');
}

/**
 * Our reading of numbers, percentages and money beside that of `@microsoft/recognizers-text-suite`, which reads the same three: fed
 * sentence by sentence, as their users are told to, and fed whole. The texts are the Portuguese, Spanish and French seeds.
 */
export function beside(seeds: readonly { language: string; text: string }[]): void {
  console.log('beside @microsoft/recognizers-text-suite (number, percentage, currency), the same texts');
  for (const { language: code, text } of seeds) {
    const culture = CULTURES[code];
    if (!culture) continue;
    const sentences = analyze(text).sentences.map(({ start, end }) => text.slice(start, end));
    const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
    const their = theirs(culture);
    const our = ours(languageOf(code) as Language);
    time(their, sentences);
    time(our, sentences, OUR_ROUNDS);
    const theirSpeed = length / time(their, sentences, 2);
    const ourSpeed = length / time(our, sentences, OUR_ROUNDS);
    const whole = length / time((sentence) => analyze(sentence, { language: code }), sentences, 20);
    console.log(`  ${code} sentence by sentence: theirs ${perSecond(theirSpeed)}, our numbers ${perSecond(ourSpeed)} (× ${Math.round(ourSpeed / theirSpeed)}), our whole analysis ${perSecond(whole)} (× ${Math.round(whole / theirSpeed)})`);
    console.log(`     whole: theirs ${growth(their, text, WHOLE)}`);
    console.log(`            ours   ${growth(our, text, OURS_WHOLE)}`);
  }
}
