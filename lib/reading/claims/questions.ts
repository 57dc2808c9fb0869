/** Questions state nothing, but say what the answer is about. */
import type { ClaimType, Modality } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { pieces } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** What was asked right before, and about whom. */
export interface Asked {
  type: ClaimType;
  subjects: string[];
  objects: string[];
}

/** Whether a sentence ends with a question mark: "Might the dairy giant buy her out?" */
export function asks({ tokens, from, to }: Scene): boolean {
  let last = to - 1;
  while (last > from && tokens.kind[last] === MARK && /^["'»”’)—–-]$/.test(tokens.word[last] as string)) last -= 1;
  return tokens.word[last] === '?';
}

/** Where a sentence says no: a denial, or any negation but that of one ("non lo esclude"). */
function no({ tokens, words, from, to, modality }: Scene): number | undefined {
  const denial = modality.find((said) => said.modality === 'denied');
  if (denial) return denial.from;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (modality.some((said) => said.from === i)) continue;
    if (words.negations.has(word) || words.nobody.has(word) || words.negationsAfter.has(word)) return i;
  }
  return undefined;
}

/**
 * What a sentence answers that tells nothing of its own: "They've never asked", "Pas avant 2029", "En 2027". No is a denial, but with a
 * date it only says when.
 */
export function answerTo(scene: Scene, { type, subjects, objects }: Asked): Draft | undefined {
  const { cues, modality, dates } = scene;
  if (asks(scene) || cues.some((cue) => !cue.weak && !cue.back)) return undefined;
  const answer = (anchor: number, said: Modality): Draft => ({ type, anchor, figures: [], answers: { subjects, objects: subjects.length ? objects : [], modality: said } });
  const [date] = dates;
  const denial = no(scene);
  if (denial !== undefined) return answer(denial, date ? 'forecast' : 'denied');
  if (modality[0]) return answer(modality[0].from, modality[0].modality);
  return date && pieces(scene).every(({ verb }) => verb === undefined) ? answer(date.from, 'forecast') : undefined;
}
