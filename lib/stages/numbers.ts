import type { Language } from '../languages/language.ts';
import { addressMask } from '../reading/addresses.ts';
import type { Amount } from '../reading/numbers/amount.ts';
import { power } from '../reading/numbers/decimal.ts';
import { type Lexicon, lexicon } from '../reading/numbers/lexicon.ts';
import { gluedToWord, pointFirst } from '../reading/numbers/literal.ts';
import { readAmount } from '../reading/numbers/range.ts';
import { BROKEN, DIGITS, GLUED, MARK, type Tokens, WORD } from '../text/tokens.ts';

/** Marks that may stand before the digits of a number: signs of currencies and of negative numbers, fractions in one sign. */
const NUMBER_MARK = /[\p{Sc}\p{No}\-−–]/u;

function mayStart(tokens: Tokens, i: number, words: Lexicon): boolean {
  switch (tokens.kind[i]) {
    case DIGITS: return !gluedToWord(tokens, i);
    case WORD: {
      if (words.startsNumber(tokens, i)) return true;
      // codes and signs that begin with letters: `US$ 10`, `R$ 5`, `EUR 3`
      const next = i + 1;
      // "u$s 10", but "the co-op's $45 million"
      const signed = next < tokens.count && tokens.gap[next] !== BROKEN && tokens.word[next] === '$' && !(i > 0 && tokens.word[i - 1] === "'" && tokens.gap[i] === GLUED);
      return ((tokens.caps[i] as number) > 0 || signed) && next < tokens.count && tokens.gap[next] !== BROKEN && (tokens.kind[next] !== WORD || words.startsNumber(tokens, next));
    }
    default: return NUMBER_MARK.test(tokens.word[i] as string) || pointFirst(tokens, i) !== undefined;
  }
}

/** End of a chain of digits and separators that is no one number (`10.5.2`), so that its tail is not read as one. */
function chainEnd(tokens: Tokens, i: number): number {
  let k = i + 1;
  while (k + 1 < tokens.count && tokens.gap[k] === GLUED && tokens.kind[k] === MARK && /[.,']/.test(tokens.word[k] as string) && tokens.gap[k + 1] === GLUED && tokens.kind[k + 1] === DIGITS) k += 2;
  return k;
}

/**
 * Every number that a text holds, in words and digits, with the money, percent or unit that it measures, and ranges.
 * In order, never overlapping. `taken` marks tokens of names (`Hut 8`), where no number may start or end.
 */
export function readNumbers(tokens: Tokens, language: Language, taken?: Uint8Array): Amount[] {
  const words = lexicon(language);
  const addresses = addressMask(tokens);
  const found: Amount[] = [];
  for (let i = 0; i < tokens.count; ) {
    const amount = !taken?.[i] && !addresses[i] && mayStart(tokens, i, words) ? readAmount(tokens, i, words) : undefined;
    if (amount && !amount.cardinal.article && !touches(amount, taken)) {
      found.push(...(amount.falling ? [amount.falling, amount] : [amount]));
      i = amount.to;
    } else i = tokens.kind[i] === DIGITS ? chainEnd(tokens, i) : i + 1;
  }
  return shareMeasures(tokens, found, words);
}

/** "nei 100 e 200 metri", "de 5 et 100 dollars": a measure said once for several numbers belongs to each. Years and numbers of one's own measure excepted. */
function shareMeasures(tokens: Tokens, amounts: Amount[], words: Lexicon): Amount[] {
  for (let i = amounts.length - 2; i >= 0; i--) {
    const next = amounts[i + 1] as Amount;
    const amount = amounts[i] as Amount;
    const tied = next.from - amount.to === 1 && tokens.gap[amount.to] !== BROKEN && (tokens.word[amount.to] === ',' || words.joins.has(tokens.word[amount.to] as string));
    if (!tied || amount.kind !== 'cardinal' || !amount.cardinal.literal || !next.cardinal.literal || amount.cardinal.scale) continue;
    if (!['money', 'quantity', 'percent'].includes(next.kind) || /^(?:(?:1\d|20)\d\d|0\d+)$/.test(amount.cardinal.literal.digits)) continue;
    const scale = amount.value.lt(1000) ? (next.cardinal.scale?.power ?? next.sharedScale ?? 0) : 0;
    amounts[i] = { ...amount, kind: next.kind, value: amount.value.times(power(scale)), ...(scale ? { sharedScale: scale } : {}), ...(next.money ? { money: next.money } : {}), ...(next.unit ? { unit: next.unit } : {}) };
  }
  return amounts;
}

function touches(amount: Amount, taken?: Uint8Array): boolean {
  return taken?.subarray(amount.from, amount.to).includes(1) ?? false;
}
