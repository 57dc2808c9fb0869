import 'server-only';
import type { Figure } from '../analysis.ts';
import { correctClaim, correctFigure, readsTheSame } from '../reviews/apply.ts';
import { type ClaimCorrection, claimCorrection, type FigureCorrection, figureCorrection, problemsOf } from '../reviews/correction.ts';
import type { PlacedClaim } from '../reviews/place.ts';
import type { ReviewSubject, Verdict } from '../terms.ts';
import { VERDICT_SAID } from '../words.ts';
import type { Prisma } from './generated/client.ts';
import { knownCompanies } from './known-companies.ts';
import { asked } from './outage.ts';
import { inForceOf, judged, type PlaceWithHistory, WITH_HISTORY } from './review-places.ts';
import { claimRow, figureRow, machineClaim, machineFigure, writeClaim, writeFigure } from './review-rows.ts';
import { type Transaction, writing } from './transaction.ts';

/** What a reader judges, as the page showed it to them. */
export interface Target {
  articleId: string;
  about: ReviewSubject;
  /** Of a figure `start-end`, of a claim its id. */
  key: string;
  /** The latest entry of its history when the form was opened; 0 where there was none. */
  seen: number;
}

/** Who says so, and why. */
export interface Signature {
  who: string;
  why: string | null;
}

/** A sentence for each field that is wrong; `form` for what concerns no field. Null where all is saved. */
export type Problems = Record<string, string> | null;

interface Found {
  machine: Figure | PlacedClaim;
  text: string;
  placeId: string | null;
  /** Of the row: what it holds already. */
  verdict: Verdict | null;
}

/** Writes down what a reader says of a figure or claim, and makes its row say so. @param given the fields of a correction, as typed */
export const saveReview = (target: Target, verdict: Verdict, given: unknown, { who, why }: Signature): Promise<Problems> => asked(() => writing(async (tx) => {
  const found = await findTarget(tx, target);
  if (!found) return { form: 'This article was read again since the page was opened, and nothing stands at this place any more. Load the page again.' };
  const known = found.placeId === null ? null : await tx.reviewPlace.findUniqueOrThrow({ where: { id: found.placeId }, include: WITH_HISTORY });
  const latest = known?.reviews[0];
  if ((latest?.id ?? 0) !== target.seen) return { form: conflict(latest) };
  // who finds a correction right makes it again: the machine's reading is not what they see
  const confirmed = verdict === 'right' && found.verdict === 'corrected' && known ? judged(known).inForce?.holds : null;
  const correction = confirmed ? { value: confirmed } : verdict === 'corrected' ? await checked(tx, target.about, given, found.machine) : { value: null };
  if ('problems' in correction) return correction.problems;
  const same = correction.value !== null && holdsMachine(found.machine, correction.value);
  if (same && found.verdict !== 'corrected') return { form: 'This is what stands here already: choose “Right”, or change something.' };
  // who writes the machine's reading in the place of a correction finds the machine right
  const said = same ? { verdict: 'right' as const } : correction.value ? { verdict: 'corrected' as const, correction: correction.value } : { verdict };
  const span = { start: found.machine.start, end: found.machine.end, text: found.text };
  const place = known
    ? await tx.reviewPlace.update({ where: { id: known.id }, data: span })
    : await tx.reviewPlace.create({ data: { articleId: target.articleId, about: target.about, ...span } });
  await tx.review.create({ data: { placeId: place.id, ...said, who, why, machine: found.machine as unknown as Prisma.InputJsonValue } });
  await writeRow(tx, place.id, target);
  return null;
}));

