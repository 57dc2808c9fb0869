import type { ClaimType, FigureKind, Modality } from '../terms.ts';
import { MARK, type Tokens } from '../text/tokens.ts';
import type { Cue, Named, Scene } from './scene.ts';

type Entry = Scene['figures'][number];

/** A claim in the making: its type, what anchors it in the sentence, the figures that it binds. */
export interface Draft {
  type: ClaimType;
  anchor: number;
  cue?: Cue;
  figures: Entry[];
  /** The value of another period: "contre 5,8 milliards en 2024". */
  comparison?: boolean;
  /** The companies that it is about, where the sentence has several with figures of their own. */
  names?: Named[];
}

/** What kinds of figure each type is measured in; a type that stands in no list takes any. */
const MEASURED: Partial<Record<ClaimType, readonly FigureKind[]>> = {
  investment: ['money', 'vague', 'percent'], financing: ['money', 'vague'], valuation: ['money', 'vague', 'multiple', 'percent'], revenue: ['money', 'percent', 'multiple', 'vague'],
  earnings: ['money', 'percent', 'multiple', 'vague'], contract: ['money', 'duration', 'quantity', 'count', 'vague'], acquisition: ['money', 'percent', 'vague', 'count'],
  stock_sale: ['money', 'count', 'percent', 'vague'], listing: ['money', 'count', 'percent'], price: ['money', 'percent', 'multiple'],
  capacity: ['quantity', 'count', 'percent', 'multiple', 'vague'], market_share: ['percent', 'multiple'], headcount: ['count', 'percent', 'multiple', 'vague'],
  energy: ['quantity', 'percent', 'multiple', 'money', 'vague'], duration: ['duration'], market: ['money', 'percent', 'count', 'quantity', 'multiple', 'vague'],
  personnel: [], other: ['count', 'vague'], pivot: ['money', 'percent', 'count'], risk: ['money', 'percent', 'count'], ranking: ['count', 'quantity', 'percent', 'money'], project: ['money', 'quantity', 'count', 'vague'],
};

/** What a figure is about where no cue says so. */
const DEFAULT_TYPE: Partial<Record<FigureKind, ClaimType>> = { duration: 'duration' };
/** What is paid for: the amount after "for" is theirs. */
const PRICED: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'stock_sale', 'investment']);
/** Types in which two companies of one sentence are the two sides of one deal. */
const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'investment', 'financing', 'legal']);

const FAR = 40;
/** Power of ten from which a bare count may be an amount of money. */
const LEAST_SCALE = 6;
/** What a type gains over another for each kind of figure fewer that it is measured in: a share is always a percentage, a market anything. */
const VAGUENESS = 1;
/** What counts as the number of kinds of a type that stands in no list. */
const ANY = 3;
const BACK = 6;
/** How much farther a word counts that also says other things. */
const WEAK = 5;
/** What the price of shares gains on what moves behind it: "le titre a cédé 1,4 %". */
const SHARES = 5;
/** What a deal gains on an amount that stands after "for". */
const FOR = 8;
/** Tokens between "against" and the figure that is compared: an article, "a profit of". */
const COMPARED = 6;
/** Types that say how much: without a figure another cue of the sentence is nearer to what it states. */
const MEASURES: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'price', 'market_share', 'valuation', 'revenue', 'earnings', 'energy', 'headcount', 'market']);

/** Tokens between a cue and a figure; a cue behind a comma or a stop of sense is farther than its words. */
export function distance(tokens: Tokens, cue: { from: number; to: number }, from: number, to: number): number {
  const [start, end] = cue.to <= from ? [cue.to, from] : [to, cue.from];
  let cost = 0;
  for (let i = start; i < end; i++) cost += tokens.kind[i] !== MARK ? 1 : tokens.word[i] === ';' ? 10 : /^[,:()–—]$/.test(tokens.word[i] as string) ? 4 : 1;
  // what a figure measures is mostly named before it
  return cost + (cue.to <= from ? 0 : 1.5) - Math.min(3, cue.to - cue.from);
}

