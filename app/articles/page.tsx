import { ArticlesTable } from '@/components/articles-table';
import { Chips } from '@/components/chips';
import { Downloads } from '@/components/downloads';
import { Empty } from '@/components/empty';
import { Facet } from '@/components/facet';
import { FilteredTable } from '@/components/filtered-table';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { WordFilter } from '@/components/word-filter';
import { address, toggled } from '@/lib/address';
import { articleList } from '@/lib/database/articles';
import { articlesParams, PAGE_SIZE, type SearchParams } from '@/lib/params';
import { languageName, plural } from '@/lib/words';
import { values } from '../values';

const PATH = '/articles';

export default async function ArticlesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page, ...filter } = values(articlesParams, await searchParams);
  const { articles, total, languages, companies } = await articleList(filter, page);
  return (
    <Page title="Articles" section="articles">
      <PageHead title="Articles">Every text as it was received. One without a title is shown by its first words.</PageHead>
      <FilteredTable
        filters={(
          <>
            <WordFilter path={PATH} values={filter} label="Words in the text" />
            <Facet path={PATH} values={filter} name="lang" label="Language" choices={languages.map((choice) => ({ ...choice, label: languageName(choice.value) }))} />
          </>
        )}
        count={plural(total, 'article', 'articles')}
        downloads={<Downloads path={PATH} values={filter} />}
      >
        <Chips
          chips={companies.map(({ id, name }) => ({ label: `Names ${name}`, without: address(PATH, { ...filter, company: toggled(filter.company, id) }) }))}
          clear={address(PATH, { sort: filter.sort })}
        />
        {total === 0 && <Empty title="No article fits">The database was asked and holds none. Each language is searched by its own rules: try a word as the article writes it.</Empty>}
        {articles.length > 0 && <ArticlesTable articles={articles} path={PATH} values={filter} caption="Articles" />}
        <Pagination path={PATH} values={filter} page={page} size={PAGE_SIZE} total={total} />
      </FilteredTable>
    </Page>
  );
}
