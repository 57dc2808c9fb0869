import type { Difference, Span } from '../../analysis.ts';
import { type ComparisonLexicon, comparisonLexicon } from '../comparison-lexicon.ts';
import type { RowCounterparts } from '../counterparts.ts';
import { foldedWords, type Row, spanOf } from '../rows.ts';
import { directionDifferences } from './direction.ts';
import { contentAfter, contentBefore, type Place, places, type View } from './view.ts';
import type { Phrases } from '../../text/phrases.ts';

/** How far from a qualifier the word lies that it qualifies, and from a denial the word that it denies. */
const HEAD = 3;
const DENIED = 4;

/** Concepts that may stand for another: "the main banks" for "the largest ones". Sought in the whole row: the evidence has to be thick. */
const MAY_STAND_FOR: Record<string, readonly string[]> = {
  big: ['largest', 'main', 'many', 'wholly', 'all', 'most'],
  small: ['few', 'part', 'only'],
  largest: ['big', 'main', 'most', 'first', 'record', 'all'],
  main: ['largest', 'big', 'first', 'most'],
  only: ['almost', 'few', 'small', 'all', 'wholly'],
  almost: ['part', 'most'],
  first: ['new', 'main', 'old', 'former', 'record', 'last', 'only'],
  few: ['some', 'small', 'only', 'almost'],
  most: ['many', 'main', 'all', 'big', 'part', 'largest', 'wholly'],
  all: ['wholly', 'many', 'most', 'some', 'daily', 'yearly', 'monthly', 'only'],
  former: ['old', 'first', 'last'],
  part: ['some', 'almost', 'small', 'few', 'most', 'average'],
  wholly: ['all', 'most', 'big', 'part', 'only'],
  average: ['part'],
};

/** What the words of a row say differently: a denial, a doubt or a qualifier that one side has and the other has not. */
export function wordingDifferences(row: Row, counterparts: RowCounterparts): Difference[] {
  const [ours, theirs] = [comparisonLexicon(row.left.language), comparisonLexicon(row.right.language)];
  if (!ours || !theirs) return [];
  const left: View = { side: row.left, words: ours, counterparts: counterparts.ofLeft };
  const right: View = { side: row.right, words: theirs, counterparts: counterparts.ofRight };
  return [...directionDifferences(left, right), ...says(left, right, (type, severity, span) => ({ type, severity, left: span })), ...says(right, left, (type, severity, span) => ({ type, severity, right: span }))];
}

/** What one side says and the other does not. */
function says(here: View, there: View, say: (type: Difference['type'], severity: Difference['severity'], span: Span) => Difference): Difference[] {
  const differences: Difference[] = [];
  const [denial] = only(here, there, ({ negations }) => negations, ({ negativeWords }) => negativeWords, ({ notNegations }) => notNegations);
  if (denial) differences.push(say('negation', 'error', spanOf(here.side, denial.from, denial.to)));
  const [doubt] = only(here, there, ({ modals }) => modals, ({ softModals }) => softModals);
  if (doubt) differences.push(say('modality', 'warning', spanOf(here.side, doubt.from, doubt.to)));
  const said = new Set(places(there.side, there.words.qualifiers).flatMap(({ value }) => value.all));
  const words = foldedWords(there.side);
  const told = new Set<string>();
  for (const { value, from, to } of places(here.side, here.words.qualifiers)) {
    const lost = value.sure.filter((concept) => !told.has(concept) && ![concept, ...(MAY_STAND_FOR[concept] ?? [])].some((other) => said.has(other)));
    if (lost.length === 0 || lost.length < value.sure.length) continue;
    // a word that stands there as it is, "first lady", is not lost
    if (words.has(here.side.tokens.folded[from] as string) || !qualifies(here, there, from, to)) continue;
    for (const concept of lost) told.add(concept);
    differences.push(say('qualifier', 'warning', spanOf(here.side, from, to)));
  }
  return differences;
}

/** Words of a list that one side has, while the other has neither these nor softer ones, but does say what they stand with. */
function only(here: View, there: View, list: (words: ComparisonLexicon) => Phrases<true>, softer: (words: ComparisonLexicon) => Phrases<true>, except?: (words: ComparisonLexicon) => Phrases<true>): Place<true>[] {
  const own = places(here.side, list(here.words), except?.(here.words));
  if (own.length === 0 || places(there.side, list(there.words)).length > 0 || places(there.side, softer(there.words)).length > 0) return [];
  return own.filter(({ to }) => {
    const head = contentAfter(here, to, DENIED);
    return head >= 0 && here.counterparts.of(head) >= 0;
  });
}

/** Whether the other side says the words beside a qualifier, and nothing near them that could say the qualifier in another way. */
function qualifies(here: View, there: View, from: number, to: number): boolean {
  const heads = [contentAfter(here, to, HEAD), contentBefore(here, from, HEAD)].filter((token) => token >= 0);
  const answers = heads.map((token) => here.counterparts.of(token));
  if (answers.length === 0 || answers.some((token) => token < 0)) return false;
  return answers.every((token) => [contentAfter(there, token + 1, HEAD), contentBefore(there, token, HEAD)].every((other) => other < 0 || there.counterparts.of(other) >= 0));
}
