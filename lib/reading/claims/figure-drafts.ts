/** The claims that the figures of a sentence make: which figures belong together, and what each measures. */
import type { ClaimType } from '../../terms.ts';
import { phraseWithin } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { clauseAt } from './clauses.ts';
import { isVerbOf } from './cue-roles.ts';
import type { Draft } from './draft.ts';
import { typeOfFigure } from './figure-types.ts';
import { type Entry, isGoods, isKind, measuredIn } from './measured.ts';
import { isEveryday } from './nearest-cue.ts';
import { beginsChange, cameFrom, changedBy, changeOf, comparedWith, countsPlaces, endsAt, isChange, isDifference, isPart, isPartOf, isSigned, levelOf, ofChange, saysAgain, toldApart } from './joined-figures.ts';
import { ownFigures } from './own-figures.ts';
import type { Asked } from './questions.ts';
import type { Cue, Scene } from './scene.ts';
import { LASTING, TWO_SIDED, WORLD } from './type-groups.ts';
import { carries, sameMeasure, type Told, typeWithoutCue } from './untold-types.ts';

/** What a sentence stands in. */
export interface Setting {
  /** Somebody is its source. */
  speaks: boolean;
  /** An institution says it: a percentage of which no word tells what it is says how the economy does. */
  official: boolean;
  /** What the sentence before measured: a sentence without a measure of its own goes on with it. */
  told?: Told;
  /** A sentence right before spoke of a company. */
  near: boolean;
  /** What the text claimed last, and the last deal that it told of. */
  last?: ClaimType;
  /** What the text claimed first: what kind of story it tells. */
  story?: ClaimType;
  deal?: ClaimType;
  /** The first deal that several may be after. */
  sought?: ClaimType;
  /** What a question right before asked. */
  asked?: Asked;
}

/** Whether a sentence is about anybody: "30 minutes" in a recipe is nobody's claim. */
export const aboutAnybody = ({ names }: Scene, { speaks }: Setting): boolean => names.length > 0 || speaks;

/** Where a claim stands: at the word of what it measures, unless another clause says that: "as ações da Galp subiram 2% e as da EDP caíram 3%". */
const anchorOf = (scene: Scene, { from }: Entry, cue: Cue | undefined, drafts: readonly Draft[]): number =>
  (cue && clauseAt(scene, cue.from) === clauseAt(scene, from) && !drafts.some(({ figures }) => figures.some((other) => other.from >= cue.to && other.to <= from)) ? cue.from : from);

/** Whether a mark or "and" parts two figures. */
function parted({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) || words.and.at(tokens, i, to)) return true;
  return false;
}

/** Puts a figure into the draft whose value it is, is compared with, changes or is a part of. */
function joins(scene: Scene, entry: Entry, before: Entry | undefined, drafts: Draft[]): boolean {
  const compared = comparedWith(scene, entry, drafts);
  if (compared && cameFrom(scene, entry, before)) { compared.figures.push(entry); return true; }
  if (compared) { drafts.push({ type: compared.type, anchor: entry.from, cue: compared.cue, figures: [entry], comparison: true }); return true; }
  // "up from projections of 0.8% and 1.2%"
  const listed = before && drafts.find(({ comparison, figures }) => comparison && figures.includes(before));
  const behind = before && scene.tokens.word[before.to] === ',' ? before.to + 1 : before?.to;
  const tied = before && before.figure.kind === entry.figure.kind && scene.words.and.at(scene.tokens, behind as number, entry.from)?.next === entry.from;
  const same = before && (isPart(scene, entry, before) || saysAgain(scene, entry, before) || isSigned(scene, entry, before) || isDifference(scene, entry, before) || countsPlaces(scene, entry, before));
  const whole = same ? drafts.find(({ comparison, figures }) => !comparison && figures.includes(before)) : undefined;
  const apart = before && toldApart(scene, before, entry);
  const joined = listed && tied ? listed : whole ?? (apart ? undefined : levelOf(scene, entry, drafts) ?? changeOf(scene, entry, before, drafts));
  joined?.figures.push(entry);
  return joined !== undefined;
}

