/**
 * One spelling for words that are kin: nazione, nation, nação and nación become one form, so that kinship shows letter by letter.
 * Rules of sound and spelling only, the same for every language: a language is not named, and a word that is no kin does little harm.
 */

/** Endings that answer each other; the first that fits is put into its common form. */
const ENDINGS: [pattern: RegExp, form: string][] = [
  [/(?:zion|cion|tion|sion|xion|ssion)(?:e|i|s|es|al|ale|ali|ales|aux|ais)?$/, 'sjon'],
  [/c?(?:cao|coes|sao|soes)$/, 'sjon'],
  [/(?:ta|te|tes|dade|dades|dad|ty|ties)$/, 'ta'],
  [/(?:[aei]mente|ment|mente|mently|ments|menti|mento|mentos)$/, 'ment'],
  [/(?:e|a)n(?:za|ze|ce|ces|cia|cias|cy|cies)$/, 'ens'],
  [/ism[oie]?s?$/, 'ism'],
  [/ist[aeio]?s?$/, 'ist'],
  [/(?:ari[oaie]|ari[oa]s|aires?|eir[oa]s?|er[oa]s?|ier[ei]|iers?|ieres?|ary|aries)$/, 'ar'],
  [/(?:os[oaie]|os[oa]s|eux|euses?|ous)$/, 'os'],
  [/(?:ic[oai]|iche|ic[oa]s|iques?|ics?|ical)$/, 'ic'],
  [/(?:iv[oaie]|iv[oae]s|ifs?)$/, 'iv'],
  [/(?:al[ei]?|ais|ales|aux|als)$/, 'al'],
  [/(?:bil[ei]|bles?|vel|veis)$/, 'bl'],
  [/(?:tor[ei]?|trice|teurs?|tor[ea]s|tora|tors|dor[ea]?s?|eurs?|or[ei])$/, 'tor'],
  [/(?:at[oaie]|ad[oa]s?|ees?|es?|ed|ated)$/, 'a'],
];

/** Spellings of one sound, in the order in which they are applied. */
const SOUNDS: [pattern: RegExp, form: string][] = [
  [/ph/g, 'f'], [/th/g, 't'], [/rh/g, 'r'], [/qu|ck|k/g, 'c'], [/sch/g, 'sc'], [/ch/g, 'c'],
  [/gli/g, 'li'], [/lh/g, 'l'], [/nh|gn/g, 'n'], [/gu(?=[ei])/g, 'g'], [/h/g, ''],
  [/y/g, 'i'], [/[zx]/g, 's'], [/c(?=[eij])/g, 's'], [/j/g, 'g'], [/w/g, 'v'], [/(.)\1+/g, '$1'],
  [/^[ei]s(?=[cpt])/, 's'], [/ou|au|uo|ue/g, 'o'], [/ie|ei/g, 'e'],
];

const LAST_VOWEL = /(?:es|os|as|s|[aeiou])$/;

/** The common form of a word without accents, in lower case. */
export function cognateForm(folded: string): string {
  let form = folded;
  for (const [pattern, ending] of ENDINGS) {
    const changed = form.replace(pattern, ending);
    if (changed !== form && changed.length >= 4) { form = changed; break; }
  }
  for (const [pattern, sound] of SOUNDS) form = form.replace(pattern, sound);
  return form.length > 4 ? form.replace(LAST_VOWEL, '') : form;
}
