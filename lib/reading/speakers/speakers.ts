import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, MARK, type Tokens, WORD } from '../../text/tokens.ts';
import { partsBefore } from '../parties/governors.ts';
import { isName, type People, type Person } from './people.ts';
import type { Named, Scene } from '../claims/scene.ts';

/** Whom a sentence may mean without naming them. */
export interface Context {
  /** Who "the company" is at a token, where it points back. */
  company: (i: number) => string | undefined;
  /** Who "both companies" are at a token. */
  companies?: (i: number) => string[];
  /** The institution that the text speaks of: "according to the ruling". */
  authority?: () => string | undefined;
  /** The person who was named or spoke last: "she said". */
  person?: Person;
  /** The same, where that is not far. */
  near?: Person;
  /** Whom the sentence itself is about: "La ministra, Inés Carrión, …, y aseguró". */
  present?: Person;
  /** Who spoke last, where that is not far: "has added". */
  still?: Speaker;
  /** People named so far. */
  people?: People;
  /** Whether the text before the sentence has not named a company. */
  fresh?: (company: string) => boolean;
}

/** A company where it stands, "the company" by its name, a person, or a name of one word that nobody knows: all by their names as written. */
export type Source = Named | { company: string } | { person: string } | { written: string };

/** Somebody who spoke, for whom, and where the words stand that say so: the house is no party to what is said. */
export interface Speaker {
  source: Source;
  affiliation?: string;
  house?: Named;
  /** Who says it too: "both companies said". */
  also?: string[];
}

/** The name of a source; one that no list knows with plain apostrophes, as the names of the lists have them. */
export const nameOf = (source: Source): string => ('person' in source ? source.person : 'written' in source ? source.written.replaceAll('’', "'") : source.company);

/** Whether token i is a mark of a sentence, and none inside a number ("0,2%"). */
export const isMark = (tokens: Tokens, i: number, pattern: RegExp): boolean =>
  tokens.kind[i] === MARK && pattern.test(tokens.word[i] as string) && !(tokens.kind[i - 1] === DIGITS && tokens.kind[i + 1] === DIGITS && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED);

/** Tokens between a word of attribution and a name of one word that nobody knows: an article. */
export const LONE_REACH = 2;
/** How far behind its verb a speaker is sought when an office stands in between. */
export const OFFICE_REACH = 14;

export const spoken = ({ name, affiliation }: Person): Speaker => ({ source: { person: name }, ...(affiliation ? { affiliation } : {}) });
export const meant = (company: string | undefined): Speaker | undefined => (company === undefined ? undefined : { source: { company } });

/** Small words between who acts and the verb: "the bank now also expects", "si aspetta ancora". */
const SMALL = 3;

/** Where the words end that stand before the verb at token i, without "now", "also" and pronouns. */
export function withoutAdverbs({ tokens, words, from }: Scene, i: number): number {
  let end = i;
  for (let small = 0; small < SMALL && end > from; small++) {
    const adverb = phraseBefore(words.dropped.adverbs, tokens, end, 4);
    const word = tokens.word[end - 1] as string;
    if (adverb && !phraseBefore(words.and, tokens, end)) { end = adverb.from; continue; }
    if (tokens.kind[end - 1] !== WORD || tokens.caps[end - 1] !== 0 || !words.functionWords.has(word) || words.determiners.has(word) || words.relatives.has(word) || words.pronouns.at(tokens, end - 1, end) || words.people.at(tokens, end - 1, end) || words.negations.has(word) || words.said.auxiliaries.at(tokens, end - 1, end) || words.parts.at(tokens, end - 1, end) || words.and.at(tokens, end - 1, end)) break;
    end -= 1;
  }
  return end;
}

/** "Both companies" at token i. */
export function together({ tokens, words, to }: Scene, i: number, context: Context): Speaker | undefined {
  const [first, ...also] = words.backReferencesPlural.at(tokens, i, to) ? (context.companies?.(i) ?? []) : [];
  return first === undefined || !also.length ? undefined : { source: { company: first }, also };
}

/** Who acts in the sentence before token i: the first company that no preposition governs. */
export const actorBefore = (scene: Scene, i: number): Named | undefined => scene.names.find((name) => name.to <= i && name.kind !== 'media' && !partsBefore(scene, name).length);

/** "Kenya's" at token i, before a noun: whose it is. */
export const owned = (tokens: Tokens, i: number): boolean => isName(tokens, i) && tokens.word[i + 1] === "'" && tokens.word[i + 2] === 's';

/** "The Swedish truckmaker", "la siderúrgica": a description that no list knows, of nobody who holds an office, stands for the company spoken of. */
export function strangerAt(scene: Scene, i: number, to: number, context: Context): Speaker | undefined {
  const { tokens, words } = scene;
  const whose = owned(tokens, i);
  if (!whose && !words.determiners.has(tokens.word[i] as string) && tokens.word[i + 1] !== "'") return undefined;
  // "one of the banks"
  if (!whose && words.parts.at(tokens, i + 1, to)?.value[0] === 'of') return undefined;
  for (let k = i + (whose ? 3 : 1); k < to; k++) {
    if (tokens.kind[k] === MARK && tokens.word[k] !== "'" && tokens.word[k] !== '-') break;
    if (words.offices.at(tokens, k, to) || (!whose && words.descriptions.at(tokens, k, to)) || words.unnamed.at(tokens, k, to) || words.sourceNouns.at(tokens, k, to) || (isName(tokens, k) && tokens.word[k + 1] !== '-')) return undefined;
  }
  return meant(context.company(i));
}

/** ", responsable d'études chez Acme": the house of a person whose name ends before token i. Who only watches does not speak for it. */
export function houseOf(scene: Scene, i: number, to: number): Omit<Speaker, 'source'> {
  const { tokens, words, names } = scene;
  if (tokens.word[i] !== ',') return {};
  let office: boolean | undefined;
  for (let k = i + 1; k < Math.min(to, i + OFFICE_REACH) && !isMark(tokens, k, /^[,;:.!?()"]$/); k++) {
    const held = words.offices.at(tokens, k, to);
    if (held) { office ??= words.observers.at(tokens, k, to) === undefined; k = held.next - 1; continue; }
    const house = names.find((name) => name.from === k);
    if (house) return office === undefined ? {} : { house, ...(office ? { affiliation: house.company } : {}) };
  }
  return {};
}

/** A verb of saying, and where it ends. */
export interface Saying {
  next: number;
  /** It says something in an aside alone. */
  aside?: boolean;
  /** Who speaks stands behind it, whatever stands between it and the mark before it: "…, se vanaglorió Josu Jon Imaz". */
  follows?: boolean;
  /** Who speaks stands before it alone: "A fresh deal pegs Stripe at $91 billion". */
  leads?: boolean;
  /** Its subject is a pronoun glued to it: `a-t-il précisé`, `dit-elle`. */
  pronoun: boolean;
}
