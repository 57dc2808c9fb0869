import { address, type Query } from '@/lib/address';
import { formatCount } from '@/lib/format';
import { A } from './a';
import { Empty } from './empty';

/** For a page number past the end: there are rows, and the way to the last of them. */
function PastTheEnd({ path, values, page, size, total }: { path: string; values: Query; page: number; size: number; total: number }) {
  const last = Math.ceil(total / size);
  return (
    <Empty title={`Page ${formatCount(page)} is past the last row`}>
      {last === 1 ? 'All rows stand on one page' : `The rows end on page ${formatCount(last)}`}: <A className="link" href={address(path, { ...values, page: last })}>open the last page</A>.
    </Empty>
  );
}

/** Links to the page before and after, with the rows shown: “51–100 of 1,234”. */
export function Pagination({ path, values, page, size, total }: { path: string; values: Query; page: number; size: number; total: number }) {
  if (total <= size && page === 1) return null;
  const [first, last] = [(page - 1) * size + 1, Math.min(page * size, total)];
  if (first > last) return total > 0 ? <PastTheEnd path={path} values={values} size={size} page={page} total={total} /> : null;
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-baseline gap-x-6 gap-y-2 text-sm">
      {page > 1 && <A className="link" rel="prev" href={address(path, { ...values, page: page - 1 })}>Previous</A>}
      <span className="digits text-soft">{formatCount(first)}–{formatCount(last)} of {formatCount(total)}</span>
      {last < total && <A className="link" rel="next" href={address(path, { ...values, page: page + 1 })}>Next</A>}
    </nav>
  );
}
