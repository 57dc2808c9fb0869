'use client';
import { useActionState } from 'react';
import { FormProblem } from './company-fields';

export interface DecisionState {
  problem: string | null;
}

export type DecisionAction = (state: DecisionState, form: FormData) => Promise<DecisionState>;

interface Props {
  action: DecisionAction;
  /** Hidden fields: names and values. */
  fields: [name: string, value: string][];
  /** What the button says, and what it says of which article to who cannot see where it stands. */
  button: string;
  label: string;
  /** Whether to ask who and why. */
  sign?: boolean;
}

/** One decision by hand, with who and why for whoever wants to say it. Works without scripts too. */
export function DecideVersion({ action, fields, button, label, sign = true }: Props) {
  const [state, submit, pending] = useActionState(action, { problem: null });
  return (
    <form action={submit} aria-label={label} className="flex flex-wrap items-end gap-x-3 gap-y-2 text-sm">
      {fields.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
      {sign && (
        <>
          <label className="min-w-0 grow basis-48"><span className="label">Why, if you want to say it</span><input name="why" maxLength={500} autoComplete="off" className="field block w-full" /></label>
          <label className="min-w-0 basis-40"><span className="label">Your name, likewise</span><input name="by" maxLength={100} autoComplete="name" className="field block w-full" /></label>
        </>
      )}
      <button type="submit" disabled={pending} aria-label={label} className="button">{button}</button>
      <FormProblem problem={state.problem ?? undefined} />
    </form>
  );
}
