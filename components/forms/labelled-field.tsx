import type { ReactNode } from 'react';

interface FieldProps {
  name: string;
  label: string;
  /** What is wrong with it, as a sentence. */
  problem?: string;
  hint?: string;
  defaultValue?: string;
  required?: boolean;
  maxLength?: number;
}

/** One line to fill in, with what it is for below, and what is wrong with it beside it. */
export function Field({ name, label, problem, hint, ...input }: FieldProps) {
  const by = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <Labelled name={name} label={label} problem={problem} hint={hint}>
      <input id={`field-${name}`} name={name} {...input} autoComplete="off" aria-invalid={problem ? true : undefined} aria-describedby={by || undefined} className="field block w-full" />
    </Labelled>
  );
}

/** The control within has the id `field-{name}`. */
export function Labelled({ name, label, problem, hint, children }: Pick<FieldProps, 'name' | 'label' | 'problem' | 'hint'> & { children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={`field-${name}`} className="label block">{label}</label>
      {children}
      {hint && <p id={`${name}-hint`} className="mt-1 text-xs text-soft">{hint}</p>}
      {problem && <p id={`${name}-problem`} role="alert" className="mt-1 text-sm text-error">{problem}</p>}
    </div>
  );
}
