import { join } from 'node:path';
import { database } from '../lib/database/client.ts';
import { identify } from '../lib/database/store.ts';
import { outdatedArticles, readAgain, readNewNames } from '../lib/ingest/again.ts';
import { ingestArticles } from '../lib/ingest/ingest.ts';
import { linkStories } from '../lib/ingest/link.ts';
import { readSeeds } from '../lib/ingest/seeds.ts';
import { plural } from '../lib/words.ts';
import { step } from './setup.mjs';

/** The seeds, where nothing else is there yet; what an older analysis read is read again; what a killed run left over is done. */
export async function fill(root: string): Promise<void> {
  const seeds = await readSeeds(join(root, 'seeds'));
  const seeded = { in: seeds.map(({ text }) => identify(text).id) };
  const [ofSeeds, others] = [await database().article.count({ where: { id: seeded } }), await database().article.count({ where: { id: { notIn: seeded.in } } })];
  if (others === 0 && ofSeeds < seeds.length) await step(`Reading the ${seeds.length} seed articles`, () => ingestArticles(seeds));
  const outdated = await outdatedArticles();
  if (outdated.length > 0) await step(`Reading ${plural(outdated.length, 'article', 'articles')} again, as the reading has changed`, () => readAgain(outdated));
  const unread = await database().company.count({ where: { namesNew: true } });
  if (unread > 0) await step(`Looking for ${plural(unread, 'added company', 'added companies')} in the articles`, () => readNewNames());
  await linkStories();
}
