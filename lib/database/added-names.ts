import { type AddedCompany, entryOf, formsOf } from '../companies/added.ts';
import { COMPANIES } from '../companies/index.ts';
import { isFunctionWord } from '../companies/reserved.ts';
import { Gazetteer } from '../stages/companies.ts';
import { database } from './client.ts';
import type { PrismaClient } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

interface KnownNames {
  /** Goes up whenever names are added, or companies that share one are merged. */
  version: number;
  /** Absent where people have added nothing. */
  names?: Gazetteer;
}

/** A hundred thousand names take a second or two to prepare: they are kept for as long as nobody adds to them. */
let held: (KnownNames & { url?: string }) | undefined;

/** The names that companies are known by, those that people have added among them, ready for `analyze`. */
export async function knownNames(): Promise<KnownNames> {
  const version = await namesVersionOf(database());
  const url = process.env.DATABASE_URL;
  if (held?.version !== version || held.url !== url) held = { version, url, names: version === 0 ? undefined : await allNames() };
  return held;
}

export const namesVersionOf = async (client: Pick<PrismaClient, 'addedNames'>): Promise<number> =>
  (await client.addedNames.findUniqueOrThrow({ where: { id: 1 } })).version;

/** Whoever holds the names in memory learns that they have changed, and the stored articles that hold these companies' names are to be read again. */
export async function changeNames(tx: Transaction, companyIds: string[]): Promise<void> {
  if (companyIds.length === 0) return;
  await tx.addedNames.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
  await tx.$executeRaw`UPDATE companies SET names_new = true WHERE id = ANY(${companyIds})`;
}

async function allNames(): Promise<Gazetteer> {
  // a gazetteer's company counts where people gave it another name
  const added = await database().$queryRaw<AddedCompany[]>`
    SELECT co.name, co.kind::text AS kind, COALESCE(jsonb_agg(jsonb_build_object('alias', al.alias, 'language', al.language) ORDER BY al.alias) FILTER (WHERE al.alias IS NOT NULL), '[]') AS aliases
    FROM companies co LEFT JOIN company_aliases al ON al.company_id = co.id AND al.source IS NOT NULL
    WHERE co.kept GROUP BY co.id HAVING co.added_by IN ('import', 'hand') OR count(al.alias) > 0 ORDER BY co.id`;
  const merged = await database().company.findMany({ where: { mergedInto: { not: null } }, select: { name: true, shown: { select: { name: true } } } });
  const bearers = new Map<string, Set<string>>();
  const bears = (form: string, name: string) => bearers.set(form.toLowerCase(), (bearers.get(form.toLowerCase()) ?? new Set()).add(name));
  for (const { name, aliases = [], names = {} } of COMPANIES) for (const form of [name, ...aliases, ...Object.values(names).flatMap((list = []) => list)]) bears(form, name);
  for (const { name, aliases } of added) for (const form of [name, ...aliases.map(({ alias }) => alias)]) bears(form, name);
  const isOthers = (form: string, name: string) => [...(bearers.get(form) ?? [])].some((bearer) => bearer !== name);
  const entries = added.map((company) => entryOf(company, { isFunctionWord, isOthers }));
  return new Gazetteer([...COMPANIES, ...entries], new Map(merged.map(({ name, shown }) => [name, shown.name])));
}

/** Those of the companies that share a name with the one or what is shown as it: merging them, or no longer, decides who is meant. */
export async function shareNames(tx: Transaction, companyIds: string[], shownAs: string): Promise<string[]> {
  const theirs = new Set((await formsByCompany(tx, { shownAs, id: { notIn: companyIds } })).flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));
  return (await formsByCompany(tx, { id: { in: companyIds } })).filter(({ forms }) => forms.some((form) => theirs.has(form.toLowerCase()))).map(({ id }) => id);
}

/** Every way in which companies may be named in a text. */
export async function formsByCompany(client: Pick<PrismaClient, 'company'>, where: object): Promise<{ id: string; forms: string[] }[]> {
  const companies = await client.company.findMany({ where, select: { id: true, name: true, aliases: { select: { alias: true } } } });
  return companies.map(({ id, name, aliases }) => ({ id, forms: [...new Set([name, ...aliases.map(({ alias }) => alias)].flatMap(formsOf))] }));
}
