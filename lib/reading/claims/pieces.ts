import type { Sentence } from '../../analysis.ts';
import { MARK, tokenFrom, type Tokens } from '../../text/tokens.ts';

/** Longer sentences are lists, tables or noise: nobody makes one statement in so many characters. */
const LONGEST = 1200;

/**
 * The sentences of a text, those that are too long to be one in pieces, cut at a comma or semicolon where there is one: what is looked
 * for in a sentence then takes as long as the text is, however the text is written.
 */
export function inPieces(tokens: Tokens, sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.some(tooLong) ? sentences.flatMap((sentence) => (tooLong(sentence) ? cut(tokens, sentence) : [sentence])) : sentences;
}

const tooLong = ({ start, end }: Sentence): boolean => end - start > LONGEST;

function cut(tokens: Tokens, sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let start = sentence.start;
  while (sentence.end - start > LONGEST) {
    const last = tokenFrom(tokens, start + LONGEST);
    let at = last;
    while ((tokens.start[at] as number) > start + LONGEST / 2 && !(tokens.kind[at - 1] === MARK && /^[,;]$/.test(tokens.word[at - 1] as string))) at -= 1;
    const next = tokens.start[(tokens.start[at] as number) > start + LONGEST / 2 ? at : last] as number;
    // one token as long as this is its own piece
    if (next === undefined || next >= sentence.end) break;
    pieces.push({ ...sentence, start, end: tokens.end[tokenFrom(tokens, next) - 1] as number });
    start = next;
  }
  return [...pieces, { ...sentence, start }];
}
