import type { Group, MeasureRow } from '@/lib/comparison';
import { formatDate, formatFigure } from '@/lib/format';
import type { Party } from '@/lib/views';
import { CLAIM_TYPE_WORDS } from '@/lib/words';
import { CompareChart } from '../charts/compare-chart';

/** One drawing for each group of like figures. */
export function CompareCharts({ rows, companies }: { rows: MeasureRow[]; companies: Party[] }) {
  const drawn = rows.flatMap(({ type, groups }) => groups.map((group) => ({ type, group })));
  if (drawn.length === 0) return null;
  return (
    <div className="grid gap-x-12 gap-y-8 pb-10 lg:grid-cols-2">
      {drawn.map(({ type, group }) => {
        const title = `${CLAIM_TYPE_WORDS[type]}${group.role === 'object' ? ', as counterpart' : ''}, ${group.unit}`;
        return (
          <div key={`${type} ${group.role} ${group.unit} ${group.entries[0]?.statement.id}`}>
            <h2 className="label mb-2">{title}</h2>
            <CompareChart bars={barsOf(group, companies)} label={title} />
          </div>
        );
      })}
    </div>
  );
}

const barsOf = (group: Group, companies: Party[]) => group.entries.map(({ company, statement, figure }) => ({
  name: statement.date ? `${company.name}, ${formatDate(statement.date.value)}` : company.name,
  size: Number(figure.max ?? figure.value), label: formatFigure(figure) ?? '', colour: companies.findIndex(({ id }) => id === company.id),
}));
