/**
 * The words of this field, in one place: the command line, the database, the addresses, the pages and the CSV all use these.
 * The Prisma enums repeat them; a test keeps the two the same.
 */

export const FIGURE_KINDS = ['money', 'percent', 'quantity', 'duration', 'count', 'multiple', 'vague'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const NUMBER_KINDS = ['cardinal', 'ordinal', 'fraction', 'percent', 'money', 'quantity', 'range'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export const BOUNDS = ['exact', 'about', 'over', 'under', 'at_least', 'at_most', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

/** `by`: a deadline ("entro il 2032"). */
export const DATE_BOUNDS = ['by', 'since', 'before', 'after', 'about'] as const;
export type DateBound = (typeof DATE_BOUNDS)[number];

export const SENTENCE_KINDS = ['heading', 'body', 'bullet', 'quote', 'boilerplate'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

export const COMPANY_ROLES = ['subject', 'object', 'source'] as const;
export type CompanyRole = (typeof COMPANY_ROLES)[number];

export const COMPANY_KINDS = ['company', 'institution', 'media', 'unlisted'] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** Who put a company on the list: the gazetteer, an article that names it by its shape, an imported file, a person. */
export const COMPANY_ADDERS = ['gazetteer', 'article', 'import', 'hand'] as const;
export type CompanyAdder = (typeof COMPANY_ADDERS)[number];

/** Registers that a company has an id in. */
export const COMPANY_ID_SCHEMES = ['ticker', 'lei', 'wikidata'] as const;
export type CompanyIdScheme = (typeof COMPANY_ID_SCHEMES)[number];

export const CLAIM_TYPES = [
  'pivot', 'investment', 'financing', 'valuation', 'revenue', 'earnings', 'contract', 'acquisition', 'stock_sale',
  'listing', 'price', 'capacity', 'project', 'ranking', 'market', 'market_share', 'energy', 'headcount', 'personnel',
  'duration', 'legal', 'risk', 'policy', 'other',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export const MODALITIES = ['stated', 'forecast', 'possible', 'denied'] as const;
export type Modality = (typeof MODALITIES)[number];

export const DIFFERENCE_TYPES = [
  'value', 'scale', 'currency', 'unit', 'converted', 'bound', 'date', 'company', 'attribution', 'negation', 'modality',
  'qualifier', 'missing', 'added',
] as const;
export type DifferenceType = (typeof DIFFERENCE_TYPES)[number];

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How the claims of one fact stand to each other and to claims on the same measure, party and time. */
export const AGREEMENTS = ['single', 'agrees', 'differs'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const REVIEW_SUBJECTS = ['figure', 'claim'] as const;
export type ReviewSubject = (typeof REVIEW_SUBJECTS)[number];

/** What a person says of a reading, in the order of their weight: a row that holds several is what the last of them says. */
export const VERDICTS = ['right', 'corrected', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a row can be filtered by: a verdict, or that nobody has given one. */
export const REVIEW_STATES = [...VERDICTS, 'none'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How something changed, among the warnings of a figure that says by how much. */
export const DIRECTIONS = ['rise', 'fall'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The way in which a figure says that something changed; undefined for a level. */
export const changeOf = ({ warnings }: { warnings?: readonly string[] }): Direction | undefined => DIRECTIONS.find((way) => warnings?.includes(way));
