import { CLAIM_TYPES, type ClaimType } from '@/lib/terms';
import type { Party } from '@/lib/views';
import { CLAIM_TYPE_WORDS } from '@/lib/words';
import { Picker } from '../picker';

/** Adds and removes companies and measures: a plain form, its address is the comparison. */
export function ComparePicker({ offered, companies, measures }: { offered: Party[]; companies: Party[]; measures: ClaimType[] }) {
  const all = [...companies, ...offered.filter(({ id }) => !companies.some((company) => company.id === id))];
  return (
    <details open={companies.length < 2} className="mb-8 border-y border-rule py-3">
      <summary className="text-sm font-semibold">Companies and measures</summary>
      <form action="/compare" method="get" className="mt-3 space-y-4">
        <Picker name="c" legend="Companies, up to six" choices={all.map(({ id, name }) => ({ value: id, label: name }))} chosen={companies.map(({ id }) => id)} />
        <Picker name="m" legend="Measures; none chosen shows all that have figures" choices={CLAIM_TYPES.map((type) => ({ value: type, label: CLAIM_TYPE_WORDS[type] }))} chosen={measures} />
        <button type="submit" className="button button-main">Compare</button>
      </form>
    </details>
  );
}
