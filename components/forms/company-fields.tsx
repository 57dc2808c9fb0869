import type { Choice } from '@/lib/language-choices';
import { A } from '../a';
import { Field } from './labelled-field';

export interface CompanyFormState {
  /** By field; `form` for what no field holds alone. */
  problems: { [field: string]: string | undefined };
  /** What was filled in, so that nothing is lost. */
  values: { [field: string]: string[] };
  /** What was done, where the page stays. */
  done?: string;
  /** The page of the company that it was done to, where that is another one. */
  page?: { href: string; name: string };
}

export const NOTHING_YET: CompanyFormState = { problems: {}, values: {} };

/** Other names, each for all texts or for those of one language. */
export function AliasFields({ state: { problems, values }, rows, languages }: { state: CompanyFormState; rows: number; languages: Choice[] }) {
  return (
    <fieldset aria-describedby={problems.aliases ? 'aliases-problem' : undefined}>
      <legend className="label">Other names, and the language that uses each</legend>
      <div className="mt-1 space-y-2">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
          <div key={row} className="flex gap-2">
            <input name="alias" aria-label={`Other name ${row + 1}`} defaultValue={values.alias?.[row]} autoComplete="off" aria-invalid={problems.aliases ? true : undefined} className="field block w-full min-w-0 grow" />
            <select name="language" aria-label={`Language of other name ${row + 1}`} defaultValue={values.language?.[row] ?? ''} className="field w-36 shrink-0">
              {languages.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </select>
          </div>
        ))}
      </div>
      {problems.aliases && <p id="aliases-problem" role="alert" className="mt-1 text-sm text-error">{problems.aliases}</p>}
    </fieldset>
  );
}

const ID_FIELDS = [
  { name: 'ticker', label: 'Ticker', hint: 'With its exchange, as NASDAQ:NVDA' },
  { name: 'lei', label: 'LEI', hint: '20 letters and digits' },
  { name: 'wikidata', label: 'Wikidata id', hint: 'Q and a number' },
] as const;

/** Ids, all of them optional: what nobody gives stays empty. */
export function IdFields({ state: { problems, values } }: { state: CompanyFormState }) {
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {ID_FIELDS.map((field) => <Field key={field.name} {...field} problem={problems[field.name]} defaultValue={values[field.name]?.[0]} />)}
    </div>
  );
}

export function FormProblem({ problem }: { problem?: string }) {
  return problem ? <p role="alert" className="border-l-2 border-error pl-3 text-sm text-error">{problem}</p> : null;
}

export function Done({ state: { done, page } }: { state: CompanyFormState }) {
  return done ? <p role="status" className="border-l-2 border-accent-edge pl-3 text-sm">{done}{page && <> <A className="link" href={page.href}>Open {page.name}</A></>}</p> : null;
}
