import type { CSSProperties } from 'react';
import type { NumberedRow } from '@/lib/version-grid';
import type { VersionRole } from '@/lib/version-role';
import type { StoryVersion } from '@/lib/views';
import { plural } from '@/lib/words';
import { DifferenceList } from './difference-list';
import { Partners } from './partners';
import { ROLE_WORDS } from './role-words';
import { VersionCell } from './version-cell';
import { versionName } from './version-name';

/** Columns side by side from 64rem on; below that the versions of a row stand under each other. */
const TEMPLATES: Record<number, string> = { 1: '', 2: 'lg:grid-cols-2', 3: 'lg:grid-cols-3', 4: 'lg:grid-cols-4' };

/** The versions in one grid: a row for each set of aligned sentences, its differences in words below it. */
export function VersionGrid({ rows, columns, roles }: { rows: NumberedRow[]; columns: StoryVersion[]; roles: VersionRole[] }) {
  const template = `version-row grid gap-x-8 gap-y-4 ${TEMPLATES[columns.length] ?? ''}`;
  const style = { '--columns': columns.length } as CSSProperties;
  return (
    <div className="version-grid min-w-0">
      <Partners />
      <div style={style} className={`top-0 z-[1] border-b border-rule-strong bg-paper py-2 lg:sticky ${template}`}>
        {columns.map((version, column) => (
          <p key={version.id} className="text-sm">
            <strong>{versionName(version)}</strong> <span className="text-soft">· {version.publisher ?? 'publisher not stated'} · {ROLE_WORDS[roles[column] ?? 'apart']}</span>
          </p>
        ))}
      </div>
      <ol>
        {rows.map(({ number, cells, differences }) => (
          <li
            key={number}
            id={`r${number}`}
            tabIndex={differences.length > 0 ? -1 : undefined}
            data-row=""
            data-differs={differences.length > 0 ? '' : undefined}
            aria-label={`Row ${number}${differences.length > 0 ? `, ${plural(differences.length, 'difference', 'differences')}` : ''}`}
            className="relative scroll-mt-16 border-b border-rule py-4 focus:outline-2 focus:outline-offset-4 focus:outline-accent"
          >
            <div style={style} className={template}>
              {columns.map((version, column) => (
                <div key={version.id} className="min-w-0">
                  <p className="label mb-1 lg:sr-only">{versionName(version)}</p>
                  <VersionCell
                    version={version}
                    spans={cells[column] ?? []}
                    marked={differences.flatMap((difference) => {
                      const span = column === 0 ? difference.first : difference.column === column ? difference.other : undefined;
                      return span ? [{ ...span, severity: difference.severity }] : [];
                    })}
                  />
                </div>
              ))}
            </div>
            {differences.length > 0 && <DifferenceList differences={differences} columns={columns} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
