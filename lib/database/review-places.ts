import type { Figure as ReadFigure } from '../analysis.ts';
import { heldClaim, heldFigure, type InForce, type Judged } from '../reviews/apply.ts';
import type { ClaimCorrection, FigureCorrection } from '../reviews/correction.ts';
import type { PlacedClaim } from '../reviews/place.ts';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

/** What is loaded of a place to know what is in force there: the whole history, latest first. */
export const WITH_HISTORY = { reviews: { orderBy: { id: 'desc' }, include: { undoneBy: { select: { id: true } } } } } satisfies Prisma.ReviewPlaceInclude;

export type PlaceWithHistory = Prisma.ReviewPlaceGetPayload<{ include: typeof WITH_HISTORY }>;
export type Entry = PlaceWithHistory['reviews'][number];

/** The latest entry that says something and was not taken back. */
export const inForceOf = ({ reviews }: PlaceWithHistory): Entry | null => reviews.find(({ verdict, undoneBy }) => verdict !== null && undoneBy === null) ?? null;

/** The judged places of an article, as the analysis wants them. */
export async function judgedPlaces(tx: Transaction, articleId: string): Promise<Judged[]> {
  const places = await tx.reviewPlace.findMany({ where: { articleId }, include: WITH_HISTORY, orderBy: { id: 'asc' } });
  return places.map(judged);
}

export function judged(place: PlaceWithHistory): Judged {
  const { id, about, reviews: [latest] } = place;
  if (!latest) throw new Error(`Nobody has said anything of the place ${id}.`);
  const entry = inForceOf(place);
  return about === 'figure'
    ? { id, about, machine: latest.machine as unknown as ReadFigure, inForce: entry && figureInForce(entry) }
    : { id, about, machine: latest.machine as unknown as PlacedClaim, inForce: entry && claimInForce(entry) };
}

const figureInForce = ({ verdict, correction, machine }: Entry): InForce<FigureCorrection> => ({
  verdict: verdict as NonNullable<typeof verdict>,
  holds: verdict === 'wrong' ? null : verdict === 'corrected' ? (correction as FigureCorrection) : heldFigure(machine as unknown as ReadFigure),
});

const claimInForce = ({ verdict, correction, machine }: Entry): InForce<ClaimCorrection> => ({
  verdict: verdict as NonNullable<typeof verdict>,
  holds: verdict === 'wrong' ? null : verdict === 'corrected' ? (correction as ClaimCorrection) : heldClaim(machine as unknown as PlacedClaim),
});
