import { fold } from '../text/tokens.ts';
import { cognateForm } from './cognates.ts';
import { conceptsOf } from './concepts.ts';

/** What does not depend on the sentence that a word stands in. */
export interface Word {
  /** Without accents, in lower case; a number without its separators. */
  folded: string;
  number: boolean;
  /** Triples of letters of its cognate form, its bounds included, as integers; none for numbers and words of one or two letters. */
  grams: readonly number[];
  /** How often it is to be expected among the words of any text, by its length: short words are common ones. */
  expected: number;
  meanings: readonly number[];
}

const PIECES = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;
const DIGIT = /^\p{N}/u;
const SEPARATORS = /[.,]/g;
const LIGATURE = /[œæßø]/g;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

/** Share of a text's words by number of letters, for a word that is not known otherwise: counted over everyday prose, roughly. */
const EXPECTED = [0.02, 0.02, 0.02, 0.008, 0.003, 0.0015, 0.0008, 0.0004, 0.0004, 0.0002];
const EXPECTED_NUMBER = 0.0003;

/** Words recur: what is known of one is kept, up to this many a language. Keeping changes no answer. */
const KEPT = 60_000;
interface Known {
  written: Map<string, Word>;
  folded: Map<string, Word>;
}
const kept = new Map<string, Known>();

function gramsOf(form: string): number[] {
  if (form.length < 3) return [];
  const code = (at: number): number => (at < 0 || at >= form.length ? 1 : form.charCodeAt(at) & 0x3ff);
  const grams: number[] = [];
  for (let i = -2; i + 1 < form.length; i++) grams.push((code(i) << 20) | (code(i + 1) << 10) | code(i + 2));
  return grams;
}

function read(folded: string, number: boolean, language: string | undefined): Word {
  return {
    folded,
    number,
    grams: number ? [] : gramsOf(cognateForm(folded)),
    expected: number ? EXPECTED_NUMBER : EXPECTED[Math.min(folded.length, EXPECTED.length - 1)] as number,
    meanings: conceptsOf(folded, language),
  };
}

function recall(known: Known, raw: string, language: string | undefined): Word {
  const number = DIGIT.test(raw);
  const plain = fold(raw);
  const folded = number ? plain.replace(SEPARATORS, '') : plain.replace(LIGATURE, (letter) => LIGATURES[letter] as string);
  let word = known.folded.get(folded);
  if (!word) {
    word = read(folded, number, language);
    known.folded.set(folded, word);
  }
  known.written.set(raw, word);
  return word;
}

/** The words and numbers of a sentence, in order, and which of them are written as names: with a capital, not opening the sentence. */
export type WordReader = (sentence: string) => { words: Word[]; names: boolean[] };

/** A reader of sentences of one text: within it, words that differ in case or accents only are one and the same object. */
export function wordReader(language: string | undefined): WordReader {
  const key = language ?? '';
  const before = kept.get(key);
  const known = before && before.written.size < KEPT ? before : { written: new Map<string, Word>(), folded: new Map<string, Word>() };
  kept.set(key, known);
  return (sentence) => {
    const words: Word[] = [];
    const names: boolean[] = [];
    for (const raw of sentence.match(PIECES) ?? []) {
      const word = known.written.get(raw) ?? recall(known, raw, language);
      const first = raw.charCodeAt(0);
      names.push(words.length > 0 && (first < 97 ? first > 64 : first > 127 && raw[0] !== raw[0]?.toLowerCase()));
      words.push(word);
    }
    return { words, names };
  };
}
