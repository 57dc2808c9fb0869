/** A reading, and what was said of it, in the UI's words. */
import type { Figure } from '../analysis.ts';
import { formatFigureFull } from '../format.ts';
import { formatDate } from '../format-date.ts';
import type { ReviewedPlace, ReviewEntry } from '../views.ts';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '../words.ts';
import { correctClaim, correctFigure, heldClaim, heldFigure, readsTheSame } from './apply.ts';
import type { ClaimCorrection, FigureCorrection } from './correction.ts';
import type { PlacedClaim } from './place.ts';

/** “about USD 1,600,000,000” or “Contract · Acme → Beta · Q1 2026 · from Reuters”. */
export const sayReading = (reading: Figure | PlacedClaim): string => ('kind' in reading ? sayFigure(heldFigure(reading)) : sayClaim(heldClaim(reading)));

const sayHeld = (held: FigureCorrection | ClaimCorrection): string => ('kind' in held ? sayFigure(held) : sayClaim(held));

function sayFigure({ kind, value, max, currency, unit, bound }: FigureCorrection): string {
  const vague = kind === 'vague';
  return formatFigureFull({ kind, value: vague ? null : value, order: vague ? value : null, max, currency, unit, bound }) ?? 'no value';
}

function sayClaim({ type, modality, subjects, objects, attributedTo, date }: ClaimCorrection): string {
  return [
    CLAIM_TYPE_WORDS[type], modality === 'stated' ? null : MODALITY_WORDS[modality].toLowerCase(), [subjects.join(', '), objects.join(', ')].filter(Boolean).join(' → '),
    date && formatDate(date), attributedTo.length > 0 && `from ${attributedTo.join(', ')}`,
  ].filter(Boolean).join(' · ');
}

/** “corrected it to …”, after the name of who did. */
export function sayEntry({ verdict, correction, machine }: ReviewEntry, { about, entries }: Pick<ReviewedPlace, 'about' | 'entries'>): string {
  if (verdict === 'right') return `found it right: ${sayReading(machine)}`;
  if (verdict === 'wrong') return `found it wrong: it is no ${about}`;
  if (verdict === 'corrected' && correction) return `corrected it to ${sayHeld(correction)}`;
  return entries.length > 2 ? 'took an entry back' : 'took it back';
}

/** Whether the machine by now reads what people hold against its earlier reading. */
export function agreesNow(machine: Figure | PlacedClaim | null, inForce: ReviewEntry | null): boolean {
  if (!machine || !inForce || inForce.verdict === 'wrong') return false;
  if ('kind' in machine) return readsTheSame(machine, correctFigure(machine, (inForce.correction as FigureCorrection | null) ?? heldFigure(inForce.machine as Figure)));
  return readsTheSame(machine, correctClaim(machine, (inForce.correction as ClaimCorrection | null) ?? heldClaim(inForce.machine as PlacedClaim)));
}
