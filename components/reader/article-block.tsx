import type { ReadArticle } from '@/lib/views';
import type { Block } from '@/lib/reader';
import type { SentenceKind } from '@/lib/terms';
import { ArticleRun } from './article-run';

const LOOKS: Record<SentenceKind, { tag: 'p' | 'h2' | 'blockquote'; className: string }> = {
  heading: { tag: 'h2', className: 'serif text-lg font-bold mt-4' },
  body: { tag: 'p', className: 'serif text-read' },
  bullet: { tag: 'p', className: 'serif text-read pl-5 -indent-3' },
  quote: { tag: 'blockquote', className: 'serif text-read border-l-2 border-rule-strong pl-4 italic' },
  boilerplate: { tag: 'p', className: 'text-sm text-soft' },
};

/** One line of the article, in the look of its kind, in the article's own language. */
export function ArticleBlock({ block, article, openFigure }: { block: Block; article: ReadArticle; openFigure?: number }) {
  const { tag: Tag, className } = LOOKS[block.kind];
  const starts = new Map(article.claims.map((claim) => [claim.start, claim.index]));
  return (
    <div>
      {block.kind === 'boilerplate' && <p className="label">Boilerplate, not read for claims</p>}
      <Tag lang={article.language === 'und' ? undefined : article.language} dir="auto" className={className}>
        {block.sentences.map((sentence) => (
          <span key={sentence.start} id={sentence.index === null ? undefined : `s${sentence.index}`}>
            {starts.has(sentence.start) && sentence.index !== null && <ClaimAnchors article={article} at={sentence.start} />}
            {sentence.runs.map((run) => <ArticleRun key={run.start} run={run} article={article} openFigure={openFigure} />)}
          </span>
        ))}
      </Tag>
    </div>
  );
}

/** Where the addresses of the claims that begin here lead to. */
function ClaimAnchors({ article, at }: { article: ReadArticle; at: number }) {
  return article.claims.filter(({ start }) => start === at).map(({ index }) => <span key={index} id={`c${index}`} />);
}
