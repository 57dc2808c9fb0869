/** What a figure measures where no word of its sentence tells. */
import type { ClaimType, FigureKind } from '../terms.ts';
import { MARK } from '../text/tokens.ts';
import { clauseAt, SUBJECTLESS } from './clauses.ts';
import { type Draft, type Entry, isKind } from './figure-types.ts';
import type { Scene } from './scene.ts';

/** What the last claims measured: its type, and the kinds of its figures. */
export interface Told {
  type: ClaimType;
  kinds: ReadonlySet<FigureKind>;
}

/** "Economists had forecast 3.1%", "No mês anterior tinha sido de 2,4%": a figure of the kind told before, in a sentence without a measure of its own. */
export function carries(scene: Scene, entry: Entry, told: Told): boolean {
  const { tokens, cues, to } = scene;
  const clause = clauseAt(scene, entry.from);
  const bare = entry.to >= to || tokens.kind[entry.to] === MARK;
  return told.kinds.has(entry.figure.kind) && (entry.figure.kind !== 'count' || bare) && cues.every(({ from, weak, types }) => weak || types.includes(told.type) || clauseAt(scene, from) !== clause);
}

/** Amounts below it are what one thing costs. */
const HARDLY_A_SUM = 1e4;

/** What a figure measures that no word tells of: more of what was told before, or what companies are told of in such figures. */
export function typeWithoutCue(scene: Scene, entry: Entry, drafts: readonly Draft[], told: Told | undefined): ClaimType {
  const { tokens, words, names, to } = scene;
  const { from, to: end, figure: { kind, value } } = entry;
  if (kind === 'duration') return 'duration';
  const part = words.parts.at(tokens, end, to)?.value[0] === 'of';
  // "48% of Garanti", "25 % de sa filiale"
  if (kind === 'percent' && part) return names.some(({ from }) => from > end && from <= end + 3) || (tokens.caps[end + 1] as number) > 0 || words.own.has(tokens.word[end + 1] as string) ? 'acquisition' : 'market_share';
  // what has a subject of its own measures something else than the sentence before
  const clause = clauseAt(scene, from);
  if (told?.kinds.has(kind) && !(isKind(entry, 'money') && (clause.verb ?? clause.from) - clause.from > SUBJECTLESS)) return told.type;
  // "Stm è arretrata del 6,4%": a company that moves is its share
  if (kind === 'percent' && names.some((name) => name.kind !== 'institution' && name.from >= clause.from - 2 && name.from < from)) return 'price';
  const before = drafts.findLast(({ figures }) => figures.some(({ figure }) => figure.kind === kind));
  if (kind === 'percent') return before?.type ?? 'market';
  // "63 millions of travellers"
  if (kind === 'count' && (part || !isKind(entry, 'money'))) return 'capacity';
  if (!isKind(entry, 'money')) return 'capacity';
  // "vendeu Samu por 75 milhões"
  for (let i = clause.from; i < from; i++) if (words.sells.at(tokens, i, from)) return 'acquisition';
  return kind === 'money' && Number(value) < HARDLY_A_SUM ? 'price' : 'other';
}

