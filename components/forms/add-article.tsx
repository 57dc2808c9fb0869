'use client';
import { useActionState } from 'react';

export interface AddState {
  /** What was wrong; null before the first try. */
  problem: string | null;
  /** What was typed, so that nothing is lost. */
  text: string;
}

/** Pastes one article; works without scripts too. */
export function AddArticle({ action }: { action: (state: AddState, form: FormData) => Promise<AddState> }) {
  const [state, submit, pending] = useActionState(action, { problem: null, text: '' });
  return (
    <form action={submit} className="space-y-3">
      {state.problem && <p role="alert" className="border-l-2 border-error pl-3 text-sm text-error">{state.problem}</p>}
      <label className="block"><span className="label">The article’s text, as it is</span>
        <textarea name="text" required rows={7} key={state.text} defaultValue={state.text} className="field serif block w-full" />
      </label>
      <button type="submit" disabled={pending} className="button button-main">{pending ? 'Reading…' : 'Read it'}</button>
    </form>
  );
}