/** What a company sells and makes, and all companies together. */
const WHOLE: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'capacity']);

/** What somebody must be named for, as who buys or sells. */
const TRADED: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'stock_sale', 'contract']);

/** Whether a sentence neither names a company nor points to one. */
const isOfNobody = ({ tokens, words, names, from, to }: Scene): boolean => names.every(({ kind, described }) => kind === 'institution' && !described) && !tokens.word.slice(from, to).some((word) => words.own.has(word));

/** "Il settore torna a respirare. Le vendite sono cresciute del 4%": what many sell, where the text speaks of nobody. */
const soldByAll = ({ tokens, words, names, descriptions }: Scene, { from, to }: Cue, { near }: Setting): boolean => !near && !names.length && !descriptions.length && words.markets.at(tokens, from, to) !== undefined;

/** What an institution of which only its own expectations are told has none of: profits, staff. */
const HOUSES_OWN: ReadonlySet<ClaimType> = new Set<ClaimType>(['earnings', 'headcount', 'revenue']);

/** "The World Bank cut its forecast to 2.3%": what an institution expects in a percentage is how the economy will do, whatever the verb may also say. */
function expectsOfAll(scene: Scene, { from, figure }: Entry, { type }: { type: ClaimType }): boolean {
  const { tokens, words, names } = scene;
  return HOUSES_OWN.has(type) && figure.kind === 'percent' && names.length > 0 && names.every(({ kind }) => kind === 'institution') && phraseWithin(words.forecasts, tokens, clauseAt(scene, from).from, from);
}

/** What a figure measures, by its sentence or the one before. */
function boundOf(scene: Scene, entry: Entry, drafts: readonly Draft[], setting: Setting): ReturnType<typeof typeOfFigure> {
  const { told, official } = setting;
  const carried = told && carries(scene, entry, told) ? { type: told.type } : undefined;
  const bound: ReturnType<typeof typeOfFigure> = sameMeasure(scene, entry, drafts, told) ?? typeOfFigure(scene, entry, drafts, told?.type) ?? carried ?? (official && entry.figure.kind === 'percent' ? { type: 'market' as const } : isGoods(entry) ? { type: 'capacity' as const } : undefined);
  // "Un año atrás había arrojado 2,7%": an everyday verb of nobody says less than the sentence before
  if (bound?.cue?.weak && told?.kinds.has(entry.figure.kind) && entry.figure.kind === 'percent' && isVerbOf(scene, bound.cue) && isOfNobody(scene)) return { type: told.type };
  // "le quantità acquistate si sono ridotte dell'1,4%": nobody buys a percentage of nothing
  if (bound && TRADED.has(bound.type) && told && WORLD.has(told.type) && told.kinds.has('percent') && entry.figure.kind === 'percent' && isOfNobody(scene) && !isPartOf(scene, entry)) return { type: told.type };
  if (bound && expectsOfAll(scene, entry, bound)) return { ...bound, type: 'market' };
  // "Gfk: le vendite di televisori calano del 3%": what an institution counts of nobody is told of all
  if (bound?.cue && WHOLE.has(bound.type) && isOfNobody(scene) && (official || soldByAll(scene, bound.cue, setting))) return { ...bound, type: 'market' };
  return bound?.cue || aboutAnybody(scene, setting) || (told && bound?.type === told.type) ? bound : undefined;
}

/** Of these several are told side by side, each with its noun: two profits, passengers and seats taken. */
const MANY: ReadonlySet<ClaimType> = new Set<ClaimType>(['earnings', 'capacity', 'headcount', 'energy', 'market']);

/**
 * "I ricavi, in crescita del 4%, si sono attestati a 1,2 miliardi", "une baisse de 5% de ses ventes, qui ont atteint 1,7 milliard": a level and
 * a change that one word measures are one claim, also where commas or a relative pronoun set one of them apart.
 */
