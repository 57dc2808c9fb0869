/** A piece of a quotation that fits on a line or two, cut at words, around the part that matters. */
import type { Span } from './analysis.ts';

export interface Excerpt {
  before: string;
  /** The part that matters; empty where none was named. */
  focus: string;
  after: string;
}

/**
 * @param most characters to show, about
 * @param focus offsets into `text` of what must be seen
 */
export function excerpt(text: string, most: number, focus: Span = { start: 0, end: 0 }): Excerpt {
  const room = Math.max(0, most - (focus.end - focus.start));
  const tail = text.length - focus.end;
  // what one side does not need, the other may use
  const ahead = Math.max(Math.ceil(room / 2), room - focus.start);
  const behind = Math.max(Math.floor(room / 2), room - tail);
  const from = focus.start <= behind ? 0 : wordStart(text, focus.start - behind, focus.start);
  const to = tail <= ahead ? text.length : wordEnd(text, focus.end + ahead, focus.end);
  const flat = (piece: string) => piece.replace(/\s+/g, ' ');
  return {
    before: (from > 0 ? '…' : '') + flat(text.slice(from, focus.start)), focus: flat(text.slice(focus.start, focus.end)),
    after: flat(text.slice(focus.end, to)) + (to < text.length ? '…' : ''),
  };
}

/** The first word that begins at or after `at`, before `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.slice(at - 1, limit).search(/\s/);
  return space < 0 ? at : at + space;
}

/** The end of the last word that ends at or before `at`, after `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  const words = text.slice(limit, at + 1).split(/\s+(?=\S*$)/);
  const end = limit + (words.length > 1 ? (words[0] ?? '').length : at - limit);
  return end > limit ? end : at;
}
