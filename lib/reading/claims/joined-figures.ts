/** Figures that belong to the figure before them: what it is compared with, the level of a change, the change of a level, a part of it. */
import { MARK } from '../../text/tokens.ts';
import { asideAt, clauseAt, pieceAt, SUBJECTLESS } from './clauses.ts';
import { COMPARED, type Draft, type Entry, isKind, measuredIn, typeOfFigure } from './figure-types.ts';
import type { Cue, Scene } from './scene.ts';

/** The draft whose value a figure is compared with: "contre", "up from" stand before it, and it measures the same. */
export function comparedWith(scene: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const { tokens, words, from } = scene;
  const { from: at } = entry;
  let start = -1;
  // "quando há um ano não passava dos 128 milhões": a clause that compares does so as a whole
  const piece = pieceAt(scene, at);
  const reach = piece.opens === 'conjunction' || piece.opens === 'mark' ? Math.min(piece.from, at - COMPARED) : at - COMPARED;
  for (let i = at - 1; i >= Math.max(from, reach) && start < 0; i--) {
    if (tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) return undefined;
    if ((words.comparisons.at(tokens, i, at)?.next ?? at + 1) <= at) start = i;
  }
  if (start < 0) return undefined;
  const before = drafts.filter((draft) => !draft.comparison && draft.figures.some((other) => other.to <= start && (isKind(other, entry.figure.kind) || isKind(entry, other.figure.kind) || ((other.figure.kind === 'money' || other.figure.kind === 'quantity') && entry.figure.kind === 'count'))));
  const draft = before[before.length - 1];
  // "after raising 5 billion" tells something else
  const own = typeOfFigure(scene, entry, drafts);
  // "its margin is back above 6%", behind another measure
  if (draft && own?.cue && !own.cue.weak && own.type !== draft.type && own.cue.from < start && own.cue.from > Math.max(...draft.figures.map(({ to }) => to))) return undefined;
  return draft && (!own?.cue || own.cue.from < start || own.type === draft.type || clauseAt(scene, own.cue.from) !== clauseAt(scene, at) || behindMark(scene, entry, own.cue)) ? draft : undefined;
}

/** "Contre 868 millions un an auparavant, porté par les revenus": whether a mark parts a figure from a word behind it. */
const behindMark = ({ tokens }: Scene, { to }: Entry, cue: Cue): boolean => tokens.word.slice(to, Math.max(to, cue.from)).some((word, i) => tokens.kind[to + i] === MARK && /^[,;:()–—]$/.test(word));

/** "È salito al 6,1% dal 6%", "to 4% from 4.25%": the value that a change came from, behind the new one, where nothing tells when that was. */
export function cameFrom({ tokens, words, to, dates }: Scene, entry: Entry, before: Entry | undefined): boolean {
  if (!before || entry.figure.kind !== before.figure.kind || dates.some(({ from }) => from >= entry.to && from - entry.to <= LEVEL)) return false;
  const ends = entry.to >= to || tokens.kind[entry.to] === MARK || words.and.at(tokens, entry.to, to) !== undefined;
  for (let i = before.to; i < entry.from; i++) if (tokens.kind[i] === MARK) return false;
  return ends && entry.from - before.to <= LEVEL;
}

/** Tokens between a change and the level that it leads to. */
const LEVEL = 3;

/** "cresceram 7%, para 8,9 mil milhões": the level right behind a change, no cue in between, is of the same measure. */
export function levelOf({ tokens, words, cues, dates, from }: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const draft = drafts[drafts.length - 1];
  const change = draft?.figures[draft.figures.length - 1];
  if (!draft || !change || change.figure.kind !== 'percent' || entry.figure.kind === 'percent' || draft.comparison || !(measuredIn(draft.type, entry) || (draft.type === 'price' && entry.figure.kind === 'count'))) return undefined;
  let between = 0;
  for (let i = change.to; i < entry.from; i++) {
    if (tokens.word[i] === ';' || words.and.at(tokens, i, entry.from)) return undefined;
    if (!dates.some((date) => date.from <= i && i < date.to)) between += 1;
  }
  return between <= LEVEL && change.from >= from && !cues.some((cue) => !cue.weak && cue.from >= change.to && cue.to <= entry.from) ? draft : undefined;
}

/** Tokens between a level and its change. */
const CHANGE = 12;
/** Tokens to a cue that a percentage belongs to itself: "5% of sales". */
const OWN = 3;

/** "ventas por 4.245 millones, un avance de 5%": the change behind a level, no cue in between nor right after it, is of the same measure. */
export function changeOf({ tokens, words, cues, names }: Scene, entry: Entry, before: Entry | undefined, drafts: readonly Draft[]): Draft | undefined {
  const draft = before && drafts.find(({ figures }) => figures.includes(before));
  if (!draft || draft.comparison || entry.figure.kind !== 'percent' || before.figure.kind === 'percent' || entry.from - before.to > CHANGE || !measuredIn(draft.type, entry)) return undefined;
  if (names.some(({ from }) => from >= before.to && from < entry.from)) return undefined;
  for (let i = before.to; i < entry.from; i++) if (/^[;:]$/.test(tokens.word[i] as string) || words.relatives.has(tokens.word[i] as string)) return undefined;
  if (cues.some((cue) => !cue.weak && cue.from >= before.to && cue.from < entry.from)) return undefined;
  for (let i = entry.to; i < Math.min(entry.to + OWN, tokens.count); i++) {
    if (tokens.kind[i] === MARK || words.and.at(tokens, i)) break;
    if (cues.some((cue) => cue.from === i)) return undefined;
  }
  return draft;
}

/** Tokens between "of which" and a part that has a verb of its own. */
const PART = 3;

/** "100 milliards, dont 24 milliards pour …", "of which two-thirds will be solar": a part of the figure before it, but not "dont Airbus remboursera le tiers". */
export function isPart(scene: Scene, entry: Entry, before: Entry): boolean {
  const { tokens, words } = scene;
  if (!isKind(entry, before.figure.kind) && !isChange(entry)) return false;
  const reach = toldApart(scene, before, entry) ? PART : COMPARED;
  for (let i = entry.from - 1; i >= Math.max(before.to, entry.from - reach); i--) if ((words.including.at(tokens, i, entry.from)?.next ?? entry.from + 1) <= entry.from) return true;
  return false;
}

/** Whether a figure tells by how much something changed. */
export const isChange = ({ figure: { kind } }: Entry): boolean => kind === 'percent' || kind === 'multiple';

/**
 * Whether two figures stand in clauses of their own, and so measure two things: "stood at $12 million in January, has since passed
 * $95 million". A level behind its change is told in a clause without a subject: "rose 5% and reached 3 billion".
 */
export function toldApart(scene: Scene, one: Entry, other: Entry): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  // "will double its staff, today 45 people"
  if (asideAt(scene, second.from) === 'now' && pieceAt(scene, first.from) !== pieceAt(scene, second.from)) return true;
  const a = clauseAt(scene, first.from);
  const b = clauseAt(scene, second.from);
  if (a === b) return false;
  const own = scene.cues.some((cue) => !cue.weak && cue.from >= b.from && clauseAt(scene, cue.from) === b);
  // "50 jets, a contract that could reach 4 billion": what only describes measures the same thing
  if (b.tight) return own || first.figure.kind === second.figure.kind;
  if (isChange(first) === isChange(second) || b.opens === 'relative' || a.inset || b.inset) return true;
  return own || (b.verb ?? b.from) - b.from > SUBJECTLESS;
}
