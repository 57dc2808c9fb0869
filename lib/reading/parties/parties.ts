/** Who is party to a claim: by its sentence, by who says it, and by what the text has told before. */
import { isExchange, isObserver, isUnion, runsGrid } from '../../companies/observers.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { isFormer, makesOnly } from './bystanders.ts';
import { carriedOn } from './carried-on.ts';
import { clauseAt, pieceAt, undivided } from '../claims/clauses.ts';
import { isDeal, listsClients, type Parties } from './deals.ts';
import type { ClaimType } from '../../terms.ts';
import type { Draft } from '../claims/draft.ts';
import { finedBy } from './fines.ts';
import { partsBefore } from './governors.ts';
import { indexMoves } from './index-moves.ts';
import { unique } from './name-groups.ts';
import { companyAt, type Memory, protagonist, topicAt } from './memory.ts';
import type { Cue, Named, Scene } from '../claims/scene.ts';
import { readParties } from './sentence-parties.ts';
import { manyAct, publicActs, strangerActs } from './strangers.ts';
import { endsLike } from '../../text/endings.ts';
import { ACTS, HELD, NAMED_AGAIN, OFFICIAL, RESULTS, TOLD, WORLD } from '../claims/type-groups.ts';
import { phraseWithin } from '../../text/phrases.ts';

/** A clause, who says it, and what stood before it. */
export interface Situation {
  scene: Scene;
  attribution: Attribution;
  memory: Memory;
  /** Which sentence of the article. */
  index: number;
  /** Houses that only judge others. */
  watchers: ReadonlySet<string>;
  /** Whom "the company" or "the deal" of the sentence means. */
  pointed: () => { companies: string[]; at?: number };
}

/** Tokens from the beginning of a sentence within which it speaks of shares. */
const LEADING = 4;

/**
 * Subjects and objects of a claim.
 * @param named the companies of the sentence that may be party to it
 */
export function partiesOf(situation: Situation, draft: Draft, named: Named[], denied: boolean): Parties {
  const { subjects, objects } = partiesTold(situation, draft, named, denied);
  return { subjects: subjects.filter((company) => !tellsOfCountry(situation, draft, company)), objects };
}

/** "La demanda eléctrica creció, indicó Red Eléctrica": whether who runs a grid only says how much electricity its country uses, and nothing of "its" own. */
const tellsOfCountry = ({ scene, attribution }: Situation, { type, cue }: Draft, company: string): boolean =>
  type === 'energy' && runsGrid(company) && attribution.sources.includes(company) && !(cue !== undefined && isOwned(scene, cue));

function partiesTold(situation: Situation, draft: Draft, named: Named[], denied: boolean): Parties {
  const { scene, attribution } = situation;
  const { type } = draft;
  if ((type === 'price' && indexMoves(scene, draft.anchor)) || manyAct(scene, draft.anchor)) return { subjects: [], objects: [] };
  const owner = isDeal(type) ? undefined : ownerOf(scene, named, draft);
  if (owner !== undefined) return { subjects: [owner], objects: [] };
  const fined = finedBy(scene, draft, named, situation.memory, situation.index);
  if (fined) return fined;
  const own = readParties(scene, named, type, draft.anchor);
  // "CCOO y UGT han convocado": who acts together decides together
  const decided = own.subjects.some((company) => decides(situation, draft, company));
  const subjects = own.subjects.filter((company) => !(TOLD.has(type) && isInstitution(scene, company) && !decided) && !makesOnly(scene, company) && !isBeside(situation, draft, company));
  // who denies is a party, not only a source
  const denier = denied && attribution.spoke ? speakersOf(situation, draft)[0] : undefined;
  if (denier !== undefined) return { subjects: [denier], objects: [...subjects, ...own.objects].filter((company) => company !== denier) };
  const parties = withPointedTo(situation, draft, named, { ...own, subjects });
  if (parties.subjects.length) return inRound(situation, draft, parties) ?? parties;
  // "Entre sus clientes figuran Itaú y Copa": whose they are is told before
  const seller = type === 'contract' && parties.objects.length ? companyAt(situation.memory, situation.index) : undefined;
  if (seller !== undefined && !parties.objects.includes(seller) && listsClients(scene, named[0]?.from ?? scene.from)) return { ...parties, subjects: [seller] };
  const found = untold(situation, draft, parties.objects);
  // "La licitación recayó en Techint": an order that nobody has given whom the text has named is of whom it goes to
  const [receiver, ...others] = parties.objects;
  if (type === 'contract' && !found.length && receiver !== undefined && !others.length && companyAt(situation.memory, situation.index) === undefined) return { subjects: [receiver], objects: [] };
  return { objects: parties.objects.filter((company) => !found.includes(company)), subjects: found.length || parties.objects.length ? found : onlyOne(situation, draft, named) };
}

