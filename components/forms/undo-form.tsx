'use client';
import { useActionState } from 'react';
import { type ReviewTools, UNTOUCHED } from './review-state';
import { SignFields } from './sign-fields';

/** Takes the entry in force back. */
export function UndoForm({ reviewId, tools }: { reviewId: number; tools: ReviewTools }) {
  const [{ attempt, typed, problems }, submit, pending] = useActionState(tools.undo, UNTOUCHED);
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '');
  return (
    <details open={attempt > 0 || undefined} className="mt-1">
      <summary className="link w-fit">Undo…</summary>
      <form action={submit} className="mt-2 space-y-2 border-l-2 border-rule pl-3">
        <input type="hidden" name="reviewId" value={reviewId} />
        {problems.form && <p role="alert" className="border-l-2 border-error pl-3 text-error">{problems.form}</p>}
        <div key={attempt} className="space-y-2"><SignFields who={text('who') || tools.name} why={text('why')} problems={problems} /></div>
        <button type="submit" disabled={pending} className="button">{pending ? 'Undoing…' : 'Undo'}</button>
      </form>
    </details>
  );
}
