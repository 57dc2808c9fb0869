/** Which claim each date of a sentence belongs to; none, where it dates something else: who said it, a participle, a clause of its own. */
import { endsLike } from '../../text/endings.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import { dateLexicon } from '../dates/date-lexicon.ts';
import { type Clause, pieceAt, scopeAt, undivided } from './clauses.ts';
import { isVerbOf } from './cue-roles.ts';
import type { Draft } from './draft.ts';
import type { Cue, Scene } from './scene.ts';

type Dated = Scene['dates'][number];

/** Tokens between a verb of saying and the day on which it was said: "said late on". */
const SAID = 3;
/** Tokens between the two ends of a range: "enero y marzo". */
const RANGE = 3;
/** A day or a week; a quarter or a year that stands beside a verb of saying is what is told. */
const DAY = /^(?:P-?\d+[DW]|--\d\d-\d\d|---\d\d|\d{4}-\d\d-\d\d)$/;
/** A month, or a day of one, without its year. */
const YEARLESS = /^--\d\d(?:-\d\d)?$/;

/** Tokens between a word and a date; a word behind a comma or a stop of sense is farther than its words. */
function distance(tokens: Tokens, cue: { from: number; to: number }, from: number, to: number): number {
  const [start, end] = cue.to <= from ? [cue.to, from] : [to, cue.from];
  let cost = 0;
  for (let i = start; i < end; i++) cost += tokens.kind[i] !== MARK ? 1 : tokens.word[i] === ';' ? 10 : /^[,:()–—]$/.test(tokens.word[i] as string) ? 4 : 1;
  // what a date dates is mostly named before it
  return cost + (cue.to <= from ? 0 : 1.5) - Math.min(3, cue.to - cue.from);
}

/** Tokens of a dateline before its day, at most: "(Il Sole 24 Ore Radiocor Plus) - Milano, ", "Santa Cruz de la Sierra, ". */
const DATELINE = 14;

/** "(ANSA) - MILANO, 12 NOV -", "Santiago de Chile, 14 nov (EFE)": whether a sentence begins with an agency and a place, capitals and small words between them alone, and then a comma. */
function followsPlace({ kind, word, caps }: Scene['tokens'], words: Scene['words'], from: number, comma: number): boolean {
  if (comma - from > DATELINE || word[comma - 1] !== ',') return false;
  for (let i = from; i < comma; i++) if (kind[i] === WORD && caps[i] === 0 && !words.functionWords.has(word[i] as string)) return false;
  return true;
}

