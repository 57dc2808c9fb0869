import 'server-only';
import type { ComparedRow } from '../analysis.ts';
import { DIFFERENCE_TYPES, type DifferenceType, SEVERITIES, type Severity } from '../terms.ts';
import { type VersionRole, versionRole } from '../version-role.ts';
import { PAGE_SIZE, type StoryPlace } from '../params.ts';
import { flipped, type NumberedRow, ROWS, versionGrid } from '../version-grid.ts';
import type { StorySummary, StoryVersion } from '../views.ts';
import { figureView } from './figure-views.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';
import { asked } from './outage.ts';
import { plainDay } from './plain.ts';

const COLUMNS = 4;

const VERSIONS = Prisma.sql`SELECT jsonb_agg(jsonb_build_object('id', a.id, 'language', a.language, 'publisher', a.publisher, 'title', a.title,
  'publishedAt', to_char(a.published_at, 'YYYY-MM-DD'), 'firstWords', left(ltrim(a.text, E' \\t\\r\\n'), 200)) ORDER BY a.ingested_at, a.id)
  FROM articles a WHERE a.story_id = s.id`;

/** How many differences of each severity the alignments of a story hold. */
const COUNTS = Prisma.sql`SELECT COALESCE(sum(al.errors), 0)::int AS errors, COALESCE(sum(al.warnings), 0)::int AS warnings, COALESCE(sum(al.notes), 0)::int AS notes
  FROM alignments al JOIN articles l ON l.id = al.left_id WHERE l.story_id = s.id`;

/** Stories of two versions or more, those that differ most gravely first. */
const summaries = (limit: number, offset = 0): Promise<StorySummary[]> => database().$queryRaw`
  SELECT s.id, (${VERSIONS}) AS versions, d.errors, d.warnings, d.notes FROM stories s CROSS JOIN LATERAL (${COUNTS}) d
  WHERE (SELECT count(*) FROM articles a WHERE a.story_id = s.id) > 1
  ORDER BY d.errors DESC, d.warnings DESC, d.notes DESC, s.created_at DESC, s.id LIMIT ${limit} OFFSET ${offset}`;

export const topStories = summaries;

export function storyList(page: number): Promise<{ stories: StorySummary[]; total: number }> {
  return asked(async () => {
    const [stories, totals] = await Promise.all([
      summaries(PAGE_SIZE, (page - 1) * PAGE_SIZE),
      database().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM (SELECT FROM articles WHERE story_id IS NOT NULL GROUP BY story_id HAVING count(*) > 1) stories`,
    ]);
    return { stories, total: totals[0]?.total ?? 0 };
  });
}

/** A story's versions side by side, whole. */
export interface WholeGrid {
  id: string;
  versions: StoryVersion[];
  /** The versions that stand side by side, in their order, and what each is beside the first. */
  columns: StoryVersion[];
  roles: VersionRole[];
  rows: NumberedRow[];
  /** Columns that were never aligned with the first one. */
  apart: number[];
}

export interface StoryGrid extends WholeGrid {
  /** Rows of the story, those of them that differ, and those that are listed; `rows` are those of the page. */
  all: number;
  differing: number;
  listed: number;
  /** The rows that differ, on this page or not, by what kind of difference. */
  byType: { type: DifferenceType; severity: Severity; rows: number[] }[];
}

/**
 * A story's versions side by side.
 * @param chosen languages or article ids; none: all, up to four. The first one is what the others are compared with
 * @returns null where there is no such story, or one of the chosen is none of its versions
 */
export function wholeGrid(id: string, chosen: readonly string[]): Promise<WholeGrid | null> {
  return asked(async () => {
    const articles = await database().article.findMany({
      where: { storyId: id }, orderBy: [{ ingestedAt: 'asc' }, { id: 'asc' }],
      include: { sentences: { orderBy: { index: 'asc' } }, figures: { orderBy: { index: 'asc' } } },
    });
    const versions = articles.map((article): StoryVersion => ({
      id: article.id, ordinal: ordinalOf(article, articles), language: article.language, publisher: article.publisher, title: article.title, text: article.text,
      publishedAt: plainDay(article.publishedAt), firstWords: article.text.trimStart().slice(0, 200),
      sentences: article.sentences.map(({ start, end }) => ({ start, end })), figures: article.figures.map(figureView),
    }));
    const columns = chosen.length ? chosen.map((name) => versions.find((version) => version.id === name || version.language === name)) : versions.slice(0, COLUMNS);
    if (columns.length === 0 || !every(columns)) return null;

    const ids = columns.map((column) => column.id);
    const alignments = await database().alignment.findMany({ where: { leftId: { in: ids }, rightId: { in: ids } }, select: { leftId: true, rightId: true, rows: true } });
    const pair = (left: string | undefined, right: string | undefined): ComparedRow[] | null => {
      const found = alignments.find(({ leftId, rightId }) => (leftId === left && rightId === right) || (leftId === right && rightId === left));
      if (!found) return null;
      const rows = found.rows as unknown as ComparedRow[];
      return found.leftId === left ? rows : flipped(rows);
    };
    const pairs = ids.slice(1).map((other) => pair(ids[0], other));
    const rows = versionGrid(columns.map(({ sentences }) => sentences), pairs, (left, right) => pair(ids[left], ids[right])).map((row, at): NumberedRow => ({ ...row, number: at + 1 }));
    const first = columns[0] as StoryVersion;
    return {
      id, versions, columns, rows, apart: pairs.flatMap((rows, at) => (rows ? [] : [at + 1])),
      roles: columns.map((column, at) => (at === 0 ? 'first' : versionRole(first, column, pairs[at - 1] ?? null))),
    };
  });
}

/** As `wholeGrid`, with the rows of one page. */
export async function storyGrid(id: string, { v: chosen, diff, page }: StoryPlace): Promise<StoryGrid | null> {
  const grid = await wholeGrid(id, chosen);
  if (!grid) return null;
  const differing = grid.rows.filter(({ differences }) => differences.length > 0);
  const listed = diff ? differing : grid.rows;
  return { ...grid, rows: listed.slice((page - 1) * ROWS, page * ROWS), all: grid.rows.length, differing: differing.length, listed: listed.length, byType: differencesByType(differing) };
}

/** The kinds of difference, the gravest first, each with the rows that have it. */
function differencesByType(rows: readonly NumberedRow[]): StoryGrid['byType'] {
  const kinds = new Map<string, StoryGrid['byType'][number]>();
  for (const { number, differences } of rows) {
    for (const { type, severity } of differences) {
      const kind = kinds.get(`${type} ${severity}`) ?? { type, severity, rows: [] };
      if (kind.rows.at(-1) !== number) kind.rows.push(number);
      kinds.set(`${type} ${severity}`, kind);
    }
  }
  return [...kinds.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || DIFFERENCE_TYPES.indexOf(a.type) - DIFFERENCE_TYPES.indexOf(b.type));
}

function ordinalOf(article: { id: string; language: string }, articles: { id: string; language: string }[]): number | null {
  const alike = articles.filter(({ language }) => language === article.language);
  return alike.length > 1 ? alike.findIndex(({ id }) => id === article.id) + 1 : null;
}

const every = <T>(items: (T | undefined)[]): items is T[] => items.every((item) => item !== undefined);

/** The story that an article tells with others; null where it is alone, or where there is no such article. */
export const storyOf = (articleId: string): Promise<string | null> => asked(async () => {
  const article = await database().article.findUnique({ where: { id: articleId }, select: { storyId: true } });
  return article?.storyId ?? null;
});
