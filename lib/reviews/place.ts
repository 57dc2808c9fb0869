/** What a person can judge, and how it is known again after another analysis: by its characters and by what was read there. */
import type { Analysis, Claim, Figure, Span } from '../analysis.ts';
import type { ReviewSubject } from '../terms.ts';

/** A claim by itself: its figures are known by their characters, since indexes change with every analysis. */
export interface PlacedClaim extends Omit<Claim, 'figures'> {
  figures: Span[];
  /** How many claims of its type and span stand before it. */
  ordinal: number;
}

export interface FigurePlace {
  id: string;
  about: Extract<ReviewSubject, 'figure'>;
  machine: Figure;
}

export interface ClaimPlace {
  id: string;
  about: Extract<ReviewSubject, 'claim'>;
  machine: PlacedClaim;
}

/** A place that people have judged, with what the machine read there when they last did. */
export type Place = FigurePlace | ClaimPlace;

/** The claims of an analysis, each by itself. */
export function placedClaims({ claims, figures }: Pick<Analysis, 'claims' | 'figures'>): PlacedClaim[] {
  const repeats = new Map<string, number>();
  return claims.map((claim) => {
    const key = `${claim.start} ${claim.end} ${claim.type}`;
    const ordinal = repeats.get(key) ?? 0;
    repeats.set(key, ordinal + 1);
    const spans = [...new Set(claim.figures)].flatMap((index) => figures[index] ?? []).map(({ start, end }) => ({ start, end }));
    return { ...claim, figures: spans, ordinal };
  });
}
