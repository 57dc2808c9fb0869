import 'server-only';
import { comparisonOf, type MeasureRow } from '../comparison.ts';
import { statementsOf } from '../statements.ts';
import type { ClaimType } from '../terms.ts';
import type { Party } from '../views.ts';
import { NOT_WRONG } from './claim-filter.ts';
import { loadClaims } from './claim-views.ts';
import { database } from './client.ts';
import { companiesOf, companiesWithClaims } from './company.ts';
import type { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';

const MOST_CLAIMS = 1000;
const OFFERED = 40;

export interface Comparison {
  companies: Party[];
  /** Ids that no company has. */
  unknown: string[];
  rows: MeasureRow[];
  /** Claims with figures: how many there are, and how many of them, the newest, are in the rows. */
  claims: number;
  claimsShown: number;
  offered: Party[];
}

/** The figures of the companies, measure by measure. */
export function compareCompanies(ids: string[], measures: ClaimType[]): Promise<Comparison> {
  return asked(async () => {
    const { companies, unknown } = await companiesOf(ids);
    const where: Prisma.ClaimWhereInput = {
      companies: { some: { company: { shownAs: { in: companies.map(({ id }) => id) } }, role: { not: 'source' } } }, figures: { some: { figure: NOT_WRONG } }, ...NOT_WRONG, ...(measures.length ? { type: { in: measures } } : {}),
    };
    const [offered, claims, newest] = await Promise.all([
      companiesWithClaims(OFFERED), database().claim.count({ where }),
      database().claim.findMany({ where, select: { id: true }, orderBy: [{ article: { ingestedAt: 'desc' } }, { articleId: 'asc' }, { index: 'asc' }], take: MOST_CLAIMS }),
    ]);
    return {
      companies, offered, claims, claimsShown: newest.length, unknown,
      rows: comparisonOf(companies, measures, statementsOf(await loadClaims(database(), newest.map(({ id }) => id)))),
    };
  });
}
