import type { ReactNode } from 'react';

/** Filters beside a table; on a narrow screen they fold away above it. */
export function FilteredTable({ filters, count, downloads, children }: { filters: ReactNode; count: string; downloads: ReactNode; children: ReactNode }) {
  return (
    <div className="gap-x-10 border-t border-ink pt-4 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <section aria-label="Filters" className="hidden lg:block">{filters}</section>
      <details className="mb-4 lg:hidden">
        <summary className="button">Filters</summary>
        <section aria-label="Filters" className="pt-4">{filters}</section>
      </details>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-3 text-sm">
          <p className="digits text-soft" aria-live="polite">{count}</p>
          {downloads}
        </div>
        {children}
      </div>
    </div>
  );
}
