import type { Decimal } from './decimal.ts';
import type { Literal } from './literal.ts';

/** A number in words, digits or both (`4,7 mil milhões`), before anything that it measures. */
export interface Cardinal {
  /** Index of the token after it. */
  next: number;
  value: Decimal;
  /** The number before its scale: 4.7 of "4,7 mil milhões". */
  number: Decimal;
  /** Powers of ten that scale words gave, first token and token after the last. */
  scale?: { from: number; to: number; power: number };
  /** The digits that it starts with. */
  literal?: Literal;
  /** It is an indefinite article and nothing else. */
  article: boolean;
  /** A scale word that the press often means otherwise. */
  doubtful: boolean;
  /** What the press adds to the power of a doubtful word in amounts of money: -6 for `trilioni` that say 10^12. */
  press?: number;
  ordinal?: true;
  fraction?: true;
  approximate?: true;
}
