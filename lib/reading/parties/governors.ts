/** Prepositions that govern a name, and with it what the name is to a deal. */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import type { Part } from '../claims/claim-lexicon.ts';
import type { Named, Scene } from '../claims/scene.ts';

const PART_REACH = 7;

/** Words back from "among them" to the preposition that governs what is listed. */
const LISTED = 6;

/** "con bancos, entre ellos Bradesco": where a word stands that lists some of those before it. */
export function listedBefore({ tokens, words }: Scene, name: Named): number | undefined {
  let i = name.from;
  while (i > 0 && words.determiners.has(tokens.word[i - 1] as string)) i -= 1;
  return (phraseBefore(words.including, tokens, name.from, 3) ?? phraseBefore(words.including, tokens, i, 3))?.from;
}

/** The nearest preposition before a token that is no "of". */
function governing({ tokens, words, from }: Scene, at: number): Part[] {
  for (let k = at - 1; k >= Math.max(from, at - LISTED); k--) {
    const found = words.parts.at(tokens, k, at)?.value.filter((part) => part !== 'of');
    if (found?.length) return found;
  }
  return [];
}

/** "China's Baowu": whose a company is that is itself no company says only where it is from. */
function ofPlace({ tokens, from, names }: Scene, at: number): boolean {
  return tokens.word[at] === "'" && tokens.word[at + 1] === 's' && at > from && (tokens.caps[at - 1] as number) > 0 && !names.some((name) => name.to === at);
}

/**
 * The preposition that governs a name: right before it, or before a description in between ("com o provedor de nuvem de IA CoreWeave").
 * In a description "of" leads to its parts and says nothing of the name.
 */
export function partsBefore(scene: Scene, name: Named): Part[] {
  const { tokens, words, from, dates } = scene;
  const listed = listedBefore(scene, name);
  if (listed !== undefined) return governing(scene, listed);
  const direct = phraseBefore(words.parts, tokens, name.from, 4);
  if (direct && ofPlace(scene, direct.from)) return [];
  const article = direct?.from === name.from - 1 && (words.articles.has(tokens.word[direct.from] as string) || isArticle(scene, direct.from));
  if (direct && direct.from >= from && !article) return direct.value;
  // "Em 2025/26 tivemos": a verb
  if (name.we) return [];
  for (let k = name.from - 1; k >= Math.max(from, name.from - PART_REACH); k--) {
    if (tokens.kind[k] === MARK && /^[,;:.()]$/.test(tokens.word[k] as string)) break;
    if (words.relatives.has(tokens.word[k] as string)) break;
    // "In 2025 Acme cut 300 jobs"
    if (dates.some((date) => date.from <= k && k < date.to)) break;
    const found = words.parts.at(tokens, k, name.from);
    // "auprès du fonds Lys Capital": the whole of the preposition
    if (found && words.functionWords.has(tokens.word[found.next - 1] as string) && describesName(scene, found.next, name.from)) return phraseBefore(words.parts, tokens, found.next, 4)?.value ?? found.value;
    // "founded by former Palantir engineers": in languages that put what describes a name before it
    if (found && !words.adjectiveEndings.length && name.from - found.next <= QUALIFIED && arePlain(scene, found.next, name.from)) return found.value;
    if (found?.value.some((part) => part !== 'of')) return isDescription(scene, found.next, withoutStranger(scene, found.next, name.from)) ? found.value.filter((part) => part !== 'of') : [];
  }
  return [];
}

/** Whether a word that is an article and a preposition too begins a clause: "já a Samarco deve", "e a Air France-KLM". */
function isArticle({ tokens, words, from }: Scene, i: number): boolean {
  const word = tokens.word[i] as string;
  if (!words.determiners.has(word) || !words.dropped.prepositions.size || words.dropped.prepositions.has(word)) return false;
  return i === from || tokens.kind[i - 1] === MARK || words.that.has(tokens.word[i - 1] as string) || phraseBefore(words.and, tokens, i) !== undefined || phraseBefore(words.dropped.adverbs, tokens, i, 3) !== undefined;
}

/** Words of place or nation between a noun of companies and the name: "de la fintech sevillana Aljarafe Pagos". */
const QUALIFIED = 2;

/** Whether an article and a noun of companies or a nation, and nothing else, stand between two tokens: "de la fintech sevillana", "della startup", "da italiana". */
function describesName({ tokens, words }: Scene, from: number, to: number): boolean {
  let i = from;
  while (i < to && (words.determiners.has(tokens.word[i] as string) || tokens.word[i] === "'")) i += 1;
  const noun = words.appositions.at(tokens, i, to) ?? words.descriptions.at(tokens, i, to) ?? words.demonyms.at(tokens, i, to);
  if (!noun || noun.value === 'none' || to - noun.next > QUALIFIED) return false;
  for (let k = noun.next; k < to; k++) if (tokens.kind[k] !== WORD || tokens.caps[k] !== 0 || words.functionWords.has(tokens.word[k] as string)) return false;
  return true;
}

/** Whether only small words that are no verbs stand between two tokens, one at least. */
function arePlain({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens.kind[k] !== WORD || tokens.caps[k] !== 0 || words.functionWords.has(tokens.word[k] as string) || words.verbs.has(tokens.word[k] as string) || words.cues.at(tokens, k, to)) return false;
  return to > from;
}

/** Where a capital that nobody knows begins before "and" at the end of a stretch: "liderada por Asabys y Buenavista". */
function withoutStranger({ tokens, words }: Scene, from: number, to: number): number {
  let k = to;
  while (k > from && words.and.at(tokens, k - 1, to)?.next === k) k -= 1;
  if (k === to) return to;
  while (k > from && tokens.kind[k - 1] === WORD && (tokens.caps[k - 1] as number) > 0) k -= 1;
  return k;
}

/** Whether what stands between a preposition and a name says what the name is, and is nothing by itself: "com o provedor CoreWeave", but "a Montichiari Lidl". */
function isDescription({ tokens, words }: Scene, from: number, to: number): boolean {
  // "en Bolsa la tecnológica gallega Naviolo": an article behind a noun begins another
  for (let k = from; k < to; k++) if (words.determiners.has(tokens.word[k] as string) && tokens.kind[k - 1] === WORD && !words.functionWords.has(tokens.word[k - 1] as string) && !words.parts.at(tokens, k - 1, k)) return false;
  for (let k = from; k < to; k++) if (words.descriptions.at(tokens, k, to) ?? words.appositions.at(tokens, k, to) ?? words.subsidiaries.at(tokens, k, to) ?? words.demonyms.at(tokens, k, to)) return true;
  for (let k = from; k < to; k++) if (tokens.kind[k] === WORD && (tokens.caps[k] !== 0 || !(words.functionWords.has(tokens.word[k] as string) || words.determiners.has(tokens.word[k] as string)))) return false;
  return true;
}
