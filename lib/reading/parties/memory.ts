/** What the sentences read so far were about, and who is called what in them. */
import type { ClaimType, CompanyKind } from '../../terms.ts';
import { WORD } from '../../text/tokens.ts';
import { apart, clauseAt } from '../claims/clauses.ts';
import { partsBefore } from './governors.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { newcomer, strangerActs } from './strangers.ts';
import { RATED } from '../claims/type-groups.ts';

/** What the sentences read so far were about: what "the company", "its", "the deal" may point back to. */
export interface Memory {
  /** The companies that the text last spoke of, and the sentence where. */
  topic: string[];
  at: number;
  /** Types, subjects and objects of the last claims, for "the deal", "this investment". */
  types: ClaimType[];
  subjects: string[];
  objects: string[];
  /** Who did the last deal of each type, which a later sentence may name again: "the takeover". */
  deals: ReadonlyMap<ClaimType, readonly string[]>;
  /** Who was named last. */
  last?: string;
  /** Who said "we" last, and in which sentence. */
  we?: { company: string; at: number };
  /** Everybody named so far. */
  entities: ReadonlyMap<string, Entity>;
  /** Of whom the first sentence of the paragraph spoke; none before it. */
  paragraph?: string[];
  /** The first company that the text spoke of. */
  lead?: string;
  /** In how many sentences each was spoken of; the heading counts twice. */
  tally: ReadonlyMap<string, number>;
}

/** A company or institution that the text has named: as what, and where last. */
export interface Entity {
  kind: CompanyKind;
  /** The sentence that named it last, and the one in which it last acted or was acted on. */
  at: number;
  acted: number;
  /** What it was called where it was named: `startup` of "the startup Lumenode". */
  nouns: ReadonlySet<string>;
}

export const NOTHING: Memory = { topic: [], at: Number.NEGATIVE_INFINITY, types: [], subjects: [], objects: [], deals: new Map(), entities: new Map(), tally: new Map() };

/** Sentences after which "the company" points to nobody any more. */
export const REACH = 4;

/** Sentences after which a sentence without any subject has none to carry on. */
export const NEAR = 2;

/** The one company that the text speaks of at a sentence; undefined where two fit or none is within reach. */
export function topicAt(memory: Memory, sentence: number, reach = REACH): string | undefined {
  if (sentence - memory.at > reach) return undefined;
  // two that act on one: "the company" is the one
  const one = memory.topic.length > 1 ? memory.objects : memory.topic;
  return one.length === 1 ? one[0] : undefined;
}

/** Sentences in which a text speaks of its protagonist, at least. */
const OFTEN = 2;

/** Whom each tally is of, which no sentence changes that speaks of nobody. */
const protagonists = new WeakMap<Memory['tally'], { company: string | undefined }>();

/** Whom a text is about: the company that it has spoken of most, twice as often as of any other. */
export function protagonist(memory: Memory): string | undefined {
  const known = protagonists.get(memory.tally);
  if (known) return known.company;
  const company = mostOf(memory);
  protagonists.set(memory.tally, { company });
  return company;
}

function mostOf({ tally, entities }: Memory): string | undefined {
  let [first, second] = [['', 0], ['', 0]] as [[string, number], [string, number]];
  for (const [company, times] of tally) {
    const kind = entities.get(company)?.kind;
    if (kind !== 'company' && kind !== 'unlisted') continue;
    if (times > first[1]) [first, second] = [[company, times], first];
    else if (times > second[1]) second = [company, times];
  }
  return first[1] >= OFTEN && first[1] >= OFTEN * second[1] ? first[0] : undefined;
}

/** The one entity that a text named last among those that fit; none where one sentence named two. */
export function lastOf(memory: Memory, sentence: number, reach: number, fits: (entity: Entity, company: string) => boolean, place: 'at' | 'acted'): string | undefined {
  const found = [...memory.entities].filter(([company, entity]) => sentence - entity[place] <= reach && fits(entity, company));
  const last = Math.max(...found.map(([, entity]) => entity[place]));
  const those = found.filter(([, entity]) => entity[place] === last);
  return those.length === 1 ? those[0]?.[0] : undefined;
}