function inCommas(scene: Scene, entry: Entry, { cue }: NonNullable<ReturnType<typeof typeOfFigure>>, { cue: same, figures }: Draft): boolean {
  const [other, ...more] = figures;
  if (!other || more.length || !cue || cue.weak || isChange(other) === isChange(entry)) return false;
  // "in crescita" says of the word before it by how much
  if (cue !== same && !(same?.weak && cue.to <= other.from)) return false;
  const change = isChange(entry) ? entry : other;
  if (isPartOf(scene, change) && !ofChange(scene, change, scene.from)) return false;
  const besides = ({ from }: Entry): boolean => { const { inset, opens } = clauseAt(scene, from); return inset === true || opens === 'relative'; };
  return besides(entry) !== besides(other);
}

/** Puts a figure into the draft that measures the same, or into one of its own. */
function settle(scene: Scene, entry: Entry, found: NonNullable<ReturnType<typeof typeOfFigure>>, drafts: Draft[]): void {
  const same = drafts.findLast((draft) => draft.type === found.type && !draft.comparison);
  // "127 000 salariés, … 3 000 postes": two numbers of one kind, each with a word of its own, are two statements
  const twin = same?.figures.find((other) => isKind(other, entry.figure.kind) || isKind(entry, other.figure.kind) || (other.figure.kind === 'money' && entry.figure.kind === 'count'));
  // "0.4% higher at 8,809, with Rolls-Royce up 2.3%": a company that stands between two numbers of one kind has the second
  const another = twin && parted(scene, twin.to, entry.from) ? scene.names.findLast(({ kind, described, from, to }) => (kind === 'company' || kind === 'unlisted') && !described && from >= twin.to && to <= entry.from) : undefined;
  const apart = another !== undefined || (twin && ((found.cue && same?.cue !== found.cue && parted(scene, twin.to, entry.from)) || scene.tokens.word.slice(twin.to, entry.from).includes(';')));
  // "un ebitda di 88 milioni e un utile netto in crescita del 4%": a word of its own between them, whatever the kind
  const last = same?.figures[same.figures.length - 1];
  const own = last !== undefined && MANY.has(found.type) && found.cue !== undefined && !found.cue.weak && same?.cue !== found.cue && found.cue.from >= last.to && found.cue.to <= entry.from && parted(scene, last.to, found.cue.to);
  if (same && endsAt(scene, entry, same)) same.figures.push(entry);
  else if (same && !apart && !own && (inCommas(scene, entry, found, same) || !same.figures.every((other) => toldApart(scene, other, entry)))) same.figures.push(entry);
  else drafts.push({ type: found.type, anchor: anchorOf(scene, entry, found.cue, drafts), cue: found.cue, figures: [entry], ...(another && !TWO_SIDED.has(found.type) ? { names: [another] } : {}) });
}

/** Tokens between a value and its change. */
const CHANGED = 4;

/** The draft beside a figure of which nothing tells what it measures, in its own clause: that of a word, or of a figure of its kind. */
function beside(scene: Scene, entry: Entry, drafts: readonly Draft[], anybody: boolean): Draft | undefined {
  const alike = (other: Entry): boolean => isChange(other) || isChange(entry) || isKind(other, entry.figure.kind) || isKind(entry, other.figure.kind);
  // "multas por 2.500 millones, 12% más": right behind a value a percentage is its change, whatever it measures
  const behind = ({ figures }: Draft): boolean => figures.some(({ to }) => to <= entry.from && entry.from - to <= CHANGED);
  // and a length what it spreads over: "receitas de 4,7 mil milhões ao longo de 12 anos"
  // but "331 milliards sur neuf mois" says when, and what is a part of something behind it tells of that: "e genera il 6% del PIL"
  const years = entry.figure.kind !== 'duration' || entry.figure.unit === 'year';
  const fits = (draft: Draft): boolean => (entry.figure.kind === 'duration' ? LASTING.has(draft.type) : entry.figure.kind !== 'percent' || measuredIn(draft.type, entry)) || (years && behind(draft));
  // "inversiones por US$ 610 millones y 22 aperturas"
  const added = [1, 2].some((back) => entry.from - back >= scene.from && scene.words.and.at(scene.tokens, entry.from - back, entry.from)?.next === entry.from);
  const away = ({ figures }: Draft): number => Math.abs((figures[0]?.from ?? 0) - entry.from);
  const other = ({ figures }: Draft): boolean => isPartOf(scene, entry) && figures.every(({ to }) => to <= entry.from && parted(scene, to, entry.from));
  return drafts
    .filter((draft) => fits(draft) && !other(draft))
    .filter(({ cue, figures }) => figures.some((other) => !toldApart(scene, other, entry)) && ((cue !== undefined && !added) || figures.some(alike) || !anybody))
    .reduce<Draft | undefined>((best, draft) => (best && away(best) <= away(draft) ? best : draft), undefined);
}

