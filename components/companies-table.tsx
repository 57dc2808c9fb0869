import { address, companyAddress, type Query } from '@/lib/address';
import type { CompanySummary } from '@/lib/views';
import { formatCount } from '@/lib/format';
import { COMPANY_KIND_WORDS } from '@/lib/words';
import { A } from './a';
import { SortHeader } from './sort-header';
import { Columns } from './columns';

export function CompaniesTable({ companies, path, values }: { companies: CompanySummary[]; path: string; values: Query }) {
  return (
    <table className="table table-cards">
      <caption className="sr-only">Companies</caption>
      <Columns widths={[40, 24, 12, 12, 12]} />
      <thead>
        <tr>
          <SortHeader path={path} values={values} name="name" label="Company" />
          <th scope="col">Kind</th>
          <SortHeader path={path} values={values} name="claims" label="Claims" number />
          <SortHeader path={path} values={values} name="figures" label="Figures" number />
          <SortHeader path={path} values={values} name="articles" label="Articles" number />
        </tr>
      </thead>
      <tbody>
        {companies.map(({ id, name, kind, claims, figures, articles }) => (
          <tr key={id}>
            <th scope="row" data-label="Company"><A className="quiet" href={companyAddress(id)}>{name}</A></th>
            <td data-label="Kind" className="text-soft">{COMPANY_KIND_WORDS[kind]}</td>
            <td data-label="Claims" className="number">{claims > 0 ? <A className="quiet" href={address('/claims', { company: [id] })}>{formatCount(claims)}</A> : '0'}</td>
            <td data-label="Figures" className="number">{formatCount(figures)}</td>
            <td data-label="Articles" className="number">{formatCount(articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
