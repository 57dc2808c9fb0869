import { address, type Query } from '@/lib/address';
import { A } from './a';

/** A column's head that sorts: first click upwards, second downwards, third back to the default order. */
export function SortHeader({ path, values, name, label, number = false, title }: { path: string; values: Query; name: string; label: string; number?: boolean; title?: string }) {
  const direction = values.sort === name ? 'ascending' : values.sort === `-${name}` ? 'descending' : undefined;
  const next = direction === undefined ? name : direction === 'ascending' ? `-${name}` : null;
  const arrow = direction === undefined ? '' : direction === 'ascending' ? ' ↑' : ' ↓';
  return (
    <th scope="col" aria-sort={direction} className={number ? 'number' : undefined} title={title}>
      <A href={address(path, { ...values, sort: next, page: 1 })} scroll={false} className={`hover:text-ink hover:underline ${direction ? 'text-ink' : ''}`}>
        {label}{arrow}
      </A>
    </th>
  );
}
