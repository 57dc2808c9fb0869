import { fold } from '../text/tokens.ts';
import { cognate, makeCognate } from './cognates.ts';
import { conceptReader } from './concepts.ts';

/** What does not depend on the sentence that a word stands in. */
export interface Word {
  /** Its place among the words of its `Vocabulary`. */
  id: number;
  /** Without accents, in lower case; a number without its separators. */
  folded: string;
  number: boolean;
  /**
   * Triples of letters of its cognate form, its bounds included, as integers: so many from `firstGram` on in the `grams` of its
   * `Vocabulary`. None for numbers and words of one or two letters.
   */
  firstGram: number;
  gramCount: number;
  /** How often it is to be expected among the words of any text, by its length: short words are common ones. */
  expected: number;
  meanings: readonly number[];
}

/** Share of a text's words by number of letters, for a word that is not known otherwise: rough, from everyday prose. */
const EXPECTED = [0.02, 0.02, 0.02, 0.008, 0.003, 0.0015, 0.0008, 0.0004, 0.0004, 0.0002];
const EXPECTED_NUMBER = 0.0003;

const LIGATURE = /[œæßø]/;
const LIGATURES = /[œæßø]/g;
const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Ends a sentence; may stand after such an end; space; may open a sentence. */
const STOP = 3;
const CLOSER = 4;
const SPACE = 5;
const OPENER = 6;
const KINDS: [pattern: RegExp, kind: number][] = [
  [/[\p{L}\p{M}]/u, LETTER], [/\p{N}/u, DIGIT], [/[.!?…]/, STOP], [/["'”’»)\]]/, CLOSER], [/\s/, SPACE], [/[“‘«([¿¡–-]/, OPENER],
];
const UNKNOWN = 7;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
const CAPITAL = /\p{Lu}/u;

const kindOf = (code: number): number => {
  const known = kinds[code] as number;
  return known === UNKNOWN ? look(code) : known;
};

function look(code: number): number {
  const character = String.fromCharCode(code);
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  kinds[code] = kind;
  return kind;
}

/** Words recur: what is known of one is kept, up to this many spellings a language. Keeping changes no answer. */
const KEPT = 60_000;
const FEWEST = 1 << 12;
const SHORTEST_GRAMS = 3;

/**
 * The words of a language that were met so far. Words that differ in case or accents only are one and the same.
 * Spellings are looked up by a hash that is made while their letters are read, so that no string is cut out of the text for it.
 */
export class Vocabulary {
  readonly words: Word[] = [];
  /** The sentence that was read last: its words by id, and 1 for each that has a capital and does not open it. */
  ids = new Int32Array(64);
  names = new Uint8Array(64);
  /** How many sentences it seems to hold: a full stop inside begins another. */
  closings = 1;
  grams = new Int32Array(FEWEST);

  private gramCount = 0;
  private marks = new Int32Array(FEWEST);
  private readonly meaningsOf: (folded: string) => readonly number[];
  private readonly byFolded = new Map<string, Word>();
  private readonly spellings: string[] = [];
  private readonly spelled: number[] = [];
  private readonly hashes: number[] = [];
  private slots = new Int32Array(FEWEST).fill(-1);

  constructor(language: string | undefined) {
    this.meaningsOf = conceptReader(language);
  }

  get isFull(): boolean {
    return this.spellings.length >= KEPT;
  }

  /** A number for each word, all 0 between uses: whoever writes some has to wipe them. */
  scratch(): Int32Array {
    if (this.marks.length < this.words.length) {
      const before = this.marks;
      this.marks = new Int32Array(this.words.length * 2);
      this.marks.set(before);
    }
    return this.marks;
  }

  /** Reads a sentence into `ids`, `names` and `closings`; returns how many words and numbers it has. */
  read(sentence: string): number {
    const length = sentence.length;
    let count = 0;
    this.closings = 1;
    // a stop, then perhaps quotes, then space, then perhaps quotes: what follows begins another sentence
    let stage = OTHER;
    for (let i = 0; i < length;) {
      const code = sentence.charCodeAt(i);
      const kind = kindOf(code);
      if (kind !== LETTER && kind !== DIGIT) {
        if (kind === STOP) stage = STOP;
        else if (stage === STOP && kind !== CLOSER) stage = kind === SPACE ? SPACE : OTHER;
        else if (stage === SPACE && kind !== SPACE && kind !== OPENER && kind !== CLOSER) stage = OTHER;
        i += 1;
        continue;
      }
      let hash = code;
      let end = i + 1;
      while (end < length) {
        const next = sentence.charCodeAt(end);
        const joins = kind === DIGIT && (next === 46 || next === 44) && end + 1 < length && kindOf(sentence.charCodeAt(end + 1)) === DIGIT;
        if (!joins && kindOf(next) !== kind) break;
        hash = Math.imul(hash, 31) + next;
        end += 1;
      }
      const capital = code < 97 ? code > 64 : code > 127 && CAPITAL.test(sentence.charAt(i));
      if (stage === SPACE && (capital || kind === DIGIT)) this.closings += 1;
      stage = OTHER;
      if (count === this.ids.length) this.widen();
      this.ids[count] = this.find(sentence, i, end, hash | 0, kind === DIGIT);
      this.names[count] = capital && count > 0 ? 1 : 0;
      count += 1;
      i = end;
    }
    return count;
  }

  private find(sentence: string, start: number, end: number, hash: number, number: boolean): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number;
      if (entry < 0) return this.add(sentence.slice(start, end), hash, number);
      if (this.hashes[entry] !== hash) continue;
      const spelling = this.spellings[entry] as string;
      if (spelling.length === end - start && sentence.startsWith(spelling, start)) return this.spelled[entry] as number;
    }
  }

  private add(spelling: string, hash: number, number: boolean): number {
    const plain = fold(spelling);
    const folded = number ? plain.replace(/[.,]/g, '') : LIGATURE.test(plain) ? plain.replace(LIGATURES, (letter) => LETTERS[letter] as string) : plain;
    let word = this.byFolded.get(folded);
    if (!word) {
      const expected = number ? EXPECTED_NUMBER : EXPECTED[Math.min(folded.length, EXPECTED.length - 1)] as number;
      const firstGram = this.gramCount;
      if (!number) this.addGrams(folded);
      word = { id: this.words.length, folded, number, firstGram, gramCount: this.gramCount - firstGram, expected, meanings: this.meaningsOf(folded) };
      this.words.push(word);
      this.byFolded.set(folded, word);
    }
    this.spellings.push(spelling);
    this.spelled.push(word.id);
    this.hashes.push(hash);
    if (this.spellings.length * 2 > this.slots.length) this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    else { this.place(this.spellings.length - 1); return word.id; }
    for (let entry = 0; entry < this.spellings.length; entry++) this.place(entry);
    return word.id;
  }

  private addGrams(folded: string): void {
    makeCognate(folded);
    const { letters, from, to } = cognate;
    if (to - from < SHORTEST_GRAMS) return;
    if (this.gramCount + to - from >= this.grams.length) {
      const before = this.grams;
      this.grams = new Int32Array((this.gramCount + to - from) * 2);
      this.grams.set(before);
    }
    let last = 1;
    let before = 1;
    for (let i = from; i <= to; i++) {
      const code = i < to ? (letters[i] as number) & 0x3ff : 1;
      this.grams[this.gramCount++] = (before << 20) | (last << 10) | code;
      before = last;
      last = code;
    }
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[entry] as number) & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private widen(): void {
    const [ids, names] = [this.ids, this.names];
    this.ids = new Int32Array(ids.length * 2);
    this.ids.set(ids);
    this.names = new Uint8Array(names.length * 2);
    this.names.set(names);
  }
}

const kept = new Map<string, Vocabulary>();

/** The vocabulary for one more text of a language. Words of one text have to come from one vocabulary. */
export function vocabularyOf(language: string | undefined): Vocabulary {
  const key = language ?? '';
  const before = kept.get(key);
  const vocabulary = before && !before.isFull ? before : new Vocabulary(language);
  kept.set(key, vocabulary);
  return vocabulary;
}
