import type { StoryGrid } from '@/lib/database/stories';
import { formatCount } from '@/lib/format';
import { plural } from '@/lib/words';
import { articleTitle } from '../article-title';
import { PageHead } from '../page-head';

/** What the story is called, and how far its versions differ. */
export function StoryHead({ story: { versions, columns, all, differing } }: { story: StoryGrid }) {
  const [first] = columns;
  return (
    <PageHead label={`Story · ${plural(versions.length, 'version', 'versions')}`} title={first && articleTitle(first)} lang={first?.language}>
      {plural(all, 'row', 'rows')} of aligned sentences; {differing === 0 ? 'no row differs in meaning' : `${formatCount(differing)} ${differing === 1 ? 'differs' : 'differ'} in meaning`}.
    </PageHead>
  );
}
