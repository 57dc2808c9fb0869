import 'server-only';
import { type ClaimFilter, PAGE_SIZE } from '../params.ts';
import { REVIEW_STATES, type ReviewState } from '../terms.ts';
import type { ClaimTable, FacetCount, FacetName } from '../views.ts';
import { AGREEMENT, CLAIM_ROWS, type ClaimFilterKey, claimWhere, type LookedUp, lookUp, ROW_REVIEW } from './claim-filter.ts';
import { type ClaimRowKey, claimRowKeys, loadClaimRows } from './claim-table.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';

const COMPANIES = Prisma.sql`JOIN claim_companies cc ON cc.claim_id = c.id AND cc.role <> 'source'
  JOIN companies own ON own.id = cc.company_id JOIN companies co ON co.id = own.shown_as`;

/** What each facet groups the rows by. */
const FACETS: Record<FacetName, { value: Prisma.Sql; name?: Prisma.Sql; join?: Prisma.Sql }> = {
  type: { value: Prisma.sql`c.type::text` },
  company: { value: Prisma.sql`co.id`, name: Prisma.sql`co.name`, join: COMPANIES },
  lang: { value: Prisma.sql`a.language` },
  modality: { value: Prisma.sql`c.modality::text` },
  kind: { value: Prisma.sql`f.kind::text` },
  currency: { value: Prisma.sql`f.currency` },
  agreement: { value: AGREEMENT },
  review: { value: ROW_REVIEW },
  source: {
    value: Prisma.sql`COALESCE(co.name, source.name)`,
    join: Prisma.sql`CROSS JOIN LATERAL unnest(c.attributed_to) AS source(name) LEFT JOIN companies own ON own.name = source.name LEFT JOIN companies co ON co.id = own.shown_as`,
  },
};

const MOST_VALUES = 30;

/** How many rows each value of a facet would give, with all other filters in force. */
function facet(name: FacetName, filter: LookedUp): Promise<FacetCount[]> {
  const { value, name: label = Prisma.sql`NULL::text`, join } = FACETS[name];
  // a row comes more than once only where it is joined to what it may have several of
  const rows = join ? Prisma.sql`count(DISTINCT (c.id, f.index))` : Prisma.sql`count(*)`;
  return database().$queryRaw<FacetCount[]>`
    SELECT counted.* FROM (
      SELECT ${value} AS value, ${label} AS name, ${rows}::int AS count
      FROM ${CLAIM_ROWS} ${join ?? Prisma.empty} ${claimWhere(filter, name satisfies ClaimFilterKey)} GROUP BY 1, 2
    ) counted WHERE value IS NOT NULL ORDER BY count DESC, value LIMIT ${MOST_VALUES}`;
}

/** What the pages show where no review is asked for; the files hold all. */
export const SHOWN_REVIEWS: ReviewState[] = REVIEW_STATES.filter((state) => state !== 'wrong');

/** One page of the claim table with the facets around it. */
export function claimTable(filter: ClaimFilter, page: number): Promise<ClaimTable> {
  return asked(async () => {
    const looked = await lookUp(database(), filter.review.length ? filter : { ...filter, review: SHOWN_REVIEWS });
    const names = Object.keys(FACETS) as FacetName[];
    const [keys, totals, facets] = await Promise.all([
      database().$queryRaw<ClaimRowKey[]>`${claimRowKeys(looked)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
      database().$queryRaw<{ total: number; claims: number }[]>`
        SELECT count(*)::int AS total, count(DISTINCT c.id)::int AS claims FROM ${CLAIM_ROWS} ${claimWhere(looked)}`,
      Promise.all(names.map(async (name) => [name, await facet(name, looked)] as const)),
    ]);
    const counted = Object.fromEntries(facets) as ClaimTable['facets'];
    return {
      rows: await loadClaimRows(database(), keys), total: totals[0]?.total ?? 0, claims: totals[0]?.claims ?? 0, facets: counted,
      wrongHidden: filter.review.length ? 0 : (counted.review.find(({ value }) => value === 'wrong')?.count ?? 0),
    };
  });
}
