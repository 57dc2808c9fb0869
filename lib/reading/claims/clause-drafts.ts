import type { ClaimType } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { partsBefore } from '../parties/governors.ts';
import { coordinated } from '../parties/name-groups.ts';
import { modalityOf } from './claim-modality.ts';
import { type Clause, clauseAt, type Piece, pieceAt, pieces } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Cue, Scene } from './scene.ts';
import { sayingAt, tellsThat } from '../speakers/saying.ts';
import { EVENTS } from './type-groups.ts';
import { phraseWithin } from '../../text/phrases.ts';

/** Those that a finite verb alone tells; others are also nouns that say where and about what. */
const DONE: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'project', 'legal', 'listing', 'pivot', 'stock_sale']);

/** Words between a word of modality and the cue that it is about: "will idle its Ontario van plant". */
const WILL = 6;

/** Words between a verb and what it does: "has signed a contract". */
const BEHIND = 5;

/** "lost 3 billion and will close its plant": what somebody does is told without a figure, beside what has them. */
export function clauseDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const piece of pieces(scene)) {
    if (piece.verb === undefined || drafts.some(({ anchor, figures }) => !figures.length && pieceAt(scene, anchor) === piece)) continue;
    const all = [...drafts, ...found];
    const measured = scene.figures.some(({ from }) => pieceAt(scene, from) === piece);
    const cue = measured ? withJobs(scene, piece, all) : (scene.cues.find((candidate) => tells(scene, piece, candidate, all)) ?? stated(scene, piece, all));
    const names = actsIn(scene, piece.clause) && coordinated(scene, scene.names.filter(({ kind }) => kind !== 'media')).filter((group) => group.some((name) => clauseAt(scene, name.from) === piece.clause)).flat();
    if (cue) found.push({ type: cue.types[0] as ClaimType, anchor: cue.to > piece.verb ? Math.max(cue.from, piece.verb) : cue.from, cue, figures: [], ...(names ? { names } : {}) });
  }
  // "avisa de que los despidos podrían llegar": who warns tells of what is warned of
  return found.filter((draft) => draft.type !== 'risk' || !found.some((other) => clauseAt(scene, other.anchor).completes === clauseAt(scene, draft.anchor)));
}

/** "Is to close its factory with the loss of 230 jobs", "apre un impianto con 120 assunzioni": what is done, where the figures behind it count the jobs that it makes or costs. */
function withJobs(scene: Scene, piece: Piece, drafts: readonly Draft[]): Cue | undefined {
  const counting = drafts.filter(({ figures }) => figures.some(({ from }) => pieceAt(scene, from) === piece));
  const first = Math.min(...counting.map(({ cue, figures }) => Math.min(cue?.from ?? scene.to, figures[0]?.from ?? scene.to)));
  if (!counting.length || counting.some(({ type }) => type !== 'headcount')) return undefined;
  // "the expansion would support 2,600 jobs": what makes the jobs is not told to be done
  return scene.cues.find((cue) => !cue.weak && cue.types[0] === 'project' && cue.to < first && !scene.words.verbs.has(scene.tokens.word[cue.to] as string) && tells(scene, piece, cue, drafts));
}

/** "…, anunció el nuevo consejero delegado, Daniel Beato": whether an office only says who speaks, right behind a mark and a verb of saying. */
function speaks(scene: Scene, from: number, cue: Cue): boolean {
  if (scene.tokens.word[from] !== ',') return false;
  const saying = sayingAt(scene, from + 1);
  return saying !== undefined && cue.from >= saying.next && cue.from - saying.next <= BEHIND && !tellsThat(scene, saying.next);
}

/** Whether a cue says what is done in a piece of a sentence: in its verb or right behind it. */
function tells(scene: Scene, { from, to, verb, clause }: Piece, cue: Cue, drafts: readonly Draft[]): boolean {
  const { tokens, words, modality } = scene;
  const type = cue.types[0] as ClaimType;
  if (cue.from < from || cue.from >= to || cue.back || (cue.weak && !weakly(scene, cue, verb as number)) || !EVENTS.has(type) || drafts.some((draft) => (draft.type === type && !again(scene, draft, cue, clause)) || draft.cue === cue)) return false;
  if (type === 'personnel' && speaks(scene, from, cue)) return false;
  if (type === 'personnel' || modality.some((said) => said.from >= from && said.from < to && Math.abs(cue.from - said.from) <= WILL)) return true;
  // "since it was listed" tells when; "has acquired traction" buys nobody
  if (!DONE.has(type) || (clause.opens === 'conjunction' && !ofOwn(scene, clause))) return false;
  // "non siamo in vendita"
  if (cue.from < (verb as number)) return cue.to > (verb as number);
  if (type === 'acquisition' && cue.to - cue.from === 1 && !bought(scene, from, to)) return false;
  // "rileva Nomisma" says, and buys nothing
  return cue.from >= (verb as number) && cue.from - (verb as number) <= BEHIND && words.speech.at(tokens, cue.from, to)?.value !== 'verb';
}

/**
 * "…, and warned that fares could fall again", "y es la tercera productora del país": what a clause that says what may or will be states,
 * or one that "and" adds, measured or not. Why and when it is so is no statement of its own.
 */
