/** What the forms of a review send. */
import { z } from 'zod';
import { REVIEW_SUBJECTS, VERDICTS } from '../terms.ts';
import { signature } from './correction.ts';

/** Holds the name that a reader has signed with before: a name typed, no account. */
export const READER_COOKIE = 'parallax_reader';

/** PostgreSQL holds no NUL. */
const text = z.string().transform((given) => given.replaceAll('\0', ''));
const NAMES = ['subjects', 'objects', 'attributedTo'] as const;

/** The form's fields as they were typed, so that none is lost when one is wrong. */
export type Typed = Record<string, string | string[]>;

export function typedIn(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    // names that begin with $ are Next's own
    if (name.startsWith('$')) continue;
    const values = form.getAll(name).map((value) => text.parse(String(value)));
    typed[name] = (NAMES as readonly string[]).includes(name) ? values : (values[0] ?? '');
  }
  for (const name of NAMES) typed[name] ??= [];
  return typed;
}

/** Of a figure `start-end`, of a claim its id. */
const key = z.string().regex(/^[\w-]{1,80}$/);

export const reviewForm = z.object({
  target: z.object({
    articleId: z.string().regex(/^[0-9a-f]{16}$/), about: z.enum(REVIEW_SUBJECTS), key, seen: z.string().regex(/^\d{1,9}$/).transform(Number),
  }).refine(({ about, key }) => about === 'claim' || /^\d{1,9}-\d{1,9}$/.test(key)),
  verdict: z.enum(VERDICTS, 'Choose whether the reading is right.'),
  signature,
});

export const undoForm = z.object({ reviewId: z.string().regex(/^\d{1,9}$/).transform(Number), signature });
