import { storyUnits } from '@/lib/database/story-exports';
import { toTmx } from '@/lib/tmx';
import { storyFile } from '../../file';

export const GET = storyFile('tmx', 'application/x-tmx+xml; charset=utf-8', async (id, { v, diff }) => {
  const found = await storyUnits(id, v, diff);
  return found && toTmx(found.source, found.units);
});
