import 'server-only';
import { changeNames, shareNames } from './added-names.ts';
import { database } from './client.ts';
import { claimsNaming, regroupFacts } from './fact-groups.ts';
import { compareAnew } from './merged-stories.ts';
import { asked } from './outage.ts';
import { type Transaction, writing } from './transaction.ts';

/** What somebody asked for and cannot be done, in a sentence that says why and what can. */
export class Refusal extends Error {}

interface Told {
  /** Who did it, as they name themselves. */
  by?: string;
  note?: string;
}

/**
 * Shows one company as another from now on. No row that names it changes, so `undoMerge` brings everything back as it was.
 * @throws Refusal where one of them is not there, where it is merged already, or where the merges would go in a circle
 * @returns the id of the merge
 */
export const mergeCompanies = (fromId: string, intoId: string, { by, note }: Told = {}): Promise<string> => writing(async (tx) => {
  const [from, into] = [await named(tx, fromId), await named(tx, intoId)];
  if (from.id === into.id) throw new Refusal(`${from.name} cannot be merged into itself: choose another company.`);
  if (from.mergedInto !== null) throw new Refusal(`${from.name} is shown as ${from.shown.name} already: undo that merge first.`);
  if (into.shownAs === from.id) throw new Refusal(`${into.name} is itself shown as ${from.name}, so the merges would go in a circle: undo that merge first.`);
  const merge = await tx.companyMerge.create({ data: { fromId: from.id, intoId: into.id, mergedBy: by ?? null, note: note ?? null } });
  const moved = await idsShownAs(tx, from.id);
  await tx.$executeRaw`UPDATE companies SET shown_as = ${into.shownAs}, merged_into = CASE WHEN id = ${from.id} THEN ${into.id} ELSE merged_into END, kept = true WHERE id = ANY(${moved})`;
  await tx.company.update({ where: { id: into.id }, data: { kept: true } });
  await regroupFacts(tx, await claimsNaming(tx, moved));
  await changeNames(tx, await shareNames(tx, moved, into.shownAs));
  await compareAnew(tx, moved, into.shownAs);
  return merge.id;
});

/**
 * Shows a merged company as itself again, with whatever had been merged into it.
 * @throws Refusal where there is no such merge, or it has been undone
 * @returns the id of the company that stands for itself again
 */
export const undoMerge = (mergeId: string, by?: string): Promise<string> => writing(async (tx) => {
  const merge = await tx.companyMerge.findUnique({ where: { id: mergeId }, include: { from: { select: { name: true } }, into: { select: { shownAs: true } } } });
  if (!merge) throw new Refusal('There is no such merge.');
  if (merge.undoneAt) throw new Refusal(`This merge has been undone already: ${merge.from.name} is shown as itself.`);
  await tx.$executeRaw`UPDATE company_merges SET undone_at = GREATEST(now(), merged_at), undone_by = ${by ?? null} WHERE id = ${mergeId}`;
  const moved = (await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE moved AS (SELECT ${merge.fromId}::text AS id UNION SELECT co.id FROM companies co JOIN moved ON co.merged_into = moved.id) SELECT id FROM moved`).map(({ id }) => id);
  await tx.$executeRaw`UPDATE companies SET shown_as = ${merge.fromId}, merged_into = CASE WHEN id = ${merge.fromId} THEN NULL ELSE merged_into END WHERE id = ANY(${moved})`;
  await regroupFacts(tx, await claimsNaming(tx, moved));
  await changeNames(tx, await shareNames(tx, moved, merge.into.shownAs));
  await compareAnew(tx, moved, merge.into.shownAs);
  return merge.fromId;
});

async function named(tx: Transaction, id: string) {
  const company = await tx.company.findUnique({ where: { id }, include: { shown: { select: { name: true } } } });
  if (!company) throw new Refusal(`There is no company at /companies/${id}.`);
  return company;
}

const idsShownAs = async (tx: Transaction, id: string): Promise<string[]> =>
  (await tx.company.findMany({ where: { shownAs: id }, select: { id: true } })).map((company) => company.id);

/** One merge in force, as the page of the company that it leads to tells it. */
export interface Merged {
  id: string;
  /** The merged company, and the one it was merged into: not the page's own where that was merged later. */
  from: { id: string; name: string };
  into: { id: string; name: string };
  /** A day: `2026-11-22`. */
  at: string;
  by: string | null;
  note: string | null;
  /** Of the merged company alone. */
  mentions: number;
  claims: number;
}

/** Everything that is shown as this company, the latest merge first. */
export const mergedInto = (id: string): Promise<Merged[]> => asked(() => database().$queryRaw<Merged[]>`
  SELECT m.id, jsonb_build_object('id', f.id, 'name', f.name) AS "from", jsonb_build_object('id', t.id, 'name', t.name) AS "into",
    to_char(m.merged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS at, m.merged_by AS by, m.note,
    (SELECT count(*)::int FROM mentions me WHERE me.company_id = f.id) AS mentions,
    (SELECT count(DISTINCT cc.claim_id)::int FROM claim_companies cc WHERE cc.company_id = f.id AND cc.role <> 'source') AS claims
  FROM company_merges m JOIN companies f ON f.id = m.from_id JOIN companies t ON t.id = m.into_id
  WHERE m.undone_at IS NULL AND f.shown_as = ${id} ORDER BY m.merged_at DESC, m.id`);

/** What a merge would move: the sentence before it says so. */
export async function weightOf(id: string): Promise<{ mentions: number; claims: number }> {
  const [weight] = await asked(() => database().$queryRaw<{ mentions: number; claims: number }[]>`
    SELECT (SELECT count(*)::int FROM mentions me JOIN companies own ON own.id = me.company_id WHERE own.shown_as = ${id}) AS mentions,
      (SELECT count(DISTINCT cc.claim_id)::int FROM claim_companies cc JOIN companies own ON own.id = cc.company_id WHERE own.shown_as = ${id} AND cc.role <> 'source') AS claims`);
  return weight ?? { mentions: 0, claims: 0 };
}
