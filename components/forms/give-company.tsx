'use client';
import { useActionState } from 'react';
import type { Choice } from '@/lib/language-choices';
import { AliasFields, type CompanyFormState, Done, FormProblem, IdFields, NOTHING_YET } from './company-fields';

/** Adds names and ids to a company that is there; works without scripts too. */
export function GiveCompany({ action, id, languages }: { action: (state: CompanyFormState, form: FormData) => Promise<CompanyFormState>; id: string; languages: Choice[] }) {
  const [state, submit, pending] = useActionState(action, NOTHING_YET);
  return (
    <form action={submit} key={JSON.stringify(state.values)} noValidate className="mt-3 space-y-4">
      <input type="hidden" name="id" value={id} />
      <FormProblem problem={state.problems.form} />
      <Done state={state} />
      <AliasFields state={state} rows={2} languages={languages} />
      <IdFields state={state} />
      <button type="submit" disabled={pending} className="button">{pending ? 'Adding…' : 'Add them'}</button>
    </form>
  );
}
