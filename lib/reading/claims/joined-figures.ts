/** Figures that belong to the figure before them: what it is compared with, the level of a change, the change of a level, a part of it. */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, type Tokens } from '../../text/tokens.ts';
import { dateLexicon } from '../dates/date-lexicon.ts';
import { nameLexicon } from '../names/name-lexicon.ts';
import { senseLexicon } from '../figures/sense-lexicon.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import { asideAt, type Clause, clauseAt, pieceAt, SUBJECTLESS } from './clauses.ts';
import type { Draft } from './draft.ts';
import { typeOfFigure } from './figure-types.ts';
import { type Entry, isKind, measuredIn } from './measured.ts';
import type { Cue, Scene } from './scene.ts';

/** Tokens between "against" and the figure that is compared: an article, "a profit of". */
export const COMPARED = 6;

/** The draft whose value a figure is compared with: "contre", "up from" stand before it, and it measures the same. */
export function comparedWith(scene: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const { tokens, words, from } = scene;
  const { from: at } = entry;
  let start = -1;
  // "quando há um ano não passava dos 128 milhões": a clause that compares does so as a whole
  const piece = pieceAt(scene, at);
  const whole = piece.opens === 'conjunction' || piece.opens === 'mark';
  const reach = whole ? Math.min(piece.from, at - COMPARED) : at - COMPARED;
  for (let i = at - 1; i >= Math.max(from, reach) && start < 0; i--) {
    if (tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) return undefined;
    const next = words.comparisons.at(tokens, i, at)?.next ?? at + 1;
    if (next <= at && (whole || !leadsToDate(scene, next, at))) start = i;
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

/** "Will cost 225 rupees from Dec. 3 instead of 199 rupees": whether what "from" leads to is a date, and no value of that date ("from last year's 5 million"). */
const leadsToDate = ({ tokens, dates }: Scene, next: number, at: number): boolean => dates.some(({ from, to }) => from === next && to < at && tokens.word[to] !== "'");

/** "Contre 868 millions un an auparavant, porté par les revenus": whether a mark parts a figure from a word behind it. */
const behindMark = ({ tokens }: Scene, { to }: Entry, cue: Cue): boolean => tokens.word.slice(to, Math.max(to, cue.from)).some((word, i) => tokens.kind[to + i] === MARK && /^[,;:()–—]$/.test(word));

/** Tokens between the two ends of a change: "to 4% from", ", down from". */
const ORIGIN = 4;

/** "È salito al 6,1% dal 6%", "to $702 million, down from $716 million": the value that a change came from, behind the new one, where nothing tells when that was. */
export function cameFrom({ tokens, words, to, dates }: Scene, entry: Entry, before: Entry | undefined): boolean {
  if (!before || entry.figure.kind !== before.figure.kind || dates.some(({ from }) => from >= entry.to && from - entry.to <= LEVEL)) return false;
  // "dagli 1,7 di oggi", but not "dai 29,8 miliardi di tre mesi prima"
  const now = (words.parts.at(tokens, entry.to, to)?.next ?? entry.to) === entry.to + 1 && words.now.at(tokens, entry.to + 1, to) !== undefined;
  // "cut its rate to 4% from 4.25% on Thursday": the day of the change
  const { weekdays } = dateLexicon(words.language);
  const day = [0, 1].some((behind) => weekdays.at(tokens, entry.to + behind, to) !== undefined);
  const ends = entry.to >= to || tokens.kind[entry.to] === MARK || words.and.at(tokens, entry.to, to) !== undefined || now || day;
  const behind = tokens.word[before.to] === ',' && leadsFrom(words, tokens, entry.from) ? before.to + 1 : before.to;
  for (let i = behind; i < entry.from; i++) if (tokens.kind[i] === MARK && tokens.word[i] !== "'") return false;
  return ends && entry.from - before.to <= ORIGIN;
}

/** Whether a word for "from" stands right before a number: of those that compare it alone leads to where a change began. */
const leadsFrom = ({ language }: ClaimLexicon, tokens: Tokens, at: number): boolean => phraseBefore(senseLexicon(language).openers, tokens, at, 3) !== undefined;

/** "Perdió un 0,84% y cerró en 15.912,4 puntos": the level at which something that rose or fell ended, behind "and" in a clause without a subject. */
export function endsAt(scene: Scene, entry: Entry, { figures, type }: Draft): boolean {
  const change = figures[figures.length - 1];
  if (type !== 'price' || !change || !isChange(change) || isChange(entry)) return false;
  const { from, verb, opens } = clauseAt(scene, entry.from);
  return opens === 'and' && verb !== undefined && verb - from <= SUBJECTLESS && from === pieceAt(scene, entry.from).from && from - change.to <= LEVEL + 1;
}

/** Tokens between a change and the level that it leads to. */
const LEVEL = 3;

/** "cresceram 7%, para 8,9 mil milhões", "cedió un 0,62% este jueves, hasta los 15.848 puntos": the level right behind a change, no cue in between, is of the same measure. */
export function levelOf(scene: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const { tokens, words, cues, dates, from } = scene;
  const draft = drafts[drafts.length - 1];
  const change = draft?.figures[draft.figures.length - 1];
  if (!draft || !change || !isChange(change) || isChange(entry) || draft.comparison) return undefined;
  if (!leadsTo(scene, entry) && (change.figure.kind !== 'percent' || !measuredIn(draft.type, entry))) return undefined;
  const { weekdays } = dateLexicon(words.language);
  let between = 0;
  for (let i = change.to; i < entry.from; i++) {
    if (tokens.word[i] === ';' || words.and.at(tokens, i, entry.from)) return undefined;
    // "este jueves"
    const day = weekdays.at(tokens, i, entry.from) ?? weekdays.at(tokens, i + 1, entry.from);
    if (day) i = day.next - 1;
    else if (!dates.some((date) => date.from <= i && i < date.to)) between += 1;
  }
  return between <= LEVEL && change.from >= from && !cues.some((cue) => !cue.weak && cue.from >= change.to && cue.to <= entry.from) ? draft : undefined;
}

/** Whether a word for "to" stands right before a figure, an article between them or not: what a change leads to is its level, whatever it is measured in. */
function leadsTo({ tokens, words }: Scene, { from }: Entry): boolean {
  const { links } = senseLexicon(words.language);
  const article = words.determiners.has(tokens.word[from - 1] as string) ? from - 1 : from;
  return [from, article].some((at) => links.has(tokens.word[at - 1] as string));
}

/** Tokens between the two ends of a change, told right behind one another. */
const ENDS = 3;

/** "De 200 000 à 535 000 véhicules", "from 12 to 20 shops": whether a figure is where a change begins, which the figure behind it ends. */
export function beginsChange({ tokens, words }: Scene, { from, to, figure }: Entry, next: Entry | undefined): boolean {
  if (!next || next.from - to > ENDS || (next.figure.kind !== figure.kind && figure.kind !== 'count')) return false;
  const { links, openers } = senseLexicon(words.language);
  if (!phraseBefore(openers, tokens, from, 3)) return false;
  // "un beneficio de 1.300 millones e ingresos por 4.500"
  for (let i = to; i < next.from && !words.and.at(tokens, i, next.from); i++) if (links.has(tokens.word[i] as string)) return true;
  return false;
}

/** "Se desplomó un 84%, de 31,6 a 5,1 millones": the draft of the change right before its two ends. */
export function changedBy(scene: Scene, { from }: Entry, before: Entry | undefined, drafts: readonly Draft[]): Draft | undefined {
  if (!before || !isChange(before) || from - before.to > ORIGIN || scene.cues.some((cue) => cue.from >= before.to && cue.to <= from)) return undefined;
  return drafts.find(({ comparison, figures }) => !comparison && figures.includes(before));
}

/** Tokens between "that is" and a figure: an article, a bound. */
const AGAIN = 3;
/** Tokens of the longest "that is", and its comma. */
const THAT_IS = 6;

/** "512 crore rupees, or 7.4% of sales", "soit 12 millions de moins": the figure before in other words. */
export function saysAgain({ tokens, words }: Scene, { from }: Entry, before: Entry): boolean {
  for (let i = Math.max(before.to + 1, from - AGAIN - THAT_IS); i < from; i++) {
    const next = tokens.kind[i - 1] === MARK ? words.thatIs.at(tokens, i, from)?.next : undefined;
    if (next !== undefined && from - next <= AGAIN) return true;
  }
  return false;
}

/** "335 milioni: +10,8%": a percentage with its sign right behind a level and a colon. */
export function isSigned({ tokens }: Scene, { from, figure }: Entry, before: Entry): boolean {
  return figure.kind === 'percent' && before.figure.kind !== 'percent' && tokens.word[before.to] === ':' && from - before.to <= 2 && /^[+−–-]/.test(tokens.text.slice(tokens.start[before.to + 1], tokens.end[from]));
}

/** "31 million bushels, 4 million fewer than the year before", "85 de plus", "mais 61 do que em junho": by how much a number is greater or smaller than another. "40 more jets" are jets. */
export function isDifference(scene: Scene, { from, to: end, figure: { kind } }: Entry, before: Entry): boolean {
  const { tokens, words, to } = scene;
  // "16,565 homes, 1% fewer than planned"
  if ((kind === 'percent' && isKind(before, 'percent')) || kind === 'multiple' || kind === 'duration') return false;
  const than = (i: number): boolean => words.than.has(tokens.word[i] as string);
  // "12% del valor, 800 millones más": what closes its piece is one where the piece tells nothing else, but not "needs to find 700 more"
  const { opens, verb } = pieceAt(scene, from);
  const closes = (i: number): boolean => than(i) || (opens === 'mark' && verb === undefined && (i >= to || tokens.kind[i] === MARK || words.and.at(tokens, i, to) !== undefined));
  const behind = [end, end + 1].some((i) => i < to && words.more.has(tokens.word[i] as string) && closes(i + 1) && (i === end || words.parts.at(tokens, end, i) !== undefined || words.functionWords.has(tokens.word[end] as string)));
  const ahead = [from, from - 1].some((i) => i >= scene.from && words.more.has(tokens.word[i] as string)) && (than(end) || than(end + 1)) && words.adjectiveEndings.length > 0;
  return behind || ahead;
}

/** Tokens between a level and its change. */
const CHANGE = 12;
/** Tokens to a cue that a percentage belongs to itself: "5% of sales". */
const OWN = 3;

/** Tokens of a noun with its adjectives before "of": "un incremento annuo del". */
const NOUN = 6;

/**
 * "Con un incremento del 7,6%", "with a load factor of 95%": whether the noun that a percentage is of tells a change. One that tells none
 * and stands behind "with" is a measure of its own; undefined where neither is known.
 */
export function ofChange({ tokens, words }: Scene, { from }: Entry, before: number): boolean | undefined {
  const of = phraseBefore(words.parts, tokens, from, 2);
  if (of?.value[0] !== 'of') return undefined;
  let i = of.from - 1;
  for (; i >= Math.max(before, of.from - NOUN) && tokens.kind[i] !== MARK; i--) {
    // "más del 60%" is no rise
    if (words.changes.at(tokens, i, from) && !words.more.has(tokens.word[i] as string)) return true;
    if (words.parts.at(tokens, i, from)?.value.includes('with')) return false;
  }
  return undefined;
}

/** "6% del PIL", "34% dei quali": whether a percentage is a part of what is named behind it, and no "5 % de plus". */
export function isPartOf({ tokens, words, to: end }: Scene, { to, figure }: Entry): boolean {
  const of = figure.kind === 'percent' ? words.parts.at(tokens, to, end) : undefined;
  return of?.value[0] === 'of' && of.next < end && !words.more.has(tokens.word[of.next] as string) && !words.changes.at(tokens, of.next, end);
}

/** "ventas por 4.245 millones, un avance de 5%": the change behind a level, no cue in between nor right after it, is of the same measure. */
export function changeOf(scene: Scene, entry: Entry, before: Entry | undefined, drafts: readonly Draft[]): Draft | undefined {
  const { tokens, words, cues, names } = scene;
  const draft = before && drafts.find(({ figures }) => figures.includes(before));
  if (!draft || draft.comparison || entry.figure.kind !== 'percent' || before.figure.kind === 'percent' || entry.from - before.to > CHANGE || isPartOf(scene, entry)) return undefined;
  const change = ofChange(scene, entry, before.to);
  if (change === false || (!change && !measuredIn(draft.type, entry))) return undefined;
  if (names.some(({ from }) => from >= before.to && from < entry.from)) return undefined;
  for (let i = before.to; i < entry.from; i++) if (/^[;:]$/.test(tokens.word[i] as string) || words.relatives.has(tokens.word[i] as string)) return undefined;
  // "384,122 vehicles in the quarter, a 13.5% drop": the noun of the level parts nothing
  if (cues.some((cue) => !cue.weak && cue !== draft.cue && cue.from > before.to && cue.from < entry.from)) return undefined;
  for (let i = entry.to; i < Math.min(entry.to + OWN, tokens.count); i++) {
    if (tokens.kind[i] === MARK || words.and.at(tokens, i)) break;
    // "a 13.5% drop"
    if (!words.changes.at(tokens, i) && cues.some((cue) => cue.from === i)) return undefined;
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
  // "we have 62 customers and will double that": what is, and what is to come
  const said = (clause: Clause): boolean => scene.modality.some(({ from }) => clauseAt(scene, from) === clause);
  if (said(b) && !said(a)) return true;
  if (isChange(first) === isChange(second) || b.opens === 'relative' || a.inset || b.inset) return true;
  return own || (b.verb ?? b.from) - b.from > SUBJECTLESS;
}

/** So many of anything are only where something is done: "24 drugs in seven countries". */
const PLACES = 12;

/** "130.000 toneladas al año en dos fábricas", "12 shops in three cities": in how many places what the figure before it tells is so. */
export function countsPlaces(scene: Scene, { from, figure }: Entry, before: Entry | undefined): boolean {
  const { tokens, words } = scene;
  if (!before || figure.kind !== 'count' || Number(figure.value) > PLACES || before.figure.kind === 'percent' || clauseAt(scene, before.from) !== clauseAt(scene, from)) return false;
  for (let i = before.to; i < from; i++) if (tokens.kind[i] === MARK || words.and.at(tokens, i, from)) return false;
  return phraseBefore(nameLexicon(words.language).locatives, tokens, from, 3) !== undefined;
}
