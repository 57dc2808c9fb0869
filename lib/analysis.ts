/** The shapes that `analyze` gives and everything else reads. See docs/architecture.md for how they are made. */
import type {
  Bound, ClaimType, CompanyKind, CompanyRole, DateBound, DifferenceType, Direction, FigureKind, Modality, NumberKind, SentenceKind, Severity,
} from './terms.ts';

/** Offsets into the text as received: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  kind: SentenceKind;
}

/** A number as the language writes it, before the newsroom's sense decides whether it is a figure. */
export interface ReadNumber extends Span {
  text: string;
  kind: NumberKind;
  /** Plain decimal string: `4700000000`, `0.5`; never an exponent, never a float. */
  value: string;
  /** The upper end of a range. */
  max?: string;
  currency?: string;
  unit?: string;
}

/** What a warning says in words stands in lib/warnings.ts. */
export type Warning = 'foreign_decimal_point' | 'long_scale_word' | 'mixed_scales' | 'press_scale' | 'assumed_currency' | 'foreign_grouping' | 'carried_measure' | 'loss' | Direction;

/** How a figure was read: what the receipt shows. */
export interface Reading {
  /** The number without scale, currency or unit, as a plain decimal: `1.6`. */
  number: string;
  /** The words of scale and the power of ten that they stand for: `miliardi`, 9. */
  scale?: { text: string; power: number };
  decimalMark?: '.' | ',';
  groupMark?: string;
  /** `stated`: a code or an unmistakable name; `assumed`: `$` or `dollari` taken as USD. */
  currencyBasis?: 'stated' | 'assumed';
}

export interface Figure extends Span {
  text: string;
  kind: FigureKind;
  /** Absent only where kind is `vague`. Plain decimal string. */
  value?: string;
  max?: string;
  /** Order of magnitude of a vague amount: `1000000000` for "bilhões". */
  order?: string;
  /** ISO 4217 code, or the ticker of a crypto asset. */
  currency?: string;
  unit?: string;
  bound: Bound;
  warnings?: Warning[];
  reading: Reading;
}

/**
 * A date as far as the text states it. `value` follows EDTF where it can (`2019`, `2025-03`, `2025-Q3`, `2019/2021`);
 * a date that only publication can resolve stays relative: `P-1Y/03` = March of the year before, `--05` = a May, `---12` = the 12th of
 * a month. EDTF counts a year 0: `-4999` is 5000 BC. Times of day are `T17:30`.
 */
export interface ReadDate extends Span {
  text: string;
  value: string;
  bound?: DateBound;
  /** `relative`: needs a publication date and there is none. `publication`: resolved against it. */
  basis: 'stated' | 'relative' | 'publication';
}

/** One place where a company is named. */
export interface Mention extends Span {
  text: string;
  /** Canonical name. */
  company: string;
  /** Its role in the first claim that uses this mention; null where no claim does. */
  role: CompanyRole | null;
  /** `unlisted` where the gazetteer does not know it. */
  kind: CompanyKind;
}

export interface Claim extends Span {
  type: ClaimType;
  modality: Modality;
  /** Canonical names. */
  subjects: string[];
  objects: string[];
  /** Who the article says it from: canonical names of companies, or a person's name as written. */
  attributedTo: string[];
  /** Indexes into `figures`. */
  figures: number[];
  /** `value` of the date that its sentence states. */
  date?: string;
  /** True where the claim is a direct quotation. */
  quote?: boolean;
}

export const LEFT_OUT_REASONS = [
  'name', 'product', 'idiom', 'article', 'rank', 'year', 'date', 'time', 'score', 'phone', 'list_marker', 'version',
  'reference', 'code', 'list_announcement', 'too_long', 'boilerplate', 'address',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface LeftOut extends Span {
  text: string;
  reason: LeftOutReason;
}

export interface Analysis {
  /** ISO 639-1 code, or `und` where the language is none of ours or cannot be told. */
  language: string;
  /** 0 to 1. */
  languageConfidence: number;
  sentences: Sentence[];
  figures: Figure[];
  dates: ReadDate[];
  companies: Mention[];
  claims: Claim[];
  leftOut: LeftOut[];
}

/** Sentences of the left side, sentences of the right side, by index; an empty side says "no counterpart". */
export type Bead = [left: number[], right: number[]];

export interface Difference {
  type: DifferenceType;
  severity: Severity;
  left?: Span;
  right?: Span;
}

/** One row of two versions side by side; equal rows have no differences. */
export interface ComparedRow {
  left: Span[];
  right: Span[];
  differences: Difference[];
}
