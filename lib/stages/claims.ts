import type { Claim, Figure, Mention, ReadDate, Sentence } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { type Attribution, readAttribution } from '../reading/attribution.ts';
import { type ClaimLexicon, claimLexicon } from '../reading/claim-lexicon.ts';
import { clausesOf, coordinated, readParties } from '../reading/parties.ts';
import { type Cue, readScene, type Scene, Window } from '../reading/scene.ts';
import type { ClaimType, FigureKind, Modality } from '../terms.ts';
import { MARK, type Tokens } from '../text/tokens.ts';

/** What kinds of figure each type is measured in; a type that stands in no list takes any. */
const MEASURED: Partial<Record<ClaimType, readonly FigureKind[]>> = {
  investment: ['money', 'vague', 'percent'], financing: ['money', 'vague'], valuation: ['money', 'vague', 'multiple', 'percent'], revenue: ['money', 'percent', 'multiple', 'vague'],
  earnings: ['money', 'percent', 'multiple', 'vague'], contract: ['money', 'duration', 'quantity', 'count', 'vague'], acquisition: ['money', 'percent', 'vague', 'count'],
  stock_sale: ['money', 'count', 'percent', 'vague'], listing: ['money', 'count', 'percent'], price: ['money', 'percent', 'multiple'],
  capacity: ['quantity', 'count', 'percent', 'multiple', 'vague'], market_share: ['percent', 'multiple'], headcount: ['count', 'percent', 'multiple', 'vague'],
  energy: ['quantity', 'percent', 'multiple', 'money', 'vague'], duration: ['duration'], market: ['money', 'percent', 'count', 'quantity', 'multiple', 'vague'],
  personnel: [], pivot: ['money', 'percent', 'count'], risk: ['money', 'percent', 'count'], ranking: ['count', 'quantity', 'percent', 'money'], project: ['money', 'quantity', 'count', 'vague'],
};

/** What a figure is about where no cue says so. */
const DEFAULT_TYPE: Partial<Record<FigureKind, ClaimType>> = { duration: 'duration' };

/** Types that somebody does: a source that speaks for itself is then the subject. Others describe the world. */
const ACTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['policy', 'pivot', 'project', 'personnel', 'headcount', 'listing', 'revenue', 'earnings', 'legal', 'contract', 'acquisition', 'financing', 'investment', 'stock_sale']);

/** Sentences after which "the company" points to nobody any more. */
const REACH = 4;
const FAR = 40;
/** What a type gains over another for each kind of figure fewer that it is measured in: a share is always a percentage, a market anything. */
const VAGUENESS = 1;
/** Types that say how much: without a figure another cue of the sentence is nearer to what it states. */
const MEASURES: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'price', 'market_share', 'valuation', 'revenue', 'earnings', 'energy', 'headcount', 'market']);

interface Memory {
  /** The companies that the text last spoke of, and the sentence where. */
  topic: string[];
  at: number;
  /** Types and subjects of the last claims, for "the deal", "this investment". */
  types: ClaimType[];
  subjects: string[];
}

/** Tokens between a cue and a figure; a cue behind a comma or a stop of sense is farther than its words. */
function distance(tokens: Tokens, cue: { from: number; to: number }, from: number, to: number): number {
  const [start, end] = cue.to <= from ? [cue.to, from] : [to, cue.from];
  let cost = 0;
  for (let i = start; i < end; i++) cost += tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string) ? 4 : 1;
  // what a figure measures is mostly named before it
  return cost + (cue.to <= from ? 0 : 1.5) - Math.min(3, cue.to - cue.from);
}

function typeOfFigure(scene: Scene, from: number, to: number, figure: Figure): { type: ClaimType; cue?: Cue } | undefined {
  let best: { type: ClaimType; cue: Cue; cost: number } | undefined;
  for (const cue of scene.cues) {
    if (cue.from < to && cue.to > from) { if (figure.kind !== 'multiple') continue; }
    const type = cue.types.find((candidate) => MEASURED[candidate]?.includes(figure.kind) ?? true);
    const cost = distance(scene.tokens, cue, from, to) + (cue.back ? 6 : 0) + (type ? VAGUENESS * (MEASURED[type]?.length ?? 0) : 0);
    if (type && cost <= FAR && (!best || cost < best.cost)) best = { type, cue, cost };
  }
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
    const score = Math.min(1, cue.to - cue.from - 1) + (cue.back ? -4 : 0) + (MEASURES.has(type) ? -2 : 0) + (type === 'duration' ? 3 : 0) + (type === 'policy' && governed ? 6 : 0) - (6 * (cue.from - from)) / Math.max(1, to - from);
    if (!best || score > best.score) best = { type, cue, score };
  }
  return best;
}

function modalityOf(scene: Scene, dates: Scene['dates']): Modality {
  const said = new Set(scene.modality.map(({ modality }) => modality));
  if (said.has('denied')) return 'denied';
  // a deadline makes a forecast of what may be
  if (said.has('forecast') || (dates.some(({ date }) => date.bound === 'by') && (said.has('possible') || scene.figures.length > 0))) return 'forecast';
  return said.has('possible') ? 'possible' : 'stated';
}