/** Whom the text speaks of, of those that fit: its topic, or who acted or was named last where that is somebody else ("the company" is no regulator). */
export function spokenOf(memory: Memory, sentence: number, reach: number, fits: (entity: { kind: CompanyKind }) => boolean): string | undefined {
  const isFit = (company: string): boolean => { const entity = memory.entities.get(company); return entity !== undefined && fits(entity); };
  const topic = topicAt(memory, sentence, reach);
  // somebody unknown is spoken of
  if (!memory.topic.length && sentence - memory.at <= NEAR) return undefined;
  if (topic !== undefined && isFit(topic)) return topic;
  // "the company" after two that act together is neither of them
  if (topic === undefined && memory.topic.some(isFit)) {
    const other = (entity: Entity, company: string): boolean => fits(entity) && !memory.topic.includes(company);
    const beside = [...memory.entities].filter(([company, entity]) => entity.at === memory.at && other(entity, company));
    return beside.length ? (beside.length === 1 ? beside[0]?.[0] : undefined) : lastOf(memory, sentence, NEAR, other, 'acted');
  }
  return lastOf(memory, sentence, reach, fits, 'acted') ?? lastOf(memory, sentence, NEAR, fits, 'at');
}

/** Sentences after which "we" is nobody. */
const WE = 6;

/** Who says "we" where the sentence does not tell it. */
export const weAt = (memory: Memory, sentence: number): string | undefined => (memory.we && sentence - memory.we.at <= WE ? memory.we.company : companyAt(memory, sentence));

/** The company that the text speaks of at a sentence; no institution and no paper. */
export const companyAt = (memory: Memory, sentence: number, reach = REACH): string | undefined => spokenOf(memory, sentence, reach, ({ kind }) => kind !== 'institution' && kind !== 'media');

/** Tokens from the beginning of a sentence within which "les ventes de Thales" say whom it is about. */
const LEADING = 8;

/** "Tra gli investitori figura Interpump", "la planta que la filial Vitapro construye": whether a name stands behind the verb of its clause, or in a relative one. */
function isPassing(scene: Scene, { from }: Named): boolean {
  const { verb, opens } = clauseAt(scene, from);
  return opens === 'relative' || (verb !== undefined && verb < from);
}

/**
 * Whether a sentence is about a company: it acts in it, is not named in it at all, is the only one, or stands in what the sentence begins with.
 * @param other the text speaks of somebody else: "les hélicoptères ont souffert des retards de Boeing" is then still about them
 */
function leads(scene: Scene, company: string, other: boolean): boolean {
  const places = scene.names.filter((name) => name.company === company);
  const alone = scene.names.every((name) => name.company === company || name.kind === 'media') && !strangerActs(scene, places[0]?.from ?? scene.to);
  return !places.length || (alone && !other) || places.some((name) => (!partsBefore(scene, name).length && !(other && isPassing(scene, name))) || (name.from - scene.from < (other ? LEADING / 2 : LEADING) && !apart(scene, scene.from, name.from)));
}

/**
 * Whether a sentence without a claim only speaks to a name, or of what is its: to whom, with whom or where something is done ("ante la
 * Comisión"), and behind the verb where the text is about somebody else ("o sistema roda na nuvem da Amazon").
 */
function spokenTo(scene: Scene, name: Named, main?: string): boolean {
  if (name.kind === 'institution' || name.kind === 'media') return true;
  const passing = main !== undefined && main !== name.company && isPassing(scene, name);
  return partsBefore(scene, name).some((part) => part !== 'of' || passing);
}

/** Tokens from the beginning of a sentence within which it says of whom it tells. */
const INTRODUCED = 3;

