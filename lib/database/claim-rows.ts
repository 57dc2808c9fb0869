import type { Analysis, Claim } from '../analysis.ts';
import { factOf } from '../stories/facts.ts';
import type { CompanyRole } from '../terms.ts';
import { shortHash } from './fact-groups.ts';
import type { Table } from './insert.ts';
import { periodOf } from '../period.ts';

/** The claims of an analysis, the companies and figures they name and the facts they state, by table and column name. */
export function claimRows(articleId: string, analysis: Analysis, companyIds: Map<string, string>): [Table, Record<string, unknown>[]][] {
  const claims: Record<string, unknown>[] = [];
  const companies: Record<string, unknown>[] = [];
  const figures: Record<string, unknown>[] = [];
  const facts = new Map<string, Record<string, unknown>>();
  const repeats = new Map<string, number>();
  for (const [index, claim] of analysis.claims.entries()) {
    const id = numbered(`${articleId}-${claim.start}-${claim.type}`, repeats);
    const fact = factOf(claim, analysis);
    const factId = fact && shortHash(fact.key);
    if (fact && factId) facts.set(factId, { id: factId, key: fact.key, type: fact.type, measure_key: shortHash(fact.measureKey) });
    const period = claim.date === undefined ? null : periodOf(claim.date);
    claims.push({
      id, article_id: articleId, index, char_start: claim.start, char_end: claim.end, type: claim.type, modality: claim.modality,
      attributed_to: claim.attributedTo, is_quote: claim.quote ?? false, date: claim.date,
      date_start: period?.start, date_end: period?.end, date_precision: period?.precision, fact_id: factId,
    });
    companies.push(...parties(id, claim, companyIds));
    figures.push(...[...new Set(claim.figures)].map((figure_index) => ({ claim_id: id, article_id: articleId, figure_index })));
  }
  return [['facts', [...facts.values()]], ['claims', claims], ['claim_companies', companies], ['claim_figures', figures]];
}

/** `id`, then `id-2`, `id-3` where it comes again. */
function numbered(id: string, repeats: Map<string, number>): string {
  const count = (repeats.get(id) ?? 0) + 1;
  repeats.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** People are sources too, and no companies: a source counts here where its name is a company's. */
function parties(claimId: string, claim: Claim, companyIds: Map<string, string>): Record<string, unknown>[] {
  const roles: [CompanyRole, string[]][] = [['subject', claim.subjects], ['object', claim.objects], ['source', claim.attributedTo]];
  return roles.flatMap(([role, names]) =>
    [...new Set(names)].flatMap((name, position) => {
      const companyId = companyIds.get(name);
      return companyId ? [{ claim_id: claimId, company_id: companyId, role, position }] : [];
    }));
}
