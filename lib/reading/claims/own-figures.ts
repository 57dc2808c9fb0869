/** The figures of a sentence that measure something, as what they measure it. */
import { endsLike } from '../../text/endings.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { senseLexicon } from '../figures/sense-lexicon.ts';
import { pieceAt } from './clauses.ts';
import type { Entry } from './measured.ts';
import type { Scene } from './scene.ts';

/** How many people are ever told to have spoken, and words between them and what they say. */
const SPEAKERS = 20;
const THEM = 3;

/** Numbers up to it count seasons and harvests back from now. */
const FEW = 9;

/** "In the three months to June", "twelve months earlier", "deux campagnes plus tôt": when, not how long. */
function isPeriod(scene: Scene, entry: Entry): boolean {
  const { tokens, words, from, to } = scene;
  const back = entry.figure.kind === 'count' && Number(entry.figure.value) <= FEW && tokens.kind[entry.to] === WORD ? words.elapsed.at(tokens, entry.to + 1, to)?.next : undefined;
  if (back !== undefined && (back >= to || tokens.kind[back] === MARK)) return true;
  if (entry.figure.kind !== 'duration') return false;
  if (isWithin(scene, entry) || isMaturity(scene, entry) || isAge(scene, entry)) return true;
  // "over the next two years" is how long
  return words.elapsed.at(tokens, entry.to, to) !== undefined || (entry.figure.unit !== 'year' && [entry.from - 1, entry.from - 2].some((at) => at >= from && words.determiners.has(tokens.word[at] as string)));
}

/** "66%, the lowest in five years", "mille tonnellate in dodici mesi": within which time something was so, where another figure says what. "Antecipa em 4 anos" tells by how much. */
const isWithin = ({ words, tokens, figures }: Scene, { from }: Entry): boolean => phraseBefore(words.within, tokens, from, 4) !== undefined && figures.some(({ figure }) => figure.kind !== 'duration' && figure.kind !== 'vague');

/** "Bonos a ocho años", "l'OAT à dix ans": what a bond is called by. "Portato a 24 mesi" is a level, "de 18 à 24 mois" a change. */
function isMaturity({ tokens, words, figures, from: start }: Scene, { from, figure: { unit } }: Entry): boolean {
  const noun = from - 2;
  if (unit !== 'year' || noun < start || !senseLexicon(words.language).links.has(tokens.word[from - 1] as string) || tokens.kind[noun] !== WORD || figures.some(({ to }) => to === from - 1)) return false;
  const word = tokens.word[noun] as string;
  return words.adjectiveEndings.length > 0 && !words.functionWords.has(word) && !words.verbs.has(word) && !endsLike(word, words.past.participles) && !endsLike(word, words.infinitiveEndings);
}

/** "Chiara Demichelis, trentadue anni e un dottorato": how old somebody is, behind a full name that is no company's. */
function isAge({ tokens, words, names, from: start, to: end }: Scene, { from, to, figure: { unit } }: Entry): boolean {
  const person = (i: number): boolean => i >= start && tokens.kind[i] === WORD && tokens.caps[i] === 1 && !names.some((name) => name.from <= i && i < name.to);
  return unit === 'year' && tokens.word[from - 1] === ',' && person(from - 2) && person(from - 3) && (to >= end || tokens.kind[to] === MARK || words.and.at(tokens, to, end) !== undefined);
}

/** "Two people with knowledge of the matter", "dicono due persone", "two of them added": who speaks, and no measure. */
function countsSpeakers(scene: Scene, { from: at, to: end, figure }: Entry): boolean {
  const { tokens, words, to } = scene;
  if (figure.kind !== 'count') return false;
  const next = words.speech.at(tokens, end, to)?.value;
  // "assumere 40 ricercatori", "lay off 40 analysts": right behind a verb of staff they are staff
  if (next === 'noun') return !scene.cues.some((cue) => cue.to === at && cue.types.includes('headcount'));
  if (Number(figure.value) > SPEAKERS) return false;
  // "segundo três pessoas"
  if (phraseBefore(words.speech, tokens, at, 4)?.value === 'before') return true;
  // "dijeron a Reuters dos personas"
  const { from, verb, opens } = pieceAt(scene, at);
  if (verb !== undefined && verb <= from + 1 && opens === 'mark' && at - verb <= THEM && words.sayingVerbs.at(tokens, verb, to)) return true;
  for (let i = end; i < Math.min(to, end + THEM) && tokens.kind[i] === WORD; i++) if (words.sayingVerbs.at(tokens, i, to) || words.speech.at(tokens, i, to)?.value === 'aside') return true;
  return false;
}

/** "260 millones … 1.900", "ganó 12 millones, y 8,7 un año antes", "ha perso 58 milioni di euro e chiesto un aumento da 110": a bare number behind an amount is one too, and as large. */
function withMoney({ tokens, words, to }: Scene, own: readonly Entry[]): Entry[] {
  let money = false;
  let power = 0;
  return own.map((entry) => {
    money ||= entry.figure.kind === 'money';
    if (entry.figure.kind === 'money') power = entry.figure.reading.scale?.power ?? 0;
    const bare = entry.figure.kind === 'count' && (entry.to >= to || tokens.kind[entry.to] === MARK || words.functionWords.has(tokens.word[entry.to] as string));
    return money && bare ? { ...entry, figure: { ...entry.figure, kind: 'money', ...(entry.figure.value === undefined ? {} : { value: String(Number(entry.figure.value) * (entry.figure.reading.scale ? 1 : 10 ** power)) }) } } : entry;
  });
}

/** Words between "not" and the value that something has not: "e non per 40", "not about $40 billion". */
const NOT = 2;

/** "Per 38 miliardi, e non per 40", "$38 billion, not $40 billion": whether "not" behind a mark or "and" sets a value aside. */
function isSetAside({ tokens, words, from, figures }: Scene, entry: Entry): boolean {
  for (let i = entry.from - 1; i > Math.max(from, entry.from - 2 - NOT); i--) {
    const word = tokens.word[i] as string;
    if (words.negations.has(word)) return (tokens.kind[i - 1] === MARK || phraseBefore(words.and, tokens, i) !== undefined) && figures.some(({ to }) => to < i);
    if (tokens.kind[i] !== WORD || !words.functionWords.has(word)) return false;
  }
  return false;
}

/** What measures something in a sentence: neither times nor speakers nor "millions" of nobody knows how many. */
export function ownFigures(scene: Scene): Entry[] {
  return withMoney(scene, scene.figures.filter((entry) => entry.figure.kind !== 'vague' && !isPeriod(scene, entry) && !countsSpeakers(scene, entry) && !isSetAside(scene, entry)));
}
