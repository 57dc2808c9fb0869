import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, MARK, type Tokens, WORD } from '../text/tokens.ts';
import type { Named, Scene } from './scene.ts';

/** Who a sentence is said from. */
export interface Attribution {
  /** Canonical names of companies, names of people as written; in the order of the text. */
  sources: string[];
  /** The places that name companies as sources: they are not what the sentence is about. */
  places: Set<Named>;
  /** The source spoke in its own name ("X said"), not "according to X". */
  spoke: boolean;
}

/** How far after "according to" the source may begin: "un relatório recente do Financial Times". */
const SOURCE_REACH = 8;
const SPEAKER_REACH = 7;
const MOST_NAMES = 4;

const isMark = (tokens: Tokens, i: number, pattern: RegExp): boolean => tokens.kind[i] === MARK && pattern.test(tokens.word[i] as string);
const isName = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0;

/** A run of capitals that is nobody in the gazetteer: a person, as written. At least two words, so that no sentence's first word is one. */
function personAt(scene: Scene, last: number): string | undefined {
  const { tokens, from } = scene;
  let first = last + 1;
  while (first - 1 >= from && isName(tokens, first - 1) && last + 1 - first < MOST_NAMES && (first > last || tokens.gap[first] !== BROKEN)) first -= 1;
  const count = last + 1 - first;
  if (count < 2 || scene.names.some((name) => name.from <= last && name.to > first)) return undefined;
  return tokens.text.slice(tokens.start[first], tokens.end[last]);
}

/** The company or person after a phrase of attribution that ends before token i; nothing past a comma, a stop or a verb of its own. */
function sourceAfter(scene: Scene, i: number): Named | string | undefined {
  const { tokens, to, names } = scene;
  for (let k = i; k < Math.min(to, i + SOURCE_REACH); k++) {
    const company = names.find((name) => name.from === k);
    if (company) return company;
    if (isMark(tokens, k, /^[,;:.!?()"]$/)) return undefined;
    if (isName(tokens, k)) {
      let last = k;
      while (last + 1 < to && isName(tokens, last + 1) && tokens.gap[last + 1] !== BROKEN) last += 1;
      const inCompany = names.some((name) => name.from > k && name.from <= last);
      if (!inCompany && last > k) return personAt(scene, last);
      if (!inCompany) continue;
    }
  }
  return undefined;
}

/** Who stands before a verb of saying: the nearest company or person of its clause, also before an apposition in commas. */
function speakerBefore(scene: Scene, verb: number): Named | string | undefined {
  const { tokens, from, names } = scene;
  for (let k = verb - 1; k >= Math.max(from, verb - SPEAKER_REACH); k--) {
    const company = names.find((name) => name.to === k + 1);
    if (company) return company;
    if (isMark(tokens, k, /^[;:.!?]$/)) return undefined;
    const person = isName(tokens, k) ? personAt(scene, k) : undefined;
    if (person) return person;
  }
  return undefined;
}

/** "A, B and C" after a source: names that a comma or "and" ties to it. */
function alsoNamed(scene: Scene, first: Named): Named[] {
  const found: Named[] = [];
  let end = first.to;
  for (const name of scene.names) {
    if (name.from < end) continue;
    if (scene.words.and.at(scene.tokens, end, name.from)?.next !== name.from) break;
    found.push(name);
    end = name.to;
  }
  return found;
}

/** Sources of a sentence: after "according to", before or after a verb of saying; chains give all their links. */
export function readAttribution(scene: Scene): Attribution {
  const { tokens, words, from, to } = scene;
  const found = new Map<number, { source: Named | string }>();
  let spoke = false;
  const take = (at: number, source: Named | string | undefined): boolean => {
    if (source === undefined) return false;
    found.set(at, { source });
    if (typeof source !== 'string') for (const name of alsoNamed(scene, source)) found.set(name.from, { source: name });
    return true;
  };
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD || scene.names.some((name) => name.from <= i && i < name.to)) continue;
    const before = words.sourceBefore.at(tokens, i, to);
    if (before) {
      const source = sourceAfter(scene, before.next);
      take(i, source);
      i = before.next - 1;
      continue;
    }
    const verb = words.sayingVerbs.at(tokens, i, to);
    if (!verb || phraseBefore(words.sourceBefore, tokens, i)) continue;
    const speaker = speakerBefore(scene, i) ?? speakerAfter(scene, verb.next);
    if (take(i, speaker)) spoke = true;
    i = verb.next - 1;
  }
  const sources: string[] = [];
  const places = new Set<Named>();
  for (const [, { source }] of [...found].sort(([a], [b]) => a - b)) {
    const name = typeof source === 'string' ? source : source.company;
    if (typeof source !== 'string') places.add(source);
    if (!sources.includes(name)) sources.push(name);
  }
  return { sources, places, spoke };
}

/** "disse X", "afirmó X": the speaker right after the verb. */
function speakerAfter(scene: Scene, i: number): Named | string | undefined {
  const { tokens, to, names } = scene;
  for (let k = i; k < Math.min(to, i + 4); k++) {
    const company = names.find((name) => name.from === k);
    if (company) return company;
    if (tokens.kind[k] === MARK) return undefined;
    if (isName(tokens, k)) {
      let last = k;
      while (last + 1 < to && isName(tokens, last + 1)) last += 1;
      return personAt(scene, last);
    }
  }
  return undefined;
}
