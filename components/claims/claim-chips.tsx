import { address, type Query, toggled } from '@/lib/address';
import type { ClaimTable, FacetName } from '@/lib/views';
import { formatDecimal } from '@/lib/format';
import type { ClaimFilter } from '@/lib/params';
import { type Chip, Chips } from '../chips';
import { FACET_LABELS, facetLabel } from './claim-facets';

/** Every filter in force as a chip that takes it away. */
export function ClaimChips({ filter, facets, path }: { filter: ClaimFilter; facets: ClaimTable['facets']; path: string }) {
  const values: Query = { ...filter };
  const chosen = (Object.keys(FACET_LABELS) as FacetName[]).flatMap((name) => filter[name].map((value): Chip => ({
    label: `${FACET_LABELS[name]}: ${facetLabel(name, value, facets[name].find((choice) => choice.value === value)?.name ?? null)}`,
    without: address(path, { ...values, [name]: toggled(filter[name], value) }),
  })));
  const single: [keyof ClaimFilter, string | undefined][] = [
    ['q', filter.q && `Words: ${filter.q}`], ['value__gte', filter.value__gte && `At least ${formatDecimal(filter.value__gte)}`],
    ['value__lte', filter.value__lte && `At most ${formatDecimal(filter.value__lte)}`], ['time', filter.time && `Dated ${filter.time}`], ['article', filter.article && 'One article'],
    ['story', filter.story && 'One story'], ['fact', filter.fact && 'One fact, all its wordings'],
  ];
  const others = single.flatMap(([name, label]): Chip[] => (label ? [{ label, without: address(path, { ...values, [name]: null }) }] : []));
  return <Chips chips={[...chosen, ...others]} clear={address(path, { sort: filter.sort })} />;
}
