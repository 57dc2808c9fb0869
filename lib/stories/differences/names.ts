import type { Difference, Mention, Span } from '../../analysis.ts';
import { fold, tokenFrom, WORD } from '../../text/tokens.ts';
import type { Counterparts, RowCounterparts } from '../counterparts.ts';
import { foldedWords, type Row, type RowSide } from '../rows.ts';

/** Words of two letters or more that a name is known by. */
const namesOf = (name: string): string[] => fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

/**
 * Companies and sources that one side names and the other does not. A name that the other version has close by may stand there as
 * "the company" here: only what it never names around this row counts.
 */
export function nameDifferences(row: Row, near: Row[], counterparts: RowCounterparts): Difference[] {
  const ours = lost(row.left, row.right, near.map(({ right }) => right), counterparts.ofLeft);
  const theirs = lost(row.right, row.left, near.map(({ left }) => left), counterparts.ofRight);
  const differences: Difference[] = [];
  for (const source of ours.sources) differences.push({ type: 'attribution', severity: 'warning', left: source });
  for (const source of theirs.sources) differences.push({ type: 'attribution', severity: 'warning', right: source });
  const [left, right] = [[...ours.companies], [...theirs.companies]];
  while (left.length > 0 && right.length > 0) differences.push({ type: 'company', severity: 'error', left: left.shift() as Span, right: right.shift() as Span });
  for (const company of left) differences.push({ type: 'company', severity: 'warning', left: company });
  for (const company of right) differences.push({ type: 'company', severity: 'warning', right: company });
  return differences;
}

/** What one side names and neither the other side nor its neighbours do. */
function lost(side: RowSide, other: RowSide, others: RowSide[], counterparts: Counterparts): { companies: Span[]; sources: Span[] } {
  const around = [other, ...others];
  const named = new Set(around.flatMap(({ mentions }) => mentions.map(({ company }) => company)));
  const words = [...new Set(around.flatMap((one) => [...foldedWords(one)]))];
  const sources = new Set(side.claims.flatMap(({ attributedTo }) => attributedTo));
  const companies: Span[] = [];
  const attributions: Span[] = [];
  const seen = new Set<string>();
  for (const mention of side.mentions) {
    // what no gazetteer knows is too often no company
    if (mention.kind === 'unlisted' || seen.has(mention.company) || named.has(mention.company) || standsIn(mention, words) || isTranslated(mention, side, counterparts)) continue;
    seen.add(mention.company);
    (sources.has(mention.company) ? attributions : companies).push({ start: mention.start, end: mention.end });
  }
  return { companies, sources: attributions };
}

/** Whether the words of a name stand there, read as a company or not: as they are, inflected, or as an acronym in another order (NATO, OTAN). */
function standsIn({ text, company }: Mention, words: readonly string[]): boolean {
  return [text, company].some((name) => namesOf(name).some((part) => words.some((word) => word === part || kin(word, part))));
}

/** Whether most words of a name have their translation there: "Department of Defense", "Dipartimento della Difesa". */
function isTranslated({ start, end, kind }: Mention, { tokens }: RowSide, counterparts: Counterparts): boolean {
  let [words, translated] = [0, 0];
  for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.start[i] as number) < end; i++) {
    if (tokens.kind[i] !== WORD || (tokens.word[i] as string).length < STEM) continue;
    words += 1;
    if (counterparts.of(i) >= 0) translated += 1;
  }
  // institutions' names are translated, companies' hardly ever: a bank that shares the word "bank" is another bank
  return kind === 'institution' ? translated > 0 && translated * 2 >= words : translated * 2 > words;
}

const STEM = 4;
const LONGEST_ACRONYM = 5;

const letters = (word: string): string => [...word].sort().join('');

function kin(one: string, other: string): boolean {
  if (one.length >= STEM && other.length >= STEM && (one.startsWith(other) || other.startsWith(one))) return true;
  return one.length === other.length && one.length <= LONGEST_ACRONYM && letters(one) === letters(other);
}
