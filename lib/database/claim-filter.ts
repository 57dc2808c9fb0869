import 'server-only';
import { type ClaimFilter, timeRange } from '../params.ts';
import { DIRECTIONS } from '../terms.ts';
import { Prisma } from './generated/client.ts';
import { namesShownAs, shownIds } from './shown.ts';
import type { Transaction } from './transaction.ts';
import { claimsHolding } from './words.ts';

/** One row of the claim table is a claim and one of its figures, or a claim without any. */
export const CLAIM_ROWS = Prisma.sql`claims c
  JOIN articles a ON a.id = c.article_id
  LEFT JOIN claim_figures cf ON cf.claim_id = c.id
  LEFT JOIN figures f ON f.article_id = cf.article_id AND f.index = cf.figure_index
  LEFT JOIN facts fa ON fa.id = c.fact_id`;

/** Claims that nobody found wrong. */
export const NOT_WRONG = { OR: [{ verdict: null }, { verdict: { not: 'wrong' } }] } satisfies Prisma.ClaimWhereInput & Prisma.FigureWhereInput;

/** What people say of a row: the weightiest of what they say of its claim and of its figure. */
export const ROW_REVIEW = Prisma.sql`COALESCE(GREATEST(c.verdict, f.verdict)::text, 'none')`;

const CHANGES = Prisma.sql`${[...DIRECTIONS]}::text[]`;

/** How a claim stands beside those of other texts, as `standingOf` says it. */
export const AGREEMENT = Prisma.sql`CASE
  WHEN f.warnings && ${CHANGES} AND EXISTS (SELECT FROM claim_figures beside JOIN figures level ON level.article_id = beside.article_id AND level.index = beside.figure_index
    WHERE beside.claim_id = c.id AND level.kind <> 'duration' AND NOT level.warnings && ${CHANGES}) THEN 'single'
  WHEN fa.contradicted THEN 'differs'
  WHEN fa.texts > 1 THEN 'agrees'
  ELSE 'single' END`;

/** A filter whose words are looked up: no query need read the texts again. */
export interface LookedUp extends Omit<ClaimFilter, 'q'> {
  /** Ids of the claims that hold the words. */
  q?: string[];
}

/** @param most enough claims, where only some are shown */
export async function lookUp(client: Transaction, { q, ...filter }: ClaimFilter, most?: number): Promise<LookedUp> {
  return q ? { ...filter, q: await claimsHolding(client, q, most) } : filter;
}

export type ClaimFilterKey = keyof Omit<LookedUp, 'sort'>;

/** What each parameter asks of a row. */
const CONDITIONS: { [Key in ClaimFilterKey]: (value: NonNullable<LookedUp[Key]>) => Prisma.Sql } = {
  type: (types) => Prisma.sql`c.type::text = ANY(${types})`,
  company: (ids) => Prisma.sql`EXISTS (SELECT FROM claim_companies cc WHERE cc.claim_id = c.id AND cc.role <> 'source' AND cc.company_id IN (SELECT id FROM companies WHERE shown_as IN ${shownIds(ids)}))`,
  lang: (codes) => Prisma.sql`a.language = ANY(${codes})`,
  modality: (modalities) => Prisma.sql`c.modality::text = ANY(${modalities})`,
  kind: (kinds) => Prisma.sql`f.kind::text = ANY(${kinds})`,
  currency: (codes) => Prisma.sql`f.currency = ANY(${codes})`,
  // a range fits where any part of it does
  value__gte: (least) => Prisma.sql`COALESCE(f.value_max, f.value) >= ${least}::numeric`,
  value__lte: (most) => Prisma.sql`f.value <= ${most}::numeric`,
  source: (names) => Prisma.sql`c.attributed_to && ${namesShownAs(names)}`,
  // a period fits where any day of it does; claims without a date fit none
  time: (range) => {
    const { from, to } = timeRange(range) ?? { from: null, to: null };
    return Prisma.sql`c.date_start <= COALESCE(${to}::date, 'infinity'::date) AND COALESCE(c.date_end, c.date_start) >= COALESCE(${from}::date, '-infinity'::date)`;
  },
  agreement: (stands) => Prisma.sql`${AGREEMENT} = ANY(${stands})`,
  article: (id) => Prisma.sql`c.article_id = ${id}`,
  story: (id) => Prisma.sql`a.story_id = ${id}`,
  fact: (id) => Prisma.sql`c.fact_id = ${id}`,
  review: (states) => Prisma.sql`${ROW_REVIEW} = ANY(${states})`,
  q: (ids) => Prisma.sql`c.id = ANY(${ids})`,
};

/** The WHERE of a filter; `except` leaves one parameter out, as the counts of its own facet want it. */
export function claimWhere(filter: LookedUp, except?: ClaimFilterKey): Prisma.Sql {
  const conditions = Object.entries(CONDITIONS).flatMap(([key, condition]) => {
    const value = filter[key as ClaimFilterKey];
    // words that no claim holds are a filter all the same: nothing fits it
    const absent = value === undefined || (key !== 'q' && Array.isArray(value) && value.length === 0);
    return absent || key === except ? [] : [(condition as (value: unknown) => Prisma.Sql)(value)];
  });
  return conditions.length ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
}

const READING_ORDER = 'a.ingested_at DESC, a.id, c.index, f.index';
const COMPANY = "(SELECT co.name FROM claim_companies cc JOIN companies own ON own.id = cc.company_id JOIN companies co ON co.id = own.shown_as WHERE cc.claim_id = c.id AND cc.role = 'subject' ORDER BY cc.position LIMIT 1)";
// only amounts of one kind and one unit can be ranked against each other
const MEASURE = 'f.kind, COALESCE(f.currency, f.unit)';

const ORDERS: Record<NonNullable<LookedUp['sort']>, string> = {
  date: 'c.date_start, c.date_end', '-date': 'c.date_end DESC NULLS LAST, c.date_start DESC NULLS LAST',
  value: `${MEASURE}, f.value`, '-value': `${MEASURE}, f.value DESC NULLS LAST`,
  type: 'c.type::text', '-type': 'c.type::text DESC',
  company: COMPANY, '-company': `${COMPANY} DESC NULLS LAST`,
  language: 'a.language', '-language': 'a.language DESC',
  modality: 'c.modality::text', '-modality': 'c.modality::text DESC',
};

export const claimOrder = (sort: LookedUp['sort']): Prisma.Sql =>
  Prisma.raw(`ORDER BY ${sort ? `${ORDERS[sort]}, ` : ''}${READING_ORDER}`);
