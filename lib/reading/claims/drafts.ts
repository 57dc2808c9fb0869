import type { ClaimType } from '../../terms.ts';
import { endsLike } from '../../text/endings.ts';
import { phraseWithin } from '../../text/phrases.ts';
import { clauseDrafts } from './clause-drafts.ts';
import { clauseAt, pieceAt, statementFrom } from './clauses.ts';
import { aboutAnybody, figureDrafts, type Setting } from './figure-drafts.ts';
import { isVerbOf } from './cue-roles.ts';
import type { Draft } from './draft.ts';
import { governmentActs } from './governed.ts';
import { ownFigures } from './own-figures.ts';
import { likewiseDrafts } from './likewise.ts';
import { answerTo } from './questions.ts';
import { rankDrafts } from './rank-drafts.ts';
import type { Entry } from './measured.ts';
import type { Cue, Named, Scene } from './scene.ts';
import { EVENTS, LASTING, TWO_SIDED } from './type-groups.ts';

/** Types that say how much: without a figure another cue of the sentence is nearer to what it states. */
const MEASURES: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'price', 'market_share', 'valuation', 'revenue', 'earnings', 'energy', 'headcount', 'market']);

/** Types that a word alone does not state where it also says other things: stores, oil, people. */
const COUNTED: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'price', 'energy', 'market_share', 'headcount']);

/** Types of which few words tell: beside a verb that does many things they say what it does ("ha aperto un'indagine", "launches a buyback"). */
const SPECIFIC: ReadonlySet<ClaimType> = new Set<ClaimType>(['stock_sale', 'listing', 'financing', 'legal', 'personnel', 'ranking', 'pivot']);

/** Tokens between a verb of hiring and a company: "contratou a Siemens". */
const HIRED = 2;

/** "Ha contratado a Siemens", but "a strike at Ford": whether a word is a verb, and no noun behind one. */
const verbal = ({ tokens, words }: Scene, i: number): boolean => !words.determiners.has(tokens.word[i - 1] as string) && (words.verbs.has(tokens.word[i] as string) || endsLike(tokens.word[i] as string, words.past.participles));

/** Whether what would be said of staff or of somebody is said of a company: "A REN contratou a Siemens para fornecer transformadores". */
function hires(scene: Scene, cue: Cue): boolean {
  const { tokens, words, names } = scene;
  const { types, from: at, to, weak } = cue;
  // "los trabajadores de Seat pararon"
  if ([to - 1, to].some((i) => words.parts.at(tokens, i, i + 1)?.value[0] === 'of')) return false;
  const company = names.some(({ from, kind }) => kind === 'company' && from >= to && from < to + HIRED);
  const acts = names.some((name) => name.kind === 'company' && name.to <= at);
  // "Grève chez Brandt" hires nobody
  return company && ((types[0] === 'headcount' && to === at + 1 && verbal(scene, at) && (acts || isVerbOf(scene, cue))) || (types[0] === 'personnel' && weak === true && acts));
}

/** "Le premier assureur européen ferme …", "numéro deux du ciment, Holcim vend …": a rank before the verb only says who acts, where a word behind it says what is done. */
function describes(scene: Scene, cue: Cue): boolean {
  const { verb } = clauseAt(scene, cue.from);
  return cue.types[0] === 'ranking' && verb !== undefined && cue.to < verb && scene.cues.some((other) => !other.weak && other.to > verb && !other.back && clauseAt(scene, other.from) === clauseAt(scene, cue.from));
}

/** "After its takeover by DoorDash, Deliveroo was delisted": whether a cue stands in a verbless phrase before the comma of a sentence whose verb says what was done: it tells when. */
function fronted(scene: Scene, cue: Cue): boolean {
  const piece = pieceAt(scene, cue.from);
  if (piece.from !== scene.from || piece.verb !== undefined || scene.tokens.word[piece.to] !== ',') return false;
  return scene.cues.some((other) => other.from > piece.to && !other.weak && !other.back && EVENTS.has(other.types[0] as ClaimType) && isVerbOf(scene, other));
}

/** Words between a denial and what it denies. */
const DENIED = 5;

/** Whether a token stands in commas or in a relative clause: what is told there is told besides. */
function besides(scene: Scene, i: number): boolean {
  const { inset, opens } = clauseAt(scene, i);
  return inset === true || opens === 'relative';
}

/** "La operación, que requiere el visto bueno de la CNMC, se cerrará en mayo": a sentence that begins with the deal told before goes on about it. */
const begins = ({ tokens, words, from }: Scene, cue: Cue): boolean => cue.again === true && tokens.word.slice(from, cue.from).every((word) => words.determiners.has(word));

/** Words between "may" and the harm that it does. */
const HARM = 3;

