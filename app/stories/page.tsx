import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { StoryList } from '@/components/stories/story-list';
import { storyList } from '@/lib/database/stories';
import { PAGE_SIZE, type SearchParams, storiesParams } from '@/lib/params';
import { values } from '../values';

export default async function StoriesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page } = values(storiesParams, await searchParams);
  const { stories, total } = await storyList(page);
  return (
    <Page title="Stories" section="stories">
      <PageHead title="Stories">Articles that are versions of one text: translations and copies. Those whose versions contradict each other stand first.</PageHead>
      {total === 0 && <Empty title="No story has two versions yet">The articles were compared, and none is a version of another. Add a translation of one of them.</Empty>}
      {stories.length > 0 && <StoryList stories={stories} />}
      <Pagination path="/stories" values={{}} page={page} size={PAGE_SIZE} total={total} />
    </Page>
  );
}
