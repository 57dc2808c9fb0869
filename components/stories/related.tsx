import { articleAddress } from '@/lib/address';
import type { RelatedArticle } from '@/lib/database/related';
import { formatDay } from '@/lib/format-date';
import { languageName } from '@/lib/words';
import { A } from '../a';
import { articleTitle } from '../article-title';

/** Articles that tell of the same event in words of their own. */
export function RelatedArticles({ articles }: { articles: RelatedArticle[] }) {
  return (
    <ul className="divide-y divide-rule border-b border-rule text-sm">
      {articles.map((article) => (
        <li key={article.id} className="flex flex-wrap gap-x-3 py-2">
          <A href={articleAddress(article.id)} className="link" lang={article.language} dir="auto">{articleTitle(article)}</A>
          <span className="text-soft">{[languageName(article.language), article.publisher, article.publishedAt && formatDay(article.publishedAt)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
