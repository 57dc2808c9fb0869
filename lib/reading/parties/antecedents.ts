/** Whom "the bank", "it", "we", "the deal" mean: somebody whom the sentence or the text before it has named. */
import { isObserver } from '../../companies/observers.ts';
import type { ClaimType, CompanyKind } from '../../terms.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { isBehindParticiple, isFormer } from './bystanders.ts';
import { pointsBack } from './back-references.ts';
import { apart, clauseAt, pieceAt } from '../claims/clauses.ts';
import { droppedSubject } from './dropped-subject.ts';
import { partsBefore } from './governors.ts';
import { saysWe } from '../speakers/interviews.ts';
import { companyAt, type Entity, lastOf, type Memory, REACH, spokenOf, topicAt } from './memory.ts';
import { unique } from './name-groups.ts';
import type { Cue, Description, Named, Scene } from '../claims/scene.ts';
import { strangerActs } from './strangers.ts';
import { NAMED_AGAIN } from '../claims/type-groups.ts';

/** Sentences after which a description by its own noun points to nobody any more. */
const NOUN_REACH = 10;

/** Letters that a noun and a name share: `banca` and "Banco BPM". */
const STEM = 4;

/** Whether a company was called by a noun, or bears it in its name. */
const isCalled = ({ nouns }: Entity, company: string, noun: string): boolean =>
  nouns.has(noun) || (noun.length > STEM && company.toLowerCase().split(/[^\p{L}]+/u).some((word) => word.startsWith(noun.slice(0, STEM))));

/** Words of the article and of when it was said between a verb of saying and who speaks. */
const SAID = 4;

/** Whether a description stands right beside a verb of saying: "prices will climb, the regulator said", "diz o instituto". */
function speaks({ tokens, words, from, to }: Scene, at: number, next: number): boolean {
  const verb = (i: number): boolean => { const value = words.speech.at(tokens, i, to)?.value; return value === 'verb' || value === 'aside' || value === 'either'; };
  if (verb(next)) return true;
  for (let k = at - 1; k >= Math.max(from, at - SAID) && tokens.kind[k] === WORD; k--) if (verb(k)) return true;
  return false;
}

/** "Na Polónia, onde opera através do Bank Millennium, a instituição …": whether a name stands in a relative clause that is over. */
export const isAside = (scene: Scene, name: Named, at: number): boolean => pieceAt(scene, name.from).opens === 'relative' && clauseAt(scene, name.from) !== clauseAt(scene, at);

/** Tokens from the beginning of a sentence within which it says of whom it is: "Quant à Banque Sambrienne, …, elle". */
const FRONTED = 3;

const isFronted = ({ tokens, words, from }: Scene, name: Named): boolean => name.from > from && name.from - from <= FRONTED && tokens.word[name.to] === ',' && words.asFor.at(tokens, from, name.from) !== undefined;

/** "La CNMC impuso una multa a Telefónica. La operadora recurrirá la sanción": right behind what an authority did to a company, what is told of the case by a description is that company's. */
function finedBefore({ cues }: Scene, { types, subjects, objects, entities, at }: Memory, sentence: number, from: number): string | undefined {
  const [fined, ...others] = objects;
  const isAuthority = (company: string): boolean => entities.get(company)?.kind === 'institution';
  if (fined === undefined || others.length || isAuthority(fined) || at !== sentence - 1 || !types.includes('legal') || !subjects.length || !subjects.every(isAuthority)) return undefined;
  return cues.some((cue) => cue.types[0] === 'legal' && !cue.weak && cue.from >= from) ? fined : undefined;
}

/** Whom a description means: who acts before it in its sentence, who was called so, or whom the text speaks of. Undefined where two fit or none is within reach. */
export function meant(scene: Scene, memory: Memory, sentence: number, description: Description): string | undefined {
  // "the bank": a company before an institution
  if (description.what === 'either') return meant(scene, memory, sentence, { ...description, what: 'company' }) ?? meantBy(scene, memory, sentence, description);
  return meantBy(scene, memory, sentence, description);
}

