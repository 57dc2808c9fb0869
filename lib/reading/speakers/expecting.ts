/** Whose word it is that somebody expects, plans or aims at something. */
import { endsLike } from '../../text/endings.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { isObserver } from '../../companies/observers.ts';
import { pieceAt } from '../claims/clauses.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { personAt } from './people.ts';
import { actorOfClause, aroundApposition, nameBefore } from './speaker-before.ts';
import { actorBefore, type Context, type Speaker, spoken, withoutAdverbs } from './speakers.ts';

/** "Valuta di entrare": whether what somebody means to do begins at token i. */
export const infinitiveAt = ({ tokens, words, to }: Scene, i: number): boolean =>
  [i, i + 1].some((k) => k < to && endsLike(tokens.word[k] as string, words.infinitiveEndings));

/** Whether what somebody expects of others is their trade: an institution, a paper, a house that judges others. */
export const tellsOfWorld = ({ kind, company }: Named): boolean => kind === 'institution' || kind === 'media' || isObserver(company);

/** "The bank now sees", "left rates at 2% and still expects": whoever tells of the world and acts with the verb at token i, which is one of expecting where more than a name stands before it. */
export function tellerOf(scene: Scene, i: number): Named | undefined {
  const { tokens, words, to, names } = scene;
  const beside = names.find((name) => name.to === i && (name.kind === 'institution' || name.kind === 'media'));
  if (beside || !words.planning.at(tokens, i, to)) return beside;
  const end = withoutAdverbs(scene, i);
  const and = phraseBefore(words.and, tokens, end);
  const actor = names.find((name) => name.to === end) ?? (and ? actorBefore(scene, and.from) : actorOfClause(scene, end));
  return actor && tellsOfWorld(actor) ? actor : undefined;
}

/** Whether what begins at token i is governed by a preposition: "the firm of Elon Musk plans". */
const isGoverned = ({ tokens, words }: Scene, i: number): boolean => phraseBefore(words.parts, tokens, i, 3) !== undefined;

/** The person who acts with the verb at token i: "Reis espera", "Guillaume Faury, patron d'Airbus, vise", "the executive hopes". */
function personActing(scene: Scene, i: number, context: Context): Speaker | undefined {
  const { tokens, words, from } = scene;
  const bare = withoutAdverbs(scene, i);
  const relative = words.relatives.has(tokens.word[bare - 1] as string) && tokens.word[bare - 2] === ',';
  const end = relative ? bare - 2 : bare;
  const described = context.person && (phraseBefore(words.people, tokens, i, 3) ?? phraseBefore(words.people, tokens, end, 3));
  if (context.person && described) {
    const begins = described.from === from || tokens.kind[described.from - 1] === MARK || phraseBefore(words.and, tokens, described.from) !== undefined;
    return begins ? spoken(context.person) : undefined;
  }
  const named = aroundApposition(scene, end, context) ?? nameBefore(scene, end, context);
  if (!named || !('person' in named.source)) return undefined;
  const person = personAt(scene, end - 1, context.people);
  return person && isGoverned(scene, person.from) ? undefined : named;
}

/** Whether the verb at token i tells of a plan or a hope: "compte embaucher", and not "compte 300 salariés". */
export function isPlan(scene: Scene, i: number): boolean {
  const { tokens, words, to, cues } = scene;
  const plan = words.planning.at(tokens, i, to);
  if (!plan || cues.some((cue) => cue.from === i && !cue.weak)) return false;
  return words.modality.at(tokens, i, to)?.value === 'forecast' || infinitiveAt(scene, plan.next);
}

/** "A gestora espera contratar 120 pessoas", "Faury vise 820 livraisons": a person whose plan or hope it is that the verb at token i tells: what somebody has in mind nobody else can say. */
export const expecterOf = (scene: Scene, i: number, context: Context): Speaker | undefined => (isPlan(scene, i) ? personActing(scene, i, context) : undefined);

/** "Elle table désormais sur", "Ahora prevé": the institution that spoke last, for a verb of expecting whose subject is a pronoun or left out at the beginning of its sentence. */
export function goesOnExpecting(scene: Scene, i: number, { still, company }: Context): Speaker | undefined {
  const { tokens, words, from, to } = scene;
  if (!still || !('kind' in still.source) || !tellsOfWorld(still.source) || !words.planning.at(tokens, i, to)) return undefined;
  const end = withoutAdverbs(scene, i);
  const begins = end === from ? words.adjectiveEndings.length > 0 && i > from : words.pronouns.at(tokens, from, end)?.next === end;
  const meant = begins ? company(from) : undefined;
  return begins && (meant === undefined || meant === still.source.company) ? still : undefined;
}

/** "Frente al 1,8% que preveía en marzo": the figure right behind which a relative pronoun stands that the verb at token i follows: it says whose the figure was. */
export function ofFigure(scene: Scene, i: number): { from: number } | undefined {
  const { opens, tight, from } = pieceAt(scene, i);
  return opens === 'relative' && tight && withoutAdverbs(scene, i) === from + 1 ? scene.figures.find((figure) => figure.to === from) : undefined;
}
