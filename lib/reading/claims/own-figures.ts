/** The figures of a sentence that measure something, as what they measure it. */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { pieceAt } from './clauses.ts';
import type { Entry } from './figure-types.ts';
import type { Scene } from './scene.ts';

/** How many people are ever told to have spoken, and words between them and what they say. */
const SPEAKERS = 20;
const THEM = 3;

/** "In the three months to June", "twelve months earlier": when, not how long. */
function isPeriod({ tokens, words, from, to }: Scene, entry: Entry): boolean {
  if (entry.figure.kind !== 'duration') return false;
  // "over the next two years" is how long
  return words.elapsed.at(tokens, entry.to, to) !== undefined || (entry.figure.unit !== 'year' && [entry.from - 1, entry.from - 2].some((at) => at >= from && words.determiners.has(tokens.word[at] as string)));
}

/** "Two people with knowledge of the matter", "dicono due persone", "two of them added": who speaks, and no measure. */
function countsSpeakers(scene: Scene, { from: at, to: end, figure }: Entry): boolean {
  const { tokens, words, to } = scene;
  if (figure.kind !== 'count') return false;
  const next = words.speech.at(tokens, end, to)?.value;
  if (next === 'noun') return true;
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

/** What measures something in a sentence: neither times nor speakers nor "millions" of nobody knows how many. */
export function ownFigures(scene: Scene): Entry[] {
  return withMoney(scene, scene.figures.filter((entry) => entry.figure.kind !== 'vague' && !isPeriod(scene, entry) && !countsSpeakers(scene, entry)));
}