function meantBy(scene: Scene, memory: Memory, sentence: number, { from, next, what, noun, parent, owns, foreign, other }: Description): string | undefined {
  if (other) return undefined;
  const named = scene.names.filter((name) => !isFormer(scene, name, 'personnel') && !isBehindParticiple(scene, name, from));
  // "la calificadora calcula que la empresa …": who judges, and whom it judges
  if (scene.words.houses.at(scene.tokens, from, scene.to)) {
    // "Per Mediobanca i risultati superano le attese; il broker …": a bank may be one too
    const house = scene.names.findLast((name) => name.to <= from && (isObserver(name.company) || (name.kind === 'company' && phraseBefore(scene.words.sourceBefore, scene.tokens, name.from) !== undefined)))?.company ?? lastOf(memory, sentence, REACH, (_, company) => isObserver(company), 'at');
    if (house !== undefined) return house;
  }
  const fits = ({ kind }: { kind: CompanyKind }): boolean => (what === 'authority' ? kind === 'institution' : kind !== 'media' && (what === 'either' || kind !== 'institution'));
  const acting = named.filter((name) => name.to <= from && fits(name) && (isFronted(scene, name) || !partsBefore(scene, name).length) && !phraseBefore(scene.words.sourceBefore, scene.tokens, name.from));
  const own = unique(acting);
  const spoken = spokenOf(memory, sentence, REACH, fits);
  // "la filiale d'EDF" is who the text speaks of, and "the Mexican regulator" a new one
  if (parent !== undefined) return spoken === parent && !owns ? undefined : spoken;
  if (what === 'authority' && foreign) return undefined;
  // "Peor le fue a Caja Meseta: la cooperativa perdió"
  const led = named.findLast((name) => name.to <= from && fits(name));
  if (led && [1, 2, 3].some((back) => scene.tokens.word[from - back] === ':' && from - back >= led.to) && !scene.names.some((name) => name.from >= led.to && name.to <= from)) return led.company;
  const called = noun === undefined || scene.words.any.has(noun) ? undefined : lastOf(memory, sentence, NOUN_REACH, (entity, company) => fits(entity) && isCalled(entity, company, noun), 'at');
  if (own.length && called && own.includes(called)) return called;
  // "Fitch ha confermato il rating dell'istituto": what a preposition governs is not who acts in its own clause
  const governed = phraseBefore(scene.words.parts, scene.tokens, from, 3) !== undefined && own.length > 0 && !apart(scene, acting.at(-1)?.to ?? from, from);
  const earlier = called ?? (what === 'company' ? finedBefore(scene, memory, sentence, from) : undefined) ?? spoken;
  if (own.length && !(governed && earlier && !own.includes(earlier))) return own[0];
  // "Le bénéfice de Thales a bondi, se félicite le groupe"
  const told = unique(named.filter((name) => name.to <= from && fits(name) && partsBefore(scene, name)[0] === 'of' && !isAside(scene, name, from) && (!earlier || isTold(scene, name))));
  if (told.length === 1 && !own.length) return told[0];
  if (strangerActs(scene, from) && !speaks(scene, from, next)) return undefined;
  return authorityBefore(scene, from, what, fits) ?? earlier;
}