/** "Los aranceles podrían perjudicar a Freixenet", "está em risco de fechar": whether a word of risks tells what may happen, which is a risk whatever does it and to what. */
const mayHarm = ({ modality }: Scene, { from, to, types }: Cue): boolean =>
  types.includes('risk') && modality.some(({ from: at, modality: how }) => how === 'possible' && at < to && from - at <= HARM);

/** What a risk that may come gains on what it would come from, or to. */
const THREAT = 6;

/** "Confindustria avverte che i dazi …": whether somebody acts who only warns of what others do. */
const warns = ({ cues }: Scene, { to }: Named): boolean => cues.some((cue) => cue.from === to && !cue.weak && cue.types.includes('risk'));

/** "The merger will make Anglo American one of the biggest miners", "La fusion ferait de Carrefour le premier distributeur": a deal that is the subject of a clause with a rank behind its verb only says by what. */
function makesRank(scene: Scene, cue: Cue): boolean {
  const { tokens, words, cues } = scene;
  const clause = clauseAt(scene, cue.from);
  if (!TWO_SIDED.has(cue.types[0] as ClaimType) || clause.verb === undefined || cue.to > clause.verb || !words.determiners.has(tokens.word[cue.from - 1] as string)) return false;
  return cues.some((rank) => rank.types[0] === 'ranking' && !rank.weak && rank.from > (clause.verb as number) && clauseAt(scene, rank.from) === clause);
}

/** What a cue gains that tells of what the text told first: in the story of a fine a word of suits is about it. */
const STORY = 2;

/**
 * The type of a sentence without figures: its first cue, longer phrases and fresh ones before those that point back.
 * @param story what the text claimed first
 */
export function typeOfSentence(scene: Scene, { story }: { story?: ClaimType } = {}): { type: ClaimType; cue: Cue } | undefined {
  const { tokens, words, cues, from, to, names, modality } = scene;
  // what an institution does is policy before it is anything else: not what it is only named beside ("the deal, which needs the approval of the CNMC, will close in May")
  const governed = (cues.some(({ from: at, types, weak }) => types[0] === 'policy' && !weak && governmentActs(scene, at)) || names.some((name) => name.kind === 'institution' && !besides(scene, name.from) && !warns(scene, name))) && !cues.some(({ types, weak, back }) => types[0] === 'legal' && !weak && !back);
  // "su primer accionista, no tiene intención de vender": what is denied is what the sentence tells
  const denies = (cue: Cue): boolean => modality.some(({ from: at, modality: how }) => how === 'denied' && at <= cue.from && cue.from - at <= DENIED && clauseAt(scene, at) === clauseAt(scene, cue.from));
  let best: { type: ClaimType; cue: Cue; score: number } | undefined;
  for (const cue of cues) {
    const threat = mayHarm(scene, cue);
    const type = threat ? 'risk' : hires(scene, cue) ? 'contract' : cue.types[0] as ClaimType;
    // how many customers or aircraft there are is told in numbers alone; "will raise its fees" tells what is to come
    if (type === 'other' || (cue.weak && COUNTED.has(type) && !modality.length)) continue;
    // "lost the case", "won an order"
    if (type === 'earnings' && cues.length > 1 && words.moves.at(tokens, cue.from, cue.to)) continue;
    const score = Math.min(1, cue.to - cue.from - 1) + (cue.back && !cue.again ? -4 : 0) + (denies(cue) ? 2 : cue.weak ? -3 : 0) + (MEASURES.has(type) ? -2 : 0) + (type === 'duration' && !cue.weak ? 3 : 0) + (!cue.weak && SPECIFIC.has(type) ? 2 : 0) + (type === 'policy' && governed ? 6 : 0) + (begins(scene, cue) ? 3 : 0) + (type === story ? STORY : 0) + (threat ? THREAT : 0) - (clauseAt(scene, cue.from).inset || describes(scene, cue) || fronted(scene, cue) || makesRank(scene, cue) ? 6 : 0) - (6 * (cue.from - from)) / Math.max(1, to - from);
    if (!best || score > best.score) best = { type, cue, score };
  }
  return best;
}

/** "Condannato l'ex direttore", "ha azzerato il tasso guida": whether a cue tells what was done; "el reto será regular", "companies that build plants" do nothing. */
function happens(scene: Scene, cue: Cue): boolean {
  const { tokens, words, from } = scene;
  const word = tokens.word[cue.from] as string;
  if (cue.weak || cue.back || !EVENTS.has(cue.types[0] as ClaimType) || words.infinitives.has(word)) return false;
  return endsLike(word, [...words.past.endings, ...words.past.participles]) && (isVerbOf(scene, cue) || cue.from === from);
}

