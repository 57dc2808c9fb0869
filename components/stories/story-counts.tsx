import type { StorySummary } from '@/lib/views';
import { plural } from '@/lib/words';
import { SeverityMark } from './severity';

/** “≠ 2 contradictions, △ 3 differences”. */
export function StoryCounts({ story: { errors, warnings, notes } }: { story: StorySummary }) {
  if (errors + warnings + notes === 0) return <span className="text-soft">the versions say the same</span>;
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      {errors > 0 && <SeverityMark severity="error">{plural(errors, 'contradiction', 'contradictions')}</SeverityMark>}
      {warnings > 0 && <SeverityMark severity="warning">{plural(warnings, 'difference', 'differences')}</SeverityMark>}
      {notes > 0 && <SeverityMark severity="note">{plural(notes, 'note', 'notes')}</SeverityMark>}
    </span>
  );
}
