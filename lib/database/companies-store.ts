import type { Claim, Mention } from '../analysis.ts';
import { COMPANIES } from '../companies/index.ts';
import type { CompanyKind } from '../terms.ts';
import { freeSlugs } from './slugs.ts';
import type { Transaction } from './transaction.ts';

const gazetteer = new Map(COMPANIES.map((company) => [company.name, company]));

/** The part of an analysis that names companies. */
interface Named {
  companies: Pick<Mention, 'company' | 'kind'>[];
  claims: Pick<Claim, 'subjects' | 'objects'>[];
}

/**
 * Makes sure that every company of an analysis is there, with the names that the gazetteer knows it by.
 * @returns canonical name → id
 */
export async function saveCompanies(tx: Transaction, analysis: Named): Promise<Map<string, string>> {
  const names = namesOf(analysis);
  const ids = new Map<string, string>();
  for (const { id, name } of await tx.company.findMany({ where: { name: { in: names } } })) ids.set(name, id);
  const fresh = names.filter((name) => !ids.has(name));
  const slugs = await freeSlugs(tx, fresh);
  for (const [at, name] of fresh.entries()) ids.set(name, slugs[at] as string);
  const kinds = new Map<string, CompanyKind>(analysis.companies.map(({ company, kind }) => [company, kind]));
  const kindOf = (name: string) => kinds.get(name) ?? gazetteer.get(name)?.kind ?? 'unlisted';
  await tx.company.createMany({ data: fresh.map((name) => ({ id: ids.get(name) as string, name, kind: kindOf(name), addedBy: gazetteer.has(name) ? 'gazetteer' : 'article' })) });
  await tx.companyAlias.createMany({ data: names.flatMap((name) => aliasesOf(name, ids.get(name) as string)), skipDuplicates: true });
  return ids;
}

/** Those mentioned, and the parties of claims; a source is one only where it is mentioned as one, since people are sources too. */
function namesOf({ companies, claims }: Named): string[] {
  const names = [...companies.map(({ company }) => company), ...claims.flatMap(({ subjects, objects }) => [...subjects, ...objects])];
  return [...new Set(names)].sort();
}

function aliasesOf(name: string, companyId: string): { companyId: string; alias: string; language: string }[] {
  const { aliases = [], names = {} } = gazetteer.get(name) ?? {};
  return [
    ...aliases.map((alias) => ({ companyId, alias, language: '' })),
    ...Object.entries(names).flatMap(([language, known = []]) => known.map((alias) => ({ companyId, alias, language }))),
  ];
}
