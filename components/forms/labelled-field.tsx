import { type ReactNode, useId } from 'react';

/** What a control takes over, so that its name and what is said of it are told with it. */
interface Described {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Said {
  label: string;
  /** What is wrong with it, as a sentence. */
  problem?: string;
  hint?: string;
}

/** A control with its name above it, what it is for below, and what is wrong with it beside it. */
export function Labelled({ label, problem, hint, children }: Said & { children: (described: Described) => ReactNode }) {
  const id = useId();
  const by = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="label block">{label}</label>
      {children({ id, ...(by ? { 'aria-describedby': by } : {}), ...(problem ? { 'aria-invalid': true } : {}) })}
      {hint && <p id={`${id}-hint`} className="mt-1 text-xs text-soft">{hint}</p>}
      {problem && <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-error">{problem}</p>}
    </div>
  );
}

/** One line to fill in. */
export function Field({ label, problem, hint, ...input }: Said & { name: string; defaultValue?: string; required?: boolean; maxLength?: number }) {
  return (
    <Labelled label={label} problem={problem} hint={hint}>
      {(described) => <input {...described} {...input} autoComplete="off" className="field block w-full" />}
    </Labelled>
  );
}
