import { figureAddress } from '@/lib/address';
import type { FigureKind } from '@/lib/terms';
import type { Rival } from '@/lib/views';
import { A } from './a';
import { FigureValue } from './figure-value';
import { LanguageTag } from './language-tag';

/**
 * What other texts give in place of a claim's value, each as the way to its receipt; nothing where none does.
 * @param articleId the article that it stands in: its own values are no other text's
 * @param kind of the figure that it stands beside; without it, of any
 */
export function Rivals({ rivals, articleId, kind }: { rivals: readonly Rival[]; articleId?: string; kind?: FigureKind }) {
  const others = rivals.filter((rival) => rival.articleId !== articleId && (kind === undefined || rival.figure.kind === kind));
  if (others.length === 0) return null;
  return (
    <div className="mt-1 text-xs">
      <span className="font-semibold text-warning">△ other texts give another value</span>
      <ul>
        {others.map(({ articleId: other, language, publisher, attributedTo, figure }) => (
          <li key={`${other} ${figure.index}`} className="flex items-baseline gap-1.5">
            <LanguageTag code={language} />
            <span className="min-w-0"><A href={figureAddress(other, figure.index)} className="link font-semibold"><FigureValue figure={figure} /></A>{[publisher, ...attributedTo].some(Boolean) && <span className="text-soft"> {[...new Set([publisher, ...attributedTo])].filter(Boolean).join(', ')}</span>}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