/** Companies that "the company", "these companies" or "the deal" of this sentence point to; none where nothing fits within reach. */
function pointedTo(scene: Scene, memory: Memory, sentence: number): string[] {
  if (!memory.topic.length || sentence - memory.at > REACH) return [];
  const { tokens, words, from, to } = scene;
  for (let i = from; i < to; i++) {
    if (words.backReferencesPlural.at(tokens, i, to)) return memory.topic.length > 1 ? memory.topic : [];
    if (words.backReferences.at(tokens, i, to)) return memory.topic.length === 1 ? memory.topic : [];
  }
  // "a parceria", "this investment": what the last claim was about, named again at the start of the sentence
  const again = scene.cues.some((cue) => cue.from - from < 8 && cue.types.some((type) => memory.types.includes(type)));
  return again && sentence - memory.at <= 1 ? memory.subjects : [];
}


/** Type → what anchors it in the sentence, the figures that it binds. */
interface Draft {
  type: ClaimType;
  anchor: number;
  figures: Scene['figures'];
}

function draftsOf(scene: Scene, speaks: boolean): Draft[] {
  const drafts = new Map<ClaimType, Draft>();
  // "30 minutes" in a recipe is nobody's claim
  const anybody = scene.names.length > 0 || speaks;
  const unbound: Scene['figures'] = [];
  for (const entry of scene.figures) {
    if (entry.figure.kind === 'vague') continue;
    const bound = typeOfFigure(scene, entry.from, entry.to, entry.figure);
    const found = bound?.cue || anybody ? bound : undefined;
    // how long a deal runs belongs to the deal
    const runs = entry.figure.kind === 'duration' && scene.figures.some(({ figure }) => figure.kind !== 'duration' && figure.kind !== 'vague');
    if (!found || runs) { unbound.push(entry); continue; }
    const draft = drafts.get(found.type) ?? { type: found.type, anchor: found.cue?.from ?? entry.from, figures: [] };
    draft.figures.push(entry);
    drafts.set(found.type, draft);
  }
  for (const entry of unbound) {
    const closest = [...drafts.values()].sort((a, b) => Math.abs((a.figures[0]?.from ?? 0) - entry.from) - Math.abs((b.figures[0]?.from ?? 0) - entry.from))[0];
    if (closest) closest.figures.push(entry);
    else if (anybody && DEFAULT_TYPE[entry.figure.kind]) drafts.set('duration', { type: 'duration', anchor: entry.from, figures: [entry] });
  }
  if (drafts.size) return [...drafts.values()];
  if (!anybody) return [];
  const whole = typeOfSentence(scene);
  return whole ? [{ type: whole.type, anchor: whole.cue.from, figures: [] }] : [];
}

/** The type of claim that a date belongs to: that of the figure or cue it stands nearest to. "Quotata in borsa a marzo" dates no sale of shares. */
function typeOfDate({ tokens, cues }: Scene, drafts: readonly Draft[], { from, to }: Scene['dates'][number]): ClaimType | undefined {
  let best: { type: ClaimType; cost: number } | undefined;
  const near = (place: { from: number; to: number }, types: readonly ClaimType[]): void => {
    const cost = distance(tokens, place, from, to);
    const type = types.find((candidate) => drafts.some((draft) => draft.type === candidate)) ?? types[0];
    if (type && (!best || cost < best.cost)) best = { type, cost };
  };
  for (const draft of drafts) for (const figure of draft.figures) near(figure, [draft.type]);
  for (const cue of cues) if (!cue.back) near(cue, cue.types);
  return best?.type;
}

/** A quotation on a line of its own, or a sentence that begins and ends with quotation marks. */
const isQuotation = (sentence: Sentence, text: string): boolean => sentence.kind === 'quote' || (/^["“«„]/u.test(text.slice(sentence.start, sentence.start + 1)) && /["”»][.,]?$/u.test(text.slice(sentence.end - 2, sentence.end)));

/** The line under a quotation that says who spoke: short, without a full stop. */
function speakerLine(tokens: Tokens, words: ClaimLexicon, sentences: readonly Sentence[], i: number, mentions: readonly Mention[]): string | undefined {
  const next = sentences[i + 1];
  if (!next || sentences[i]?.kind !== 'quote' || next.end - next.start > 80 || /[.!?]$/.test(tokens.text.slice(next.start, next.end))) return undefined;
  const company = mentions.find((mention) => mention.start >= next.start && mention.end <= next.end);
  if (company) return company.company;
  const scene = readScene(tokens, words, next, [], [], []);
  const line = tokens.text.slice(next.start, next.end).replace(/^[-–—\s]+/, '').split(',')[0] as string;
  return scene.to - scene.from <= 8 && /^\p{Lu}\S+(?:\s+\p{Lu}\S+)+$/u.test(line) ? line : undefined;
}

