import type { ClaimType, CompanyKind } from '../terms.ts';
import { phraseBefore } from '../text/phrases.ts';
import { MARK, WORD } from '../text/tokens.ts';
import { type Description, pointsBack } from './back-references.ts';
import { partsBefore, reportedFrom, strangerActs } from './parties.ts';
import type { Named, Scene } from './scene.ts';

/** What the sentences read so far were about: what "the company", "its", "the deal" may point back to. */
export interface Memory {
  /** The companies that the text last spoke of, and the sentence where. */
  topic: string[];
  at: number;
  /** Types, subjects and objects of the last claims, for "the deal", "this investment". */
  types: ClaimType[];
  subjects: string[];
  objects: string[];
  /** Who was named last. */
  last?: string;
  /** Everybody named so far. */
  entities: ReadonlyMap<string, Entity>;
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

/** What may be called again by its name: "the deal", "a parceria". */
export const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'investment', 'financing', 'stock_sale', 'legal', 'listing', 'project']);

export const NOTHING: Memory = { topic: [], at: Number.NEGATIVE_INFINITY, types: [], subjects: [], objects: [], entities: new Map() };

/** Sentences after which "the company" points to nobody any more. */
const REACH = 4;
/** Sentences after which a sentence without any subject has none to carry on. */
const NEAR = 2;

/** The one company that the text speaks of at a sentence; undefined where two fit or none is within reach. */
export function topicAt(memory: Memory, sentence: number, reach = REACH): string | undefined {
  if (sentence - memory.at > reach) return undefined;
  // two that act on one: "the company" is the one
  const one = memory.topic.length > 1 ? memory.objects : memory.topic;
  return one.length === 1 ? one[0] : undefined;
}

/** Sentences after which a description by its own noun points to nobody any more. */
const NOUN_REACH = 10;
/** Letters that a noun and a name share: `banca` and "Banco BPM". */
const STEM = 4;

/** The one entity that a text named last among those that fit; none where one sentence named two. */
function lastOf(memory: Memory, sentence: number, reach: number, fits: (entity: Entity, company: string) => boolean, place: 'at' | 'acted'): string | undefined {
  const found = [...memory.entities].filter(([company, entity]) => sentence - entity[place] <= reach && fits(entity, company));
  const last = Math.max(...found.map(([, entity]) => entity[place]));
  const those = found.filter(([, entity]) => entity[place] === last);
  return those.length === 1 ? those[0]?.[0] : undefined;
}

