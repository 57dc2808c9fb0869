/** What governments do: they are nobody in the list of companies, and what they decide is told as policy. */
import { phraseBefore } from '../../text/phrases.ts';
import { clauseAt } from './clauses.ts';
import type { Rule } from './reading.ts';
import type { Scene } from './scene.ts';
import type { ClaimType } from '../../terms.ts';
import { WORD } from '../../text/tokens.ts';

/** What of a government's own is policy too: what it gives away, and what it takes in or saves. */
const OF_STATES: ReadonlySet<ClaimType> = new Set<ClaimType>(['investment', 'earnings']);

/** "Britain's biggest supermarket", "US retailers": whether what ends before token i only says of which state somebody is, as it does right before a noun where nouns stand in rows. */
function onlySaysWhose({ tokens, words, to }: Scene, i: number): boolean {
  if (words.adjectiveEndings.length) return false;
  const word = tokens.word[i] as string;
  return tokens.word[i] === "'" || word === '’' || (tokens.kind[i] === WORD && !words.verbs.has(word) && !words.functionWords.has(word) && !words.parts.at(tokens, i, to) && !words.dropped.adverbs.at(tokens, i, to));
}

/** "Il governo ha stanziato 400 milioni", "China has banned exports": whether a government or a state acts in the clause of token i, and no company does. */
export function governmentActs(scene: Scene, i: number): boolean {
  const { tokens, words, names } = scene;
  const { from, verb } = clauseAt(scene, i);
  if (verb === undefined || names.some((name) => name.kind !== 'institution' && name.from >= from && name.to <= verb)) return false;
  for (let k = from; k < verb; k++) {
    const next = words.governments.at(tokens, k, verb)?.next;
    if (next !== undefined && !names.some((name) => name.from < next && k < name.to) && !phraseBefore(words.parts, tokens, k, 2) && !onlySaysWhose(scene, next)) return true;
  }
  return false;
}

/** "Il governo ha stanziato 400 milioni per gli incentivi", "prévoit d'économiser 6 milliards": what a government spends and takes in is policy. */
export const ofState: Rule = ({ scene, entry, nearest }) =>
  nearest && OF_STATES.has(nearest.type) && governmentActs(scene, entry.from) ? { type: 'policy', cue: nearest.cue } : undefined;
