/** Companies as they are shown: one that was merged stands under the name where its merges lead. */
import type { Party } from '../views.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';

type Client = Pick<PrismaClient, 'company' | '$queryRaw'>;

/** What a query includes of a company to show it; `shownOf` then gives the party. */
export const WITH_SHOWN = { company: { select: { shown: { select: { id: true, name: true } } } } } as const;

/** Each once, in their order: a claim that names both a company and what it was merged into names one. */
export function shownOf(rows: { company: { shown: Party } }[]): Party[] {
  return [...new Map(rows.map(({ company: { shown } }) => [shown.id, { id: shown.id, name: shown.name }])).values()];
}

/** Ids of what the companies of these ids are shown as. Wants no table in scope. */
export const shownIds = (ids: string[]): Prisma.Sql => Prisma.sql`(SELECT given.shown_as FROM companies given WHERE given.id = ANY(${ids}))`;

/** Ids of all companies that are shown as the company, its own among them. */
export const ownIds = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT own.id FROM companies own WHERE own.shown_as = ${id})`;

/** The names and every other name that is shown as the same company: what a claim's source may be written as. */
export const namesShownAs = (names: string[]): Prisma.Sql => Prisma.sql`ARRAY(
  SELECT unnest(${names}::text[]) UNION SELECT alike.name FROM companies alike JOIN companies named ON named.shown_as = alike.shown_as WHERE named.name = ANY(${names}))`;

/** Those of the names that are shown under another. */
export async function shownNames(client: Client, names: string[]): Promise<Map<string, string>> {
  const merged = await client.company.findMany({ where: { name: { in: [...new Set(names)] }, mergedInto: { not: null } }, select: { name: true, shown: { select: { name: true } } } });
  return new Map(merged.map(({ name, shown }) => [name, shown.name]));
}

/** The names as they are shown, each once. */
export const renamed = (names: string[], shown: Map<string, string>): string[] => [...new Set(names.map((name) => shown.get(name) ?? name))];
