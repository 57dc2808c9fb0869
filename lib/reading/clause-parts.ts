/** Which clause of a sentence a word stands in: what one clause says of time and doubt holds for no other. */
import { DIGITS, GLUED, MARK, WORD } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** Words between a comma and the relative that it leads to: "un montant que", "o que", "pour qui". */
const BEFORE_RELATIVE = 3;
/** Words between "and" and the verb of a clause of its own: "y desde BHP confirmaron". */
const BEFORE_VERB = 6;

const kept = new WeakMap<Scene, Int16Array>();

/** The clause of each token of a sentence, by a number of its own; the first token of the sentence is at 0. */
export function clauseParts(scene: Scene): Int16Array {
  const found = kept.get(scene) ?? divide(scene);
  kept.set(scene, found);
  return found;
}

/**
 * Semicolons and words like "while" or "but" begin a clause that runs on to the end; a relative in commas ("…, which has 22%, …"), what
 * is so today ("raddoppiare l'organico, oggi di 45") and a clause at the start ("Mentre Enel perde il 3%, Eni prevede …") end at the next comma; "and" begins a clause where a verb with a tense of its own follows.
 */
function divide(scene: Scene): Int16Array {
  const { tokens, words, from, to } = scene;
  const parts = new Int16Array(to - from);
  let part = 0;
  let count = 0;
  /** The clause that goes on behind the comma that ends this one. */
  let outer: number | undefined;
  for (let i = from; i < to; i++) {
    // the comma of "9,5" ends nothing
    const inNumber = tokens.kind[i - 1] === DIGITS && tokens.kind[i + 1] === DIGITS && tokens.gap[i + 1] === GLUED;
    const mark = tokens.kind[i] === MARK && !inNumber ? (tokens.word[i] as string) : '';
    if (mark === ';') { count += 1; part = count; outer = undefined; }
    else if (outer !== undefined && /^[,)–—]$/.test(mark)) { part = outer; outer = undefined; }
    if (tokens.kind[i] === WORD) {
      const comma = i > from && tokens.word[i - 1] === ',';
      if (i > from && outer === undefined && comma && (words.now.at(tokens, i, to) || isParticiple(scene, i) || leadsToRelative(scene, i))) { outer = part; count += 1; part = count; }
      else if (words.openers.at(tokens, i, to)) {
        count += 1;
        part = count;
        if (i === from) { count += 1; outer = count; }
      } else if (beginsClause(scene, i, comma)) { count += 1; part = count; }
    }
    parts[i - from] = part;
  }
  return parts;
}

/** "La dette, montée à 116 %, …": a participle behind a comma tells what has happened; "expected" does not. */
function isParticiple({ tokens, words, modality }: Scene, i: number): boolean {
  const word = tokens.word[i] as string;
  return tokens.caps[i] === 0 && !words.functionWords.has(word) && words.past.participles.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) && words.parts.at(tokens, i + 1) !== undefined && !modality.some(({ from }) => from === i);
}

/** Whether the words right behind a comma lead to a relative: "que", "un montant que", but not "afirma que". */
function leadsToRelative({ tokens, words, to, modality }: Scene, i: number): boolean {
  for (let k = i; k < Math.min(to, i + BEFORE_RELATIVE) && tokens.kind[k] === WORD; k++) {
    if (words.relatives.has(tokens.word[k] as string)) return true;
    if (words.speech.at(tokens, k, to)?.value === 'verb' || words.past.words.at(tokens, k, to) || modality.some(({ from }) => from === k)) return false;
  }
  return false;
}

/** "…, has hired", ", denying talks", "and will close", "y desde BHP confirmaron": a verb of its own behind a comma or "and". */
function beginsClause(scene: Scene, i: number, comma: boolean): boolean {
  const { tokens, words, to, modality } = scene;
  if (comma && (words.past.words.at(tokens, i, to) || modality.some((said) => said.from === i && said.modality === 'denied'))) return true;
  const and = words.and.at(tokens, i, to);
  if (!and) return false;
  for (let k = and.next; k < Math.min(to, and.next + BEFORE_VERB) && tokens.kind[k] !== MARK; k++) if (hasTense(scene, k) || modality.some(({ from }) => from === k)) return true;
  return false;
}

/** Whether a verb with a tense stands at token k: "has", "confirmaron", "said". "Adjusted profit" is none. */
function hasTense({ tokens, words, to }: Scene, k: number): boolean {
  const word = tokens.word[k] as string;
  if (tokens.kind[k] !== WORD || tokens.caps[k] !== 0) return false;
  if (words.past.words.at(tokens, k, to) || words.speech.at(tokens, k, to)?.value === 'verb') return true;
  return !words.functionWords.has(word) && !words.passive.has(tokens.word[k - 1] as string) && words.past.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) && !words.cues.at(tokens, k + 1, to);
}
