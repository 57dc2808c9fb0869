import { figureAddress, sentenceAddress } from '@/lib/address';
import type { Span } from '@/lib/analysis';
import { runs, type Mark } from '@/lib/reader';
import type { Severity } from '@/lib/terms';
import type { StoryVersion } from '@/lib/views';
import { LOCALE } from '@/lib/words';
import { A } from '../a';
import { FigureValue } from '../figure-value';
import { NotStated } from '../not-stated';
import { versionName } from './version-name';

export interface MarkedSpan extends Span {
  severity: Severity;
}

const UNDERLINES: Record<Severity, string> = {
  error: 'bg-error-tint underline decoration-double decoration-error',
  warning: 'bg-warning-tint underline decoration-warning',
  note: 'bg-transparent underline decoration-dotted decoration-rule-strong',
};

/** One version's sentences of a row, what differs underlined, its figures as chips that open their receipts. */
export function VersionCell({ version, spans, marked }: { version: StoryVersion; spans: Span[]; marked: MarkedSpan[] }) {
  if (spans.length === 0) return <p className="text-sm"><NotStated what="no counterpart" /></p>;
  const first = version.sentences.findIndex(({ start }) => start === spans[0]?.start);
  const figures = version.figures.filter(({ start, end }) => spans.some((span) => span.start <= start && span.end >= end));
  const marks = marked.map((span, index): Mark => ({ kind: 'difference', index, start: span.start, end: span.end }));
  return (
    <>
      <p lang={version.language === 'und' ? undefined : version.language} dir="auto" className="serif text-base">
        {spans.map((span, at) => (
          <span key={span.start}>
            {at > 0 && ' '}
            {runs(version.text, span.start, span.end, marks).map((run) => {
              const severity = marked[run.marks[0]?.index ?? -1]?.severity;
              return severity ? <mark key={run.start} className={`text-ink underline-offset-4 ${UNDERLINES[severity]}`}>{run.text}</mark> : run.text;
            })}
          </span>
        ))}
        {first >= 0 && <A href={sentenceAddress(version.id, first)} aria-label={`Open this sentence in ${versionName(version)}`} title="Open in the article" className="ml-1.5 text-xs text-soft hover:text-accent print:hidden" lang={LOCALE}>§</A>}
      </p>
      {figures.length > 0 && (
        <ul aria-label="Figures" className="mt-2 flex flex-wrap gap-1.5 text-xs">
          {figures.map((figure) => (
            <li key={figure.index}>
              <A href={figureAddress(version.id, figure.index)} data-figure={[figure.kind, figure.value, figure.max, figure.currency, figure.unit].join(' ')} className="block rounded-sm border border-accent-edge bg-accent-tint px-1.5 py-0.5 font-semibold hover:border-accent data-lit:border-accent data-lit:bg-accent data-lit:text-paper"><FigureValue figure={figure} /></A>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
