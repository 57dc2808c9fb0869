import type { Analysis, Claim, Span } from '../analysis.ts';
import { CLAIM_TYPES, type ClaimType, MODALITIES, type Modality } from '../terms.ts';
import { anyOf, oneOf, type Refuse } from './reference.ts';
import { allows, overlap } from './score.ts';

/** One claim in a sentence or two, as tests/claims/rows/CODE.tsv marks it. */
export interface ClaimRow {
  file: string;
  line: number;
  text: string;
  /** Any of them is right. */
  types: ClaimType[];
  modality: Modality;
  /** Names that must all be read, `A|B` for either; none where the row has none. */
  subjects: string[];
  sources: string[];
  /** Where its figure stands in the text. */
  figure?: Span;
}

export const ROW_PARTS = ['type', 'subject', 'attribution', 'modality'] as const;
export type RowPart = (typeof ROW_PARTS)[number];

export interface RowScore {
  /** Of the rows in which the part could be read: all for the type, those whose claim was found for the others. */
  counts: Record<RowPart, { hit: number; of: number }>;
  misses: string[];
}

/** Every fourth row is kept out of what `--rows` lists: whether a rule mends a cause shows there. */
const HIDDEN = 4;

/**
 * Reads rows: type, modality, subjects, sources, figure and text, set apart by tabs; `-` for none, `+` between names, `|` between what is equally right.
 * @throws Error naming file and line, where a row cannot be read or its figure does not stand in its text
 */
export function readClaimRows(file: string, content: string): ClaimRow[] {
  const names = (words: string): string[] => (words === '-' ? [] : words.split(/ *\+ *(?=\S)/));
  return content.split('\n').flatMap((row, i): ClaimRow[] => {
    if (!row.trim() || row.startsWith('#')) return [];
    const refuse: Refuse = (what) => { throw new Error(`${file}:${i + 1}: ${what}`); };
    const cells = row.split('\t');
    const [type = '', modality = '', subjects = '', sources = '', figure = '', text = ''] = cells;
    if (cells.length !== 6) refuse('a row has six columns set apart by tabs: type, modality, subjects, sources, figure, text.');
    const types = anyOf(type, CLAIM_TYPES, 'claim type', refuse);
    const start = figure === '-' ? -1 : text.indexOf(figure);
    if (figure !== '-' && start < 0) refuse(`«${figure}» does not stand in the text: quote it letter by letter.`);
    return [{
      file, line: i + 1, text, types, modality: oneOf(modality, MODALITIES, 'modality', refuse),
      subjects: names(subjects), sources: names(sources), ...(start < 0 ? {} : { figure: { start, end: start + figure.length } }),
    }];
  });
}

/** Scores how rows were read; `misses` leaves every fourth row out. */
export function scoreRows(rows: readonly ClaimRow[], read: (text: string) => Analysis): RowScore {
  const counts = Object.fromEntries(ROW_PARTS.map((part) => [part, { hit: 0, of: 0 }])) as RowScore['counts'];
  const misses: string[] = [];
  for (const [i, row] of rows.entries()) {
    const analysis = read(row.text);
    const binds = ({ figures }: Claim): boolean => row.figure === undefined || figures.some((index) => {
      const figure = analysis.figures[index];
      return figure !== undefined && row.figure !== undefined && overlap(figure, row.figure);
    });
    const bound = analysis.claims.filter(binds);
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
    named('attribution', row.sources, claim.attributedTo);
    tally('modality', claim.modality === row.modality, row.modality, claim.modality);
  }
  return { counts, misses };
}
