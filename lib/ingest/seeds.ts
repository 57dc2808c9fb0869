import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArticleRow } from './row.ts';
import { readSource } from './sources.ts';

/** What is known of each seed: null where nothing states it. */
const known = z.array(z.strictObject({
  file: z.string(),
  language: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
}));

/** The articles of a folder with an articles.json. The language there is for readers and tests: the analysis finds it itself. */
export async function readSeeds(folder: string): Promise<ArticleRow[]> {
  const rows: ArticleRow[] = [];
  for (const { file, title, publisher, url, publishedAt } of known.parse(JSON.parse(await readFile(join(folder, 'articles.json'), 'utf8')))) {
    for await (const item of readSource(join(folder, file))) {
      if ('problem' in item) throw new Error(`${item.where}: ${item.problem}`);
      rows.push({ ...item.row, title: title ?? undefined, publisher: publisher ?? undefined, url: url ?? undefined, publishedAt: publishedAt ?? undefined });
    }
  }
  return rows;
}
