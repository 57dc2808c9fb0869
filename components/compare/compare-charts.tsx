import type { Entry, Group, MeasureRow } from '@/lib/comparison';
import { formatFigure } from '@/lib/format';
import { formatDate } from '@/lib/format-date';
import { spreadOf } from '@/lib/statements';
import type { Party } from '@/lib/views';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS, plural } from '@/lib/words';
import { type CompareBar, CompareChart } from '../charts/compare-chart';

interface Drawing {
  type: MeasureRow['type'];
  group: Group;
  cells: Entry[][];
}

const AT_ONCE = 4;

/** One drawing for each group of like figures, those of most companies first; what does not fit at once can be unfolded. */
export function CompareCharts({ rows, companies }: { rows: MeasureRow[]; companies: Party[] }) {
  const breadth = ({ group }: Drawing) => new Set(group.entries.map(({ company }) => company.id)).size;
  const drawings = rows.flatMap(({ type, groups, cells }) => groups.map((group): Drawing => ({ type, group, cells }))).sort((a, b) => breadth(b) - breadth(a));
  if (drawings.length === 0) return null;
  const more = drawings.slice(AT_ONCE);
  return (
    <div className="pb-10">
      <Drawings drawings={drawings.slice(0, AT_ONCE)} companies={companies} />
      {more.length > 0 && (
        <details className="mt-6">
          <summary className="text-sm font-semibold">{plural(more.length, 'more drawing', 'more drawings')}</summary>
          <div className="pt-6"><Drawings drawings={more} companies={companies} /></div>
        </details>
      )}
    </div>
  );
}

function Drawings({ drawings, companies }: { drawings: Drawing[]; companies: Party[] }) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      {drawings.map(({ type, group, cells }) => {
        const title = [CLAIM_TYPE_WORDS[type], group.role === 'object' && 'as counterpart', group.certainty !== 'stated' && MODALITY_WORDS[group.certainty].toLowerCase(), group.unit].filter(Boolean).join(', ');
        return (
          <div key={`${title} ${group.entries[0]?.statement.id}`} className="min-w-0">
            <h2 className="label mb-2">{title}</h2>
            <CompareChart bars={barsOf(group, companies, cells)} label={title} />
          </div>
        );
      })}
    </div>
  );
}

/** Every company has its place, also the one that is not measured here. */
const barsOf = (group: Group, companies: Party[], cells: Entry[][]): CompareBar[] => companies.flatMap((company, colour) => {
  const entries = group.entries.filter((entry) => entry.company.id === company.id);
  if (entries.length === 0) return [{ name: company.name, size: 0, label: cells[colour]?.length ? 'not in a like measure' : 'not stated', colour }];
  return entries.map(({ statement, figure }) => ({
    name: statement.date ? `${company.name}, ${formatDate(statement.date.value)}` : company.name,
    size: Number(figure.max ?? figure.value), colour,
    label: [formatFigure(figure), ...spreadOf(statement).map((spread) => `over ${formatFigure(spread)}`)].join(' '),
  }));
});
