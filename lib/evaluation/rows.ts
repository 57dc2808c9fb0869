import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Analysis, Claim, Span } from '../analysis.ts';
import { CLAIM_TYPES, type ClaimType, MODALITIES, type Modality } from '../terms.ts';
import { anyOf, oneOf, type Refuse } from './reference.ts';
import { allows, overlap } from './score.ts';

/** One claim in a sentence or two, as a file of tests/claims/rows or tests/claims/plain marks it. */
export interface ClaimRow {
  file: string;
  line: number;
  text: string;
  /** Any of them is right. */
  types: ClaimType[];
  modality: Modality;
  /** Names that must all be read, `A|B` for either; none where the row has none. */
  subjects: string[];
  /** To whom the subjects do it; undefined where the row does not say. */
  objects?: string[];
  sources: string[];
  /** Where its figures stand in the text. */
  figures: Span[];
}

export const ROW_PARTS = ['type', 'subject', 'object', 'figures', 'attribution', 'modality'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

export interface RowScore {
  /** Of the rows in which the part could be read: all for the type, those whose claim was found for the others, and which mark objects or several figures. */
  counts: Record<RowPart, { hit: number; of: number }>;
  misses: string[];
}

/** Every fourth row is kept out of what `--rows` lists: whether a rule mends a cause shows there. */
const HIDDEN = 4;

/**
 * Reads rows: type, modality, subjects, sources, figures and text, set apart by tabs; `-` for none, `+` between names or figures, `|` between what
 * is equally right, `Shell > BP` for who does it to whom.
 * @throws Error naming file and line, where a row cannot be read or a figure does not stand in its text
 */
export function readClaimRows(file: string, content: string): ClaimRow[] {
  const names = (words: string): string[] => (words === '-' ? [] : words.split(/ *\+ *(?=\S)/));
  return content.split('\n').flatMap((row, i): ClaimRow[] => {
    if (!row.trim() || row.startsWith('#')) return [];
    const refuse: Refuse = (what) => { throw new Error(`${file}:${i + 1}: ${what}`); };
    const cells = row.split('\t');
    const [type = '', modality = '', parties = '', sources = '', figures = '', text = ''] = cells;
    if (cells.length !== 6) refuse('a row has six columns set apart by tabs: type, modality, subjects, sources, figures, text.');
    const [subjects = '', objects] = parties.split(' > ');
    const types = anyOf(type, CLAIM_TYPES, 'claim type', refuse);
    const places = (figures === '-' ? [] : figures.split(' + ')).map((figure) => {
      const start = text.indexOf(figure);
      return start < 0 ? refuse(`«${figure}» does not stand in the text: quote it letter by letter.`) : { start, end: start + figure.length };
    });
    return [{
      file, line: i + 1, text, types, modality: oneOf(modality, MODALITIES, 'modality', refuse),
      subjects: names(subjects), ...(objects === undefined ? {} : { objects: names(objects) }), sources: names(sources), figures: places,
    }];
  });
}

/** The rows of a folder by language, which begins a file's name: `it.tsv`, `it-deals.tsv`. */
export function readRowFiles(folder: string): Map<string, ClaimRow[]> {
  const rows = new Map<string, ClaimRow[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort()) {
    const language = file.slice(0, 2);
    rows.set(language, [...(rows.get(language) ?? []), ...readClaimRows(`${basename(folder)}/${file}`, readFileSync(join(folder, file), 'utf8'))]);
  }
  return rows;
}

/** Scores how rows were read; `misses` leaves every fourth row out. */
export function scoreRows(rows: readonly ClaimRow[], read: (text: string) => Analysis): RowScore {
  const counts = Object.fromEntries(ROW_PARTS.map((part) => [part, { hit: 0, of: 0 }])) as RowScore['counts'];
  const misses: string[] = [];
  for (const [i, row] of rows.entries()) {
    const analysis = read(row.text);
    const binds = (claim: Claim, place: Span): boolean => claim.figures.some((index) => overlap(analysis.figures[index] as Span, place));
    const bound = analysis.claims.filter((claim) => row.figures.length === 0 || row.figures.some((place) => binds(claim, place)));
    const claim = bound.find(({ type }) => row.types.includes(type)) ?? bound[0];
    const tally = (part: RowPart, right: boolean, wanted: string, given: string): void => {
      counts[part].of += 1;
      if (right) counts[part].hit += 1;
      else if (i % HIDDEN !== HIDDEN - 1) misses.push(`${row.file}:${row.line} ${part}: ${wanted || 'none'}, read ${given || 'none'} «${row.text}»`);
    };
    const named = (part: RowPart, wanted: readonly string[], given: readonly string[]): void =>
      tally(part, wanted.length ? wanted.every((marked) => given.some((name) => allows(marked, name))) : given.length === 0, wanted.join(' + '), given.join(' + '));
    tally('type', claim !== undefined && row.types.includes(claim.type), row.types.join('|'), claim?.type ?? '');
    if (!claim) continue;
    named('subject', row.subjects, claim.subjects);
    if (row.objects) named('object', row.objects, claim.objects);
    const [, second] = row.figures;
    if (second) tally('figures', row.figures.every((place) => binds(claim, place)), row.figures.map(({ start, end }) => row.text.slice(start, end)).join(' + '), claim.figures.map((index) => analysis.figures[index]?.text).join(' + '));
    named('attribution', row.sources, claim.attributedTo);
    tally('modality', claim.modality === row.modality, row.modality, claim.modality);
  }
  return { counts, misses };
}
