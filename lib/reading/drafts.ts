import type { ClaimType, FigureKind } from '../terms.ts';
import { MARK, WORD } from '../text/tokens.ts';
import { clauseDrafts } from './clause-drafts.ts';
import { clauseAt, pieceAt } from './clauses.ts';
import { type Draft, type Entry, isKind, typeOfFigure } from './figure-types.ts';
import { cameFrom, changeOf, comparedWith, levelOf, partOf } from './joined-figures.ts';
import type { Cue, Named, Scene } from './scene.ts';

/** Types in which two companies of one sentence are the two sides of one deal. */
const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'investment', 'financing', 'legal']);

/** Types that say how much: without a figure another cue of the sentence is nearer to what it states. */
const MEASURES: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'price', 'market_share', 'valuation', 'revenue', 'earnings', 'energy', 'headcount', 'market']);

/** Types that a word alone does not state where it also says other things: stores, oil, people. */
const COUNTED: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'price', 'energy', 'market_share', 'headcount']);

/** The type of a sentence without figures: its first cue, longer phrases and fresh ones before those that point back. */
function typeOfSentence(scene: Scene): { type: ClaimType; cue: Cue } | undefined {
  const { cues, from, to, names, modality } = scene;
  // what an institution does is policy before it is anything else
  const governed = names.some(({ kind }) => kind === 'institution');
  let best: { type: ClaimType; cue: Cue; score: number } | undefined;
  for (const cue of cues) {
    const type = cue.types[0] as ClaimType;
    // how many customers or aircraft there are is told in numbers alone; "will raise its fees" tells what is to come
    if (type === 'other' || (cue.weak && COUNTED.has(type) && !modality.length)) continue;
    const score = Math.min(1, cue.to - cue.from - 1) + (cue.back ? -4 : 0) + (cue.weak ? -2 : 0) + (MEASURES.has(type) ? -2 : 0) + (type === 'duration' ? 3 : 0) + (type === 'policy' && governed ? 6 : 0) - (clauseAt(scene, cue.from).inset ? 6 : 0) - (6 * (cue.from - from)) / Math.max(1, to - from);
    if (!best || score > best.score) best = { type, cue, score };
  }
  return best;
}

/** What the last claims measured: its type, and the kinds of its figures. */
export interface Told {
  type: ClaimType;
  kinds: ReadonlySet<FigureKind>;
}

/** "Economists had forecast 3.1%", "No mês anterior tinha sido de 2,4%": a figure of the kind told before, in a sentence without a measure of its own. */
function carries({ tokens, cues, to }: Scene, entry: Entry, told: Told): boolean {
  const bare = entry.to >= to || tokens.kind[entry.to] === MARK;
  return told.kinds.has(entry.figure.kind) && (entry.figure.kind !== 'count' || bare) && cues.every(({ weak, types }) => weak || types.includes(told.type));
}

/** Where a claim stands: at the word of what it measures, unless another clause says that: "as ações da Galp subiram 2% e as da EDP caíram 3%". */
const anchorOf = (scene: Scene, { from }: Entry, cue: Cue | undefined): number => (cue && clauseAt(scene, cue.from) === clauseAt(scene, from) ? cue.from : from);

/** Whether a mark or "and" parts two figures. */
function parted({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) || words.and.at(tokens, i, to)) return true;
  return false;
}

/** How many people are ever told to have spoken, and words between them and what they say. */
const SPEAKERS = 20;
const THEM = 3;

/** "In the three months to June", "twelve months earlier": when, not how long. */
function isPeriod({ tokens, words, from, to }: Scene, entry: Entry): boolean {
  if (entry.figure.kind !== 'duration') return false;
  // "over the next two years" is how long
  return words.elapsed.at(tokens, entry.to, to) !== undefined || (entry.figure.unit !== 'year' && [entry.from - 1, entry.from - 2].some((at) => at >= from && words.determiners.has(tokens.word[at] as string)));
}

/** "Two people with knowledge of the matter", "dicono due persone", "two of them added": who speaks, and no measure. */
function countsSpeakers(scene: Scene, { from: at, to: end, figure }: Entry): boolean {
  const { tokens, words, to } = scene;
  if (figure.kind !== 'count') return false;
  const next = words.speech.at(tokens, end, to)?.value;
  if (next === 'noun') return true;
  if (Number(figure.value) > SPEAKERS) return false;
  // "dijeron a Reuters dos personas"
  const { from, verb, opens } = pieceAt(scene, at);
  if (verb !== undefined && verb <= from + 1 && opens === 'mark' && at - verb <= THEM && words.sayingVerbs.at(tokens, verb, to)) return true;
  for (let i = end; i < Math.min(to, end + THEM) && tokens.kind[i] === WORD; i++) if (words.sayingVerbs.at(tokens, i, to)) return true;
  return false;
}

