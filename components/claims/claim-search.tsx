import type { ClaimFilter } from '@/lib/params';
import { HiddenFields } from '../hidden-fields';

/** Words, the size of the figure and the date: a plain form that keeps the other filters. */
export function ClaimSearch({ filter, path }: { filter: ClaimFilter; path: string }) {
  return (
    <form action={path} method="get" className="space-y-3 pb-4 text-sm">
      <HiddenFields values={{ ...filter }} except={['q', 'value__gte', 'value__lte', 'time']} />
      <label className="block"><span className="label">Words in the claim</span><input type="search" name="q" defaultValue={filter.q} maxLength={200} className="field w-full" /></label>
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="label">Figure</legend>
        <label><span className="text-xs text-soft">at least</span><input name="value__gte" inputMode="decimal" pattern="-?\d+(\.\d+)?" title="digits, with a point before decimals" defaultValue={filter.value__gte} className="field w-full" /></label>
        <label><span className="text-xs text-soft">at most</span><input name="value__lte" inputMode="decimal" pattern="-?\d+(\.\d+)?" title="digits, with a point before decimals" defaultValue={filter.value__lte} className="field w-full" /></label>
      </fieldset>
      <label className="block"><span className="label">Date of the claim</span><input name="time" placeholder="2024..2026, 2025-03" title="a year, month or day, or a span such as 2019..2032" defaultValue={filter.time} maxLength={30} className="field w-full" /></label>
      <button type="submit" className="button">Filter</button>
    </form>
  );
}
