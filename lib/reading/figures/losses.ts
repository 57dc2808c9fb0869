import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, MARK, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

/** Words between a loss and its amount: "una perdita netta consolidata di". */
const REACH = 6;

/**
 * Whether an amount of money is told as a loss: "perdió 49 millones", "una perdita netta di 3,2 miliardi", "892 millones de pérdidas". Its
 * value stays as the text writes it; what is below zero in the accounts must not look like a profit. "Reduced its loss by" is none.
 */
export function isLoss(tokens: Tokens, { from, to, kind, money }: Amount, words: SenseLexicon): boolean {
  if (!money || (kind !== 'money' && kind !== 'range')) return false;
  const of = words.of.at(tokens, to)?.next;
  if (of !== undefined && words.losses.at(tokens, of)) return true;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && tokens.gap[i + 1] !== BROKEN; i--) {
    if (tokens.kind[i] === DIGITS || (tokens.kind[i] === MARK && tokens.word[i] !== "'")) return false;
    const loss = words.losses.at(tokens, i, from);
    if (loss) return !changed(tokens, i, words);
  }
  return false;
}

/** Whether a verb of change stands right before token i, an article between them or not: "ha ridotto la perdita di". */
const changed = (tokens: Tokens, i: number, words: SenseLexicon): boolean => [1, 2, 3].some((back) => i - back >= 0 && words.changeVerbs.at(tokens, i - back) !== undefined && !phraseBefore(words.losses, tokens, i, 3));
