/** Numbers that name: "Formula 1", "iPhone 15", "the reactors 1 and 2". */
import { phraseBefore } from '../../text/phrases.ts';
import { onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { beginsSentence, countable, definiteBefore, plural } from './neighbours.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

const LONGEST_LABEL = 4;

/** Digits as names have them: whole, ungrouped, of few places. */
function plainDigits({ kind, cardinal }: Amount): boolean {
  const { literal, scale } = cardinal;
  return kind === 'cardinal' && literal !== undefined && !literal.decimals && !literal.grouped && !scale && literal.digits.length <= LONGEST_LABEL;
}

/** A capital at the start of a word or inside it: "iPhone". */
const capital = (tokens: Tokens, i: number): boolean => (tokens.caps[i] as number) > 0 || /\p{Ll}\p{Lu}/u.test(tokens.text.slice(tokens.start[i], tokens.end[i]));

/** A name that ends in a number, unless the number counts what follows: "Formula 1 torna", but "in Italia 15 persone". */
export function isNamed(tokens: Tokens, amount: Amount, words: SenseLexicon): boolean {
  const { from, to } = amount;
  if (!onLine(tokens, from) || tokens.gap[from] !== SPACED || tokens.kind[from - 1] !== WORD) return false;
  const name = from - 1;
  if (!capital(tokens, name) || words.functionWords.has(tokens.word[name] as string) || amount.cardinal.literal?.grouped || amount.cardinal.literal?.decimals) return false;
  if (amount.value.eq(1)) return true;
  if (countable(tokens, to, words)) return !plural(tokens, to, words);
  if (onLine(tokens, to) && words.verbs.has(tokens.word[to] as string)) return true;
  return !(beginsSentence(tokens, name) && onLine(tokens, to) && tokens.kind[to] === WORD);
}

/** A noun with its article right before plain digits that count nothing: "il reattore 3", "los vuelos 11 y 12". */
export function isLabel(tokens: Tokens, amount: Amount, words: SenseLexicon): boolean {
  const { from, to } = amount;
  const noun = from - 1;
  if (!plainDigits(amount) || plural(tokens, to, words) || !countable(tokens, noun, words) || phraseBefore(words.bounds, tokens, from)) return false;
  if (words.changeVerbs.at(tokens, noun)) return false;
  const { numbers } = words.language;
  return phraseBefore(words.singulars, tokens, noun, 1) !== undefined || definiteBefore(tokens, noun, words) || numbers.articles.includes(tokens.word[noun - 1] as string);
}

/** A number before one thing only: "su 175 aniversario", "la 21 jornada" say which one, not how many. */
export function isRank(tokens: Tokens, amount: Amount, words: SenseLexicon): boolean {
  const { from, to } = amount;
  if (!plainDigits(amount) || amount.value.lt(2) || !countable(tokens, to, words) || plural(tokens, to, words)) return false;
  return phraseBefore(words.singulars, tokens, from, 1) !== undefined && !phraseBefore(words.definites, tokens, from, 1) && !words.verbs.has(tokens.word[to] as string);
}
