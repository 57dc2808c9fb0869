/** Proportions of two numbers: "a ratio of 3 to 1", "il rapporto è di uno a quaranta". */
import { DIGITS, GLUED, onLine, SPACED, type Tokens } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { afterChange } from '../figures/changes.ts';
import { plural } from '../figures/neighbours.ts';
import type { SenseLexicon } from '../figures/sense-lexicon.ts';

/** Words between the noun and its two numbers: "the ratio of nurses to patients was then about". */
const REACH = 8;
/** A colon between two numbers says more, and the noun may stand farther off. */
const COLON_REACH = 30;

const plain = ({ kind, cardinal, value }: Amount): boolean => kind === 'cardinal' && !cardinal.scale && value.gt(0);

/** Whether a noun of proportion stands before token i in its sentence. */
function proportionBefore(tokens: Tokens, i: number, words: SenseLexicon, reach = REACH): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach) && onLine(tokens, k + 1) && !/^[.!?;]$/.test(tokens.word[k] as string); k--) if (words.proportions.at(tokens, k)) return true;
  return false;
}

const made = (amount: Amount, from: number, to: number, value: Amount['value']): Amount => {
  const { max: _, low: __, high: ___, ...rest } = amount;
  return { ...rest, from, to, kind: 'fraction', value };
};

/** "1 to 40" after a noun of proportion: one value. "2 to 4" may be what lies between, and stays a range. */
export function rangeAsProportion(tokens: Tokens, amount: Amount, words: SenseLexicon): Amount | undefined {
  const { low, high } = amount;
  if (amount.kind !== 'range' || !low?.value.eq(1) || !high || !plain(low) || !plain(high) || plural(tokens, high.to, words) || !proportionBefore(tokens, low.from, words)) return undefined;
  return made(amount, low.from, high.to, low.value.div(high.value));
}

/** "3 to 1", "3:2" after a noun of proportion: the first number over the second; it starts with the first. "From 1.5 to 1.2" is a change. */
function ofPair(tokens: Tokens, second: Amount, first: Amount | undefined, words: SenseLexicon): Amount | undefined {
  const link = first?.to ?? 0;
  if (!first || !plain(first) || !plain(second) || second.from !== link + 1 || !onLine(tokens, second.from) || plural(tokens, second.to, words)) return undefined;
  const colon = tokens.word[link] === ':' && tokens.kind[link - 1] === DIGITS && tokens.kind[second.from] === DIGITS && tokens.gap[link] === tokens.gap[second.from];
  const spoken = words.links.has(tokens.word[link] as string) && tokens.gap[link] === SPACED && !afterChange(tokens, first.from, words);
  if (!(colon || spoken) || (tokens.gap[second.to] === GLUED && tokens.word[second.to] === ':') || !proportionBefore(tokens, first.from, words, colon ? COLON_REACH : REACH)) return undefined;
  return made(second, first.from, second.to, first.value.div(second.value));
}

/** "two to one": the second number is an article too. */
function ofOne(tokens: Tokens, first: Amount, words: SenseLexicon): Amount | undefined {
  const { to } = first;
  const { articles, bareArticles } = words.language.numbers;
  const one = tokens.word[to + 1] as string;
  if (!plain(first) || !onLine(tokens, to) || !words.links.has(tokens.word[to] as string) || !onLine(tokens, to + 1) || !articles.includes(one) || bareArticles.includes(one)) return undefined;
  return plural(tokens, to + 2, words) || !proportionBefore(tokens, first.from, words) ? undefined : made(first, first.from, to + 2, first.value);
}

/** Two numbers after a noun of proportion as one value. It starts where the first of them does, which may be `before`. */
export function asProportion(tokens: Tokens, amount: Amount, before: Amount | undefined, words: SenseLexicon): Amount | undefined {
  return ofPair(tokens, amount, before, words) ?? ofOne(tokens, amount, words);
}
