import { type Vocabulary, vocabularyOf, type Word } from './words.ts';

/** One side of an alignment, ready to be compared: sentences as lists of word numbers. */
export interface Side {
  /** The sentences as received, without space around them. */
  texts: readonly string[];
  language: string | undefined;
  size: number;
  /** Different words of the side; a word's number is its place here. */
  words: Word[];
  /** What `firstGram` of its words points into. */
  grams: Int32Array;
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

/** Scratch, kept between texts, by word of the side: how often it stands there, in how many sentences, and in which one last. */
let count = new Int32Array(1024);
let held = new Int32Array(1024);
let lastHolder = new Int32Array(1024);
let names = new Uint8Array(1024);
let line = new Int32Array(4096);

const doubled = (list: Int32Array): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(list.length * 2);
  wider.set(list);
  return wider;
};

/** Reads the sentences of one side. Linear. */
export function readSide(list: readonly string[], language: string | undefined): Side {
  const vocabulary = vocabularyOf(language);
  const size = list.length;
  const words: Word[] = [];
  const characters = new Float64Array(size + 1);
  const counts = new Float64Array(size + 1);
  const closings = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    const sentence = list[i] as string;
    const length = vocabulary.read(sentence);
    addSentence(vocabulary, length, i, counts[i] as number, words);
    characters[i + 1] = (characters[i] as number) + sentence.length;
    counts[i + 1] = (counts[i] as number) + length;
    closings[i + 1] = (closings[i] as number) + vocabulary.closings;
  }
  const total = counts[size] as number;
  const numbers = vocabulary.scratch();
  const background = new Float64Array(words.length);
  for (let w = 0; w < words.length; w++) {
    const { id, expected } = words[w] as Word;
    numbers[id] = 0;
    background[w] = ((count[w] as number) + EXPECTATION_WEIGHT * expected) / (total + EXPECTATION_WEIGHT);
  }
  const own = line.slice(0, total);
  return {
    texts: list.map((sentence) => sentence.trim()), language, size, words, grams: vocabulary.grams, isName: names.slice(0, words.length), line: own,
    ...holdersOf(own, counts, words.length), background, characters, counts, closings,
  };
}

/** Adds the sentence that the vocabulary has just read, of so many words, to the line and to what is known of its words. */
function addSentence(vocabulary: Vocabulary, length: number, i: number, total: number, words: Word[]): void {
  while (total + length > line.length) line = doubled(line);
  // what a word is called here, plus one
  const numbers = vocabulary.scratch();
  for (let k = 0; k < length; k++) {
    const id = vocabulary.ids[k] as number;
    if (numbers[id] === 0) numbers[id] = addWord(vocabulary.words[id] as Word, words);
    const number = (numbers[id] as number) - 1;
    if (vocabulary.names[k] === 1) names[number] = 1;
    count[number] = (count[number] as number) + 1;
    if (lastHolder[number] !== i) { lastHolder[number] = i; held[number] = (held[number] as number) + 1; }
    line[total + k] = number;
  }
}

/** Returns how many words there are then. */
function addWord(word: Word, words: Word[]): number {
  const number = words.length;
  words.push(word);
  if (number === count.length) { count = doubled(count); held = doubled(held); lastHolder = doubled(lastHolder); names = new Uint8Array([...names, ...names]); }
  count[number] = 0;
  held[number] = 0;
  lastHolder[number] = -1;
  names[number] = 0;
  return number + 1;
}

function holdersOf(line: Int32Array, counts: Float64Array, words: number): Pick<Side, 'holders' | 'holderStart'> {
  const holderStart = new Int32Array(words + 1);
  for (let w = 0; w < words; w++) holderStart[w + 1] = (holderStart[w] as number) + (held[w] as number);
  const holders = new Int32Array(holderStart[words] as number).fill(-1);
  const filled = holderStart.slice(0, words);
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
