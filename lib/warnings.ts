/** What the warnings on a figure say to a reader. */
import type { Warning } from './analysis.ts';

export const WARNING_WORDS: Record<Warning, string> = {
  foreign_decimal_point: 'The decimal mark is not the one of this language: the text may be a translation, and the number was read by its digits.',
  foreign_grouping: 'The thousands are grouped in another language’s way: the number was read by its groups of digits.',
  long_scale_word: 'This scale word means 10^12 in this language, but is often written by mistake for 10^9: check the source.',
  mixed_scales: 'The text writes large numbers in two ways; each was read by its own words.',
  press_scale: 'The press uses this scale word with another value than the dictionary; amounts of money were read as the press means them.',
  loss: 'The text tells a loss: the amount stands as it is written, and is below zero in the accounts.',
  rise: 'The text tells by how much something grew: the percentage is no level.',
  fall: 'The text tells by how much something fell: the percentage stands as it is written, and is no level.',
  carried_measure: 'The text says the number alone: scale, currency or unit are those of the amount that it is compared with.',
  assumed_currency: 'The text names no country: the currency was assumed.',
};
