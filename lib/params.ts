/**
 * Every address and input of the app, one zod schema each. `parse` gives the values or one sentence that says what is wrong;
 * the proxy answers 400 with that sentence before a page sees the request.
 */
import { z } from 'zod';
import { LANGUAGES } from './languages/index.ts';
import { AGREEMENTS, CLAIM_TYPES, COMPANY_KINDS, FIGURE_KINDS, MODALITIES, REVIEW_STATES } from './terms.ts';

/** What Next hands to a page: a repeated parameter is an array. */
export type SearchParams = Record<string, string | string[] | undefined>;

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string };

export const PAGE_SIZE = 50;
export const MOST_COMPARED = 6;

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'the name in a company’s address, in small letters, such as core-scientific');
const codes = LANGUAGES.map(({ code }) => code);
const language = z.enum([...codes, 'und'], `a language that Parallax reads (${codes.join(', ')}), or und`);
const currency = z.string().regex(/^[A-Z0-9]{2,10}$/, 'a currency code in capitals, such as USD, EUR or BTC');
const identifier = z.string().regex(/^[\w-]{1,80}$/, 'an identifier of letters and digits');
const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/, 'a plain decimal number, such as 1600000000 or 2.4');
const wholeNumber = z.string().regex(/^\d{1,7}$/, 'a whole number').transform(Number);
const words = z.string().max(200, 'at most 200 characters');
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, `one of ${values.join(', ')}`);

/** One value: an empty one counts as absent, because plain forms send their empty fields. */
const one = <T extends z.ZodType<unknown, string>>(item: T) =>
  z.union([z.string(), z.array(z.string())], 'text').optional()
    .transform((given, context) => {
      const values = (Array.isArray(given) ? given : [given]).map((value) => value?.trim()).filter((value) => value);
      if (values.length > 1) context.addIssue({ code: 'custom', message: 'one value only, and it is given twice' });
      return values[0];
    })
    .pipe(item.optional());

/** Several values, repeated (`a=1&a=2`) or joined by commas (`a=1,2`); each counts once. */
const several = <T extends z.ZodType<unknown, string>>(item: T, most = 50) =>
  z.union([z.string(), z.array(z.string())], 'text').optional()
    .transform((given) => [...new Set([given ?? []].flat().flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value))])
    .pipe(z.array(item).max(most, `at most ${most} values`));

/** Several names that may themselves hold commas: only repetition separates them. */
const names = z.union([z.string(), z.array(z.string())], 'text').optional()
  .transform((given) => [...new Set([given ?? []].flat().map((value) => value.trim()).filter((value) => value))])
  .pipe(z.array(words).max(50, 'at most 50 values'));

const page = one(z.string().regex(/^[1-9]\d{0,5}$/, 'a page number from 1 on').transform(Number)).transform((given) => given ?? 1);
const flag = one(z.literal('1', '1, or left out')).transform((given) => given === '1');

/** Both directions of every order: `name`, and `-name` for the reverse. */
function orders<const T extends readonly [string, ...string[]]>(keys: T) {
  const all = keys.flatMap((key) => [key, `-${key}`]) as [T[number] | `-${T[number]}`, ...(T[number] | `-${T[number]}`)[]];
  return one(z.enum(all, `one of ${all.join(', ')}`));
}

