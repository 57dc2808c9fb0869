/** The shapes that pages and exports are made of. */
import type { Figure, LeftOutReason, Reading, Span } from './analysis.ts';
import type { FigureValue } from './format.ts';
import type { ClaimCorrection, FigureCorrection } from './reviews/correction.ts';
import type { PlacedClaim } from './reviews/place.ts';
import { type Agreement, type ClaimType, type CompanyKind, type CompanyRole, type DateBound, type Modality, type ReviewSubject, type SentenceKind, type Verdict, VERDICTS } from './terms.ts';

export interface Party {
  id: string;
  name: string;
}

/** What people say of a figure or claim, and who said it last. */
export interface ReviewMark {
  verdict: Verdict;
  who: string;
  at: Date;
}

export interface FigureView extends FigureValue {
  index: number;
  start: number;
  end: number;
  /** As written. */
  text: string;
  currencyBasis: string | null;
  warnings: string[];
  review: ReviewMark | null;
}

export interface ClaimDate {
  /** As stated: EDTF or relative. */
  value: string;
  bound: DateBound | null;
  /** First and last day, `2026-01-01`; null where it cannot be resolved. */
  start: string | null;
  end: string | null;
  precision: string | null;
}

/** One claim of one article, with everything that a page or an export says of it. */
export interface ClaimView {
  id: string;
  index: number;
  factId: string | null;
  articleId: string;
  language: string;
  publisher: string | null;
  storyId: string | null;
  analysisVersion: string;
  type: ClaimType;
  modality: Modality;
  subjects: Party[];
  objects: Party[];
  attributedTo: string[];
  figures: FigureView[];
  date: ClaimDate | null;
  isQuote: boolean;
  /** The claim's own words. */
  quote: string;
  start: number;
  end: number;
  standing: Standing;
  review: ReviewMark | null;
}

/** How a claim stands among the others. */
export interface Standing {
  /** Articles that state the same. */
  texts: number;
  origins: number;
  agreement: Agreement;
  /** Where other texts give a value that cannot be this one: some of them, one a fact and text. */
  rivals: Rival[];
}

/** What another text says of the same measure, and where. */
export interface Rival {
  articleId: string;
  language: string;
  publisher: string | null;
  attributedTo: string[];
  figure: FigureView;
}

/** A row of the claim table: a claim and one of its figures; null where it states none. */
export interface ClaimRow {
  claim: ClaimView;
  figure: FigureView | null;
}

/** What people say of a row: the weightiest of what they say of its claim and of its figure. */
export const rowVerdict = ({ claim, figure }: ClaimRow): Verdict | null =>
  VERDICTS.findLast((verdict) => claim.review?.verdict === verdict || figure?.review?.verdict === verdict) ?? null;

export interface FacetCount {
  value: string;
  /** Where the value is an id: its name. */
  name: string | null;
  count: number;
}

export type FacetName = 'type' | 'company' | 'lang' | 'modality' | 'kind' | 'currency' | 'source' | 'agreement' | 'review';

export interface ClaimTable {
  rows: ClaimRow[];
  /** Rows and claims of the whole filter, not only of this page. */
  total: number;
  claims: number;
  facets: Record<FacetName, FacetCount[]>;
  /** Rows that fit all else and were found wrong: hidden where no review is asked for. */
  wrongHidden: number;
}

export interface ArticleSummary {
  id: string;
  language: string;
  title: string | null;
  /** How the text begins: what an article without a title is known by. */
  firstWords: string;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  origin: string;
  storyId: string | null;
  analysisVersion: string;
  ingestedAt: Date;
  characters: number;
  sentences: number;
  figures: number;
  claims: number;
}

export interface CompanySummary {
  id: string;
  name: string;
  kind: CompanyKind;
  /** Claims where it is subject or counterpart, and the figures in them. */
  claims: number;
  figures: number;
  articles: number;
  /** Ids that a person or a file gave, those of merged companies among them: several are joined; null where none is given. */
  ticker: string | null;
  lei: string | null;
  wikidata: string | null;
}

