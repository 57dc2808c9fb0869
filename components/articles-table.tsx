import { address, articleAddress, type Query } from '@/lib/address';
import type { ArticleSummary } from '@/lib/views';
import { formatCount } from '@/lib/format';
import { formatDay } from '@/lib/format-date';
import { A } from './a';
import { articleTitle } from './article-title';
import { LanguageTag } from './language-tag';
import { NotStated } from './not-stated';
import { SortHeader } from './sort-header';
import { Columns } from './columns';

/** Articles, a row each. Without a path its heads do not sort. */
export function ArticlesTable({ articles, path, values, caption }: { articles: ArticleSummary[]; path?: string; values?: Query; caption: string }) {
  const head = (name: string | null, label: string, number = false) =>
    path && values && name ? <SortHeader path={path} values={values} name={name} label={label} number={number} /> : <th scope="col" className={number ? 'number' : undefined}>{label}</th>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{caption}</caption>
      <Columns widths={[11, 41, 16, 14, 9, 9]} />
      <thead>
        <tr>
          {head('language', 'Language')}
          {head(null, 'Article')}
          {head(null, 'Publisher')}
          {head(null, 'Published')}
          {head('figures', 'Figures', true)}
          {head('claims', 'Claims', true)}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <td data-label="Language"><div><LanguageTag code={article.language} /></div></td>
            <th scope="row" data-label="Article" className="font-normal">
              <div>
                <A href={articleAddress(article.id)} lang={article.language === 'und' ? undefined : article.language} dir="auto" className="serif text-base font-semibold hover:text-accent hover:underline">{articleTitle(article)}</A>
                {!article.title && <span className="text-xs text-soft"> untitled</span>}
              </div>
            </th>
            <td data-label="Publisher"><div>{article.publisher ?? <NotStated />}</div></td>
            <td data-label="Published"><div className="whitespace-nowrap">{article.publishedAt ? formatDay(article.publishedAt) : <NotStated />}</div></td>
            <td data-label="Figures" className="number">{formatCount(article.figures)}</td>
            <td data-label="Claims" className="number">{article.claims > 0 ? <A className="quiet" href={address('/claims', { article: article.id })}>{formatCount(article.claims)}</A> : '0'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