/** Takes the entry in force back: what was in force before it is in force again. */
export const undoReview = (reviewId: number, { who, why }: Signature): Promise<Problems> => asked(() => writing(async (tx) => {
  const entry = await tx.review.findUnique({ where: { id: reviewId }, include: { place: { include: WITH_HISTORY } } });
  if (!entry) return { form: 'There is no such entry to take back.' };
  if (inForceOf(entry.place)?.id !== reviewId) return { form: conflict(entry.place.reviews[0]) };
  const { place } = entry;
  const figure = place.about === 'figure' ? await figureRow(tx, { placeId: place.id }) : null;
  const claim = place.about === 'claim' ? await claimRow(tx, { placeId: place.id }) : null;
  const machine = figure ? machineFigure(figure) : claim ? await machineClaim(tx, claim) : entry.machine;
  await tx.review.create({ data: { placeId: place.id, verdict: null, undoesId: reviewId, who, why, machine: machine as unknown as Prisma.InputJsonValue } });
  if (figure) await writeRow(tx, place.id, { articleId: figure.articleId, about: 'figure', key: `${figure.start}-${figure.end}` });
  else if (claim) await writeRow(tx, place.id, { articleId: claim.articleId, about: 'claim', key: claim.id });
  return null;
}));

async function findTarget(tx: Transaction, { articleId, about, key }: Omit<Target, 'seen'>): Promise<Found | null> {
  if (about === 'figure') {
    const figure = await figureRow(tx, { articleId, ...spanOf(key) });
    return figure && { machine: machineFigure(figure), text: figure.text, placeId: figure.placeId, verdict: figure.verdict };
  }
  const claim = await claimRow(tx, { articleId, id: key });
  if (!claim) return null;
  const { text } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { text: true } });
  return { machine: await machineClaim(tx, claim), text: text.slice(claim.start, claim.end), placeId: claim.placeId, verdict: claim.verdict };
}

function spanOf(key: string): { start: number; end: number } {
  const [start, end] = key.split('-').map(Number);
  return { start: start ?? -1, end: end ?? -1 };
}

async function writeRow(tx: Transaction, placeId: string, { articleId, about, key }: Omit<Target, 'seen'>): Promise<void> {
  const place = judged(await tx.reviewPlace.findUniqueOrThrow({ where: { id: placeId }, include: WITH_HISTORY }));
  if (place.about === 'figure') {
    const row = await figureRow(tx, { articleId, ...spanOf(key) });
    if (row) await writeFigure(tx, row, place);
  } else {
    const row = about === 'claim' ? await claimRow(tx, { articleId, id: key }) : null;
    if (row) await writeClaim(tx, row, place);
  }
}

/** The correction as it is kept, its companies by the names they are known by. */
async function checked(tx: Transaction, about: ReviewSubject, given: unknown, machine: Figure | PlacedClaim): Promise<{ value: FigureCorrection | ClaimCorrection } | { problems: Record<string, string> }> {
  if (about === 'figure') {
    const figure = figureCorrection.safeParse(given);
    return figure.success ? { value: figure.data } : { problems: problemsOf(figure.error) };
  }
  const claim = claimCorrection('date' in machine ? machine.date : undefined).safeParse(given);
  if (!claim.success) return { problems: problemsOf(claim.error) };
  const [subjects, objects] = [await knownCompanies(tx, claim.data.subjects), await knownCompanies(tx, claim.data.objects)];
  if ('problem' in subjects) return { problems: { subjects: subjects.problem } };
  if ('problem' in objects) return { problems: { objects: objects.problem } };
  return { value: { ...claim.data, subjects: subjects.names, objects: objects.names } };
}

const holdsMachine = (machine: Figure | PlacedClaim, held: FigureCorrection | ClaimCorrection): boolean => readsTheSame(
  machine, 'kind' in machine ? correctFigure(machine, held as FigureCorrection) : correctClaim(machine, held as ClaimCorrection),
);

/** Somebody else was quicker. */
function conflict(latest: PlaceWithHistory['reviews'][number] | undefined): string {
  if (!latest) return 'What was said here has changed since the form was opened. Look at it again, then save.';
  const what = latest.verdict === null ? 'has taken the last entry back' : `has marked this ${VERDICT_SAID[latest.verdict]}`;
  return `${latest.who} ${what} since the form was opened. Look at it in the history, then save again if you still want to.`;
}
