import { A } from '@/components/a';
import { CompaniesTable } from '@/components/companies-table';
import { Downloads } from '@/components/downloads';
import { Empty } from '@/components/empty';
import { Facet } from '@/components/facet';
import { FilteredTable } from '@/components/filtered-table';
import { AddCompany } from '@/components/forms/add-company';
import { ImportCompanies } from '@/components/forms/import-companies';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { Section } from '@/components/section';
import { WordFilter } from '@/components/word-filter';
import { companyList } from '@/lib/database/companies';
import { LANGUAGE_CHOICES } from '@/lib/language-choices';
import { companiesParams, PAGE_SIZE, type SearchParams } from '@/lib/params';
import { COMPANY_KINDS } from '@/lib/terms';
import { COMPANY_KIND_WORDS, plural } from '@/lib/words';
import { values } from '../values';
import { addCompany, importFile } from './actions';

const PATH = '/companies';
/** What a person may say that a company is. */
const KINDS = COMPANY_KINDS.filter((kind) => kind !== 'unlisted').map((value) => ({ value, label: COMPANY_KIND_WORDS[value] }));

export default async function CompaniesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page, ...filter } = values(companiesParams, await searchParams);
  const { companies, total, kinds } = await companyList(filter, page);
  return (
    <Page title="Companies" section="companies">
      <PageHead title="Companies">Companies and institutions that the articles name, under one name each, whatever the language calls them. <A className="link" href="#add">Add a company or import a list</A></PageHead>
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
      <Section id="add" title="Add companies">
        <p className="mb-6 max-w-[70ch] text-sm text-soft">Names that you add are known to every article read from now on, and the stored articles that hold one are read again. A name that two companies bear is nobody’s.</p>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <AddCompany action={addCompany} kinds={KINDS} languages={LANGUAGE_CHOICES} />
          <div className="min-w-0">
            <ImportCompanies action={importFile} />
            <div className="mt-6 text-sm text-soft">
              <p>The first line names the columns: name, aliases (set apart by ;), kind, ticker, lei, wikidata, language. The columns of GLEIF’s golden copy and of Wikidata’s query results are known too. A row with a wrong id is refused, never taken without it.</p>
              <pre className="my-3 border-l-2 border-rule-strong pl-4 text-xs text-ink whitespace-pre-wrap"><code>npm run --silent parallax -- import-companies companies.csv</code></pre>
            </div>
          </div>
        </div>
      </Section>
    </Page>
  );
}
