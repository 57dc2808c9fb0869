import 'server-only';
import { type CompanyFilter, PAGE_SIZE } from '../params.ts';
import type { CompanyIdScheme, CompanyKind } from '../terms.ts';
import type { CompanySummary } from '../views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';
import { ownIds } from './shown.ts';

const ORDERS: Record<NonNullable<CompanyFilter['sort']>, string> = {
  name: 'co.name', '-name': 'co.name DESC', claims: 'claims', '-claims': 'claims DESC', articles: 'articles', '-articles': 'articles DESC',
  figures: 'figures', '-figures': 'figures DESC',
};

const OWN = ownIds(Prisma.sql`co.id`);

/** Companies one of whose names, or of the names merged into them, holds the words or sounds like them, through their folded form. */
export const nameLike = (words: string): Prisma.Sql => Prisma.sql`co.id IN (
  SELECT own.shown_as FROM companies own WHERE fold_name(own.name) LIKE '%' || fold_name(${escapeLike(words)}) || '%' OR fold_name(own.name) % fold_name(${words})
  UNION SELECT own.shown_as FROM company_aliases al JOIN companies own ON own.id = al.company_id WHERE fold_name(al.alias) LIKE '%' || fold_name(${escapeLike(words)}) || '%')`;

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

function where({ kind, q }: CompanyFilter): Prisma.Sql {
  const conditions = [
    // what was merged stands under its target; companies that no article names, as a file may bring, are found by their names alone
    q ? Prisma.sql`co.shown_as = co.id` : Prisma.sql`co.id IN (SELECT own.shown_as FROM companies own WHERE own.id IN (SELECT company_id FROM mentions UNION SELECT company_id FROM claim_companies))`,
    kind.length ? Prisma.sql`co.kind::text = ANY(${kind})` : null, q ? nameLike(q) : null,
  ].filter((condition) => condition !== null);
  return Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`;
}

const idsOf = (scheme: CompanyIdScheme): Prisma.Sql => Prisma.sql`(SELECT string_agg(DISTINCT ci.value, '; ' ORDER BY ci.value) FROM company_ids ci
  WHERE ci.company_id IN ${OWN} AND ci.scheme::text = ${scheme}) AS ${Prisma.raw(scheme)}`;

/** The companies that the articles name, those with most claims first where no order is asked. What people found wrong is not counted: the lists behind the counts leave it out. */
export const companyRows = (filter: CompanyFilter): Prisma.Sql => Prisma.sql`
  SELECT co.id, co.name, co.kind::text AS kind,
    (SELECT count(DISTINCT cc.claim_id)::int FROM claim_companies cc JOIN claims c ON c.id = cc.claim_id AND c.verdict IS DISTINCT FROM 'wrong'
      WHERE cc.company_id IN ${OWN} AND cc.role <> 'source') AS claims,
    (SELECT count(DISTINCT (cf.article_id, cf.figure_index))::int FROM claim_companies cc JOIN claims c ON c.id = cc.claim_id AND c.verdict IS DISTINCT FROM 'wrong'
      JOIN claim_figures cf ON cf.claim_id = c.id JOIN figures f ON f.article_id = cf.article_id AND f.index = cf.figure_index AND f.verdict IS DISTINCT FROM 'wrong'
      WHERE cc.company_id IN ${OWN} AND cc.role <> 'source') AS figures,
    (SELECT count(DISTINCT m.article_id)::int FROM mentions m WHERE m.company_id IN ${OWN}) AS articles,
    ${idsOf('ticker')}, ${idsOf('lei')}, ${idsOf('wikidata')}
  FROM companies co ${where(filter)} ORDER BY ${Prisma.raw(filter.sort ? ORDERS[filter.sort] : 'claims DESC')}, co.name`;

export interface CompanyList {
  companies: CompanySummary[];
  total: number;
  kinds: { value: CompanyKind; count: number }[];
}

export function companyList(filter: CompanyFilter, page: number): Promise<CompanyList> {
  return asked(async () => {
    const [companies, totals, kinds] = await Promise.all([
      database().$queryRaw<CompanySummary[]>`${companyRows(filter)} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
      database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM companies co ${where(filter)}`,
      database().$queryRaw<{ value: CompanyKind; count: number }[]>`
        SELECT co.kind::text AS value, count(*)::int AS count FROM companies co ${where({ ...filter, kind: [] })} GROUP BY 1 ORDER BY 2 DESC, 1`,
    ]);
    return { companies, total: totals[0]?.total ?? 0, kinds };
  });
}
