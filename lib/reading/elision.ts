import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, onLine, type Tokens } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { power } from './decimal.ts';
import { countable } from './neighbours.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

/** How far the amount that says the measure may stand, in tokens. */
const REACH = 25;
/** What is compared is of one size: a value so many times greater has a scale of its own, or none. */
const MOST_APART = 100;

/**
 * "11,7 Md€, contre 5,8 un an plus tôt", "7,3 %, frente a 7,5": a bare number after a word of comparison takes scale, currency or unit of
 * the amount that it is compared with, in the same sentence; undefined where it stands for itself.
 */
export function comparedWith(tokens: Tokens, amount: Amount, measured: Amount | undefined, words: SenseLexicon): Amount | undefined {
  const { cardinal, from, to } = amount;
  if (!measured || amount.kind !== 'cardinal' || cardinal.scale || cardinal.article || from - measured.to > REACH) return undefined;
  if (!['money', 'percent', 'quantity'].includes(measured.kind) || countable(tokens, to, words) || isYear(amount) || !comparedBefore(tokens, from, words)) return undefined;
  for (let i = measured.to; i < from; i++) if (tokens.gap[i] === BROKEN || /^[!?;]$/.test(tokens.word[i] as string) || endsSentence(tokens, i)) return undefined;
  const { scale, number } = measured.cardinal;
  if (scale && (amount.value.gt(number.abs().times(MOST_APART)) || amount.value.times(MOST_APART).lt(number.abs()))) return undefined;
  return {
    ...amount, kind: measured.kind, value: amount.value.times(power(scale?.power ?? 0)), ...(measured.unit ? { unit: measured.unit } : {}),
    ...(measured.money ? { money: { ...measured.money, assumed: true } } : {}), cardinal: { ...cardinal, ...(scale ? { scale } : {}) },
    warnings: [...amount.warnings, 'carried_measure'],
  };
}

/** A word of comparison right before a number, an article between them or not. */
function comparedBefore(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  if (phraseBefore(words.comparisons, tokens, i)) return true;
  const filler = phraseBefore(words.fillers, tokens, i, 2);
  return filler !== undefined && phraseBefore(words.comparisons, tokens, filler.from) !== undefined;
}

/** "rispetto al 2023" is compared with a year. */
const isYear = ({ cardinal: { literal } }: Amount): boolean => literal !== undefined && !literal.decimals && !literal.grouped && /^(?:1[5-9]|20)\d\d$/.test(literal.digits);

const endsSentence = (tokens: Tokens, i: number): boolean => tokens.word[i] === '.' && onLine(tokens, i + 1) && (tokens.caps[i + 1] as number) > 0;
