/** How far somebody's word reaches: which clauses of a sentence an aside is the aside of. */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { clauseAt, type Piece, pieces } from '../claims/clauses.ts';
import { partsBefore } from '../parties/governors.ts';
import type { Scene } from '../claims/scene.ts';
import { closes } from './saying.ts';
import { isMark, nameOf, type Source, type Speaker } from './speakers.ts';

/** A part of a sentence, by tokens. */
export interface Stretch {
  from: number;
  to: number;
}

/** An aside: where its verb or phrase begins and ends, who speaks, and whether they stand behind it ("said Cisco", "selon Cisco"). */
export interface Aside {
  at: number;
  next: number;
  speaker: Speaker;
  behind: boolean;
}

/** Tokens between the mark behind an aside and the verb that goes on: "Whirlpool, según Clarín, no la cerrará". */
const RESUMED = 3;
/** Tokens of a relative pronoun with what leads to it: "un'operazione che", "a la que". */
const PRONOUN = 3;
/** Words before an aside that leads a clause or a sentence: "mentre secondo", "), che secondo". */
const LED = 2;

/** What an aside is the aside of: all of its sentence, and, where it does not end the sentence, what a semicolon or colon parts. */
export function statementOf(scene: Scene, i: number, next: number): Stretch {
  const { tokens, from, to } = scene;
  // "…: ne ha dato notizia il gruppo": of what stands before the colon
  const verb = phraseBefore(scene.words.clitics, tokens, i, 6)?.from ?? i;
  let start = from;
  if (!closes(scene, next)) for (let k = from; k < (verb === i ? i : verb - 1); k++) if (isMark(tokens, k, /^[;:]$/)) start = k;
  // "X étudierait une offre ; un porte-parole dément": no aside of what stands before the semicolon, but a statement of its own
  let mark = verb - 1;
  while (mark > from && !isMark(tokens, mark, /^[,;:"–—]$/)) mark -= 1;
  if (tokens.word[mark] === ';' && mark < verb - 1) start = mark;
  // "Spodumene, he pointed out, fetches $610 a tonne; in March 2023 it was $5,700": who speaks goes on, to where somebody else acts
  let end = to;
  for (let k = to - 1; k > next; k--) if (tokens.word[k] === ';' && actsBehind(scene, k)) end = k;
  return { from: start, to: end };
}

/** Whether somebody whom the sentence has not named acts behind a semicolon. */
const actsBehind = (scene: Scene, i: number): boolean =>
  scene.names.some((name) => name.from > i && name.kind !== 'media' && !partsBefore(scene, name).length && !scene.names.some((other) => other.company === name.company && other.to <= i));

/** Tokens between the end of a quotation and the verb of who says it: "“…,” the housing secretary insists". */
const SAYS = 8;

/** Where the quotation begins that ends before the aside at token i. */
function quotationBefore({ tokens, from }: Scene, i: number): number | undefined {
  const marks: number[] = [];
  for (let k = from; k < i; k++) if (tokens.kind[k] === MARK && tokens.word[k] === '"') marks.push(k);
  const close = marks.at(-1);
  if (close === undefined || marks.length % 2 || i - close > SAYS) return undefined;
  for (let k = close + 2; k < i; k++) if (isMark(tokens, k, /^[,;:–—]$/)) return undefined;
  return marks.at(-2);
}

/** Whether a clause goes on behind a mark: with its verb, "…, selon Les Echos, chercherait". */
function resumes({ tokens, words, to }: Scene, { from, opens }: Piece): boolean {
  if (opens !== 'mark' || tokens.word[from] === ';') return false;
  for (let k = from + 1; k < Math.min(to, from + 1 + RESUMED); k++) {
    const word = tokens.word[k] as string;
    if (tokens.kind[k] !== WORD ? word !== "'" : tokens.caps[k] !== 0 || words.determiners.has(word)) return false;
    if (words.verbs.has(word) || words.modality.at(tokens, k, to) || words.endings.of(word) || words.past.words.at(tokens, k, to)) return true;
  }
  return false;
}

/** Whether a piece has only begun: with who acts in it and no verb yet, or with its pronoun. */
const begun = (piece: Piece): boolean => piece.verb === undefined || (piece.opens === 'relative' && piece.to - piece.from <= PRONOUN);

const opensInside = ({ opens }: Piece): boolean => opens === 'conjunction' || opens === 'relative' || opens === 'and';

/**
 * Where the clause begins that an aside interrupts or leads: "Tesco closed a store and Aldi, the Times reported, sold one" tells of Aldi alone
 * from the Times. Nowhere where it stands behind all that is said.
 */
function clauseBegun(scene: Scene, all: readonly Piece[], own: number, at: number): number | undefined {
  const piece = all[own] as Piece;
  const early = (index: number): boolean => all.slice(0, index).some(({ verb }) => verb !== undefined);
  const leads = scene.tokens.kind.slice(piece.from, at).filter((kind) => kind === WORD).length <= LED;
  if (opensInside(piece) && leads && (piece.opens === 'relative' || early(own))) return piece.from;
  const before = all[own - 1];
  const after = all.slice(own + 1).find((other) => other.opens !== 'relative');
  if (piece.opens !== 'mark' || !before || !opensInside(before) || !begun(before) || !after || !resumes(scene, after)) return undefined;
  return before.opens === 'relative' || early(own - 1) ? before.from : undefined;
}

/** Tokens of a relative clause within which its verb stands. */
const TELLS = 6;

/** Whether a relative clause is who speaks going on to speak: "…, a déclaré Orange, qui promet 300 emplois", "secondo cui", "by whose count". */
function goesOnSaying({ tokens, words, to, ...scene }: Scene, { from }: Stretch): boolean {
  // "secondo il quale": the pronoun stands behind the phrase
  for (const k of [from - 1, from - 2]) if (k >= scene.from && words.sourceBefore.at(tokens, k, to)) return true;
  for (let k = from; k < Math.min(to, from + TELLS); k++) {
    const speech = words.speech.at(tokens, k, to)?.value;
    if (speech && speech !== 'noun') return true;
    if (k > from + 1 && isMark(tokens, k, /^[,;:()–—]$/)) return false;
  }
  return false;
}

/** Whether a piece only says more of who speaks: ", economista della Bocconi". */
function apposed({ tokens, words, figures }: Scene, { opens, verb, from, to }: Piece): boolean {
  return opens === 'mark' && verb === undefined && tokens.word[from + 1] !== '"' && !words.parts.at(tokens, from + 1, to) && !figures.some((figure) => figure.from >= from && figure.to <= to);
}

/** Where a relative clause begins behind who speaks, and where it ends: "…, dit la société, qui emploie 300 personnes" is nobody's word. */
function aboutSpeaker(scene: Scene, all: readonly Piece[], own: number, { next, speaker }: Aside): Stretch | undefined {
  const { tokens, to } = scene;
  const { verb } = all[own] as Piece;
  if (verb !== undefined && verb >= next) return undefined;
  let at = own + 1;
  while ('person' in speaker.source && all[at] && apposed(scene, all[at] as Piece)) at += 1;
  const relative = all[at];
  if (relative?.opens !== 'relative' || relative.tight || goesOnSaying(scene, relative)) return undefined;
  const end = all.slice(at + 1).find((other) => other.opens === 'mark' && (other.clause !== relative.clause || tokens.word[other.from + 1] === '"'));
  return { from: relative.from, to: end?.from ?? to };
}

/** Whether somebody else begins to act behind a conjunction: "…, tandis que Rusal conteste". */
function actsNext(scene: Scene, piece: Piece, speaker: Speaker): boolean {
  const name = scene.names.find((other) => other.from >= piece.from && other.from < piece.to);
  if (!name || partsBefore(scene, name).length || name.company === nameOf(speaker.source) || name.company === speaker.affiliation) return false;
  return !scene.names.some((other) => other.company === name.company && other.to <= piece.from);
}

/** Whether who speaks tells of the world and not of itself: an institution, or whoever stands beside somebody else who acts. */
const tellsOfOthers = (scene: Scene, source: Source, at: number): boolean =>
  'kind' in source && source.kind !== 'media' && (source.kind === 'institution' || scene.names.some((name) => name.to <= at && name.company !== source.company && !partsBefore(scene, name).length));

const contrasts = ({ tokens, words, to }: Scene, { opens, from }: Piece): boolean => opens === 'conjunction' && [from, from + 1].some((k) => words.contrasts.at(tokens, k, to) !== undefined);

/** Where a contrast begins with which somebody's word ends: "said Orange, while Free lost 3%". */
function contrastAfter(scene: Scene, speaker: Speaker, at: number, end: number): number {
  if (tellsOfOthers(scene, speaker.source, at)) return end;
  // what another company does is no paper's word any more: "estime l'Agence Ecofin, et Rio Tinto compte en tirer 60 millions"
  const parts = (piece: Piece): boolean => contrasts(scene, piece) || (piece.opens === 'and' && piece.verb !== undefined && 'kind' in speaker.source && speaker.source.kind === 'media');
  return pieces(scene).find((piece) => piece.from >= at && piece.from < end && parts(piece) && actsNext(scene, piece, speaker))?.from ?? end;
}

/** What follows a verb of saying at token i, as far as it is said: what is denied ends where a relative clause begins, "rejected the bid of BBVA, which values it at €17 billion". */
export function toldFrom(scene: Scene, i: number, speaker: Speaker): Stretch {
  const { tokens, words, to } = scene;
  const denied = words.modality.at(tokens, i, to)?.value === 'denied';
  const relative = denied ? pieces(scene).find((piece) => piece.from > i && piece.opens === 'relative' && !piece.tight)?.from : undefined;
  return { from: i, to: contrastAfter(scene, speaker, i, relative ?? relativeEnd(scene, i) ?? to) };
}

/** Where the relative clause in commas ends that token i lies in: "OpenAI, whose revenue the company puts at $13 billion, would have to …". */
function relativeEnd(scene: Scene, i: number): number | undefined {
  const all = pieces(scene);
  const at = all.findLastIndex((piece) => piece.from <= i);
  const relative = all[at];
  if (relative?.opens !== 'relative' || relative.tight) return undefined;
  return all.slice(at + 1).find((other) => other.opens === 'mark' && other.clause !== relative.clause)?.from;
}

/** The clause that token i lies in, from whoever acts in it to where another one begins. */
export function clauseOf(scene: Scene, i: number, actor: number): Stretch {
  const own = clauseAt(scene, i);
  const next = pieces(scene).find((piece) => piece.from > i && piece.clause !== own && (piece.opens === 'and' || piece.opens === 'conjunction' || piece.apart));
  return { from: actor, to: next?.from ?? scene.to };
}

/** Whether a contrast begins at token i: ", while economists at Westpac". */
export const opensContrast = (scene: Scene, i: number): boolean => pieces(scene).some((piece) => piece.from === i && contrasts(scene, piece));

/** Whether a verb of saying at token i, whose speaker stands before it, is that of a contrast: "…, embora o Tribunal de Contas alerte, num relatório, para …". */
export const setAgainst = (scene: Scene, i: number): boolean => contrasts(scene, pieces(scene).findLast((piece) => piece.from <= i) as Piece);

/** The parts of a sentence that an aside is the aside of: those between its marks, without what is told of who speaks and what is set against it. */
export function reachOf(scene: Scene, { at, next, speaker, behind }: Aside): Stretch[] {
  const statement = statementOf(scene, at, next);
  const { from, to } = behind && at - scene.from <= LED ? { from: scene.from, to: statement.to } : statement;
  const all = pieces(scene).filter((piece) => piece.from >= from - 1 && piece.from < to);
  const own = all.findLastIndex((piece) => piece.from <= at);
  if (own < 0) return [{ from, to }];
  const quotation = quotationBefore(scene, at);
  if (quotation !== undefined && opensStatement(scene, quotation)) return aroundQuotation(scene, all, quotation, { at, next, speaker, behind }, { from, to });
  const expected = expectedBefore(scene, all, own, at);
  if (expected) return [expected];
  const inset = insetBefore(scene, all, own);
  if (inset) return [inset];
  const like = likeBefore(scene, all, own, at);
  if (like) return [like];
  const start = clauseBegun(scene, all, own, at) ?? from;
  const end = contrastAfter(scene, speaker, next, to);
  const hole = behind ? aboutSpeaker(scene, all, own, { at, next, speaker, behind }) : undefined;
  const holes = [...insets(scene, all, own, at), ...(hole ? [hole] : [])].filter((one) => one.from >= start && one.from < end);
  return around({ from: start, to: end }, holes);
}

/** "A Voe Pampa, que opera com sete turboélices, pretende encomendar dez jatos, afirmou X": relative clauses in commas between who acts and the verb tell by the way what everybody knows. */
const insets = ({ names }: Scene, all: readonly Piece[], own: number, at: number): Stretch[] =>
  all.slice(0, own).flatMap((piece, k) => {
    const before = all[k - 1];
    const next = all[k + 1];
    return piece.opens === 'relative' && !piece.tight && before !== undefined && before.verb === undefined && names.some((name) => name.to === piece.from) && next?.opens === 'mark' && next.clause === before.clause && at - next.from > LED ? [{ from: piece.from, to: next.from }] : [];
  });

/** A stretch without its holes, which stand in order. */
function around({ from, to }: Stretch, holes: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const hole of holes) {
    if (hole.from > start) parts.push({ from: start, to: hole.from });
    start = Math.max(start, hole.to);
  }
  return start < to ? [...parts, { from: start, to }] : parts;
}

/** "Revenue of $65 billion, above analysts' average estimate of $61 billion, according to LSEG": whose figure it is that is only set beside what is told. */
function expectedBefore({ tokens, words, to }: Scene, all: readonly Piece[], own: number, at: number): Stretch | undefined {
  for (const piece of [all[own], all[own - 1], all[own - 2]]) {
    if (!piece || tokens.word[piece.from] !== ',') continue;
    const beside = [1, 2].some((more) => words.besideExpected.at(tokens, piece.from + more, to));
    if (!beside) continue;
    for (let k = piece.from; k < at; k++) if (words.expecting.at(tokens, k, at)) return { from: piece.from, to };
  }
  return undefined;
}

/** "A Klabin, que teria analisado a rival, conforme publicou O Globo, negou": an aside behind a relative clause in commas, before the clause goes on that it interrupts, is that of the relative clause alone. */
function insetBefore({ tokens, words }: Scene, all: readonly Piece[], own: number): Stretch | undefined {
  const piece = all[own] as Piece;
  const relative = all[own - 1];
  const next = all[own + 1];
  if (piece.opens !== 'mark' || relative?.opens !== 'relative' || relative.tight || !words.verbs.has(tokens.word[relative.verb ?? relative.from] as string) || next?.opens !== 'mark' || next.apart || next.verb === undefined) return undefined;
  const interrupted = all[own - 2];
  return interrupted && interrupted.verb === undefined && interrupted.opens !== 'relative' ? { from: relative.from, to: next.from } : undefined;
}

/** "She denies a sale, as The Information wrote, and expects a profit": what somebody else has told too is the clause right before, and nothing behind. */
function likeBefore({ tokens, words, to }: Scene, all: readonly Piece[], own: number, at: number): Stretch | undefined {
  const piece = all[own] as Piece;
  const first = piece.from + (tokens.kind[piece.from] === MARK ? 1 : 0);
  if (own === 0 || !words.likeThat.at(tokens, first, at + 1)) return undefined;
  const clause = all.slice(0, own).findLast((other) => (other.opens === 'and' && other.verb !== undefined) || other.apart);
  return { from: clause?.from ?? (all[0] as Piece).from, to: all[own + 1]?.from ?? to };
}

/** Whether a quotation is a statement and no mere word or two of one: it begins the sentence, or a clause behind a mark, "and" or a conjunction. */
const opensStatement = ({ tokens, words, from }: Scene, i: number): boolean =>
  i === from || isMark(tokens, i - 1, /^[,;:–—]$/) || phraseBefore(words.and, tokens, i) !== undefined || phraseBefore(words.conjunctions, tokens, i) !== undefined;

/** Of a quotation and of another one behind the aside, not of what is told outside the marks: "“…,” she insisted, although Tesco closed 12 stores". */
function aroundQuotation(scene: Scene, all: readonly Piece[], quotation: number, { next, behind }: Aside, { from, to }: Stretch): Stretch[] {
  const { tokens } = scene;
  // "DAZN versa 700 milioni, e «senza un altro compratore» …"
  const start = all.findLast((piece) => piece.from < quotation && piece.from + PRONOUN >= quotation && (piece.opens === 'and' || piece.opens === 'conjunction') && all.some((other) => other.from < piece.from && other.verb !== undefined))?.from;
  let again = next;
  while (again < to && tokens.word[again] !== '"') again += 1;
  const told = all.find((piece) => piece.from >= next && (piece.opens === 'conjunction' || piece.opens === 'and' || (piece.opens === 'relative' && behind && !goesOnSaying(scene, piece))) && tokens.word[piece.from] !== '"')?.from ?? to;
  const parts = [{ from: start ?? from, to: Math.min(told, again) }];
  return again < to ? [...parts, { from: again, to }] : parts;
}

/** Whether the relative clause that token i lies in is about who spoke in an aside at another: "celebró Núria Castellet, consejera delegada, quien cifró". */
export function relatesTo(scene: Scene, i: number, aside: number): boolean {
  const all = pieces(scene);
  let at = all.findLastIndex((piece) => piece.from <= i);
  if (all[at]?.opens !== 'relative' || all[at]?.tight) return false;
  at -= 1;
  while (all[at] && (all[at] as Piece).from > aside && apposed(scene, all[at] as Piece)) at -= 1;
  const said = all[at];
  return said !== undefined && said.from <= aside && aside < said.to;
}

/** Whether a relative pronoun is who acts with the verb at token i, and stands behind no company: "quien cifró", "who also expects", but "dont l'institution prévoit". */
export function actsInRelative(scene: Scene, i: number): boolean {
  const { tokens, words, names } = scene;
  const { from } = pieces(scene).findLast((piece) => piece.from <= i) as Piece;
  const pronoun = from + (tokens.kind[from] === MARK ? 1 : 0);
  const article = words.determiners.has(tokens.word[pronoun + 1] as string) || tokens.word[pronoun + 2] === "'";
  return !article && !names.some((name) => name.from === pronoun + 1 || (name.to === from && partsBefore(scene, name)[0] !== 'of'));
}
