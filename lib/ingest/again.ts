import { ANALYSIS_VERSION } from '../analyze.ts';
import { database } from '../database/client.ts';
import { ingestArticles } from './ingest.ts';
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
  for (const id of ids) {
    const { text, origin, publishedAt, language, languageConfidence } = await database().article.findUniqueOrThrow({ where: { id } });
    // A language that is certain was stated by whoever brought the text; any other is found anew.
    yield { text, origin, publishedAt: publishedAt?.toISOString().slice(0, 10), language: languageConfidence === 1 ? language : undefined };
  }
}
