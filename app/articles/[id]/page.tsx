import { notFound } from 'next/navigation';
import { articleTitle } from '@/components/article-title';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { ArticleFacts } from '@/components/reader/article-facts';
import { ArticleText } from '@/components/reader/article-text';
import { LeftOut } from '@/components/reader/left-out';
import { Legend } from '@/components/reader/legend';
import { Parts } from '@/components/reader/parts';
import { Unmatched } from '@/components/reviews/unmatched';
import { readArticle } from '@/lib/database/article';
import { articleParams, fromPath, type SearchParams } from '@/lib/params';
import { languageName } from '@/lib/words';
import { reviewTools } from '../../reader';
import { values } from '../../values';

export default async function ArticlePage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }) {
  const open = values(articleParams, await searchParams);
  const id = fromPath((await params).id) ?? notFound();
  const article = (await readArticle(id, open)) ?? notFound();
  const tools = await reviewTools();
  const known = article.title !== null;
  const title = articleTitle({ title: article.title, firstWords: article.text.slice(0, 400) });
  return (
    <Page title={title} section="articles">
      <PageHead label={known ? languageName(article.language) : `${languageName(article.language)} · untitled, begins`} title={title} lang={article.language} />
      <ArticleFacts article={article} />
      <Legend />
      <Parts article={article} />
      <ArticleText article={article} open={open} tools={tools} />
      <Parts article={article} />
      <LeftOut article={article} />
      <Unmatched places={article.unmatched} language={article.language} tools={tools} />
    </Page>
  );
}
