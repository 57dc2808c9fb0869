/** Small numbers that count nothing new: the same principle in every language, so that versions of one sentence agree. */
import type { LeftOutReason } from '../../analysis.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, onLine, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { countable, definiteBefore } from './neighbours.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

const MOST = 12;

/**
 * Why a small bare number is no figure: "the three firms" names what is known, "two reasons" announces a list, "a couple of friends"
 * are some friends. In digits only where what it counts stands beside it: "fell to the 4" is not about known fours.
 */
export function whySmall(tokens: Tokens, amount: Amount, words: SenseLexicon): LeftOutReason | undefined {
  const { from, to, value, cardinal } = amount;
  if (amount.kind !== 'cardinal' || value.gt(MOST) || value.lt(0) || cardinal.scale || cardinal.literal?.decimals || cardinal.literal?.grouped) return undefined;
  if (cardinal.approximate && value.lte(2)) return 'article';
  if (listNounAt(tokens, to, words)) return 'list_announcement';
  if (tokens.kind[from] === DIGITS && !countable(tokens, to, words)) return undefined;
  return (definiteBefore(tokens, from, words) && !words.counted.at(tokens, to)) || isShare(tokens, amount, words) || splits(tokens, amount, words) ? 'article' : undefined;
}

/** "one of two values": the whole of a share is no count of its own. */
function isShare(tokens: Tokens, { from }: Amount, words: SenseLexicon): boolean {
  const of = phraseBefore(words.of, tokens, from, 1);
  if (!of) return false;
  // "une seule de deux valeurs"
  const one = words.only.has(tokens.word[of.from - 1] as string) ? of.from - 2 : of.from - 1;
  return one >= 0 && words.language.numbers.articles.includes(tokens.word[one] as string);
}

/** "tagliata in due", "cut in two": parts that nothing names. */
function splits(tokens: Tokens, { from, to }: Amount, words: SenseLexicon): boolean {
  return tokens.kind[from] !== DIGITS && !countable(tokens, to, words) && phraseBefore(words.splits, tokens, from, 1) !== undefined;
}

/** "due motivi", "two new aspects". */
function listNounAt(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  if (!onLine(tokens, i)) return false;
  if (words.listNouns.at(tokens, i)) return true;
  const adjective = words.adjectives.at(tokens, i);
  return adjective !== undefined && onLine(tokens, adjective.next) && words.listNouns.at(tokens, adjective.next) !== undefined;
}
