import { ANALYSIS_VERSION, analyze } from '../analyze.ts';
import { formsByCompany, knownNames, namesVersionOf } from '../database/added-names.ts';
import { database } from '../database/client.ts';
import { articlesHolding } from '../database/holding.ts';
import { ingestArticles, readAndStore } from './ingest.ts';
import { contextOf } from './known.ts';
import { linkStories } from './link.ts';
import type { ArticleRow } from './row.ts';

/** Ids of the articles that another version of the analysis has read. */
export async function outdatedArticles(): Promise<string[]> {
  const articles = await database().article.findMany({
    where: { analysisVersion: { not: ANALYSIS_VERSION } }, select: { id: true }, orderBy: { ingestedAt: 'asc' },
  });
  return articles.map(({ id }) => id);
}

/** Reads stored articles again with this version of the analysis. */
export async function readAgain(ids: string[]): Promise<void> {
  await ingestArticles(stored(ids), { again: true });
}

async function* stored(ids: string[]): AsyncGenerator<ArticleRow> {
  for (const id of ids) yield await rowOf(id);
}

async function rowOf(id: string): Promise<ArticleRow> {
  const { text, origin, ...known } = await database().article.findUniqueOrThrow({ where: { id }, select: { text: true, origin: true, publishedAt: true, language: true, languageStated: true } });
  return { text, origin, ...contextOf(known) };
}

/** Companies whose names are looked for at once. */
const BATCH = 1000;

/**
 * Reads the stored articles again that hold a name which people have added: they are found by the text search, and stored anew
 * only where another company is read. A run that is killed goes on the next time.
 * @param onBatch after each batch of companies: how many are done, how many articles were read otherwise
 */
export async function readNewNames(onBatch?: (companies: number, articles: number) => void): Promise<{ companies: number; articles: number }> {
  const checked = new Map<string, number>();
  let [companies, articles] = [0, 0];
  for (;;) {
    const version = await namesVersionOf(database());
    const ids = (await database().company.findMany({ where: { namesNew: true }, select: { id: true }, orderBy: { id: 'asc' }, take: BATCH })).map(({ id }) => id);
    if (ids.length === 0) break;
    const forms = (await formsByCompany(database(), { id: { in: ids } })).flatMap((company) => company.forms);
    for (const id of await articlesHolding([...new Set(forms)])) {
      if (checked.get(id) === version) continue;
      checked.set(id, version);
      if (await readOtherwise(id)) articles += 1;
    }
    // names that came meanwhile are still to be looked for
    const done = await database().$executeRaw`UPDATE companies SET names_new = false WHERE id = ANY(${ids}) AND EXISTS (SELECT FROM added_names WHERE version = ${version})`;
    companies += done;
    onBatch?.(companies, articles);
  }
  // merges, too, leave stories to be compared anew
  await linkStories();
  return { companies, articles };
}

/** Reads an article with the names known now; stores it where they name other companies than before. */
async function readOtherwise(id: string): Promise<boolean> {
  const { text, ...facts } = await rowOf(id);
  const place = (start: number, end: number, company: string) => `${start} ${end} ${company}`;
  const before = await database().mention.findMany({ where: { articleId: id }, orderBy: { index: 'asc' }, select: { start: true, end: true, company: { select: { name: true } } } });
  const now = analyze(text, { language: facts.language, publishedAt: facts.publishedAt, names: (await knownNames()).names }).companies;
  if (before.map(({ start, end, company }) => place(start, end, company.name)).join('\n') === now.map(({ start, end, company }) => place(start, end, company)).join('\n')) return false;
  await readAndStore(text, facts);
  return true;
}
