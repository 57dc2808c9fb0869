import type { ClaimType } from '../terms.ts';
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, MARK, type Tokens } from '../text/tokens.ts';
import type { Part } from './claim-lexicon.ts';
import type { Named, Scene } from './scene.ts';

export interface Parties {
  subjects: string[];
  objects: string[];
}

/** How each kind of deal uses prepositions: what a company after one of them is to it. */
const DEALS: Partial<Record<ClaimType, Partial<Record<Part, 'subject' | 'object'>>>> = {
  investment: { into: 'object', with: 'object', by: 'subject', of: 'subject' },
  acquisition: { of: 'object', by: 'subject', with: 'object', into: 'object' },
  contract: { with: 'object', by: 'subject', into: 'object' },
  financing: { with: 'object', by: 'object' },
  legal: { into: 'object', by: 'subject' },
};

/** Deals in which whoever receives is the object of whoever gives. */
const GIVEN: ReadonlySet<ClaimType> = new Set(['investment']);
const PART_REACH = 7;

/** The preposition that governs a name: right before it, or before a description in between ("com o provedor de nuvem de IA CoreWeave"). */
function partsBefore(scene: Scene, name: Named): Part[] {
  const { tokens, words, from } = scene;
  const direct = phraseBefore(words.parts, tokens, name.from, 4);
  if (direct && direct.from >= from && !isApposition(direct.value)) return direct.value;
  for (let k = name.from - 1; k >= Math.max(from, name.from - PART_REACH); k--) {
    if (tokens.kind[k] === MARK && /^[,;:.()]$/.test(tokens.word[k] as string)) break;
    const found = words.parts.at(tokens, k, name.from);
    if (found && !isApposition(found.value)) return found.value;
  }
  return direct && direct.from >= from ? direct.value : [];
}

/** "of" alone may lead to a description of the name rather than to the name. */
const isApposition = (parts: Part[]): boolean => parts.length === 1 && parts[0] === 'of';

/** Names tied by commas and "and": HIVE Digital, TeraWulf, Hut 8 e MARA Holdings. */
export function coordinated(scene: Scene, names: Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const name of names) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && tied(scene, last.to, name.from)) group.push(name);
    else groups.push([name]);
  }
  return groups;
}

function tied({ tokens, words }: Scene, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    if (tokens.gap[i] === BROKEN) return false;
    const word = tokens.word[i] as string;
    if (word !== ',' && word !== '&' && !words.and.has(word) && !CONNECTORS.has(word)) return false;
  }
  return true;
}

/** "or" of the languages stands in no list of its own: one letter or two between two names can be nothing else. */
const CONNECTORS = new Set(['o', 'ou', 'u', 'or', 'e', 'y', 'et', 'and', 'ed', 'ni']);

const unique = (names: Named[]): string[] => [...new Set(names.map(({ company }) => company))];

/** Subjects and objects of a claim among the companies of its sentence; sources are left out beforehand. */
export function readParties(scene: Scene, names: Named[], type: ClaimType, anchor: number): Parties {
  if (!names.length) return { subjects: [], objects: [] };
  const groups = coordinated(scene, names);
  const deal = DEALS[type];
  if (!deal) return { subjects: unique(nearest(scene, groups, anchor)), objects: [] };
  const subjects: Named[] = [];
  const objects: Named[] = [];
  for (const group of groups) {
    const roles = partsBefore(scene, group[0] as Named).map((part) => deal[part]).filter((role) => role !== undefined);
    // "de" may be of and by: what the deal says of the more telling preposition, which stands last in the list
    const role = roles[roles.length - 1] ?? 'subject';
    (role === 'subject' ? subjects : objects).push(...group);
  }
  const received = GIVEN.has(type) && receives(scene, subjects);
  if (received) return { subjects: unique(subjects.filter((name) => name.from > received.at)), objects: unique([...subjects.filter((name) => name.from < received.at), ...objects]) };
  const own = unique(subjects);
  return { subjects: own, objects: unique(objects).filter((company) => !own.includes(company)) };
}

/** A verb of receiving after a name: "a Hut 8 obteve um investimento". */
function receives(scene: Scene, subjects: Named[]): { at: number } | undefined {
  const first = subjects[0];
  if (!first) return undefined;
  for (let i = first.to; i < scene.to; i++) if (scene.words.receiving.at(scene.tokens, i, scene.to)) return { at: i };
  return undefined;
}

/** The group of names that a claim is about: the first before its anchor in the same clause, else the first of all. */
function nearest(scene: Scene, groups: Named[][], anchor: number): Named[] {
  const first = groups[0] as Named[];
  const before = groups.filter((group) => (group[0] as Named).from < anchor);
  const clause = clauseStart(scene.tokens, anchor, scene.from);
  const own = before.find((group) => (group[0] as Named).from >= clause);
  return own ?? before[before.length - 1] ?? first;
}

function clauseStart(tokens: Tokens, anchor: number, from: number): number {
  for (let i = anchor - 1; i > from; i--) if (tokens.kind[i] === MARK && tokens.word[i] === ';') return i;
  return from;
}
