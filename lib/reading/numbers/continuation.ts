/** Whether and how a number goes on at a token: small questions of the number reader, each with its reason. */
import { BROKEN, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Composition } from './composition.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './number-parts.ts';
import { continues, partsAt, type Step } from './number-words.ts';

/**
 * Whether the number word at token `at` may continue a number. Where a language glues its numbers, words apart are numbers apart below
 * the scales; an article after millions counts what follows it ("due miliardi un anno fa").
 */
export function mayFollow(tokens: Tokens, step: Step, composition: Composition, at: number, lexicon: Lexicon): boolean {
  if (composition.place === 'none' || step.parts[0]?.type === 'scale') return true;
  if (lexicon.morphemes.length && composition.place !== 'scale') return false;
  if (!lexicon.articles.has(tokens.word[at] as string)) return true;
  const after = step.next;
  const word = after < tokens.count && tokens.kind[after] === WORD && tokens.gap[after] !== BROKEN;
  const noun = word && !partsAt(tokens, after, lexicon) && !lexicon.denominators.at(tokens, after);
  return !noun || (composition.place !== 'scale' && tokens.word[at - 1] === '-');
}

/** "dos millonésimas": the plural of a denominator after a number counts parts, where ordinals follow no cardinals. */
export function isPartOfWhole(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  const { ordinalsAfter, pluralEndings } = lexicon.language.numbers;
  return ordinalsAfter === 'ordinals' && lexicon.denominators.at(tokens, i) !== undefined && pluralEndings.some((ending) => (tokens.word[i] as string).endsWith(ending));
}

/** "ninety - five", as some texts set it: the token after a hyphen with spaces between tens and units. */
export function apartHyphen(tokens: Tokens, i: number, composition: Composition, lexicon: Lexicon): number | undefined {
  if (composition.place !== 'tens' || i + 1 >= tokens.count || tokens.word[i] !== '-' || tokens.gap[i] !== SPACED || tokens.gap[i + 1] !== SPACED) return undefined;
  const part = partsAt(tokens, i + 1, lexicon)?.parts[0];
  return part?.type === 'add' && part.value < 10 ? i + 1 : undefined;
}

/** A thousand that counts without a number before it because a number follows: "thousand nine hundred", "mil neuf cent". */
export function opensThousands(tokens: Tokens, step: Step, lexicon: Lexicon): boolean {
  const [part] = step.parts;
  if (part?.type !== 'scale' || part.power !== 3 || step.parts.length !== 1) return false;
  return partsAt(tokens, continues(tokens, step.next) ?? tokens.count, lexicon)?.parts[0]?.type === 'add';
}

/** The scale word at token i, or after the hyphen there, and nothing else. */
export function scaleAt(tokens: Tokens, i: number, lexicon: Lexicon): { part: Part & { type: 'scale' }; power: number; from: number; next: number } | undefined {
  const from = continues(tokens, i);
  const step = from === undefined ? undefined : partsAt(tokens, from, lexicon);
  const [part] = step?.parts ?? [];
  return step && from !== undefined && part?.type === 'scale' && step.parts.length === 1 ? { part, power: part.power, from, next: step.next } : undefined;
}

/** An article is "one" where nothing else stands on its line, and in a list of numbers: "uno, due, tre". */
export function standsAlone(tokens: Tokens, i: number, next: number, lexicon: Lexicon): boolean {
  const first = tokens.gap[i] === BROKEN;
  if (first && (next === tokens.count || tokens.gap[next] === BROKEN)) return true;
  const number = (k: number): boolean => k >= 0 && k < tokens.count && tokens.gap[k] !== BROKEN && partsAt(tokens, k, lexicon)?.parts[0]?.type === 'add';
  const comma = (k: number): boolean => k < tokens.count && tokens.word[k] === ',';
  return (comma(next) && number(next + 1)) || (comma(i - 1) && number(i - 2)) || (first && number(next) && number(next + 1));
}
