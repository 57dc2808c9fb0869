/** Words that no company can be called by alone: it would be found in every text, and take the amounts and dates there away. */
import { LANGUAGES } from '../languages/index.ts';

const functionWords: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => language.functionWords.split(' ')));

/** Whether a word in small letters is an article, a preposition or the like in one of our languages. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** Numbers, scales, currencies, months and days. */
const amounts: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ numbers, amounts: { currencies, assumedCurrencies, vague }, dates }) => [
  ...[numbers.units, numbers.tens, numbers.hundreds, numbers.scales, vague].flatMap((words) => Object.keys(words)),
  ...[...Object.values(currencies), ...Object.values(assumedCurrencies), ...dates.months, ...dates.weekdays].flat(),
].map((word) => word.toLowerCase())));

/** Whether a name is nothing but small words, or one number, currency or day with them: `di`, `miliardi`, `il lunedì`. In capitals it is an acronym: `SES`. */
export function isReserved(name: string): boolean {
  if (name === name.toUpperCase() && name.length > 1) return false;
  const telling = name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word && !isFunctionWord(word));
  return telling.length === 0 || (telling.length === 1 && amounts.has(telling[0] as string));
}