/** "Au Club Med, on parle d'une saison historique": whether a sentence says of whom it tells, before a comma. */
const isIntroduced = ({ tokens, from }: Scene, { from: at, to, kind }: Named): boolean => at - from <= INTRODUCED && tokens.word[to] === ',' && (kind === 'company' || kind === 'unlisted');

/** Words of an apposition up to "its": "BWGI, su mayor accionista". */
const OWN = 2;

/** "Kroger, its American partner, announced": whether a company is told as what it is to whom the text speaks of. */
const isOwnOf = ({ tokens, words, names }: Scene, company: string): boolean =>
  names.some((name) => name.company === company && !name.described && tokens.word[name.to] === ',' && tokens.word.slice(name.to + 1, name.to + 1 + OWN).some((word) => words.own.has(word)));

/** What a claim told of whom. */
type Told = { type: ClaimType; subjects: string[]; objects: string[] };

/** Of whom a claim tells: "the broadcaster" is whom the watchdog fined, not the watchdog. */
function toldOf({ names }: Scene, { type, subjects, objects }: Told): string[] {
  const official = (company: string): boolean => names.some((name) => name.company === company && name.kind === 'institution');
  const suffers = subjects.length === 0 || (RATED.has(type) && objects.length > 0) || (subjects.every(official) && objects.some((company) => !official(company)));
  return suffers ? objects : subjects;
}

/** Whether somebody gives a rating or a target price: "Já o Goldman Sachs cortou o preço-alvo" tells of whom it rates. */
const givesRating = ({ tokens, words, from, to }: Scene): boolean => tokens.word.slice(from, to).some((_, k) => words.ratings.at(tokens, from + k, to) !== undefined);

/** Whether a house is an institution: who speaks for one speaks of others. */
const isOffice = (memory: Memory, { names }: Scene, house: string): boolean => (names.find((name) => name.company === house)?.kind ?? memory.entities.get(house)?.kind) === 'institution';

/** The companies that a text speaks of after a sentence; none where it speaks of nobody new. */
function topicAfter(memory: Memory, at: number, scene: Scene, own: readonly (readonly Named[])[], claim: Told | undefined, employer: string | undefined): string[] | undefined {
  // "Rolls-Royce nous a indemnisés": an interview goes on about who gives it
  const we = scene.names.find((name) => name.we)?.company;
  if (we !== undefined) return [we];
  const known = memory.topic.length > 0;
  const main = protagonist(memory);
  if (!claim) return employer ? [employer] : (known ? own.find(([first]) => isIntroduced(scene, first as Named) || !spokenTo(scene, first as Named, main)) : own.find(([first]) => first?.kind !== 'media'))?.map(({ company }) => company);
  // whoever speaks for a company goes on about it, whomever they mention
  // but an employer told in passing is none that speaks: "O presidente da Natura sai e será substituído por Ana Reis, hoje na Ambev"
  const about = known ? main : scene.names[0]?.company;
  if (employer !== undefined && !isOffice(memory, scene, employer) && (about === undefined || about === employer || !claim.subjects.includes(about))) return [employer];
  // "Sequoia Capital would lead the round": who gets it is spoken of still
  if (claim.objects.length === 1 && memory.topic.length === 1 && claim.objects[0] === memory.topic[0] && !claim.subjects.some((company) => memory.tally.has(company))) return memory.topic;
  const told = toldOf(scene, claim);
  if (known && at - memory.at <= NEAR && told.length === 1 && isOwnOf(scene, told[0] as string)) return memory.topic;
  const spokenOf = main !== undefined && memory.topic.includes(main);
  const other = (company: string): boolean => spokenOf && company !== main;
  const suffers = told !== claim.subjects && !told.every((company) => other(company) && scene.names.every((name) => name.company !== company || isPassing(scene, name)));
  const rates = known && RATED.has(claim.type) && told === claim.subjects && givesRating(scene) && !told.some((company) => memory.tally.has(company));
  if (suffers || told.some((company) => company === employer || leads(scene, company, other(company)))) return rates ? memory.topic : told;
  // "Ana Reis, CEO da Bial, responde … pela oferta da Angelini": who speaks for a company tells of it
  if (employer !== undefined) return [employer];
  return known && at - memory.at <= NEAR ? memory.topic : told;
}

