import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { Section } from '@/components/section';
import { Decisions } from '@/components/stories/by-hand';
import { JoinArticles } from '@/components/forms/join-articles';
import { StoryList } from '@/components/stories/story-list';
import { toldDecisions } from '@/lib/database/decisions';
import { storyList } from '@/lib/database/stories';
import { PAGE_SIZE, type SearchParams, storiesParams } from '@/lib/params';
import { values } from '../values';
import { join, undo } from './actions';

export default async function StoriesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page } = values(storiesParams, await searchParams);
  const [{ stories, total }, told] = await Promise.all([storyList(page), toldDecisions(null)]);
  return (
    <Page title="Stories" section="stories">
      <PageHead title="Stories">Articles that are versions of one text: translations and copies. Those whose versions contradict each other stand first.</PageHead>
      {total === 0 && <Empty title="No story has two versions yet">The articles were compared, and none is a version of another. Add a translation of one of them.</Empty>}
      {stories.length > 0 && <StoryList stories={stories} />}
      <Pagination path="/stories" values={{}} page={page} size={PAGE_SIZE} total={total} />
      <Section id="by-hand" title="By hand" aside="kept, whatever is found later">
        {told.length > 0 && <Decisions told={told} action={undo} />}
        <details className="mt-4">
          <summary className="text-sm">Two articles are versions of one text, and it was not found</summary>
          <JoinArticles action={join} />
        </details>
      </Section>
    </Page>
  );
}
