'use client';
import { useActionState, useEffect, useRef } from 'react';
import { type ReviewTools, UNTOUCHED } from './review-state';
import { SignFields } from './sign-fields';

/** Takes the entry in force back; stays to say so, also where none is in force any more. */
export function UndoForm({ inForce, tools }: { inForce: { id: number; who: string } | null; tools: ReviewTools }) {
  const [{ attempt, saved, typed, problems }, submit, pending] = useActionState(tools.undo, UNTOUCHED);
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '');
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the button that was pressed is gone
    if (attempt > 0) all.current?.querySelector<HTMLElement>('[role=alert], [aria-invalid], [role=status]')?.focus();
  }, [attempt]);
  return (
    <div ref={all} className="text-xs">
      {saved && <p role="status" tabIndex={-1} className="mb-1 text-accent">Taken back.</p>}
      {inForce && (
        <details key={inForce.id} open={(attempt > 0 && !saved) || undefined}>
          <summary className="link w-fit">Undo what {inForce.who} said…</summary>
          <form action={submit} className="mt-2 space-y-2 border-l-2 border-rule pl-3">
            <input type="hidden" name="reviewId" value={inForce.id} />
            {problems.form && <p role="alert" tabIndex={-1} className="border-l-2 border-error pl-3 text-error">{problems.form}</p>}
            <div key={attempt} className="space-y-2"><SignFields who={text('who') || tools.name} why={text('why')} problems={problems} /></div>
            <button type="submit" disabled={pending} className="button">{pending ? 'Undoing…' : 'Undo'}</button>
          </form>
        </details>
      )}
    </div>
  );
}
