import { address, toggled, type Query } from '@/lib/address';
import { formatCount } from '@/lib/format';
import { A } from './a';

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** One facet: its values with how many rows each would give; a chosen one is taken away again by the same link. */
export function Facet({ path, values, name, label, choices }: { path: string; values: Query; name: string; label: string; choices: FacetValue[] }) {
  const chosen = (values[name] ?? []) as string[];
  if (choices.length === 0) return null;
  return (
    <details open className="border-t border-rule py-2">
      <summary className="label py-0.5">{label}</summary>
      {/* high enough for eight rows and a half: what is cut is seen to go on */}
      <ul className="mt-1 mb-1 max-h-[12.75rem] overflow-y-auto">
        {choices.map(({ value, label: word, count }) => (
          <li key={value}>
            <A
              href={address(path, { ...values, [name]: toggled(chosen, value), page: 1 })}
              scroll={false}
              aria-current={chosen.includes(value) || undefined}
              className="flex items-baseline justify-between gap-2 py-0.5 pr-1 text-sm hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              <span className="min-w-0">{chosen.includes(value) && <span aria-hidden="true">✓ </span>}{word}</span>
              <span className="digits text-xs text-soft">{formatCount(count)}</span>
            </A>
          </li>
        ))}
      </ul>
    </details>
  );
}
