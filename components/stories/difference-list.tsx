import type { StoryVersion } from '@/lib/views';
import type { GridDifference } from '@/lib/version-grid';
import { DIFFERENCE_MEANINGS, DIFFERENCE_WORDS, SEVERITY_WORDS } from '@/lib/words';
import { SeverityMark } from './severity';
import { versionName } from './version-name';

/** What differs in a row, in words: how grave, what kind, and the words of either side. */
export function DifferenceList({ differences, columns }: { differences: GridDifference[]; columns: StoryVersion[] }) {
  return (
    <ul className="mt-3 space-y-1 border-t border-dashed border-rule-strong pt-2 text-sm">
      {differences.map(({ type, severity, column, first, other }, index) => (
        // the list of a row is never reordered
        // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be alike in every part
        <li key={index}>
          <SeverityMark severity={severity}>{DIFFERENCE_WORDS[type]}</SeverityMark>
          <span className="text-soft"> · {SEVERITY_WORDS[severity].toLowerCase()}: {DIFFERENCE_MEANINGS[type]}</span>
          {[[columns[0], first], [columns[column], other]].map((side) => {
            const [version, span] = side as [StoryVersion | undefined, typeof first];
            return version && span && <span key={version.id}> · <span className="text-soft">{versionName(version)}</span> <q lang={version.language} dir="auto" className="serif">{version.text.slice(span.start, span.end)}</q></span>;
          })}
        </li>
      ))}
    </ul>
  );
}
