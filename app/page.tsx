import { A } from '@/components/a';
import { ArticlesTable } from '@/components/articles-table';
import { Empty } from '@/components/empty';
import { AddSection } from '@/components/home/add-section';
import { CompanyList } from '@/components/home/company-list';
import { Counts } from '@/components/home/counts';
import { FoundList } from '@/components/home/found';
import { SearchBox } from '@/components/home/search-box';
import { Page } from '@/components/page';
import { Section } from '@/components/section';
import { StoryList } from '@/components/stories/story-list';
import { home } from '@/lib/database/home';
import { search } from '@/lib/database/search';
import { homeParams, type SearchParams } from '@/lib/params';
import { plural } from '@/lib/words';
import { addArticle } from './add-article';
import { values } from './values';

export default async function HomePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { q } = values(homeParams, await searchParams);
  if (q) {
    return (
      <Page title={q} section="home">
        <h1 className="serif pt-10 pb-4 text-2xl font-bold">Search</h1>
        <SearchBox words={q} />
        <div className="mt-8"><FoundList found={await search(q)} words={q} /></div>
      </Page>
    );
  }
  const inside = await home();
  return (
    <Page section="home">
      <div className="pt-10 pb-8 sm:pt-14">
        <h1 className="serif max-w-[24ch] text-3xl font-bold tracking-tight text-balance">The same news, in several languages, made comparable</h1>
        <p className="mt-4 mb-6 max-w-[62ch] text-soft">Every article becomes claims; every claim carries its companies, its source and its figures; every figure leads back to the exact characters that it was read from.</p>
        <SearchBox />
      </div>
      <Counts home={inside} />
      {inside.reviews > 0 && <p className="mt-3 text-sm text-soft">Readers have said of <A className="link" href="/reviews">{plural(inside.reviews, 'figure or claim', 'figures and claims')}</A> whether the machine reads them right.</p>}
      <Section id="stories" title="Stories and their differences" aside={<A className="link" href="/stories">All stories</A>}>
        {inside.stories.length === 0 ? <Empty title="No story has two versions yet">Add a translation of an article, and the two stand side by side here.</Empty> : <StoryList stories={inside.stories} />}
      </Section>
      <Section id="companies" title="Companies with most claims" aside={<A className="link" href="/companies">All companies</A>}>
        {inside.busiest.length === 0 ? <Empty title="No company yet" /> : <CompanyList companies={inside.busiest} />}
      </Section>
      <Section id="articles" title="Newest articles" aside={<A className="link" href="/articles">All articles</A>}>
        {inside.newest.length === 0 ? <Empty title="No article yet">Paste one below.</Empty> : <ArticlesTable articles={inside.newest} caption="Newest articles" />}
      </Section>
      <AddSection action={addArticle} />
    </Page>
  );
}
