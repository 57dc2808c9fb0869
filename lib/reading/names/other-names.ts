/** Names that are surely no company's: places, people, words of the language. */
import { FIRST_NAMES, SAINTS } from '../../companies/first-names.ts';
import type { Language } from '../../languages/language.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, onLine, type Tokens, tokenize, WORD } from '../../text/tokens.ts';
import { claimLexicon } from '../claims/claim-lexicon.ts';
import { nameLexicon } from './name-lexicon.ts';
import { isNoCompany } from './no-company.ts';
import type { Run } from './runs.ts';
import { oncePer } from '../../text/once-per.ts';

/** All words of a language's own lists: one of them at the start of a sentence is no invented name. */
export const commonWords = oncePer((language: Language): ReadonlySet<string> => {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') { if (value === value.toLowerCase()) for (const word of tokenize(value).word) words.add(word); }
    else if (value && typeof value === 'object') for (const [key, entry] of Object.entries(value)) { collect(key); collect(entry); }
  };
  collect([language.functionWords, language.numbers, language.amounts, language.sense, language.dates, language.names, language.claims]);
  return words;
});

/** Whether a run is surely no company: a country, a place, an index, a word of the language, a nation's adjective. */
export function isOther(tokens: Tokens, run: Run, language: Language): boolean {
  if (isNoCompany(run.name, language) || SAINTS.has(tokens.word[run.from] as string)) return true;
  const { demonyms, never, personal } = nameLexicon(language);
  const first = tokens.word[run.from] as string;
  if (run.words === 1 && !run.head && (demonyms.at(tokens, run.from) || never.at(tokens, run.from) || FIRST_NAMES.has(first) || commonWords(language).has(first))) return true;
  // "Volvieron a contratar"
  if (run.words === 1 && run.first && claimLexicon(language).verbs.has(first)) return true;
  // "Lourdement plombé par des dépréciations"
  if (run.words === 1 && run.first && language.names.adverbEndings.some((ending) => first.endsWith(ending))) return true;
  return personal.at(tokens, tokens.word[run.to] === ',' ? run.to + 1 : run.to) !== undefined;
}

/** Words of an aside behind a name in which an office tells, or with two words one of those who watch companies, that it is a person's: "Meera Nambiar, an independent energy economist". */
const OFFICE = 6;

/** Whether a given name, a "Mrs", an office or an age tells that a run is a person's name. */
export function ofPerson(tokens: Tokens, run: Run, language: Language): boolean {
  const { honorifics, offices, observers, people, cues } = claimLexicon(language);
  if (run.head) return false;
  const titled = (k: number): boolean => k >= 0 && honorifics.has(tokens.word[k] as string);
  // "Chief Executive Dana Whitlock said … Whitlock"
  const office = offices.at(tokens, run.from);
  if (office && office.next < run.to) return true;
  if (run.words > 1 && (FIRST_NAMES.has(tokens.word[run.from] as string) || (titled(run.from) && tokens.kind[run.from + 1] === WORD))) return true;
  if (titled(run.from - 1) || (tokens.word[run.from - 1] === '.' && titled(run.from - 2))) return true;
  // "named Folake Adeyemi finance chief"
  if (offices.at(tokens, run.to) && [1, 2].some((back) => cues.at(tokens, run.from - back, run.from)?.value.more === 'appointment')) return true;
  if (onLine(tokens, run.from) && (phraseBefore(offices, tokens, run.from, 4) ?? (tokens.word[run.from - 1] === ',' ? phraseBefore(offices, tokens, run.from - 1, 4) : undefined))) return true;
  if (tokens.word[run.to] !== ',' || !onLine(tokens, run.to + 1)) return false;
  if (tokens.kind[run.to + 1] === DIGITS) return (tokens.word[run.to + 1] as string).length === 2 && /^[,.]$|^an/.test(tokens.word[run.to + 2] as string);
  for (let k = run.to + 1; k <= Math.min(tokens.count - 1, run.to + OFFICE) && onLine(tokens, k) && tokens.kind[k] === WORD && tokens.caps[k] === 0; k++) {
    if (offices.at(tokens, k) || (run.words > 1 && observers.at(tokens, k)) || people.at(tokens, k)) return true;
    if (claimLexicon(language).verbs.has(tokens.word[k] as string) || claimLexicon(language).relatives.has(tokens.word[k] as string)) return false;
  }
  return false;
}