/** "Moody's podría rebajar la nota, advirtió la agencia", "À la FGTB, …, dénonce le syndicat": a body that a sentence names is also one that judges, and one that a preposition governs, where it names no other. */
function authorityBefore({ names }: Scene, i: number, what: Description['what'], fits: (name: Named) => boolean): string | undefined {
  const bodies = what === 'authority' ? unique(names.filter((name) => name.to <= i && (fits(name) || isObserver(name.company)))) : [];
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** Tokens between what a claim is about and whose it is: "le bénéfice net de Thales". */
const MEASURED = 4;

/** Whether what is told is a name's own, or who tells it is of it: "le bénéfice de Thales", "le PDG d'Eramet", but not "las fallas de los motores de Pratt & Whitney". */
function isTold({ tokens, words, cues, from }: Scene, name: Named): boolean {
  if (cues.some((cue) => cue.to <= name.from && name.from - cue.from <= MEASURED)) return true;
  for (let k = Math.max(from, name.from - MEASURED); k < name.from; k++) if (words.offices.at(tokens, k, name.from)) return true;
  return false;
}

/** Words of when it was said between a verb of saying and what is said. */
const WHEN = 3;

/** Whether a verb of saying stands before token i, a date between them or not. */
function saidBefore({ tokens, words, from, dates }: Scene, i: number): boolean {
  const date = dates.find(({ to }) => to === i);
  for (let k = i - 1; k >= Math.max(from, (date?.from ?? i) - WHEN) && tokens.kind[k] !== MARK; k--) if (words.speech.at(tokens, k, i)?.value === 'verb') return true;
  return false;
}

/** Where the pronouns of a sentence stand that begin it or a clause of it: "elle emploie", "Issue du CEA, elle". None is who says something, nor nobody ("il faut"). */
function pronounsIn(scene: Scene): { from: number; latter: boolean; next: number }[] {
  const { tokens, words, from, to, names, dates } = scene;
  const found: { from: number; latter: boolean; next: number }[] = [];
  for (let i = from; i < to; i++) {
    const latter = words.latter.at(tokens, i, to);
    const pronoun = latter ?? words.pronouns.at(tokens, i, to);
    if (!pronoun || words.impersonal.at(tokens, i, to)) continue;
    // "Last month it bought"
    const begins = i === from || tokens.kind[i - 1] === MARK || dates.some((date) => date.from <= from + 1 && date.to === i) || phraseBefore(words.and, tokens, i) !== undefined || words.that.has(tokens.word[i - 1] as string) || words.relatives.has(tokens.word[i - 1] as string) || words.comparisons.at(tokens, i - 1, i) !== undefined;
    const next = latter ? latter.next : i + 1;
    // "Salesforce said on Tuesday it would buy": what it says without "that"
    const word = tokens.word[next] as string;
    const told = !begins && (words.modality.at(tokens, next, to) !== undefined || words.conditionals.has(word) || words.verbs.has(word) || words.past.words.at(tokens, next, to) !== undefined) && saidBefore(scene, i);
    const speaks = words.speech.at(tokens, next, to)?.value === 'verb';
    if ((latter || begins || told) && !(speaks && !latter) && !names.some((name) => name.from < next && name.to > i)) found.push({ from: i, latter: latter !== undefined, next });
  }
  return found;
}

/** Words between a noun of owners and what they own. */
const OWNED = 3;

/** The names of a sentence and, among them, those whom its descriptions and pronouns mean. */
export function withDescribed(scene: Scene, memory: Memory, sentence: number, watchers: ReadonlySet<string>): Scene['names'] {
  const present = { ...scene, names: scene.names.filter(({ company }) => !watchers.has(company)) };
  const meaning = (description: Description): string | undefined => meant(scene.words.houses.at(scene.tokens, description.from, scene.to) ? scene : present, memory, sentence, description);
  const found: Named[] = [];
  const add = (from: number, to: number, company: string | undefined, noun?: string): void => {
    const kind = company === undefined ? undefined : (memory.entities.get(company)?.kind ?? scene.names.find((name) => name.company === company)?.kind);
    if (company !== undefined && kind) found.push({ from, to, company, kind, described: true, ...(noun ? { noun } : {}) });
  };
  for (const { from, next, latter } of pronounsIn(scene)) {
    const before = present.names.filter((name) => name.to <= from && name.kind !== 'media');
    if (latter) add(from, next, before.at(-1)?.company ?? (sentence - memory.at <= 1 ? memory.last : undefined));
    else add(from, next, meant(present, memory, sentence, { from, next, what: 'company' }));
  }
  const verb = droppedSubject(present);
  if (verb !== undefined && !found.some(({ from }) => from <= verb)) add(verb, verb + 1, companyAt(memory, sentence));
  for (const description of scene.descriptions) {
    add(description.from, description.next, meaning(description), description.noun);
  }
  // "the Zara owner": what is its own is nobody beside it
  const names = scene.names.filter((name) => !found.some(({ from, to }) => name.from < to && name.to > from) && !scene.descriptions.some(({ from, next, owns }) => owns && found.some((other) => other.from === from) && name.to > from - OWNED && name.from < next + OWNED));
  return found.length ? [...names, ...found].sort((a, b) => a.from - b.from) : scene.names;
}

/** "El ejecutivo adelantó que la estatal cerrará …": of whom somebody speaks who says "the company" is their own, whomever the text spoke of last. */
export function spokenFor({ names }: Scene, memory: Memory, house: string, speakers: ReadonlySet<Named>): Scene['names'] {
  const named = new Set(names.filter(({ described }) => !described).map(({ company }) => company));
  const kind = memory.entities.get(house)?.kind;
  if (named.has(house) || kind === undefined || kind === 'institution') return names;
  const called = ({ company, noun }: Named): boolean => noun !== undefined && memory.entities.get(company)?.nouns.has(noun) === true;
  return names.map((name) => (name.described && name.kind !== 'institution' && !speakers.has(name) && !named.has(name.company) && !called(name) ? { ...name, company: house, kind } : name));
}

/** Names where a company speaks of itself, in a quotation or in the answers of an interview: "« Nous livrerons nos premiers échantillons à Mistral AI »", "Rolls-Royce nous a indemnisés". */
export function withSpeaking(scene: Scene, company: string | undefined, kind: CompanyKind, quoted: (i: number) => boolean): Scene['names'] {
  const { tokens, words, from, to, names } = scene;
  if (company === undefined) return names;
  // tokens have every mark of quotation in one form
  const marks = tokens.word.slice(from, to).includes('"');
  for (let i = from; i < to; i++) {
    // "$US820"
    if (!saysWe(tokens, words, i, to) || tokens.caps[i] === 2 || names.some((name) => name.from <= i && i < name.to)) continue;
    const speaking = quoted(i);
    if (speaking || !marks) return [...names, { from: i, to: i + 1, company, kind, described: true, we: true, ...(speaking ? { speaking } : {}) }].sort((a, b) => a.from - b.from);
  }
  return names;
}

/** "Mary Barra of General Motors disagreed: “They sold 2 million.”": names where who speaks for one company says "they" of the other of which the text tells. */
export function withOthers(scene: Scene, house: string | undefined, memory: Memory, sentence: number, quoted: (i: number) => boolean): Scene['names'] {
  const { tokens, words, from, to, names } = scene;
  const other = companyAt(memory, sentence);
  const kind = other === undefined ? undefined : memory.entities.get(other)?.kind;
  if (house === undefined || other === undefined || kind === undefined || other === house) return names;
  for (let i = from; i < to; i++) {
    const pronoun = tokens.caps[i] !== 2 && quoted(i) ? words.they.at(tokens, i, to) : undefined;
    if (pronoun && !names.some((name) => name.from < pronoun.next && name.to > i && quoted(name.from))) return [...names, { from: i, to: pronoun.next, company: other, kind, described: true }].sort((a, b) => a.from - b.from);
  }
  return names;
}

/** Who "the company" is at token i: the company that acts before it in its sentence, else the one that the text speaks of. */
export function antecedentAt(scene: Scene, memory: Memory, sentence: number, i: number): string | undefined {
  const named = scene.names.filter((name) => name.to <= i && name.kind !== 'media' && !isFormer(scene, name) && !isBehindParticiple(scene, name, i));
  const before = named.filter((name) => !partsBefore(scene, name).length);
  const own = unique(before);
  if (own.length) return own[0];
  // "Le bénéfice de Thales a bondi, se félicite le groupe"
  const told = unique(named);
  return told.length === 1 ? told[0] : topicAt(memory, sentence);
}

/** Whether a deal is named again: with an article or a demonstrative, no plural of the world ("Os data centers consumiram"). */
const isAgain = ({ tokens, words }: Scene, { from, weak, again, back }: Cue): boolean => again === true || back || tokens.word[from - 1] === "'" || (words.determiners.has(tokens.word[from - 1] as string) && !(weak && words.articles.has(tokens.word[from - 1] as string)));

/** Tokens from the beginning of a sentence within which it names a deal that it goes on about. */
const DEAL = 3;

/** Companies that "these companies" or "the deal" of this sentence point to; none where nothing fits within reach; `at`: where its noun of companies stands. */
export function pointedTo(scene: Scene, memory: Memory, sentence: number): { companies: string[]; at?: number } {
  const none = { companies: [] };
  if (!memory.topic.length || sentence - memory.at > REACH) return none;
  const { tokens, words, from, to } = scene;
  for (let i = from; i < to; i++) {
    if (words.backReferencesPlural.at(tokens, i, to)) return memory.topic.length > 1 ? { companies: memory.topic, at: i } : none;
  }
  // "a parceria", "this investment": what the last claim was about, named again at the start of the sentence
  const again = scene.cues.some((cue) => cue.from - from < 8 && isAgain(scene, cue) && cue.types.some((type) => NAMED_AGAIN.has(type) && memory.types.includes(type)));
  if (again && sentence - memory.at <= 1) return { companies: memory.subjects.filter((company) => !isObserver(company)) };
  const named = scene.cues.find((cue) => cue.from - from < DEAL && isAgain(scene, cue) && !words.language.numbers.articles.includes(tokens.word[from] as string) && cue.types.some((type) => memory.deals.has(type)) && !scene.names.some((name) => name.to <= cue.from));
  const companies = named?.types.map((type) => memory.deals.get(type)).find((found) => found !== undefined);
  return companies ? { companies: [...companies] } : none;
}

/** "Il contratto, firmato ieri, …", "The project is due …": a deal with its article at the start of a sentence is the one just told. */
const beginsDeal = ({ tokens, words, from }: Scene, at: number, types: readonly ClaimType[]): boolean =>
  at > from && types.some((type) => NAMED_AGAIN.has(type)) && (words.articles.has(tokens.word[from] as string) || tokens.word[from + 1] === "'");

/** Whether a sentence says "the company" or "it said" of the company that the text speaks of. */
export function refersBack(scene: Scene, memory: Memory, sentence: number): boolean {
  const { tokens, words, from, to, cues } = scene;
  if (!topicAt(memory, sentence)) return false;
  if (words.pronouns.at(tokens, from, to) || cues.some((cue) => cue.from - from < 3 && (cue.again || beginsDeal(scene, cue.from, cue.types)))) return true;
  for (let i = from; i < to; i++) if (pointsBack(scene, i)) return true;
  return false;
}
