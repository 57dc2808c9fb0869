import { expect, test } from 'vitest';
import { Phrases, phraseBefore } from '../../lib/text/phrases.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const phrases = new Phrases([['prezzi al consumo', 'long'], ['prezz*', 'stem'], ['al', 'short']] as const);
const tokens = tokenize('I prezzi al consumo e i prezzi');

test('the longest phrase that starts at a token', () => {
  expect(phrases.at(tokens, 1)).toEqual({ value: 'long', next: 4 });
  expect(phrases.at(tokens, 1, 3)).toEqual({ value: 'stem', next: 2 });
  expect(phrases.at(tokens, 6)).toEqual({ value: 'stem', next: 7 });
});

test('the longest phrase that ends before a token', () => {
  expect(phraseBefore(phrases, tokens, 4)).toEqual({ value: 'long', from: 1 });
  expect(phraseBefore(phrases, tokens, 3)).toEqual({ value: 'short', from: 2 });
  expect(phraseBefore(phrases, tokens, 0)).toBeUndefined();
});

test.each([-1, 7, 100])('there is nothing at token %i, before the text or behind it', (i) => {
  expect(phrases.at(tokens, i)).toBeUndefined();
  expect(phrases.at(tokens, i, 200)).toBeUndefined();
});

test('a limit behind the text is its end', () => {
  expect(phrases.at(tokens, 6, 100)).toEqual({ value: 'stem', next: 7 });
});