/** "Denied this week", "scriveva ieri", "(5)", "LONDON, Nov 6 -": the day of the news, or a day of no month. */
function isNews({ tokens, words, from, to }: Scene, { from: at, to: end, date: { value, bound } }: Dated): boolean {
  if (/^(?:---|P-?\d+[DW])/.test(value)) return true;
  if (!DAY.test(value) || bound) return false;
  if ((at - from <= SAID || followsPlace(tokens, words, from, at)) && /^[-–—(]$/.test(tokens.word[end] as string)) return true;
  for (let i = at - 1; i >= Math.max(from, at - SAID) && tokens.kind[i] === WORD; i--) {
    const verb = words.speech.at(tokens, i, at);
    if (verb?.value === 'verb' && words.modality.at(tokens, i, to)?.value !== 'forecast') return true;
    if (!words.functionWords.has(tokens.word[i] as string) && !words.parts.at(tokens, i, at)) return false;
  }
  return false;
}

/** "Entre enero y marzo", "July-September": one end of a range without a year says neither when it began nor when it ended. */
function isRange({ tokens, words, dates, from }: Scene, date: Dated): boolean {
  if (!YEARLESS.test(date.date.value)) return false;
  const ranges = (start: number, end: number): boolean => end - start <= RANGE && end > start && tokens.kind.slice(start, end).every((kind) => kind === WORD || kind === MARK) && (words.and.at(tokens, start, end) !== undefined || /^[-–—]$/.test(tokens.word[start] as string) || words.parts.at(tokens, start, end)?.value.includes('into') === true);
  return dates.some((other) => other !== date && YEARLESS.test(other.date.value) && (ranges(date.to, other.from) || (ranges(other.to, date.from) && (phraseBefore(words.parts, tokens, other.from, 2) !== undefined || other.from > from))));
}

/** ", fundada en 2012,", "Fondata nel 2019 da Dalmasso, …": a piece between commas that begins with a participle dates that alone. */
function inParticiple({ tokens, words, figures, from, to }: Scene, { from: at, to: end }: Dated, drafts: readonly Draft[]): boolean {
  let start = at;
  while (start > from && tokens.kind[start - 1] !== MARK) start -= 1;
  if (start > from && tokens.word[start - 1] !== ',') return false;
  const word = tokens.word[start] as string;
  if (!endsLike(word, words.past.participles)) return false;
  let stop = end;
  while (stop < to && tokens.kind[stop] !== MARK) stop += 1;
  const inside = (place: number): boolean => place >= start && place < stop;
  return !figures.some((figure) => inside(figure.from)) && !drafts.some(({ anchor, figures: own }) => !own.length && inside(anchor));
}

/** "Over the 2022 death of a contractor": a year that stands between an article and a noun of no claim; "the 2026 financial year" is a time. */
function inNoun({ tokens, words, to }: Scene, { from: at, to: end }: Dated): boolean {
  const { periods } = dateLexicon(words.language);
  if (periods.at(tokens, end) ?? periods.at(tokens, end + 1)) return false;
  return !words.adjectiveEndings.length && end < to && end - at === 1 && words.determiners.has(tokens.word[at - 1] as string) && tokens.kind[end] === WORD && (tokens.caps[end] === 0 || tokens.caps[end] === 1)
    && !words.functionWords.has(tokens.word[end] as string) && !words.cues.at(tokens, end, to) && !words.parts.at(tokens, end, to);
}

/** Words between what compares and the date that it is compared with: "37 por ciento más que el mismo periodo de 2018". */
const COMPARED = 7;
/** Words between a comparative and "than": "más alto que". */
const MORE = 3;
/** Words between such a date and its own value: "up from 2024's $3 billion". */
const ITS_VALUE = 3;

/** "Two points more than five years ago", "frente al mismo periodo de 2018": when something else was so, of which no value is told. */
function isCompared({ tokens, words, figures, from }: Scene, { from: at, to: end, date: { value, bound } }: Dated, drafts: readonly Draft[]): boolean {
  // "up 1% from a year ago"
  if (bound === 'since' && /^P-/.test(value) && figures.some(({ figure, to: end }) => figure.kind === 'percent' && end <= at && at - end <= MORE)) return true;
  if (bound || drafts.some(({ comparison, figures: own }) => comparison && own.some((entry) => entry.from >= end && entry.from <= end + ITS_VALUE))) return false;
  for (let k = at - 1; k >= Math.max(from, at - COMPARED) && !figures.some((figure) => figure.from <= k && k < figure.to); k--) {
    if (tokens.kind[k] === MARK && tokens.word[k] !== "'") return false;
    const comparison = words.comparisons.at(tokens, k, at);
    // "la partenza dal mining nel 2019": what may also lead from a place compares with the date right behind it alone
    const bare = comparison?.next === k + 1 && !words.parts.at(tokens, k, at)?.value.includes('into');
    if (comparison && (!bare || tokens.word.slice(k + 1, at).every((word) => words.functionWords.has(word)))) return true;
    if (!words.than.has(tokens.word[k] as string)) continue;
    if (/^P-/.test(value) || tokens.word.slice(Math.max(from, k - MORE), k).some((word) => words.more.has(word))) return true;
  }
  return false;
}

/** Whether a date leads its clause: "No segundo trimestre de 2025, …"; at the beginning of a sentence also without a comma: "Em 2024 o prejuízo agravou-se". */
function leads(scene: Scene, { from: at, to: end }: Dated): boolean {
  const { tokens, from, words } = scene;
  const comma = tokens.word[end] === ',';
  for (let i = at - 1; i >= from && scopeAt(scene, i) === scopeAt(scene, at); i--) {
    if (tokens.kind[i] === MARK) return tokens.word[i] === ':' || (comma && tokens.word[i] === ';');
    if (tokens.caps[i] !== 0 && i > from) return false;
    if (!words.functionWords.has(tokens.word[i] as string) && !words.parts.at(tokens, i, at)) return false;
  }
  return comma || scopeAt(scene, at).from === from;
}

/** The clause that a date tells of: what stands in commas and is no more than a date, as in "nei serbatoi, al 31 luglio 2026, giacevano", belongs to the clause around it. */
function datedClause(scene: Scene, { from: at }: Dated): Clause {
  const { tokens, cues, figures } = scene;
  const own = pieceAt(scene, at);
  const bare = own.clause.inset && own.verb === undefined && ![...cues, ...figures].some(({ from }) => from >= own.from && from < own.to);
  return bare && own.from > scene.from && tokens.word[own.from] === ',' ? scopeAt(scene, own.from - 1) : scopeAt(scene, at);
}

/** The draft whose figures stand nearest to a cue. */
function nearestTo(cue: Cue, drafts: readonly Draft[]): Draft | undefined {
  const away = ({ figures, anchor }: Draft): number => Math.min(...(figures.length ? figures.map(({ from }) => from) : [anchor]).map((at) => Math.abs(at - cue.from)));
  return drafts.reduce<Draft | undefined>((best, draft) => (best && away(best) <= away(draft) ? best : draft), undefined);
}

/** What a date in another clause than the first figure costs. */
const ELSEWHERE = 100;

/**
 * "Cerrará 2026 con una producción de 1,34 millones": the one draft with a figure in the piece of a verb of which none is made, for both tell
 * one thing, or at a word that holds its figure ("due turni"). "Since the listing of Nvidia in June" tells of another.
 */
function besides(scene: Scene, cue: Cue, drafts: readonly Draft[]): Draft | undefined {
  if (!isVerbOf(scene, cue) && !drafts.some(({ figures }) => figures.some(({ from, to }) => cue.from <= to && cue.to > from))) return undefined;
  const within = drafts.filter(({ figures }) => figures.some(({ from }) => undivided(scene, cue.from, from)));
  return within.length === 1 ? within[0] : undefined;
}

/** The draft that a date belongs to: that of the figure or cue it stands nearest to. "Quotata in borsa a marzo" dates no sale of shares. */
function ownerOf(scene: Scene, date: Dated, drafts: readonly Draft[], place: Clause | undefined): Draft | undefined {
  const { tokens, cues } = scene;
  let best: { draft: Draft | undefined; cost: number } | undefined;
  const near = (place: { from: number; to: number }, draft: Draft | undefined): void => {
    const cost = distance(tokens, place, date.from, date.to);
    if (!best || cost < best.cost) best = { draft, cost };
  };
  // a date before the comma behind which another value is compared is none of that: "perdu 26 millions au 30 avril, contre 54 millions"
  const beyond = (draft: Draft, { from }: { from: number }): boolean => draft.comparison === true && from > date.to && tokens.word.slice(date.to, from).includes(',');
  for (const draft of drafts) for (const figure of draft.figures) if (!beyond(draft, figure)) near(figure, draft);
  // a cue that no draft is of takes the date away from figures alone
  const bound = drafts.some(({ figures }) => figures.length > 0);
  // nor does a word of another clause: "livrera deux appareils au printemps 2027 et recrutera"
  for (const cue of cues) if (!cue.back && (!place || scopeAt(scene, cue.from) === place) && !((cue.weak || !bound) && !drafts.some((draft) => draft.cue === cue))) near(cue, nearestTo(cue, drafts.filter((draft) => cue.types.includes(draft.type))) ?? besides(scene, cue, drafts));
  if (!best && drafts.length === 1) best = { draft: drafts[0], cost: 0 };
  return best?.draft;
}

/** The date of each draft that has one: what leads a clause holds for all that it tells, any other date for what is nearest to it in its own clause. */
export function datesOf(scene: Scene, drafts: readonly Draft[]): Map<Draft, Dated> {
  const scope = (at: number): Clause => scopeAt(scene, at);
  const said = (clause: Clause): boolean => scene.modality.some(({ from }) => scope(from) === clause);
  const owned = new Map<Draft, Dated>();
  const costs = new Map<Draft, number>();
  const leading: Dated[] = [];
  for (const date of scene.dates) {
    if (isNews(scene, date) || isCompared(scene, date, drafts) || isRange(scene, date) || inParticiple(scene, date, drafts) || inNoun(scene, date)) continue;
    if (leads(scene, date)) leading.push(date);
    const place = datedClause(scene, date);
    const own = drafts.filter(({ anchor, figures }) => (figures.length ? figures.some((entry) => scope(entry.from) === place) : scope(anchor) === place));
    const draft = ownerOf(scene, date, own.length ? own : drafts, own.length ? place : undefined);
    const first = draft?.figures[0];
    // a date in a clause that tells nothing else dates what the sentence is about
    if (!draft || (!own.length && (drafts.length > 1 || first))) continue;
    // but not when it says what is to come of what is: "is still losing money but expects to break even in 2027"
    if (!own.length && said(place) && !said(scope(draft.anchor))) continue;
    const kept = owned.get(draft);
    // of two dates of a deal its deadline is what it states, of two dates of a figure the nearer one
    const deadline = date.date.bound === 'by' && kept?.date.bound !== 'by' && !first;
    const cost = first ? distance(scene.tokens, first, date.from, date.to) + (scope(first.from) === place ? 0 : ELSEWHERE) : 0;
    if (!kept || deadline || (first && cost < (costs.get(draft) ?? 0))) { owned.set(draft, date); costs.set(draft, cost); }
  }
  for (const date of leading) for (const draft of drafts) if (!owned.has(draft) && !draft.comparison && scope(draft.figures[0]?.from ?? draft.anchor) === scope(date.from)) owned.set(draft, date);
  return owned;
}
