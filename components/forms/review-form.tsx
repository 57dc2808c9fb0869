'use client';
import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { ClaimCorrection, FigureCorrection } from '@/lib/reviews/correction';
import type { ReviewSubject, Verdict } from '@/lib/terms';
import { ClaimFields } from './claim-fields';
import { FigureFields } from './figure-fields';
import { type ReviewTools, UNTOUCHED } from './review-state';
import { SignFields } from './sign-fields';

/** What is judged: what it holds now, and the latest entry that the reader sees of it. */
export type Judging = { articleId: string; key: string; seen: number; corrected: boolean } & (
  | { about: 'figure'; held: FigureCorrection; known: { currencies: string; units: string } }
  | { about: 'claim'; held: ClaimCorrection; near: string[] }
);

const CHOICE = 'button relative has-checked:border-accent has-checked:bg-accent has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent';

/** Right, wrong, or what it should be; opens as one of them is chosen, by style alone, so that it works without scripts too. */
export function ReviewForm({ judging, tools }: { judging: Judging; tools: ReviewTools }) {
  const [{ attempt, saved, typed, problems }, submit, pending] = useActionState(tools.review, UNTOUCHED);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // to what is wrong, or to the word that it is kept
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[role=alert], [aria-invalid], [role=status]')?.focus();
  }, [attempt]);
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '');
  return (
    <form action={submit} ref={form} className="group/review">
      {saved && <p role="status" tabIndex={-1} className="mb-2 text-sm text-accent">Kept.</p>}
      {Object.entries({ articleId: judging.articleId, about: judging.about, key: judging.key, seen: judging.seen }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <div key={attempt}>
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{judging.corrected ? 'Is the correction right?' : `Is this ${judging.about} read right?`}</legend>
          {choices(judging).map(([verdict, label]) => (
            <label key={verdict} className={CHOICE}><input type="radio" name="verdict" value={verdict} defaultChecked={typed.verdict === verdict} className="sr-only" />{label}</label>
          ))}
        </fieldset>
        {problems.verdict && <Problem>{problems.verdict}</Problem>}
        <div className="mt-3 hidden space-y-3 group-has-[[name=verdict]:checked]/review:block">
          {problems.form && <Problem>{problems.form}</Problem>}
          <div className="hidden grid-cols-2 gap-x-3 gap-y-2 group-has-[[value=corrected]:checked]/review:grid">
            {judging.about === 'figure'
              ? <FigureFields held={judging.held} typed={typed} problems={problems} known={judging.known} />
              : <ClaimFields held={judging.held} typed={typed} problems={problems} near={judging.near} suggest={tools.suggest} />}
          </div>
          <SignFields who={text('who') || tools.name} why={text('why')} problems={problems} />
          <button type="submit" disabled={pending} className="button button-main">{pending ? 'Saving…' : 'Save'}</button>
        </div>
      </div>
    </form>
  );
}

const choices = ({ about, corrected }: { about: ReviewSubject; corrected: boolean }): [Verdict, string][] => [
  ['right', corrected ? 'The correction is right' : 'Right'], ['wrong', `Wrong: no ${about}`], ['corrected', 'Correct…'],
];

function Problem({ children }: { children: ReactNode }) {
  return <p role="alert" tabIndex={-1} className="border-l-2 border-error pl-3 text-sm text-error">{children}</p>;
}
