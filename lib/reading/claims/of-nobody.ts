/** What may be claimed where nobody is named: neither a company nor an institution, nor anyone on whose word it is told. */
import { phraseBefore, phraseWithin } from '../../text/phrases.ts';
import { clauseAt } from './clauses.ts';
import type { Draft } from './draft.ts';
import { isGoods } from './measured.ts';
import { isEveryday } from './nearest-cue.ts';
import type { Scene } from './scene.ts';
import type { Told } from './untold-types.ts';

/** Words between a preposition and what it governs: "at the", "sul". */
const GOVERNED = 2;

/** "Spent $20 at the market": whether a preposition leads to a word behind all figures, which so says only where. */
function isPlace({ tokens, words }: Scene, { cue, figures }: Draft): boolean {
  if (!cue || figures.some(({ to }) => to > cue.from)) return false;
  for (let i = cue.from; i >= cue.from - GOVERNED; i--) {
    const part = phraseBefore(words.parts, tokens, i, 2);
    if (part) return part.value[0] !== 'of';
    if (!words.determiners.has(tokens.word[i - 1] as string)) return false;
  }
  return false;
}

/** "Il biglietto costa 12 euro": whether the first figure of a draft is what an everyday thing costs. */
function isPrice(scene: Scene, { cue, figures: [first] }: Draft): boolean {
  const { tokens, words, to } = scene;
  if (!first || !isEveryday(first.figure)) return false;
  return phraseWithin(words.costs, tokens, clauseAt(scene, first.from).from, first.from) || (cue !== undefined && words.costs.at(tokens, cue.from, to) !== undefined);
}

/** "400 milioni", "700.000 tonnellate": whether a figure is an amount that no kitchen (8 oz of butter) and no purse knows; nor does a house use megawatt-hours. */
const isGreat = (entry: Draft['figures'][number]): boolean =>
  (entry.figure.kind === 'money' && !isEveryday(entry.figure)) || (isGoods(entry) && entry.figure.unit !== 'oz') || /^[MGT]Wh$/.test(entry.figure.unit ?? '');

/**
 * Whether the figures of a draft are told of the economy: great sums and tonnes are; of others a word that surely tells it must say so
 * ("l'inflazione è salita al 2%"), or the sentence before. Eggs, possession of the ball and the price of a ticket are nobody's: words that
 * also say other things, verbs of costing and places tell nothing.
 */
export function toldOfEconomy(scene: Scene, draft: Draft, told: Told | undefined): boolean {
  const { cue, type, figures } = draft;
  if (!figures.length || told?.type === type || figures.some(isGreat)) return true;
  return cue !== undefined && !cue.weak && !isPrice(scene, draft) && !isPlace(scene, draft);
}
