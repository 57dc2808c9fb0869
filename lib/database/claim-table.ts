import 'server-only';
import { CLAIM_ROWS, claimOrder, claimWhere, type LookedUp } from './claim-filter.ts';
import type { ClaimRow, Standing } from '../views.ts';
import { loadClaims } from './claim-views.ts';
import { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

export interface ClaimRowKey {
  claim: string;
  figure: number | null;
}

/** The keys of a filter's rows, in its order. */
export const claimRowKeys = (filter: LookedUp): Prisma.Sql =>
  Prisma.sql`SELECT c.id AS claim, f.index AS figure FROM ${CLAIM_ROWS} ${claimWhere(filter)} ${claimOrder(filter.sort)}`;

/** @param known how facts stand, kept from one batch to the next */
export async function loadClaimRows(client: Transaction, keys: ClaimRowKey[], known?: Map<string, Standing>): Promise<ClaimRow[]> {
  const claims = new Map((await loadClaims(client, [...new Set(keys.map(({ claim }) => claim))], known)).map((claim) => [claim.id, claim]));
  return keys.flatMap((key) => {
    const claim = claims.get(key.claim);
    return claim ? [{ claim, figure: claim.figures.find(({ index }) => index === key.figure) ?? null }] : [];
  });
}
