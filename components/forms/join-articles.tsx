'use client';
import { useActionState } from 'react';
import { FormProblem } from './company-fields';
import type { DecisionAction } from './decide-version';
import { Field } from './labelled-field';

/** Says of two articles that they are versions of one text, where that was not found. */
export function JoinArticles({ action }: { action: DecisionAction }) {
  const [state, submit, pending] = useActionState(action, { problem: null });
  return (
    <form action={submit} aria-label="Two articles are versions of one text" className="mt-3 max-w-3xl space-y-3 text-sm">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field name="one" label="Address of one article" required maxLength={500} />
        <Field name="other" label="Address of the other" required maxLength={500} />
        <Field name="why" label="Why, if you want to say it" maxLength={500} />
        <Field name="by" label="Your name, if you want to give it" maxLength={100} />
      </div>
      <FormProblem problem={state.problem ?? undefined} />
      <button type="submit" disabled={pending} className="button">They are versions</button>
    </form>
  );
}
