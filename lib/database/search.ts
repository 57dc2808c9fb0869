import 'server-only';
import type { ArticleSummary, ClaimRow, CompanySummary } from '../views.ts';
import { articleRows } from './articles.ts';
import { lookUp } from './claim-filter.ts';
import { SHOWN_REVIEWS } from './claims.ts';
import { type ClaimRowKey, claimRowKeys, loadClaimRows } from './claim-table.ts';
import { database } from './client.ts';
import { companyRows } from './companies.ts';
import { asked } from './outage.ts';

const SHOWN = 8;

/** What words find: the first of each, and whether there are more. */
export interface Found {
  companies: CompanySummary[];
  articles: ArticleSummary[];
  claims: ClaimRow[];
  more: { companies: boolean; articles: boolean; claims: boolean };
}

/** Articles by their language's own full-text search, companies by names that are alike, claims by their own words. */
export function search(words: string): Promise<Found> {
  return asked(async () => {
    const none = { type: [], company: [], lang: [], modality: [], kind: [], currency: [], source: [], agreement: [], review: SHOWN_REVIEWS };
    const claims = await lookUp(database(), { ...none, q: words }, SHOWN + 1);
    const [companies, articles, keys] = await Promise.all([
      database().$queryRaw<CompanySummary[]>`${companyRows({ kind: [], q: words })} LIMIT ${SHOWN + 1}`,
      database().$queryRaw<ArticleSummary[]>`${articleRows({ lang: [], company: [], q: words })} LIMIT ${SHOWN + 1}`,
      database().$queryRaw<ClaimRowKey[]>`${claimRowKeys(claims)} LIMIT ${SHOWN + 1}`,
    ]);
    return {
      companies: companies.slice(0, SHOWN), articles: articles.slice(0, SHOWN), claims: await loadClaimRows(database(), keys.slice(0, SHOWN)),
      more: { companies: companies.length > SHOWN, articles: articles.length > SHOWN, claims: keys.length > SHOWN },
    };
  });
}
