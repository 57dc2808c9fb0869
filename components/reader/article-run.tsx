import { companyAddress, figureAddress } from '@/lib/address';
import { type ReadArticle, rowAt } from '@/lib/views';
import { formatFigure } from '@/lib/format';
import { formatDate } from '@/lib/format-date';
import type { Run } from '@/lib/reader';
import { LEFT_OUT_WORDS } from '@/lib/words';
import { A } from '../a';

/** A run of text under its marks. Where marks lie on each other, a figure goes before a company, a company before a date. */
export function ArticleRun({ run, article, openFigure }: { run: Run; article: ReadArticle; openFigure?: number }) {
  const under = (kind: string) => run.marks.find((mark) => mark.kind === kind);
  const [figure, company, date, left] = [under('figure'), under('company'), under('date'), under('left-out')];
  const text = run.highlighted ? <span className="highlight">{run.text}</span> : run.text;
  if (figure) {
    const open = figure.index === openFigure;
    const read = rowAt(article.figures, figure.index);
    return (
      <A
        id={run.start === figure.start ? `f${figure.index}` : undefined}
        href={figureAddress(article.id, figure.index)}
        scroll={false}
        aria-current={open ? 'true' : undefined}
        title={read ? `${read.review?.verdict === 'wrong' ? 'found to be no figure' : (formatFigure(read) ?? 'no value stated')}: open the receipt` : undefined}
        className={read?.review?.verdict === 'wrong' ? 'mark-left-out' : 'mark-figure'}
      >
        {run.text}
      </A>
    );
  }
  if (company) {
    const named = rowAt(article.mentions, company.index)?.company;
    return named ? <A href={companyAddress(named.id)} title={named.name} className="mark-company">{text}</A> : text;
  }
  if (date) {
    const read = rowAt(article.dates, date.index);
    return <span className="mark-date" title={read && `Date: ${[read.bound, formatDate(read.value)].filter(Boolean).join(' ')}`}>{text}</span>;
  }
  if (left) {
    const seen = rowAt(article.leftOut, left.index);
    return <span id={run.start === left.start ? `x${left.index}` : undefined} className="mark-left-out" title={seen && `Left out: ${LEFT_OUT_WORDS[seen.reason]}`}>{text}</span>;
  }
  return text;
}
