/** Names of countries, places, indices and goods, told by the name alone. */
import { OTHER_NAMES } from '../../companies/other-names.ts';
import { PLACES } from '../../companies/places.ts';
import type { Language } from '../../languages/language.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { onLine, SPACED, type Tokens } from '../../text/tokens.ts';
import { nameLexicon } from './name-lexicon.ts';

/** "La Sicilia": its article belongs to no name of a place. */
const bare = (small: string): string => small.replace(/^(?:the|la|le|les|il|lo|el|los|las|o|a|os|as) |^l['’]/, '');

/** Whether a name is surely a country's, a place's, an index's. */
export function isNoCompany(name: string, language: Language): boolean {
  const small = name.toLowerCase();
  const without = bare(small);
  return PLACES.has(small) || PLACES.has(without) || OTHER_NAMES.has(small) || OTHER_NAMES.has(without) || nameLexicon(language).countries.has(name);
}

/** "The Corran mine", "el yacimiento Vega Sur": a noun of works or grounds right beside a name, behind it where adjectives stand before nouns. */
export function namesSite(tokens: Tokens, { from, to }: { from: number; to: number }, language: Language): boolean {
  const { sites } = nameLexicon(language);
  if (language.names.adjectiveEndings.length) return onLine(tokens, from) && tokens.gap[from] === SPACED && phraseBefore(sites, tokens, from, 3) !== undefined;
  return onLine(tokens, to) && tokens.gap[to] === SPACED && tokens.caps[to] === 0 && sites.at(tokens, to) !== undefined;
}