/** "Sequoia Capital would lead the round": who gives money in the round that the text has just told of, and who gets it. */
function inRound({ scene, memory, index }: Situation, { type }: Draft, { subjects, objects }: Parties): Parties | undefined {
  const { tokens, words, from } = scene;
  const company = memory.types.some((told) => told === 'financing' || told === 'valuation') ? companyAt(memory, index) : undefined;
  if (company === undefined || (type !== 'financing' && type !== 'investment') || scene.names.some((name) => name.company === company)) return undefined;
  const indefinite = words.language.numbers.articles;
  const definite = (i: number): boolean => i >= from && words.determiners.has(tokens.word[i] as string) && !indefinite.includes(tokens.word[i] as string);
  // "led the round" is one phrase; "na rodada …, que teve a Kaszek à frente" tells of it before anybody is named
  const round = scene.cues.some(({ from: at, to, types, back, again }) => (type === 'investment' && types[0] === 'investment' && [at + 1, at + 2].some((i) => i < to && definite(i))) ||
    (types[0] === 'financing' && !again && (type === 'investment' || at < (scene.names[0]?.from ?? at)) && (back || definite(at - 1))));
  if (!round) return undefined;
  return type === 'financing' ? { subjects: [company], objects: [...subjects, ...objects] } : { subjects, objects: [company] };
}

/** Whom a sentence is about that names one company alone and no other is spoken of: "Le derrumbe dejó a Globant por debajo de los 3.000 millones". */
function onlyOne({ scene, memory, index }: Situation, { type, anchor }: Draft, named: readonly Named[]): string[] {
  // "l'ancien patron d'Orange a investi": his deeds are not those of the house that he has left, but that he dies is told of it
  const companies = new Set(named.filter((name) => name.kind !== 'media' && name.kind !== 'institution' && (type === 'personnel' || !isFormer(scene, name))).map(({ company }) => company).filter((company) => !isExchange(company) && !makesOnly(scene, company)));
  const [only] = companies;
  // "the index slipped after Micron's guidance disappointed"
  const apart = type === 'price' && named.filter(({ company }) => company === only).every(({ from }) => { const clause = clauseAt(scene, from); return clause.opens === 'conjunction' && clause.from > anchor; });
  const alone = only !== undefined && companies.size === 1 && !isObserver(only) && type !== 'market' && !apart;
  return alone && companyAt(memory, index) === undefined && !strangerActs(scene, anchor) ? [only] : [];
}

/** Words between what a claim is about and whose it is: "la producción de crudo de Pemex". */
const OWNED = 4;

/**
 * Whether a company only stands beside what a sentence tells of whom the text speaks of: "Nos galpões rodarão 24 mil chips da Nvidia", or in
 * another clause than "the shares": "le titre a gagné 2,7 %, Kepler Cheuvreux a relevé son objectif".
 */
function isBeside({ scene, memory, index }: Situation, { type, anchor, cue }: Draft, company: string): boolean {
  const topic = companyAt(memory, index);
  if (topic === undefined || topic === company) return false;
  const here = clauseAt(scene, anchor);
  const shares = type === 'price' && scene.cues.some((other) => other.shares && clauseAt(scene, other.from) === here);
  if (shares && isObserver(company) && !scene.names.some(({ from }) => clauseAt(scene, from) === here)) return true;
  if (!HELD.has(type) || isDeal(type)) return false;
  return scene.names.filter((name) => name.company === company).every((name) => {
    // "24 mil chips da Nvidia": what is counted is no measure of its maker
    const counted = scene.figures.some(({ to }) => to < name.from && name.from - to <= OWNED && undivided(scene, to - 1, name.from));
    const measured = !counted && cue !== undefined && cue.to <= name.from && name.from - cue.from <= OWNED;
    const { verb } = clauseAt(scene, name.from);
    return !name.described && partsBefore(scene, name).length > 0 && !measured && (counted || (verb !== undefined && verb < name.from)) && here === clauseAt(scene, name.from);
  });
}

