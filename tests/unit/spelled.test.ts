import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { toReadNumber } from '../../lib/reading/numbers/amount.ts';
import { readNumbers } from '../../lib/stages/numbers.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { SPELLERS } from './spelled.ts';

/** As many numbers of one digit as of eighteen. */
const numbers = fc.integer({ min: 1, max: 17 }).chain((digits) => fc.bigInt({ min: 0n, max: 10n ** BigInt(digits) - 1n }));

describe('a number written out in words reads back to itself', () => {
  test.each(LANGUAGES.map((language) => [language.name, language] as const))('%s', (_, language) => {
    const spell = SPELLERS[language.code];
    if (!spell) throw new Error(`tests/unit/spelled.ts has no words for ${language.code}`);
    fc.assert(fc.property(numbers, (value) => {
      const text = spell(value);
      const tokens = tokenize(text);
      expect([text, readNumbers(tokens, language).map((amount) => toReadNumber(tokens, amount).value)]).toEqual([text, [value.toString()]]);
    }), { numRuns: 10_000 });
  });
});
