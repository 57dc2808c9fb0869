/** Verbs that say what a company is worth: "values", "valuta". */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { isKind } from './measured.ts';
import type { Cue, Scene } from './scene.ts';

/** Tokens between a verb of valuing and whom it values, and between those and the sum: "valuta oggi la società circa 80 milioni". */
const VALUING = 4;

/** Where a verb stands that values a company right behind it, and what stands next: "the deal values OpenAI at", "l'operazione valuta la società". */
export function valuingBefore({ tokens, words, names, descriptions, from }: Scene, at: number): Cue | undefined {
  const whom = [...names, ...descriptions.map((one) => ({ from: one.from, to: one.next, kind: 'company' }))].filter((one) => one.kind !== 'institution' && !phraseBefore(words.parts, tokens, one.from)?.value.includes('by') && one.to <= at && at - one.to <= VALUING).sort((a, b) => b.to - a.to)[0];
  for (let i = (whom?.from ?? from) - 1; whom && i >= Math.max(from, whom.from - VALUING); i--) {
    if (tokens.kind[i] === MARK && !/^['’]$/.test(tokens.word[i] as string)) return undefined;
    const verb = words.valuing.at(tokens, i, at);
    if (verb) return { from: i, to: verb.next, types: ['valuation'], back: false };
  }
  return undefined;
}

/** "L'intesa valuta Versace 1,25 miliardi": whether the word at token i says what the company behind it is worth, and is no verb of saying. */
export const valuesAt = (scene: Scene, i: number): boolean =>
  scene.words.valuing.at(scene.tokens, i, scene.to) !== undefined && scene.figures.some((entry) => isKind(entry, 'money') && entry.from > i && valuingBefore(scene, entry.from)?.from === i);
