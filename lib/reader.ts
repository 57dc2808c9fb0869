/** Cuts an article into blocks, sentences and runs, so that a page can mark every span exactly. The text is never changed. */
import type { Span } from './analysis.ts';
import type { SentenceKind } from './terms.ts';

export interface Mark extends Span {
  kind: 'figure' | 'company' | 'date' | 'left-out' | 'difference';
  /** Index among the marks of its kind in the article. */
  index: number;
}

/** A piece of text under the same marks throughout. */
export interface Run extends Span {
  text: string;
  /** Outermost first. */
  marks: Mark[];
  /** Lies in the highlighted span. */
  highlighted: boolean;
}

export interface ReadSentence extends Span {
  /** null: text that no sentence covers, such as the spaces between two. */
  index: number | null;
  runs: Run[];
}

/** Sentences that stand on one line of the article, all of one kind. */
export interface Block {
  kind: SentenceKind;
  sentences: ReadSentence[];
}

interface Marked {
  text: string;
  sentences: (Span & { kind: SentenceKind; index: number })[];
  marks: Mark[];
  highlight?: Span | null;
  /** The part of the text to cut; all of it where none is given. */
  within?: Span;
}

const LINE_BREAK = /[\r\n\u2028\u2029]/;

export function blocks({ text, sentences, marks, highlight = null, within = { start: 0, end: text.length } }: Marked): Block[] {
  const all: Block[] = [];
  let at = within.start;
  const add = (kind: SentenceKind, start: number, end: number, index: number | null, ownLine: boolean) => {
    const last = all.at(-1);
    const piece = { index, start, end, runs: runs(text, start, end, marks, highlight) };
    if (last && !ownLine && last.kind === kind) last.sentences.push(piece);
    else all.push({ kind, sentences: [piece] });
  };
  for (const sentence of sentences) {
    const { index } = sentence;
    const gap = text.slice(at, sentence.start);
    // what stands on the sentence's own line, such as a list marker, goes with it
    const own = at + gap.length - (gap.split(LINE_BREAK).at(-1)?.length ?? 0);
    let ownLine = own > at;
    if (text.slice(at, own).trim()) add('body', at, own, null, true);
    if (own < sentence.start && (!ownLine || text.slice(own, sentence.start).trim())) {
      add(sentence.kind, own, sentence.start, null, ownLine);
      ownLine = false;
    }
    add(sentence.kind, sentence.start, sentence.end, index, ownLine);
    at = sentence.end;
  }
  if (text.slice(at, within.end).trim()) add('body', at, within.end, null, true);
  return all;
}

/** The runs of `text` from `start` to `end`: cut wherever a mark or the highlight begins or ends. */
export function runs(text: string, start: number, end: number, marks: Mark[], highlight: Span | null = null): Run[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [start, end, ...here.flatMap((mark) => [mark.start, mark.end]), ...(highlight ? [highlight.start, highlight.end] : [])];
  const cuts = [...new Set(edges.filter((edge) => edge >= start && edge <= end))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      start: from, end: to, text: text.slice(from, to),
      marks: here.filter((mark) => mark.start <= from && mark.end >= to).sort((a, b) => a.start - b.start || b.end - a.end),
      highlighted: highlight !== null && highlight.start <= from && highlight.end >= to,
    };
  });
}
