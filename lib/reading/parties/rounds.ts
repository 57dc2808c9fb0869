/** Whom a deal says to be worth something: who is named behind the verb, or who gets the money. */
import type { Claim } from '../../analysis.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { undivided } from '../claims/clauses.ts';
import type { Draft } from '../claims/draft.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { partsBefore } from './governors.ts';
import { unique } from './name-groups.ts';

/** Tokens between a verb of valuing and whom it values: "valora a la", "valuta oggi". */
const BEHIND = 3;

/** "L'offerta di UniCredit valuta Banco BPM 10 miliardi": who is named behind the verb that says what they are worth, and not whose offer says so. */
export function valuedBehind({ tokens, words, to, ...scene }: Scene, groups: readonly Named[][], anchor: number): string[] | undefined {
  const verb = words.valuing.at(tokens, anchor, to);
  const whom = verb && groups.find(([first]) => first !== undefined && !first.described && first.from >= verb.next && first.from - verb.next <= BEHIND);
  const at = whom?.[0]?.from;
  return whom && at !== undefined && undivided({ tokens, words, to, ...scene }, anchor, at) && !phraseBefore(words.parts, tokens, at)?.value.includes('by') ? unique(whom) : undefined;
}

/** Who gets the money of a round, an investment or a purchase that a sentence tells: "Nvidia led a round in Axiom Silicon", "Brindle raised $50 million from Sequoia". */
function receiverOf(scene: Scene, { type, subjects, objects }: Claim): string | undefined {
  if (type !== 'financing' && type !== 'investment' && type !== 'acquisition') return undefined;
  const governed = (company: string, part: 'into' | 'by'): boolean => scene.names.some((name) => name.company === company && partsBefore(scene, name).includes(part));
  if (type === 'financing') return objects.find((company) => governed(company, 'into')) ?? (subjects.length === 1 ? subjects[0] : undefined);
  const given = type === 'investment' ? objects : objects.filter((company) => !governed(company, 'into') && !governed(company, 'by'));
  return given.length === 1 ? given[0] : undefined;
}

/** Who got the money of the last deal among some claims of a sentence. */
export const fundedIn = (scene: Scene, claims: readonly Claim[]): string | undefined => claims.map((claim) => receiverOf(scene, claim)).findLast((company) => company !== undefined);

/** Whether a valuation names nobody that it is of: "valuing the company at", "The round values it at", "at a valuation of". */
function ofNobody({ tokens, words, to, from, names }: Scene, { anchor, cue }: Draft, told: number, receiver: string): boolean {
  const start = cue?.from ?? anchor;
  // "…, and its market value rose"
  if (tokens.word.slice(Math.max(from, start - 2), start).some((word) => words.own.has(word))) return false;
  const valuing = [anchor, start].some((i) => words.valuing.at(tokens, i, to));
  const tied = told >= from && undividedBy(tokens.word, told, start);
  return (valuing || tied) && !names.some((name) => !name.described && name.company !== receiver && name.from > Math.max(told, from - 1) && name.to <= start);
}

/** Whether no comma or full stop stands between two tokens. */
const undividedBy = (word: readonly string[], from: number, to: number): boolean => !word.slice(from, to).some((one) => /^[,;:.]$/.test(one));

/**
 * "Nvidia led a $900 million round in Axiom Silicon, valuing the company at $6.4 billion": what a round says that somebody is worth is of
 * who gets its money, in its own sentence or in the next, where no other company is named.
 * @param funded who got the money of the sentence before
 */
export function valuedInRound(scene: Scene, drafts: readonly Draft[], made: readonly Claim[], funded: string | undefined): Claim[] {
  let receiver = funded;
  let told = -1;
  return made.map((claim, i) => {
    const draft = drafts[i] as Draft;
    const mine = receiverOf(scene, claim);
    if (mine !== undefined) [receiver, told] = [mine, draft.anchor];
    if (claim.type !== 'valuation' || receiver === undefined || claim.subjects[0] === receiver || claim.subjects.length > 1 || !ofNobody(scene, draft, told, receiver)) return claim;
    return { ...claim, subjects: [receiver], objects: [] };
  });
}
