import { address, storyAddress, toggled } from '@/lib/address';
import type { StoryVersion } from '@/lib/views';
import { A } from '../a';
import { versionName } from './version-name';

const MOST = 4;

/** Which versions stand side by side: each is a link that adds it, takes it away, or puts it first. */
export function VersionPicker({ story, versions, columns, diff }: { story: string; versions: StoryVersion[]; columns: StoryVersion[]; diff: boolean }) {
  const shown = columns.map(({ id }) => id);
  const short = new Map(versions.map(({ id, language }) => [id, versions.filter((other) => other.language === language).length === 1 ? language : id]));
  const link = (ids: string[]) => address(storyAddress(story), { v: ids.map((id) => short.get(id) ?? id), diff });
  return (
    <ul aria-label="Versions" className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {versions.map((version) => {
        const { id, publisher } = version;
        const at = shown.indexOf(id);
        return (
          <li key={id}>
            <span className={at >= 0 ? 'font-semibold' : 'text-soft'}>{versionName(version)}{publisher && `, ${publisher}`}</span>{' '}
            {at > 0 && <><A scroll={false} className="link" href={link([id, ...shown.filter((other) => other !== id)])}>put first</A>{' '}</>}
            {at >= 0 && shown.length > 1 && <A scroll={false} className="link" href={link(toggled(shown, id))} aria-label={`Take ${versionName(version)} away`}>remove</A>}
            {at < 0 && shown.length < MOST && <A scroll={false} className="link" href={link([...shown, id])}>add</A>}
          </li>
        );
      })}
    </ul>
  );
}
