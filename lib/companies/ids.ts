/** Ids of companies in registers: their shapes, and what is wrong with one that is none. */
import type { CompanyIdScheme } from '../terms.ts';

/** As it is kept: without spaces, in capitals, and a Wikidata id without the address around it. */
export function cleanId(scheme: CompanyIdScheme, given: string): string {
  const bare = given.trim();
  if (scheme === 'ticker') return bare.replace(/\s+/g, ' ').toUpperCase();
  if (scheme === 'lei') return bare.replace(/\s+/g, '').toUpperCase();
  return (/^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(.*)$/.exec(bare)?.[1] ?? bare).toUpperCase();
}

/** What is wrong with an id as `cleanId` gives it, in words that follow "is no LEI: "; null where nothing is. */
export function idProblem(scheme: CompanyIdScheme, id: string): string | null {
  if (scheme === 'lei') return leiProblem(id);
  if (scheme === 'wikidata') return /^Q[1-9]\d{0,11}$/.test(id) ? null : 'it is Q and a number, such as Q312';
  return /^[A-Z0-9][A-Z0-9 .:/-]{0,19}$/.test(id) ? null : 'it is at most 20 letters, digits, dots and hyphens, with its exchange before a colon, such as NASDAQ:NVDA';
}

/** ISO 17442: eighteen letters and digits and two check digits, by ISO 7064 MOD 97-10, where A counts as 10 and Z as 35. */
function leiProblem(id: string): string | null {
  if (!/^[A-Z0-9]+$/.test(id) || id.length !== 20) return `it has 20 letters and digits, and this has ${[...id].length} characters`;
  if (!/\d\d$/.test(id)) return 'its last two characters are check digits';
  let rest = 0;
  for (const sign of id) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1 ? null : 'its check digits are wrong, so at least one character is';
}
