import { fold } from '../text/tokens.ts';
import { MEANINGS } from '../languages/meanings.ts';

/** Forms by a hash that is made letter by letter, so that every beginning of a word is looked up without cutting it out. */
class FormTable {
  private readonly forms: string[] = [];
  private readonly hashes: number[] = [];
  private readonly meanings: number[][] = [];
  private slots = new Int32Array(1 << 12).fill(-1);

  add(form: string, meaning: number): void {
    const known = this.find(form, form.length, hashOf(form));
    if (known) {
      if (!known.includes(meaning)) known.push(meaning);
      return;
    }
    this.forms.push(form);
    this.hashes.push(hashOf(form));
    this.meanings.push([meaning]);
    this.place(this.forms.length - 1);
    if (this.forms.length * 2 < this.slots.length) return;
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let entry = 0; entry < this.forms.length; entry++) this.place(entry);
  }

  /** The meanings of a word's first letters, so many of them; `hash` is theirs. */
  find(word: string, length: number, hash: number): number[] | undefined {
    const mask = this.slots.length - 1;
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number;
      if (entry < 0) return undefined;
      if (this.hashes[entry] === hash && (this.forms[entry] as string).length === length && word.startsWith(this.forms[entry] as string)) return this.meanings[entry];
    }
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1;
    let slot = mixed(this.hashes[entry] as number) & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }
}

const grown = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const mixed = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = grown(hash, word.charCodeAt(i));
  return hash;
}

interface Forms {
  whole: FormTable;
  stems: FormTable;
}

/** The longest ending that a star may stand for, and the shortest stem that is looked up. */
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 2;
const NOTHING: readonly number[] = [];

let lines: string[][] | undefined;
/** Columns that were read, by language; '' holds all of them. */
const columns = new Map<string, Forms>();

function table(): string[][] {
  lines ??= MEANINGS.trim().split('\n').map((line) => line.split('|'));
  return lines;
}

/** The forms of a language, read when they are first asked for; all forms where the table does not have it. */
function formsOf(language: string | undefined): Forms {
  const [heading = [], ...meanings] = table();
  const column = heading.findIndex((name) => name.trim() === language);
  const key = column < 0 ? '' : language as string;
  const known = columns.get(key);
  if (known) return known;
  const forms: Forms = { whole: new FormTable(), stems: new FormTable() };
  meanings.forEach((cells, meaning) => {
    if (cells.length !== heading.length) throw new Error(`The table of meanings has ${heading.length} columns, and this line ${cells.length}: ${cells.join('|')}`);
    for (const cell of column < 0 ? cells : [cells[column] as string]) {
      for (const form of fold(cell).split(' ')) {
        if (form.endsWith('*')) forms.stems.add(form.slice(0, -1), meaning);
        else if (form) forms.whole.add(form, meaning);
      }
    }
  });
  columns.set(key, forms);
  return forms;
}

/**
 * Looks up what words of a language may mean: numbers of meanings that words of other languages share.
 * @param language where it is unknown, a word is looked up in all
 */
export function conceptReader(language: string | undefined): (folded: string) => readonly number[] {
  const { whole, stems } = formsOf(language);
  return (folded) => {
    const { length } = folded;
    let hash = 0;
    let stem: readonly number[] | undefined;
    for (let i = 0; i < length; i++) {
      hash = grown(hash, folded.charCodeAt(i));
      // the longest stem only: `regul*` says more of "regularly" than `reg*`
      if (i + 1 >= SHORTEST_STEM && i + 1 >= length - LONGEST_ENDING) stem = stems.find(folded, i + 1, hash) ?? stem;
    }
    const exact = whole.find(folded, length, hash);
    return exact && stem ? [...new Set([...exact, ...stem])] : exact ?? stem ?? NOTHING;
  };
}