/** Whether "its" stands right before a word, an adjective between them or not. */
const isOwned = ({ tokens, words }: Scene, { from }: Cue): boolean => [1, 2].some((back) => words.own.has(tokens.word[from - back] as string));

/** "Tiendas D1 superó las 2.800 tiendas; sus ingresos …": whose "its" is, behind the clause of the one company that acts before it. */
function ownerOf(scene: Scene, named: readonly Named[], { cue }: Draft): string | undefined {
  if (!cue || !isOwned(scene, cue)) return undefined;
  const here = clauseAt(scene, cue.from);
  const acting = named.filter((name) => name.to <= cue.from && clauseAt(scene, name.from) !== here && pieceAt(scene, name.from).opens !== 'relative' && name.kind !== 'media' && !partsBefore(scene, name).length);
  const [owner, ...others] = unique(acting);
  return others.length || here.opens === 'relative' ? undefined : owner;
}

/** What authorities set for others: prices, fees, jobs, who may be listed. */
const DECIDED: ReadonlySet<ClaimType> = new Set<ClaimType>(['price', 'headcount', 'listing', 'stock_sale', 'energy']);

/** "La CNMC ha rebajado un 7% el precio mayorista": whether an institution acts in the clause of a claim, and says nothing. */
function decides({ scene, attribution }: Situation, { type, anchor }: Draft, company: string): boolean {
  if (!DECIDED.has(type)) return false;
  const place = scene.names.find((name) => name.company === company && clauseAt(scene, name.from) === clauseAt(scene, anchor));
  return place !== undefined && !attribution.places.has(place) && !partsBefore(scene, place).length && (clauseAt(scene, place.from).verb ?? 0) > place.from;
}

const isInstitution = ({ names }: Scene, company: string): boolean => names.some((name) => name.company === company && name.kind === 'institution');

/** Companies that speak in a sentence and may do what they say. */
function speakersOf({ scene, attribution, watchers }: Situation, { type }: Draft): string[] {
  const speakers = [...[...attribution.places].filter(({ kind }) => kind !== 'media').map(({ company }) => company), ...attribution.themselves];
  return speakers.filter((company) => !watchers.has(company) && !isObserver(company) && (OFFICIAL.has(type) || !isInstitution(scene, company)));
}

/** "The company … with CoreWeave": who is pointed to acts, who is named is the other party. */
function withPointedTo({ pointed }: Situation, { type }: Draft, named: readonly Named[], { subjects, objects }: Parties): Parties {
  const { companies, at } = pointed();
  const other = companies.filter((company) => !subjects.includes(company) && !objects.includes(company));
  const acts = !subjects.length || (at !== undefined && NAMED_AGAIN.has(type) && named.every(({ from }) => from > at));
  return other.length && acts ? { subjects: other, objects: [...subjects, ...objects] } : { subjects, objects };
}

/** Whether a text speaks of somebody else than who speaks: what a bank says of prices is then not its own. */
const others = ({ memory, index }: Situation, company: string): boolean => (companyAt(memory, index) ?? company) !== company;

/** Words between "that" or a name and the infinitive of what it says that it does: "assure ne pas vouloir", "ha anunciado ayer vender". */
const INFINITIVE = 4;

/**
 * How far what is said is what the speaker does: where an infinitive says it ("reconoció haber perdido 61.000 clientes"), or as a company
 * tells of itself without "that" ("Engie n'exclut pas un effort de 300 MW").
 */
function ofItself({ tokens, words, from, names }: Scene, company: string, anchor: number): 'does' | 'tells' | undefined {
  const place = names.find((name) => name.company === company && name.to <= anchor);
  if (!place) return undefined;
  const that = tokens.word.slice(from, anchor).findIndex((word) => words.that.has(word));
  const start = that < 0 ? place.to : from + that;
  const infinitive = start >= place.to && tokens.word.slice(start, Math.min(anchor, start + INFINITIVE)).some((word) => words.infinitives.has(word) || endsLike(word, words.infinitiveEndings));
  return infinitive ? 'does' : that < 0 ? 'tells' : undefined;
}

