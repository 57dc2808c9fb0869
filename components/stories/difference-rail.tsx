import { address, storyAddress } from '@/lib/address';
import type { StoryGrid } from '@/lib/database/stories';
import type { StoryPlace } from '@/lib/params';
import { ROWS } from '@/lib/version-grid';
import { DIFFERENCE_MEANINGS, DIFFERENCE_WORDS, plural } from '@/lib/words';
import { A } from '../a';
import { SeverityMark } from './severity';

/** Rows that a kind of difference names by number; the others are behind “only differences”. */
const SHOWN = 12;

/** All differences of the story by kind, the gravest first, each with the rows that have it. */
export function DifferenceRail({ story: { id, byType, rows }, place: { v, diff, page } }: { story: StoryGrid; place: StoryPlace }) {
  if (byType.length === 0) return null;
  const here = new Set(rows.map(({ number }) => number));
  // a row of another page of the whole table
  const link = (row: number) => (here.has(row) ? `#r${row}` : `${address(storyAddress(id), { v, page: diff ? page : Math.ceil(row / ROWS) })}#r${row}`);
  return (
    <nav aria-label="Differences by kind" className="text-sm lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
      <h2 className="label border-b border-rule pb-1">Differences</h2>
      <ul className="mt-2 grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-1">
        {byType.map(({ type, severity, rows: all }) => (
          <li key={`${type} ${severity}`}>
            <p title={DIFFERENCE_MEANINGS[type]}><SeverityMark severity={severity}>{DIFFERENCE_WORDS[type]}</SeverityMark> <span className="text-soft">in {plural(all.length, 'row', 'rows')}</span></p>
            <p className="digits flex flex-wrap gap-x-2">
              {all.slice(0, SHOWN).map((row) => <A key={row} href={link(row)} className="link py-0.5" aria-label={`${DIFFERENCE_WORDS[type]}: row ${row}`}>{row}</A>)}
              {all.length > SHOWN && <span className="text-soft">and {all.length - SHOWN} more</span>}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
