/** The clauses of a sentence: what a figure, a cue, a name belongs to. */
import { phraseBefore } from '../text/phrases.ts';
import { GLUED, MARK, type Tokens, WORD } from '../text/tokens.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import type { Scene } from './scene.ts';

type Opening = 'start' | 'mark' | 'and' | 'relative' | 'conjunction';

/** A stretch between two marks, "and", relatives or conjunctions; several of them may make one clause. */
export interface Piece {
  from: number;
  to: number;
  /** Its own finite verb. */
  verb?: number;
  opens: Opening;
  /** A relative pronoun or "that" right behind a word: "a contract that could reach 4 billion". */
  tight: boolean;
  /** Behind a colon or semicolon, over which no clause goes on. */
  apart: boolean;
  clause: Clause;
}

export interface Clause {
  /** How it begins, and where. */
  opens: Opening;
  from: number;
  tight: boolean;
  verb?: number;
  /** Stands in commas before the verb of another clause: "Lidl, with 780 shops, has opened". */
  inset?: boolean;
}

/** Tokens between the beginning of a clause and its verb, where it has no subject of its own: "and also reached". */
export const SUBJECTLESS = 2;

const kept = new WeakMap<Scene, Piece[]>();

/** The pieces of a sentence in order, with the clause of each: what a relative clause interrupts goes on behind it. */
export function pieces(scene: Scene): readonly Piece[] {
  const found = kept.get(scene) ?? inClauses(cut(scene));
  kept.set(scene, found);
  return found;
}

/** The piece that token i lies in. */
export function pieceAt(scene: Scene, i: number): Piece {
  const all = pieces(scene);
  return all.findLast(({ from }) => from <= i) ?? (all[0] as Piece);
}

/** The clause that token i lies in. */
export const clauseAt = (scene: Scene, i: number): Clause => pieceAt(scene, i).clause;

/** Whether token i is a finite verb: "baja" behind an article is none. */
function isVerb(tokens: Tokens, words: ClaimLexicon, i: number, from: number): boolean {
  if (tokens.kind[i] !== WORD || (tokens.caps[i] !== 0 && i > from) || !words.verbs.has(tokens.word[i] as string)) return false;
  // "la valoraría"
  if (i === from || words.verbs.ends(tokens.word[i] as string)) return true;
  const before = tokens.word[i - 1] as string;
  return !words.determiners.has(before) && !words.own.has(before) && !words.demonstratives.has(before) && words.parts.at(tokens, i - 1, i) === undefined && words.price.at(tokens, i - 1, i) === undefined;
}

/** Letters of a word between "and" and an infinitive: "e ad aprire", "and to open". */
const LINK = 2;

/** The infinitive behind "and", or behind "and to": "to double its staff and to open a laboratory". */
function infinitiveAt(words: ClaimLexicon, tokens: Tokens, i: number, to: number): number | undefined {
  const at = i < to && !words.infinitives.has(tokens.word[i] as string) && (words.parts.at(tokens, i, i + 1) || (tokens.word[i] as string).length <= LINK) ? i + 1 : i;
  return at < to && tokens.kind[at] === WORD && words.infinitives.has(tokens.word[at] as string) ? at : undefined;
}

type Cut = Omit<Piece, 'clause'>;

