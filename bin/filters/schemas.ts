import { z } from 'zod';
import { LANGUAGES } from '../../lib/languages/index.ts';

const codes = LANGUAGES.map(({ code }) => code);

export const id = z.union([z.string(), z.number()], { error: 'must be a string or a number' });

export const text = z.string({ error: 'must be a string' });

/** A language that Parallax reads. */
export const language = z.enum(codes, { error: `must be one of ${codes.join(', ')}` });

const isDate = (value: string): boolean => !Number.isNaN(Date.parse(value));

export const publishedAt = z.string({ error: 'must be an ISO 8601 date' })
  .refine((value) => /^\d{4}-\d\d-\d\d/.test(value) && isDate(value), { error: 'must be an ISO 8601 date such as 2026-01-31' });
