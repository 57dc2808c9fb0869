import type { Difference, Span } from '../../analysis.ts';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { Phrases } from '../../text/phrases.ts';
import { type Row, type RowSide, spanOf, tokenRanges } from '../rows.ts';

interface Words {
  negations: Phrases<true>;
  notNegations: Phrases<true>;
  negativeWords: Phrases<true>;
  modals: Phrases<true>;
  softModals: Phrases<true>;
  qualifiers: Phrases<string[]>;
}

const compiled = new WeakMap<Language, Words>();
const each = (words: readonly string[]): [string, true][] => words.map((word) => [word, true]);

function wordsOf(code: string): Words | undefined {
  const language = languageOf(code);
  if (!language) return undefined;
  const known = compiled.get(language);
  if (known) return known;
  const { negations, notNegations, negativeWords, modals, softModals, qualifiers } = language.comparison;
  const concepts = new Map<string, string[]>();
  for (const [concept, forms] of Object.entries(qualifiers)) for (const form of forms) concepts.set(form, [...(concepts.get(form) ?? []), concept]);
  const words: Words = {
    negations: new Phrases(each(negations)), notNegations: new Phrases(each(notNegations)), negativeWords: new Phrases(each(negativeWords)),
    modals: new Phrases(each(modals)), softModals: new Phrases(each(softModals)), qualifiers: new Phrases(concepts),
  };
  compiled.set(language, words);
  return words;
}

/** Where a side has words of a list, outside phrases of another list. */
function places<T>(side: RowSide, phrases: Phrases<T>, except?: Phrases<true>): { value: T; from: number; to: number }[] {
  const found: { value: T; from: number; to: number }[] = [];
  for (const [from, to] of tokenRanges(side)) {
    for (let i = from; i < to;) {
      const skipped = except?.at(side.tokens, i, to);
      if (skipped) { i = skipped.next; continue; }
      const match = phrases.at(side.tokens, i, to);
      if (match) found.push({ value: match.value, from: i, to: match.next });
      i = match ? match.next : i + 1;
    }
  }
  return found;
}

export function wordingDifferences(row: Row): Difference[] {
  const [ours, theirs] = [wordsOf(row.left.language), wordsOf(row.right.language)];
  if (!ours || !theirs) return [];
  return [
    ...oneSided('negation', row, places(row.left, ours.negations, ours.notNegations), places(row.right, theirs.negations, theirs.notNegations),
      places(row.left, ours.negativeWords).length > 0, places(row.right, theirs.negativeWords).length > 0),
    ...oneSided('modality', row, places(row.left, ours.modals), places(row.right, theirs.modals),
      places(row.left, ours.softModals).length > 0, places(row.right, theirs.softModals).length > 0),
  ];
}

function oneSided(type: 'negation' | 'modality', row: Row, left: { from: number; to: number }[], right: { from: number; to: number }[], leftSoft: boolean, rightSoft: boolean): Difference[] {
  const severity = type === 'negation' ? 'error' : 'warning';
  const span = (side: RowSide, list: { from: number; to: number }[]): Span => spanOf(side, (list[0] as { from: number }).from, (list[0] as { to: number }).to);
  if (left.length > 0 && right.length === 0 && !rightSoft) return [{ type, severity, left: span(row.left, left) }];
  if (right.length > 0 && left.length === 0 && !leftSoft) return [{ type, severity, right: span(row.right, right) }];
  return [];
}
