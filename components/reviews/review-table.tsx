import { articleAddress, claimAddress, figureAddress } from '@/lib/address';
import { formatMoment } from '@/lib/format-date';
import { sayEntry } from '@/lib/reviews/say';
import type { ReviewList } from '@/lib/views';
import { A } from '../a';
import { articleTitle } from '../article-title';
import { Columns } from '../columns';

/** Every place that people have judged, with the last word on it. */
export function ReviewTable({ reviews }: { reviews: ReviewList['reviews'] }) {
  return (
    <table className="table table-cards">
      <caption className="sr-only">Figures and claims that readers have reviewed</caption>
      <Columns widths={[9, 33, 34, 24]} />
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">In the words of the article</th>
          <th scope="col">Who said what</th>
          <th scope="col">Article</th>
        </tr>
      </thead>
      <tbody>
        {reviews.map(({ place, article, index }) => {
          const { id, about, text, articleId, entries: [latest] } = place;
          const href = index === null ? articleAddress(articleId) : about === 'figure' ? figureAddress(articleId, index) : claimAddress(articleId, index);
          const lang = !article || article.language === 'und' ? undefined : article.language;
          return (
            <tr key={id}>
              <td data-label="What"><div>{about === 'figure' ? 'Figure' : 'Claim'}</div></td>
              <td data-label="Words"><div><A href={href} className="hover:underline"><q lang={lang} dir="auto" className="serif">{text.length > 160 ? `${text.slice(0, 160)}…` : text}</q></A></div></td>
              <td data-label="Who said what">
                {latest && (
                  <div>
                    <b>{latest.who}</b> {sayEntry(latest, place)}
                    <span className="block text-xs text-soft">{formatMoment(latest.at)}{latest.why && <> · “{latest.why}”</>}</span>
                    {index === null && <span className="block text-xs font-semibold text-warning">△ no longer matched: nothing stands at this place now</span>}
                  </div>
                )}
              </td>
              <td data-label="Article"><div>{article ? <A href={articleAddress(articleId)} className="quiet"><span lang={lang} dir="auto">{articleTitle(article, 60)}</span></A> : 'not here any more'}</div></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