/** "3,4 miliardi" of what was counted in euros before: a count with a scale is also money. */
const isKind = ({ figure }: Entry, kind: FigureKind): boolean => figure.kind === kind || (kind === 'money' && figure.kind === 'count' && (figure.reading.scale?.power ?? 0) >= LEAST_SCALE);
const measuredIn = (type: ClaimType, entry: Entry): boolean => MEASURED[type]?.some((kind) => isKind(entry, kind)) ?? true;

function typeOfFigure(scene: Scene, entry: Entry, drafts: readonly Draft[]): { type: ClaimType; cue?: Cue } | undefined {
  const { tokens, words } = scene;
  const { from, to, figure } = entry;
  const isPrice = figure.kind === 'money' && [1, 2].some((back) => from - back >= scene.from && words.price.at(tokens, from - back, from)?.next === from - back + 1);
  let best: { type: ClaimType; cue: Cue; cost: number } | undefined;
  for (const cue of scene.cues) {
    if (cue.from < to && cue.to > from) { if (figure.kind !== 'multiple') continue; }
    const type = cue.types.find((candidate) => measuredIn(candidate, entry));
    if (!type) continue;
    const cost = distance(tokens, cue, from, to) + (cue.back ? BACK : 0) + (cue.weak ? WEAK : 0) + VAGUENESS * (MEASURED[type]?.length ?? ANY) - (isPrice && PRICED.has(type) && cue.to <= from ? FOR : 0) - (cue.shares ? SHARES : 0);
    if (cost <= FAR && (!best || cost < best.cost)) best = { type, cue, cost };
  }
  // "24% of the market", and then "which has 22%"
  if (best?.type === 'market' && figure.kind === 'percent' && drafts.some((draft) => draft.type === 'market_share' && draft.cue === best?.cue)) return { ...best, type: 'market_share' };
  const market = figure.kind === 'percent' && words.parts.at(tokens, to, scene.to)?.value[0] === 'of' ? scene.cues.find((cue) => cue.from > to && cue.from - to <= 4 && cue.types.includes('market')) : undefined;
  if (market) return { type: 'market_share', cue: market };
  if (best) return best;
  const type = DEFAULT_TYPE[figure.kind];
  return type && { type };
}

/** The type of a sentence without figures: its first cue, longer phrases and fresh ones before those that point back. */
function typeOfSentence({ cues, from, to, names }: Scene): { type: ClaimType; cue: Cue } | undefined {
  // what an institution does is policy before it is anything else
  const governed = names.some(({ kind }) => kind === 'institution');
  let best: { type: ClaimType; cue: Cue; score: number } | undefined;
  for (const cue of cues) {
    const type = cue.types[0] as ClaimType;
    // how many customers there are is told in numbers alone
    if (type === 'other') continue;
    const score = Math.min(1, cue.to - cue.from - 1) + (cue.back ? -4 : 0) + (cue.weak ? -2 : 0) + (MEASURES.has(type) ? -2 : 0) + (type === 'duration' ? 3 : 0) + (type === 'policy' && governed ? 6 : 0) - (6 * (cue.from - from)) / Math.max(1, to - from);
    if (!best || score > best.score) best = { type, cue, score };
  }
  return best;
}

/** The draft whose value a figure is compared with: "contre", "up from" stand before it, and it measures the same. */
function comparedWith(scene: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const { tokens, words, from } = scene;
  const { from: at } = entry;
  let start = -1;
  for (let i = at - 1; i >= Math.max(from, at - COMPARED) && start < 0; i--) {
    if (tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) return undefined;
    if ((words.comparisons.at(tokens, i, at)?.next ?? at + 1) <= at) start = i;
  }
  if (start < 0) return undefined;
  const before = drafts.filter((draft) => !draft.comparison && draft.figures.some((other) => other.to <= start && (isKind(other, entry.figure.kind) || isKind(entry, other.figure.kind) || (other.figure.kind === 'money' && entry.figure.kind === 'count'))));
  const draft = before[before.length - 1];
  // "after raising 5 billion" tells something else
  const own = typeOfFigure(scene, entry, drafts);
  return draft && (!own?.cue || own.cue.from < start || own.type === draft.type) ? draft : undefined;
}

