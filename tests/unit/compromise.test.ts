import nlp from 'compromise/one';
import { describe, expect, test } from 'vitest';
import { COMPANIES } from '../../lib/companies/index.ts';
import { languageOf } from '../../lib/languages/index.ts';
import { readCompanies } from '../../lib/stages/companies.ts';
import { readLayout } from '../../lib/stages/layout.ts';
import { readSentences } from '../../lib/stages/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';

/**
 * compromise is good at English sentences and at looking names up, and three times slower than our one pass; so it is not in the way of
 * every text, but a second opinion on ours: where both must agree, a difference is a fault.
 */
const TEXTS = [
  'Nvidia Corp. rose 3% on Monday. Analysts at JP Morgan expected less. What comes next?',
  'The U.S. government fined Microsoft $20 million. Dr. Ellen Brown, who led the inquiry, declined to comment.',
  'Revenue reached $1.5 billion. CoreWeave, based in New Jersey, rents out graphics chips. It listed in 2025.',
  'TeraWulf and Core Scientific signed leases with CoreWeave last year. Hut 8 followed.',
  '“We will build it,” said Mr. Smith. “Costs fell by 12.5% at Petrobras.”',
];
const english = languageOf('en');

function ourSentences(text: string): string[] {
  return readSentences(tokenize(text), readLayout(text, english), english).map(({ start, end }) => text.slice(start, end));
}

describe('compromise agrees', () => {
  test.each(TEXTS)('on the sentences of: %s', (text) => {
    expect(ourSentences(text)).toEqual((nlp(text).json() as { text: string }[]).map((sentence) => sentence.text.trim()));
  });

  test.each(TEXTS)('on the companies of: %s', (text) => {
    const names = COMPANIES.filter(({ ambiguous = [], name }) => !ambiguous.includes(name)).map(({ name }) => name);
    const trie = nlp.buildTrie(names.map((name) => name.toLowerCase()));
    const theirs = new Set((nlp(text).lookup(trie).out('array') as string[]).map((found) => found.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').trim()));
    const ours = new Set(readCompanies(tokenize(text), english).map(({ company }) => company.toLowerCase()));
    expect(theirs.size).toBeGreaterThan(0);
    for (const found of theirs) expect(ours).toContain(found);
  });
});
