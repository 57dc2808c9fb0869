import { A } from './a';

/** Says that a page shows only part of the rows, and where the others are. Nothing where no part is cut. */
export function Cut({ parts, href, whole }: { parts: (string | null)[]; href: string; whole: string }) {
  const cut = parts.filter((part) => part !== null);
  if (cut.length === 0) return null;
  return <p className="mb-6 border-l-2 border-warning pl-3 text-sm">Only {cut.join(' and ')} are shown here. <A className="link" href={href}>{whole}</A>.</p>;
}
