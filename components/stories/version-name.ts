import type { StoryVersion } from '@/lib/views';
import { languageName } from '@/lib/words';

/** “French”, or “French 2” where a story has two. */
export const versionName = ({ language, ordinal }: StoryVersion): string => (ordinal === null ? languageName(language) : `${languageName(language)} ${ordinal}`);
