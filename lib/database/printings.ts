import type { ArticleFacts } from './store.ts';
import { database } from './client.ts';

/** One place that a text came from: null is not stated, `publishedAt` is a day. */
export interface StoredPrinting {
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
}

/** Keeps another publisher or address of a stored text with what is said of it there. Twice the same is one. */
export async function addPrinting(articleId: string, { language: _, ...given }: ArticleFacts): Promise<void> {
  await database().printing.createMany({ data: [{ articleId, ...dated(given) }], skipDuplicates: true });
}

/** Adds what is said now of a place that is known already. */
export async function updatePrinting(id: string, { language: _, origin: __, ...given }: ArticleFacts): Promise<void> {
  await database().printing.update({ where: { id }, data: dated(given) });
}

const dated = <Given extends { publishedAt?: string }>({ publishedAt, ...given }: Given) => ({ ...given, ...(publishedAt ? { publishedAt: new Date(publishedAt) } : {}) });
