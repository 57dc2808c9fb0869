import { createHash } from 'node:crypto';
import type { Analysis, Claim } from '../analysis.ts';
import { factOf } from '../stories/facts.ts';
import type { CompanyRole } from '../terms.ts';
import type { Prisma } from './generated/client.ts';
import { periodOf } from './period.ts';

export interface ClaimRows {
  claims: Prisma.ClaimCreateManyInput[];
  companies: Prisma.ClaimCompanyCreateManyInput[];
  figures: Prisma.ClaimFigureCreateManyInput[];
  facts: Prisma.FactCreateManyInput[];
}

/** The claims of an analysis as rows, with the companies and figures they name and the facts they state. */
export function claimRows(articleId: string, analysis: Analysis, companyIds: Map<string, string>): ClaimRows {
  const rows: ClaimRows = { claims: [], companies: [], figures: [], facts: [] };
  const facts = new Map<string, Prisma.FactCreateManyInput>();
  const repeats = new Map<string, number>();
  for (const [index, claim] of analysis.claims.entries()) {
    const id = numbered(`${articleId}-${claim.start}-${claim.type}`, repeats);
    const fact = factOf(claim, analysis);
    const factId = fact ? createHash('sha256').update(fact.key).digest('hex').slice(0, 16) : null;
    if (fact && factId) facts.set(factId, { id: factId, ...fact });
    const period = claim.date === undefined ? null : periodOf(claim.date);
    rows.claims.push({
      id, articleId, index, start: claim.start, end: claim.end, type: claim.type, modality: claim.modality,
      attributedTo: claim.attributedTo, isQuote: claim.quote ?? false, date: claim.date,
      dateStart: period?.start, dateEnd: period?.end, datePrecision: period?.precision, factId,
    });
    rows.companies.push(...parties(id, claim, companyIds));
    rows.figures.push(...[...new Set(claim.figures)].map((figureIndex) => ({ claimId: id, articleId, figureIndex })));
  }
  rows.facts = [...facts.values()];
  return rows;
}

/** `id`, then `id-2`, `id-3` where it comes again. */
function numbered(id: string, repeats: Map<string, number>): string {
  const count = (repeats.get(id) ?? 0) + 1;
  repeats.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** People are sources too, and no companies: a source counts here where its name is a company's. */
function parties(claimId: string, claim: Claim, companyIds: Map<string, string>): Prisma.ClaimCompanyCreateManyInput[] {
  const roles: [CompanyRole, string[]][] = [['subject', claim.subjects], ['object', claim.objects], ['source', claim.attributedTo]];
  return roles.flatMap(([role, names]) =>
    [...new Set(names)].flatMap((name, position) => {
      const companyId = companyIds.get(name);
      return companyId ? [{ claimId, companyId, role, position }] : [];
    }));
}
