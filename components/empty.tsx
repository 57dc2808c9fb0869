import type { ReactNode } from 'react';

/** The look-up worked and found nothing: says so, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-y border-rule py-10 text-center">
      <p className="serif text-lg">{title}</p>
      {children && <div className="mx-auto mt-2 max-w-[60ch] text-sm text-soft">{children}</div>}
    </div>
  );
}
