import type { Figure, ReadDate, Sentence } from '../../analysis.ts';
import type { ClaimType, CompanyKind, Modality } from '../../terms.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ClaimLexicon, Described } from './claim-lexicon.ts';

/** A company where a sentence names it, by tokens. */
export interface Named {
  from: number;
  to: number;
  company: string;
  kind: CompanyKind;
  /** Not named but described: "the bank", "it". */
  described?: boolean;
  /** By which noun. */
  noun?: string;
  /** "We": who speaks, in a quotation or an interview. */
  we?: boolean;
  /** "We" between quotation marks: it does nothing outside them. */
  speaking?: boolean;
}

export interface Cue {
  from: number;
  to: number;
  types: ClaimType[];
  /** Points back to something said before: `questo investimento`. */
  back: boolean;
  /** A word that also says other things. */
  weak?: boolean;
  /** Shares of a company, whose price moves. */
  shares?: boolean;
  /** "The deal": the one told last. */
  again?: boolean;
  /** The next move of who sets interest rates. */
  step?: boolean;
}

/** A description that stands for somebody told before, by tokens from its noun on: the article may be a preposition too. */
export interface Description {
  from: number;
  next: number;
  /** What its noun may stand for. */
  what: Exclude<Described, 'none'>;
  /** Its noun; none for an adjective of a place that stands alone ("la donostiarra"). */
  noun?: string;
  /** Whose it is: "la filiale d'EDF". */
  parent?: string;
  /** What is named is its own, not whose it is: "la dueña de Zara". */
  owns?: boolean;
  /** A word beside it says that somebody else is meant: "the rival bank". */
  other?: boolean;
  /** An adjective of a nation stands beside it. */
  foreign?: boolean;
}

/** One sentence with all that was read in it, by tokens: what the parts of a claim are looked for in. */
export interface Scene {
  tokens: Tokens;
  words: ClaimLexicon;
  sentence: Sentence;
  from: number;
  to: number;
  names: Named[];
  figures: { from: number; to: number; index: number; figure: Figure }[];
  dates: { from: number; to: number; date: ReadDate }[];
  cues: Cue[];
  /** What stands for somebody told before: "the bank", "la donostiarra". */
  descriptions: Description[];
  modality: { from: number; modality: Exclude<Modality, 'stated'> }[];
  /** The type of the last claim that was a deal: what is denied where nothing else is. */
  lastDeal?: ClaimType;
}
