import { query, type Query } from '@/lib/address';

/** Keeps the rest of the address when a plain form is sent. */
export function HiddenFields({ values, except }: { values: Query; except: string[] }) {
  const kept = [...new URLSearchParams(query({ ...values, page: null }))].filter(([name]) => !except.includes(name));
  return kept.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
