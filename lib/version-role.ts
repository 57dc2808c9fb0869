import type { ComparedRow, Span } from './analysis.ts';

/** What a version is beside the first one. `part`: either leaves out much of the other. */
export const VERSION_ROLES = ['first', 'translation', 'copy', 'shortened', 'longer', 'part', 'apart'] as const;
export type VersionRole = (typeof VERSION_ROLES)[number];

interface Text {
  language: string;
  text: string;
}

/** From this share of its characters on a text counts as told whole. */
const WHOLE = 0.8;

/**
 * @param rows of the first version (left) and the other one (right); null where the two were never aligned
 */
export function versionRole(first: Text, other: Text, rows: ComparedRow[] | null): VersionRole {
  if (!rows) return 'apart';
  const length = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = (side: 'left' | 'right') => {
    const all = rows.reduce((sum, row) => sum + length(row[side]), 0);
    const told = rows.reduce((sum, row) => sum + (row.left.length > 0 && row.right.length > 0 ? length(row[side]) : 0), 0);
    return all === 0 ? 1 : told / all;
  };
  const [ours, theirs] = [share('left') >= WHOLE, share('right') >= WHOLE];
  if (ours && theirs) return first.language === other.language ? 'copy' : 'translation';
  return theirs ? 'shortened' : ours ? 'longer' : 'part';
}
