import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, MARK, type Tokens } from '../../text/tokens.ts';
import type { Lexicon, Money } from '../numbers/lexicon.ts';

/** How far a word that tells weight from money may stand from the amount, in tokens. */
const REACH = 12;

/**
 * The unit that a currency's name means here instead: "a baby of eight pounds" is weighed, "a loan of eight pounds" is paid. Only names
 * that the language lists as both, and only where a word of the unit's own world stands in the sentence; undefined otherwise.
 */
export function unitInstead(tokens: Tokens, from: number, to: number, money: Money, lexicon: Lexicon): string | undefined {
  const twin = money.assumed ? lexicon.twins.get(money.code) : undefined;
  if (!twin) return undefined;
  for (let k = to; k < Math.min(tokens.count, to + REACH) && tokens.gap[k] !== BROKEN && !isStop(tokens, k); k++) if (twin.near.at(tokens, k)) return twin.unit;
  for (let k = from; k > Math.max(0, from - REACH) && tokens.gap[k] !== BROKEN && !isStop(tokens, k - 1); k--) if (phraseBefore(twin.near, tokens, k, 2)) return twin.unit;
  return undefined;
}

const isStop = (tokens: Tokens, k: number): boolean => tokens.kind[k] === MARK && /[.!?;]/.test(tokens.word[k] as string);
