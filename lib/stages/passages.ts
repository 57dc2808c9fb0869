import type { Span } from '../analysis.ts';
import { LANGUAGES } from '../languages/index.ts';
import { CANDIDATES, EVIDENCE } from '../reading/function-words.ts';
import { trigramScores } from '../reading/trigrams.ts';
import { vocabularyScores } from '../reading/vocabulary.ts';
import { tokenFrom, type Tokens, WORD } from '../text/tokens.ts';

/** Lines of an article that follow each other in one language. */
export interface Passage extends Span {
  /** ISO 639-1. */
  language: string;
}

/** Words of a line below which its function words do not tell its language. */
const FEWEST_WORDS = 14;
/** Words of a line below which its language is that of the lines around it. */
const FEWEST_TELLING = 3;
/** Words that only one other language of ours has, so many of a short line that it is in that language. */
const LEAST_VOCABULARY = 2;
/** Words that are looked at: enough to tell, however long the line is. */
const SAMPLE_WORDS = 48;
/** Words of a line after which its own function words may show that it is in the article's language, and the share that shows it. */
const GLANCE = 24;
const OWN_PROSE = 0.36;
/** How much more the function words of another language must say than those of the article's own. */
const TIMES = 2;
/** Share of words that are function words in running prose. */
const LEAST_PROSE = 0.25;

const ownWords = CANDIDATES.map(({ words }) => new Set(words.split(' ')));

/** Whether the first words of a line are those of the article's language: most lines need no other look. */
function familiar(tokens: Tokens, from: number, to: number, own: number): boolean {
  const functionWords = ownWords[own] as Set<string>;
  let words = 0;
  let known = 0;
  for (let i = from; i < to && words < GLANCE; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words += 1;
    if (functionWords.has(tokens.word[i] as string)) known += 1;
  }
  return words < FEWEST_WORDS || known >= words * OWN_PROSE;
}

const isShort = (tokens: Tokens, from: number, to: number): boolean => tokens.kind.subarray(from, to).filter((kind) => kind === WORD).length < FEWEST_WORDS;

/** The language of a short line, by words of business: "Ford will cut 1,000 jobs" in an Italian digest. */
function foreignInShort(tokens: Tokens, from: number, to: number, own: number): number | undefined {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && tokens.caps[i] === 0) words.push(tokens.word[i] as string);
  if (words.length < FEWEST_TELLING) return undefined;
  const { scores } = vocabularyScores(words);
  // an article and a preposition say whose words they are, too
  for (const word of words) for (const [candidate, weight] of EVIDENCE.get(word) ?? []) if (candidate < LANGUAGES.length) scores[candidate] = (scores[candidate] as number) + weight;
  const best = scores.indexOf(Math.max(...scores));
  return best !== own && (scores[best] as number) >= LEAST_VOCABULARY && (scores[best] as number) >= TIMES * (scores[own] as number) ? best : undefined;
}

/** The language of a line where it is surely another one of ours than the article's. */
function foreign(tokens: Tokens, from: number, to: number, own: number): number | undefined {
  if (to - from < FEWEST_WORDS * 2 && isShort(tokens, from, to)) return foreignInShort(tokens, from, to, own);
  if (familiar(tokens, from, to, own)) return undefined;
  const scores = new Float64Array(CANDIDATES.length);
  const known = new Float64Array(CANDIDATES.length);
  let words = 0;
  for (let i = from; i < to && words < SAMPLE_WORDS; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words += 1;
    for (const [candidate, weight] of EVIDENCE.get(tokens.word[i] as string) ?? []) {
      scores[candidate] = (scores[candidate] as number) + weight;
      known[candidate] = (known[candidate] as number) + 1;
    }
  }
  if (words < FEWEST_WORDS) return undefined;
  const best = scores.indexOf(Math.max(...scores));
  const sure = best < LANGUAGES.length && (known[best] as number) >= words * LEAST_PROSE && (scores[best] as number) >= TIMES * (scores[own] as number);
  if (best === own || !sure) return undefined;
  // few words are shared by chance: the letters must say the same
  const trigrams = trigramScores(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  const code = CANDIDATES[best]?.franc as string;
  return [...trigrams].every(([other, share]) => other === code || share < (trigrams.get(code) ?? 0)) ? best : undefined;
}

/**
 * The parts of an article that are in one language each, in order: most articles are one part. A line of another language of ours is read in
 * its own; short lines between two lines of one language go with them, all others with the article.
 * @param lines the article's lines, in order
 */
export function readPassages(tokens: Tokens, lines: readonly Span[], language: string): Passage[] {
  const own = LANGUAGES.findIndex(({ code }) => code === language);
  const read = lines.map((line) => {
    const from = tokenFrom(tokens, line.start);
    const to = tokenFrom(tokens, line.end);
    return { from, to, language: own < 0 ? undefined : foreign(tokens, from, to, own) };
  });
  if (read.every((line) => line.language === undefined)) return [];
  const passages: Passage[] = [];
  for (const [k, line] of read.entries()) {
    const [before, after] = [read[k - 1]?.language, read[k + 1]?.language];
    const meant = line.language ?? (before !== undefined && before === after && line.to - line.from < FEWEST_WORDS ? before : own);
    const code = LANGUAGES[meant]?.code as string;
    const last = passages[passages.length - 1];
    const { start, end } = lines[k] as Span;
    if (last?.language === code) last.end = end;
    else passages.push({ start, end, language: code });
  }
  return passages;
}
