import type { GivenCompany } from '../../database/added-companies.ts';
import type { Field } from './columns.ts';
import { aliasesOf, type Cells, companyOf, idsOf } from './row.ts';

/** Beside which field a form says what is wrong; `form` where it is none's. */
export type Problems = Partial<Record<Field | 'form', string>>;

const FIELDS: Field[] = ['name', 'kind', 'ticker', 'lei', 'wikidata'];

function cellsOf(form: FormData): Cells {
  const filled = FIELDS.map((field) => [field, String(form.get(field) ?? '').trim()] as const).filter(([, value]) => value !== '');
  return Object.fromEntries(filled.map(([field, value]) => [field, { column: field, values: [value] }]));
}

/** Other names stand in fields called `alias`, each with its own `language`. */
function aliasesIn(form: FormData): GivenCompany['aliases'] {
  const languages = form.getAll('language').map(String);
  return form.getAll('alias').map((alias, at) => ({ alias: String(alias), language: languages[at] ?? '' }));
}

/** The company that a form gives, or what is wrong with it. */
export function companyIn(form: FormData): { company: GivenCompany } | { problems: Problems } {
  const company = companyOf(cellsOf(form));
  if ('problem' in company) return { problems: { [company.field]: sentence(company.problem) } };
  const aliases = aliasesOf(aliasesIn(form), company.name);
  return 'problem' in aliases ? { problems: { aliases: sentence(aliases.problem) } } : { company: { ...company, aliases } };
}

/** The names and ids that a form adds to a company, or what is wrong with them. */
export function additionsIn(form: FormData): { more: Pick<GivenCompany, 'aliases' | 'ids'> } | { problems: Problems } {
  const [aliases, ids] = [aliasesOf(aliasesIn(form), ''), idsOf(cellsOf(form))];
  if ('problem' in aliases) return { problems: { aliases: sentence(aliases.problem) } };
  if ('problem' in ids) return { problems: { [ids.field]: sentence(ids.problem) } };
  return aliases.length + ids.length > 0 ? { more: { aliases, ids } } : { problems: { form: 'Nothing is filled in: give a name or an id.' } };
}

/** What somebody says in a field of one line: no control character, no half one. */
export const saidIn = (form: FormData, field: string): string => String(form.get(field) ?? '').replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim().slice(0, 500);

/** In a file the sentence follows the row's number; beside a field it stands alone. */
export const sentence = (problem: string): string => problem.charAt(0).toUpperCase() + problem.slice(1);
