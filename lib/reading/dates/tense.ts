/** Whether a date without its year is the last one or the next: by the tense of the verb that stands nearest to it. */
import { endsLike } from '../../text/endings.ts';
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { ClaimLexicon } from '../claims/claim-lexicon.ts';
import { leadsToInfinitive } from '../claims/read-scene.ts';

/** Which of the months of a name a text means: the one before its publication or the one behind it. */
export type Direction = 'last' | 'next';

/** Tokens on either side of a date among which its verb is sought: a sentence of thousands of dates is read in the time of its length. */
const REACH = 30;
/** Tokens between a verb of saying and the day on which it was said: "announced on Monday 12 March", but "announced the closure in June". */
const SAID = 2;

/** A verb that tells the time of a date, and whether it may be a word of another kind: "a plant located in", "o museu". */
interface Sign {
  direction: Direction;
  at: number;
  sure: boolean;
}

/** The verb of the past at token i. Who has announced something tells nothing of when that is, unless the date stands right there. */
function pastAt(tokens: Tokens, words: ClaimLexicon, i: number, to: number, date: number): Sign | undefined {
  const word = tokens.word[i] as string;
  const listed = words.past.words.at(tokens, i, to) ?? words.saidThen.at(tokens, i, to);
  const ended = !listed && word.length > 3 && !words.functionWords.has(word) && !words.determiners.has(tokens.word[i - 1] as string) && endsLike(word, words.past.endings);
  if (!listed && !ended) return undefined;
  const said = words.saidThen.at(tokens, i, to) ?? words.speech.at(tokens, i, to) ?? (listed && (words.said.participles.at(tokens, listed.next, to) ?? words.speech.at(tokens, listed.next, to)));
  if (said && (date < i || date - said.next > SAID)) return undefined;
  return { direction: 'last', at: i, sure: listed !== undefined };
}

/** What the word at token i says of when something is. */
function signAt(tokens: Tokens, words: ClaimLexicon, i: number, from: number, to: number, date: number): Sign | undefined {
  if (tokens.kind[i] !== WORD || (tokens.caps[i] !== 0 && i > from)) return undefined;
  const word = tokens.word[i] as string;
  // "Tesco to open a plant in June"
  const headed = words.headline.has(word) && i > from && (tokens.caps[i - 1] as number) > 0 && tokens.kind[i + 1] === WORD && tokens.caps[i + 1] === 0 && !words.determiners.has(tokens.word[i + 1] as string);
  const said = words.modality.at(tokens, i, to)?.value ?? leadsToInfinitive(tokens, words, i, to) ?? words.endings.of(word);
  if (headed || said === 'forecast' || said === 'possible') return { direction: 'next', at: i, sure: true };
  return pastAt(tokens, words, i, to, date);
}

/**
 * Which one a date means that stands from token `start` to `end` of a sentence: the nearest verb before it tells, else the first behind it. "Sold
 * 3 million cars and will open a plant in June" is the next June, "In June Enel ha chiuso" the last. A deadline is to come where nothing has happened.
 */
export function directionOf(tokens: Tokens, words: ClaimLexicon, { from, to }: { from: number; to: number }, start: number, end: number, deadline: boolean): Direction | undefined {
  let found: Sign | undefined;
  for (let i = start - 1; i >= Math.max(from, start - REACH) && !(tokens.kind[i] === MARK && tokens.word[i] === ';'); i--) {
    const sign = signAt(tokens, words, i, from, start, start);
    if (!sign || (found && sign.direction === found.direction)) continue;
    // "will build a factory located in Turin in June": what may be no verb says nothing against one that is
    if (found) return undefined;
    found = sign;
    if (sign.sure) break;
  }
  for (let i = end; !found && i < Math.min(to, end + REACH) && !(tokens.kind[i] === MARK && tokens.word[i] === ';'); i++) found = signAt(tokens, words, i, from, to, start);
  return found?.direction ?? (deadline ? 'next' : undefined);
}
