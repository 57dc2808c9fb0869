'use client';
import { useActionState } from 'react';
import type { Choice } from '@/lib/language-choices';
import { AliasFields, type CompanyFormState, Done, FormProblem, IdFields, NOTHING_YET } from './company-fields';
import { Field, Labelled } from './labelled-field';

/** Adds one company; works without scripts too. */
export function AddCompany({ action, kinds, languages }: { action: (state: CompanyFormState, form: FormData) => Promise<CompanyFormState>; kinds: Choice[]; languages: Choice[] }) {
  const [state, submit, pending] = useActionState(action, NOTHING_YET);
  const { problems, values } = state;
  return (
    <form action={submit} key={JSON.stringify(values)} noValidate className="space-y-4">
      <h3 className="font-semibold">Add a company</h3>
      <FormProblem problem={problems.form} />
      <Done state={state} />
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_10rem]">
        <Field name="name" label="Name" required hint="As the press writes it. A name of one word counts where a text shows that a company is meant." problem={problems.name} defaultValue={values.name?.[0]} />
        <Labelled label="Kind" problem={problems.kind}>
          {(described) => <select {...described} name="kind" defaultValue={values.kind?.[0] ?? 'company'} className="field block min-h-10 w-full">
            {kinds.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>}
        </Labelled>
      </div>
      <AliasFields state={state} rows={3} languages={languages} />
      <IdFields state={state} />
      <button type="submit" disabled={pending} className="button button-main">{pending ? 'Adding…' : 'Add the company'}</button>
    </form>
  );
}
