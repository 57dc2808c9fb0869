import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, MARK, WORD } from '../../text/tokens.ts';
import { isName, personAt } from './people.ts';
import type { Scene } from '../claims/scene.ts';

/** The name of a body that nobody knows, which ends right before token i and which an article begins: "o Conselho das Finanças Públicas". */
export function bodyBefore(scene: Scene, i: number): string | undefined {
  const { tokens, words, from, names } = scene;
  let first = i;
  for (;;) {
    let k = first;
    while (k > from && isName(tokens, k - 1) && tokens.gap[k] !== BROKEN) k -= 1;
    if (k === first) break;
    first = k;
    const of = phraseBefore(words.parts, tokens, k, 2);
    if (of?.value[0] !== 'of' || of.from <= from || !isName(tokens, of.from - 1)) break;
    first = of.from;
  }
  if (tokens.kind[first] === WORD && words.functionWords.has(tokens.word[first] as string) && first < i - 1) first += 1;
  const article = tokens.word[first - 1] as string;
  if (!isName(tokens, first) || i - first < 3 || names.some((name) => name.from < i && name.to > first)) return undefined;
  return first > from && (words.articles.has(article) || words.determiners.has(article) || article === "'") ? tokens.text.slice(tokens.start[first], tokens.end[i - 1]) : undefined;
}

export function endOfRun({ tokens, to }: Scene, k: number): number {
  let last = k;
  while (last + 1 < to && isName(tokens, last + 1) && tokens.gap[last + 1] !== BROKEN) last += 1;
  return last;
}

/** The end of the name of a person that begins at token k: with hyphens and small words inside. */
export function endOfPerson(scene: Scene, k: number): number {
  let last = endOfRun(scene, k);
  for (let next = last + 1; next < scene.to && next <= last + 3; next++) {
    if (!isName(scene.tokens, next) || next === last + 1) continue;
    const end = endOfRun(scene, next);
    const person = personAt(scene, end);
    if (!person || person.from > k) break;
    last = end;
    next = last;
  }
  return last;
}

/** A name of one word that nobody knows, with what "of" ties to it: "Nomisma", "Secretaría de Economía". No day, no initial; where adjectives have capitals none before a noun. */
export function loneAt(scene: Scene, k: number): string | undefined {
  const { tokens, to, words, dates } = scene;
  if (endOfRun(scene, k) > k || (tokens.word[k] as string).length < 2 || words.functionWords.has(tokens.word[k] as string) || words.offices.at(tokens, k, to) || words.cues.at(tokens, k, to)) return undefined;
  if (dates.some((date) => date.from <= k && k < date.to)) return undefined;
  if (!words.adjectiveEndings.length && k + 1 < to && tokens.kind[k + 1] !== MARK) return undefined;
  // "Anitec-Assinform"
  if (tokens.word[k + 1] === '-' && isName(tokens, k + 2) && k + 2 < to) return tokens.text.slice(tokens.start[k], tokens.end[k + 2]);
  const of = words.parts.at(tokens, k + 1, to);
  const last = of?.value[0] === 'of' && isName(tokens, of.next) && of.next < to && !scene.names.some(({ from }) => from === of.next) ? endOfRun(scene, of.next) : k;
  return tokens.text.slice(tokens.start[k], tokens.end[last]);
}
