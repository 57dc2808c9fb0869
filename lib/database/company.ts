import 'server-only';
import { type Statement, statementsOf } from '../statements.ts';
import type { CompanyAdder, CompanyIdScheme, CompanyKind } from '../terms.ts';
import { articleRows } from './articles.ts';
import type { ArticleSummary, Party } from '../views.ts';
import { NOT_WRONG } from './claim-filter.ts';
import { loadClaims } from './claim-views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { type Merged, mergedInto } from './merges.ts';
import { asked } from './outage.ts';
import { ownIds } from './shown.ts';
import { isParty, shownClaims } from './shown-claims.ts';

/** Enough facts for a profile; the claim table has them all. */
const MOST_FACTS = 300;
const MOST_ARTICLES = 20;

/** Another name, or an id: `source` is the file or person that gave it, null for the gazetteer; `of` the merged company that it came with. */
export interface Alias {
  alias: string;
  language: string;
  source: string | null;
  of: string | null;
}
export interface RegisteredId {
  scheme: CompanyIdScheme;
  value: string;
  source: string;
  of: string | null;
}

export interface CompanyProfile {
  id: string;
  name: string;
  kind: CompanyKind;
  addedBy: CompanyAdder;
  /** The file that brought it. */
  source: string | null;
  aliases: Alias[];
  ids: RegisteredId[];
  merged: Merged[];
  /** Claims where it is subject or counterpart: how many there are, of how many what they state is shown, and that. */
  claims: number;
  claimsShown: number;
  statements: Statement[];
  /** Claims that name it as their source. */
  sourceOf: number;
  /** The newest articles that name it, of so many. */
  articles: ArticleSummary[];
  articleCount: number;
}

/** A company with what the articles say of it and of all that was merged into it, under the id that it is shown at; null where none has this id. */
export function companyProfile(wanted: string): Promise<CompanyProfile | null> {
  return asked(async () => {
    const company = (await database().company.findUnique({ where: { id: wanted }, select: { shown: true } }))?.shown;
    if (!company) return null;
    const { id, name, kind, addedBy, source } = company;
    const involved = { ...NOT_WRONG, companies: { some: { company: { shownAs: id }, role: { not: 'source' as const } } } };
    const own = await database().company.findMany({ where: { shownAs: id }, include: { aliases: true, ids: true }, orderBy: { name: 'asc' } });
    const [claims, shown, sourceOf, articles, counts, merged] = await Promise.all([
      database().claim.count({ where: involved }),
      shownClaims(isParty([id]), MOST_FACTS),
      database().claim.count({ where: { ...NOT_WRONG, attributedTo: { hasSome: own.map((one) => one.name) } } }),
      database().$queryRaw<ArticleSummary[]>`${articleRows({ lang: [], company: [id] })} LIMIT ${MOST_ARTICLES}`,
      database().$queryRaw<{ count: number }[]>`SELECT count(DISTINCT article_id)::int AS count FROM mentions WHERE company_id IN ${ownIds(Prisma.sql`${id}`)}`,
      mergedInto(id),
    ]);
    const of = (one: { id: string; name: string }) => (one.id === id ? null : one.name);
    return {
      id, name, kind, addedBy, source, merged, claims,
      aliases: own.flatMap((one) => one.aliases.map(({ alias, language, source }) => ({ alias, language, source, of: of(one) })).filter(({ alias }) => alias !== name)),
      ids: own.flatMap((one) => one.ids.map(({ scheme, value, source }) => ({ scheme, value, source, of: of(one) }))), claimsShown: shown.claims, sourceOf, articles, articleCount: counts[0]?.count ?? 0,
      statements: statementsOf(await loadClaims(database(), shown.ids)),
    };
  });
}

/** The companies of these ids as they are shown, each once, in this order; and the ids that are none's. */
export async function companiesOf(ids: string[]): Promise<{ companies: Party[]; unknown: string[] }> {
  const rows = ids.length === 0 ? [] : await database().company.findMany({ where: { id: { in: ids } }, select: { id: true, shown: { select: { id: true, name: true } } } });
  const shown = new Map(rows.map((row) => [row.id, row.shown]));
  const companies = new Map(ids.flatMap((id) => shown.get(id) ?? []).map((company) => [company.id, company]));
  return { companies: [...companies.values()], unknown: ids.filter((id) => !shown.has(id)) };
}

/** The companies with most claims: what a picker offers. */
export const companiesWithClaims = (most: number): Promise<(Party & { claims: number })[]> => database().$queryRaw`
  SELECT co.id, co.name, count(DISTINCT cc.claim_id)::int AS claims FROM companies own
  JOIN companies co ON co.id = own.shown_as JOIN claim_companies cc ON cc.company_id = own.id AND cc.role <> 'source'
  JOIN claims c ON c.id = cc.claim_id AND c.verdict IS DISTINCT FROM 'wrong' GROUP BY co.id ORDER BY claims DESC, co.name LIMIT ${Prisma.sql`${most}`}`;