/** What the next sentences may point back to. @param employer whom somebody speaks for in it */
export function remember(memory: Memory, at: number, scene: Scene, own: readonly (readonly Named[])[], claims: readonly Told[], employer?: string): Memory {
  const claim = claims.find(({ subjects }) => subjects.length) ?? claims.find(({ objects }) => objects.length);
  const topic = topicAfter(memory, at, scene, own, claim, employer);
  const types = claims.length ? claims.map(({ type }) => type) : memory.types;
  const deals = dealsAfter(memory, claims);
  const entities = entitiesOf(memory, at, scene, new Set(claims.flatMap(({ subjects, objects }) => [...subjects, ...objects])));
  const last = scene.names.findLast(({ kind }) => kind !== 'media')?.company ?? memory.last;
  // somebody unknown acts: the text speaks of them now
  if (!claim?.subjects.some((company) => leads(scene, company, false)) && newcomer(scene)) return { ...memory, topic: [], at, types, deals, last, subjects: [], objects: [], entities };
  if (!topic) return { ...memory, types, deals, last, subjects: memory.topic, entities };
  const we = scene.names.find((name) => name.we)?.company;
  return { ...memory, ...(we === undefined ? {} : { we: { company: we, at } }), tally: counted(memory, topic, memory.lead === undefined ? 2 : 1), paragraph: memory.paragraph ?? topic, ...leading(memory, scene, topic), topic, at, types, deals, last, subjects: claim?.subjects.length ? claim.subjects : topic, objects: claim?.objects ?? [], entities };
}

/** Of these a text tells one, and comes back to it. */
const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'stock_sale', 'listing']);

/** Who did the deals told so far, the last of each type. */
function dealsAfter({ deals }: Memory, claims: readonly Told[]): Memory['deals'] {
  const told = claims.filter(({ type, subjects }) => DEALS.has(type) && subjects.length > 0);
  return told.length ? new Map([...deals, ...told.map(({ type, subjects }) => [type, subjects] as const)]) : deals;
}

/** The first company that a text speaks of, where it speaks of one alone. */
function leading({ lead, entities }: Memory, { names }: Scene, [company, ...others]: readonly string[]): { lead?: string } {
  if (lead !== undefined) return { lead };
  const kind = names.find((name) => name.company === company)?.kind ?? entities.get(company ?? '')?.kind;
  return company !== undefined && !others.length && (kind === 'company' || kind === 'unlisted') ? { lead: company } : {};
}

/** "As vendas da Sonae cresceram 14%; já o resultado líquido subiu": of whom one statement tells, the next of its sentence goes on about. */
export function goingOn(memory: Memory, at: number, scene: Scene, made: readonly Told[]): Memory {
  const [company, ...others] = made.findLast(({ subjects }) => subjects.length > 0)?.subjects ?? [];
  const name = scene.names.find((one) => one.company === company);
  if (!name || others.length || name.kind === 'institution' || name.kind === 'media') return memory;
  return { ...memory, topic: [name.company], at, entities: entitiesOf(memory, at, { ...scene, names: [name] }, new Set([name.company])) };
}

/** A paragraph begins: what the one before it added on somebody else at its end, or in one sentence of its own, is over, where the text is about one company. */
export function atParagraph(memory: Memory, at: number): Memory {
  const { paragraph, ...rest } = memory;
  const main = protagonist(memory) ?? memory.lead;
  if (main === undefined || memory.topic.includes(main)) return rest;
  // whoever gives an interview speaks in every paragraph
  const aside = main === protagonist(memory) && memory.topic.length > 0 && memory.topic.every((company) => memory.tally.get(company) === 1 && company !== memory.we?.company);
  return paragraph?.includes(main) || aside ? { ...rest, topic: [main], subjects: [main], objects: [], at: at - 1 } : rest;
}

