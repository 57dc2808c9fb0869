/** What somebody does that was told of somebody else right before. */
import type { ClaimType } from '../../terms.ts';
import { clauseAt, pieceAt } from './clauses.ts';
import type { Draft } from './draft.ts';
import { coordinated } from '../parties/name-groups.ts';
import type { Cue, Named, Scene } from './scene.ts';
import { NAMED_AGAIN } from './type-groups.ts';

/** "Withdrew its offer", but "se descolgó el mes pasado", "fazer o mesmo na segunda-feira": whether a verb has an object of its own. */
function hasObject({ tokens, words, dates, to }: Scene, i: number): boolean {
  if (i >= to || words.parts.at(tokens, i, to) || dates.some((date) => date.from <= i + 1 && date.to > i)) return false;
  return words.own.has(tokens.word[i] as string) || words.determiners.has(tokens.word[i] as string);
}

/**
 * "Grupo Nutresa aumentó las tarifas, y Juan Valdez no descarta hacer lo propio", "Saab withdrew in the spring", "Talgo was in the running": somebody does what was
 * told last too, gives it up, or was after it too. A word of the same clause that tells what, or whose, says more.
 * @param last what the text told last, the last deal that the text told of, and the first one that several may be after
 */
export function likewiseDrafts(scene: Scene, drafts: readonly Draft[], { last, deal, sought }: { last?: ClaimType; deal?: ClaimType; sought?: ClaimType }): Draft[] {
  const { tokens, words, cues, from, to } = scene;
  const found: Draft[] = [];
  for (let i = from; i < to; i++) {
    const phrase = words.likewise.at(tokens, i, to);
    if (!phrase) continue;
    const here = pieceAt(scene, i);
    const place = ({ anchor, figures }: Draft): number => figures[0]?.from ?? anchor;
    const told = drafts.findLast((draft) => place(draft) < i && pieceAt(scene, place(draft)) !== here);
    const type = phrase.value === 'too' ? (told?.type ?? last) : phrase.value === 'in' ? sought : (drafts.findLast((draft) => NAMED_AGAIN.has(draft.type))?.type ?? deal);
    // "también pujaron por la obra": in the contest that was told what it says is what was told
    const after = phrase.value === 'in';
    const tells = ({ from: at, to: end, types }: Cue): boolean => !after || (types[0] !== 'duration' && (end <= i || at >= phrase.next));
    const own = (!after && hasObject(scene, phrase.next)) || cues.some((cue) => !cue.weak && !cue.back && pieceAt(scene, cue.from) === here && tells(cue));
    const known = drafts.some((draft) => pieceAt(scene, draft.anchor) === here && (!draft.cue || tells(draft.cue)));
    const near = (name: Named): boolean => name.to <= i && (here === pieceAt(scene, name.from) || (here.opens !== 'and' && clauseAt(scene, name.from) === here.clause));
    const names = coordinated(scene, scene.names.filter(({ kind }) => kind !== 'media')).filter((group) => group.some(near)).flat().filter((name) => name.to <= i);
    if (type && !own && !known) found.push({ type, anchor: i, cue: { from: i, to: phrase.next, types: [type], back: true }, figures: [], ...(names.length ? { names } : {}) });
    i = phrase.next - 1;
  }
  return found;
}
