import { notFound } from 'next/navigation';
import { CompareCharts } from '@/components/compare/compare-charts';
import { ComparePicker } from '@/components/compare/compare-picker';
import { CompareTable } from '@/components/compare/compare-table';
import { Cut } from '@/components/cut';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { address } from '@/lib/address';
import { compareCompanies } from '@/lib/database/compare';
import { compareParams, type SearchParams } from '@/lib/params';
import { partOf } from '@/lib/words';
import { values } from '../values';

export default async function ComparePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { c, m } = values(compareParams, await searchParams);
  const { companies, unknown, rows, claims, claimsShown, offered } = await compareCompanies(c, m);
  if (unknown.length > 0) notFound();
  return (
    <Page title={companies.length > 0 ? `Compare ${companies.map(({ name }) => name).join(', ')}` : 'Compare'} section="compare">
      <PageHead title={companies.length > 0 ? companies.map(({ name }) => name).join(' beside ') : 'Compare companies'}>
        Figures side by side. Only like is drawn with like: one measure, one currency or unit, one certainty. Nothing is summed, and nothing is converted.
      </PageHead>
      <ComparePicker offered={offered} companies={companies} measures={m} />
      {companies.length === 0 && <Empty title="Choose two companies or more">The list holds those with most claims; any other can be added by its name in the address, as ?c=core-scientific.</Empty>}
      {companies.length > 0 && rows.every(({ cells }) => cells.every((cell) => cell.length === 0)) && <Empty title="No figure is stated for these">The database was asked and holds none: take a measure away, or choose other companies.</Empty>}
      {rows.some(({ cells }) => cells.some((cell) => cell.length > 0)) && (
        <>
          <Cut parts={[partOf(claimsShown, claims, 'claim with figures', 'claims with figures')]} href={address('/claims', { company: c, type: m })} whole="All are in the claim table" />
          <CompareCharts rows={rows} companies={companies} />
          <CompareTable rows={rows} companies={companies} />
        </>
      )}
    </Page>
  );
}
