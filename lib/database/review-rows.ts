import type { Figure as ReadFigure } from '../analysis.ts';
import { correctClaim, correctFigure, type Judged, markOf } from '../reviews/apply.ts';
import type { PlacedClaim } from '../reviews/place.ts';
import { claimColumns, markColumns, parties } from './claim-rows.ts';
import { saveCompanies } from './companies-store.ts';
import { regroupFacts } from './fact-groups.ts';
import type { Prisma } from './generated/client.ts';
import { insertRows, updateRows } from './insert.ts';
import { dropUnnamedCompanies } from './leftovers.ts';
import { plainDecimal } from './plain.ts';
import { figureColumns } from './store.ts';
import type { Transaction } from './transaction.ts';

const FIGURE = { claims: true } satisfies Prisma.FigureInclude;
const CLAIM = { companies: { include: { company: true }, orderBy: { position: 'asc' } }, figures: { include: { figure: true }, orderBy: { figureIndex: 'asc' } } } satisfies Prisma.ClaimInclude;

export type FigureRow = Prisma.FigureGetPayload<{ include: typeof FIGURE }>;
export type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof CLAIM }>;

export const figureRow = (tx: Transaction, where: Prisma.FigureWhereInput): Promise<FigureRow | null> => tx.figure.findFirst({ where, include: FIGURE });
export const claimRow = (tx: Transaction, where: Prisma.ClaimWhereInput): Promise<ClaimRow | null> => tx.claim.findFirst({ where, include: CLAIM });

/** What the machine read in the row, whatever people made of it. */
export function machineFigure(row: FigureRow): ReadFigure {
  if (row.machine) return row.machine as unknown as ReadFigure;
  const { start, end, text, kind, currency, unit, bound, warnings, reading } = row;
  const [value, max, order] = [row.value, row.max, row.order].map(plainDecimal);
  return {
    start, end, text, kind, ...(value == null ? {} : { value }), ...(max == null ? {} : { max }), ...(order == null ? {} : { order }),
    ...(currency === null ? {} : { currency }), ...(unit === null ? {} : { unit }), bound,
    ...(warnings.length ? { warnings: warnings as ReadFigure['warnings'] } : {}), reading: reading as unknown as ReadFigure['reading'],
  };
}

export async function machineClaim(tx: Transaction, row: ClaimRow): Promise<PlacedClaim> {
  if (row.machine) return row.machine as unknown as PlacedClaim;
  const { articleId, index, start, end, type, modality, attributedTo, isQuote, date } = row;
  const before = await tx.claim.findMany({ where: { articleId, start, end, index: { lt: index } }, select: { type: true, machine: true } });
  const names = (role: 'subject' | 'object') => row.companies.filter((party) => party.role === role).map(({ company }) => company.name);
  return {
    start, end, type, modality, subjects: names('subject'), objects: names('object'), attributedTo,
    figures: row.figures.map(({ figure }) => ({ start: figure.start, end: figure.end })), ...(date === null ? {} : { date }), ...(isQuote ? { quote: true } : {}),
    ordinal: before.filter((other) => ((other.machine as unknown as PlacedClaim | null)?.type ?? other.type) === type).length,
  };
}

/** Makes a figure's row, and the facts of its claims, what people say of it. */
export async function writeFigure(tx: Transaction, row: FigureRow, { id, inForce }: Extract<Judged, { about: 'figure' }>): Promise<void> {
  const { mark, held } = markOf(id, machineFigure(row), inForce, correctFigure);
  await updateRows(tx, 'figures', { ...figureColumns(held), ...markColumns(mark) }, { article_id: row.articleId, index: row.index });
  await regroupFacts(tx, row.claims.map(({ claimId }) => claimId));
}

/** Makes a claim's row, its companies and its fact what people say of it. */
export async function writeClaim(tx: Transaction, row: ClaimRow, { id, inForce }: Extract<Judged, { about: 'claim' }>): Promise<void> {
  const { mark, held } = markOf(id, await machineClaim(tx, row), inForce, correctClaim);
  await updateRows(tx, 'claims', { ...claimColumns(held), ...markColumns(mark) }, { id: row.id });
  await tx.claimCompany.deleteMany({ where: { claimId: row.id } });
  const ids = await saveCompanies(tx, { companies: [], claims: [held] });
  for (const source of await sources(tx, row.articleId, held.attributedTo)) ids.set(source.name, source.id);
  await insertRows(tx, 'claim_companies', parties(row.id, held, ids));
  await regroupFacts(tx, [row.id]);
  // what only the earlier version of the claim named
  await dropUnnamedCompanies(tx, row.companies.map(({ companyId }) => companyId));
}

/** A source is a company where the article names it as one, as a reading of the article has it. */
const sources = (tx: Transaction, articleId: string, names: string[]): Promise<{ id: string; name: string }[]> => tx.company.findMany({
  where: { name: { in: names }, OR: [{ mentions: { some: { articleId } } }, { claims: { some: { role: { not: 'source' }, claim: { articleId } } } }] },
  select: { id: true, name: true },
});
