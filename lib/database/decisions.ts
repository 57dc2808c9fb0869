import 'server-only';
import { database } from './client.ts';

/** What somebody said of two articles, and has not taken back. */
export interface Decision {
  leftId: string;
  rightId: string;
  versions: boolean;
}

export const decisionsAbout = (ids: string[]): Promise<Decision[]> => database().storyDecision.findMany({
  where: { undoneAt: null, OR: [{ leftId: { in: ids } }, { rightId: { in: ids } }] }, select: { leftId: true, rightId: true, versions: true }, orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
});
