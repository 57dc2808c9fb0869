import { MARK, WORD } from '../../text/tokens.ts';
import type { Phrases } from '../../text/phrases.ts';
import type { ComparisonLexicon } from '../comparison-lexicon.ts';
import type { Counterparts } from '../counterparts.ts';
import { type RowSide, tokenRanges } from '../rows.ts';

/** Words of a list, in tokens. */
export interface Place<T> {
  value: T;
  from: number;
  to: number;
}

/** One side of a row with its words and its counterparts on the other. */
export interface View {
  side: RowSide;
  words: ComparisonLexicon;
  counterparts: Counterparts;
}

const isContent = ({ side, words }: View, token: number): boolean => side.tokens.kind[token] === WORD && !words.functionWords.has(side.tokens.word[token] as string);
const isBreak = ({ side }: View, token: number): boolean => side.tokens.kind[token] === MARK && /^[.,;:!?()«»"“”—–]$/.test(side.tokens.word[token] as string);

export function contentAfter(view: View, from: number, reach: number): number {
  for (let i = from, steps = 0; i < view.side.tokens.count && steps < reach; i++) {
    if (isBreak(view, i)) return -1;
    if (view.side.tokens.kind[i] !== WORD) continue;
    if (isContent(view, i)) return i;
    steps += 1;
  }
  return -1;
}

export function contentBefore(view: View, before: number, reach: number): number {
  for (let i = before - 1, steps = 0; i >= 0 && steps < reach; i--) {
    if (isBreak(view, i)) return -1;
    if (view.side.tokens.kind[i] !== WORD) continue;
    if (isContent(view, i)) return i;
    steps += 1;
  }
  return -1;
}

/** Where a side has words of a list, outside phrases of another list. */
export function places<T>(side: RowSide, phrases: Phrases<T>, except?: Phrases<true>): Place<T>[] {
  const found: Place<T>[] = [];
  // names and dates are no wording: "May 2025", "Big Tech"
  const taken = [...side.dates, ...side.mentions];
  for (const [from, to] of tokenRanges(side)) {
    for (let i = from; i < to;) {
      const start = side.tokens.start[i] as number;
      if (taken.some((span) => span.start <= start && start < span.end)) { i += 1; continue; }
      const skipped = except?.at(side.tokens, i, to);
      if (skipped) { i = skipped.next; continue; }
      const match = phrases.at(side.tokens, i, to);
      if (match) found.push({ value: match.value, from: i, to: match.next });
      i = match ? match.next : i + 1;
    }
  }
  return found;
}
