import type { Context } from '../analyze.ts';
import { database } from '../database/client.ts';
import { plainDay } from '../database/plain.ts';
import type { ArticleFacts } from '../database/store.ts';
import type { StoredPrinting } from '../database/printings.ts';

/** What is stored of an article that comes again. */
export interface KnownArticle extends StoredPrinting {
  /** As it was stated or found. */
  language: string;
  languageStated: boolean;
  analysisVersion: string;
  printings: StoredPrinting[];
  counts: { figures: number; claims: number };
}

const PRINTED = { id: true, title: true, publisher: true, url: true, publishedAt: true } as const;

/** Null where the text was never stored. */
export async function knownArticle(id: string): Promise<KnownArticle | null> {
  const found = await database().article.findUnique({
    where: { id },
    select: {
      ...PRINTED, language: true, languageStated: true, analysisVersion: true,
      printings: { select: PRINTED, orderBy: { addedAt: 'asc' } }, _count: { select: { figures: true, claims: true } },
    },
  });
  if (!found) return null;
  const { _count: counts, printings, ...article } = found;
  return { ...article, publishedAt: plainDay(article.publishedAt), counts, printings: printings.map((printing) => ({ ...printing, publishedAt: plainDay(printing.publishedAt) })) };
}

/** What a stored text is read with, whenever it is read again: a language that was found is found anew. */
export const contextOf = ({ language, languageStated, publishedAt }: { language: string; languageStated: boolean; publishedAt: Date | string | null }): Pick<Context, 'language' | 'publishedAt'> => ({
  language: languageStated ? language : undefined,
  publishedAt: (publishedAt instanceof Date ? plainDay(publishedAt) : publishedAt) ?? undefined,
});

type Place = Pick<StoredPrinting, 'publisher' | 'url'>;
const PLACE = ['publisher', 'url'] as const;

/**
 * Which of the places that a text is known to come from a delivery speaks of: the one that it agrees with and nowhere contradicts; else the
 * article's own, where that does not contradict it.
 * @returns null where it is another publisher or address than all of them
 */
export function printingOf<Known extends Place>(given: Partial<ArticleFacts>, article: Known, others: Known[]): Known | null {
  const fits = (known: Place) => PLACE.every((field) => given[field] === undefined || known[field] === null || known[field] === given[field]);
  const agrees = (known: Place) => PLACE.some((field) => given[field] !== undefined && known[field] === given[field]);
  return [article, ...others].find((known) => fits(known) && agrees(known)) ?? (fits(article) ? article : null);
}
