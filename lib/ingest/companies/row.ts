import { cleanId, idProblem } from '../../companies/ids.ts';
import { COMPANIES, LEGAL_FORMS } from '../../companies/index.ts';
import { isReserved } from '../../companies/reserved.ts';
import type { GivenCompany } from '../../database/added-companies.ts';
import { COMPANY_ID_SCHEMES, COMPANY_KINDS, type CompanyIdScheme, type CompanyKind } from '../../terms.ts';
import type { Columns, Field } from './columns.ts';

const LONGEST_NAME = 200;
const MOST_ALIASES = 200;
const KINDS = COMPANY_KINDS.filter((kind) => kind !== 'unlisted');

/** The cells of a row by what they hold, each with the name of its column, which a problem names. */
export type Cells = Partial<Record<Field, { column: string; values: string[] }>>;

export function cellsOf(record: string[], { uses, names }: Columns): Cells {
  const cells: Cells = {};
  for (const [at, use] of uses.entries()) {
    const given = record[at]?.trim();
    if (!use || !given) continue;
    const cell = cells[use.field] ?? { column: names[at] as string, values: [] };
    cells[use.field] = cell;
    cell.values.push(...(use.holds === 'one' ? [given] : use.holds === 'list' ? trimmed(given.split(/[;|]/)) : labels(given)));
  }
  return cells;
}

const trimmed = (values: string[]): string[] => values.map((value) => value.trim()).filter(Boolean);

/** Wikidata joins labels by commas; the one before a legal form is the name's own: "Apple, Inc." */
function labels(given: string): string[] {
  const joined: string[] = [];
  for (const piece of trimmed(given.split(/\||, /))) {
    const last = joined.at(-1);
    if (last !== undefined && LEGAL_FORMS.includes(piece)) joined[joined.length - 1] = `${last}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/** What is wrong with a value, as a sentence, and which field holds it. */
export interface Problem {
  field: Field;
  problem: string;
}

/** The company of a row, or what is wrong with the first value that cannot be taken. */
export function companyOf(cells: Cells): GivenCompany | Problem {
  const name = spaced(cells.name?.values[0] ?? '');
  if (name === '') return { field: 'name', problem: 'it has no name.' };
  const bad = nameProblem(name);
  if (bad) return { field: 'name', problem: bad };
  const kind = cells.kind?.values[0]?.toLowerCase();
  if (kind !== undefined && !KINDS.some((one) => one === kind)) return { field: 'kind', problem: `${quoted(kind)} is no kind of company: it is one of ${KINDS.join(', ')}.` };
  const language = cells.language?.values[0]?.toLowerCase() ?? '';
  if (language !== '' && !/^[a-z]{2,3}$/.test(language)) return { field: 'language', problem: `${quoted(language)} is no code of a language such as it, fr, pt, es or en.` };
  const aliases = aliasesOf((cells.aliases?.values ?? []).map((alias) => ({ alias, language })), name);
  if ('problem' in aliases) return aliases;
  const ids = idsOf(cells);
  return 'problem' in ids ? ids : { name, ...(kind ? { kind: kind as CompanyKind } : {}), aliases, ids };
}

/** Other names, each once; the company's own is none. */
export function aliasesOf(given: GivenCompany['aliases'], name: string): GivenCompany['aliases'] | Problem {
  const aliases = new Map<string, GivenCompany['aliases'][number]>();
  for (const { alias: value, language } of given) {
    const alias = spaced(value);
    if (alias === '' || alias === name) continue;
    const problem = nameProblem(alias);
    if (problem) return { field: 'aliases', problem };
    aliases.set(`${alias} ${language}`, { alias, language });
  }
  return aliases.size > MOST_ALIASES ? { field: 'aliases', problem: `it holds ${aliases.size} names, and at most ${MOST_ALIASES} are taken.` } : [...aliases.values()];
}

export function idsOf(cells: Cells): GivenCompany['ids'] | Problem {
  const ids: GivenCompany['ids'] = [];
  for (const scheme of COMPANY_ID_SCHEMES) {
    for (const value of new Set((cells[scheme]?.values ?? []).map((one) => cleanId(scheme, one)).filter(Boolean))) {
      const problem = idProblem(scheme, value);
      if (problem) return { field: scheme, problem: `${quoted(value)} is no ${SCHEME_NAMES[scheme]}: ${problem}.` };
      ids.push({ scheme, value });
    }
  }
  return ids;
}

const SCHEME_NAMES: Record<CompanyIdScheme, string> = { ticker: 'ticker', lei: 'LEI', wikidata: 'Wikidata id' };

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const quoted = (text: string): string => `“${[...text].slice(0, 40).join('')}${[...text].length > 40 ? '…' : ''}”`;

/** Those of the gazetteer have names that it knows how to find: `Mars`, `Ninety One`. */
const listed: ReadonlySet<string> = new Set(COMPANIES.flatMap(({ name, aliases = [] }) => [name, ...aliases]));

/** Why a text is no name of a company, as a sentence; null where it may be one. */
function nameProblem(name: string): string | null {
  if (/\p{Cc}|\p{Cs}/u.test(name)) return `${quoted(name.replace(/\p{Cc}|\p{Cs}/gu, '·'))} holds a character that no text shows (a NUL or another control character).`;
  if ([...name].length > LONGEST_NAME) return `${quoted(name)} has ${[...name].length} characters, and a name has at most ${LONGEST_NAME}.`;
  if (name.startsWith('=')) return `${quoted(name)} is a formula, not a name.`;
  if (/^Q\d+$/.test(name)) return `${quoted(name)} is an id, not a name: the query gave no label.`;
  if (!/\p{L}/u.test(name)) return `${quoted(name)} has no letter, so it would be found in every number.`;
  return isReserved(name) && !listed.has(name) ? `${quoted(name)} is a common word, a number or a date: it would be found in every text. Give the name in full, with its legal form.` : null;
}
