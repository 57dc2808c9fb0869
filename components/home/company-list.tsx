import { companyAddress } from '@/lib/address';
import type { CompanySummary } from '@/lib/views';
import { plural } from '@/lib/words';
import { A } from '../a';

/** Companies as links, with how much is claimed of each. */
export function CompanyList({ companies }: { companies: CompanySummary[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {companies.map(({ id, name, claims, figures }) => (
        <li key={id} className="flex items-baseline justify-between gap-3 border-b border-rule py-1.5 text-sm">
          <A href={companyAddress(id)} className="quiet font-semibold">{name}</A>
          <span className="text-xs text-soft">{plural(claims, 'claim', 'claims')}, {plural(figures, 'figure', 'figures')}</span>
        </li>
      ))}
    </ul>
  );
}
