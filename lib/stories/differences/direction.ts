import type { Difference } from '../../analysis.ts';
import type { ComparisonLexicon } from '../comparison-lexicon.ts';
import { spanOf } from '../rows.ts';
import { contentAfter, contentBefore, type Place, places, type View } from './view.ts';

/** How far from a word of direction the words lie that it is said of. */
const NEAR = 4;

/**
 * One side says that something grew where the other says that it fell. Only where each side knows one direction and nothing that could
 * be the other one: "losses grew" and "the result fell" are left alone, and so is whatever is denied.
 */
export function directionDifferences(left: View, right: View): Difference[] {
  if (denies(left) || denies(right)) return [];
  const [ours, theirs] = [directionOf(left), directionOf(right)];
  if (!ours || !theirs || ours.rises === theirs.rises || !isSaidOfTheSame(left, ours.place) || !isSaidOfTheSame(right, theirs.place)) return [];
  const span = ({ side }: View, { from, to }: Place<true>) => spanOf(side, from, to);
  return [{ type: 'value', severity: 'error', left: span(left, ours.place), right: span(right, theirs.place) }];
}

const has = ({ side, words }: View, ...lists: (keyof Pick<ComparisonLexicon, 'rises' | 'falls' | 'softRises' | 'softFalls' | 'negations'>)[]): boolean =>
  lists.some((list) => places(side, words[list]).length > 0);

const denies = (view: View): boolean => has(view, 'negations');

/** The direction that a side surely knows, where it knows but one. */
function directionOf(view: View): { rises: boolean; place: Place<true> } | undefined {
  const [risen] = places(view.side, view.words.rises);
  const [fallen] = places(view.side, view.words.falls);
  if (risen && !fallen && !has(view, 'softFalls')) return { rises: true, place: risen };
  return fallen && !risen && !has(view, 'softRises') ? { rises: false, place: fallen } : undefined;
}

/** Whether a word beside it, or a figure after it, stands on the other side too. */
function isSaidOfTheSame(view: View, { from, to }: Place<true>): boolean {
  const beside = [contentBefore(view, from, NEAR), contentAfter(view, to, NEAR)];
  return beside.some((token) => token >= 0 && view.counterparts.of(token) >= 0) || view.side.figures.some(({ start }) => start >= (view.side.tokens.end[to - 1] as number));
}
