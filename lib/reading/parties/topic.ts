/** Whom a text speaks of after a sentence: whoever "the company" of the next one means. */
import { isObserver } from '../../companies/observers.ts';
import type { ClaimType } from '../../terms.ts';
import { WORD } from '../../text/tokens.ts';
import { apart, clauseAt } from '../claims/clauses.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { RATED } from '../claims/type-groups.ts';
import { partsBefore } from './governors.ts';
import { type Memory, NEAR, protagonist } from './memory.ts';
import { strangerActs } from './strangers.ts';
import { phraseWithin } from '../../text/phrases.ts';

/** What a claim told of whom. */
export interface Told {
  type: ClaimType;
  subjects: string[];
  objects: string[];
}

/** A sentence, what the text spoke of before it, and what it told of whom. */
interface Read {
  memory: Memory;
  at: number;
  scene: Scene;
  claim: Told;
  /** Of whom the claim tells. */
  told: string[];
  /** For whom somebody speaks in it. */
  employer?: string;
  /** The text has spoken of somebody. */
  known: boolean;
  /** Whom the text is about. */
  main?: string;
}

/** The companies that the text speaks of from a sentence on, where a construction tells. */
type Rule = (read: Read) => string[] | undefined;

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
export function leads(scene: Scene, company: string, other: boolean): boolean {
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

/** Of whom a claim tells: "the broadcaster" is whom the watchdog fined, not the watchdog. */
function toldOf({ names }: Scene, { type, subjects, objects }: Told): string[] {
  const official = (company: string): boolean => names.some((name) => name.company === company && name.kind === 'institution');
  const suffers = subjects.length === 0 || (RATED.has(type) && objects.length > 0) || (subjects.every(official) && objects.some((company) => !official(company)));
  return suffers ? objects : subjects;
}

/** Whether somebody gives a rating or a target price: "Já o Goldman Sachs cortou o preço-alvo" tells of whom it rates. */
const givesRating = ({ tokens, words, from, to }: Scene): boolean => phraseWithin(words.ratings, tokens, from, to);

/** Whether a house is an institution: who speaks for one speaks of others. */
const isOffice = (memory: Memory, { names }: Scene, house: string): boolean => (names.find((name) => name.company === house)?.kind ?? memory.entities.get(house)?.kind) === 'institution';

/** Whoever speaks for a company goes on about it, whomever they mention; an employer told in passing is none that speaks: "será substituído por Ana Reis, hoje na Ambev". */
const speaksFor: Rule = ({ memory, scene, claim, employer, known, main }) => {
  const about = known ? main : scene.names[0]?.company;
  const speaks = employer !== undefined && !isOffice(memory, scene, employer) && (about === undefined || about === employer || !claim.subjects.includes(about));
  return speaks ? [employer] : undefined;
};

/** "Sequoia Capital would lead the round": who gets it is spoken of still. */
const receives: Rule = ({ memory: { topic, tally }, claim: { subjects, objects } }) =>
  objects.length === 1 && topic.length === 1 && objects[0] === topic[0] && !subjects.some((company) => tally.has(company)) ? topic : undefined;

/** "Kroger, its American partner, announced": the text stays with whose partner it is. */
const partner: Rule = ({ memory, at, scene, told, known }) => (known && at - memory.at <= NEAR && told.length === 1 && isOwnOf(scene, told[0] as string) ? memory.topic : undefined);

/** "Fitch a abaissé sa note d'un cran": whoever only judges others leaves the text with whom it speaks of. */
const judges: Rule = ({ memory, claim, told, known, main }) =>
  known && told === claim.subjects && told.every((company) => isObserver(company) && company !== main && !memory.topic.includes(company)) ? memory.topic : undefined;

/** Words between a name and the participle of what it had done: "Clessidra era già entrata". */
const HAD = 3;

/** "Clessidra era entrata nel capitale nel 2019": what somebody else had done before is told besides. */
const before: Rule = ({ memory, scene, claim, told, employer, known }) => {
  if (!known || employer !== undefined || told !== claim.subjects || told.some((company) => memory.topic.includes(company))) return undefined;
  const { tokens, words, names, to } = scene;
  const had = (name: Named): boolean => {
    const at = Array.from({ length: HAD }, (_, k) => name.to + k).find((i) => i < to && words.pluperfect.has(tokens.word[i] as string));
    const verb = at === undefined ? undefined : [at + 1, at + 2].find((i) => i < to && tokens.kind[i] === WORD && !words.functionWords.has(tokens.word[i] as string));
    return verb !== undefined && !words.determiners.has(tokens.word[(at as number) + 1] as string);
  };
  return told.every((company) => names.some((name) => name.company === company && had(name))) ? memory.topic : undefined;
};

/** Of whom a sentence tells, where it is about them; beside whom the text is about, somebody who is only mentioned is not. */
const toldAbout: Rule = ({ memory, scene, claim, told, employer, known, main }) => {
  const other = (company: string): boolean => main !== undefined && memory.topic.includes(main) && company !== main;
  const passing = (company: string): boolean => other(company) && scene.names.every((name) => name.company !== company || isPassing(scene, name));
  // "Arcadium shares jumped 31%": what the market makes of it, in the story of who buys Arcadium
  if (claim.type === 'price' && told.length > 0 && told.every((company) => other(company) && memory.entities.has(company))) return memory.topic;
  const suffers = told !== claim.subjects && !told.every(passing);
  if (!suffers && !told.some((company) => company === employer || leads(scene, company, other(company)))) return undefined;
  const rates = known && RATED.has(claim.type) && told === claim.subjects && givesRating(scene) && !told.some((company) => memory.tally.has(company));
  return rates ? memory.topic : told;
};

/** "Ana Reis, CEO da Bial, responde … pela oferta da Angelini": who speaks for a company tells of it. */
const answersFor: Rule = ({ employer }) => (employer === undefined ? undefined : [employer]);

/** What was spoken of is still, for a while. */
const stays: Rule = ({ memory, at, known }) => (known && at - memory.at <= NEAR ? memory.topic : undefined);

/** The first that tells decides. */
const RULES: readonly Rule[] = [speaksFor, receives, partner, judges, before, toldAbout, answersFor, stays];

/** Whom a sentence without a claim speaks of. */
function unclaimed(scene: Scene, own: readonly (readonly Named[])[], employer: string | undefined, known: boolean, main: string | undefined): string[] | undefined {
  if (employer) return [employer];
  const group = known ? own.find(([first]) => isIntroduced(scene, first as Named) || !spokenTo(scene, first as Named, main)) : own.find(([first]) => first?.kind !== 'media');
  return group?.map(({ company }) => company);
}

/**
 * The companies that a text speaks of after a sentence; none where it speaks of nobody new.
 * @param own the names of the sentence that may be party to what it tells, in groups
 * @param claim what it claims first of somebody
 * @param employer whom somebody speaks for in it
 */
export function topicAfter(memory: Memory, at: number, scene: Scene, own: readonly (readonly Named[])[], claim: Told | undefined, employer: string | undefined): string[] | undefined {
  // "Rolls-Royce nous a indemnisés": an interview goes on about who gives it
  const we = scene.names.find((name) => name.we)?.company;
  if (we !== undefined) return [we];
  const known = memory.topic.length > 0;
  const main = protagonist(memory);
  if (!claim) return unclaimed(scene, own, employer, known, main);
  const read: Read = { memory, at, scene, claim, told: toldOf(scene, claim), known, ...(employer === undefined ? {} : { employer }), ...(main === undefined ? {} : { main }) };
  for (const rule of RULES) {
    const topic = rule(read);
    if (topic) return topic;
  }
  return read.told;
}
