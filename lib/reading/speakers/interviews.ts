import type { Sentence } from '../../analysis.ts';
import { tokenFrom, type Tokens, WORD } from '../../text/tokens.ts';
import type { ClaimLexicon } from '../claims/claim-lexicon.ts';

/** Questions on lines of their own that make an interview of a text; one alone may be the author's. */
const QUESTIONS = 2;

/** A line of the text: which sentences stand on it. */
interface Line {
  first: number;
  last: number;
}

/** The sentences line by line. */
function linesOf(text: string, sentences: readonly Sentence[]): Line[] {
  const lines: Line[] = [];
  for (const [index, { start }] of sentences.entries()) {
    const line = lines.at(-1);
    if (line && !text.slice((sentences[index - 1] as Sentence).end, start).includes('\n')) line.last = index;
    else lines.push({ first: index, last: index });
  }
  return lines;
}

/** Whether token i says that whoever speaks speaks of themselves: "we", "colocámos". */
export function saysWe(tokens: Tokens, { we }: ClaimLexicon, i: number, to: number): boolean {
  const word = tokens.word[i] as string;
  return we.words.at(tokens, i, to) !== undefined || (tokens.kind[i] === WORD && we.endings.some((ending) => word.length > ending.length && word.endsWith(ending)));
}

/**
 * The sentences of an interview that answer: the lines between its questions, and the one behind the last; with dashes before the questions only lines
 * that a dash begins. A text that asks and answers itself ("What comes next? Tesco will …") is none: nobody in it says "we".
 */
export function answersIn(tokens: Tokens, words: ClaimLexicon, sentences: readonly Sentence[]): ReadonlySet<number> {
  const { text } = tokens;
  const lines = linesOf(text, sentences);
  const end = (line: Line): string => text.slice((sentences[line.last] as Sentence).end - 3, (sentences[line.last] as Sentence).end);
  const asks = (line: Line): boolean => /\?["”»\s]*$/u.test(end(line));
  const dashed = (line: Line): boolean => /^[–—-]/u.test(text.slice((sentences[line.first] as Sentence).start));
  const questions = lines.filter(asks);
  const answers = new Set<number>();
  if (questions.length < QUESTIONS) return answers;
  const dashes = questions.every(dashed);
  // "Votre exercice 2025 ne restera pas dans les annales…": what trails off asks too
  const trailsOff = (line: Line): boolean => line.first === line.last && /(?:…|\.\.\.)$/u.test(end(line));
  const first = lines.findIndex((line) => asks(line) || (trailsOff(line) && dashed(line) === dashes));
  const last = lines.indexOf(questions.at(-1) as Line);
  for (const line of lines.slice(first + 1, last + 2)) {
    if (asks(line) || trailsOff(line) || (dashes && !dashed(line))) continue;
    for (let index = line.first; index <= line.last; index++) answers.add(index);
  }
  const speaks = [...answers].some((index) => {
    const { start, end: stop } = sentences[index] as Sentence;
    const to = tokenFrom(tokens, stop);
    for (let i = tokenFrom(tokens, start); i < to; i++) if (saysWe(tokens, words, i, to)) return true;
    return false;
  });
  return speaks ? answers : new Set();
}
