import 'server-only';
import { articleAddress, claimAddress, companyAddress, figureAddress } from '../address.ts';
import { ARTICLE_COLUMNS, CLAIM_COLUMNS, COMPANY_COLUMNS, type Column, FIGURE_COLUMNS, type Row } from '../csv.ts';
import type { ArticleFilter, ClaimFilter, CompanyFilter, FigureFilter } from '../params.ts';
import { type ArticleSummary, type ClaimRow, type CompanySummary, rowVerdict, type Standing } from '../views.ts';
import { standingOf } from '../statements.ts';
import { articleRows } from './articles.ts';
import { type ClaimRowKey, claimRowKeys, loadClaimRows } from './claim-table.ts';
import { lookUp } from './claim-filter.ts';
import { companyRows } from './companies.ts';
import { fromSnapshot } from './cursor.ts';
import { type FigureKey, figureKeys, type FigureRow, loadFigureRows } from './figures.ts';
import type { Prisma } from './generated/client.ts';

/** A whole table, whatever its length: its columns and its rows, batch by batch. */
export interface Export {
  columns: Column[];
  batches: AsyncIterable<Row[]>;
}

/** @param site put before every permalink: `http://127.0.0.1:3000`, or nothing for bare paths */
export const exportClaims = (filter: ClaimFilter, site = ''): Export => ({
  columns: CLAIM_COLUMNS,
  batches: fromSnapshot(async function* (snapshot) {
    const known = new Map<string, Standing>();
    const looked = await snapshot.ask((client) => lookUp(client, filter));
    for await (const keys of snapshot.batchesOf<ClaimRowKey>(claimRowKeys(looked))) {
      yield whole(keys, await snapshot.ask((client) => loadClaimRows(client, keys, known))).map((row) => claimRow(row, site));
    }
  }),
});

export const exportFigures = (filter: FigureFilter, site = ''): Export => ({
  columns: FIGURE_COLUMNS,
  batches: fromSnapshot(async function* (snapshot) {
    for await (const keys of snapshot.batchesOf<FigureKey>(figureKeys(filter))) {
      yield whole(keys, await snapshot.ask((client) => loadFigureRows(client, keys))).map((row) => figureRow(row, site));
    }
  }),
});

export const exportCompanies = (filter: CompanyFilter, site = ''): Export => ({
  columns: COMPANY_COLUMNS,
  batches: each<CompanySummary>(companyRows(filter), ({ id, name, ...rest }) => ({ company_id: id, company: name, ...rest, permalink: site + companyAddress(id) })),
});

export const exportArticles = (filter: ArticleFilter, site = ''): Export => ({
  columns: ARTICLE_COLUMNS,
  batches: each<ArticleSummary>(articleRows(filter), (article) => ({
    article_id: article.id, language: article.language, title: article.title, publisher: article.publisher, url: article.url,
    published_at: article.publishedAt, origin: article.origin, story_id: article.storyId, characters: article.characters,
    sentences: article.sentences, figures: article.figures, claims: article.claims, first_words: article.firstWords,
    permalink: site + articleAddress(article.id), analysis_version: article.analysisVersion,
  })),
});

/** The rows of a query that needs no second one. */
const each = <Given extends object>(rows: Prisma.Sql, turn: (given: Given) => Row): AsyncGenerator<Row[]> => fromSnapshot(async function* (snapshot) {
  for await (const batch of snapshot.batchesOf<Given>(rows)) yield batch.map(turn);
});

/** @throws where a key has no row: a file that lacks rows is never told as whole */
function whole<Loaded>(keys: unknown[], rows: Loaded[]): Loaded[] {
  if (rows.length !== keys.length) throw new Error(`The export stopped: of ${keys.length} rows ${rows.length} were found.`);
  return rows;
}

/** Several values in one cell. */
const joined = (values: string[]): string | null => values.join('; ') || null;
const names = (parties: { name: string }[]): string | null => joined(parties.map(({ name }) => name));

export function claimRow({ claim, figure }: ClaimRow, site = ''): Row {
  const { date } = claim;
  const standing = standingOf(claim, figure);
  return {
    claim_id: claim.id, fact_id: claim.factId, company: names(claim.subjects), companies_object: names(claim.objects), type: claim.type,
    modality: claim.modality, kind: figure?.kind ?? null, value: figure?.value ?? null, value_max: figure?.max ?? null, unit: figure?.unit ?? null,
    currency: figure?.currency ?? null, currency_basis: figure?.currencyBasis ?? null, bound: figure?.bound ?? null, raw_text: figure?.text ?? null,
    warnings: joined(figure?.warnings ?? []), date_start: date?.start ?? null, date_end: date?.end ?? null, date_precision: date?.precision ?? null,
    attributed_to: joined(claim.attributedTo), publisher: claim.publisher, article_id: claim.articleId, language: claim.language,
    story_id: claim.storyId, origins: standing.origins, agreement: standing.agreement, quote: claim.quote, char_start: claim.start,
    char_end: claim.end, permalink: site + (figure ? figureAddress(claim.articleId, figure.index) : claimAddress(claim.articleId, claim.index)),
    analysis_version: claim.analysisVersion, review: rowVerdict({ claim, figure }),
  };
}

function figureRow({ article, figure, claims }: FigureRow, site: string): Row {
  return {
    article_id: article.id, figure: figure.index, language: article.language, kind: figure.kind, value: figure.value, value_max: figure.max,
    value_order: figure.order, unit: figure.unit, currency: figure.currency, currency_basis: figure.currencyBasis, bound: figure.bound,
    raw_text: figure.text, warnings: joined(figure.warnings), claims: joined(claims), char_start: figure.start, char_end: figure.end,
    permalink: site + figureAddress(article.id, figure.index), analysis_version: article.analysisVersion, review: figure.review?.verdict ?? null,
  };
}
