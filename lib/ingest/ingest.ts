import type { Analysis } from '../analysis.ts';
import { ANALYSIS_VERSION, analyze } from '../analyze.ts';
import { unreachable } from '../database/outage.ts';
import { knownNames } from '../database/added-names.ts';
import { addPrinting, type StoredPrinting, updatePrinting } from '../database/printings.ts';
import { type ArticleFacts, identify, NamesChanged, storeArticle } from '../database/store.ts';
import { contextOf, type KnownArticle, knownArticle, printingOf } from './known.ts';
import { linkStories } from './link.ts';
import { type ArticleRow, textProblem } from './row.ts';

/** `added`: new; `again`: read again, because the reading or what is known of it changed; `unchanged`: nothing was to do. */
export interface Ingested {
  id: string;
  outcome: 'added' | 'again' | 'unchanged';
  language: string;
  figures: number;
  claims: number;
  /** What whoever brought the text is to know, in a sentence without its point. */
  note?: string;
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

async function ingestArticle({ text, ...given }: ArticleRow, again: boolean): Promise<Ingested> {
  const problem = textProblem(text);
  if (problem) throw new Error(problem);
  const { id } = identify(text);
  const known = await knownArticle(id);
  if (!known) {
    const analysis = await readAndStore(text, given);
    return { id, outcome: 'added', language: analysis.language, figures: analysis.figures.length, claims: analysis.claims.length };
  }
  const own = printingOf(given, known, known.printings) === known;
  const note = own ? undefined : await keepElsewhere(given, known);
  // what another publisher says of the text is not true of this one's, but for the language
  const facts: ArticleFacts = { origin: given.origin, ...contextOf(known), ...stated(own ? given : { language: given.language }) };
  const news = (own && saysMore(given, known)) || (given.language !== undefined && !(known.languageStated && known.language === given.language));
  if (!again && !news && known.analysisVersion === ANALYSIS_VERSION) {
    return { id, outcome: 'unchanged', language: known.language, ...known.counts, note };
  }
  const analysis = await readAndStore(text, facts);
  return { id, outcome: 'again', language: analysis.language, figures: analysis.figures.length, claims: analysis.claims.length, note };
}

/** Without what is not said. */
const stated = <Given extends object>(given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;

const PRINTED = ['title', 'publisher', 'url', 'publishedAt'] as const;

/** Whether it says anything of a printing that is not stored, or otherwise. */
const saysMore = (given: ArticleFacts, known: StoredPrinting): boolean => PRINTED.some((field) => given[field] !== undefined && given[field] !== known[field]);

/** Keeps a delivery of a stored text by another publisher, or from another address, beside the first. Returns the sentence that says so; undefined where all of it was known. */
async function keepElsewhere(given: ArticleFacts, known: KnownArticle): Promise<string | undefined> {
  const place = printingOf(given, known, known.printings);
  if (place && !saysMore(given, place)) return undefined;
  if (place) await updatePrinting(place.id, stated(given));
  else await addPrinting(known.id, stated(given));
  return `this text is stored as printed by ${nameOf(known)}: ${nameOf(given)} is kept beside it`;
}

const nameOf = ({ publisher, url }: { publisher?: string | null; url?: string | null }): string => publisher ?? url ?? 'a publisher that is not stated';

/** Reads a text by what is said of it and by the names that people have added until now: where one comes while it is read, it is read once more. */
export async function readAndStore(text: string, facts: ArticleFacts): Promise<Analysis> {
  const { language, publishedAt } = facts;
  for (;;) {
    const { names, version } = await knownNames();
    const analysis = analyze(text, { language, publishedAt, names });
    try {
      await storeArticle(text, facts, analysis, ANALYSIS_VERSION, version);
      return analysis;
    } catch (error) {
      if (!(error instanceof NamesChanged)) throw error;
    }
  }
}