/** Up to so many of anything are no measure without a word that says so: "two brothers founded Inditex". */
const FEW = 9;

/** Whether a figure that no word explains is a claim: of somebody whom its sentence names, or in a clause of its own right behind one that does; twenty euros for a dinner are nobody's. */
const tellsByItself = (scene: Scene, { from, figure }: Entry, anybody: boolean, near: boolean): boolean =>
  (anybody || (near && clauseAt(scene, from).verb !== undefined && !isEveryday(figure))) && !(figure.kind === 'count' && Number(figure.value) <= FEW);

/** Years that somebody has lived who is told of in the news. */
const AGES = { from: 15, to: 99 };

/** "The engineer of 36", "spoke for two hours": whether a time is somebody's age, or how long they talk. */
function ofSomebody(scene: Scene, { from, figure }: Entry): boolean {
  const { tokens, words, to: end } = scene;
  const years = Number(figure.value);
  if (figure.unit === 'year' && years >= AGES.from && years <= AGES.to && words.parts.at(tokens, from - 1, from)?.value[0] === 'of') return true;
  const { verb } = clauseAt(scene, from);
  return verb !== undefined && words.speech.at(tokens, verb, end)?.value === 'verb';
}

/** "Panne de six heures chez Proximus", "potrebbe fermare Melfi per tre settimane": whether a time is what a sentence tells; where a word tells what is done it says only how long. */
const runs = (scene: Scene, entry: Entry): boolean =>
  (scene.modality.length > 0 || (scene.names.length > 0 && !scene.cues.some((cue) => !cue.weak && !cue.back))) && !ofSomebody(scene, entry);

/** The claims that the figures of a sentence make: one for each thing that they measure. */
export function figureDrafts(scene: Scene, setting: Setting): Draft[] {
  const drafts: Draft[] = [];
  const unbound: Entry[] = [];
  const own = ownFigures(scene);
  const anybody = aboutAnybody(scene, setting);
  /** Where the last change ended. */
  let ended: Entry | undefined;
  for (const [i, entry] of own.entries()) {
    const next = own[i + 1];
    const begins = beginsChange(scene, entry, next);
    const changed = begins ? changedBy(scene, entry, own[i - 1], drafts) : undefined;
    if (changed && next) {
      changed.figures.push(entry, next);
      ended = next;
    }
    if (changed || entry === ended) continue;
    if (!begins && joins(scene, entry, own[i - 1], drafts)) continue;
    const found = boundOf(scene, begins ? next as Entry : entry, drafts, setting);
    // how long a deal runs belongs to the deal
    const runs = entry.figure.kind === 'duration' && own.some((other) => other.figure.kind !== 'duration' && !toldApart(scene, other, entry));
    const before = own[i - 1];
    // a part of what nothing tells of waits for it
    const part = before && unbound.includes(before) && isPart(scene, entry, before);
    if (found && !runs && !part) settle(scene, entry, found, drafts);
    else unbound.push(entry);
  }
  for (const entry of unbound) {
    if (joins(scene, entry, own[own.indexOf(entry) - 1], drafts)) continue;
    const closest = beside(scene, entry, drafts, anybody);
    if (closest) closest.figures.push(entry);
    else if (tellsByItself(scene, entry, anybody, setting.near) && (entry.figure.kind !== 'duration' || (!drafts.length && runs(scene, entry)))) drafts.push({ type: typeWithoutCue(scene, entry, drafts, setting), anchor: entry.from, figures: [entry] });
  }
  return unbound.length ? drafts.sort((a, b) => (a.figures[0]?.from ?? a.anchor) - (b.figures[0]?.from ?? b.anchor)) : drafts;
}