/** One entry of what was said of a place, as it was said. */
export interface ReviewEntry {
  id: number;
  /** Null where it takes another entry back. */
  verdict: Verdict | null;
  correction: FigureCorrection | ClaimCorrection | null;
  /** The machine's reading at that time. */
  machine: Figure | PlacedClaim;
  who: string;
  why: string | null;
  at: Date;
  /** True where it was taken back. */
  undone: boolean;
}

/** A figure or claim that people have judged, and all that they said, latest first. */
export interface ReviewedPlace {
  id: string;
  articleId: string;
  about: ReviewSubject;
  start: number;
  end: number;
  text: string;
  entries: ReviewEntry[];
  /** The entry that can be taken back; null where all were. */
  inForce: ReviewEntry | null;
}

/** All that people have said, place by place. */
export interface ReviewList {
  reviews: {
    place: ReviewedPlace;
    /** Null where the article is not there. */
    article: Pick<ArticleSummary, 'id' | 'title' | 'language' | 'firstWords'> | null;
    /** Of the figure or claim that stands there now; null where none does. */
    index: number | null;
  }[];
  total: number;
}

export interface ReadFigure extends FigureView {
  reading: Reading;
  /** What was said of it; null where nobody has. */
  place: ReviewedPlace | null;
  /** What the machine reads, where the figure holds a correction. */
  machine: Figure | null;
  /** Indexes of the claims that it belongs to. */
  claims: number[];
}

export interface ReadClaim {
  id: string;
  index: number;
  factId: string | null;
  standing: Standing;
  type: ClaimType;
  modality: Modality;
  start: number;
  end: number;
  subjects: Party[];
  objects: Party[];
  attributedTo: string[];
  figures: number[];
  date: string | null;
  isQuote: boolean;
  review: ReviewMark | null;
  place: ReviewedPlace | null;
  machine: PlacedClaim | null;
}

/** Everything that the reader shows of one part of an article; the rows are those of the part. */
export interface ReadArticle {
  id: string;
  text: string;
  language: string;
  languageConfidence: number;
  title: string | null;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  origin: string;
  /** Other publishers and addresses that the same text came from, the first first. */
  printings: { publisher: string | null; url: string | null; publishedAt: string | null }[];
  analysisVersion: string;
  storyId: string | null;
  /** The other versions of its story. */
  versions: { id: string; language: string; publisher: string | null }[];
  /** Others that name the same companies and figures in words of their own. */
  related: Version[];
  /** Rows of the whole article. */
  counts: { figures: number; claims: number; leftOut: number };
  /** From 1 on; `start` and `end` are the part's place in the text. */
  part: number;
  parts: number;
  start: number;
  end: number;
  sentences: { index: number; start: number; end: number; kind: SentenceKind }[];
  figures: ReadFigure[];
  dates: { index: number; start: number; end: number; text: string; value: string; bound: DateBound | null; basis: string }[];
  mentions: { index: number; start: number; end: number; text: string; role: CompanyRole | null; company: Party }[];
  leftOut: { index: number; start: number; end: number; text: string; reason: LeftOutReason }[];
  claims: ReadClaim[];
  /** Of the whole article: what was said of places where nothing stands now. */
  unmatched: ReviewedPlace[];
}

/** What a figure holds, as a correction of it begins. */
export const heldView = ({ kind, value, order, max, currency, unit, bound }: FigureValue): FigureCorrection => ({ kind, value: value ?? order ?? '', max, currency, unit, bound });

/** One version of a story, as the pages beside each other show it. */
export interface Version {
  id: string;
  language: string;
  publisher: string | null;
  title: string | null;
  publishedAt: string | null;
  firstWords: string;
}

export interface StorySummary {
  id: string;
  versions: Version[];
  /** Differences between its versions, by how grave they are. */
  errors: number;
  warnings: number;
  notes: number;
}

export interface StoryVersion extends Version {
  /** From 1 on where its story has several versions in its language. */
  ordinal: number | null;
  text: string;
  sentences: Span[];
  figures: FigureView[];
}

/** The row of an index; a part of an article holds a run of them. */
export const rowAt = <T extends { index: number }>(rows: T[], index: number): T | undefined => rows[index - (rows[0]?.index ?? 0)];
