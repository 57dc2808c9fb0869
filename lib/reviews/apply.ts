/** What people have said of an article, laid over what the machine reads in it. */
import type { Analysis, Claim, Figure } from '../analysis.ts';
import type { Verdict } from '../terms.ts';
import type { ClaimCorrection, FigureCorrection } from './correction.ts';
import { matchPlaces } from './match.ts';
import { type ClaimPlace, type FigurePlace, type PlacedClaim, placedClaims } from './place.ts';

/** A place with the entry of its history that is in force; null where all were taken back. */
export type Judged =
  | (FigurePlace & { inForce: InForce<FigureCorrection> | null })
  | (ClaimPlace & { inForce: InForce<ClaimCorrection> | null });

/** What a person says stands there: the correction, or the reading that was found right; null where nothing does. */
export interface InForce<Holds> {
  verdict: Verdict;
  holds: Holds | null;
}

/** What a row carries of a review. */
export interface Mark<Reading> {
  placeId: string;
  verdict: Verdict | null;
  /** The machine's reading, where the row holds a correction instead. */
  machine: Reading | null;
}

export interface Reviewed {
  /** As people say it is, where they say something. */
  analysis: Analysis;
  /** By index of the figure or claim. */
  figures: Map<number, Mark<Figure>>;
  claims: Map<number, Mark<PlacedClaim>>;
}

/**
 * What people hold takes the place of the machine's readings; what is wrong stays, and is marked. A reading that was found
 * right and that the machine has changed since is held against it, as a correction.
 */
export function applyReviews(machine: Analysis, judged: Judged[]): Reviewed {
  const analysis = { ...machine, figures: [...machine.figures], claims: [...machine.claims] };
  const reviewed: Reviewed = { analysis, figures: new Map(), claims: new Map() };
  const matches = matchPlaces(judged, machine);
  const placed = matches.claims.size ? placedClaims(machine) : [];
  for (const place of judged) {
    const index = matches[place.about === 'figure' ? 'figures' : 'claims'].get(place.id);
    if (index === undefined) continue;
    if (place.about === 'figure') {
      const read = machine.figures[index] as Figure;
      const { mark, held } = markOf(place.id, read, place.inForce, correctFigure);
      reviewed.figures.set(index, mark);
      analysis.figures[index] = held;
    } else {
      const read = placed[index] as PlacedClaim;
      // a claim of one type that is wrong says nothing of one of another type
      if (place.inForce?.verdict === 'wrong' && read.type !== place.machine.type) continue;
      const { mark, held } = markOf(place.id, read, place.inForce, correctClaim);
      reviewed.claims.set(index, mark);
      const { ordinal: _, figures: __, ...claim } = held;
      analysis.claims[index] = { ...claim, figures: (machine.claims[index] as Claim).figures };
    }
  }
  return reviewed;
}

/** What a row holds and carries, from the machine's reading of it and the entry in force. */
export function markOf<Reading extends Figure | PlacedClaim, Holds>(
  placeId: string, machine: Reading, inForce: InForce<Holds> | null, correct: (machine: Reading, holds: Holds) => Reading,
): { mark: Mark<Reading>; held: Reading } {
  if (!inForce?.holds) return { mark: { placeId, verdict: inForce?.verdict ?? null, machine: null }, held: machine };
  const held = correct(machine, inForce.holds);
  if (inForce.verdict === 'right' && readsTheSame(machine, held)) return { mark: { placeId, verdict: 'right', machine: null }, held: machine };
  return { mark: { placeId, verdict: 'corrected', machine }, held };
}

/** A figure as it would be written down to hold it. */
export const heldFigure = ({ kind, value, max, order, currency, unit, bound }: Figure): FigureCorrection => ({
  kind, value: value ?? order ?? '', max: max ?? null, currency: currency ?? null, unit: unit ?? null, bound,
});

export const heldClaim = ({ type, modality, subjects, objects, attributedTo, date }: Omit<Claim, 'figures'>): ClaimCorrection => ({
  type, modality, subjects, objects, attributedTo, date: date ?? null,
});

/** The figure as a person reads it. Warnings and assumptions were the machine's: they go with its reading. */
export function correctFigure(machine: Figure, { kind, value, max, currency, unit, bound }: FigureCorrection): Figure {
  const { start, end, text, reading: { currencyBasis, ...reading } } = machine;
  return {
    start, end, text, kind, bound, ...(kind === 'vague' ? { order: value } : { value }), ...(max === null ? {} : { max }),
    ...(currency === null ? {} : { currency }), ...(unit === null ? {} : { unit }),
    reading: currency !== null && currency === machine.currency && currencyBasis ? { ...reading, currencyBasis } : reading,
  };
}

export function correctClaim<T extends Omit<Claim, 'figures'>>(machine: T, { date, ...correction }: ClaimCorrection): T {
  const { date: _, ...claim } = machine;
  return { ...claim, ...correction, ...(date === null ? {} : { date }) } as T;
}

/** Whether the machine now reads what the person has written. */
export const readsTheSame = (machine: Figure | Omit<Claim, 'figures'>, corrected: Figure | Omit<Claim, 'figures'>): boolean =>
  meaning(machine) === meaning(corrected);

/** A reading without its place and without how it came about. */
function meaning(reading: Figure | Omit<Claim, 'figures'>): string {
  if ('kind' in reading) {
    const { kind, value, max, order, currency, unit, bound } = reading;
    return JSON.stringify([kind, plain(value), plain(max), plain(order), currency ?? null, unit ?? null, bound]);
  }
  const { type, modality, subjects, objects, attributedTo, date } = reading;
  return JSON.stringify([type, modality, subjects, objects, attributedTo, date ?? null]);
}

/** `2.50` and `2.5` are one value. */
const plain = (decimal: string | undefined): string | null => decimal?.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') ?? null;
