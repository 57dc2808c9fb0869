import { createHash } from 'node:crypto';
import type { Analysis } from '../analysis.ts';
import { languageOf } from '../languages/index.ts';
import { claimRows } from './claim-rows.ts';
import { database } from './client.ts';
import { saveCompanies } from './companies-store.ts';
import { Prisma } from './generated/client.ts';

export type Transaction = Prisma.TransactionClient;

/** What is known of a text besides the text; absent = not known. `publishedAt` is a day. */
export interface ArticleFacts {
  /** Stays what it was when the text first came. */
  origin: string;
  title?: string;
  publisher?: string;
  url?: string;
  publishedAt?: string;
}

/** SHA-256 of the text's UTF-8 bytes in hex, and the id made of it. */
export function identify(text: string): { id: string; contentHash: string } {
  const contentHash = createHash('sha256').update(text, 'utf8').digest('hex');
  return { id: contentHash.slice(0, 16), contentHash };
}

/**
 * Writes an article and everything read from it, replacing what an earlier analysis left, in one transaction: readers see
 * all of the old rows or all of the new ones.
 * @param version the analysis version that made the rows
 * @returns the article's id
 */
export async function storeArticle(text: string, facts: ArticleFacts, analysis: Analysis, version: string): Promise<string> {
  const { id, contentHash } = identify(text);
  await writing(async (tx) => {
    const { origin, publishedAt, ...known } = facts;
    const stated = { ...known, ...(publishedAt ? { publishedAt: new Date(publishedAt) } : {}) };
    const read = { language: analysis.language, languageConfidence: analysis.languageConfidence, analysisVersion: version };
    await tx.article.upsert({
      where: { id },
      create: { id, contentHash, text, length: text.length, origin, ...stated, ...read },
      update: { ...stated, ...read },
    });
    await clear(tx, id);
    const companyIds = await saveCompanies(tx, analysis);
    await writeSpans(tx, id, analysis, companyIds);
    const { claims, companies, figures, facts: factRows } = claimRows(id, analysis, companyIds);
    await tx.fact.createMany({ data: factRows, skipDuplicates: true });
    await tx.claim.createMany({ data: claims });
    await tx.claimCompany.createMany({ data: companies });
    await tx.claimFigure.createMany({ data: figures });
    await sweep(tx);
    await index(tx, id, text, analysis.language);
  });
  return id;
}

/** A transaction that no other writer's can meet halfway: articles share companies and facts. Long texts take their time. */
export function writing<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('parallax.write'))`;
    return work(tx);
  }, { timeout: 300_000, maxWait: 60_000 });
}

async function clear(tx: Transaction, articleId: string): Promise<void> {
  const where = { where: { articleId } };
  // Claims take their companies and figures with them.
  await tx.claim.deleteMany(where);
  await tx.figure.deleteMany(where);
  await tx.mention.deleteMany(where);
  await tx.statedDate.deleteMany(where);
  await tx.leftOut.deleteMany(where);
  await tx.sentence.deleteMany(where);
  await tx.alignment.deleteMany({ where: { OR: [{ leftId: articleId }, { rightId: articleId }] } });
}

async function writeSpans(tx: Transaction, articleId: string, analysis: Analysis, companyIds: Map<string, string>): Promise<void> {
  await tx.sentence.createMany({ data: analysis.sentences.map(({ start, end, kind }, index) => ({ articleId, index, start, end, kind })) });
  await tx.figure.createMany({
    data: analysis.figures.map(({ start, end, text, kind, value, max, order, currency, unit, bound, warnings = [], reading }, index) => ({
      articleId, index, start, end, text, kind, value, max, order, currency, unit, bound, warnings,
      currencyBasis: reading.currencyBasis,
      reading: reading as unknown as Prisma.InputJsonValue,
    })),
  });
  await tx.statedDate.createMany({
    data: analysis.dates.map(({ start, end, text, value, bound, basis }, index) => ({ articleId, index, start, end, text, value, bound, basis })),
  });
  await tx.mention.createMany({
    data: analysis.companies.map(({ start, end, text, company, role }, index) => ({
      articleId, index, start, end, text, role, companyId: companyIds.get(company) as string,
    })),
  });
  await tx.leftOut.createMany({
    data: analysis.leftOut.map(({ start, end, text, reason }, index) => ({ articleId, index, start, end, text, reason })),
  });
}

/** What no article states any more. */
async function sweep(tx: Transaction): Promise<void> {
  await tx.fact.deleteMany({ where: { claims: { none: {} } } });
  await tx.company.deleteMany({ where: { mentions: { none: {} }, claims: { none: {} } } });
}

/** Characters that are indexed at once with the place of each word. */
const PLACES = 200_000;

/**
 * Fills the text search with the language's own configuration. PostgreSQL refuses more than 1 MB of places, so a very long
 * text is indexed in parts, cut at white space, without them.
 */
async function index(tx: Transaction, id: string, text: string, language: string): Promise<void> {
  const configuration = languageOf(language)?.searchConfiguration ?? 'simple';
  const parts = text.length <= PLACES ? [text] : text.match(new RegExp(`[^]{1,${PLACES}}(?=\\s|$)|[^]{1,${PLACES}}`, 'g')) ?? [];
  const vectors = parts.map((part) => Prisma.sql`to_tsvector(${configuration}::regconfig, ${part})`);
  const whole = vectors.length === 1 ? Prisma.join(vectors) : Prisma.join(vectors.map((vector) => Prisma.sql`strip(${vector})`), ' || ');
  await tx.$executeRaw`UPDATE articles SET search = ${whole} WHERE id = ${id}`;
}
