import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { listed, Phrases } from '../text/phrases.ts';
import { oncePer } from '../text/once-per.ts';

/** What a form may stand for. */
export interface Qualifier {
  /** Concepts that it surely says. */
  sure: string[];
  /** These, and those that it may say. */
  all: string[];
}

/** A language's words of comparison, compiled once. */
export interface ComparisonLexicon {
  rises: Phrases<true>;
  falls: Phrases<true>;
  softRises: Phrases<true>;
  softFalls: Phrases<true>;
  negations: Phrases<true>;
  notNegations: Phrases<true>;
  negativeWords: Phrases<true>;
  modals: Phrases<true>;
  softModals: Phrases<true>;
  qualifiers: Phrases<Qualifier>;
  functionWords: ReadonlySet<string>;
}

const compiled = oncePer(compile);

function compile({ comparison, functionWords }: Language): ComparisonLexicon {
  const { rises, falls, softRises, softFalls, negations, notNegations, negativeWords, modals, softModals, qualifiers, softQualifiers } = comparison;
  const concepts = new Map<string, Qualifier>();
  const add = (form: string, concept: string, sure: boolean) => {
    const known = concepts.get(form) ?? { sure: [], all: [] };
    concepts.set(form, { sure: sure ? [...known.sure, concept] : known.sure, all: [...known.all, concept] });
  };
  for (const [concept, forms] of Object.entries(qualifiers)) for (const form of forms) add(form, concept, true);
  for (const [concept, forms] of Object.entries(softQualifiers)) for (const form of forms) add(form, concept, false);
  return {
    rises: listed(rises), falls: listed(falls), softRises: listed(softRises), softFalls: listed(softFalls),
    negations: listed(negations), notNegations: listed(notNegations), negativeWords: listed(negativeWords),
    modals: listed(modals), softModals: listed(softModals), qualifiers: new Phrases(concepts),
    functionWords: new Set(functionWords.split(' ')),
  };
}

/** The words of a language; undefined where we do not read it. */
export function comparisonLexicon(code: string): ComparisonLexicon | undefined {
  const language = languageOf(code);
  return language && compiled(language);
}
