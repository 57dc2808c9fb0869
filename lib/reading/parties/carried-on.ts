/** The company that a sentence without a subject goes on about. */
import { WORD } from '../../text/tokens.ts';
import { companyAt, type Memory, NEAR, protagonist } from './memory.ts';
import type { Scene } from '../claims/scene.ts';
import { inverted, namesAnybody, reportedFrom, strangerActs } from './strangers.ts';
import { phraseWithin } from '../../text/phrases.ts';

/** The company that a sentence goes on about without naming it: "Prevede …", "It said …", "Its executives …", "La produzione …", "Un dividende sera proposé". */
export function carriedOn(scene: Scene, memory: Memory, sentence: number, measure: { from: number; to: number; shares?: boolean } | undefined, results: boolean): string[] {
  // "Las acciones subieron un 8,9%", after a word on a rival: whose shares are quoted is whom the text is about
  const topic = (measure?.shares ? protagonist(memory) : undefined) ?? companyAt(memory, sentence, NEAR);
  if (!topic) return [];
  const { tokens, words, from, to } = scene;
  if (strangerActs(scene, measure?.from ?? to)) return [];
  const begins = words.predicates.has(tokens.word[from] as string) || words.pronouns.at(tokens, from, to) !== undefined;
  if (begins) return inverted(scene) ? [] : [topic];
  if (!measure) return [];
  // "Chile produjo": somebody else is named before it
  const before = measure.from - 1;
  if (measure.shares && before >= from && !bare(scene, before) && !words.determiners.has(tokens.word[measure.from] as string)) return [];
  if (!measure.shares && (before > from || (before === from && words.predicates.has(tokens.word[measure.from] as string))) && tokens.caps[before] === 1 && (tokens.word[before] as string).length > 1 && !words.functionWords.has(tokens.word[before] as string)) return [];
  // "…; in Piazza Affari il titolo ha guadagnato"
  const whose = words.parts.at(tokens, measure.to, to)?.value[0] === 'of';
  if (measure.shares && !whose && [measure.from, before].some((i) => i >= from && words.determiners.has(tokens.word[i] as string))) return [topic];
  // a measure at the start of the sentence or of a clause is that of the company spoken of
  for (let i = measure.from; i >= Math.max(from, measure.from - 3); i--) {
    if (words.own.has(tokens.word[i] as string)) return [topic];
    if ((i === from && i < measure.from) || tokens.word[i - 1] === ',') return [topic];
  }
  if (measure.from === from) return [topic];
  // "net debt would drop": results are the company's, where no market and nobody else is named before them
  if (results && !generic(scene, measure.from)) return [topic];
  // nobody else is named in the sentence right after, which begins with no name
  return sentence - memory.at <= 1 && !scene.names.length && words.functionWords.has(tokens.word[from] as string) && !namesAnybody(scene, to) ? [topic] : [];
}

/** Whether a token is an article, a mark or another small word: "mining" of "mining shares" is none. */
const bare = ({ tokens, words }: Scene, i: number): boolean => tokens.kind[i] !== WORD || words.determiners.has(tokens.word[i] as string) || words.functionWords.has(tokens.word[i] as string);

/** Whether what stands before a token speaks of a market, of companies in general or of somebody by name. */
function generic(scene: Scene, before: number): boolean {
  const { tokens, words } = scene;
  const from = reportedFrom(scene, before);
  return phraseWithin(words.markets, tokens, from, before) || phraseWithin(words.backReferencesPlural, tokens, from, before) || namesAnybody({ ...scene, from }, before);
}
