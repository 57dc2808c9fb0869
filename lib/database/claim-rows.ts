import type { Claim } from '../analysis.ts';
import { periodOf } from '../period.ts';
import type { Mark, Reviewed } from '../reviews/apply.ts';
import { factOf } from '../stories/facts.ts';
import type { CompanyRole } from '../terms.ts';
import { factRow, shortHash } from './fact-groups.ts';
import type { Table } from './insert.ts';

/** The claims of an analysis, the companies and figures they name and the facts they state, by table and column name. */
export function claimRows({ id: articleId, publishedAt }: { id: string; publishedAt: Date | null }, { analysis, figures: judged, claims: marks }: Reviewed, companyIds: Map<string, string>): [Table, Record<string, unknown>[]][] {
  const claims: Record<string, unknown>[] = [];
  const companies: Record<string, unknown>[] = [];
  const figures: Record<string, unknown>[] = [];
  const facts = new Map<string, Record<string, unknown>>();
  const repeats = new Map<string, number>();
  // what people found wrong is no part of what claims state together
  const counted = { figures: analysis.figures.map((figure, index) => (judged.get(index)?.verdict === 'wrong' ? undefined : figure)), publishedAt: publishedAt?.toISOString() };
  for (const [index, claim] of analysis.claims.entries()) {
    const mark = marks.get(index);
    // the id keeps the type that the machine read: addresses survive a correction
    const id = numbered(`${articleId}-${claim.start}-${mark?.machine?.type ?? claim.type}`, repeats);
    const fact = mark?.verdict === 'wrong' ? null : factOf(claim, counted);
    const factId = fact && shortHash(fact.key);
    if (fact && factId) facts.set(factId, factRow(fact));
    claims.push({ id, article_id: articleId, index, char_start: claim.start, char_end: claim.end, ...claimColumns(claim), ...markColumns(mark), fact_id: factId });
    companies.push(...parties(id, claim, companyIds));
    figures.push(...[...new Set(claim.figures)].map((figure_index) => ({ claim_id: id, article_id: articleId, figure_index })));
  }
  return [['facts', [...facts.values()]], ['claims', claims], ['claim_companies', companies], ['claim_figures', figures]];
}

/** What a claim says, but for its companies and figures. */
export function claimColumns(claim: Omit<Claim, 'figures'>): Record<string, unknown> {
  const period = claim.date === undefined ? null : periodOf(claim.date);
  return {
    type: claim.type, modality: claim.modality, attributed_to: claim.attributedTo, is_quote: claim.quote ?? false, date: claim.date ?? null,
    date_start: period?.start ?? null, date_end: period?.end ?? null, date_precision: period?.precision ?? null,
  };
}

/** What people say of a row; empty where nobody has judged it. */
export const markColumns = (mark: Mark<unknown> | undefined): Record<string, unknown> =>
  (mark ? { place_id: mark.placeId, verdict: mark.verdict, machine: mark.machine } : {});

/** `id`, then `id-2`, `id-3` where it comes again. */
function numbered(id: string, repeats: Map<string, number>): string {
  const count = (repeats.get(id) ?? 0) + 1;
  repeats.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** People are sources too, and no companies: a source counts here where its name is a company's. */
export function parties(claimId: string, claim: Pick<Claim, 'subjects' | 'objects' | 'attributedTo'>, companyIds: Map<string, string>): Record<string, unknown>[] {
  const roles: [CompanyRole, string[]][] = [['subject', claim.subjects], ['object', claim.objects], ['source', claim.attributedTo]];
  return roles.flatMap(([role, names]) =>
    [...new Set(names)].flatMap((name, position) => {
      const companyId = companyIds.get(name);
      return companyId ? [{ claim_id: claimId, company_id: companyId, role, position }] : [];
    }));
}
