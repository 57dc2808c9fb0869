/** The UI's words for the terms of lib/terms.ts and lib/analysis.ts: English now, one catalogue to translate later. */
import type { LeftOutReason } from './analysis.ts';
import type { Agreement, Bound, ClaimType, CompanyAdder, CompanyIdScheme, CompanyKind, DateBound, DifferenceType, FigureKind, Modality, ReviewState, Severity, Verdict } from './terms.ts';

export const LOCALE = 'en';

export const CLAIM_TYPE_WORDS: Record<ClaimType, string> = {
  pivot: 'Change of business', investment: 'Investment', financing: 'Financing', valuation: 'Valuation', revenue: 'Revenue',
  earnings: 'Earnings', contract: 'Contract', acquisition: 'Acquisition', stock_sale: 'Share sale', listing: 'Listing',
  price: 'Price', capacity: 'Capacity', project: 'Project', ranking: 'Ranking', market: 'Market', market_share: 'Market share',
  energy: 'Energy', headcount: 'Headcount', personnel: 'Personnel', duration: 'Duration', legal: 'Legal', risk: 'Risk',
  policy: 'Policy', other: 'Other',
};

export const FIGURE_KIND_WORDS: Record<FigureKind, string> = {
  money: 'Money', percent: 'Percent', quantity: 'Quantity', duration: 'Duration', count: 'Count', multiple: 'Multiple',
  vague: 'Order of magnitude',
};

/** Before the value: “about USD 2 billion”. */
export const BOUND_WORDS: Record<Bound, string> = {
  exact: '', about: 'about', over: 'over', under: 'under', at_least: 'at least', at_most: 'at most', range: '',
};

/** To choose from. */
export const BOUND_NAMES: Record<Bound, string> = { ...BOUND_WORDS, exact: 'exact', range: 'range' };

export const DATE_BOUND_WORDS: Record<DateBound, string> = { by: 'by', since: 'since', before: 'before', after: 'after', about: 'about' };

export const MODALITY_WORDS: Record<Modality, string> = { stated: 'Stated', forecast: 'Forecast', possible: 'Possible', denied: 'Denied' };

export const AGREEMENT_WORDS: Record<Agreement, string> = { single: 'One text alone', agrees: 'Others say the same', differs: 'Others give another value' };
export const REVIEW_STATE_WORDS: Record<ReviewState, string> = { right: 'Found right', corrected: 'Corrected', wrong: 'Found wrong', none: 'Not reviewed' };

/** In a sentence: “marked right by Ada”. */
export const VERDICT_SAID: Record<Verdict, string> = { right: 'right', corrected: 'as corrected', wrong: 'wrong' };

export const COMPANY_KIND_WORDS: Record<CompanyKind, string> = {
  company: 'Company', institution: 'Institution', media: 'Media', unlisted: 'Not in the gazetteer',
};

export const COMPANY_ID_WORDS: Record<CompanyIdScheme, string> = { ticker: 'Ticker', lei: 'LEI', wikidata: 'Wikidata' };

export const COMPANY_ADDER_WORDS: Record<CompanyAdder, string> = {
  gazetteer: 'In Parallax’s own list of companies', article: 'Found in an article by the shape of its name', import: 'Imported', hand: 'Added by hand',
};

export const DIFFERENCE_WORDS: Record<DifferenceType, string> = {
  value: 'Value', scale: 'Scale', currency: 'Currency', unit: 'Unit', converted: 'Converted', bound: 'Bound', date: 'Date',
  company: 'Company', attribution: 'Source', negation: 'Negation', modality: 'Certainty', qualifier: 'Qualifier',
  missing: 'Missing', added: 'Added',
};

export const DIFFERENCE_MEANINGS: Record<DifferenceType, string> = {
  value: 'The sentences state different values', scale: 'The values differ by a power of ten',
  currency: 'The currencies differ', unit: 'The units differ', converted: 'One side converted the unit or currency',
  bound: 'One side says about, over or under and the other does not', date: 'The dates differ',
  company: 'The companies named differ', attribution: 'The source named differs', negation: 'One side denies what the other states',
  modality: 'One side states what the other only expects', qualifier: 'A qualifying word stands on one side only',
  missing: 'The compared version leaves this out', added: 'The compared version adds this',
};

export const SEVERITY_WORDS: Record<Severity, string> = { error: 'Contradiction', warning: 'Difference', note: 'Note' };

export const LEFT_OUT_WORDS: Record<LeftOutReason, string> = {
  name: 'part of a name', product: 'part of a product’s name', idiom: 'an idiom', article: 'an article, not a number', rank: 'a rank',
  year: 'a year', date: 'part of a date', time: 'a time of day', score: 'a score', phone: 'a telephone number',
  list_marker: 'a list marker', version: 'a version number', reference: 'a reference', code: 'a code',
  list_announcement: 'announces a list', too_long: 'too many digits to be a figure', boilerplate: 'in boilerplate', address: 'part of an address',
};

/** What `und` and the codes are called in the UI's language. */
export function languageName(code: string): string {
  if (code === 'und') return 'Language not recognised';
  return new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** `plural(2, 'text', 'texts')` → “2 texts”. */
export function plural(count: number, one: string, other: string): string {
  return `${new Intl.NumberFormat(LOCALE).format(count)} ${countedWord(count, one, other)}`;
}

/** The word alone, where the number stands elsewhere. */
export const countedWord = (count: number, one: string, other: string): string => (new Intl.PluralRules(LOCALE).select(count) === 'one' ? one : other);

/** `partOf(300, 1234, 'claim', 'claims')` → “300 of 1,234 claims”; null where nothing is left out. */
export const partOf = (shown: number, total: number, one: string, other: string): string | null =>
  shown < total ? `${new Intl.NumberFormat(LOCALE).format(shown)} of ${plural(total, one, other)}` : null;

/** What a company does in a claim, seen from it: as subject towards the other, and as the other. */
export const RELATION_WORDS: Partial<Record<ClaimType, [asSubject: string, asObject: string]>> = {
  investment: ['Invests in', 'Takes investment from'],
  financing: ['Finances or is financed with', 'In the financing of'],
  contract: ['Contract with', 'Contract with'],
  acquisition: ['Acquires', 'Acquired by'],
  stock_sale: ['Sells shares of', 'Shares sold by'],
  project: ['Project with', 'Project with'],
  legal: ['In a legal matter with', 'In a legal matter with'],
};

/** “Investment: subject” where no better word is known. */
export function relationWord(type: ClaimType, role: 'subject' | 'object'): string {
  return RELATION_WORDS[type]?.[role === 'subject' ? 0 : 1] ?? `${CLAIM_TYPE_WORDS[type]}, with`;
}