/** What marks, "and", relatives and conjunctions part, each with its finite verb where it has one. */
function cut({ tokens, words, from, to, names, figures, dates }: Scene): Cut[] {
  const found: Cut[] = [];
  let piece: Cut = { from, to, opens: 'start', tight: false, apart: false };
  /** Where the words of the piece begin, behind its mark, "and" or pronoun. */
  let content = from;
  const open = (at: number, next: number, opens: Opening): void => {
    if (at > content) {
      found.push({ ...piece, to: at });
      piece = { from: at, to, opens, tight: opens === 'relative' && tokens.word[at - 1] !== ',', apart: /^[;:]$/.test(tokens.word[at] as string) };
    } else if (opens !== 'mark') piece = { ...piece, opens };
    content = next;
  };
  // "raddoppierà" is a figure and a verb
  const held = [...names, ...figures.filter(({ figure }) => figure.kind !== 'multiple'), ...dates].sort((a, b) => a.from - b.from);
  let next = 0;
  for (let i = from; i < to; i++) {
    while (next < held.length && (held[next]?.to ?? 0) <= i) next += 1;
    const inside = held[next];
    if (inside && inside.from <= i) { i = inside.to - 1; continue; }
    if (tokens.kind[i] === MARK) {
      if (/^[,;:()–—]$/.test(tokens.word[i] as string)) open(i, i + 1, 'mark');
      continue;
    }
    // "cash-and-stock"
    const and = tokens.word[i - 1] === '-' && tokens.gap[i] === GLUED ? undefined : words.and.at(tokens, i, to);
    const conjunction = and ? undefined : words.conjunctions.at(tokens, i, to);
    if (and ?? conjunction) {
      const end = (and ?? conjunction)?.next ?? i + 1;
      open(i, end, and ? 'and' : 'conjunction');
      if (and) piece.verb ??= infinitiveAt(words, tokens, end, to);
      i = end - 1;
    } else if (words.relatives.has(tokens.word[i] as string)) open(i, i + 1, 'relative');
    else if (piece.verb === undefined && isVerb(tokens, words, i, from)) piece.verb = i;
  }
  // ", que se estreou em Portugal": a relative clause in commas has a verb, whichever
  // and so has what is said or denied: "desmintió que su controlador busque comprador"
  const tells = (one: Cut): boolean => one.opens === 'relative' && (!one.tight || phraseBefore(words.sayingVerbs, tokens, one.from, 3) !== undefined || phraseBefore(words.modality, tokens, one.from, 3)?.value === 'denied');
  return [...found, piece].map((one) => (one.verb === undefined && tells(one) ? { ...one, verb: Math.min(one.from + 1, one.to - 1) } : one));
}

/** Pieces without a verb belong to the clause before them; what has one is a clause of its own, or ends one that had none yet. */
function inClauses(all: readonly Cut[]): Piece[] {
  const found: Piece[] = [];
  /** The clause that a relative one interrupts before it has a verb. */
  let open: Clause | undefined;
  for (const piece of all) {
    const last = found[found.length - 1]?.clause;
    const fresh = (): Clause => ({ opens: piece.opens, from: piece.from, tight: piece.tight, verb: piece.verb });
    const inner = piece.opens === 'relative' || piece.opens === 'conjunction';
    // "A and B rose", but "told somehow and rose": what "and" ties to a verb has one
    const tied = piece.opens === 'and' && piece.verb !== undefined && piece.verb <= piece.from + 2;
    let clause = last ?? fresh();
    if (last && piece.apart) { clause = fresh(); open = undefined; }
    else if (last && piece.verb !== undefined) {
      if (last.verb === undefined && !inner && !tied) {
        last.verb = piece.verb;
        if (piece.opens === 'mark') inset(found, last);
      } else {
        if (inner && last.verb === undefined) open ??= last;
        const resumes = piece.opens === 'mark' && open !== undefined && open !== last;
        clause = resumes ? (open as Clause) : fresh();
        if (resumes) { clause.verb ??= piece.verb; open = undefined; }
        else if (piece.opens === 'mark' && piece.verb <= piece.from + 2) fronted(found, clause);
      }
    }
    found.push({ ...piece, clause });
  }
  return found;
}

/** "…, and its mine at Moanda, in Gabon, will be idle": what "and" leads to and a comma parts from its verb belongs to that verb. */
function fronted(found: readonly Piece[], clause: Clause): void {
  let at = found.length - 1;
  const between = (piece: Piece | undefined): boolean => piece !== undefined && ((piece.opens === 'mark' && piece.verb === undefined) || (piece.clause.opens === 'relative' && !piece.clause.tight));
  while (between(found[at])) at -= 1;
  const subject = found[at];
  if (at === found.length - 1 || subject?.opens !== 'and' || subject.verb !== undefined) return;
  Object.assign(clause, { opens: 'and', from: subject.from });
  subject.clause = clause;
  for (const piece of found.slice(at + 1)) if (piece.opens === 'mark' && piece.clause.opens !== 'relative') piece.clause = { opens: 'mark', from: piece.from, tight: false, inset: true };
}

/** What stands in commas between the beginning of a clause and its verb is told by itself. */
function inset(found: readonly Piece[], clause: Clause): void {
  for (const piece of found) if (piece.clause === clause && piece.opens === 'mark' && piece.from > clause.from) piece.clause = { opens: 'mark', from: piece.from, tight: false, inset: true };
}
