import type { ClaimType } from '../terms.ts';
import { pointsBack } from './back-references.ts';
import { partsBefore } from './parties.ts';
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
}

/** What may be called again by its name: "the deal", "a parceria". */
export const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'investment', 'financing', 'stock_sale', 'legal', 'listing', 'project']);

export const NOTHING: Memory = { topic: [], at: Number.NEGATIVE_INFINITY, types: [], subjects: [], objects: [] };

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

/** Who "the company" is at token i: the company that acts before it in its sentence, else the one that the text speaks of. */
export function antecedentAt(scene: Scene, memory: Memory, sentence: number, i: number): string | undefined {
  const before = scene.names.filter((name) => name.to <= i && name.kind !== 'media' && !partsBefore(scene, name).length);
  const own = [...new Set(before.map(({ company }) => company))];
  if (own.length) return own[0];
  // "Le bénéfice de Thales a bondi, se félicite le groupe"
  const told = [...new Set(scene.names.filter((name) => name.to <= i && name.kind !== 'media').map(({ company }) => company))];
  return told.length === 1 ? told[0] : topicAt(memory, sentence);
}

/** Companies that "the company", "these companies" or "the deal" of this sentence point to; none where nothing fits within reach; `at`: where its noun of companies stands. */
export function pointedTo(scene: Scene, memory: Memory, sentence: number): { companies: string[]; at?: number } {
  const none = { companies: [] };
  if (!memory.topic.length || sentence - memory.at > REACH) return none;
  const { tokens, words, from, to } = scene;
  for (let i = from; i < to; i++) {
    if (words.backReferencesPlural.at(tokens, i, to)) return memory.topic.length > 1 ? { companies: memory.topic, at: i } : none;
    if (pointsBack(scene, i)) {
      const one = topicAt(memory, sentence);
      return one === undefined ? none : { companies: [one], at: i };
    }
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

/** The company that a sentence goes on about without naming it: "Prevede …", "It said …", "Its executives …", "La produzione …". */
export function carriedOn(scene: Scene, memory: Memory, sentence: number, measure: { from: number } | undefined): string[] {
  const topic = topicAt(memory, sentence, NEAR);
  if (!topic) return [];
  const { tokens, words, from, to } = scene;
  const begins = words.predicates.has(tokens.word[from] as string) || words.pronouns.at(tokens, from, to) !== undefined;
  if (begins) return [topic];
  if (!measure) return [];
  // "Chile produjo": somebody else is named before it
  const before = measure.from - 1;
  if (before >= from && tokens.caps[before] === 1 && (tokens.word[before] as string).length > 1 && !words.functionWords.has(tokens.word[before] as string)) return [];
  // a measure at the start of the sentence or of a clause is that of the company spoken of
  for (let i = measure.from - 1; i >= Math.max(from, measure.from - 3); i--) {
    if (words.own.has(tokens.word[i] as string)) return [topic];
    if (i === from || tokens.word[i - 1] === ',') return [topic];
  }
  if (measure.from === from) return [topic];
  // nobody else is named in the sentence right after, which begins with no name
  return sentence - memory.at <= 1 && !scene.names.length && words.functionWords.has(tokens.word[from] as string) && !namesAnybody(scene) ? [topic] : [];
}

/** A capital inside the sentence that is no date: some place or person. */
function namesAnybody({ tokens, from, to, dates }: Scene): boolean {
  for (let i = from + 1; i < to; i++) if ((tokens.caps[i] as number) > 0 && (tokens.word[i] as string).length > 1 && !dates.some((date) => date.from <= i && i < date.to)) return true;
  return false;
}

/** What the next sentences may point back to: "the broadcaster" is whom the watchdog fined, not the watchdog. */
export function remember(memory: Memory, at: number, scene: Scene, own: readonly (readonly Named[])[], claims: readonly { type: ClaimType; subjects: string[]; objects: string[] }[], employer?: string): Memory {
  const claim = claims.find(({ subjects }) => subjects.length) ?? claims.find(({ objects }) => objects.length);
  const official = (company: string): boolean => scene.names.some((name) => name.company === company && name.kind === 'institution');
  const parties = claim && (claim.subjects.length === 0 || (claim.subjects.every(official) && claim.objects.some((company) => !official(company))) ? claim.objects : claim.subjects);
  const topic = parties ?? (employer ? [employer] : own[0]?.map(({ company }) => company));
  const types = claims.length ? claims.map(({ type }) => type) : memory.types;
  return topic ? { topic, at, types, subjects: claim?.subjects.length ? claim.subjects : topic, objects: claim?.objects ?? [] } : { ...memory, types, subjects: memory.topic };
}