/**
 * The checkable statements of an article: type, parties, source, figures, date and modality of each. A sentence with figures gives one
 * claim for each thing that its figures measure; one without figures gives a claim where it names a company or a source.
 */
export function readClaims(
  tokens: Tokens, sentences: readonly Sentence[], mentions: readonly Mention[], figures: readonly Figure[], dates: readonly ReadDate[], language: Language,
): { claims: Claim[]; companies: Mention[] } {
  const words = claimLexicon(language);
  const windows = { mentions: new Window(mentions), figures: new Window(figures), dates: new Window(dates) };
  const companies = mentions.map((mention) => ({ ...mention }));
  const claims: Claim[] = [];
  let memory: Memory = { topic: [], at: Number.NEGATIVE_INFINITY, types: [], subjects: [] };
  for (const [i, sentence] of sentences.entries()) {
    const within = { mentions: windows.mentions.within(sentence.start, sentence.end), figures: windows.figures.within(sentence.start, sentence.end), dates: windows.dates.within(sentence.start, sentence.end) };
    if (sentence.kind === 'heading' || sentence.kind === 'boilerplate') continue;
    const speaker = speakerLine(tokens, words, sentences, i, mentions);
    if (i > 0 && speakerLine(tokens, words, sentences, i - 1, mentions)) {
      for (const { index } of within.mentions) (companies[index] as Mention).role = 'source';
      continue;
    }
    const scene = readScene(tokens, words, sentence, within.mentions, within.figures, within.dates);
    const attribution: Attribution = readAttribution(scene);
    if (speaker) attribution.sources = [speaker];
    // who spoke in one clause is no source of the next; "according to" holds for the whole sentence
    const made = clausesOf(scene).flatMap((clause) => claimsOf(clause, clause !== scene && attribution.spoke ? readAttribution(clause) : attribution, memory, i));
    const quote = isQuotation(sentence, tokens.text);
    for (const claim of made) claims.push(quote ? { ...claim, quote: true } : claim);
    assignRoles(companies, within.mentions.map(({ index }) => index), scene, attribution, made);
    memory = remember(memory, scene, attribution, made, i);
  }
  return { claims, companies };
}

function claimsOf(scene: Scene, attribution: Attribution, memory: Memory, index: number): Claim[] {
  const drafts = draftsOf(scene, attribution.sources.length > 0);
  if (!drafts.length) return [];
  const named = scene.names.filter((name) => !attribution.places.has(name) && !attribution.sources.includes(name.company));
  const pointed = pointedTo(scene, memory, index);
  const modality = modalityOf(scene, scene.dates);
  // who denies is a party, not only a source
  const deniers = modality === 'denied' && attribution.spoke ? [...attribution.places].filter(({ kind }) => kind !== 'media') : [];
  return drafts.map(({ type, anchor, figures }): Claim => {
    let { subjects, objects } = readParties(scene, named, type, anchor);
    if (deniers.length) { objects = [...subjects, ...objects]; subjects = deniers.map(({ company }) => company); }
    // "the company … with CoreWeave": who is pointed to acts, who is named is the other party
    const other = pointed.filter((company) => !subjects.includes(company) && !objects.includes(company));
    if (other.length && (!subjects.length || (type === 'contract' && subjects.length > 0))) { objects = [...subjects, ...objects]; subjects = other; }
    if (!subjects.length && attribution.spoke && ACTS.has(type)) subjects = [...attribution.places].filter(({ kind }) => kind !== 'media').map(({ company }) => company).slice(0, 1);
    const date = scene.dates.find((entry) => typeOfDate(scene, drafts, entry) === type)?.date.value;
    return {
      start: scene.sentence.start, end: scene.sentence.end, type, modality, subjects, objects,
      attributedTo: attribution.sources, figures: figures.map((entry) => entry.index).sort((a, b) => a - b), ...(date ? { date } : {}),
    };
  });
}

function assignRoles(companies: Mention[], indexes: number[], scene: Scene, attribution: Attribution, claims: Claim[]): void {
  for (const [k, index] of indexes.entries()) {
    const mention = companies[index] as Mention;
    const place = scene.names[k];
    if (place && attribution.places.has(place)) mention.role = 'source';
    else if (claims.some((claim) => claim.subjects.includes(mention.company))) mention.role = 'subject';
    else if (claims.some((claim) => claim.objects.includes(mention.company))) mention.role = 'object';
  }
}

/** What the next sentences may point back to. */
function remember(memory: Memory, scene: Scene, attribution: Attribution, claims: Claim[], at: number): Memory {
  const own = scene.names.filter((name) => !attribution.places.has(name));
  const [claim] = claims;
  const subjects = claim?.subjects.length ? claim.subjects : undefined;
  const first = own.length ? (coordinated(scene, own)[0] ?? []).map(({ company }) => company) : undefined;
  const topic = subjects ?? first;
  const types = claims.length ? claims.map(({ type }) => type) : memory.types;
  return topic ? { topic, at, types, subjects: topic } : { ...memory, types, subjects: memory.topic };
}

