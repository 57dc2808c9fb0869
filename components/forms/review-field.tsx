import { type ReactNode, useId } from 'react';

interface Described {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A field with its name above it and, where it is wrong, the sentence that says why below. */
export function ReviewField({ label, problem, help, children }: { label: string; problem?: string; help?: string; children: (described: Described) => ReactNode }) {
  const id = useId();
  const said = problem ?? help;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="label block">{label}</label>
      {children({ id, ...(said ? { 'aria-describedby': `${id}-said` } : {}), ...(problem ? { 'aria-invalid': true } : {}) })}
      {said && <p id={`${id}-said`} className={`mt-0.5 text-xs ${problem ? 'text-error' : 'text-soft'}`}>{said}</p>}
    </div>
  );
}
