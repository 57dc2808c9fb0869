import { companyAddress } from '@/lib/address';
import type { MergeChoice } from '@/lib/database/merge-targets';
import type { Merged } from '@/lib/database/merges';
import { formatDay } from '@/lib/format-date';
import { COMPANY_KIND_WORDS, plural } from '@/lib/words';
import { MergeCompany, type MergeState, UndoMerge } from '../forms/merge-company';

type Action = (state: MergeState, form: FormData) => Promise<MergeState>;

/** The direction of a merge, and what moves, before it is done. */
const sentenceOf = (name: string, target: string, { mentions, claims }: MergeChoice['weight']): string =>
  `${name} will be shown as ${target}. Its ${plural(mentions, 'mention', 'mentions')} and ${plural(claims, 'claim', 'claims')} move to ${target}’s page.`;

/** Looks for the company that this one is to be shown as. */
export function MergeInto({ company: { id, name }, choice, action }: { company: { id: string; name: string }; choice: MergeChoice | null; action: Action }) {
  return (
    <div className="max-w-4xl">
      <p className="text-sm text-soft">Where {name} is another name of a company that has its own page, look for that company here. Nothing is lost: a merge can be undone.</p>
      <form action={`${companyAddress(id)}#merge`} method="get" className="mt-3 flex max-w-md items-end gap-2 text-sm">
        <label className="min-w-0 grow"><span className="label">Merge {name} into…</span><input type="search" name="merge" required defaultValue={choice?.words} maxLength={200} className="field block w-full" /></label>
        <button type="submit" className="button">Look for it</button>
      </form>
      {choice && choice.targets.length === 0 && <p role="status" className="mt-4 text-sm">No other company has a name like “{choice.words}”: a part of the name is enough, and a company that is not there yet can be added on the list of companies.</p>}
      {choice && choice.targets.length > 0 && (
        <MergeCompany action={action} id={id} name={name} targets={choice.targets.map((target) => ({ id: target.id, name: target.name, kind: COMPANY_KIND_WORDS[target.kind], sentence: sentenceOf(name, target.name, choice.weight) }))} />
      )}
    </div>
  );
}

/** What was merged into a company, each with who, when and why, and the way back. */
export function MergedInto({ merges, companyId, action }: { merges: Merged[]; companyId: string; action: Action }) {
  return (
    <ul className="divide-y divide-rule border-b border-rule">
      {merges.map(({ id, from, into, at, by, note, mentions, claims }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3 text-sm">
          <div className="min-w-0 max-w-[70ch] flex-1 basis-72">
            <p>
              <strong>{from.name}</strong> is shown as {into.name}: {plural(mentions, 'mention', 'mentions')}, {plural(claims, 'claim', 'claims')}
              {into.id !== companyId && `, and ${into.name} is merged in turn`}.
            </p>
            <p className="text-soft">Merged on {formatDay(at)}{by && ` by ${by}`}{note && `: ${note}`}</p>
          </div>
          <UndoMerge action={action} id={id} name={from.name} />
        </li>
      ))}
    </ul>
  );
}
