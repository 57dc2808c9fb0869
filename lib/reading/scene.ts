import type { Figure, Mention, ReadDate, Sentence } from '../analysis.ts';
import type { ClaimType, CompanyKind, Modality } from '../terms.ts';
import { tokenFrom, type Tokens, WORD } from '../text/tokens.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';

/** A company where a sentence names it, by tokens. */
export interface Named {
  from: number;
  to: number;
  company: string;
  kind: CompanyKind;
}

export interface Cue {
  from: number;
  to: number;
  types: ClaimType[];
  /** Points back to something said before: `questo investimento`. */
  back: boolean;
}

/** One sentence with all that was read in it, by tokens: what the parts of a claim are looked for in. */
export interface Scene {
  tokens: Tokens;
  words: ClaimLexicon;
  sentence: Sentence;
  from: number;
  to: number;
  names: Named[];
  figures: { from: number; to: number; index: number; figure: Figure }[];
  dates: { from: number; to: number; date: ReadDate }[];
  cues: Cue[];
  modality: { from: number; modality: Exclude<Modality, 'stated'> }[];
}

/** Items of a list that lie in a sentence; both in the order of the text, so one pointer serves all sentences. */
export class Window<T extends { start: number; end: number }> {
  private next = 0;
  constructor(private readonly items: readonly T[]) {}

  within(start: number, end: number): { item: T; index: number }[] {
    const found: { item: T; index: number }[] = [];
    while (this.next < this.items.length && (this.items[this.next] as T).start < start) this.next += 1;
    while (this.next < this.items.length && (this.items[this.next] as T).start < end) {
      found.push({ item: this.items[this.next] as T, index: this.next });
      this.next += 1;
    }
    return found;
  }
}

/** "quota di capacità", "part de la capacité": the first cue is what is meant, the second only says of what. */
function governs(tokens: Tokens, words: ClaimLexicon, head: Cue, i: number): boolean {
  // "quota di" holds its own "of"
  if (i === head.to) return words.parts.at(tokens, i - 1, i)?.value[0] === 'of' && head.to - head.from > 1;
  if (i < head.to || i - head.to > 3) return false;
  const of = words.parts.at(tokens, head.to, i);
  return of?.next === i && of.value[0] === 'of';
}

/** The claim cues and words of modality of a sentence, figures and names left aside. */
export function readScene(
  tokens: Tokens, words: ClaimLexicon, sentence: Sentence,
  mentions: { item: Mention }[], figures: { item: Figure; index: number }[], dates: { item: ReadDate }[],
): Scene {
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  const place = (item: { start: number; end: number }): { from: number; to: number } => ({ from: tokenFrom(tokens, item.start), to: tokenFrom(tokens, item.end) });
  const names = mentions.map(({ item }): Named => ({ ...place(item), company: item.company, kind: item.kind }));
  const cues: Cue[] = [];
  const modality: Scene['modality'] = [];
  let name = 0;
  for (let i = from; i < to; i++) {
    while (name < names.length && (names[name] as Named).to <= i) name += 1;
    if (tokens.kind[i] !== WORD || (name < names.length && (names[name] as Named).from <= i)) continue;
    const possible = words.modality.at(tokens, i, to);
    if (possible) modality.push({ from: i, modality: possible.value });
    const cue = words.cues.at(tokens, i, to);
    const head = cues[cues.length - 1];
    if (cue && head && governs(tokens, words, head, i)) continue;
    if (cue) cues.push({ from: i, to: cue.next, types: cue.value, back: words.demonstratives.has(tokens.word[i - 1] as string) || words.demonstratives.has(tokens.word[i] as string) });
  }
  return {
    tokens, words, sentence, from, to, names, cues, modality,
    figures: figures.map(({ item, index }) => ({ ...place(item), index, figure: item })),
    dates: dates.filter(({ item }) => !item.value.startsWith('T')).map(({ item }) => ({ ...place(item), date: item })),
  };
}
