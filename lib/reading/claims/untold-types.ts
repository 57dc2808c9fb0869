/** What a figure measures where no word of its sentence tells. */
import type { ClaimType, FigureKind } from '../../terms.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { clauseAt, SUBJECTLESS } from './clauses.ts';
import type { Draft } from './draft.ts';
import { type Entry, isKind } from './measured.ts';
import type { Setting } from './figure-drafts.ts';
import { HARDLY_A_SUM, isEveryday } from './nearest-cue.ts';
import type { Cue, Scene } from './scene.ts';

/** What the last claims measured: its type, and the kinds of its figures. */
export interface Told {
  type: ClaimType;
  kinds: ReadonlySet<FigureKind>;
}

/** Tokens from a word of rising to its percentage. */
const RISE = 4;

/** Whether a figure is of one of the kinds told before: "la cifra había sido de 173,4 millones" behind euros. */
const ofKind = (entry: Entry, kinds: ReadonlySet<FigureKind>): boolean => [...kinds].some((kind) => isKind(entry, kind));

/** "El dólar cotizó a 1.455 pesos. En la semana acumuló una suba de 2,8%": a rise or fall right after a price, of nobody, is of that price. */
function changesPrice({ tokens, words, names }: Scene, { from, figure: { kind } }: Entry, { type, kinds }: Told): boolean {
  if (type !== 'price' || kind !== 'percent' || !kinds.has('money') || names.some((name) => name.from < from)) return false;
  for (let i = from - 1; i >= from - RISE && tokens.kind[i] !== MARK; i--) if (words.changes.at(tokens, i, from) || words.moves.at(tokens, i, from)) return true;
  return false;
}

/** "Economists had forecast 3.1%", "No mês anterior tinha sido de 2,4%": a figure of the kind told before, in a sentence without a measure of its own. */
export function carries(scene: Scene, entry: Entry, told: Told): boolean {
  const { tokens, to } = scene;
  const bare = entry.to >= to || tokens.kind[entry.to] === MARK;
  // "48% of Garanti" is a stake
  if (entry.figure.kind === 'percent' && scene.names.some((name) => name.from > entry.to && name.from <= entry.to + 2 && scene.words.parts.at(tokens, entry.to, name.from)?.value[0] === 'of')) return false;
  // "Vale la pena spendere 20 euro" behind profits
  if (isEveryday(entry.figure) && told.type !== 'price' && !scene.names.length) return false;
  const clause = clauseAt(scene, entry.from);
  const cues = scene.cues.filter((cue) => clauseAt(scene, cue.from) === clause);
  return (ofKind(entry, told.kinds) || changesPrice(scene, entry, told)) && (entry.figure.kind !== 'count' || bare) && cues.every(({ weak, types }) => weak || types.includes(told.type));
}

/** Words of a clause before what stands for the measure told before: "while those of its jewellers". */
const OPENING = 5;

/** "Ses ventes de montres ont reculé de 2 %, alors que celles de ses joailliers progressaient de 9 %": a clause that goes on with the measure told before. */
export function sameMeasure(scene: Scene, entry: Entry, drafts: readonly Draft[], told: Told | undefined): { type: ClaimType; cue?: Cue } | undefined {
  const { tokens, words } = scene;
  const { from } = entry;
  const clause = clauseAt(scene, from);
  for (let i = clause.from; i < Math.min(clause.from + OPENING, from); i++) {
    if (!words.measures.at(tokens, i, from)) continue;
    // "…, con una utilidad neta de 214 millones": a word between them says more
    if (scene.cues.some((cue) => !cue.weak && !cue.back && cue.from > i && cue.to <= from)) return undefined;
    const draft = drafts.findLast(({ figures }) => figures.some((other) => other.to <= i && isKind(entry, other.figure.kind)));
    if (draft) return { type: draft.type, cue: draft.cue };
    return told && [...told.kinds].some((kind) => isKind(entry, kind)) ? { type: told.type } : undefined;
  }
  return undefined;
}

/** What a percentage of a company goes on with in its sentence. */
const COMPANY_MEASURES: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'earnings', 'capacity', 'market_share', 'headcount']);

/** "In 2023 it paid 345 million": whether a sum of which nothing else tells may be another one of a sanction. */
const isAnotherSum = (entry: Entry): boolean => isKind(entry, 'money') && Number(entry.figure.value) >= HARDLY_A_SUM;

/**
 * What a figure measures by the kind of story that it stands in, where nothing else tells: a sum behind a fine is another one, points beside
 * a policy rate are its next move ("expects a further 200 basis points"), points and percentages of a market report are prices.
 */
function measuredByStory(entry: Entry, story: ClaimType | undefined): ClaimType | undefined {
  const { kind } = entry.figure;
  if (story === 'legal') return isAnotherSum(entry) ? 'legal' : undefined;
  if (story === 'policy') return isKind(entry, 'percent') && kind !== 'percent' ? 'policy' : undefined;
  return story === 'price' && (kind === 'count' || kind === 'percent') ? 'price' : undefined;
}

/** What a figure measures that no word tells of: more of what was told before, or what companies are told of in such figures. */
export function typeWithoutCue(scene: Scene, entry: Entry, drafts: readonly Draft[], { told, last, story }: Setting): ClaimType {
  const { tokens, words, names, to } = scene;
  const { from, to: end, figure: { kind, value } } = entry;
  if (kind === 'duration') return story === 'legal' ? 'legal' : 'duration';
  const part = words.parts.at(tokens, end, to)?.value[0] === 'of';
  // "48% of Garanti", "25 % de sa filiale"
  if (kind === 'percent' && part) return names.some(({ from }) => from > end && from <= end + 3) || (tokens.caps[end + 1] as number) > 0 || words.own.has(tokens.word[end + 1] as string) ? 'acquisition' : 'market_share';
  if (last === 'legal' && isAnotherSum(entry) && !drafts.length) return 'legal';
  // what has a subject of its own measures something else than the sentence before
  const clause = clauseAt(scene, from);
  if (told && ofKind(entry, told.kinds) && !(isKind(entry, 'money') && (clause.verb ?? clause.from) - clause.from > SUBJECTLESS)) return told.type;
  // "Stm è arretrata del 6,4%": a company that moves is its share, unless its sales were told of
  if (kind === 'percent' && !drafts.some(({ type }) => COMPANY_MEASURES.has(type)) && names.some((name) => name.kind !== 'institution' && name.kind !== 'media' && name.from >= clause.from - 2 && name.from < from)) return 'price';
  const ofStory = drafts.length ? undefined : measuredByStory(entry, story);
  if (ofStory) return ofStory;
  const before = drafts.findLast(({ figures }) => figures.some(({ figure }) => figure.kind === kind));
  if (kind === 'percent') return before?.type ?? 'market';
  // "63 millions de voyageurs", "13 million people"
  const counted = part || (end < to && tokens.kind[end] === WORD && !words.functionWords.has(tokens.word[end] as string));
  if (kind === 'count' && (counted || !isKind(entry, 'money'))) return 'capacity';
  if (!isKind(entry, 'money')) return 'capacity';
  // "vendeu Samu por 75 milhões", but "vendeu 26 mil milhões"
  for (let i = clause.from; i < from; i++) {
    const sold = words.sells.at(tokens, i, from);
    if (sold) return sold.next === from ? 'revenue' : 'acquisition';
  }
  return kind === 'money' && Number(value) < HARDLY_A_SUM ? 'price' : 'other';
}

