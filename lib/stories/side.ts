import { vocabularyOf, type Word } from './words.ts';

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
  /** The words of all sentences in order, by number; those of sentence i from `counts[i]` to `counts[i + 1]`. */
  line: Int32Array;
  /** The sentences that hold word w, rising, each once: from `holderStart[w]` to `holderStart[w + 1]`. */
  holders: Int32Array;
  holderStart: Int32Array;
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
  const vocabulary = vocabularyOf(language);
  const size = list.length;
  const words: Word[] = [];
  const names: number[] = [];
  const count: number[] = [];
  /** Sentences that hold each word, and the last of them. */
  const held: number[] = [];
  const lastHolder: number[] = [];
  let line = new Int32Array(Math.max(64, size * 32));
  let total = 0;
  const characters = new Float64Array(size + 1);
  const counts = new Float64Array(size + 1);
  const closings = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    const sentence = list[i] as string;
    const length = vocabulary.read(sentence);
    if (total + length > line.length) {
      const before = line;
      line = new Int32Array((total + length) * 2);
      line.set(before);
    }
    const numbers = vocabulary.scratch();
    for (let k = 0; k < length; k++) {
      const id = vocabulary.ids[k] as number;
      // what a word is called here, plus one
      let number = (numbers[id] as number) - 1;
      if (number < 0) {
        number = words.length;
        numbers[id] = number + 1;
        words.push(vocabulary.words[id] as Word);
        names.push(0);
        count.push(0);
        held.push(0);
        lastHolder.push(-1);
      }
      if (vocabulary.names[k] === 1) names[number] = 1;
      count[number] = (count[number] as number) + 1;
      if (lastHolder[number] !== i) { lastHolder[number] = i; held[number] = (held[number] as number) + 1; }
      line[total + k] = number;
    }
    total += length;
    characters[i + 1] = (characters[i] as number) + sentence.length;
    counts[i + 1] = total;
    closings[i + 1] = (closings[i] as number) + vocabulary.closings;
  }
  const numbers = vocabulary.scratch();
  for (const { id } of words) numbers[id] = 0;
  const background = new Float64Array(words.length);
  for (let w = 0; w < words.length; w++) background[w] = ((count[w] as number) + EXPECTATION_WEIGHT * (words[w] as Word).expected) / (total + EXPECTATION_WEIGHT);
  return {
    texts: list.map((sentence) => sentence.trim()), language, size, words, isName: Uint8Array.from(names), line,
    ...holdersOf(line, counts, held), background, characters, counts, closings,
  };
}

function holdersOf(line: Int32Array, counts: Float64Array, held: readonly number[]): Pick<Side, 'holders' | 'holderStart'> {
  const holderStart = new Int32Array(held.length + 1);
  for (let w = 0; w < held.length; w++) holderStart[w + 1] = (holderStart[w] as number) + (held[w] as number);
  const holders = new Int32Array(holderStart[held.length] as number).fill(-1);
  const filled = holderStart.slice(0, held.length);
  for (let i = 0; i + 1 < counts.length; i++) {
    for (let k = counts[i] as number; k < (counts[i + 1] as number); k++) {
      const w = line[k] as number;
      const at = filled[w] as number;
      if (at > (holderStart[w] as number) && holders[at - 1] === i) continue;
      holders[at] = i;
      filled[w] = at + 1;
    }
  }
  return { holders, holderStart };
}

/** How many words a sentence has. */
export const wordCount = ({ counts }: Side, sentence: number): number => (counts[sentence + 1] as number) - (counts[sentence] as number);
