import { BROKEN, GLUED, MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { ordinalPart, type Part } from './number-parts.ts';

const VOWEL = /^[aeiouàèéìòù]/;
const LONGEST_WORD = 90;
/** Shorter words are number words of their own. */
const SHORTEST_GLUED = 5;

/** The parts of a word that glues number words together (`centoventitré`), or undefined. */
function segment(word: string, morphemes: Lexicon['morphemes']): Part[] | undefined {
  if (!morphemes.length || word.length > LONGEST_WORD || word.length < 3) return undefined;
  const dead = new Set<number>();
  const from = (at: number): Part[] | undefined => {
    if (at === word.length) return [];
    if (dead.has(at)) return undefined;
    for (const [text, part, elided] of morphemes) {
      if (!word.startsWith(text, at)) continue;
      const vowel = /^[uo]/.test(word.slice(at + text.length));
      if (elided && !VOWEL.test(word.slice(at + text.length))) continue;
      // "novantotto", never "novantaotto"
      if (vowel && !elided && part.type === 'add' && part.room === 10) continue;
      const rest = from(at + text.length);
      if (rest) return [part, ...rest];
    }
    dead.add(at);
    return undefined;
  };
  const first = morphemes.some(([text]) => word.startsWith(text));
  return first ? from(0) : undefined;
}

export interface Step {
  parts: Part[];
  next: number;
}

/** The number word at token i: a phrase of the language, or a glued word. */
export function partsAt(tokens: Tokens, i: number, lexicon: Lexicon): Step | undefined {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return undefined;
  const found = lexicon.numbers.at(tokens, i);
  if (found) return { parts: [found.value], next: found.next };
  const { morphemes } = lexicon;
  const word = tokens.word[i] as string;
  const folded = tokens.folded[i] as string;
  const parts = word.length < SHORTEST_GLUED ? undefined : segment(word, morphemes) ?? (folded === word ? undefined : segment(folded, morphemes));
  return parts && { parts, next: i + 1 };
}

/** Token after a hyphen or nothing; undefined where token i cannot continue a number. */
export function continues(tokens: Tokens, i: number): number | undefined {
  if (i >= tokens.count || tokens.gap[i] === BROKEN) return undefined;
  if (tokens.kind[i] === MARK && tokens.word[i] === '-' && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED) return i + 1;
  return i;
}

/** The value of a word that ends like an ordinal (`ventesimo`, `trentième`), by the number word inside it. */
function derivedOrdinal(tokens: Tokens, i: number, lexicon: Lexicon): Part[] | undefined {
  const word = tokens.folded[i] as string;
  const ending = lexicon.language.numbers.ordinalEndings.find((end) => word.length > end.length + 1 && word.endsWith(end));
  if (!ending) return undefined;
  const stem = word.slice(0, -ending.length);
  for (const tail of ['', 'e', 'o', 'i', 'a', 'y']) {
    const base = stem + tail;
    const one = lexicon.wholeWords.get(base);
    const parts = one ? [one.type === 'scale' ? { ...one, bare: true } : one] : segment(base, lexicon.fused);
    if (parts) return parts;
  }
  return undefined;
}

/** Ordinal at token i that may end (or make) a number: its parts as if it were a cardinal. */
export function ordinalAt(tokens: Tokens, i: number, lexicon: Lexicon): Step | undefined {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return undefined;
  const found = lexicon.ordinals.at(tokens, i);
  if (found) return { parts: [ordinalPart(found.value)], next: found.next };
  const parts = derivedOrdinal(tokens, i, lexicon) ?? fusedOrdinal(tokens, i, lexicon);
  return parts && { parts, next: i + 1 };
}

/** An ordinal of a scale with its number glued before it: `dosmilésimo`, `tresmillonésima`. */
function fusedOrdinal(tokens: Tokens, i: number, lexicon: Lexicon): Part[] | undefined {
  const word = tokens.folded[i] as string;
  for (const [ending, part] of lexicon.scaleOrdinals) {
    if (word.length <= ending.length || !word.endsWith(ending)) continue;
    const before = segment(word.slice(0, -ending.length), lexicon.fused);
    if (before) return [...before, part];
  }
  return undefined;
}

/** Whether an ordinal may end a number of cardinals: where the language counts so, or where it is a power of a thousand ("dos milésimo"). */
export function joinsCardinal(step: Step, alone: boolean, lexicon: Lexicon): boolean {
  return alone || lexicon.language.numbers.ordinalsAfter === 'cardinals' || step.parts[0]?.type === 'scale';
}
