import type { Language } from '../languages/language.ts';
import { plain } from '../reading/numbers/decimal.ts';
import { readCompanies } from '../stages/companies.ts';
import { readNumbers } from '../stages/numbers.ts';
import type { Tokens } from '../text/tokens.ts';

/** What versions of one text share whatever their language: the companies that they name, the values that they give. */
export interface Marks {
  companies: ReadonlySet<string>;
  values: ReadonlySet<string>;
  words: number;
}

/** A year says nothing of whose story it is. */
const YEAR = /^(?:19|20)\d\d$/;
/** Below so many words a text has few figures, and each of them counts. */
const SHORT = 80;
/** Figures of a longer text that must all be others before two texts are no versions: units and currencies may be converted. */
const MANY = 4;

export function readMarks(tokens: Tokens, language: Language | undefined): Marks {
  const amounts = language ? readNumbers(tokens, language) : [];
  return {
    companies: new Set(readCompanies(tokens, language).filter(({ kind }) => kind === 'company').map(({ company }) => company)),
    values: new Set(amounts.filter(({ kind }) => kind !== 'ordinal').map(({ value }) => plain(value)).filter((value) => !YEAR.test(value))),
    words: tokens.count,
  };
}

const apart = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean => {
  for (const one of ours) if (theirs.has(one)) return false;
  return true;
};

/** Whether two texts cannot be versions of one, however alike their words: they name other companies, or give other figures throughout. */
export function contradict(one: Marks, other: Marks): boolean {
  if (one.companies.size && other.companies.size && apart(one.companies, other.companies)) return true;
  const fewest = Math.min(one.words, other.words) < SHORT ? 1 : MANY;
  return one.values.size >= fewest && other.values.size >= fewest && apart(one.values, other.values);
}
