/** What the sentences read so far were about, and who is called what in them. */
import { isObserver } from '../../companies/observers.ts';
import type { ClaimType, CompanyKind } from '../../terms.ts';

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
  // whoever only judges others is nobody that a text goes on about
  const others = (entity: Entity, company: string): boolean => fits(entity) && !isObserver(company);
  return lastOf(memory, sentence, reach, others, 'acted') ?? lastOf(memory, sentence, NEAR, others, 'at');
}

/** Sentences after which "we" is nobody. */
const WE = 6;

/** Who says "we" where the sentence does not tell it. */
export const weAt = (memory: Memory, sentence: number): string | undefined => (memory.we && sentence - memory.we.at <= WE ? memory.we.company : companyAt(memory, sentence));

/** The institution that the text speaks of at a sentence. */
export const authorityAt = (memory: Memory, sentence: number): string | undefined => spokenOf(memory, sentence, REACH, ({ kind }) => kind === 'institution');

/** The company that the text speaks of at a sentence; no institution and no paper. */
export const companyAt = (memory: Memory, sentence: number, reach = REACH): string | undefined => spokenOf(memory, sentence, reach, ({ kind }) => kind !== 'institution' && kind !== 'media');
