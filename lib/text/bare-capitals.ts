/** Capitals that are written without their accent: French agencies write "A la Bourse de Paris, le titre…". */
import { BROKEN, MARK, SPACED, type Tokens, WORD } from './tokens.ts';

/** The marks behind which a sentence begins. */
const ENDS = new Set(['.', '!', '?', '…', '"', '-', '–', '—', '•', ')']);

/** Whether a token is a capital at the head of a sentence with a small word or a number behind it: "A la Bourse", "A 9 heures", not "A-t-il", "A. Dupont" or "vitamine A". */
function heads(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== WORD || !tokens.caps[i] || i + 1 >= tokens.count || tokens.kind[i + 1] === MARK || tokens.gap[i + 1] !== SPACED || tokens.caps[i + 1]) return false;
  return i === 0 || tokens.gap[i] === BROKEN || (tokens.kind[i - 1] === MARK && ENDS.has(tokens.word[i - 1] as string));
}

/** The tokens with the words that are meant: "A" at the head of a sentence is "à" where the language says so. */
export function withAccents(tokens: Tokens, bare: Record<string, string> | undefined): Tokens {
  if (!bare) return tokens;
  return { ...tokens, word: tokens.word.map((word, i) => (Object.hasOwn(bare, word) && heads(tokens, i) ? (bare[word] as string) : word)) };
}
