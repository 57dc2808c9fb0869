import type { Language } from '../../languages/language.ts';
import { MARK, onLine, type Tokens } from '../../text/tokens.ts';
import { claimLexicon } from '../claims/claim-lexicon.ts';

/** Words from there to the comma that ends the description. */
const ENDED = 16;

/** Whether a comma and a verb follow behind a description, or a stop ends it before any verb. */
export function goesOn(tokens: Tokens, from: number, language: Language): boolean {
  const { verbs, predicates, modality } = claimLexicon(language);
  let acts = false;
  for (let i = from; i < Math.min(tokens.count, from + ENDED) && onLine(tokens, i); i++) {
    acts ||= tokens.caps[i] === 0 && verbs.has(tokens.word[i] as string);
    if (tokens.word[i] === ',') return verbs.has(tokens.word[i + 1] as string) || predicates.has(tokens.word[i + 1] as string) || modality.at(tokens, i + 1) !== undefined;
    if (tokens.kind[i] === MARK && /^[.;!?]$/.test(tokens.word[i] as string)) return !acts;
  }
  return false;
}
