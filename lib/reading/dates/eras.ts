/** Years and centuries before and after Christ: `5000 a.C.`, `AD 400`, `Ve siècle av. J.-C.`. */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, onLine, type Tokens } from '../../text/tokens.ts';
import type { DateLexicon } from './date-lexicon.ts';
import type { DateReader, FoundDate } from './years.ts';

/** What stands after a year or century: the era, and where it ends. A bare word such as `AD` counts in capitals alone. */
export function eraAfter(tokens: Tokens, i: number, words: DateLexicon): { era: 'bc' | 'ad'; next: number } | undefined {
  const found = onLine(tokens, i) ? words.eras.after.at(tokens, i) : undefined;
  if (!found || (found.next === i + 1 && tokens.caps[i] !== 2)) return undefined;
  return { era: found.value, next: found.next };
}

/** EDTF counts a year 0: 1 BC is `0000`, 5000 BC is `-4999`. */
export function eraYear(year: number, era: 'bc' | 'ad'): string {
  if (era === 'ad') return String(year).padStart(4, '0');
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

/** A year with its era at token i: digits, or digits with "years" after them (`5 000 ans av. J.-C.`). */
export function atEra({ tokens, words, amounts }: DateReader, i: number): FoundDate | undefined {
  const amount = amounts.get(i);
  if (tokens.kind[i] !== DIGITS || !amount?.cardinal.literal || amount.cardinal.scale || amount.cardinal.literal.decimals) return undefined;
  const lone = amount.kind === 'cardinal' || (amount.kind === 'quantity' && amount.unit === 'year') || amount.kind === 'range';
  const year = Number(amount.kind === 'range' ? amount.high?.value.toFixed() : amount.value.toFixed());
  if (!lone || !Number.isInteger(year) || year < 1 || year > 99_999) return undefined;
  const after = eraAfter(tokens, amount.to, words);
  if (after && amount.kind === 'range' && amount.low) {
    const both = [Number(amount.low.value.toFixed()), year].map((each) => eraYear(each, after.era));
    return { from: i, to: after.next, value: both.join('/') };
  }
  if (after) return { from: i, to: after.next, value: eraYear(year, after.era) };
  if (amount.kind !== 'cardinal' || year > 2100 || amount.cardinal.literal.grouped) return undefined;
  const before = phraseBefore(words.eras.before, tokens, i, 4);
  if (!before || (before.from === i - 1 && tokens.caps[i - 1] !== 2) || tokens.gap[i] === GLUED && tokens.word[i - 1] !== "'") return undefined;
  return { from: i, to: amount.to, value: eraYear(year, before.value) };
}
