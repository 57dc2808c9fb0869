import { notFound } from 'next/navigation';
import { articleTitle } from '@/components/article-title';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { Pagination } from '@/components/pagination';
import { Section } from '@/components/section';
import { AddVersion, Decisions, RejectVersions } from '@/components/stories/by-hand';
import { DifferenceRail } from '@/components/stories/difference-rail';
import { RelatedArticles } from '@/components/stories/related';
import { StoryHead } from '@/components/stories/story-head';
import { StoryTools } from '@/components/stories/story-tools';
import { VersionGrid } from '@/components/stories/version-grid';
import { storyAddress } from '@/lib/address';
import { articlesHolding } from '@/lib/database/articles-holding';
import { toldDecisions } from '@/lib/database/decisions';
import { relatedTo } from '@/lib/database/related';
import { storyGrid } from '@/lib/database/stories';
import { fromPath, type SearchParams, storyParams } from '@/lib/params';
import { ROWS } from '@/lib/version-grid';
import { values } from '../../values';
import { accept, reject, undo } from '../actions';

export default async function StoryPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const place = values(storyParams, await searchParams);
  const id = fromPath((await params).id) ?? notFound();
  const story = (await storyGrid(id, place)) ?? notFound();
  const ids = story.versions.map((version) => version.id);
  const [told, related, found] = await Promise.all([toldDecisions(ids), relatedTo(ids), place.add ? articlesHolding(place.add, ids) : []]);
  const [first] = story.versions;
  return (
    <Page title={story.columns[0] && articleTitle(story.columns[0])} section="stories">
      <StoryHead story={story} />
      <StoryTools story={story} place={place} />
      <div className={story.byType.length > 0 ? 'grid gap-x-8 gap-y-4 pt-4 lg:grid-cols-[minmax(0,1fr)_10rem]' : 'pt-4'}>
        {story.byType.length > 0 && <div className="print:hidden lg:order-last"><DifferenceRail story={story} place={place} /></div>}
        {place.diff && story.differing === 0
          ? <Empty title="The versions say the same">Their sentences were compared row by row, and no figure, date, source or company differs.</Empty>
          : story.rows.length > 0 && <VersionGrid rows={story.rows} columns={story.columns} roles={story.roles} />}
      </div>
      <Pagination path={storyAddress(story.id)} values={{ v: place.v, diff: place.diff }} page={place.page} size={ROWS} total={story.listed} />
      <div className="print:hidden">
        {related.length > 0 && <Section id="related" title="Related" aside="the same companies and figures, in words of their own: not versions"><RelatedArticles articles={related} /></Section>}
        <Section id="by-hand" title="By hand" aside="kept, whatever is found later">
          {told.length > 0 && <Decisions told={told} action={undo} />}
          <div className="mt-4 space-y-6">
            {first && <AddVersion story={story.id} of={first.id} words={place.add} found={found} action={accept} />}
            <details>
              <summary className="text-sm">One of these is not a version</summary>
              <RejectVersions versions={story.versions} action={reject} />
            </details>
          </div>
        </Section>
      </div>
    </Page>
  );
}
