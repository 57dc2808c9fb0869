import { z } from 'zod';
import { dayOf } from '../period.ts';

/** The longest text that is taken: ten million UTF-16 code units, about two thousand pages. */
const LONGEST_TEXT = 10_000_000;

const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);

/** One article as it comes in: the shape of a JSON row, and what every other source is brought to. */
export const articleRow = z.object({
  text: z.string('text is missing or not a string').superRefine((text, context) => {
    const problem = textProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  }),
  title: optional(z.string('title is not a string')),
  publisher: optional(z.string('publisher is not a string')),
  url: optional(z.url({ protocol: /^https?$/, error: 'url is not an address that begins with http:// or https://' })),
  publishedAt: optional(z.string('publishedAt is not a string').transform((given, context) => {
    const day = dayOf(given);
    if (!day) context.addIssue({ code: 'custom', message: `publishedAt "${given}" is not a date such as 2025-03-14` });
    return day ?? '';
  })),
  language: optional(z.string().regex(/^[a-z]{2,3}$/, 'language is not a code such as it, fr, pt, es or en')),
});

export interface ArticleRow {
  text: string;
  /** Where it came from: a file's name, `paste`, a URL. */
  origin: string;
  title?: string;
  publisher?: string;
  url?: string;
  /** A day: `2025-03-14`. */
  publishedAt?: string;
  language?: string;
}

/** Why PostgreSQL or the analysis cannot take a text, as one sentence; null where they can. */
export function textProblem(text: string): string | null {
  if (text.length > LONGEST_TEXT) return `The text has ${text.length} characters, more than the ${LONGEST_TEXT} that are taken at once: split it.`;
  if (text === '') return 'The text is empty.';
  if (text.trim() === '') return 'The text holds nothing but spaces.';
  const nul = text.indexOf('\0');
  if (nul !== -1) return `The text has a NUL character at position ${nul}, which no article holds: it may be a binary file.`;
  const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text);
  return lone ? `The text has half a character (a lone surrogate) at position ${lone.index}: it was cut or wrongly converted.` : null;
}
