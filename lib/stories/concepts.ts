import { fold } from '../text/tokens.ts';
import { MEANINGS } from '../languages/meanings.ts';

interface Forms {
  whole: Map<string, number[]>;
  stems: Map<string, number[]>;
  /** The stems once more by their first two letters, longest first. */
  byOpening: Map<number, [stem: string, meanings: number[]][]>;
}

/** The longest ending that a star may stand for. Stems have two letters or more. */
const LONGEST_ENDING = 5;
const NOTHING: readonly number[] = [];

let lines: string[][] | undefined;
/** Columns that were read, by language; '' holds all of them. */
const columns = new Map<string, Forms>();

function table(): string[][] {
  lines ??= MEANINGS.trim().split('\n').map((line) => line.split('|'));
  return lines;
}

function addForm(forms: Forms, form: string, meaning: number): void {
  const stem = form.endsWith('*');
  const map = stem ? forms.stems : forms.whole;
  const key = stem ? form.slice(0, -1) : form;
  const known = map.get(key);
  if (!known) map.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

/** The forms of a language, read when they are first asked for; all forms where the table does not have it. */
function formsOf(language: string | undefined): Forms {
  const [heading = [], ...meanings] = table();
  const column = heading.findIndex((name) => name.trim() === language);
  const key = column < 0 ? '' : language as string;
  const known = columns.get(key);
  if (known) return known;
  const forms: Forms = { whole: new Map(), stems: new Map(), byOpening: new Map() };
  meanings.forEach((cells, meaning) => {
    if (cells.length !== heading.length) throw new Error(`The table of meanings has ${heading.length} columns, and this line ${cells.length}: ${cells.join('|')}`);
    for (const cell of column < 0 ? cells : [cells[column] as string]) {
      for (const form of cell.split(' ')) if (form) addForm(forms, fold(form), meaning);
    }
  });
  for (const entry of forms.stems) {
    const opening = openingOf(entry[0]);
    const known = forms.byOpening.get(opening);
    if (known) known.push(entry);
    else forms.byOpening.set(opening, [entry]);
  }
  for (const entries of forms.byOpening.values()) entries.sort(([a], [b]) => b.length - a.length);
  columns.set(key, forms);
  return forms;
}

const openingOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);

/**
 * Looks up what words of a language may mean: numbers of meanings that words of other languages share.
 * @param language where it is unknown, a word is looked up in all
 */
export function conceptReader(language: string | undefined): (folded: string) => readonly number[] {
  const { whole, byOpening } = formsOf(language);
  return (folded) => {
    const exact = whole.get(folded) ?? NOTHING;
    const entries = byOpening.get(openingOf(folded));
    if (entries === undefined) return exact;
    // the longest stem only: `regul*` says more of "regularly" than `reg*`
    for (const [stem, meanings] of entries) {
      if (stem.length < folded.length - LONGEST_ENDING) return exact;
      if (folded.startsWith(stem)) return exact.length === 0 ? meanings : [...new Set([...exact, ...meanings])];
    }
    return exact;
  };
}
