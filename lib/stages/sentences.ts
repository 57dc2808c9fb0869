import type { Sentence } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { BROKEN, DIGITS, GLUED, MARK, type Tokens, WORD } from '../text/tokens.ts';
import type { Block } from './layout.ts';
import { oncePer } from '../text/once-per.ts';

const ENDS = new Set(['.', '!', '?', '…', '。']);
const CLOSES = new Set(['"', "'", ')', ']', '’', '”', '»']);
const OPENING = /["“«„‘'¿¡([—–-]/u;

const NO_WORDS: ReadonlySet<string> = new Set();

/** Function words, but for "and" and "or": behind these stands an initial that ends a list, "vitamins C and D." */
const smallWordsOf = oncePer((language: Language): ReadonlySet<string> => new Set(language.functionWords.split(' ').filter((word) => !language.names.and.includes(word))));

const abbreviationsOf = oncePer((language: Language): ReadonlySet<string> => new Set(language.layout.abbreviations));

/** Whether the stop at token i ends a sentence: what follows begins like one, what stands before is no abbreviation. */
function endsSentence(tokens: Tokens, i: number, next: number, stops: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  if (next >= tokens.count || tokens.gap[next] === BROKEN) return true;
  if (tokens.gap[next] === GLUED) return false;
  const capital = (tokens.caps[next] as number) > 0 || (tokens.kind[next] === MARK && OPENING.test(tokens.text[tokens.start[next] as number] as string));
  const digits = tokens.kind[next] === DIGITS;
  if (tokens.word[i] !== '.') return capital || digits;
  if (!capital && !digits) return false;
  const before = i - 1;
  if (before < 0 || tokens.kind[before] !== WORD || tokens.gap[i] !== GLUED) return true;
  const word = tokens.word[before] as string;
  const initial = word.length === 1 && (tokens.caps[before] as number) > 0;
  // "J. P. Morgan", "U.S. banks": an initial ends nothing
  if (initial && (tokens.word[before - 1] === '.' || tokens.kind[before - 1] !== WORD || (tokens.caps[before - 1] as number) > 0 || before === 0)) return false;
  // "a round led by T. Rowe Price", but "vitamin C."
  if (initial && tokens.kind[next] === WORD && small.has(tokens.word[before - 1] as string) && !small.has(tokens.word[next] as string)) return false;
  return !stops.has(word);
}

/** Splits the blocks of an article into sentences; headings, quotations and furniture stay whole. Spans have no space at their ends. */
export function readSentences(tokens: Tokens, blocks: readonly Block[], language: Language | undefined): Sentence[] {
  const stops = language ? abbreviationsOf(language) : new Set<string>();
  const small = language ? smallWordsOf(language) : NO_WORDS;
  const sentences: Sentence[] = [];
  let i = 0;
  for (const block of blocks) {
    while (i < tokens.count && (tokens.start[i] as number) < block.start) i += 1;
    let start = block.start;
    if (block.kind === 'heading' || block.kind === 'boilerplate') {
      sentences.push({ start, end: block.end, kind: block.kind });
      continue;
    }
    while (i < tokens.count && (tokens.start[i] as number) < block.end) {
      if (tokens.kind[i] !== MARK || !ENDS.has(tokens.word[i] as string)) { i += 1; continue; }
      let stop = i;
      while (stop + 1 < tokens.count && tokens.gap[stop + 1] === GLUED && (ENDS.has(tokens.word[stop + 1] as string) || CLOSES.has(tokens.word[stop + 1] as string))) stop += 1;
      // French quotes stand apart from their stop: "fin. »"
      if (stop + 1 < tokens.count && tokens.gap[stop + 1] !== BROKEN && tokens.text[tokens.start[stop + 1] as number] === '»') stop += 1;
      const next = stop + 1;
      if (endsSentence(tokens, i, next, stops, small)) {
        const end = Math.min(tokens.end[stop] as number, block.end);
        sentences.push({ start, end, kind: block.kind });
        start = next < tokens.count && (tokens.start[next] as number) < block.end ? (tokens.start[next] as number) : block.end;
      }
      i = next;
    }
    if (start < block.end) sentences.push({ start, end: block.end, kind: block.kind });
  }
  return sentences;
}
