import { type ReadArticle, rowAt } from '@/lib/views';
import { blocks, type Mark } from '@/lib/reader';
import type { ReviewTools } from '../forms/review-state';
import { ArticleBlock } from './article-block';
import { ClaimNote } from './claim-note';
import { Receipt } from './receipt';

export interface Opened {
  figure?: number;
  claim?: number;
  sentence?: number;
}

const marks = (kind: Mark['kind'], spans: { start: number; end: number; index: number }[]): Mark[] =>
  spans.map(({ start, end, index }) => ({ kind, start, end, index }));

/** The text on the left, what was read from it on the right, line by line. */
export function ArticleText({ article, open, tools }: { article: ReadArticle; open: Opened; tools: ReviewTools }) {
  const figure = open.figure === undefined ? undefined : rowAt(article.figures, open.figure);
  const claim = open.claim === undefined ? undefined : rowAt(article.claims, open.claim);
  const sentence = open.sentence === undefined ? undefined : rowAt(article.sentences, open.sentence);
  const highlight = claim ?? sentence ?? (figure && article.sentences.find(({ start, end }) => start <= figure.start && end >= figure.end)) ?? null;
  const lines = blocks({
    text: article.text, sentences: article.sentences, highlight, within: article,
    marks: [...marks('figure', article.figures), ...marks('company', article.mentions), ...marks('date', article.dates), ...marks('left-out', article.leftOut)],
  });
  return (
    <article className="space-y-5">
      {lines.map((block) => {
        const [start, end] = [block.sentences[0]?.start ?? 0, block.sentences.at(-1)?.end ?? 0];
        const claims = article.claims.filter((other) => other.start >= start && other.start < end);
        const receipt = figure && figure.start >= start && figure.start < end ? figure : undefined;
        return (
          <div key={start} className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
            <ArticleBlock block={block} article={article} openFigure={open.figure} />
            <div className="mt-3 space-y-3 lg:mt-1.5">
              {receipt && <Receipt figure={receipt} article={article} tools={tools} />}
              {claims.length > 0 && (
                <ul aria-label="Claims read from this paragraph" className="space-y-1.5">
                  {claims.map((other) => <ClaimNote key={other.id} claim={other} article={article} open={other.index === open.claim} tools={tools} />)}
                </ul>
              )}
            </div>
          </div>
        );
      })}
    </article>
  );
}
