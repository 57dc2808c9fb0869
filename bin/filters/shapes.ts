/** What a line must hold. Small and without a library: a filter that answers one line should start in no time. */

import { dayOf } from '../../lib/period.ts';

/** A value that is not what was asked for; `path` says where in the line. */
export class ShapeError extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** Reads a value of a line, or throws a ShapeError. */
export type Shape<T> = (value: unknown, path: string) => T;
export type Read<S> = S extends Shape<infer T> ? T : never;

const below = (path: string, name: string | number): string => (path ? `${path}.${name}` : String(name));

export const id: Shape<string | number> = (value, path) => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new ShapeError(path, 'must be a string or a number');
};

export const text: Shape<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new ShapeError(path, 'must be a string');
};

/** A day: of a point in time the day as it is written there. */
export const publishedAt: Shape<string> = (value, path) => {
  const day = typeof value === 'string' ? dayOf(value) : null;
  if (day !== null) return day;
  throw new ShapeError(path, 'must be an ISO 8601 date such as 2026-01-31');
};

/** One of some words. */
export const oneOf = (words: readonly string[]): Shape<string> => (value, path) => {
  if (typeof value === 'string' && words.includes(value)) return value;
  throw new ShapeError(path, `must be one of ${words.join(', ')}`);
};

/** What may be missing or null. */
export const optional = <T>(shape: Shape<T>): Shape<T | undefined> => (value, path) => (value === undefined || value === null ? undefined : shape(value, path));

export const list = <T>(shape: Shape<T>): Shape<T[]> => (value, path) => {
  if (!Array.isArray(value)) throw new ShapeError(path, 'must be a list');
  return value.map((entry, at) => shape(entry, below(path, at)));
};

/** An object with these fields; others are left out. `words` says what it must be. */
export const object = <Fields extends Record<string, Shape<unknown>>>(fields: Fields, words = 'must be an object'): Shape<{ [Name in keyof Fields]: Read<Fields[Name]> }> => (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(path, words);
  const read: Record<string, unknown> = {};
  for (const name in fields) read[name] = fields[name]?.((value as Record<string, unknown>)[name], below(path, name));
  return read as { [Name in keyof Fields]: Read<Fields[Name]> };
};
