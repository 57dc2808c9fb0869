import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as terms from '../../lib/terms.ts';

const schema = readFileSync(join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8');

const enumOf = (name: string): string[] => (new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(schema)?.[1] ?? '').split(/\s+/).filter(Boolean);

test.each([
  ['FigureKind', terms.FIGURE_KINDS], ['Bound', terms.BOUNDS], ['DateBound', terms.DATE_BOUNDS], ['SentenceKind', terms.SENTENCE_KINDS],
  ['CompanyKind', terms.COMPANY_KINDS], ['CompanyRole', terms.COMPANY_ROLES], ['CompanyAdder', terms.COMPANY_ADDERS],
  ['CompanyIdScheme', terms.COMPANY_ID_SCHEMES], ['ClaimType', terms.CLAIM_TYPES], ['Modality', terms.MODALITIES],
  ['ReviewSubject', terms.REVIEW_SUBJECTS], ['Verdict', terms.VERDICTS],
])('the database knows the same words of %s', (name, list) => {
  expect(enumOf(name)).toEqual([...list]);
});