/** Whether a person speaks who watches from outside: an economist, a minister, a mayor. */
export const isOutsider = ({ tokens, words, from, to }: Scene): boolean => phraseWithin(words.observers, tokens, from, to);

/** Of whom the text has told that they get money. */
const RAISED: ReadonlySet<ClaimType> = new Set<ClaimType>(['financing', 'investment', 'stock_sale', 'listing']);

/** "I fondi serviranno ad aprire una sede a Boston": who gets the money that a clause begins with, right behind a claim that tells it. */
function raisedBy({ scene, memory, index }: Situation, { anchor }: Draft): string | undefined {
  const { tokens, words, to } = scene;
  const { from } = clauseAt(scene, anchor);
  const money = words.proceeds.at(tokens, scene.from, to) ?? words.proceeds.at(tokens, from, to);
  return money && memory.types.some((type) => RAISED.has(type)) ? companyAt(memory, index) : undefined;
}

/** Whom a claim is about whose sentence does not tell it: who speaks of itself, "we", or whom the text goes on about. */
function untold(situation: Situation, draft: Draft, objects: readonly string[]): string[] {
  const { scene, attribution, memory, index } = situation;
  const { type, cue } = draft;
  if (publicActs(scene, draft.anchor)) return [];
  const speaker = attribution.spoke ? speakersOf(situation, draft).filter((company) => ACTS.has(type) || (type !== 'market' && (!others(situation, company) || ofItself(scene, company, draft.anchor) === 'does' || (HELD.has(type) && ofItself(scene, company, draft.anchor) === 'tells')))).slice(0, 1) : [];
  if (speaker.length) return speaker;
  // "…, detalla un comunicado de la firma": what the company tells is its own
  const its = cue !== undefined && isOwned(scene, cue);
  const itself = !WORLD.has(type) || its ? attribution.themselves.filter((company) => !objects.includes(company) && !isInstitution(scene, company)).slice(0, 1) : [];
  if (itself.length) return itself;
  // "we" of somebody who speaks for a company
  const outsider = attribution.person && attribution.affiliation === undefined && isOutsider(scene);
  if (attribution.person && !outsider && (HELD.has(type) || (attribution.affiliation && !WORLD.has(type)))) {
    // "la produzione è scesa, denuncia la segretaria della Fiom": a union speaks of whose people it stands for
    const house = attribution.affiliation !== undefined && isUnion(attribution.affiliation) ? undefined : attribution.affiliation;
    const company = house ?? (house === attribution.affiliation ? topicAt(memory, index) : (protagonist(memory) ?? companyAt(memory, index)));
    if (company && !objects.includes(company)) return [company];
  }
  // "The shares rose 3%": whose they are is told before
  const shares = type === 'price' ? scene.cues.find((other) => other.shares && (other === cue || other.from - scene.from <= LEADING || clauseAt(scene, other.from) === clauseAt(scene, draft.anchor))) : undefined;
  // "o preço-alvo passa de 0,88 para 0,94 euros": whom somebody rates
  const rated = cue !== undefined && scene.words.ratings.at(scene.tokens, cue.from, scene.to) ? companyAt(memory, index) : undefined;
  if (rated !== undefined && !objects.length) return [rated];
  // "The money will go towards a new plant": what was raised is of whom the text has just told it
  const raised = !objects.length && raisedBy(situation, draft);
  if (raised) return [raised];
  // "Its slice of mobile subscriptions slipped to 63.9%, the authority says"
  const topic = companyAt(memory, index) ?? (its ? topicAt(memory, index) : undefined);
  if (its && !objects.length && topic !== undefined && !scene.names.some((name) => name.to <= (cue?.from ?? scene.from) && name.kind !== 'institution' && name.kind !== 'media')) return [topic];
  // "Ralph Duggan, its chief executive, stepped down", "Il consiglio ha nominato Livia Sartorio": right behind the company that it is of
  if (type === 'personnel' && topic !== undefined && !outsider && scene.names.every((name) => isFormer(scene, name, type)) && index - memory.at <= 1) return [topic];
  if ((outsider && !shares) || objects.length || !(HELD.has(type) || shares) || [...attribution.places].some(({ kind, company }) => kind === 'institution' && !((type === 'headcount' || type === 'capacity') && isUnion(company)))) return [];
  return carriedOn(scene, memory, index, shares ?? cue, RESULTS.has(type));
}
