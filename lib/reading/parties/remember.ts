/** What is kept of a sentence for those behind it. */
import type { ClaimType, CompanyKind } from '../../terms.ts';
import { WORD } from '../../text/tokens.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { partsBefore } from './governors.ts';
import { type Memory, protagonist } from './memory.ts';
import { newcomer } from './strangers.ts';
import { leads, type Told, topicAfter } from './topic.ts';

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
  return paragraph?.includes(main) || aside ? { ...rest, topic: [main], subjects: [main], objects: [], at: aside ? Math.min(memory.at, at - 1) : at - 1 } : rest;
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
