/** Verbs without a subject, in languages that leave it out: "Ha inoltre ceduto a Eni il 30%", "Para treinar modelos próprios, comprou 1.024 processadores". */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { pieces } from '../claims/clauses.ts';
import { partsBefore } from './governors.ts';
import type { Scene } from '../claims/scene.ts';
import { HELD, TWO_SIDED } from '../claims/type-groups.ts';

/** Words after a verb within which its cue stands: "ha inoltre acquistato". */
const CUE = 4;

/** Where the verb of a sentence stands whose subject the sentence leaves out; none where somebody stands before it, or who acts behind it. */
export function droppedSubject(scene: Scene): number | undefined {
  const { tokens, words, from, to } = scene;
  if (!words.dropped.prepositions.size) return undefined;
  const main = pieces(scene).find(({ verb }) => verb !== undefined);
  const verb = main?.verb;
  if (main === undefined || verb === undefined || main.opens === 'relative' || (main.opens === 'conjunction' && !words.dropped.adverbs.at(tokens, main.from, to)) || tokens.kind[verb] !== WORD) return undefined;
  // "A soffrire sono i volumi", "A Mirafiori si tornerà a due turni": nobody does it
  if (words.passive.has(tokens.word[verb] as string) || isReflexive(tokens.word[verb - 1]) || (tokens.word[verb + 1] === '-' && isReflexive(tokens.word[verb + 2]))) return undefined;
  if (words.impersonal.at(tokens, verb, to) || words.impersonal.at(tokens, Math.max(from, verb - 1), to) || speaks(scene, verb)) return undefined;
  if (verb > from ? !begins(scene, verb) : !acts(scene, verb)) return undefined;
  return !subjectBefore(scene, verb) && !subjectBehind(scene, verb) ? verb : undefined;
}

/** Whether a mark, a date, an adverb or a clitic stands right before a verb; behind a place or whom it is for, who acts may stand behind: "Agli azionisti andrà un acconto". */
const begins = ({ tokens, words, dates }: Scene, verb: number): boolean =>
  tokens.kind[verb - 1] === MARK || dates.some(({ to }) => to === verb) || phraseBefore(words.dropped.adverbs, tokens, verb, 4) !== undefined;

/** Whether a verb at the beginning of a sentence is one of what companies do: "Resta il nodo di Open Fiber" is none. */
const acts = ({ tokens, words, cues }: Scene, verb: number): boolean =>
  words.predicates.has(tokens.word[verb] as string) || cues.some(({ from, weak, types }) => !weak && from >= verb && from <= verb + CUE && types.some((type) => HELD.has(type)));

export const isReflexive = (word: string | undefined): boolean => word === 'si' || word === 'se';

/** Whether a verb, or the participle behind it, is one of saying: who speaks is looked for elsewhere. */
const speaks = ({ tokens, words, to }: Scene, verb: number): boolean => [verb, verb + 1].some((i) => words.speech.at(tokens, i, to)?.value === 'verb');

/** Whether anything stands before a verb that may be its subject: a noun that no preposition governs. */
export function subjectBefore({ tokens, words, from, names, dates, figures }: Scene, verb: number): boolean {
  /** Behind a preposition nouns are governed, up to the next mark or article. */
  let governed = false;
  for (let i = from; i < verb; ) {
    const date = dates.find((item) => item.from <= i && i < item.to);
    const adverb = words.dropped.adverbs.at(tokens, i, verb);
    const word = tokens.word[i] as string;
    if (date) { i = date.to; continue; }
    if (words.dropped.prepositions.has(word)) { governed = true; i += 1; continue; }
    if (adverb && !(words.determiners.has(word) && adverb.next === i + 1 && i + 1 < verb)) { i = adverb.next; continue; }
    if (tokens.kind[i] === MARK) {
      if (word !== "'" && word !== '-') governed = false;
      i += 1;
      continue;
    }
    // "l'elettrico", but "dell'anno"; "la" before the verb is whom it is done to
    const elided = tokens.word[i + 1] === "'";
    const article = elided ? word.length <= 2 && word !== 'd' : words.determiners.has(word) && i + 1 < verb;
    if (elided && !article) { governed = true; i += 2; continue; }
    if (article && !(governed && words.dropped.prepositions.has(tokens.word[i - 1] as string))) return true;
    const held = names.some((name) => name.from <= i && i < name.to) || figures.some((figure) => figure.from <= i && i < figure.to);
    if (!governed && !(tokens.kind[i] === WORD && !held && /mente$/.test(word))) return true;
    i += 1;
  }
  return false;
}

/** "Debutó en Bolsa la tecnológica Naviolo": whether who acts stands behind its verb; what a verb of buying or suing has behind it is its object. */
function subjectBehind(scene: Scene, verb: number): boolean {
  const { tokens, to, names, cues, dates } = scene;
  const takes = !names.some((name) => name.from < verb) && cues.some(({ from, to: end, types }) => (from > verb || (from === verb && end - from === 1)) && from <= verb + CUE && types.some((type) => TWO_SIDED.has(type)));
  if (takes) return false;
  for (let i = verb + 1; i < to && !(tokens.kind[i] === MARK && /^[,;:"(]$/.test(tokens.word[i] as string)); i++) {
    if (!tokens.caps[i] || (tokens.caps[i - 1] && i - 1 > verb) || dates.some((date) => date.from <= i && i < date.to)) continue;
    const name = names.find((item) => item.from <= i && i < item.to) ?? { from: i, to: i + 1, company: '', kind: 'company' as const };
    if (!partsBefore(scene, name).length) return true;
  }
  return false;
}
