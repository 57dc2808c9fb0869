/** What did not happen: "did not buy Arm for $40 billion", "n'a pas perdu 200 millions", "non è calato del 4%". */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { clauseAt } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './measured.ts';
import type { Scene } from './scene.ts';
import { changeOf } from '../../terms.ts';

/** Words between a negation and the value of what it denies: "did not buy Arm Holdings for". */
const REACH = 7;

/** "The $3 million fine", "un dividendo di 0,25 euro": a value that is known, or belongs to a noun, is so whatever is not done with it. */
function isGiven({ tokens, words }: Scene, { from, figure }: Entry): boolean {
  // "non è calato del 4%"
  if (changeOf(figure)) return false;
  const before = tokens.word[from - 1] as string;
  if (words.determiners.has(before) && !words.parts.at(tokens, from - 1, from)) return !words.language.numbers.articles.includes(before);
  return phraseBefore(words.parts, tokens, from, 2)?.value[0] === 'of';
}

/** Whether a negation stands before the first value of a claim, with its verb and what is done between them, and nothing else. */
export function isNegated(scene: Scene, { figures }: Draft): boolean {
  const { tokens, words } = scene;
  const [value] = figures;
  if (!value || isGiven(scene, value)) return false;
  const first = Math.max(clauseAt(scene, value.from).from, value.from - REACH);
  let told = 0;
  for (let i = value.from - 1; i >= first; i--) {
    const word = tokens.word[i] as string;
    if ((tokens.kind[i] === MARK && word !== "'") || words.that.has(word) || scene.figures.some(({ to }) => to === i + 1)) return false;
    const denial = words.denials.at(tokens, i, value.from);
    // "not only", "no fewer than", "non più di"
    if (words.notNegations.at(tokens, i, value.to) || (denial && words.more.has(tokens.word[denial.next] as string))) return false;
    // "os não residentes recuaram 0,7%": what is denied is the one word of deeds between them
    if (denial) return told === 1;
    // "did not disclose the price of 3 million"
    if (words.speech.at(tokens, i, value.from)?.value === 'verb') return false;
    // the t of "didn't" is none
    if (tokens.kind[i] === WORD && tokens.caps[i] === 0 && word.length > 1 && !words.functionWords.has(word) && !words.passive.has(word)) told += 1;
  }
  return false;
}
