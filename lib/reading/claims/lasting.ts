/** How long something lasts: a deal, a stop, nothing at all. */
import type { ClaimType } from '../../terms.ts';
import { WORD } from '../../text/tokens.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { AUXILIARY } from './cue-roles.ts';
import type { Rule } from './reading.ts';
import type { Cue, Scene } from './scene.ts';
import { LASTING } from './type-groups.ts';

/** "The deal spans 20 years": of a deal that is no object a length tells how long it runs, and nothing of what was agreed. A weak word says so where it is no verb. */
function tellsLength({ tokens, words, names }: Scene, cue: Cue, { verb }: Clause, before: number): boolean {
  if (cue.weak) return verb === undefined || cue.from < verb || cue.from - verb > AUXILIARY;
  if (cue.types[0] !== 'contract' || cue.to > before || (verb !== undefined && verb <= cue.from)) return false;
  for (let i = cue.to; i < before; i++) {
    const word = tokens.word[i] as string;
    if (tokens.kind[i] === WORD && tokens.caps[i] === 0 && !words.functionWords.has(word) && !words.parts.at(tokens, i, before) && !words.price.at(tokens, i, before) && !names.some((name) => name.from <= i && i < name.to)) return true;
  }
  return false;
}

/** What is done in a clause, for as long as it says: "restera à l'arrêt trois semaines", "ha sospeso per 90 giorni". */
function eventOf(scene: Scene, clause: Clause, before: number): Cue | undefined {
  const told = scene.cues.filter((cue) => cue.from < before && !cue.back && LASTING.has(cue.types[0] as ClaimType) && clauseAt(scene, cue.from) === clause);
  return told.find(({ weak }) => !weak) ?? told.find(({ from }) => from === clause.verb);
}

/** "The deal spans 20 years": how long it runs. */
export const length: Rule = ({ scene, entry: { from, figure }, own, nearest }) =>
  figure.kind === 'duration' && nearest && tellsLength(scene, nearest.cue, own, from) ? { type: 'duration', cue: nearest.cue } : undefined;

/** "Restera à l'arrêt trois semaines": what lasts; a time that nothing of the clause lasts for is no claim ("spoke for two hours"). */
export const lasts: Rule = ({ scene, entry: { from, figure }, own, nearest }) => {
  const event = !nearest && figure.kind === 'duration' ? eventOf(scene, own, from) : undefined;
  return event && { type: event.types[0] as ClaimType, cue: event };
};