/** Keeps who has only judged others: "the research firm" may mean them. */
export const noticed = (memory: Memory, at: number, scene: Scene, watchers: ReadonlySet<string>): Memory =>
  (watchers.size ? { ...memory, entities: entitiesOf(memory, at, { ...scene, names: scene.names.filter(({ company }) => watchers.has(company)) }, new Set()) } : memory);

/** Counts a sentence in which the text speaks of companies. */
function counted({ tally }: Memory, companies: readonly string[], weight: number): Memory['tally'] {
  const more = new Map(tally);
  for (const company of companies) put(more, company, (more.get(company) ?? 0) + weight);
  return more;
}

/** Companies that are kept in mind: a text of thousands of them is about none, and its time must grow with its length alone. */
const MOST = 200;

/** Keeps a company as the latest, and lets go of the one that was not met for longest. */
function put<T>(kept: Map<string, T>, company: string, value: T): void {
  kept.delete(company);
  kept.set(company, value);
  if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
}

/** A heading speaks of the companies that it names; who acts in it is what the text speaks of. */
export function rememberHeading(memory: Memory, at: number, scene: Scene): Memory {
  const acting = scene.names.filter((name) => name.kind !== 'media' && !partsBefore(scene, name).length);
  const [first] = acting.filter(({ kind }) => kind !== 'institution');
  const entities = entitiesOf(memory, at, scene, new Set(acting.map(({ company }) => company)));
  return first ? { ...memory, tally: counted(memory, [first.company], 2), topic: [first.company], at, subjects: [first.company], objects: [], entities } : { ...memory, entities };
}

/** A line begins that says by a label of whom it tells: "VINCI – Le groupe …". */
export function aboutOne(memory: Memory, at: number, { company, kind }: { company: string; kind: CompanyKind }): Memory {
  const entities = new Map(memory.entities);
  put(entities, company, { kind, at, acted: at, nouns: memory.entities.get(company)?.nouns ?? new Set() });
  return { ...memory, tally: counted(memory, [company], 1), topic: [company], at, last: company, subjects: [company], objects: [], entities };
}

/** Tokens around a name within which a noun says what it is: "the startup Lumenode", "Quillfire, a San Francisco startup". */
const CALLED = 6;

/** Everybody named up to a sentence, with what it calls them. */
function entitiesOf(memory: Memory, at: number, scene: Scene, parties: ReadonlySet<string>): Memory['entities'] {
  if (!scene.names.length) return memory.entities;
  const entities = new Map(memory.entities);
  for (const name of scene.names) {
    const known = entities.get(name.company);
    const acted = parties.has(name.company) ? at : (known?.acted ?? Number.NEGATIVE_INFINITY);
    put(entities, name.company, { kind: name.kind, at, acted, nouns: new Set([...(known?.nouns ?? []), ...(name.described ? [name.noun ?? ''].filter((noun) => noun && !scene.words.any.has(noun)) : nounsBeside(scene, name))]) });
  }
  return entities;
}

/** The nouns of an apposition: right before the name, an adjective between them or not, and behind its comma. */
function nounsBeside({ tokens, words, from, to }: Scene, name: Named): string[] {
  const found: string[] = [];
  const take = (k: number): boolean => {
    const noun = words.descriptions.at(tokens, k, to);
    if (noun && noun.value !== 'none') found.push(tokens.word[k] as string);
    return noun !== undefined;
  };
  for (let k = name.from - 1; k >= Math.max(from, name.from - 3) && tokens.kind[k] === WORD && !words.functionWords.has(tokens.word[k] as string); k--) if (take(k)) break;
  if (tokens.word[name.to] !== ',') return found;
  for (let k = name.to + 1; k < Math.min(to, name.to + 1 + CALLED) && (tokens.kind[k] === WORD || tokens.word[k] === '-'); k++) if (take(k)) break;
  return found;
}