/** Tokens between a change and the level that it leads to. */
const LEVEL = 3;

/** "cresceram 7%, para 8,9 mil milhões": the level right behind a change, no cue in between, is of the same measure. */
function levelOf({ tokens, words, cues, dates, from }: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const draft = drafts[drafts.length - 1];
  const change = draft?.figures[draft.figures.length - 1];
  if (!draft || !change || change.figure.kind !== 'percent' || entry.figure.kind === 'percent' || draft.comparison || !measuredIn(draft.type, entry)) return undefined;
  let between = 0;
  for (let i = change.to; i < entry.from; i++) {
    if (tokens.word[i] === ';' || words.and.at(tokens, i, entry.from)) return undefined;
    if (!dates.some((date) => date.from <= i && i < date.to)) between += 1;
  }
  return between <= LEVEL && change.from >= from && !cues.some((cue) => cue.from >= change.to && cue.to <= entry.from) ? draft : undefined;
}

/** Whether a mark or "and" parts two figures. */
function parted({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) || words.and.at(tokens, i, to)) return true;
  return false;
}

/**
 * The claims of one sentence: one for each thing that its figures measure, or one for its cue where it has no figure.
 * @param speaks somebody is its source
 * @param refers it goes on about a company without naming it
 * @param official an institution says it: a percentage of which no word tells what it is says how the economy does
 */
export function draftsOf(scene: Scene, speaks: boolean, refers: () => boolean, official: boolean): Draft[] {
  const drafts: Draft[] = [];
  // "30 minutes" in a recipe is nobody's claim
  const anybody = scene.names.length > 0 || speaks;
  const unbound: Entry[] = [];
  const own = scene.figures.filter(({ figure }) => figure.kind !== 'vague');
  for (const entry of own) {
    const compared = comparedWith(scene, entry, drafts);
    if (compared) {
      drafts.push({ type: compared.type, anchor: entry.from, cue: compared.cue, figures: [entry], comparison: true });
      continue;
    }
    const level = levelOf(scene, entry, drafts);
    if (level) { level.figures.push(entry); continue; }
    const bound = typeOfFigure(scene, entry, drafts) ?? (official && entry.figure.kind === 'percent' ? { type: 'market' as const } : undefined);
    const found = bound?.cue || anybody ? bound : undefined;
    // how long a deal runs belongs to the deal
    const runs = entry.figure.kind === 'duration' && own.some(({ figure }) => figure.kind !== 'duration');
    if (!found || runs) { unbound.push(entry); continue; }
    const same = drafts.findLast((draft) => draft.type === found.type && !draft.comparison);
    // "127 000 salariés, … 3 000 postes": two numbers of one kind, each with a word of its own, are two statements
    const twin = same?.figures.find(({ figure }) => figure.kind === entry.figure.kind);
    const apart = twin && ((found.cue && same?.cue !== found.cue && parted(scene, twin.to, entry.from)) || scene.tokens.word.slice(twin.to, entry.from).includes(';'));
    if (same && !apart) same.figures.push(entry);
    else drafts.push({ type: found.type, anchor: found.cue?.from ?? entry.from, cue: found.cue, figures: [entry] });
  }
  for (const entry of unbound) {
    const closest = [...drafts].sort((a, b) => Math.abs((a.figures[0]?.from ?? 0) - entry.from) - Math.abs((b.figures[0]?.from ?? 0) - entry.from))[0];
    if (closest) closest.figures.push(entry);
    else if (anybody && DEFAULT_TYPE[entry.figure.kind]) drafts.push({ type: 'duration', anchor: entry.from, figures: [entry] });
  }
  if (drafts.length) return drafts.flatMap((draft) => byDate(scene, draft));
  const denied = scene.lastDeal !== undefined && scene.modality.some(({ modality }) => modality === 'denied');
  if ((!scene.cues.length && !denied) || (!anybody && !refers())) return [];
  const whole = typeOfSentence(scene);
  if (whole) return [{ type: whole.type, anchor: whole.cue.from, cue: whole.cue, figures: [] }];
  // "Prada smentisce": what was told last
  return denied ? [{ type: scene.lastDeal as ClaimType, anchor: scene.from, figures: [] }] : [];
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
    owners.set(owner, [...(owners.get(owner) ?? []), entry]);
  }
  if (owners.size < 2) return [draft];
  return [...owners].map(([names, figures]) => ({ ...draft, figures, names, anchor: (figures[0] as Entry).from }));
}

