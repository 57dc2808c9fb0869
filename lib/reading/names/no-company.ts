/** Names of countries, places, indices and goods, told by the name alone. */
import { OTHER_NAMES } from '../../companies/other-names.ts';
import { PLACES } from '../../companies/places.ts';
import type { Language } from '../../languages/language.ts';
import { nameLexicon } from './name-lexicon.ts';

/** "La Sicilia": its article belongs to no name of a place. */
const bare = (small: string): string => small.replace(/^(?:the|la|le|les|il|lo|el|los|las|o|a|os|as) |^l['’]/, '');

/** Whether a name is surely a country's, a place's, an index's. */
export function isNoCompany(name: string, language: Language): boolean {
  const small = name.toLowerCase();
  const without = bare(small);
  return PLACES.has(small) || PLACES.has(without) || OTHER_NAMES.has(small) || OTHER_NAMES.has(without) || nameLexicon(language).countries.has(name);
}
