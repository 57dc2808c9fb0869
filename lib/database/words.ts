import 'server-only';
import { LANGUAGES } from '../languages/index.ts';
import { Prisma } from './generated/client.ts';

/** Articles that hold the words, each asked in its own language's text search configuration. Wants `articles` as `a`. */
export function articleHolds(words: string): Prisma.Sql {
  const each = LANGUAGES.map(({ code, searchConfiguration }) =>
    Prisma.sql`(a.language = ${code} AND a.search @@ plainto_tsquery(${searchConfiguration}::regconfig, ${words}))`);
  const others = Prisma.sql`(a.language <> ALL(${LANGUAGES.map(({ code }) => code)}) AND a.search @@ plainto_tsquery('simple', ${words}))`;
  return Prisma.sql`(${Prisma.join([...each, others], ' OR ')})`;
}

/** The configuration of the article's language. */
const configuration = (): Prisma.Sql => Prisma.sql`(CASE a.language ${Prisma.join(
  LANGUAGES.map(({ code, searchConfiguration }) => Prisma.sql`WHEN ${code} THEN ${searchConfiguration}`), ' ')} ELSE 'simple' END)::regconfig`;

/** The words of a span: spans count UTF-16 units, PostgreSQL code points, so that each astral character is filled up to two. */
const spanText = (table: 'c' | 's'): Prisma.Sql => {
  const [start, end] = [Prisma.raw(`${table}.char_start`), Prisma.raw(`${table}.char_end`)];
  return Prisma.sql`CASE WHEN a.length = char_length(a.text) THEN substr(a.text, ${start} + 1, ${end} - ${start})
    ELSE replace(substr(regexp_replace(a.text, '([\\U00010000-\\U0010FFFF])', '\\1' || chr(57344), 'g'), ${start} + 1, ${end} - ${start}), chr(57344), '') END`;
};

/** Claims whose own words hold the words. Wants `claims` as `c` and `articles` as `a`. */
export function claimHolds(words: string): Prisma.Sql {
  const cfg = configuration();
  return Prisma.sql`(${articleHolds(words)} AND to_tsvector(${cfg}, ${spanText('c')}) @@ plainto_tsquery(${cfg}, ${words}))`;
}
