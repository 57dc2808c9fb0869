import type { Analysis } from '../analysis.ts';
import { ANALYSIS_VERSION, analyze, type Context } from '../analyze.ts';
import { database } from '../database/client.ts';
import { unreachable } from '../database/outage.ts';
import { knownNames } from '../database/added-names.ts';
import { type ArticleFacts, identify, NamesChanged, storeArticle } from '../database/store.ts';
import { linkStories } from './link.ts';
import { type ArticleRow, textProblem } from './row.ts';

/** `added`: new; `again`: read again, because the reading or what is known of it changed; `unchanged`: nothing was to do. */
export interface Ingested {
  id: string;
  outcome: 'added' | 'again' | 'unchanged';
  language: string;
  figures: number;
  claims: number;
}

export interface IngestOptions {
  /** Read again even what the same version of the analysis has read. */
  again?: boolean;
  /** Called after each article. */
  onArticle?: (ingested: Ingested, row: ArticleRow) => void;
  /** Called with one sentence for an article that the database refuses; the articles behind it are read all the same. Without it, the first one ends the reading. */
  onProblem?: (problem: string, row: ArticleRow) => void;
}

/**
 * Reads articles into the database, then finds which stories they tell. The same text twice is one article.
 * @throws one sentence that names the article, where its text is none that can be stored, such as an empty one, or the database does not
 * answer; articles before it stay
 */
export async function ingestArticles(rows: Iterable<ArticleRow> | AsyncIterable<ArticleRow>, options: IngestOptions = {}): Promise<Ingested[]> {
  const done: Ingested[] = [];
  for await (const row of rows) {
    const ingested = await ingestOrTell(row, options);
    if (!ingested) continue;
    done.push(ingested);
    options.onArticle?.(ingested, row);
  }
  await linkStories();
  return done;
}

/** Reads one article; undefined where it cannot be stored and `onProblem` was told so. */
async function ingestOrTell(row: ArticleRow, { again = false, onProblem }: IngestOptions): Promise<Ingested | undefined> {
  try {
    return await ingestArticle(row, again);
  } catch (error) {
    const gone = unreachable(error);
    if (gone || !onProblem) throw new Error(gone ? `${row.origin}: the database stopped answering. What was read before is stored; run the command again to go on.` : `${row.origin}: ${reasonOf(error)}`, { cause: error });
    onProblem(reasonOf(error), row);
    return undefined;
  }
}

/** What the database or the text itself says against an article, in one line. */
const reasonOf = (error: unknown): string => ((error as Error).message.trim().split('\n').at(-1) as string).trim();

async function ingestArticle(row: ArticleRow, again: boolean): Promise<Ingested> {
  const problem = textProblem(row.text);
  if (problem) throw new Error(problem);
  const { id } = identify(row.text);
  const stored = await database().article.findUnique({
    where: { id },
    select: {
      title: true, publisher: true, url: true, publishedAt: true, language: true, analysisVersion: true,
      _count: { select: { figures: true, claims: true } },
    },
  });
  const known = stored && { ...stored, publishedAt: stored.publishedAt?.toISOString().slice(0, 10) ?? null };
  const { text, language, ...facts } = row;
  const news = known && [
    [row.title, known.title], [row.publisher, known.publisher], [row.url, known.url], [row.publishedAt, known.publishedAt], [language, known.language],
  ].some(([given, had]) => given !== undefined && given !== had);
  if (known && !again && !news && known.analysisVersion === ANALYSIS_VERSION) {
    return { id, outcome: 'unchanged', language: known.language, ...known._count };
  }
  const analysis = await readAndStore(text, facts, { language, publishedAt: row.publishedAt ?? known?.publishedAt ?? undefined });
  return { id, outcome: known ? 'again' : 'added', language: analysis.language, figures: analysis.figures.length, claims: analysis.claims.length };
}

/** With the names that people have added until now: where one comes while a text is read, the text is read once more. */
export async function readAndStore(text: string, facts: ArticleFacts, context: Omit<Context, 'names'>): Promise<Analysis> {
  for (;;) {
    const { names, version } = await knownNames();
    const analysis = analyze(text, { ...context, names });
    try {
      await storeArticle(text, facts, analysis, ANALYSIS_VERSION, version);
      return analysis;
    } catch (error) {
      if (!(error instanceof NamesChanged)) throw error;
    }
  }
}
