/** Two numbers after a verb of change are two figures, and no range: "passare da 2 a 3 milioni". */
import { phraseBefore } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

/** Words back from a number within which a verb of change is about it. */
const REACH = 8;

/** A verb of change stands shortly before token i. */
export function afterChange(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  for (let k = Math.max(0, i - REACH); k < i; k++) if (words.changeVerbs.at(tokens, k)) return true;
  return false;
}

/** "da 6,25 a 3,125 bitcoin", "passare da 2 a 3 milioni": two figures, not a range. */
export function isChange(tokens: Tokens, amount: Amount, words: SenseLexicon): boolean {
  if (isMoveToLevel(tokens, amount, words)) return true;
  const opener = amount.kind === 'range' && amount.link === 'words' ? phraseBefore(words.changeOpeners, tokens, amount.from) : undefined;
  if (!opener || isExtent(tokens, opener.from, words)) return false;
  return afterChange(tokens, amount.from, words);
}

/** A level is many times the move that leads to it. */
const LEVEL_TIMES = 3;
/** And many more where neither has a currency or unit: "fell by 11,000 to 214,000", but "grows by 20 to 100". */
const BARE_TIMES = 10;
/** Words between the verb and the move: "sale di", "rose by". */
const MOVE_REACH = 2;

/** "sale di 3 euro a 45 euro", "rose $3 to $45": by how much, and to what level. */
function isMoveToLevel(tokens: Tokens, { kind, link, low, high }: Amount, words: SenseLexicon): boolean {
  if (kind !== 'range' || link !== 'words' || !low || !high || low.kind === 'percent' || low.kind !== high.kind || high.value.lt(low.value.times(low.kind === 'cardinal' ? BARE_TIMES : LEVEL_TIMES))) return false;
  for (let k = Math.max(0, low.from - 1 - MOVE_REACH); k < low.from; k++) if (words.changeVerbs.at(tokens, k)) return true;
  return false;
}

/** "une chute de 33 à 43 %": after a noun of change "of" says how much, and its range is a range. */
function isExtent(tokens: Tokens, opener: number, words: SenseLexicon): boolean {
  const noun = opener - 1;
  if (noun < 1 || !words.of.at(tokens, opener) || !words.changeVerbs.at(tokens, noun)) return false;
  return words.language.numbers.articles.includes(tokens.word[noun - 1] as string) || phraseBefore(words.singulars, tokens, noun, 1) !== undefined || tokens.word[noun - 1] === '(';
}
