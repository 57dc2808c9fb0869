import { fold } from '../text/tokens.ts';
import { cognateForm } from './cognates.ts';
import { conceptReader } from './concepts.ts';

/** What does not depend on the sentence that a word stands in. */
export interface Word {
  /** Without accents, in lower case; a number without its separators. */
  folded: string;
  number: boolean;
  /** Its cognate form; a number as it is. */
  form: string;
  /** Triples of letters of its cognate form, its bounds included, as integers; none for numbers and words of one or two letters. */
  grams: readonly number[];
  /** How often it is to be expected among the words of any text, by its length: short words are common ones. */
  expected: number;
  meanings: readonly number[];
}

const LIGATURE = /[œæßø]/g;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

/** Share of a text's words by number of letters, for a word that is not known otherwise: rough, from everyday prose. */
const EXPECTED = [0.02, 0.02, 0.02, 0.008, 0.003, 0.0015, 0.0008, 0.0004, 0.0004, 0.0002];
const EXPECTED_NUMBER = 0.0003;

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

function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  kinds[code] = kind;
  return kind;
}

/** Words recur: what is known of one is kept, up to this many a language. Keeping changes no answer. */
const KEPT = 60_000;
interface Known {
  written: Map<string, Word>;
  folded: Map<string, Word>;
}
const kept = new Map<string, Known>();

function gramsOf(form: string): number[] {
  const length = form.length;
  if (length < 3) return [];
  const grams: number[] = [];
  let last = 1;
  let before = 1;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? form.charCodeAt(i) & 0x3ff : 1;
    grams.push((before << 20) | (last << 10) | code);
    before = last;
    last = code;
  }
  return grams;
}

/** A sentence's words and numbers in order, which of them are written as names, and how many sentences it seems to hold. */
export interface Read {
  words: Word[];
  /** Written with a capital and not opening the sentence. */
  names: boolean[];
  closings: number;
}

/** A reader of sentences of one text: within it, words that differ in case or accents only are one and the same object. */
export function wordReader(language: string | undefined): (sentence: string) => Read {
  const key = language ?? '';
  const before = kept.get(key);
  const known: Known = before && before.written.size < KEPT ? before : { written: new Map(), folded: new Map() };
  kept.set(key, known);
  const meaningsOf = conceptReader(language);

  function recall(raw: string, number: boolean): Word {
    const plain = fold(raw);
    const folded = number ? plain.replace(/[.,]/g, '') : plain.replace(LIGATURE, (letter) => LIGATURES[letter] as string);
    let word = known.folded.get(folded);
    if (!word) {
      const form = number ? folded : cognateForm(folded);
      const expected = number ? EXPECTED_NUMBER : EXPECTED[Math.min(folded.length, EXPECTED.length - 1)] as number;
      word = { folded, number, form, grams: number ? [] : gramsOf(form), expected, meanings: meaningsOf(folded) };
      known.folded.set(folded, word);
    }
    known.written.set(raw, word);
    return word;
  }

  return (sentence) => {
    const words: Word[] = [];
    const names: boolean[] = [];
    let closings = 1;
    // a stop, then perhaps quotes, then space, then perhaps quotes: what follows begins another sentence
    let stage = OTHER;
    for (let i = 0; i < sentence.length;) {
      const code = sentence.charCodeAt(i);
      const kind = kindOf(code);
      if (kind !== LETTER && kind !== DIGIT) {
        if (kind === STOP) stage = STOP;
        else if (stage === STOP && kind !== CLOSER) stage = kind === SPACE ? SPACE : OTHER;
        else if (stage === SPACE && kind !== SPACE && kind !== OPENER && kind !== CLOSER) stage = OTHER;
        i += 1;
        continue;
      }
      let end = i + 1;
      while (end < sentence.length) {
        const next = sentence.charCodeAt(end);
        if (kindOf(next) === kind) end += 1;
        else if (kind === DIGIT && (next === 46 || next === 44) && kindOf(sentence.charCodeAt(end + 1)) === DIGIT) end += 2;
        else break;
      }
      const raw = sentence.slice(i, end);
      const capital = code < 97 ? code > 64 : code > 127 && CAPITAL.test(raw.charAt(0));
      if (stage === SPACE && (capital || kind === DIGIT)) closings += 1;
      stage = OTHER;
      names.push(capital && words.length > 0);
      words.push(known.written.get(raw) ?? recall(raw, kind === DIGIT));
      i = end;
    }
    return { words, names, closings };
  };
}
