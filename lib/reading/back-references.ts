import { WORD } from '../text/tokens.ts';
import { backReferenceAt } from './claim-lexicon.ts';
import type { Scene } from './scene.ts';

/**
 * "The bank", "l'azienda" at token i: a description that stands for a company told before. It is none as a part of a name ("O Banco de
 * Portugal"), nor before the name that it describes ("la startup texana Orbivane").
 */
export function pointsBack(scene: Scene, i: number): { next: number } | undefined {
  const { tokens, words, to, names } = scene;
  const back = backReferenceAt(words, tokens, i, to);
  if (!back || tokens.caps[back.next - 1] !== 0 || names.some((name) => name.from < back.next && name.to > i)) return undefined;
  const described = tokens.kind[back.next] === WORD && tokens.caps[back.next] === 0 && (words.demonyms.at(tokens, back.next, to) !== undefined || words.adjectiveEndings.some((ending) => (tokens.word[back.next] as string).endsWith(ending)));
  return isNamed(scene, back.next) || (described && isNamed(scene, back.next + 1)) ? undefined : back;
}

/** Whether a name begins at token i: a company, or a capital that is no date. */
function isNamed({ tokens, to, names, dates }: Scene, i: number): boolean {
  if (i >= to) return false;
  return names.some((name) => name.from === i) || (tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0 && !dates.some((date) => date.from <= i && i < date.to));
}
