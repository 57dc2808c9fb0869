import 'server-only';
import { comparisonOf, type MeasureRow } from '../comparison.ts';
import { statementsOf } from '../statements.ts';
import type { ClaimType } from '../terms.ts';
import type { Party } from '../views.ts';
import { loadClaims } from './claim-views.ts';
import { database } from './client.ts';
import { companiesOf, companiesWithClaims } from './company.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';
import { isParty, shownClaims } from './shown-claims.ts';

const MOST_FACTS = 1000;
const OFFERED = 40;

export interface Comparison {
  companies: Party[];
  /** Ids that no company has. */
  unknown: string[];
  rows: MeasureRow[];
  /** Claims with figures: how many there are, and of how many what they state is in the rows. */
  claims: number;
  claimsShown: number;
  offered: Party[];
}

/** The figures of the companies, measure by measure. */
export function compareCompanies(ids: string[], measures: ClaimType[]): Promise<Comparison> {
  return asked(async () => {
    const { companies, unknown } = await companiesOf(ids);
    const measured = measures.length ? Prisma.sql`AND c.type::text = ANY(${measures})` : Prisma.empty;
    const where = Prisma.sql`${isParty(companies.map(({ id }) => id))} ${measured} AND EXISTS (
      SELECT FROM claim_figures cf JOIN figures f ON f.article_id = cf.article_id AND f.index = cf.figure_index WHERE cf.claim_id = c.id AND f.verdict IS DISTINCT FROM 'wrong')`;
    const [offered, counts, shown] = await Promise.all([
      companiesWithClaims(OFFERED), database().$queryRaw<{ claims: number }[]>`SELECT count(*)::int AS claims FROM claims c WHERE ${where}`, shownClaims(where, MOST_FACTS),
    ]);
    return {
      companies, offered, claims: counts[0]?.claims ?? 0, claimsShown: shown.claims, unknown,
      rows: comparisonOf(companies, measures, statementsOf(await loadClaims(database(), shown.ids))),
    };
  });
}
