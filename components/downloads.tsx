import { address, type Query } from '@/lib/address';

/** The same rows as files: the address with another ending. */
export function Downloads({ path, values }: { path: string; values: Query }) {
  const whole = { ...values, page: null };
  return (
    <span className="flex flex-wrap gap-x-4">
      <a className="link" href={address(`${path}.csv`, whole)} download>CSV</a>
      <a className="link" href={address(`${path}.csv`, { ...whole, excel: true })} download>CSV for Excel</a>
      <a className="link" href={address(`${path}.json`, whole)} download>JSON</a>
    </span>
  );
}
