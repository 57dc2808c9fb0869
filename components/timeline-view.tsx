import { claimAddress } from '@/lib/address';
import { formatFigure } from '@/lib/format';
import { formatDate } from '@/lib/format-date';
import type { Statement } from '@/lib/statements';
import type { Timeline } from '@/lib/timeline';
import { CLAIM_TYPE_WORDS, plural } from '@/lib/words';
import { A } from './a';
import { TimelineChart } from './charts/timeline-chart';
import type { ChartMark } from './charts/timeline-marks';

/** “2 Feb 2026 Investment · Nvidia → CoreWeave · USD 2 billion”, without the date. */
export function statementLabel({ type, subjects, objects, figures }: Statement): string {
  const parties = [subjects.map(({ name }) => name).join(', '), objects.map(({ name }) => name).join(', ')].filter(Boolean).join(' → ');
  return [CLAIM_TYPE_WORDS[type], parties, ...figures.map((figure) => formatFigure(figure))].filter(Boolean).join(' · ');
}

/** The drawing, and under it a lane for what has no date that can be placed. */
export function TimelineView({ timeline, undated, lane }: { timeline: Timeline; undated: number; lane?: boolean }) {
  const marks = timeline.marks.flatMap(({ statement, ...place }): ChartMark[] => {
    const [first] = statement.wordings;
    return first ? [{ ...place, id: statement.id, hollow: statement.modality !== 'stated', label: `${statement.date ? formatDate(statement.date.value) : ''} ${statementLabel(statement)}`.trim(), href: claimAddress(first.articleId, first.index) }] : [];
  });
  return (
    <div>
      {timeline.domain && (
        <>
          {lane !== false && (
            <ul aria-label="Lanes" className="flex flex-wrap gap-x-5 gap-y-1 pb-3 text-sm">
              {timeline.lanes.map(({ name }, index) => (
                <li key={name} className="flex items-center gap-1.5"><span aria-hidden="true" className="inline-block h-2.5 w-5 rounded-full" style={{ background: `var(--series-${(index % 6) + 1})` }} />{name}</li>
              ))}
              <li className="flex items-center gap-1.5 text-soft"><span aria-hidden="true" className="inline-block h-2.5 w-5 rounded-full border-2 border-dashed border-rule-strong" />hollow: forecast, possible or denied</li>
            </ul>
          )}
          <TimelineChart marks={marks} lanes={timeline.lanes} domain={timeline.domain} label={`${plural(marks.length, 'statement', 'statements')} in time; the table below lists them`} />
        </>
      )}
      {undated > 0 && (
        <div className="mt-3 border-t border-dashed border-rule-strong pt-2">
          <p id="undated" className="label">Without a date that can be placed ({undated})</p>
          <ul aria-labelledby="undated" className="mt-1 flex max-h-40 flex-wrap gap-x-4 gap-y-1 overflow-y-auto text-xs">
            {timeline.undated.map((statement) => {
              const [first] = statement.wordings;
              return first && <li key={statement.id}><A className="hover:underline" href={claimAddress(first.articleId, first.index)}>{statementLabel(statement)}{statement.date && <span className="text-soft"> · {formatDate(statement.date.value)}</span>}</A></li>;
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
