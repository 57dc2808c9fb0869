import 'server-only';
import type { ArticleSummary } from '../views.ts';
import { articleRows } from './articles.ts';
import { database } from './client.ts';
import { asked } from './outage.ts';

const SHOWN = 10;

/** Articles that hold some words, but for those named; or the one whose address or id the words are. */
export const articlesHolding = (words: string, except: string[]): Promise<ArticleSummary[]> => asked(async () => {
  const [id] = /[0-9a-f]{16}/.exec(words) ?? [];
  const none = { lang: [], company: [] };
  return id === undefined
    ? database().$queryRaw<ArticleSummary[]>`SELECT * FROM (${articleRows({ ...none, q: words })}) found WHERE id <> ALL(${except}) LIMIT ${SHOWN}`
    : database().$queryRaw<ArticleSummary[]>`SELECT * FROM (${articleRows(none)}) found WHERE id = ${id} AND id <> ALL(${except})`;
});
