import { CompaniesTable } from '@/components/companies-table';
import { Downloads } from '@/components/downloads';
import { Empty } from '@/components/empty';
import { Facet } from '@/components/facet';
import { FilteredTable } from '@/components/filtered-table';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { WordFilter } from '@/components/word-filter';
import { companyList } from '@/lib/database/companies';
import { companiesParams, PAGE_SIZE, type SearchParams } from '@/lib/params';
import { COMPANY_KIND_WORDS, plural } from '@/lib/words';
import { values } from '../values';

const PATH = '/companies';

export default async function CompaniesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page, ...filter } = values(companiesParams, await searchParams);
  const { companies, total, kinds } = await companyList(filter, page);
  return (
    <Page title="Companies" section="companies">
      <PageHead title="Companies">Companies and institutions that the articles name, under one name each, whatever the language calls them.</PageHead>
      <FilteredTable
        filters={(
          <>
            <WordFilter path={PATH} values={filter} label="Name" />
            <Facet path={PATH} values={filter} name="kind" label="Kind" choices={kinds.map((choice) => ({ ...choice, label: COMPANY_KIND_WORDS[choice.value] }))} />
          </>
        )}
        count={plural(total, 'company', 'companies')}
        downloads={<Downloads path={PATH} values={filter} />}
      >
        {total === 0 && <Empty title="No company of that name">The database was asked and holds none; a part of the name is enough, accents do not matter.</Empty>}
        {companies.length > 0 && <CompaniesTable companies={companies} path={PATH} values={filter} />}
        <Pagination path={PATH} values={filter} page={page} size={PAGE_SIZE} total={total} />
      </FilteredTable>
    </Page>
  );
}
