import { DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Cardinal } from './cardinal.ts';
import { readCardinal } from './number-reader.ts';
import { HUNDREDTHS } from './currencies.ts';
import type { Decimal } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { endsGlued } from './literal.ts';
import { type Found, suffixAt } from './measures.ts';
import { partsAt } from './number-words.ts';

/** Hundredths that belong to an amount of money which ends before token i: "treize euros et quarante centimes", "15 dollars 50". */
export function centsAfter(tokens: Tokens, i: number, lexicon: Lexicon): Found<Decimal> | undefined {
  if (!onLine(tokens, i)) return undefined;
  const at = lexicon.joins.has(tokens.word[i] as string) ? i + 1 : (lexicon.with.at(tokens, i)?.next ?? i);
  if (!onLine(tokens, at) || (tokens.kind[at] !== DIGITS && !lexicon.startsNumber(tokens, at))) return undefined;
  const small = readCardinal(tokens, at, lexicon);
  if (!small || small.ordinal || small.scale || small.value.gte(100)) return undefined;
  const name = onLine(tokens, small.next) ? lexicon.suffixes.at(tokens, small.next) : undefined;
  if (name?.value.type === 'money' && (name.value.money.cents || HUNDREDTHS.has(name.value.money.unit ?? ''))) return { value: small.value, next: name.next };
  // "15 dollars 50"; "1€50", with nothing between
  const named = tokens.kind[i - 1] === WORD || (at === i && tokens.gap[i] === GLUED);
  return named && standsBare(tokens, small, at > i, lexicon) ? { value: small.value, next: small.next } : undefined;
}

/** "15 dollars 50", "15 dólares con 50": hundredths that say no more than their number, after a currency's name; no count of what follows. */
function standsBare(tokens: Tokens, { literal, value, next }: Cardinal, tied: boolean, lexicon: Lexicon): boolean {
  const written = literal?.digits.length === 2 && !literal.decimals;
  if (!written && (literal || value.lt(10))) return false;
  if (!onLine(tokens, next)) return true;
  if (tokens.kind[next] === DIGITS || suffixAt(tokens, next, lexicon, true) || partsAt(tokens, next, lexicon)) return false;
  // "15 dollars and 50 people": what "and" ties to the amount stands alone
  if (tokens.kind[next] === WORD) return written && !tied && tokens.gap[next] === SPACED;
  return tokens.kind[next] === MARK && !/[-–—/:%]/.test(tokens.word[next] as string) && !endsGlued(tokens, next);
}
