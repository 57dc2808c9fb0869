import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages/index.ts';
import type { Language } from '../../lib/languages/language.ts';

/** The lists of words within lists and records, each by its path: `claims.cues.legal`. */
function listsIn(words: unknown, path: string): [path: string, list: string[]][] {
  if (words === null || typeof words !== 'object') return [];
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => listsIn(value, path ? `${path}.${key}` : key));
}

/** Words that a list holds twice. */
const twice = (language: Language): string[] =>
  listsIn(language, '').flatMap(([path, list]) => list.filter((word, i) => list.indexOf(word) < i).map((word) => `${path}: ${word}`));

/** Hints that are cues too, of whichever type: what announces a type for sure is never asked for its hint. */
function shadowed({ claims }: Language): string[] {
  const cues = new Set(Object.values(claims.cues).flat());
  return Object.entries(claims.hints).flatMap(([type, hints]) => hints.filter((hint) => cues.has(hint)).map((hint) => `claims.hints.${type}: ${hint}`));
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('the words of %s', (_, language) => {
  test('stand once in a list', () => {
    expect(twice(language)).toEqual([]);
  });

  test('are cues or hints, not both', () => {
    expect(shadowed(language)).toEqual([]);
  });
});
