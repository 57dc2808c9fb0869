import { address, storyAddress, storyFileAddress } from '@/lib/address';
import type { StoryGrid } from '@/lib/database/stories';
import type { StoryPlace } from '@/lib/params';
import { A } from '../a';
import { StepDifferences } from './step-differences';
import { versionName } from './version-name';
import { VersionPicker } from './version-picker';

/** Which versions stand here, the switch that leaves only what differs, and the steps through it. */
export function StoryTools({ story: { id, versions, columns, rows, apart }, place: { v, diff, page } }: { story: StoryGrid; place: StoryPlace }) {
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-rule py-3 print:hidden">
        <VersionPicker story={id} versions={versions} columns={columns} diff={diff} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <A scroll={false} className="button" href={address(storyAddress(id), { v, diff: !diff })}>
            <span aria-hidden="true">{diff ? '☑' : '☐'}</span> {diff ? 'Show all rows' : 'Only differences'}
          </A>
          <span className="flex flex-wrap gap-x-3 text-sm">
            <a className="link" href={address(storyFileAddress(id, 'csv'), { v, diff })} download>CSV</a>
            <a className="link" href={address(storyFileAddress(id, 'csv'), { v, diff, excel: true })} download>CSV for Excel</a>
            <a className="link" href={address(storyFileAddress(id, 'tmx'), { v, diff })} download>TMX</a>
          </span>
          {differing > 0 && <StepDifferences key={`${v} ${diff} ${page}`} count={differing} />}
        </div>
      </div>
      {apart.map((column) => (
        <p key={column} className="py-3 text-sm text-warning">
          △ {columns[column] && versionName(columns[column])} was not aligned with the first version: its sentences stand below, not beside their counterparts.
        </p>
      ))}
    </>
  );
}
