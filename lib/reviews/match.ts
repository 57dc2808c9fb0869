/** Finds judged places again in another analysis of the same text. Where two things would fit, none is taken. */
import type { Analysis, Figure, Span } from '../analysis.ts';
import { type ClaimPlace, type FigurePlace, type Place, type PlacedClaim, placedClaims } from './place.ts';

export interface Matches {
  /** Index of the figure or claim by the place's id; a place where nothing stands now is absent. */
  figures: Map<string, number>;
  claims: Map<string, number>;
}

type Rule<T> = (before: T, now: T) => boolean;

const sameSpan: Rule<Span> = (a, b) => a.start === b.start && a.end === b.end;
const nested: Rule<Span> = (a, b) => (a.start <= b.start && a.end >= b.end) || (b.start <= a.start && b.end >= a.end);
const spans = (figures: Span[]): string => figures.map(({ start, end }) => `${start}–${end}`).sort().join(' ');
const names = (list: string[]): string => JSON.stringify([...list].sort());

const sameFigures: Rule<PlacedClaim> = (a, b) => spans(a.figures) === spans(b.figures);
const sameType: Rule<PlacedClaim> = (a, b) => a.type === b.type;
const sameParties: Rule<PlacedClaim> = (a, b) => names(a.subjects) === names(b.subjects) && names(a.objects) === names(b.objects);
const all = <T>(...rules: Rule<T>[]): Rule<T> => (a, b) => rules.every((rule) => rule(a, b));

/** From the surest on; a looser rule sees only what the surer ones have left. */
const FIGURE_RULES: Rule<Figure>[] = [sameSpan, nested];
const CLAIM_RULES: Rule<PlacedClaim>[] = [
  all<PlacedClaim>(sameSpan, sameType, sameFigures, sameParties, (a, b) => a.ordinal === b.ordinal),
  all<PlacedClaim>(sameSpan, sameType, sameFigures, sameParties),
  all<PlacedClaim>(sameSpan, sameType, sameFigures),
  // the type was read otherwise, or the sentence was cut otherwise: the figures still tell which claim it is
  all<PlacedClaim>(sameSpan, sameFigures, (a) => a.figures.length > 0),
  all<PlacedClaim>(sameSpan, sameType),
  all<PlacedClaim>(nested, sameType, sameFigures),
  all<PlacedClaim>(nested, sameFigures, (a) => a.figures.length > 0),
];

export function matchPlaces(places: Place[], analysis: Pick<Analysis, 'figures' | 'claims'>): Matches {
  const [figures, claims] = [places.filter((place): place is FigurePlace => place.about === 'figure'), places.filter((place): place is ClaimPlace => place.about === 'claim')];
  return { figures: assign(figures, analysis.figures, FIGURE_RULES), claims: assign(claims, claims.length ? placedClaims(analysis) : [], CLAIM_RULES) };
}

/** Each thing goes to one place at most, each place to one thing, and only where neither had a choice. */
function assign<T>(places: { id: string; machine: T }[], things: T[], rules: Rule<T>[]): Map<string, number> {
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const rule of rules) {
    const wanted = new Map<number, string[]>();
    for (const { id, machine } of places.filter((place) => !found.has(place.id))) {
      const fitting = [...things.keys()].filter((index) => !taken.has(index) && rule(machine, things[index] as T));
      const [only, ...others] = fitting;
      if (only !== undefined && others.length === 0) wanted.set(only, [...(wanted.get(only) ?? []), id]);
    }
    for (const [index, [id, ...rivals]] of wanted) {
      if (id === undefined || rivals.length > 0) continue;
      found.set(id, index);
      taken.add(index);
    }
  }
  return found;
}
