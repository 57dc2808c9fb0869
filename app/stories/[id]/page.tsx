import { notFound } from 'next/navigation';
import { articleTitle } from '@/components/article-title';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { Pagination } from '@/components/pagination';
import { StoryHead } from '@/components/stories/story-head';
import { StoryTools } from '@/components/stories/story-tools';
import { VersionGrid } from '@/components/stories/version-grid';
import { storyAddress } from '@/lib/address';
import { ROWS, storyGrid } from '@/lib/database/stories';
import { fromPath, type SearchParams, storyParams } from '@/lib/params';
import { values } from '../../values';

export default async function StoryPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const place = values(storyParams, await searchParams);
  const id = fromPath((await params).id) ?? notFound();
  const story = (await storyGrid(id, place)) ?? notFound();
  return (
    <Page title={story.columns[0] && articleTitle(story.columns[0])} section="stories">
      <StoryHead story={story} />
      <StoryTools story={story} place={place} />
      {place.diff && story.differing === 0
        ? <Empty title="The versions say the same">Their sentences were compared row by row, and no figure, date, source or company differs.</Empty>
        : story.rows.length > 0 && <VersionGrid rows={story.rows} columns={story.columns} />}
      <Pagination path={storyAddress(story.id)} values={{ v: place.v, diff: place.diff }} page={place.page} size={ROWS} total={story.listed} />
    </Page>
  );
}