/** The draft whose figures stand nearest to a cue. */
function nearestTo(cue: Cue, drafts: readonly Draft[]): Draft | undefined {
  const away = ({ figures, anchor }: Draft): number => Math.min(...(figures.length ? figures.map(({ from }) => from) : [anchor]).map((at) => Math.abs(at - cue.from)));
  return drafts.reduce<Draft | undefined>((best, draft) => (best && away(best) <= away(draft) ? best : draft), undefined);
}

/** The draft that each date belongs to: that of the figure or cue it stands nearest to. "Quotata in borsa a marzo" dates no sale of shares. */
export function datesOf({ tokens, cues, dates }: Scene, drafts: readonly Draft[]): Map<Draft, Scene['dates'][number]> {
  const owned = new Map<Draft, Scene['dates'][number]>();
  for (const date of dates) {
    let best: { draft: Draft | undefined; cost: number } | undefined;
    const near = (place: { from: number; to: number }, draft: Draft | undefined): void => {
      const cost = distance(tokens, place, date.from, date.to);
      if (!best || cost < best.cost) best = { draft, cost };
    };
    for (const draft of drafts) for (const figure of draft.figures) near(figure, draft);
    for (const cue of cues) if (!cue.back) near(cue, nearestTo(cue, drafts.filter((draft) => cue.types.includes(draft.type))));
    if (!best && drafts.length === 1) best = { draft: drafts[0], cost: 0 };
    // of two dates of a deal its deadline is what it states
    const kept = best?.draft && owned.get(best.draft);
    if (best?.draft && (!kept || (date.date.bound === 'by' && kept.date.bound !== 'by' && best.draft.figures.length === 0))) owned.set(best.draft, date);
  }
  return owned;
}

/** Whether a claim is stated, forecast, possible or denied: by the words before its figures, or all words of a sentence with one claim. */
export function modalityOf(scene: Scene, drafts: readonly Draft[], draft: Draft, date: Scene['dates'][number] | undefined): Modality {
  const own = drafts.filter(({ comparison }) => !comparison);
  const first = draft.figures[0]?.from ?? scene.to;
  const last = draft.figures[draft.figures.length - 1]?.from ?? scene.to;
  const said = new Set(scene.modality.filter(({ from }) => {
    if (draft.comparison) return from > first - COMPARED && from < first && !own.some(({ figures }) => figures.some((entry) => entry.from > from && entry.from < first));
    if (own.length < 2 || from < first) return true;
    // between its own figures, or behind the last of all
    return from < last || own.every(({ figures }) => (figures[figures.length - 1]?.from ?? 0) <= last);
  }).map(({ modality }) => modality));
  if (said.has('denied')) return 'denied';
  // a deadline makes a forecast of what may be
  if (said.has('forecast') || (date?.date.bound === 'by' && (said.has('possible') || draft.figures.length > 0))) return 'forecast';
  return said.has('possible') ? 'possible' : 'stated';
}
