import { A } from '@/components/a';
import { ClaimChips } from '@/components/claims/claim-chips';
import { ClaimFacets } from '@/components/claims/claim-facets';
import { ClaimSearch } from '@/components/claims/claim-search';
import { ClaimTable } from '@/components/claims/claim-table';
import { Downloads } from '@/components/downloads';
import { Empty } from '@/components/empty';
import { FilteredTable } from '@/components/filtered-table';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { claimTable } from '@/lib/database/claims';
import { address } from '@/lib/address';
import { claimsParams, PAGE_SIZE, type SearchParams } from '@/lib/params';
import { REVIEW_STATES } from '@/lib/terms';
import { countedWord, plural } from '@/lib/words';
import { values } from '../values';

const PATH = '/claims';

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page, ...filter } = values(claimsParams, await searchParams);
  const { rows, total, claims, facets, wrongHidden } = await claimTable(filter, page);
  return (
    <Page title="Claims" section="claims">
      <PageHead title="Claims">What the articles state, each statement with its figures, its source and its own words. One row is a claim and one of its figures.</PageHead>
      <FilteredTable
        filters={<><ClaimSearch filter={filter} path={PATH} /><ClaimFacets facets={facets} path={PATH} values={filter} /></>}
        count={`${plural(total, 'row', 'rows')} from ${plural(claims, 'claim', 'claims')}`}
        downloads={<Downloads path={PATH} values={filter} />}
      >
        <ClaimChips filter={filter} facets={facets} path={PATH} />
        {wrongHidden > 0 && (
          <p className="pb-3 text-sm text-soft">
            {plural(wrongHidden, 'row', 'rows')} that readers found wrong {countedWord(wrongHidden, 'is', 'are')} not shown; the files hold {countedWord(wrongHidden, 'it', 'them')}, marked. <A className="link" href={address(PATH, { ...filter, review: [...REVIEW_STATES] })}>Show rows found wrong</A>
          </p>
        )}
        {total + wrongHidden === 0 && <Empty title="No claim fits these filters">The database was asked and holds none. Take a filter away, or add articles.</Empty>}
        {rows.length > 0 && <ClaimTable rows={rows} path={PATH} values={filter} caption="Claims, one row for each figure" />}
        <Pagination path={PATH} values={filter} page={page} size={PAGE_SIZE} total={total} />
      </FilteredTable>
    </Page>
  );
}
