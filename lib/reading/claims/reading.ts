import type { ClaimType } from '../../terms.ts';
import type { Clause } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './measured.ts';
import type { Cue, Scene } from './scene.ts';

/** What a figure measures, and the word that says so. */
export interface Measured {
  type: ClaimType;
  cue?: Cue;
}

/** The word that says most surely what a figure measures. */
export interface Nearest extends Measured {
  cue: Cue;
  /** How far it is from the figure; below 0 it can hardly be another. */
  cost: number;
}

/** A figure of which is asked what it measures. */
export interface Reading {
  scene: Scene;
  entry: Entry;
  /** Its clause. */
  own: Clause;
  /** The claims made of the figures before it. */
  drafts: readonly Draft[];
  nearest?: Nearest;
  /** What the sentence before measured, or the figure before. */
  told?: ClaimType;
  /** It stands behind "for": the price of what is sold. */
  isPrice: boolean;
  /** It counts shares: "2 milioni di azioni". */
  ofShares: boolean;
}

/** What a figure measures, where a construction of the sentence tells more than the nearest word. */
export type Rule = (reading: Reading) => Measured | undefined;
