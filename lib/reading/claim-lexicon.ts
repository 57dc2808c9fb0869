import type { Language } from '../languages/language.ts';
import type { ClaimType, Modality } from '../terms.ts';
import { each, Phrases } from '../text/phrases.ts';

export type Part = 'into' | 'with' | 'by' | 'of';

/** A language's words of claims, compiled once. */
export interface ClaimLexicon {
  language: Language;
  cues: Phrases<ClaimType[]>;
  sourceBefore: Phrases<true>;
  sayingVerbs: Phrases<true>;
  parts: Phrases<Part[]>;
  receiving: Phrases<true>;
  modality: Phrases<Exclude<Modality, 'stated'>>;
  predicates: ReadonlySet<string>;
  backReferences: Phrases<true>;
  backReferencesPlural: Phrases<true>;
  demonstratives: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
  and: Phrases<true>;
}

/** Phrases of several keys; a phrase of two keys stands for both, in the order of the lists. */
function merged<T>(lists: readonly (readonly [T, readonly string[]])[]): Phrases<T[]> {
  const all = new Map<string, T[]>();
  for (const [key, words] of lists) for (const word of words) all.set(word, [...(all.get(word) ?? []), key]);
  return new Phrases(all);
}

function compile(language: Language): ClaimLexicon {
  const { claims, names } = language;
  return {
    language,
    cues: merged(Object.entries(claims.cues) as [ClaimType, string[]][]),
    sourceBefore: new Phrases(each(claims.sourceBefore, true as const)),
    sayingVerbs: new Phrases(each(claims.sayingVerbs, true as const)),
    parts: merged<Part>([['of', names.of], ['into', claims.roles.into], ['with', claims.roles.with], ['by', claims.roles.by]]),
    receiving: new Phrases(each(claims.receiving, true as const)),
    modality: new Phrases((['possible', 'forecast', 'denied'] as const).flatMap((key) => each(claims.modality[key], key))),
    predicates: new Set(names.predicates),
    backReferences: new Phrases(each(names.backReferences, true as const)),
    backReferencesPlural: new Phrases(each(names.backReferencesPlural, true as const)),
    demonstratives: new Set(names.demonstratives),
    functionWords: new Set(language.functionWords.split(' ')),
    and: new Phrases(each(names.and, true as const)),
  };
}

const compiled = new WeakMap<Language, ClaimLexicon>();

export function claimLexicon(language: Language): ClaimLexicon {
  const found = compiled.get(language) ?? compile(language);
  compiled.set(language, found);
  return found;
}