/** "260 millones … 1.900", "ganó 12 millones, y 8,7 un año antes": a bare number behind an amount is one too. */
function withMoney({ tokens, words, to }: Scene, own: readonly Entry[]): Entry[] {
  let money = false;
  return own.map((entry) => {
    money ||= entry.figure.kind === 'money';
    const bare = entry.figure.kind === 'count' && (entry.to >= to || tokens.kind[entry.to] === MARK || words.functionWords.has(tokens.word[entry.to] as string));
    return money && bare ? { ...entry, figure: { ...entry.figure, kind: 'money' } } : entry;
  });
}

/** Tokens between the beginning of a clause and its verb, where it has no subject of its own: "and also reached". */
const SUBJECTLESS = 2;

/** Amounts below it are what one thing costs. */
const HARDLY_A_SUM = 1e4;

/** What a figure measures that no word tells of: more of what was told before, or what companies are told of in such figures. */
function typeWithoutCue(scene: Scene, entry: Entry, drafts: readonly Draft[], told: Told | undefined): ClaimType {
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

const isChange = ({ figure: { kind } }: Entry): boolean => kind === 'percent' || kind === 'multiple';

/**
 * Whether two figures stand in clauses of their own, and so measure two things: "stood at $12 million in January, has since passed
 * $95 million". A level behind its change is told in a clause without a subject: "rose 5% and reached 3 billion".
 */
function toldApart(scene: Scene, one: Entry, other: Entry): boolean {
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  const a = clauseAt(scene, first.from);
  const b = clauseAt(scene, second.from);
  if (a === b) return false;
  const own = scene.cues.some((cue) => !cue.weak && cue.from >= b.from && clauseAt(scene, cue.from) === b);
  // "50 jets, a contract that could reach 4 billion": what only describes measures the same thing
  if (b.tight) return own || first.figure.kind === second.figure.kind;
  if (isChange(first) === isChange(second) || b.opens === 'relative' || a.inset || b.inset) return true;
  return own || (b.verb ?? b.from) - b.from > SUBJECTLESS;
}

/**
 * The claims of one sentence: one for each thing that its figures measure, or one for its cue where it has no figure.
 * @param speaks somebody is its source
 * @param refers it goes on about a company without naming it
 * @param told what the sentence before measured: a sentence without a measure of its own goes on with it
 * @param near a sentence right before spoke of a company
 * @param official an institution says it: a percentage of which no word tells what it is says how the economy does
 */
export function draftsOf(scene: Scene, speaks: boolean, refers: () => boolean, official: boolean, told?: Told, near = false): Draft[] {
  const drafts: Draft[] = [];
  // "30 minutes" in a recipe is nobody's claim
  const anybody = scene.names.length > 0 || speaks;
  const unbound: Entry[] = [];
  // "two people with knowledge of the matter" measure nothing
  const own = withMoney(scene, scene.figures.filter((entry) => entry.figure.kind !== 'vague' && !isPeriod(scene, entry) && !countsSpeakers(scene, entry)));
  for (const entry of own) {
    const compared = comparedWith(scene, entry, drafts);
    if (compared && cameFrom(scene, entry, own[own.indexOf(entry) - 1])) { compared.figures.push(entry); continue; }
    if (compared) {
      drafts.push({ type: compared.type, anchor: entry.from, cue: compared.cue, figures: [entry], comparison: true });
      continue;
    }
    const before = own[own.indexOf(entry) - 1];
    // "up from projections of 0.8% and 1.2%"
    const listed = before && drafts.find(({ comparison, figures }) => comparison && figures.includes(before));
    if (listed && before.figure.kind === entry.figure.kind && scene.words.and.at(scene.tokens, before.to, entry.from)?.next === entry.from) { listed.figures.push(entry); continue; }
    const joined = before && toldApart(scene, before, entry) ? undefined : levelOf(scene, entry, drafts) ?? changeOf(scene, entry, before, drafts) ?? partOf(scene, entry, before, drafts);
    if (joined) { joined.figures.push(entry); continue; }
    const bound = typeOfFigure(scene, entry, drafts) ?? (told && carries(scene, entry, told) ? { type: told.type } : undefined) ?? (official && entry.figure.kind === 'percent' ? { type: 'market' as const } : undefined);
    const found = bound?.cue || anybody || (told && bound?.type === told.type) ? bound : undefined;
    // how long a deal runs belongs to the deal
    const runs = entry.figure.kind === 'duration' && own.some(({ figure }) => figure.kind !== 'duration');
    if (!found || runs) { unbound.push(entry); continue; }
    const same = drafts.findLast((draft) => draft.type === found.type && !draft.comparison);
    // "127 000 salariés, … 3 000 postes": two numbers of one kind, each with a word of its own, are two statements
    const twin = same?.figures.find((other) => isKind(other, entry.figure.kind) || isKind(entry, other.figure.kind) || (other.figure.kind === 'money' && entry.figure.kind === 'count'));
    const apart = twin && ((found.cue && same?.cue !== found.cue && parted(scene, twin.to, entry.from)) || scene.tokens.word.slice(twin.to, entry.from).includes(';'));
    if (same && !apart && !same.figures.every((other) => toldApart(scene, other, entry))) same.figures.push(entry);
    else drafts.push({ type: found.type, anchor: anchorOf(scene, entry, found.cue), cue: found.cue, figures: [entry] });
  }
  for (const entry of unbound) {
    const compared = comparedWith(scene, entry, drafts);
    if (compared) { drafts.push({ type: compared.type, anchor: entry.from, cue: compared.cue, figures: [entry], comparison: true }); continue; }
    const closest = drafts.filter(({ cue, figures }) => figures.some((other) => !toldApart(scene, other, entry)) && (cue !== undefined || figures.some((other) => isChange(other) || isChange(entry) || isKind(other, entry.figure.kind) || isKind(entry, other.figure.kind)) || !anybody)).sort((a, b) => Math.abs((a.figures[0]?.from ?? 0) - entry.from) - Math.abs((b.figures[0]?.from ?? 0) - entry.from))[0];
    if (closest) closest.figures.push(entry);
    else if ((anybody || (near && clauseAt(scene, entry.from).verb !== undefined)) && !(drafts.length && entry.figure.kind === 'duration')) drafts.push({ type: typeWithoutCue(scene, entry, drafts, told), anchor: entry.from, figures: [entry] });
  }
  if (unbound.length) drafts.sort((a, b) => (a.figures[0]?.from ?? a.anchor) - (b.figures[0]?.from ?? b.anchor));
  if (drafts.length) return [...drafts.flatMap((draft) => byDate(scene, draft)), ...(anybody ? clauseDrafts(scene, drafts) : [])];
  const last = scene.lastDeal ?? told?.type;
  const denied = last !== undefined && scene.modality.some(({ modality }) => modality === 'denied');
  const goesOn = speaks && told && scene.modality.length > 0 ? told.type : undefined;
  const toCome = scene.modality.length > 0 && told !== undefined && scene.cues.some(({ weak }) => !weak);
  if (!scene.cues.length && !denied && !goesOn) return [];
  // "Ralph Duggan, its chief executive, stepped down."
  if (!anybody && !toCome && !refers()) return near ? clauseDrafts(scene, []) : [];
  const whole = typeOfSentence(scene);
  if (whole) {
    const draft: Draft = { type: whole.type, anchor: whole.cue.from, cue: whole.cue, figures: [] };
    return [draft, ...(anybody ? clauseDrafts(scene, [draft]) : [])];
  }
  // "Prada smentisce": what was told last
  return denied || goesOn ? [{ type: denied ? last as ClaimType : goesOn as ClaimType, anchor: scene.from, figures: [] }] : [];
}

/** "0,6% nel 2025 e 0,8% nel 2026": figures of one kind, each with its date after it. */
function byDate({ dates }: Scene, draft: Draft): Draft[] {
  const [first, ...rest] = draft.figures;
  if (!first || rest.length === 0 || rest.some(({ figure }) => figure.kind !== first.figure.kind)) return [draft];
  const dated = draft.figures.map((entry, i) => dates.find(({ from }) => from >= entry.to && from < (draft.figures[i + 1]?.from ?? entry.to + 5)));
  if (dated.some((entry) => !entry) || new Set(dated.map((entry) => entry?.date.value)).size < dated.length) return [draft];
  return draft.figures.map((entry) => ({ ...draft, figures: [entry] }));
}

/** "Enel ha il 31%, Edison il 14%": companies that are not the two sides of a deal each keep the figures behind them. */
export function byCompany(draft: Draft, groups: readonly Named[][]): Draft[] {
  if (DEALS.has(draft.type) || groups.length < 2) return [draft];
  const owners = new Map<Named[], Entry[]>();
  for (const entry of draft.figures) {
    const owner = groups.findLast((group) => (group[0] as Named).from < entry.from) ?? (groups[0] as Named[]);
    // "Danone …, le groupe …": one company by two names
    const same = [...owners.keys()].find((other) => other[0]?.company === owner[0]?.company) ?? owner;
    owners.set(same, [...(owners.get(same) ?? []), entry]);
  }
  if (owners.size < 2) return [draft];
  return [...owners].map(([names, figures]) => ({ ...draft, figures, names, anchor: (figures[0] as Entry).from }));
}
