import 'server-only';
import { timeRange } from '../params.ts';
import { type Statement, statementsOf } from '../statements.ts';
import type { ClaimType } from '../terms.ts';
import type { Party } from '../views.ts';
import { NOT_WRONG } from './claim-filter.ts';
import { loadClaims } from './claim-views.ts';
import { database } from './client.ts';
import { companiesOf, companiesWithClaims } from './company.ts';
import type { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';

/** As many as can be drawn; the page says when there are more. */
const MOST_DATED = 300;
const MOST_UNDATED = 60;
const OFFERED = 40;

export interface TimelineClaims {
  companies: Party[];
  /** Ids that no company has. */
  unknown: string[];
  statements: Statement[];
  /** Claims with a date that can be placed, and without: how many there are, and how many of them are in the statements. */
  dated: number;
  datedShown: number;
  undated: number;
  undatedShown: number;
  offered: Party[];
}

/** Claims in a span of time, and those without a date that can be placed. */
export function timelineClaims({ c, type, time }: { c: string[]; type: ClaimType[]; time?: string }): Promise<TimelineClaims> {
  return asked(async () => {
    const { companies, unknown } = await companiesOf(c);
    const range = time ? timeRange(time) : null;
    const about: Prisma.ClaimWhereInput = {
      ...NOT_WRONG,
      ...(c.length ? { companies: { some: { company: { shownAs: { in: companies.map(({ id }) => id) } }, role: { not: 'source' } } } } : {}),
      ...(type.length ? { type: { in: type } } : {}),
    };
    const dated: Prisma.ClaimWhereInput = {
      ...about,
      dateStart: { not: null, ...(range?.to ? { lte: new Date(range.to) } : {}) },
      ...(range?.from ? { dateEnd: { gte: new Date(range.from) } } : {}),
    };
    const undated: Prisma.ClaimWhereInput = { ...about, dateStart: null };
    const client = database();
    const pick = (where: Prisma.ClaimWhereInput, take: number) =>
      client.claim.findMany({ where, take, select: { id: true }, orderBy: [{ dateStart: 'asc' }, { dateEnd: 'asc' }, { articleId: 'asc' }, { index: 'asc' }] });
    const [offered, some, others, datedCount, undatedCount] = await Promise.all([
      companiesWithClaims(OFFERED), pick(dated, MOST_DATED), pick(undated, MOST_UNDATED), client.claim.count({ where: dated }), client.claim.count({ where: undated }),
    ]);
    return {
      companies, offered, dated: datedCount, datedShown: some.length, undated: undatedCount, undatedShown: others.length,
      unknown,
      statements: statementsOf(await loadClaims(client, [...some, ...others].map(({ id }) => id))),
    };
  });
}
