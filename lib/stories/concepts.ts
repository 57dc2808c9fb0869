import { fold } from '../text/tokens.ts';
import { MEANINGS } from './meanings.ts';

interface Forms {
  whole: Map<string, number[]>;
  stems: Map<string, number[]>;
}

/** The longest ending that a star may stand for, and the shortest stem that is looked up. */
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 2;

function readTable(): { languages: Map<string, Forms>; all: Forms } {
  const [heading = '', ...lines] = MEANINGS.trim().split('\n');
  const all: Forms = { whole: new Map(), stems: new Map() };
  const columns = heading.split('|').map((name) => ({ name: name.trim(), forms: { whole: new Map(), stems: new Map() } as Forms }));
  lines.forEach((line, meaning) => {
    const cells = line.split('|');
    if (cells.length !== columns.length) throw new Error(`The table of meanings has ${columns.length} columns, and this line ${cells.length}: ${line}`);
    cells.forEach((cell, column) => {
      for (const form of cell.split(' ')) if (form) for (const forms of [columns[column]?.forms as Forms, all]) addForm(forms, fold(form), meaning);
    });
  });
  return { languages: new Map(columns.map(({ name, forms }) => [name, forms])), all };
}

function addForm(forms: Forms, form: string, meaning: number): void {
  const stem = form.endsWith('*');
  const map = stem ? forms.stems : forms.whole;
  const key = stem ? form.slice(0, -1) : form;
  const known = map.get(key);
  if (!known) map.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
}

let table: ReturnType<typeof readTable> | undefined;

/**
 * What a word may mean: numbers of meanings that words of other languages share.
 * @param language where it is unknown, the word is looked up in all
 */
export function conceptsOf(folded: string, language: string | undefined): number[] {
  table ??= readTable();
  const forms = (language !== undefined && table.languages.get(language)) || table.all;
  const found = [...(forms.whole.get(folded) ?? [])];
  // the longest stem only: `regul*` says more of "regularly" than `reg*`
  for (let length = folded.length; length >= Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING); length--) {
    const stem = forms.stems.get(folded.slice(0, length));
    if (!stem) continue;
    for (const meaning of stem) if (!found.includes(meaning)) found.push(meaning);
    break;
  }
  return found;
}
