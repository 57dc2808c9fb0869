/** The clauses of a sentence: what a figure, a cue, a name belongs to. */
import { MARK, type Tokens, WORD } from '../text/tokens.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import type { Scene } from './scene.ts';

export interface Clause {
  from: number;
  to: number;
  /** Its finite verb; none in a clause of names alone, and in what is left of a clause before a relative one. */
  verb?: number;
  /** How it begins: at the start of the sentence, behind a mark, "and", a relative pronoun, a conjunction. */
  opens: 'start' | 'mark' | 'and' | 'relative' | 'conjunction';
  /** What a relative clause interrupts goes on behind it: both parts have one number. */
  id: number;
}

const kept = new WeakMap<Scene, Clause[]>();

/** The clauses of a sentence, in order; each part of it lies in one. */
export function clauses(scene: Scene): readonly Clause[] {
  const found = kept.get(scene) ?? join(pieces(scene));
  kept.set(scene, found);
  return found;
}

/** The clause that token i lies in. */
export function clauseAt(scene: Scene, i: number): Clause {
  const all = clauses(scene);
  return all.findLast(({ from }) => from <= i) ?? (all[0] as Clause);
}

/** Whether token i is a finite verb: "baja" behind an article is none. */
export function isVerb(tokens: Tokens, words: ClaimLexicon, i: number, from: number): boolean {
  if (tokens.kind[i] !== WORD || (tokens.caps[i] !== 0 && i > from) || !words.verbs.has(tokens.word[i] as string)) return false;
  if (i === from) return true;
  const before = tokens.word[i - 1] as string;
  return !words.determiners.has(before) && !words.own.has(before) && !words.demonstratives.has(before) && words.parts.at(tokens, i - 1, i) === undefined && words.price.at(tokens, i - 1, i) === undefined;
}

/** What marks, "and", relatives and conjunctions part, each with its finite verb where it has one. */
function pieces({ tokens, words, from, to, names, figures, dates }: Scene): Clause[] {
  const found: Clause[] = [];
  let begin = from;
  let opens: Clause['opens'] = 'start';
  let verb: number | undefined;
  const cut = (at: number, next: Clause['opens']): void => {
    if (at > begin) { found.push({ from: begin, to: at, verb, opens, id: 0 }); begin = at; verb = undefined; opens = next; }
    // ", which": the more telling word says how it begins
    else if (opens === 'start' || opens === 'mark') opens = next;
  };
  const held = [...names, ...figures, ...dates].sort((a, b) => a.from - b.from);
  let next = 0;
  for (let i = from; i < to; i++) {
    while (next < held.length && (held[next]?.to ?? 0) <= i) next += 1;
    const inside = held[next];
    if (inside && inside.from <= i) { i = inside.to - 1; continue; }
    if (tokens.kind[i] === MARK) {
      if (/^[,;:()–—]$/.test(tokens.word[i] as string)) { cut(i, 'mark'); begin = i + 1; }
      continue;
    }
    const and = words.and.at(tokens, i, to);
    if (and) {
      cut(i, 'and');
      if (and.next < to && verb === undefined && words.infinitives.has(tokens.word[and.next] as string)) verb = and.next;
      i = and.next - 1;
      continue;
    }
    const conjunction = words.conjunctions.at(tokens, i, to);
    if (conjunction) { cut(i, 'conjunction'); i = conjunction.next - 1; continue; }
    if (words.relatives.has(tokens.word[i] as string)) { cut(i, 'relative'); continue; }
    if (verb === undefined && isVerb(tokens, words, i, from)) verb = i;
  }
  found.push({ from: begin, to, verb, opens, id: 0 });
  return found;
}

/** Pieces without a verb belong to the clause before them; what has one is a clause of its own, or ends one that had none yet. */
function join(all: readonly Clause[]): Clause[] {
  const found: Clause[] = [];
  let id = 0;
  /** The clause that a relative one interrupts before it has a verb. */
  let open: Clause | undefined;
  for (const piece of all) {
    const last = found[found.length - 1];
    const inner = piece.opens === 'relative' || piece.opens === 'conjunction';
    if (last && (piece.verb === undefined || (last.verb === undefined && !inner))) {
      last.to = piece.to;
      last.verb ??= piece.verb;
      continue;
    }
    if (last && piece.opens === 'relative' && last.verb === undefined) open = last;
    const resumes = piece.opens === 'mark' && open !== undefined && last !== open;
    if (resumes) { found.push({ ...piece, id: (open as Clause).id }); open = undefined; continue; }
    found.push({ ...piece, id });
    id += 1;
  }
  return found;
}
