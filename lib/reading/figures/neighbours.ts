/** What stands beside a number: whether it is counted, where a sentence begins. */
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, GLUED, MARK, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

/** Whether a lower-case word that can be counted stands at token i. */
export function countable(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  if (!onLine(tokens, i) || tokens.kind[i] !== WORD || tokens.gap[i] === GLUED) return false;
  return tokens.caps[i] === 0 && !words.functionWords.has(tokens.word[i] as string) && !elided(tokens, i);
}

/** "dall'estero", "d'eux": what stands before an apostrophe is no noun, but for "people's". */
function elided(tokens: Tokens, i: number): boolean {
  return i + 2 < tokens.count && tokens.word[i + 1] === "'" && tokens.gap[i + 1] === GLUED && tokens.gap[i + 2] === GLUED && tokens.word[i + 2] !== 's';
}

/** A countable word that looks like a plural; where a language's verbs end like its plurals, any countable word. */
export function plural(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  if (!countable(tokens, i, words)) return false;
  const { numbers } = words.language;
  const word = tokens.word[i] as string;
  return !words.verbs.has(word) && numbers.pluralEndings.some((ending) => word.endsWith(ending));
}

export function beginsSentence(tokens: Tokens, i: number): boolean {
  return i === 0 || tokens.gap[i] === BROKEN || (tokens.kind[i - 1] === MARK && /[.!?…:"(]/.test(tokens.word[i - 1] as string));
}

/** An article, demonstrative or possessive before token i, an adjective between them or not: "le tre", "the other three". */
export function definiteBefore(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  if (phraseBefore(words.definites, tokens, i, 2)) return true;
  const adjective = phraseBefore(words.adjectives, tokens, i, 2);
  return adjective !== undefined && phraseBefore(words.definites, tokens, adjective.from, 2) !== undefined;
}
