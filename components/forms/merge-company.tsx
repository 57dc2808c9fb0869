'use client';
import { useActionState } from 'react';
import { Field } from './labelled-field';
import { FormProblem } from './company-fields';

export interface MergeState {
  problem: string | null;
}

export interface MergeTarget {
  id: string;
  name: string;
  /** What the merge does, in one sentence that says its direction. */
  sentence: string;
  kind: string;
}

type MergeAction = (state: MergeState, form: FormData) => Promise<MergeState>;

/** The companies that one may be merged into, each with what would happen; works without scripts too. */
export function MergeCompany({ action, id, name, targets }: { action: MergeAction; id: string; name: string; targets: MergeTarget[] }) {
  const [state, submit, pending] = useActionState(action, { problem: null });
  return (
    <form action={submit} className="mt-4 space-y-4">
      <input type="hidden" name="from" value={id} />
      <FormProblem problem={state.problem ?? undefined} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field name="note" label="Why, if you want to say it" maxLength={500} />
        <Field name="by" label="Your name, if you want to give it" maxLength={100} />
      </div>
      <ul aria-label={`Companies that ${name} may be merged into`} className="divide-y divide-rule border-y border-rule">
        {targets.map((target) => (
          <li key={target.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-sm">
            <p id={`into-${target.id}`} className="min-w-0 max-w-[70ch] flex-1 basis-80">{target.sentence} <span className="text-soft">({target.kind})</span></p>
            <button type="submit" name="into" value={target.id} disabled={pending} aria-describedby={`into-${target.id}`} className="button">Merge into {target.name}</button>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** Takes one merge back. */
export function UndoMerge({ action, id, name }: { action: MergeAction; id: string; name: string }) {
  const [state, submit, pending] = useActionState(action, { problem: null });
  return (
    <form action={submit}>
      <input type="hidden" name="merge" value={id} />
      <FormProblem problem={state.problem ?? undefined} />
      <button type="submit" disabled={pending} aria-label={`Undo the merge of ${name}`} className="button">{pending ? 'Undoing…' : 'Undo'}</button>
    </form>
  );
}
