import type { ReadArticle } from '@/lib/views';
import { LEFT_OUT_WORDS } from '@/lib/words';
import { Section } from '../section';

/** Numbers that were seen and are no figures, each with the reason. */
export function LeftOut({ article }: { article: ReadArticle }) {
  if (article.language === 'und') {
    return (
      <Section id="left-out" title="Nothing was read">
        <p className="text-sm text-soft">Parallax does not read the language of this article, so no number, date, company or claim was looked for in it. The text is kept as it is.</p>
      </Section>
    );
  }
  return (
    <Section id="left-out" title="Numbers left out" aside={article.leftOut.length === 0 ? undefined : `Seen in ${article.parts > 1 ? 'this part' : 'the text'}, and not figures`}>
      {article.leftOut.length === 0 ? <p className="text-sm text-soft">None: every number here is a figure or part of a date.</p> : (
        <ul className="grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2 lg:grid-cols-3">
          {article.leftOut.map(({ index, text, reason }) => (
            <li key={index}><a href={`#x${index}`} className="link serif" lang={article.language}>{text}</a> <span className="text-soft">{LEFT_OUT_WORDS[reason]}</span></li>
          ))}
        </ul>
      )}
    </Section>
  );
}
