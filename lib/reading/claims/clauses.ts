/** The clauses of a sentence: what a figure, a cue, a name belongs to. */
import { phraseBefore, type PhraseMatch } from '../../text/phrases.ts';
import { GLUED, MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import type { Scene } from './scene.ts';

type Opening = 'start' | 'mark' | 'and' | 'relative' | 'conjunction';

/** A stretch between two marks, "and", relatives or conjunctions; several of them may make one clause. */
export interface Piece {
  from: number;
  to: number;
  /** Its own finite verb. */
  verb?: number;
  /** Its verb is an infinitive with a subject of its own. */
  infinitive?: boolean;
  opens: Opening;
  /** A relative pronoun or "that" right behind a word: "a contract that could reach 4 billion". */
  tight: boolean;
  /** Behind a colon or semicolon, over which no clause goes on. */
  apart: boolean;
  /** Behind a colon: without a verb of its own it spells out the clause before. */
  colon?: boolean;
  clause: Clause;
}

export interface Clause {
  /** How it begins, and where. */
  opens: Opening;
  from: number;
  tight: boolean;
  verb?: number;
  /** "Depois de a Fitch rebaixar a nota": told by an infinitive with a subject of its own. */
  infinitive?: boolean;
  /** What it completes: of "denies that it sells" the first, whose time and doubt hold for the second too. */
  completes?: Clause;
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

/** Whether two tokens lie in one piece: no mark, "and", relative pronoun or conjunction parts them, as in "Kimberly-Clark is buying Kenvue". */
export const undivided = (scene: Scene, from: number, to: number): boolean => pieceAt(scene, from) === pieceAt(scene, to);

/** Where what stands between two colons or semicolons begins. */
export const statementFrom = (scene: Scene, i: number): number => pieces(scene).findLast((piece) => piece.apart && piece.from <= i)?.from ?? scene.from;

/** Whether a mark or a pronoun that leads to a clause parts two tokens; "and" may tie names. */
export function apart(scene: Scene, from: number, to: number): boolean {
  return pieces(scene).some((piece) => piece.from >= from && piece.from < to && piece.from > scene.from && piece.opens !== 'and' && piece.opens !== 'conjunction');
}

/** The clause whose time and doubt hold at token i: its own, or the one that it completes. */
export function scopeAt(scene: Scene, i: number): Clause {
  let clause = clauseAt(scene, i);
  while (clause.completes) clause = clause.completes;
  return clause;
}

/**
 * "L'organico, oggi di 45 persone", "Tim (+3,8%)": what stands in commas with a word of now, or in brackets behind a name, is so whatever
 * the rest of the sentence expects.
 */
export function asideAt(scene: Scene, i: number): 'now' | 'bracket' | undefined {
  const { tokens, words, names } = scene;
  const { from, opens, verb } = pieceAt(scene, i);
  if (opens !== 'mark' || verb !== undefined) return undefined;
  if (tokens.word[from] === '(') return names.some(({ to }) => to === from) || /[+−–-]/.test(tokens.text.slice(tokens.start[from], tokens.end[i])) ? 'bracket' : undefined;
  return tokens.word[from] === ',' && words.now.at(tokens, from + 1, i) ? 'now' : undefined;
}

/** Whether token i is a finite verb: "baja" behind an article is none. */
function isVerb(tokens: Tokens, words: ClaimLexicon, i: number, from: number): boolean {
  if (tokens.kind[i] !== WORD || (tokens.caps[i] !== 0 && i > from) || !words.verbs.has(tokens.word[i] as string)) return false;
  // "la valoraría"
  if (i === from || words.verbs.ends(tokens.word[i] as string)) return true;
  const before = tokens.word[i - 1] as string;
  return !words.determiners.has(before) && !words.own.has(before) && !words.demonstratives.has(before) && words.parts.at(tokens, i - 1, i) === undefined && words.price.at(tokens, i - 1, i) === undefined;
}

/** Words before a verb that begins a clause: "y no aspiramos a". */
const BEFORE = 1;

/** "…, y aspiramos a cerrar 2025 con 41 millones": whether token i is a verb because it begins a clause, no word or a negation before it. */
function leads(tokens: Tokens, words: ClaimLexicon, content: number, i: number): boolean {
  if (i - content > BEFORE || (tokens.caps[i] !== 0 && i > content) || !words.leads.has(tokens.word[i])) return false;
  return i === content || words.negations.has(tokens.word[content] as string);
}

/** Letters of a word between "and" and an infinitive: "e ad aprire", "and to open". */
const LINK = 2;

/** The infinitive behind "and", or behind "and to": "to double its staff and to open a laboratory". */
function infinitiveAt(words: ClaimLexicon, tokens: Tokens, i: number, to: number): number | undefined {
  const at = i < to && !words.infinitives.has(tokens.word[i] as string) && (words.parts.at(tokens, i, i + 1) || (tokens.word[i] as string).length <= LINK) ? i + 1 : i;
  return at < to && tokens.kind[at] === WORD && words.infinitives.has(tokens.word[at] as string) ? at : undefined;
}

/** Tokens of a comma and what it sets apart between a verb and its "that". */
const ASIDE = 5;

/** Words between a comma and the relative pronoun that they lead to: `o que`, `pour qui`. */
const LEADING = 1;

/** Whether a word of saying or of doubt stands between two tokens: "afirma que" leads to no relative clause. */
function tells(tokens: Tokens, words: ClaimLexicon, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.speech.at(tokens, i, to)?.value === 'verb' || words.modality.at(tokens, i, to) || words.past.words.at(tokens, i, to)) return true;
  return false;
}

/** Tokens between a preposition and the infinitive of its clause: "depois de a agência de notação Fitch rebaixar". */
const OWN_SUBJECT = 10;

/**
 * The infinitive of a clause that a preposition at token i begins, where it has a subject of its own, before it ("depois de a Fitch rebaixar a nota")
 * or, for a name, right behind it ("tras rebajar Fitch la nota"): it tells what somebody else does than the rest of the sentence.
 */
function infinitiveClause({ tokens, words, names, to }: Scene, i: number): { verb: number; content: number } | undefined {
  const content = words.infinitival.at(tokens, i, to)?.next;
  if (content === undefined || content >= to) return undefined;
  const named = (at: number): { to: number } | undefined => names.find((name) => name.from <= at && at < name.to);
  const first = tokens.word[content] as string;
  if (words.infinitives.has(first) && !named(content)) return named(content + 1) ? { verb: content, content } : undefined;
  if (!words.determiners.has(first) && !named(content)) return undefined;
  for (let k = content; k < Math.min(to, content + OWN_SUBJECT); k++) {
    const name = named(k);
    if (name) { k = name.to - 1; continue; }
    const word = tokens.word[k] as string;
    if (tokens.kind[k] === MARK || words.relatives.has(word) || isVerb(tokens, words, k, content)) return undefined;
    // "o dólar", "a ascensão do mar": a noun has its article
    const before = tokens.word[k - 1] as string;
    if (k > content + (named(content) ? 0 : 1) && tokens.caps[k] === 0 && words.infinitives.has(word) && !words.determiners.has(before) && !words.parts.at(tokens, k - 1, k)) return { verb: k, content };
  }
  return undefined;
}

type Cut = Omit<Piece, 'clause'> & {
  /** A relative that follows a noun: "boxes that Talleres supplies". */
  ofNoun?: boolean;
  /** How the sentence goes on behind its mark or "and": with an infinitive, with who says it, with a word that may be a verb that no list knows. */
  goesOn?: 'infinitive' | 'saying' | 'word';
};

/** What marks, "and", relatives and conjunctions part, each with its finite verb where it has one. */
function cut(scene: Scene): Cut[] {
  const { tokens, words, from, to, names, figures, dates } = scene;
  const found: Cut[] = [];
  let piece: Cut = { from, to, opens: 'start', tight: false, apart: false };
  /** Where the words of the piece begin, behind its mark, "and" or pronoun. */
  let content = from;
  // "no descarta, eso sí, que venda", "ha detto, però, che": what a few words in commas part from its verb completes that verb still
  const resumed = (at: number): boolean => {
    const [verb, aside] = found.slice(-2);
    return verb !== undefined && aside?.opens === 'mark' && aside.verb === undefined && aside.to - aside.from <= ASIDE && words.that.has(tokens.word[at] as string) && (phraseBefore(words.modality, tokens, aside.from, 3) ?? phraseBefore(words.sayingVerbs, tokens, aside.from, 3)) !== undefined;
  };
  const open = (at: number, next: number, opens: Opening): void => {
    if (at > content) {
      found.push({ ...piece, to: at });
      piece = { from: at, to, opens, tight: opens === 'relative' && tokens.word[at - 1] !== ',', apart: /^[;:]$/.test(tokens.word[at] as string), ...(tokens.word[at] === ':' ? { colon: true } : {}) };
    } else if (opens !== 'mark') piece = { ...piece, opens, ...(opens === 'relative' && resumed(at) ? { tight: true, ofNoun: false } : {}) };
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
    const conjunction = and ? undefined : leadsClause(tokens, words, content, i, to);
    const own = (and ?? conjunction) ? undefined : infinitiveClause(scene, i);
    if (own) {
      open(i, own.content, 'conjunction');
      if (piece.verb === undefined) Object.assign(piece, { verb: own.verb, infinitive: true });
    } else if (and ?? conjunction) {
      const end = (and ?? conjunction)?.next ?? i + 1;
      open(i, end, and ? 'and' : 'conjunction');
      const infinitive = and ? infinitiveAt(words, tokens, end, to) : undefined;
      if (infinitive !== undefined && piece.verb === undefined) Object.assign(piece, { verb: infinitive, goesOn: 'infinitive' });
      i = end - 1;
    } else if (words.relatives.has(tokens.word[i] as string)) {
      // ", o que a companhia nega", ", pour qui le titre vaut 20 euros": the word before the pronoun leads to it
      const led = tokens.word[piece.from] === ',' && piece.opens === 'mark' && piece.verb === undefined && i > content && i - content <= LEADING && !tells(tokens, words, content, i);
      if (led) Object.assign(piece, { opens: 'relative', ...(resumed(i) ? { tight: true, ofNoun: false } : {}) });
      if (led) content = i + 1; else open(i, i + 1, 'relative');
    } else if (piece.verb === undefined && (isVerb(tokens, words, i, from) || leads(tokens, words, content, i))) piece.verb = i;
  }
  // ", que se estreou em Portugal": a relative clause in commas has a verb, whichever
  // and so has what is said or denied: "desmintió que su controlador busque comprador"
  const unknown = (one: Cut): boolean => one.opens === 'relative' && (!one.tight || phraseBefore(words.sayingVerbs, tokens, one.from, 3) !== undefined || phraseBefore(words.modality, tokens, one.from, 3)?.value === 'denied');
  // "embora as comissões tenham crescido": so has what a conjunction leads to that begins with a noun of its own
  const subordinate = ({ from: at, opens }: Cut): number | undefined => {
    const noun = opens === 'conjunction' ? nounBehind(tokens, words, tokens.kind[at] === MARK ? at + 1 : at, to) : undefined;
    return noun === undefined || held.some((item) => item.from <= noun && noun < item.to) ? undefined : noun + 1;
  };
  // "979 millones que ganó en 2024" is told of the figure
  // "desmintió en un comunicado que negocie" is told, not of the paper
  const paper = (at: number): number | undefined => [at - 1, at - 2].find((i) => i > from && words.papers.at(tokens, i, at)?.next === at);
  const followsNoun = (at: number): boolean => {
    const start = Math.max(from, (paper(at) ?? at) - COMPLETED);
    return !tells(tokens, words, start, at) && !tokens.word.slice(start, at).some((word) => words.verbs.has(word) || words.infinitives.has(word)) && !figures.some((figure) => figure.to === at);
  };
  return [...found, piece].map((cutOff) => {
    const one = cutOff.tight && cutOff.ofNoun === undefined ? { ...cutOff, ofNoun: followsNoun(cutOff.from) } : cutOff;
    if (one.opens === 'mark') return { ...one, goesOn: goesOn(tokens, words, one) };
    if (one.verb !== undefined) return one;
    const verb = unknown(one) ? one.from + 1 : subordinate(one);
    return verb === undefined ? one : { ...one, verb: Math.min(verb, one.to - 1) };
  });
}

/** The conjunction at token i; "ha però presentato", "X, en cambio, obtuvo": inside a clause or between commas some are adverbs, which part nothing. */
function leadsClause(tokens: Tokens, words: ClaimLexicon, content: number, i: number, to: number): PhraseMatch<true> | undefined {
  const found = words.conjunctions.at(tokens, i, to);
  const inside = found && words.interposed.at(tokens, i, to)?.next === found.next && (i > content || tokens.word[found.next] === ',');
  return inside ? undefined : found;
}

/** "Benché i ricavi": the noun behind a conjunction at token i and an article or a possessive. */
function nounBehind(tokens: Tokens, words: ClaimLexicon, i: number, to: number): number | undefined {
  const at = words.conjunctions.at(tokens, i, to)?.next ?? to;
  if (at + 1 >= to || !(words.determiners.has(tokens.word[at] as string) || words.own.has(tokens.word[at] as string))) return undefined;
  const noun = tokens.word[at + 1] === "'" ? at + 2 : at + 1;
  return noun < to && tokens.kind[noun] === WORD ? noun : undefined;
}

/** Words between a verb and "that". */
const COMPLETED = 3;

/** How a sentence goes on behind a mark. */
function goesOn(tokens: Tokens, words: ClaimLexicon, { from, to }: Cut): Cut['goesOn'] {
  const first = from + 1;
  if (first >= to || tokens.kind[first] !== WORD || tokens.caps[first] !== 0) return undefined;
  for (let i = first; i < Math.min(to, first + SUBJECTLESS); i++) if (words.speech.at(tokens, i, to)?.value === 'verb') return 'saying';
  const word = tokens.word[first] as string;
  return words.functionWords.has(word) || words.determiners.has(word) || words.parts.at(tokens, first, to) ? undefined : 'word';
}

/** Pieces without a verb belong to the clause before them; what has one is a clause of its own, or ends one that had none yet. */
function inClauses(all: readonly Cut[]): Piece[] {
  const found: Piece[] = [];
  /** The clause that another one interrupts before it has a verb. */
  let open: Clause | undefined;
  for (const [i, piece] of all.entries()) {
    const last = found[found.length - 1]?.clause;
    const fresh = (): Clause => ({ opens: piece.opens, from: piece.from, tight: piece.tight, verb: piece.verb, ...(piece.infinitive ? { infinitive: true } : {}), ...(((piece.tight && !piece.ofNoun) || piece.goesOn === 'infinitive' || (piece.colon && piece.verb === undefined)) && last ? { completes: last } : {}) });
    const inner = piece.opens === 'relative' || piece.opens === 'conjunction';
    // "A and B rose", but "told somehow and rose": what "and" ties to a verb has one
    const tied = piece.opens === 'and' && piece.verb !== undefined && piece.verb <= piece.from + 2;
    // "Mistral AI, dicono due persone, sarebbe pronta": who says it stands between who acts and the verb
    const next = all[i + 1];
    const aside = last !== undefined && last.verb === undefined && piece.goesOn === 'saying' && next?.opens === 'mark' && next.verb !== undefined && !next.apart;
    const resumes = piece.opens === 'mark' && open !== undefined && open !== last && (piece.verb !== undefined || piece.goesOn === 'word');
    let clause = last ?? fresh();
    if (last && (piece.apart || aside)) {
      clause = fresh();
      open = aside ? (open ?? last) : undefined;
      clause.inset = aside;
    } else if (open && resumes) {
      clause = open;
      clause.verb ??= piece.verb ?? piece.from + 1;
      open = undefined;
    } else if (last && piece.verb !== undefined) {
      if (last.verb === undefined && !inner && !tied) {
        last.verb = piece.verb;
        // ": en 2024, 11 millions ont été perdus" tells for itself
        if (found.some((one) => one.colon && one.clause === last)) delete last.completes;
        if (piece.opens === 'mark') inset(found, last);
      } else {
        if (inner && last.verb === undefined) open ??= last;
        clause = fresh();
        if (piece.opens === 'mark' && piece.verb <= piece.from + 2) fronted(found, clause);
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
