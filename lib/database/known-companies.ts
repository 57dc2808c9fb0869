import 'server-only';
import { COMPANIES } from '../companies/index.ts';
import { groupBy } from '../group-by.ts';
import { fold } from '../text/tokens.ts';
import { database } from './client.ts';
import { nameLike } from './companies.ts';
import type { Transaction } from './transaction.ts';

/** Canonical names of the gazetteer by each of their folded names. */
const gazetteer = groupBy(
  COMPANIES.flatMap(({ name, aliases = [], names = {} }) => [name, ...aliases, ...Object.values(names).flatMap((list) => list ?? [])].map((alias) => ({ name, alias }))),
  ({ alias }) => fold(alias),
);

/** Canonical names of the companies that go by this name: its own where one has it, else all that have it as another one. */
async function called(tx: Transaction, name: string): Promise<string[]> {
  const exact = await tx.company.findUnique({ where: { name }, select: { name: true } });
  if (exact) return [exact.name];
  const stored = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT shown.name FROM companies own JOIN companies shown ON shown.id = own.shown_as WHERE fold_name(own.name) = fold_name(${name})
    OR EXISTS (SELECT FROM company_aliases al WHERE al.company_id = own.id AND fold_name(al.alias) = fold_name(${name}))`;
  return [...new Set([...stored, ...(gazetteer.get(fold(name)) ?? [])].map((company) => company.name))].sort();
}

/** The names as companies are known by; or a sentence, where one is nobody's or several companies'. */
export async function knownCompanies(tx: Transaction, names: string[]): Promise<{ names: string[] } | { problem: string }> {
  const known: string[] = [];
  for (const name of names) {
    const [only, ...others] = await called(tx, name);
    if (only === undefined) return { problem: `No company is known by the name “${name}”: choose one of the list, or add it under Companies first.` };
    if (others.length > 0) return { problem: `“${name}” is a name of ${[only, ...others].join(', ')}: write the one that is meant.` };
    known.push(only);
  }
  return { names: [...new Set(known)] };
}

const OFFERED = 12;

/** Names of companies that hold these words, for a list to choose from. */
export async function companyNames(words: string): Promise<string[]> {
  const wanted = fold(words);
  if (wanted.length < 2) return [];
  const stored = await database().$queryRaw<{ name: string }[]>`SELECT co.name FROM companies co WHERE co.shown_as = co.id AND ${nameLike(words)} ORDER BY co.name LIMIT ${OFFERED}`;
  const others = COMPANIES.filter(({ name }) => fold(name).includes(wanted)).map(({ name }) => name);
  return [...new Set([...stored.map(({ name }) => name), ...others])].slice(0, OFFERED);
}
