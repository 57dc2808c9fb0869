import type { Analysis, Bead, Claim, Figure, LeftOut, Mention, ReadDate, Sentence, Span } from '../analysis.ts';
import { type Tokens, tokenFrom, tokenize } from '../text/tokens.ts';
import { alignSides } from './align.ts';
import { readSide } from './side.ts';

/** An article with what was read in it. */
export interface Version {
  text: string;
  analysis: Analysis;
}

/** One side of a row: sentences that belong together, and what stands in them. */
export interface RowSide {
  tokens: Tokens;
  /** ISO 639-1, or `und`. */
  language: string;
  sentences: Sentence[];
  figures: Figure[];
  dates: ReadDate[];
  mentions: Mention[];
  claims: Claim[];
  leftOut: LeftOut[];
}

export interface Row {
  left: RowSide;
  right: RowSide;
}

/** Aligned rows of two versions, in the order of the left one; the page's furniture is left out. */
export function rowsOf(left: Version, right: Version): Row[] {
  const [ours, theirs] = [open(left), open(right)];
  const beads: Bead[] = alignSides(ours.side, theirs.side).beads;
  return beads.map(([a, b]) => ({ left: ours.rowOf(a), right: theirs.rowOf(b) }));
}

function open({ text, analysis }: Version) {
  const sentences = analysis.sentences.filter(({ kind }) => kind !== 'boilerplate');
  const side = readSide(sentences.map(({ start, end }) => text.slice(start, end)), analysis.language === 'und' ? undefined : analysis.language);
  const tokens = tokenize(text);
  const lists = {
    figures: bySentence(analysis.figures, sentences), dates: bySentence(analysis.dates, sentences), mentions: bySentence(analysis.companies, sentences),
    claims: bySentence(analysis.claims, sentences), leftOut: bySentence(analysis.leftOut, sentences),
  };
  const rowOf = (list: number[]): RowSide => ({
    tokens, language: analysis.language,
    sentences: list.map((k) => sentences[k] as Sentence),
    figures: list.flatMap((k) => lists.figures[k] as Figure[]), dates: list.flatMap((k) => lists.dates[k] as ReadDate[]),
    mentions: list.flatMap((k) => lists.mentions[k] as Mention[]), claims: list.flatMap((k) => lists.claims[k] as Claim[]),
    leftOut: list.flatMap((k) => lists.leftOut[k] as LeftOut[]),
  });
  return { side, rowOf };
}

/** What starts inside each sentence. Both lists are in the order of the text. */
function bySentence<T extends Span>(parts: readonly T[], sentences: readonly Sentence[]): T[][] {
  const lists: T[][] = sentences.map(() => []);
  const ordered = [...parts].sort((a, b) => a.start - b.start);
  let s = 0;
  for (const part of ordered) {
    while (s < sentences.length && (sentences[s] as Sentence).end <= part.start) s += 1;
    if (s < sentences.length && part.start >= (sentences[s] as Sentence).start) lists[s]?.push(part);
  }
  return lists;
}

/** Token ranges of the sentences of one side. */
export const tokenRanges = ({ tokens, sentences }: RowSide): [from: number, to: number][] =>
  sentences.map(({ start, end }) => [tokenFrom(tokens, start), tokenFrom(tokens, end)]);

/** The span of tokens from..to, end excluded. */
export const spanOf = ({ tokens }: RowSide, from: number, to: number): Span => ({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number });

/** The folded words of one side. */
export function foldedWords(side: RowSide): Set<string> {
  const words = new Set<string>();
  for (const [from, to] of tokenRanges(side)) for (let i = from; i < to; i++) words.add(side.tokens.folded[i] as string);
  return words;
}
