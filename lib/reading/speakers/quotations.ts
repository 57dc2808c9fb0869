import type { Mention, Sentence } from '../../analysis.ts';
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { ClaimLexicon } from '../claims/claim-lexicon.ts';
import { readScene } from '../claims/read-scene.ts';
import type { Scene } from '../claims/scene.ts';

/** A line that says who spoke is no longer. */
const LONGEST_LINE = 80;

/** A quotation on a line of its own, or a sentence that begins and ends with quotation marks. */
export const isQuotation = (sentence: Sentence, text: string): boolean =>
  sentence.kind === 'quote' || (/^["“«„]/u.test(text.slice(sentence.start, sentence.start + 1)) && /["”»][.,]?$/u.test(text.slice(sentence.end - 2, sentence.end)));

/** Whether a quotation is open behind a sentence, which the next one goes on with: "«More than half goes into research." */
export function leavesOpen(sentence: Sentence, text: string, open: boolean): boolean {
  let now = open;
  for (const [mark] of text.slice(sentence.start, sentence.end).matchAll(/["“”«»„]/gu)) now = mark === '»' || mark === '”' ? false : mark === '"' ? !now : true;
  return now;
}

/** Whether token i of a sentence stands between quotation marks. */
export function quotedAt({ tokens, from, to }: Scene, i: number): boolean {
  let open = false;
  for (let k = from; k < Math.min(i, to); k++) if (tokens.kind[k] === MARK && tokens.word[k] === '"') open = !open;
  return open;
}

/** "The lawsuit does not worry her: \"We …\"": whether a sentence means a person without naming them, outside its quotation. */
export function namesPerson(scene: Scene): boolean {
  for (let i = scene.from; i < scene.to; i++) if (!quotedAt(scene, i) && scene.words.people.at(scene.tokens, i, scene.to)) return true;
  return false;
}

/** The line under a quotation that says who spoke: short, without a full stop. */
export function speakerLine(tokens: Tokens, words: ClaimLexicon, sentences: readonly Sentence[], i: number, mentions: readonly Mention[]): string | undefined {
  const next = sentences[i + 1];
  if (!next || sentences[i]?.kind !== 'quote' || next.end - next.start > LONGEST_LINE || /[.!?]$/.test(tokens.text.slice(next.start, next.end))) return undefined;
  const company = mentions.find((mention) => mention.start >= next.start && mention.end <= next.end);
  if (company) return company.company;
  const scene = readScene(tokens, words, next, [], [], []);
  const line = tokens.text.slice(next.start, next.end).replace(/^[-–—\s]+/, '').split(',')[0] as string;
  return scene.to - scene.from <= 8 && /^\p{Lu}\S+(?:\s+\p{Lu}\S+)+$/u.test(line) ? line : undefined;
}

/** Whether a sentence goes on with who said what the sentence before it quotes: `»,` and then `a expliqué Luc Hamon`. */
export function endsQuoted(sentence: Sentence | undefined, text: string): boolean {
  return sentence !== undefined && /["”»],$/u.test(text.slice(sentence.end - 2, sentence.end));
}

export function beginsSaying({ tokens, words, from, to }: Scene): boolean {
  return tokens.kind[from] === WORD && tokens.caps[from] === 0 && words.sayingVerbs.at(tokens, from, to) !== undefined;
}
