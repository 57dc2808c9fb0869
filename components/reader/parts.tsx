import { address, articleAddress } from '@/lib/address';
import type { ReadArticle } from '@/lib/views';
import { A } from '../a';

/** Which part of a long article is shown, and the way to the others. */
export function Parts({ article: { id, part, parts } }: { article: ReadArticle }) {
  if (parts === 1) return null;
  return (
    <nav aria-label="Parts of the article" className="my-4 flex flex-wrap items-baseline gap-x-6 text-sm">
      {part > 1 && <A className="link" rel="prev" href={address(articleAddress(id), { part: part - 1 })}>Previous part</A>}
      <span className="digits text-soft">Part {part} of {parts}</span>
      {part < parts && <A className="link" rel="next" href={address(articleAddress(id), { part: part + 1 })}>Next part</A>}
    </nav>
  );
}
