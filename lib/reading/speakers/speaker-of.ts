import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { pieceAt } from '../claims/clauses.ts';
import { partsBefore } from '../parties/governors.ts';
import { subjectBefore } from '../parties/dropped-subject.ts';
import { quotedAt } from './quotations.ts';
import { behindMark, goesOnWithAnd, saysNothingMore, tellsThat, thatAfter } from './saying.ts';
import type { Scene } from '../claims/scene.ts';
import { isName } from './people.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import { actorBefore, type Context, isMark, meant, type Speaker, spoken, strangerAt, type Saying, withoutAdverbs } from './speakers.ts';

/** Who speaks with a verb, and whether it is said in an aside: then all of the sentence is said, else what follows. */
export interface Spoken {
  speaker?: Speaker;
  inverted?: boolean;
}

/** Tokens of an apposition that ends right before a verb: ", Andrés Olmo, descartó". */
const APPOSITION = 6;

/** Whether a preposition of places governs the name that ends before token i, and no company: "…, no Alentejo, avançou o Expresso" sets nobody apart. */
function isPlace({ tokens, words, from, names }: Scene, i: number): boolean {
  if (names.some((name) => name.to === i)) return false;
  let start = i - 1;
  while (start > from && isName(tokens, start - 1)) start -= 1;
  const parts = phraseBefore(words.parts, tokens, start, 3)?.value ?? [];
  return parts.includes('into') && !parts.includes('of');
}

/** Whether a name in commas ends right before token i: who stands in them, or before them, acts. */
function afterApposition(scene: Scene, i: number): boolean {
  const { tokens, from, names } = scene;
  if (tokens.word[i - 1] !== ',') return false;
  const named = ((tokens.caps[i - 2] as number) > 0 || names.some((name) => name.to === i - 1)) && !isPlace(scene, i - 1);
  for (let k = i - 3; named && k >= Math.max(from, i - 2 - APPOSITION); k--) if (tokens.kind[k] === MARK && tokens.word[k] !== "'" && tokens.word[k] !== '-') return tokens.word[k] === ',';
  return false;
}

/** Who speaks with the verb at token i; no speaker where somebody speaks without a name; nothing where nobody does. */
export function speakerOf(scene: Scene, i: number, { next, pronoun, aside, follows, leads }: Saying, context: Context): Spoken | undefined {
  const { tokens, words, from, to } = scene;
  const inAside = saysNothingMore(scene, next);
  const before = (): Spoken | undefined => {
    const speaker = speakerBefore(scene, i, context, !aside);
    return speaker && { speaker, inverted: inAside };
  };
  const still = (): Spoken | undefined => context.still && { speaker: context.still, inverted: inAside };
  const newly = (): Spoken | undefined => {
    const speaker = alone(scene, i) && tokens.word[i - 1] !== '"' && !isMark(tokens, next, /^[,;:–—]$/) ? newlyTold(scene, i, context) : undefined;
    return speaker && { speaker, inverted: true };
  };
  const near = (): Spoken | undefined => context.near && { speaker: spoken(context.near), inverted: true };
  if (pronoun) return { speaker: newlyTold(scene, i, context) ?? (context.person ? spoken(context.person) : speakerAfter(scene, next, context) ?? meant(context.company(i))), inverted: true };
  // "Equita, che in un report mantiene il giudizio e stima un Ebitda": who acts goes on behind "and"
  const going = (): Spoken | undefined => {
    if (context.present && goesOnWithAnd(scene, i)) return { speaker: spoken(context.present), inverted: inAside };
    const actor = goesOnWithAnd(scene, i) ? actorBefore(scene, i) : undefined;
    return actor && { speaker: { source: actor }, inverted: inAside };
  };
  // "También contó que", "Inoltre ha detto che": who spoke, or of whom the text tells
  const dropped = (): Spoken | undefined => {
    if (i === from) return still();
    if (!words.adjectiveEndings.length || subjectBefore(scene, i)) return undefined;
    return still() ?? near();
  };
  if (leads) return before();
  // "told Reuters that": who hears it stands behind
  if (words.telling.at(tokens, i, to)) {
    const teller = speakerBefore(scene, i, context) ?? hearer(scene, next);
    return teller ? { speaker: teller, inverted: !tellsThat(scene, next) } : {};
  }
  if (words.that.has(tokens.word[next - 1] as string) || thatAfter(scene, next) || (afterApposition(scene, i) && !scene.names.some((name) => name.from === next))) return (context.present && goesOnWithAnd(scene, i) ? going() : undefined) ?? before() ?? toldPaper(scene, i, next) ?? going() ?? dropped();
  // behind a comma or a quotation the speaker follows: "…à Orlen, anunciou a empresa"
  const behind = follows === true || (behindMark(scene, i) && !resumed(scene, i));
  const after = behind ? speakerAfter(scene, next, context) : undefined;
  if (after) return { speaker: after, inverted: true };
  // "…, a indiqué le ministère", "…, dicono due persone": somebody else speaks, whoever that is
  if (behind && i > from) {
    if (unnamedAfter(scene, next)) return {};
    if (words.articles.has(tokens.word[next] as string) || isStranger(scene, next)) return { speaker: strangerAt(scene, next, endOfSegment(scene, next), context), inverted: true };
    // "“…”, admite", "Empregos, assegura, não serão cortados": who spoke before, and nobody named in the quotation
    const quotes = isMark(tokens, i - 1, /^"$/) || isMark(tokens, i - 2, /^"$/);
    if (inAside) return quotes || isMark(tokens, next, /^[,;:.–—]$/) ? (newly() ?? still() ?? (alone(scene, i) ? near() : undefined) ?? before()) : before();
    if (aside) return undefined;
  }
  const found = before();
  if (found) return found;
  const acts = behind ? undefined : going();
  if (acts) return acts;
  // "raised its outlook, saying net sales would grow"
  const actor = behind && !inAside ? actorBefore(scene, i) : undefined;
  if (actor) return { speaker: { source: actor } };
  if (behind) return undefined;
  const speaker = speakerAfter(scene, next, context, false);
  if (speaker) return { speaker, inverted: true };
  if (unnamedBefore(scene, i)) return {};
  // "Confirma el nombramiento de Lucía Benavides", "A quienes la ven vendida les responde: …": who spoke or was named before goes on
  if (!words.adjectiveEndings.length) return undefined;
  return withoutAdverbs(scene, i) === from ? still() : quotesNext(scene, next) ? (still() ?? near()) : undefined;
}

