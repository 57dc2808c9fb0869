import type { Party } from '@/lib/views';
import { HiddenFields } from './hidden-fields';
import { Picker } from './picker';

/** Which companies, and which span of time: a plain form. */
export function TimelineForm({ offered, companies, time, type }: { offered: Party[]; companies: Party[]; time?: string; type: string[] }) {
  const all = [...companies, ...offered.filter(({ id }) => !companies.some((company) => company.id === id))];
  return (
    <form action="/timeline" method="get" className="mb-8 space-y-4 border-y border-rule py-4">
      <HiddenFields values={{ type }} except={[]} />
      <Picker name="c" legend="Companies, up to six; none chosen shows those with most" choices={all.map(({ id, name }) => ({ value: id, label: name }))} chosen={companies.map(({ id }) => id)} />
      <div className="flex flex-wrap items-end gap-3 text-sm">
        <label><span className="label block">Span of time</span><input name="time" defaultValue={time} placeholder="2019..2032" className="field w-44" /></label>
        <button type="submit" className="button button-main">Show</button>
      </div>
    </form>
  );
}
