import { createHash } from 'node:crypto';
import type { Analysis, Figure, Span } from '../analysis.ts';
import { languageOf } from '../languages/index.ts';
import { applyReviews, type Reviewed } from '../reviews/apply.ts';
import { claimRows, markColumns } from './claim-rows.ts';
import { namesVersionOf } from './added-names.ts';
import { saveCompanies } from './companies-store.ts';
import { measuresOf, settleFacts } from './contradictions.ts';
import { claimsNamingMerged, regroupFacts } from './fact-groups.ts';
import { Prisma } from './generated/client.ts';
import { insertRows, type Table } from './insert.ts';
import { dropUnnamedCompanies, dropUnstatedFacts, namedBy } from './leftovers.ts';
import { judgedPlaces } from './review-places.ts';
import { type Transaction, writing } from './transaction.ts';

/** What whoever brought a text says of it; absent = not said. `publishedAt` is a day. */
export interface ArticleFacts {
  /** Stays what it was when the text first came. */
  origin: string;
  title?: string;
  publisher?: string;
  url?: string;
  publishedAt?: string;
  /** Absent: it is found in the text. */
  language?: string;
}

export class NamesChanged extends Error {}

/** SHA-256 of the text's UTF-8 bytes in hex, and the id made of it. */
export function identify(text: string): { id: string; contentHash: string } {
  const contentHash = createHash('sha256').update(text, 'utf8').digest('hex');
  return { id: contentHash.slice(0, 16), contentHash };
}

/**
 * Writes an article and everything read from it, replacing what an earlier analysis left, in one transaction: readers see
 * all of the old rows or all of the new ones. What people said of the article is laid over the new reading.
 * @param facts they take the place of what is stored; what they leave out stays, but for the language, which is then the one that was found
 * @param version the analysis version that made the rows
 * @param namesVersion of the names that it was read with, where people have added some
 * @throws NamesChanged, and writes nothing, where names were added since: the text is to be read again
 * @returns the article's id
 */
export async function storeArticle(text: string, facts: ArticleFacts, analysis: Analysis, version: string, namesVersion?: number): Promise<string> {
  const { id, contentHash } = identify(text);
  return writing(async (tx) => {
    if (namesVersion !== undefined && (await namesVersionOf(tx)) !== namesVersion) throw new NamesChanged();
    const { origin, publishedAt, language, ...known } = facts;
    const stated = { ...known, ...(publishedAt ? { publishedAt: new Date(publishedAt) } : {}), languageStated: language !== undefined };
    const read = { language: analysis.language, languageConfidence: analysis.languageConfidence, analysisVersion: version, linkedVersion: null };
    const article = await tx.article.upsert({
      where: { id },
      create: { id, contentHash, text, length: text.length, origin, ...stated, ...read },
      update: { ...stated, ...read },
    });
    const measures = await measuresOf(tx, { articleId: id });
    const before = await namedBy(tx, id);
    await clear(tx, id);
    const reviewed = applyReviews(analysis, await judgedPlaces(tx, id));
    const companyIds = await saveCompanies(tx, reviewed.analysis);
    for (const [table, rows] of spanRows(id, reviewed, companyIds)) await insertRows(tx, table, rows);
    for (const [table, rows] of claimRows(article, reviewed, companyIds)) await insertRows(tx, table, rows);
    await regroupFacts(tx, await claimsNamingMerged(tx, id));
    await dropUnstatedFacts(tx, before.facts);
    await dropUnnamedCompanies(tx, before.companies);
    await settleFacts(tx, [...measures, ...(await measuresOf(tx, { articleId: id }))]);
    await index(tx, id, text, analysis.language);
    return id;
  });
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

/** Everything that has a place in the text, but for the claims, by column name. */
function spanRows(article_id: string, { analysis, figures }: Reviewed, companyIds: Map<string, string>): [Table, Record<string, unknown>[]][] {
  const place = ({ start, end }: Span, index: number) => ({ article_id, index, char_start: start, char_end: end });
  return [
    ['sentences', analysis.sentences.map((sentence, index) => ({ ...place(sentence, index), kind: sentence.kind }))],
    ['figures', analysis.figures.map((figure, index) => ({ ...place(figure, index), text: figure.text, ...figureColumns(figure), ...markColumns(figures.get(index)) }))],
    ['dates', analysis.dates.map((date, index) => ({ ...place(date, index), text: date.text, value: date.value, bound: date.bound, basis: date.basis }))],
    ['mentions', analysis.companies.map((mention, index) => ({
      ...place(mention, index), text: mention.text, role: mention.role, company_id: companyIds.get(mention.company),
    }))],
    ['left_out', analysis.leftOut.map((left, index) => ({ ...place(left, index), text: left.text, reason: left.reason }))],
  ];
}

/** What a figure says. */
export const figureColumns = (figure: Figure): Record<string, unknown> => ({
  kind: figure.kind, value: figure.value ?? null, value_max: figure.max ?? null, value_order: figure.order ?? null, currency: figure.currency ?? null,
  currency_basis: figure.reading.currencyBasis ?? null, unit: figure.unit ?? null, bound: figure.bound, warnings: figure.warnings ?? [], reading: figure.reading,
});

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
