import 'server-only';
import { type Statement, statementsOf } from '../statements.ts';
import type { CompanyKind } from '../terms.ts';
import { articleRows } from './articles.ts';
import type { ArticleSummary, Party } from '../views.ts';
import { loadClaims } from './claim-views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';

/** Enough for a profile; the claim table has them all. */
export const MOST_CLAIMS = 300;
const MOST_ARTICLES = 20;

export interface CompanyProfile {
  id: string;
  name: string;
  kind: CompanyKind;
  aliases: string[];
  /** Claims where it is subject or counterpart: how many there are, and the statements of the newest, so many. */
  claims: number;
  claimsShown: number;
  statements: Statement[];
  /** Claims that name it as their source. */
  sourceOf: number;
  /** The newest articles that name it, of so many. */
  articles: ArticleSummary[];
  articleCount: number;
}

/** A company with what the articles say of it; null where none has this id. */
export function companyProfile(id: string): Promise<CompanyProfile | null> {
  return asked(async () => {
    const company = await database().company.findUnique({ where: { id }, include: { aliases: { orderBy: { alias: 'asc' } } } });
    if (!company) return null;
    const involved = { companies: { some: { companyId: id, role: { not: 'source' as const } } } };
    const [claims, newest, sourceOf, articles, counts] = await Promise.all([
      database().claim.count({ where: involved }),
      database().claim.findMany({ where: involved, select: { id: true }, orderBy: [{ article: { ingestedAt: 'desc' } }, { articleId: 'asc' }, { index: 'asc' }], take: MOST_CLAIMS }),
      database().claim.count({ where: { attributedTo: { has: company.name } } }),
      database().$queryRaw<ArticleSummary[]>`${articleRows({ lang: [], company: [id] })} LIMIT ${MOST_ARTICLES}`,
      database().$queryRaw<{ count: number }[]>`SELECT count(DISTINCT article_id)::int AS count FROM mentions WHERE company_id = ${id}`,
    ]);
    const aliases = [...new Set(company.aliases.map(({ alias }) => alias))].filter((alias) => alias !== company.name);
    return {
      id, name: company.name, kind: company.kind, aliases, claims, claimsShown: newest.length, sourceOf, articles, articleCount: counts[0]?.count ?? 0,
      statements: statementsOf(await loadClaims(database(), newest.map((claim) => claim.id))),
    };
  });
}

/** The companies of these ids in this order; those that are none are absent. */
export async function companiesOf(ids: string[]): Promise<Party[]> {
  if (ids.length === 0) return [];
  const companies = await database().company.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return ids.flatMap((id) => companies.find((company) => company.id === id) ?? []);
}

/** The companies with most claims: what a picker offers. */
export const companiesWithClaims = (most: number): Promise<(Party & { claims: number })[]> => database().$queryRaw`
  SELECT co.id, co.name, count(DISTINCT cc.claim_id)::int AS claims FROM companies co
  JOIN claim_companies cc ON cc.company_id = co.id AND cc.role <> 'source' GROUP BY co.id ORDER BY claims DESC, co.name LIMIT ${Prisma.sql`${most}`}`;
