/** Companies that people add, as entries of the gazetteer: what the gazetteer's authors decide name by name is decided by shape here. */
import type { CompanyKind } from '../terms.ts';
import type { Company } from './company.ts';
import { isReserved } from './reserved.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

export interface AddedCompany {
  name: string;
  kind: CompanyKind;
  /** Other names; without a language any text may use them. */
  aliases: { alias: string; language?: string }[];
}

const legalForms = new Set(LEGAL_FORMS.map((form) => form.toLowerCase()));
/** "S.A.P.I. de C.V.", "Unipessoal, Lda.": a legal form has at most so many words. */
const LONGEST_FORM = Math.max(...LEGAL_FORMS.map((form) => form.split(/\s+/).length));

/** "Orange S.A." → "Orange": a name without the legal form at its end; the name itself where it has none, or is nothing else. */
export function withoutLegalForm(name: string): string {
  const gaps = [...name.matchAll(/[\s,]+/g)].slice(-LONGEST_FORM);
  const gap = gaps.find(({ index, 0: between }) => legalForms.has(name.slice(index + between.length).toLowerCase()));
  const bare = gap ? name.slice(0, gap.index) : name;
  return /\p{L}/u.test(bare) ? bare : name;
}

export interface Surroundings {
  isFunctionWord: (word: string) => boolean;
  /** Whether another company was given this name, in small letters. */
  isOthers: (form: string, name: string) => boolean;
}

/** The entry that the matcher knows an added company by. Registers write in capitals what the press does not: both are names. */
export function entryOf({ name, kind, aliases }: AddedCompany, { isFunctionWord, isOthers }: Surroundings): Company {
  const all: string[] = [];
  const names: Record<string, string[]> = {};
  const ambiguous: string[] = [];
  for (const { alias, language } of [{ alias: name, language: undefined }, ...aliases]) {
    for (const form of formsOf(alias)) {
      // "Due S.r.l." is a company, "due" is two
      if (isReserved(form)) continue;
      // a name as it was given goes before one that only lost its legal form
      if (form.toLowerCase() !== alias.toLowerCase() && isOthers(form.toLowerCase(), name)) continue;
      if (language) names[language] = [...(names[language] ?? []), form];
      else all.push(form);
      if (mayBeAWord(form, isFunctionWord)) ambiguous.push(form);
    }
  }
  // in small letters it stands in running text, where only evidence makes a company of it
  if (!all.includes(name)) ambiguous.push(name);
  return { name, kind: kind === 'unlisted' ? 'company' : kind, aliases: all.filter((form) => form !== name), names, ambiguous };
}

/** Up to so many letters capitals are an acronym; above, a register's way of writing. */
const LONGEST_ACRONYM = 5;

/** A name as it may stand in a text: as given, without its legal form, with capitals as the press writes them. */
export function formsOf(name: string): string[] {
  const forms = new Set<string>();
  for (const form of [name, withoutLegalForm(name)]) {
    const letters = form.replace(/[^\p{L}]/gu, '');
    if (letters.length === 0) continue;
    const shouted = letters === letters.toUpperCase() && letters.length > LONGEST_ACRONYM;
    const small = letters === letters.toLowerCase() && letters !== letters.toUpperCase();
    // a name without a capital would be found in running text: it is looked for with one
    if (!small) forms.add(form);
    if (shouted || small) forms.add(form.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase()));
  }
  return [...forms];
}

/**
 * Whether a name may be a common word, a first name or a place: one word, but for articles and prepositions, of an ordinary shape.
 * A digit or a capital inside make it none; three capitals are many things.
 */
function mayBeAWord(form: string, isFunctionWord: (word: string) => boolean): boolean {
  const words = form.split(/[\s'’]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  const [only = ''] = telling;
  if (telling.length > 1) return false;
  if (/\p{N}/u.test(only) || /\p{Ll}\p{Lu}/u.test(only)) return false;
  return only !== only.toUpperCase() || only.length <= 3 || only.length > LONGEST_ACRONYM;
}
