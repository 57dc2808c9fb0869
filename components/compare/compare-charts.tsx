import { type Entry, type Group, type MeasureRow, spreadOf } from '@/lib/comparison';
import { formatDate, formatFigure } from '@/lib/format';
import type { Party } from '@/lib/views';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { type CompareBar, CompareChart } from '../charts/compare-chart';

/** One drawing for each group of like figures. */
export function CompareCharts({ rows, companies }: { rows: MeasureRow[]; companies: Party[] }) {
  const drawn = rows.flatMap(({ type, groups, cells }) => groups.map((group) => ({ type, group, cells })));
  if (drawn.length === 0) return null;
  return (
    <div className="grid gap-x-12 gap-y-8 pb-10 lg:grid-cols-2">
      {drawn.map(({ type, group, cells }) => {
        const title = [CLAIM_TYPE_WORDS[type], group.role === 'object' && 'as counterpart', group.certainty !== 'stated' && MODALITY_WORDS[group.certainty].toLowerCase(), group.unit].filter(Boolean).join(', ');
        return (
          <div key={`${type} ${group.role} ${group.unit} ${group.entries[0]?.statement.id}`}>
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
