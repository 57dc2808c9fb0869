import { expect, test } from 'vitest';
import { languageOf } from '../../lib/languages/index.ts';
import type { Language } from '../../lib/languages/language.ts';
import { byDescription, byNation } from '../../lib/reading/names/unlisted.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const spanish = languageOf('es') as Language;
type Rule = typeof byNation;
const found = (rule: Rule, text: string): string[] => {
  const tokens = tokenize(text);
  return tokens.word.flatMap((_, i) => rule(tokens, i, spanish)?.company ?? []);
};

// in this order: each rule has its own list of articles, whichever is asked first
test('what one rule has read changes no other', () => {
  expect(found(byDescription, 'Hoy Silicea, de empresa de chips, gana 3 millones de euros.')).toEqual([]);
  expect(found(byNation, 'Ayer una australiana Pilbarea captó 3 millones de euros.')).toEqual(['Pilbarea']);
});
