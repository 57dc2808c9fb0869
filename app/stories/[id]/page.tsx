import { notFound } from 'next/navigation';
import { A } from '@/components/a';
import { articleTitle } from '@/components/article-title';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { StepDifferences } from '@/components/stories/step-differences';
import { VersionGrid } from '@/components/stories/version-grid';
import { VersionPicker } from '@/components/stories/version-picker';
import { address, storyAddress } from '@/lib/address';
import { storyGrid } from '@/lib/database/stories';
import { type SearchParams, storyParams } from '@/lib/params';
import { languageName, plural } from '@/lib/words';
import { values } from '../../values';

export default async function StoryPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const { v, diff } = values(storyParams, await searchParams);
  const { id, versions, columns, rows, apart } = (await storyGrid(decodeURIComponent((await params).id), v)) ?? notFound();
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  const [first] = columns;
  return (
    <Page title={first ? articleTitle(first) : 'Story'} section="stories">
      <PageHead label={`Story · ${plural(versions.length, 'version', 'versions')}`} title={first && articleTitle(first)} lang={first?.language}>
        {plural(rows.length, 'row', 'rows')} of aligned sentences; {differing === 0 ? 'no row differs in meaning' : `${differing} ${differing === 1 ? 'differs' : 'differ'} in meaning`}.
      </PageHead>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-rule py-3">
        <VersionPicker story={id} versions={versions} columns={columns} diff={diff} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <A scroll={false} className="button" href={address(storyAddress(id), { v, diff: !diff })}>
            <span aria-hidden="true">{diff ? '☑' : '☐'}</span> {diff ? 'Show all rows' : 'Only differences'}
          </A>
          {differing > 0 && <StepDifferences key={`${v} ${diff}`} count={differing} />}
        </div>
      </div>
      {apart.map((column) => <p key={column} className="py-3 text-sm text-warning">△ {columns[column] && languageName(columns[column].language)} was not aligned with the first version: its sentences stand below, not beside their counterparts.</p>)}
      {diff && differing === 0
        ? <Empty title="The versions say the same">Their sentences were compared row by row, and no figure, date, source or company differs.</Empty>
        : <VersionGrid rows={rows} columns={columns} onlyDifferences={diff} />}
    </Page>
  );
}
