/** Who somebody is among others, told beside what the sentence tells: "Iberia, la mayor aerolínea del país, transportó 20 millones de pasajeros". */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Cue, Named, Scene } from './scene.ts';

/** Tokens from the comma behind a name to its rank: ", the country's second-largest". */
const OPENING = 5;
/** Tokens of an apposition of a rank: "la mayor cadena privada de hospitales del país". */
const LENGTH = 16;

/** Where the apposition ends that a token stands in: at a mark before any verb, or with the sentence. */
function closes({ tokens, words, to }: Scene, i: number): number | undefined {
  for (let k = i; k <= Math.min(to, i + LENGTH); k++) {
    if (k === to || (tokens.kind[k] === MARK && /^[,;.)–—»"”:]$/.test(tokens.word[k] as string))) return k;
    if (words.verbs.has(tokens.word[k] as string) || words.relatives.has(tokens.word[k] as string)) return undefined;
  }
  return undefined;
}

/** Who has a rank: the name that it stands behind in commas, or the one in commas behind a rank that begins the sentence. */
function ranked(scene: Scene, cue: Cue): Named | undefined {
  const { tokens, words, from, names, figures } = scene;
  const end = closes(scene, cue.to);
  // "the largest miner with a capacity of 30 megawatts": told with its figure
  if (end === undefined || figures.some((figure) => figure.from >= cue.to && figure.from < end)) return undefined;
  // "primer accionista de Naturgy": what somebody is to another is no rank
  if (names.some((name) => name.from >= cue.to && name.from < end && phraseBefore(words.parts, tokens, name.from, 2)?.value[0] === 'of')) return undefined;
  const plain = (start: number, stop: number): boolean => tokens.word.slice(start, stop).every((word, k) => (tokens.kind[start + k] !== MARK || /^['’-]$/.test(word)) && !words.verbs.has(word));
  const before = names.find((name) => !name.described && name.to < cue.from && cue.from - name.to <= OPENING && tokens.word[name.to] === ',' && plain(name.to + 1, cue.from));
  if (before) return before;
  if (cue.from - from > OPENING - 1 || !plain(from, cue.from)) return undefined;
  return names.find((name) => !name.described && tokens.word[end] === ',' && name.from > end && name.from - end <= 2 && name.kind !== 'media');
}

/** The ranks that a sentence tells of those whom it names, where it tells no other. */
export function rankDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const cue of scene.cues) {
    if (cue.types[0] !== 'ranking' || cue.weak || cue.back || [...drafts, ...found].some((draft) => draft.type === 'ranking')) continue;
    const name = ranked(scene, cue);
    if (name) found.push({ type: 'ranking', anchor: cue.from, cue, figures: [], names: [name], apposed: true });
  }
  return found;
}
