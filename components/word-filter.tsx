import type { Query } from '@/lib/address';
import { HiddenFields } from './hidden-fields';

/** One field of words: a plain form that keeps the other filters. */
export function WordFilter({ path, values, label }: { path: string; values: Query; label: string }) {
  return (
    <form action={path} method="get" className="flex items-end gap-2 pb-4 text-sm">
      <HiddenFields values={values} except={['q']} />
      <label className="min-w-0 grow"><span className="label">{label}</span><input type="search" name="q" defaultValue={values.q as string | undefined} maxLength={200} className="field w-full" /></label>
      <button type="submit" className="button">Find</button>
    </form>
  );
}
