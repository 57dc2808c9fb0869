import type { ReactNode } from 'react';
import { address, articleAddress, storyAddress } from '@/lib/address';
import type { ReadArticle } from '@/lib/views';
import { formatCount } from '@/lib/format';
import { formatDay } from '@/lib/format-date';
import { languageName, plural } from '@/lib/words';
import { A } from '../a';
import { articleTitle } from '../article-title';
import { NotStated } from '../not-stated';

/** Related articles that are named here, and how much of their titles. */
const RELATED = 3;
const TITLE = 40;

/** What is known of the article, and what is not. */
export function ArticleFacts({ article }: { article: ReadArticle }) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-3 border-y border-rule py-3 text-sm sm:grid-cols-3 lg:grid-cols-6">
      <Fact name="Language">{languageName(article.language)}</Fact>
      <Fact name="Publisher">
        {article.publisher ?? <NotStated />}
        {article.printings.map((printing) => <Printing key={`${printing.publisher} ${printing.url}`} {...printing} />)}
      </Fact>
      <Fact name="Published">{article.publishedAt ? formatDay(article.publishedAt) : <NotStated />}</Fact>
      <Fact name="Came from">{article.url && /^https?:/.test(article.url) ? <a className="link" href={article.url} rel="noreferrer">{article.url}</a> : article.origin}</Fact>
      <Fact name="Read from it">
        <A className="link" href={address('/claims', { article: article.id })}>{plural(article.counts.claims, 'claim', 'claims')}</A>, {plural(article.counts.figures, 'figure', 'figures')}, {formatCount(article.counts.leftOut)} left out
      </Fact>
      <Fact name="Other versions">
        {article.storyId === null || article.versions.length === 0 ? 'none found' : (
          <>
            {article.versions.map(({ id, language, publisher }) => <span key={id} className="block"><A className="link" href={articleAddress(id)}>{publisher ?? languageName(language)}</A></span>)}
            <A className="link" href={storyAddress(article.storyId)}>side by side</A>
          </>
        )}
        {article.related.length > 0 && (
          <span className="mt-1 block">
            <span className="text-soft">related, in words of their own: </span>
            {article.related.slice(0, RELATED).map((other) => <A key={other.id} className="link block" href={articleAddress(other.id)} lang={other.language} dir="auto">{articleTitle(other, TITLE)}</A>)}
          </span>
        )}
      </Fact>
    </dl>
  );
}

/** Who else has printed the same text, and when. */
function Printing({ publisher, url, publishedAt }: ReadArticle['printings'][number]) {
  const name = publisher ?? url;
  return <span className="block"><span className="text-soft">also </span>{url ? <a className="link" href={url} rel="noreferrer">{name}</a> : name}{publishedAt && `, ${formatDay(publishedAt)}`}</span>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
