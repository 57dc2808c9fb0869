import { A } from './a';

export interface Chip {
  label: string;
  /** The address without this filter. */
  without: string;
}

/** The filters in force, each removable. */
export function Chips({ chips, clear }: { chips: Chip[]; clear: string }) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2 pb-3 text-sm">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <A href={without} scroll={false} className="inline-flex items-baseline gap-1.5 rounded-sm bg-accent-tint px-2 py-0.5 hover:underline" aria-label={`Remove the filter ${label}`}>
            {label} <span aria-hidden="true">×</span>
          </A>
        </li>
      ))}
      <li><A href={clear} className="link">Clear all</A></li>
    </ul>
  );
}