/**
 * The claims of one sentence: one for each thing that its figures measure, and for what its clauses tell without one.
 * @param refers it goes on about a company without naming it
 */
export function draftsOf(scene: Scene, setting: Setting, refers: () => boolean): Draft[] {
  const own = ownDrafts(scene, setting, refers);
  const drafts = own.length ? [...own, ...rankDrafts(scene, own)] : own;
  // "A Engie, sócia na Ocean Winds, fará o mesmo": a word that also says other things tells nothing beside it
  const certain = drafts.filter(({ figures, cue }) => figures.length > 0 || !cue?.weak);
  const likewise = likewiseDrafts(scene, certain, setting);
  const sure = certain.filter(({ anchor, figures }) => figures.length > 0 || !likewise.some((draft) => pieceAt(scene, draft.anchor) === pieceAt(scene, anchor)));
  const apart = drafts.filter((draft) => !sure.includes(draft) && likewise.every(({ anchor }) => statementFrom(scene, anchor) !== statementFrom(scene, draft.anchor)));
  return likewise.length ? [...sure, ...likewise, ...apart] : drafts;
}

/** What a sentence tells by its own words. */
function ownDrafts(scene: Scene, setting: Setting, refers: () => boolean): Draft[] {
  const { speaks, told, near } = setting;
  const drafts = figureDrafts(scene, setting);
  const anybody = aboutAnybody(scene, setting);
  if (drafts.length) return [...drafts.flatMap((draft) => byDate(scene, draft)), ...(anybody || near ? clauseDrafts(scene, drafts) : [])];
  const answer = setting.asked && answerTo(scene, setting.asked);
  if (answer) return [answer, ...clauseDrafts(scene, [answer])];
  const last = scene.lastDeal ?? told?.type;
  const denied = last !== undefined && scene.modality.some(({ modality }) => modality === 'denied');
  const goesOn = speaks && told && scene.modality.length > 0 ? told.type : undefined;
  const toCome = scene.modality.length > 0 && told !== undefined && scene.cues.some(({ weak }) => !weak);
  if (!scene.cues.length && !denied && !goesOn) return [];
  // "Condannato, invece, l'ex direttore": what is done, in a text that has told of something
  const done = setting.last !== undefined && scene.cues.some((cue) => happens(scene, cue));
  // "Ralph Duggan, its chief executive, stepped down."
  // "China has banned exports of gallium"
  const decided = scene.cues.some((cue) => cue.types[0] === 'policy' && !cue.weak && governmentActs(scene, cue.from));
  if (!done && !anybody && !toCome && !decided && !refers() && !(denied && near)) return near ? clauseDrafts(scene, []) : [];
  const whole = typeOfSentence(scene, setting);
  if (whole) {
    const draft: Draft = { type: whole.type, anchor: begins(scene, whole.cue) ? (clauseAt(scene, whole.cue.from).verb ?? whole.cue.from) : whole.cue.from, cue: whole.cue, figures: LASTING.has(whole.type) ? ownFigures(scene).filter(({ from, figure }) => figure.kind === 'duration' && clauseAt(scene, from) === clauseAt(scene, whole.cue.from)) : [] };
    return [draft, ...(anybody || near ? clauseDrafts(scene, [draft]) : [])];
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

/** "Apple and Microsoft made $90 billion and $70 billion respectively": so many companies side by side as there are values of one measure, each with its own. */
function inTurn({ tokens, words, from, to }: Scene, drafts: readonly Draft[], groups: readonly Named[][]): Draft[] | undefined {
  const [first] = drafts;
  const entries = drafts.flatMap((draft) => draft.figures.map((entry) => ({ draft, entry })));
  const group = groups.find((names) => names.length > 1 && names.length === entries.length);
  const alike = entries.every(({ draft, entry }) => draft.type === first?.type && entry.figure.kind === entries[0]?.entry.figure.kind);
  if (!first || !group || !alike || TWO_SIDED.has(first.type) || !phraseWithin(words.inTurn, tokens, from, to)) return undefined;
  return entries.map(({ draft, entry }, i) => ({ ...draft, figures: [entry], names: [group[i] as Named], anchor: entry.from }));
}

/** Each company with the figures that are its own, where a sentence tells one thing of several. */
export const byCompanies = (scene: Scene, drafts: readonly Draft[], groups: readonly Named[][]): Draft[] =>
  inTurn(scene, drafts, groups) ?? drafts.flatMap((draft) => byCompany(draft, groups));

/** "Enel ha il 31%, Edison il 14%": companies that are not the two sides of a deal each keep the figures behind them. */
function byCompany(draft: Draft, groups: readonly Named[][]): Draft[] {
  if (TWO_SIDED.has(draft.type) || groups.length < 2) return [draft];
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