/** "La jeune pousse Kavéo a levé 4 millions, a-t-elle annoncé": a company that the text names for the first time speaks of itself, and not the person who spoke before. */
function newlyTold(scene: Scene, i: number, { person, fresh }: Context): Speaker | undefined {
  const actor = actorBefore(scene, i);
  if (!person || !actor || quotedAt(scene, actor.from) || actor.company === person.affiliation) return undefined;
  // "Le groupe flamand y a renoncé, a-t-il confirmé": another company than the one that the person speaks for
  return (actor.described ? person.affiliation !== undefined : fresh?.(actor.company)) ? { source: actor } : undefined;
}

/** Whether what stands from token i to the next mark is an article and somebody whom no list knows, and nothing that is said: "…, anunció la agroexportadora". */
function isStranger(scene: Scene, i: number): boolean {
  const { tokens, words, figures, cues } = scene;
  if (!words.determiners.has(tokens.word[i] as string) && tokens.word[i + 1] !== "'") return false;
  const end = endOfSegment(scene, i);
  if (end - i > STRANGER || figures.some((figure) => figure.from >= i && figure.from < end) || cues.some((cue) => cue.from >= i && cue.from < end)) return false;
  for (let k = i; k < end; k++) if ((words.verbs.has(tokens.word[k] as string) && !words.determiners.has(tokens.word[k - 1] as string) && tokens.word[k - 1] !== "'") || words.that.has(tokens.word[k] as string)) return false;
  return true;
}

/** "Kantar, which tracks the market, reckons Asda's share has slipped": whether a clause goes on at token i that has begun before a relative clause. */
function resumed(scene: Scene, i: number): boolean {
  const { clause, from } = pieceAt(scene, i);
  const relative = pieceAt(scene, from - 1).clause;
  return clause.from < from && clause.verb !== undefined && clause.verb >= from && relative !== clause && relative.opens === 'relative' && !relative.tight && scene.names.some((name) => name.to === relative.from && !partsBefore(scene, name).length && !phraseBefore(scene.words.asFor, scene.tokens, name.from, 2));
}

/** Whether a verb of saying at token i stands alone behind its mark or quotation: "Quest'anno, racconta, i ricavi sono scesi". */
const alone = ({ tokens, words }: Scene, i: number): boolean => !words.adjectiveEndings.length ? tokens.word[i - 1] === '"' : isMark(tokens, i - 1, /^[,"–—]$/) || words.said.auxiliaries.at(tokens, i - 1, i) !== undefined;

/** Tokens of somebody whom no list knows, with the article and what describes it: "the Calgary-based producer". */
const STRANGER = 6;

/** Tokens between a verb and the quotation that it announces: "responde sin rodeos: …". */
const ANNOUNCED = 4;

/** Whether a colon and a quotation follow a verb that ends before token i. */
function quotesNext({ tokens, to }: Scene, i: number): boolean {
  let colon = i;
  while (colon < to && colon <= i + ANNOUNCED && tokens.kind[colon] !== MARK) colon += 1;
  return tokens.word[colon] === ':' && tokens.word[colon + 1] === '"';
}

/** "Una fuente cercana dijo a Reuters que": the paper to which somebody without a name speaks. */
function toldPaper(scene: Scene, i: number, next: number): Spoken | undefined {
  if (!unnamedBefore(scene, i)) return undefined;
  const paper = scene.names.find((name) => name.kind === 'media' && name.from >= next && name.from <= next + HEARER && partsBefore(scene, name).includes('into'));
  return paper ? { speaker: { source: paper } } : {};
}

/** Tokens from a verb of saying to the paper that hears it: "dijeron este martes a Reuters". */
const HEARER = 4;

/** "told The Information": the paper that hears it, where nobody who speaks is named. */
function hearer({ names }: Scene, i: number): Speaker | undefined {
  const paper = names.find((name) => Math.abs(name.from - i) <= 1);
  return paper?.kind === 'media' ? { source: paper } : undefined;
}

/** "two people familiar with the matter said". */
const unnamedBefore = ({ tokens, words, from }: Scene, i: number): boolean => [...Array(8).keys()].some((more) => i - 1 - more >= from && words.unnamed.at(tokens, i - 1 - more, i) !== undefined);

/** "dicono due persone al corrente", "said two people": those who speak have no name. */
export const unnamedAfter = ({ tokens, words, to }: Scene, i: number): boolean => [i, i + 1, i + 2].some((k) => k < to && words.unnamed.at(tokens, k, to) !== undefined && !words.offices.at(tokens, k, to));

/** Where the mark stands behind token i. */
function endOfSegment({ tokens, to }: Scene, i: number): number {
  let end = i;
  while (end < to && !isMark(tokens, end, /^[,.:;()"–—]$/)) end += 1;
  return end;
}
