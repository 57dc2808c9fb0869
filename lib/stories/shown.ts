import type { Analysis } from '../analysis.ts';

/** An analysis whose companies bear the names that they are shown under: two that were merged are one. */
export function asShown(analysis: Analysis, shown: ReadonlyMap<string, string>): Analysis {
  if (shown.size === 0) return analysis;
  const name = (company: string): string => shown.get(company) ?? company;
  const names = (companies: string[]): string[] => [...new Set(companies.map(name))];
  return {
    ...analysis,
    companies: analysis.companies.map((mention) => ({ ...mention, company: name(mention.company) })),
    claims: analysis.claims.map((claim) => ({ ...claim, subjects: names(claim.subjects), objects: names(claim.objects), attributedTo: names(claim.attributedTo) })),
  };
}
