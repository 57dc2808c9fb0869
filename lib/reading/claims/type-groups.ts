/** Types of claims by what they have in common. */
import type { ClaimType } from '../../terms.ts';

const types = (...list: ClaimType[]): ReadonlySet<ClaimType> => new Set(list);

/** Types in which two companies of one sentence are the two sides of one deal. */
export const TWO_SIDED = types('acquisition', 'contract', 'investment', 'financing', 'stock_sale', 'legal');

/** What may be called again by its name: "the deal", "a parceria", "il progetto". */
export const NAMED_AGAIN = types('acquisition', 'contract', 'investment', 'financing', 'stock_sale', 'legal', 'listing', 'project');

/** Deals that several may be after: a contract, a company. */
export const SOUGHT = types('acquisition', 'contract');

/** Types that somebody does: a source that speaks for itself is then the subject. Others describe the world. */
export const ACTS = types('policy', 'pivot', 'project', 'personnel', 'headcount', 'listing', 'revenue', 'earnings', 'legal', 'contract', 'acquisition', 'financing', 'investment', 'stock_sale');

/** Types that a company has: a sentence that names nobody goes on about the company spoken of. */
export const HELD = types('revenue', 'earnings', 'headcount', 'stock_sale', 'valuation', 'financing', 'listing', 'capacity', 'project', 'acquisition', 'investment', 'legal', 'contract', 'risk');

/** What a company publishes of itself: a sentence that names nobody tells them of the company spoken of, wherever they stand in it. */
export const RESULTS = types('revenue', 'earnings', 'headcount', 'stock_sale', 'financing', 'valuation', 'capacity');

/** Types that tell how the world does, whoever says it. */
export const WORLD = types('market', 'price', 'policy', 'risk');

/** What institutions tell of others and never have themselves: inflation, prices, jobs, what a trade sells. */
export const TOLD = types('market', 'price', 'market_share', 'energy', 'revenue', 'earnings', 'headcount', 'valuation', 'stock_sale', 'listing');

/** What institutions say of what they do themselves. */
export const OFFICIAL = types('policy', 'legal', 'personnel');

/** What somebody must have or do: a text that names no company at all states none of it. */
export const SOMEBODYS = types('market_share', 'ranking', 'contract', 'acquisition', 'stock_sale', 'listing', 'valuation', 'personnel', 'pivot');

/** Of these only a rating has an object: the text is about whom it rates. */
export const RATED = types('risk', 'ranking', 'price', 'valuation');

/** What is done: told by a clause without a figure, and a claim though nobody is named. Whatever else is measured needs a figure or somebody. */
export const EVENTS = types('acquisition', 'contract', 'project', 'personnel', 'legal', 'listing', 'pivot', 'headcount', 'policy', 'financing', 'investment', 'stock_sale');

/** What is done for a time, or after one. */
export const LASTING = types('project', 'capacity', 'personnel', 'policy', 'headcount', 'legal', 'contract', 'acquisition', 'listing', 'financing', 'investment', 'risk');

/** What money is given for. */
export const SPENT = types('investment', 'financing', 'contract', 'acquisition');
