/** Addresses of the app, from values that lib/params.ts knows. */

export type Query = Record<string, string | number | boolean | string[] | null | undefined>;

/** `{type: ['a', 'b'], page: 2}` → `?type=a,b&page=2`; what is empty, false or the first page is left out. */
export function query(values: Query): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '' || value === false || (key === 'page' && value === 1)) continue;
    // a source's name may hold a comma: only repetition keeps the values apart
    if (Array.isArray(value) && key === 'source') for (const item of value) params.append(key, item);
    else if (Array.isArray(value)) { if (value.length) params.set(key, value.join(',')); }
    else params.set(key, value === true ? '1' : String(value));
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

export const address = (path: string, values: Query = {}): string => path + query(values);

/** The list without the value where it holds it, with it where not: what a facet's link does. */
export const toggled = (list: string[], value: string): string[] =>
  list.includes(value) ? list.filter((item) => item !== value) : [...list, value];

export const articleAddress = (id: string): string => `/articles/${id}`;
export const figureAddress = (articleId: string, index: number): string => `/articles/${articleId}?figure=${index}#f${index}`;
export const claimAddress = (articleId: string, index: number): string => `/articles/${articleId}?claim=${index}#c${index}`;
export const sentenceAddress = (articleId: string, index: number): string => `/articles/${articleId}?sentence=${index}#s${index}`;
export const companyAddress = (id: string): string => `/companies/${encodeURIComponent(id)}`;
export const storyAddress = (id: string): string => `/stories/${encodeURIComponent(id)}`;
/** The aligned table of a story as a file. */
export const storyFileAddress = (id: string, ending: 'csv' | 'tmx'): string => `${storyAddress(id)}/rows.${ending}`;