function stated(scene: Scene, { from, to, clause, opens }: Piece, drafts: readonly Draft[]): Cue | undefined {
  const { tokens, words, cues, modality } = scene;
  // "Il termovalorizzatore, assicura l'ad, non subirà ritardi": the clause is told already
  if (drafts.some((draft) => !draft.figures.length && clauseAt(scene, draft.anchor) === clause)) return undefined;
  const behind = clause.opens === 'conjunction';
  const itself = behind ? ofOwn(scene, clause) : opens === 'and' || modality.some((said) => said.from >= from && said.from < to);
  if (!itself) return undefined;
  // "los 488 millones que esperaba el mercado": who expects what was told states nothing
  const expects = (cue: Cue): boolean => opens === 'relative' && words.expecting.at(tokens, cue.from, to) !== undefined;
  const own = cues.filter((cue) => !expects(cue) && cue.from >= from && (!behind || cue.to > (clause.verb ?? to)) && cue.from < to && !cue.back && (!cue.weak || toCome(scene, cue, from)) && !drafts.some((draft) => overlap(draft.cue, cue) || (draft.type === cue.types[0] && !aside(scene, draft, clause) && !again(scene, draft, cue, clause))) && words.speech.at(tokens, cue.from, to)?.value !== 'verb');
  return own.find(({ types }) => EVENTS.has(types[0] as ClaimType)) ?? own[0];
}

/**
 * Whether a clause behind a conjunction is a statement of its own: one set against what is told ("…, although it still loses money"), or one of
 * somebody who acts in it ("fell 3% after Jefferies cut its rating"). Any other says why or when: "since it was listed".
 */
function ofOwn(scene: Scene, clause: Clause): boolean {
  const { tokens, words, to } = scene;
  const { from, verb } = clause;
  if (verb === undefined || !(words.verbs.has(tokens.word[verb]) || words.infinitives.has(tokens.word[verb] as string))) return false;
  return words.contrasts.at(tokens, tokens.kind[from] === MARK ? from + 1 : from, to) !== undefined || actsIn(scene, clause);
}

/** Whether a clause behind another one names who acts in it, which then nobody of the rest of the sentence does: "…, mentre Snam ha annunciato l'acquisto". */
function actsIn(scene: Scene, { from, verb }: Clause): boolean {
  return verb !== undefined && from > scene.from && scene.names.some((name) => !name.described && name.kind !== 'media' && name.from > from && name.to <= verb && !partsBefore(scene, name).length);
}

/** "Rejects the findings and will appeal", "named Ana Ruiz, who leaves Iberia after five years": whether a clause of its own tells another statement of one type, at another time or beside what is only added. */
function again(scene: Scene, draft: Draft, cue: Cue, clause: Clause): boolean {
  // "allégera sa dette, qui s'élevait à 9,5 milliards" is told of one debt
  if ([draft.figures[0]?.from ?? draft.anchor, draft.cue?.from ?? draft.anchor].some((at) => clauseAt(scene, at) === clause)) return false;
  // somebody else does the same in it; who takes part in a round tells of that round
  if (draft.type !== 'financing' && actsIn(scene, clause)) return true;
  if (draft.figures.length) return aside(scene, draft, clause);
  // what is measured and not done is told once: "may take years, and the time needed has grown"
  if (!EVENTS.has(draft.type)) return false;
  const second: Draft = { type: draft.type, anchor: cue.from, cue, figures: [] };
  return modalityOf(scene, [draft, second], draft, undefined) !== modalityOf(scene, [draft, second], second, undefined);
}

/** Whether two cues share words: "allégera sa dette" and "dette" say one thing. */
const overlap = (one: Cue | undefined, other: Cue): boolean => one !== undefined && one.from < other.to && other.from < one.to;

/** "Trasferirà la sintesi in India", "cerraremos el turno de noche": a word that also says other things, as or right behind a verb of what will be or is denied. */
const toCome = ({ modality }: Scene, cue: Cue, from: number): boolean =>
  modality.some((said) => said.modality !== 'possible' && said.from >= from && said.from <= cue.from && cue.from - said.from <= MAY);

/** Whether what a claim states stands in commas or in a relative clause of its own: "Unifor, which represents 2,600 workers, will hold a strike vote". */
function aside(scene: Scene, { anchor, figures }: Draft, own: Clause): boolean {
  const clause = clauseAt(scene, figures[0]?.from ?? anchor);
  return clause !== own && (clause.inset === true || (clause.opens === 'relative' && !clause.tight));
}

/** Words between what may be and a weak word of what it is: "estudia una oferta". */
const MAY = 3;

/** Whether a word that also says other things is the verb itself, or right behind one of what may or will be. */
function weakly({ modality }: Scene, cue: Cue, verb: number): boolean {
  if (cue.from === verb) return !modality.some((said) => said.from === cue.from);
  return modality.some((said) => said.from < cue.from && cue.from - said.from <= MAY);
}

/** Whether a piece names who or what is bought: a company, or a part of one. */
const bought = ({ tokens, words, names }: Scene, from: number, to: number): boolean =>
  names.some((name) => name.from >= from && name.from < to) || phraseWithin(words.things, tokens, from, to);