/** Whom the text speaks of, of those that fit: its topic, or who acted or was named last where that is somebody else ("the company" is no regulator). */
function spokenOf(memory: Memory, sentence: number, reach: number, fits: (entity: { kind: CompanyKind }) => boolean): string | undefined {
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

/** The company that the text speaks of at a sentence; no institution and no paper. */
export const companyAt = (memory: Memory, sentence: number, reach = REACH): string | undefined => spokenOf(memory, sentence, reach, ({ kind }) => kind !== 'institution' && kind !== 'media');

/** Whether a company was called by a noun, or bears it in its name. */
const isCalled = ({ nouns }: Entity, company: string, noun: string): boolean =>
  nouns.has(noun) || (noun.length > STEM && company.toLowerCase().split(/[^\p{L}]+/u).some((word) => word.startsWith(noun.slice(0, STEM))));

/** Whether a mark or a relative pronoun parts two tokens: two clauses. */
function apart({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.kind[i] === MARK && /^[,;:()"–—]$/.test(tokens.word[i] as string)) || words.relatives.has(tokens.word[i] as string) || words.that.has(tokens.word[i] as string)) return true;
  return false;
}

/** Words of the article and of when it was said between a verb of saying and who speaks. */
const SAID = 4;

/** Whether a description stands right beside a verb of saying: "prices will climb, the regulator said", "diz o instituto". */
function speaks({ tokens, words, from, to }: Scene, at: number, next: number): boolean {
  const verb = (i: number): boolean => { const value = words.speech.at(tokens, i, to)?.value; return value === 'verb' || value === 'aside' || value === 'either'; };
  if (verb(next)) return true;
  for (let k = at - 1; k >= Math.max(from, at - SAID) && tokens.kind[k] === WORD; k--) if (verb(k)) return true;
  return false;
}

/** Whom a description means: who acts before it in its sentence, who was called so, or whom the text speaks of. Undefined where two fit or none is within reach. */
export function meant(scene: Scene, memory: Memory, sentence: number, description: Description): string | undefined {
  // "the bank": a company before an institution
  if (description.what === 'either') return meant(scene, memory, sentence, { ...description, what: 'company' }) ?? meantBy(scene, memory, sentence, description);
  return meantBy(scene, memory, sentence, description);
}

function meantBy(scene: Scene, memory: Memory, sentence: number, { from, next, what, noun, parent, owns, foreign, other }: Description): string | undefined {
  if (other) return undefined;
  const fits = ({ kind }: { kind: CompanyKind }): boolean => (what === 'authority' ? kind === 'institution' : kind !== 'media' && (what === 'either' || kind !== 'institution'));
  const acting = scene.names.filter((name) => name.to <= from && fits(name) && !partsBefore(scene, name).length && !phraseBefore(scene.words.sourceBefore, scene.tokens, name.from));
  const own = [...new Set(acting.map(({ company }) => company))];
  const spoken = spokenOf(memory, sentence, REACH, fits);
  // "la filiale d'EDF" is who the text speaks of, and "the Mexican regulator" a new one
  if (parent !== undefined) return spoken === parent && !owns ? undefined : spoken;
  if (what === 'authority' && foreign) return undefined;
  // "Peor le fue a Caja Meseta: la cooperativa perdió"
  const led = scene.names.findLast((name) => name.to <= from && fits(name));
  if (led && [1, 2, 3].some((back) => scene.tokens.word[from - back] === ':' && from - back >= led.to) && !scene.names.some((name) => name.from >= led.to && name.to <= from)) return led.company;
  const called = noun === undefined || scene.words.any.has(noun) ? undefined : lastOf(memory, sentence, NOUN_REACH, (entity, company) => fits(entity) && isCalled(entity, company, noun), 'at');
  if (own.length && called && own.includes(called)) return called;
  // "Fitch ha confermato il rating dell'istituto": what a preposition governs is not who acts in its own clause
  const governed = phraseBefore(scene.words.parts, scene.tokens, from, 3) !== undefined && own.length > 0 && !apart(scene, acting.at(-1)?.to ?? from, from);
  const earlier = called ?? spoken;
  if (own.length && !(governed && earlier && !own.includes(earlier))) return own[0];
  // "Le bénéfice de Thales a bondi, se félicite le groupe"
  const told = [...new Set(scene.names.filter((name) => name.to <= from && fits(name) && partsBefore(scene, name)[0] === 'of').map(({ company }) => company))];
  if (told.length === 1 && !own.length) return told[0];
  if (strangerActs(scene, from) && !speaks(scene, from, next)) return undefined;
  return earlier;
}

/** Where the pronouns of a sentence stand that begin it or a clause of it: "elle emploie", "Issue du CEA, elle". None is who says something, nor nobody ("il faut"). */
function pronounsIn({ tokens, words, from, to, names }: Scene): { from: number; latter: boolean; next: number }[] {
  const found: { from: number; latter: boolean; next: number }[] = [];
  for (let i = from; i < to; i++) {
    const latter = words.latter.at(tokens, i, to);
    const pronoun = latter ?? words.pronouns.at(tokens, i, to);
    if (!pronoun || words.impersonal.at(tokens, i, to)) continue;
    const begins = i === from || tokens.kind[i - 1] === MARK || phraseBefore(words.and, tokens, i) !== undefined || words.that.has(tokens.word[i - 1] as string) || words.relatives.has(tokens.word[i - 1] as string) || words.comparisons.at(tokens, i - 1, i) !== undefined;
    const next = latter ? latter.next : i + 1;
    const speaks = words.speech.at(tokens, next, to)?.value === 'verb';
    if ((latter || begins) && !(speaks && !latter) && !names.some((name) => name.from < next && name.to > i)) found.push({ from: i, latter: latter !== undefined, next });
  }
  return found;
}

/** Words between a noun of owners and what they own. */
const OWNED = 3;

/** Tokens between a word for those who watch companies and the name of their house: "l'analyste de", "Chez Desjardins, l'analyste". */
const WATCH = 4;

/** The companies of a sentence that only judge others: analysts' houses, and those new to the text that reckon something. */
export function watchersOf({ tokens, words, from, to, names }: Scene, memory: Memory): ReadonlySet<string> {
  const watches = (i: number): boolean => words.watchers.at(tokens, i, to) !== undefined;
  const found = names.filter((name) => {
    if (name.kind === 'media' || memory.topic.includes(name.company)) return false;
    for (let i = name.from - 1; i >= Math.max(from, name.from - WATCH) && (tokens.kind[i] === WORD || tokens.word[i] === "'"); i--) if (watches(i)) return true;
    for (let i = name.to; i < Math.min(to, name.to + WATCH) && (tokens.kind[i] === WORD || tokens.word[i] === ',' || tokens.word[i] === "'"); i++) if (watches(i)) return true;
    return !memory.entities.has(name.company) && memory.topic.length > 0 && words.judging.at(tokens, name.to, to) !== undefined;
  });
  return new Set(found.map(({ company }) => company));
}

/** The names of a sentence and, among them, those whom its descriptions and pronouns mean. */
export function withDescribed(scene: Scene, memory: Memory, sentence: number, watchers: ReadonlySet<string>): Scene['names'] {
  const present = { ...scene, names: scene.names.filter(({ company }) => !watchers.has(company)) };
  const found: Named[] = [];
  const add = (from: number, to: number, company: string | undefined): void => {
    const kind = company === undefined ? undefined : (memory.entities.get(company)?.kind ?? scene.names.find((name) => name.company === company)?.kind);
    if (company !== undefined && kind) found.push({ from, to, company, kind, described: true });
  };
  for (const { from, next, latter } of pronounsIn(scene)) {
    const before = present.names.filter((name) => name.to <= from && name.kind !== 'media');
    if (latter) add(from, next, before.at(-1)?.company ?? (sentence - memory.at <= 1 ? memory.last : undefined));
    else add(from, next, meant(present, memory, sentence, { from, next, what: 'company' }));
  }
  for (const description of scene.descriptions) {
    add(description.from, description.next, meant(present, memory, sentence, description));
  }
  // "the Zara owner": what is its own is nobody beside it
  const names = scene.names.filter((name) => !found.some(({ from, to }) => name.from < to && name.to > from) && !scene.descriptions.some(({ from, next, owns }) => owns && found.some((other) => other.from === from) && name.to > from - OWNED && name.from < next + OWNED));
  return found.length ? [...names, ...found].sort((a, b) => a.from - b.from) : scene.names;
}

/** Names where a company speaks of itself in a quotation: "« Nous livrerons nos premiers échantillons à Mistral AI »". */
export function withSpeaking(scene: Scene, company: string | undefined, kind: CompanyKind, quoted: (i: number) => boolean): Scene['names'] {
  const { tokens, words, from, to, names } = scene;
  if (company === undefined) return names;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    const we = words.we.words.at(tokens, i, to) !== undefined || (tokens.kind[i] === WORD && words.we.endings.some((ending) => word.length > ending.length && word.endsWith(ending)));
    if (we && quoted(i) && !names.some((name) => name.from <= i && i < name.to)) return [...names, { from: i, to: i + 1, company, kind, described: true, speaking: true }].sort((a, b) => a.from - b.from);
  }
  return names;
}

/** Who "the company" is at token i: the company that acts before it in its sentence, else the one that the text speaks of. */
export function antecedentAt(scene: Scene, memory: Memory, sentence: number, i: number): string | undefined {
  const before = scene.names.filter((name) => name.to <= i && name.kind !== 'media' && !partsBefore(scene, name).length);
  const own = [...new Set(before.map(({ company }) => company))];
  if (own.length) return own[0];
  // "Le bénéfice de Thales a bondi, se félicite le groupe"
  const told = [...new Set(scene.names.filter((name) => name.to <= i && name.kind !== 'media').map(({ company }) => company))];
  return told.length === 1 ? told[0] : topicAt(memory, sentence);
}

/** Companies that "these companies" or "the deal" of this sentence point to; none where nothing fits within reach; `at`: where its noun of companies stands. */
export function pointedTo(scene: Scene, memory: Memory, sentence: number): { companies: string[]; at?: number } {
  const none = { companies: [] };
  if (!memory.topic.length || sentence - memory.at > REACH) return none;
  const { tokens, words, from, to } = scene;
  for (let i = from; i < to; i++) {
    if (words.backReferencesPlural.at(tokens, i, to)) return memory.topic.length > 1 ? { companies: memory.topic, at: i } : none;
  }
  // "a parceria", "this investment": what the last claim was about, named again at the start of the sentence
  const again = scene.cues.some((cue) => cue.from - from < 8 && cue.types.some((type) => DEALS.has(type) && memory.types.includes(type)));
  return again && sentence - memory.at <= 1 ? { companies: memory.subjects } : none;
}

/** "Il contratto, firmato ieri, …", "The project is due …": a deal with its article at the start of a sentence is the one just told. */
const beginsDeal = ({ tokens, words, from }: Scene, at: number, types: readonly ClaimType[]): boolean =>
  at > from && types.some((type) => DEALS.has(type)) && (words.articles.has(tokens.word[from] as string) || tokens.word[from + 1] === "'");

/** Whether a sentence says "the company" or "it said" of the company that the text speaks of. */
export function refersBack(scene: Scene, memory: Memory, sentence: number): boolean {
  const { tokens, words, from, to, cues } = scene;
  if (!topicAt(memory, sentence)) return false;
  if (words.pronouns.at(tokens, from, to) || cues.some((cue) => cue.from - from < 3 && (cue.again || beginsDeal(scene, cue.from, cue.types)))) return true;
  for (let i = from; i < to; i++) if (pointsBack(scene, i)) return true;
  return false;
}

/** The company that a sentence goes on about without naming it: "Prevede …", "It said …", "Its executives …", "La produzione …", "Un dividende sera proposé". */
export function carriedOn(scene: Scene, memory: Memory, sentence: number, measure: { from: number; shares?: boolean } | undefined, results: boolean): string[] {
  const topic = companyAt(memory, sentence, NEAR);
  if (!topic) return [];
  const { tokens, words, from, to } = scene;
  if (strangerActs(scene, measure?.from ?? to)) return [];
  const begins = words.predicates.has(tokens.word[from] as string) || words.pronouns.at(tokens, from, to) !== undefined;
  if (begins) return inverted(scene) ? [] : [topic];
  if (!measure) return [];
  // "Chile produjo": somebody else is named before it
  const before = measure.from - 1;
  if (measure.shares && before >= from && !bare(scene, before) && !words.determiners.has(tokens.word[measure.from] as string)) return [];
  if (!measure.shares && (before > from || (before === from && words.predicates.has(tokens.word[measure.from] as string))) && tokens.caps[before] === 1 && (tokens.word[before] as string).length > 1 && !words.functionWords.has(tokens.word[before] as string)) return [];
  // a measure at the start of the sentence or of a clause is that of the company spoken of
  for (let i = measure.from - 1; i >= Math.max(from, measure.from - 3); i--) {
    if (words.own.has(tokens.word[i] as string)) return [topic];
    if (i === from || tokens.word[i - 1] === ',') return [topic];
  }
  if (measure.from === from) return [topic];
  // "net debt would drop": results are the company's, where no market and nobody else is named before them
  if (results && !generic(scene, measure.from)) return [topic];
  // nobody else is named in the sentence right after, which begins with no name
  return sentence - memory.at <= 1 && !scene.names.length && words.functionWords.has(tokens.word[from] as string) && !namesAnybody(scene, to) ? [topic] : [];
}

/** "Debutó en Bolsa la tecnológica Naviolo": a capital behind the verb that no preposition governs and nobody knows. */
function inverted({ tokens, words, from, to, names, dates }: Scene): boolean {
  for (let i = from + 1; i < to && !(tokens.kind[i] === MARK && /^[,;:"(]$/.test(tokens.word[i] as string)); i++) {
    if (!tokens.caps[i] || tokens.caps[i - 1] || (tokens.word[i] as string).length < 2 || phraseBefore(words.parts, tokens, i, 4)) continue;
    if (!names.some((name) => name.from <= i && i < name.to) && !dates.some((date) => date.from <= i && i < date.to)) return true;
  }
  return false;
}

/** Whether a token is an article, a mark or another small word: "mining" of "mining shares" is none. */
const bare = ({ tokens, words }: Scene, i: number): boolean => tokens.kind[i] !== WORD || words.determiners.has(tokens.word[i] as string) || words.functionWords.has(tokens.word[i] as string);

/** Whether what stands before a token speaks of a market, of companies in general or of somebody by name. */
function generic(scene: Scene, before: number): boolean {
  const { tokens, words } = scene;
  const from = reportedFrom(scene, before);
  for (let i = from; i < before; i++) if (words.markets.at(tokens, i, before) ?? words.backReferencesPlural.at(tokens, i, before)) return true;
  return namesAnybody({ ...scene, from }, before);
}

/** A capital inside the sentence that is no date: some place or person. */
function namesAnybody({ tokens, from, dates, names }: Scene, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!names.some((name) => name.from <= i && i < name.to) && (tokens.caps[i] as number) > 0 && (tokens.word[i] as string).length > 1 && !dates.some((date) => date.from <= i && i < date.to)) return true;
  return false;
}

/** Of these only a rating has an object: the text is about whom it rates. */
const RATING: ReadonlySet<ClaimType> = new Set<ClaimType>(['risk', 'ranking', 'price', 'valuation']);

/** Tokens from the beginning of a sentence within which "les ventes de Thales" say whom it is about. */
const LEADING = 8;

/** Whether a sentence is about a company: it acts in it, is not named in it at all, or stands in what the sentence begins with. */
function leads(scene: Scene, company: string): boolean {
  const places = scene.names.filter((name) => name.company === company);
  const alone = scene.names.every((name) => name.company === company || name.kind === 'media') && !strangerActs(scene, places[0]?.from ?? scene.to);
  return !places.length || alone || places.some((name) => !partsBefore(scene, name).length || (name.from - scene.from < LEADING && !apart(scene, scene.from, name.from)));
}

/** Whether a sentence begins with a capital of one word that nobody knows and that acts, and says nothing: "Le marocain Managem a coulé", "Stm è arretrata". */
function newcomer(scene: Scene): boolean {
  const { tokens, words, from, to } = scene;
  for (let i = from; i < Math.min(to, from + LEADING); i++) {
    if (tokens.kind[i] === MARK && tokens.word[i] !== "'") return false;
    if (tokens.caps[i] && !tokens.caps[i - 1] && !tokens.caps[i + 1] && strangerActs({ ...scene, from: i }, Math.min(i + 2, to)) && words.speech.at(tokens, i + 1, to)?.value !== 'verb') return true;
  }
  return false;
}

/** What the next sentences may point back to: "the broadcaster" is whom the watchdog fined, not the watchdog. */
export function remember(memory: Memory, at: number, scene: Scene, own: readonly (readonly Named[])[], claims: readonly { type: ClaimType; subjects: string[]; objects: string[] }[], employer?: string): Memory {
  const claim = claims.find(({ subjects }) => subjects.length) ?? claims.find(({ objects }) => objects.length);
  const official = (company: string): boolean => scene.names.some((name) => name.company === company && name.kind === 'institution');
  const parties = claim && (claim.subjects.length === 0 || (RATING.has(claim.type) && claim.objects.length > 0) || (claim.subjects.every(official) && claim.objects.some((company) => !official(company))) ? claim.objects : claim.subjects);
  const kept = parties && memory.topic.length > 0 && at - memory.at <= NEAR && parties === claim?.subjects && !parties.some((company) => company === employer || leads(scene, company)) ? memory.topic : parties;
  // "Ana Reis, CEO da Bial, responde … pela oferta da Angelini": who speaks for a company tells of it
  const house = employer !== undefined && parties === claim?.subjects && !parties?.some((company) => company === employer || leads(scene, company)) ? [employer] : undefined;
  const topic = house ?? kept ?? (employer ? [employer] : own[0]?.map(({ company }) => company));
  const types = claims.length ? claims.map(({ type }) => type) : memory.types;
  const entities = entitiesOf(memory, at, scene, new Set(claims.flatMap(({ subjects, objects }) => [...subjects, ...objects])));
  const last = scene.names.findLast(({ kind }) => kind !== 'media')?.company ?? memory.last;
  // somebody unknown acts: the text speaks of them now
  if (!claim?.subjects.some((company) => leads(scene, company)) && newcomer(scene)) return { ...memory, topic: [], at, types, last, subjects: [], objects: [], entities };
  return topic ? { topic, at, types, last, subjects: claim?.subjects.length ? claim.subjects : topic, objects: claim?.objects ?? [], entities } : { ...memory, types, last, subjects: memory.topic, entities };
}

/** A heading speaks of the companies that it names; who acts in it is what the text speaks of. */
export function rememberHeading(memory: Memory, at: number, scene: Scene): Memory {
  const acting = scene.names.filter((name) => name.kind !== 'media' && !partsBefore(scene, name).length);
  const [first] = acting.filter(({ kind }) => kind !== 'institution');
  const entities = entitiesOf(memory, at, scene, new Set(acting.map(({ company }) => company)));
  return first ? { ...memory, topic: [first.company], at, subjects: [first.company], objects: [], entities } : { ...memory, entities };
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
    entities.set(name.company, { kind: name.kind, at, acted, nouns: new Set([...(known?.nouns ?? []), ...(name.described ? [] : nounsBeside(scene, name))]) });
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
