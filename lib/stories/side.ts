import { type Word, wordReader } from './words.ts';

/** One side of an alignment, ready to be compared: sentences as lists of word numbers. */
export interface Side {
  /** The sentences as received, without space around them. */
  texts: readonly string[];
  language: string | undefined;
  size: number;
  /** Different words of the side; a word's number is its place here. */
  words: Word[];
  /** Whether a word is ever written as a name. */
  isName: Uint8Array;
  /** The words of each sentence, by number. */
  sentences: Int32Array[];
  /** The sentences that hold a word, in order, each once. */
  holders: number[][];
  /** How probable a word is anywhere on this side. */
  background: Float64Array;
  /** Running sums before each sentence: characters, words, closed sentences inside. */
  characters: Float64Array;
  counts: Float64Array;
  closings: Float64Array;
}

/** How many words' worth of expectation stand against what the side itself shows: a side is short. */
const EXPECTATION_WEIGHT = 1700;

/** Reads the sentences of one side. Linear. */
export function readSide(list: readonly string[], language: string | undefined): Side {
  const size = list.length;
  const wordsOf = wordReader(language);
  const numbers = new Map<Word, number>();
  const words: Word[] = [];
  const names: number[] = [];
  const count: number[] = [];
  const holders: number[][] = [];
  const sentences: Int32Array[] = [];
  const characters = new Float64Array(size + 1);
  const counts = new Float64Array(size + 1);
  const closings = new Float64Array(size + 1);
  list.forEach((sentence, i) => {
    const read = wordsOf(sentence);
    const length = read.words.length;
    const line = new Int32Array(length);
    for (let k = 0; k < length; k++) {
      const word = read.words[k] as Word;
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.length;
        numbers.set(word, number);
        words.push(word);
        names.push(0);
        count.push(0);
        holders.push([]);
      }
      if (read.names[k]) names[number] = 1;
      count[number] = (count[number] as number) + 1;
      const holding = holders[number] as number[];
      if (holding[holding.length - 1] !== i) holding.push(i);
      line[k] = number;
    }
    sentences.push(line);
    characters[i + 1] = (characters[i] as number) + sentence.length;
    counts[i + 1] = (counts[i] as number) + length;
    closings[i + 1] = (closings[i] as number) + read.closings;
  });
  const total = counts[size] as number;
  const background = Float64Array.from(words, ({ expected }, k) => ((count[k] as number) + EXPECTATION_WEIGHT * expected) / (total + EXPECTATION_WEIGHT));
  return { texts: list.map((sentence) => sentence.trim()), language, size, words, isName: Uint8Array.from(names), sentences, holders, background, characters, counts, closings };
}