/** A year, month or day, and the first and last day that it covers. */
export function dayRange(text: string): { first: string; last: string } | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).getUTCDate();
  if (month && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  if (day && !(Number(day) >= 1 && Number(day) <= last)) return null;
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${month ?? '12'}-${day ?? String(last)}` };
}

/** `2019..2032`, open at either end (`2019..`), or one year, month or day; null where it is none of these. */
export function timeRange(text: string): { from: string | null; to: string | null } | null {
  const [start = '', end = start, ...rest] = text.split('..');
  const first = start === '' ? null : dayRange(start)?.first;
  const last = end === '' ? null : dayRange(end)?.last;
  if (rest.length || first === undefined || last === undefined || (first === null && last === null)) return null;
  return first !== null && last !== null && first > last ? null : { from: first, to: last };
}

const time = z.string().refine((text) => timeRange(text) !== null, 'a span of time such as 2019..2032, 2024-03.. or 2026, its start before its end');

export const CLAIM_ORDERS = ['date', 'value', 'type', 'company', 'language', 'modality'] as const;
export const ARTICLE_ORDERS = ['added', 'language', 'figures', 'claims'] as const;
export const COMPANY_ORDERS = ['name', 'claims', 'articles', 'figures'] as const;

const claimFilter = {
  type: several(oneOf(CLAIM_TYPES)),
  company: several(slug),
  lang: several(language),
  modality: several(oneOf(MODALITIES)),
  kind: several(oneOf(FIGURE_KINDS)),
  currency: several(currency),
  value__gte: one(decimal),
  value__lte: one(decimal),
  time: one(time),
  source: names,
  agreement: several(oneOf(AGREEMENTS)),
  article: one(identifier),
  story: one(identifier),
  fact: one(identifier),
  review: several(oneOf(REVIEW_STATES)),
  q: one(words),
  sort: orders(CLAIM_ORDERS),
};
const articleFilter = { lang: several(language), company: several(slug), q: one(words), sort: orders(ARTICLE_ORDERS) };
const companyFilter = { kind: several(oneOf(COMPANY_KINDS)), q: one(words), sort: orders(COMPANY_ORDERS) };
const figureFilter = { kind: several(oneOf(FIGURE_KINDS)), currency: several(currency), lang: several(language), article: one(identifier), review: several(oneOf(REVIEW_STATES)) };

export const homeParams = z.strictObject({ q: one(words) });
export const claimsParams = z.strictObject({ ...claimFilter, page });
export const claimsExportParams = claimsParams.extend({ excel: flag });
export const articlesParams = z.strictObject({ ...articleFilter, page });
export const articlesExportParams = articlesParams.extend({ excel: flag });
/** What is open in the reader, by its index in the article; a long article is read in parts. */
export const articleParams = z.strictObject({ figure: one(wholeNumber), claim: one(wholeNumber), sentence: one(wholeNumber), part: page });
export const companiesParams = z.strictObject({ ...companyFilter, page });
export const companiesExportParams = companiesParams.extend({ excel: flag });
/** `merge`: words of the name of a company that this one may be merged into. */
export const companyParams = z.strictObject({ merge: one(words) });
export const figuresExportParams = z.strictObject({ ...figureFilter, excel: flag });
export const compareParams = z.strictObject({ c: several(slug, MOST_COMPARED), m: several(oneOf(CLAIM_TYPES)) });
export const storiesParams = z.strictObject({ page });
export const reviewsParams = z.strictObject({ page });
/** `v`: languages, or article ids where a story has two versions in one language; `add`: words of an article that may be another version. */
export const storyParams = z.strictObject({ v: several(identifier, 4), diff: flag, page, add: one(words) });
export const storyExportParams = z.strictObject({ v: several(identifier, 4), diff: flag, excel: flag });
export const timelineParams = z.strictObject({ c: several(slug, MOST_COMPARED), type: several(oneOf(CLAIM_TYPES)), time: one(time) });

export type StoryPlace = z.infer<typeof storyParams>;
export type ArticlePlace = z.infer<typeof articleParams>;
export type ClaimFilter = Omit<z.infer<typeof claimsParams>, 'page'>;
export type ArticleFilter = Omit<z.infer<typeof articlesParams>, 'page'>;
export type CompanyFilter = Omit<z.infer<typeof companiesParams>, 'page'>;
export type FigureFilter = Omit<z.infer<typeof figuresExportParams>, 'excel'>;

/** The schema of each page's address, longest pattern first; null where no page answers. */
const PAGES: [RegExp, z.ZodType][] = [
  [/^\/$/, homeParams],
  [/^\/articles\/[^/]+$/, articleParams],
  [/^\/articles$/, articlesParams],
  [/^\/companies\/[^/]+$/, companyParams],
  [/^\/companies$/, companiesParams],
  [/^\/compare$/, compareParams],
  [/^\/stories\/[^/]+$/, storyParams],
  [/^\/stories$/, storiesParams],
  [/^\/timeline$/, timelineParams],
  [/^\/reviews$/, reviewsParams],
  [/^\/claims$/, claimsParams],
];
export const pageSchema = (path: string): z.ZodType | null => PAGES.find(([pattern]) => pattern.test(path))?.[1] ?? null;

/** The values of an address, or the sentence that says which parameter is wrong and what it could be. */
export function parse<T extends z.ZodType>(schema: T, given: SearchParams): Parsed<z.infer<T>> {
  // PostgreSQL holds no NUL, so none can be looked for, whatever the parameter
  const nul = Object.keys(given).find((key) => [given[key] ?? ''].flat().some((value) => value.includes('\0')));
  if (nul !== undefined) return { ok: false, problem: `“${nul}” holds a NUL character (%00), which no text has: take it out.` };
  const result = schema.safeParse(given);
  return result.success ? { ok: true, value: result.data } : { ok: false, problem: sentence(result.error, schema, given) };
}

/** The name or id that a part of a page's path stands for; null where it is none: NUL, or percent-encoding that is not UTF-8. */
export function fromPath(part: string): string | null {
  try {
    const name = decodeURIComponent(part);
    return name.includes('\0') ? null : name;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** The query string as Next's page props would give it. */
export function fromQuery(query: URLSearchParams): SearchParams {
  const params: SearchParams = {};
  for (const key of new Set(query.keys())) {
    const values = query.getAll(key);
    params[key] = values.length > 1 ? values : values[0];
  }
  return params;
}

function sentence(error: z.ZodError, schema: z.ZodType, given: SearchParams): string {
  const issue = error.issues[0];
  if (issue?.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    const here = known.length ? `This address knows: ${known.join(', ')}.` : 'This address takes no parameters.';
    return `There is no parameter “${issue.keys[0]}” here. ${here}`;
  }
  const [key, at] = [String(issue?.path[0] ?? ''), issue?.path[1]];
  const values = [given[key] ?? ''].flat();
  // within a list, only the item that is wrong
  const wrong = typeof at === 'number' ? values.flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value)[at] : undefined;
  return `“${wrong ?? values.join(',')}” is not a value that “${key}” can have: it wants ${issue?.message ?? 'something else'}.`;
}
