import type { ReactNode } from 'react';

/** A part of a page under a strong rule: heading on the left, what belongs to it on the right, content below. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-ink pt-2 pb-3">
        <h2 id={id} className="serif text-lg font-bold">{title}</h2>
        {aside && <div className="text-sm text-soft">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
