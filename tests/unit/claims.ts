import type { ClaimView, FigureView, Party } from '../../lib/views.ts';

/** Claims for tests: what is not given is as plain as can be. */
export const party = (name: string): Party => ({ id: name.toLowerCase(), name });

export const money = (value: string, currency = 'USD', parts: Partial<FigureView> = {}): FigureView => ({
  index: 0, start: 0, end: 1, text: '', currencyBasis: null, warnings: [], kind: 'money', value, max: null, order: null, currency, unit: null, bound: 'exact', review: null, ...parts,
});

let count = 0;
export const claim = (parts: Partial<ClaimView> = {}): ClaimView => ({
  id: `claim-${++count}`, index: 0, factId: null, articleId: 'a', language: 'it', publisher: null, storyId: null, analysisVersion: '1', type: 'valuation',
  modality: 'stated', subjects: [], objects: [], attributedTo: [], figures: [], date: null, isQuote: false, quote: '', start: 0, end: 1,
  standing: { texts: 1, origins: 1, agreement: 'single', rivals: [] }, review: null, ...parts,
});

export const year = (value: string) => ({ value, bound: null, start: `${value}-01-01`, end: `${value}-12-31`, precision: 'year' });
