/** Whether a text speaks of money at all: what tells a club that does business from one that plays. */
import type { Language } from '../../languages/language.ts';
import { DIGITS, GLUED, onLine, type Tokens } from '../../text/tokens.ts';
import { CURRENCY_CODES } from '../numbers/currencies.ts';
import { lexicon } from '../numbers/lexicon.ts';

/** Words between a currency's name and its number: "milioni di euro". */
const REACH = 3;
/** A scale from which a number without a currency is of money more often than not: "ingresó 424 millones". */
const MILLIONS = 6;

export function speaksOfMoney(tokens: Tokens, language: Language): boolean {
  const { suffixes, numbers } = lexicon(language);
  const counts = (i: number): boolean => tokens.kind[i] === DIGITS || numbers.at(tokens, i) !== undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (/^[€$£¥₹]$/.test(tokens.word[i] as string) && (tokens.kind[i + 1] === DIGITS || (i > 0 && tokens.kind[i - 1] === DIGITS))) return true;
    const scale = i > 0 && tokens.kind[i - 1] === DIGITS && tokens.gap[i] !== GLUED ? numbers.at(tokens, i)?.value : undefined;
    if (scale?.type === 'scale' && scale.power >= MILLIONS) return true;
    // the Franchi is a stadium
    const named = (tokens.caps[i] === 0 && suffixes.at(tokens, i)?.value.type === 'money') || (tokens.caps[i] === 2 && CURRENCY_CODES.has(tokens.text.slice(tokens.start[i], tokens.end[i])));
    for (let k = i - 1; named && k >= Math.max(0, i - REACH) && onLine(tokens, k + 1); k--) if (counts(k)) return true;
  }
  return false;
}
