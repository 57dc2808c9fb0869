/** Years, and what decides whether four digits are one. */
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import type { DateLexicon } from './date-lexicon.ts';

/** A date by tokens, before publication resolves it. */
export interface FoundDate {
  from: number;
  to: number;
  value: string;
}

export interface DateReader {
  tokens: Tokens;
  words: DateLexicon;
  /** Amounts by their first token. */
  amounts: ReadonlyMap<number, Amount>;
  taken: Uint8Array;
}

/** A number of four digits that can be a year, nothing glued to it. */
function yearDigits(tokens: Tokens, i: number): number | undefined {
  if (i >= tokens.count || tokens.kind[i] !== DIGITS || tokens.word[i]?.length !== 4) return undefined;
  const glued = (k: number): boolean => k > 0 && k < tokens.count && tokens.gap[k] === GLUED;
  if (glued(i) && (tokens.kind[i - 1] !== MARK || /[$€£.,#\d]/.test(tokens.word[i - 1] as string))) return undefined;
  if (glued(i + 1) && (tokens.kind[i + 1] !== MARK || /[$€£%‰°]/.test(tokens.word[i + 1] as string))) return undefined;
  if (glued(i + 1) && /[.,]/.test(tokens.word[i + 1] as string) && tokens.kind[i + 2] === DIGITS && tokens.gap[i + 2] === GLUED) return undefined;
  const year = Number(tokens.word[i]);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

/** Whether the year-like number at token i stands where a year stands: after a cue, in brackets, or before no noun that it could count. */
function isYear({ tokens, words, amounts }: DateReader, i: number): boolean {
  const year = yearDigits(tokens, i);
  if (year === undefined) return false;
  const amount = amounts.get(i);
  if (amount && (amount.kind !== 'cardinal' || amount.to > i + 1)) return amount.kind === 'range' && amount.low?.kind === 'cardinal' && amount.high?.kind === 'cardinal' && amount.high.to - amount.high.from === 1 && yearDigits(tokens, amount.high.from) !== undefined;
  const next = i + 1;
  const abbreviated = onLine(tokens, next + 1) && tokens.word[next + 1] === '.' && tokens.gap[next + 1] === GLUED && (tokens.word[next] as string).length < 3;
  const noun = onLine(tokens, next) && tokens.kind[next] === WORD && tokens.caps[next] === 0 && !abbreviated && !words.functionWords.has(tokens.word[next] as string) && !words.relative.at(tokens, next) && !words.boundsAfter.at(tokens, next);
  const bracketed = tokens.word[i - 1] === '(' || tokens.word[i - 1] === '[';
  const cue = bracketed || phraseBefore(words.bounds, tokens, i) !== undefined || phraseBefore(words.cues, tokens, i) !== undefined;
  // "the 2007 award", "Award 2007 décerné": a name before it is as good as a cue
  const named = i > 0 && tokens.gap[i] !== BROKEN && (tokens.caps[i - 1] as number) > 0 && year % 100 !== 0;
  // "en 1548 puntos": before a noun only the years that papers write of
  const remote = year < 1800 || year > 2100;
  const plural = noun && words.language.numbers.pluralEndings.some((ending) => (tokens.word[next] as string).endsWith(ending));
  if (noun && (year % 100 === 0 || !(cue || named) || (remote && plural && !phraseBefore(words.singulars, tokens, i, 2)))) return false;
  return cue || (year >= 1900 && year <= 2100);
}

/** Year after a month or quarter, "of" or a comma between: `2025`, `de 2025`, `dello scorso anno`. */
export function yearAfter(reader: DateReader, i: number): { value: string; next: number } | undefined {
  const { tokens, words } = reader;
  if (!onLine(tokens, i)) return undefined;
  const relative = words.relative.at(tokens, i);
  if (relative && /^P-?\d+Y$/.test(relative.value)) return { value: relative.value, next: relative.next };
  const of = words.of.at(tokens, i);
  const at = of ? of.next : tokens.word[i] === ',' ? i + 1 : i;
  if (!onLine(tokens, at)) return undefined;
  const amount = reader.amounts.get(at);
  const counted = amount !== undefined && (amount.cardinal.scale !== undefined || (amount.kind !== 'cardinal' && amount.kind !== 'range'));
  if (!counted && yearDigits(tokens, at) !== undefined && !(tokens.kind[at + 1] === WORD && tokens.gap[at + 1] === GLUED)) return { value: tokens.word[at] as string, next: at + 1 };
  // "de l'année dernière": the article may belong to either phrase
  for (let k = i + 1; of && k <= of.next; k++) {
    const later = words.relative.at(tokens, k);
    if (later && /^P-?\d+Y$/.test(later.value)) return { value: later.value, next: later.next };
  }
  // '24
  if (tokens.word[at] === "'" && tokens.kind[at + 1] === DIGITS && tokens.gap[at + 1] === GLUED && tokens.word[at + 1]?.length === 2) {
    const short = Number(tokens.word[at + 1]);
    return { value: String(short < 50 ? 2000 + short : 1900 + short), next: at + 2 };
  }
  return undefined;
}

/** A bare year, or two of them as an interval (`2019-2021`). */
export function atYear(reader: DateReader, i: number): FoundDate | undefined {
  if (!isYear(reader, i)) return undefined;
  const { tokens, amounts } = reader;
  const first = tokens.word[i] as string;
  const range = amounts.get(i);
  if (range?.kind === 'range' && range.high) return { from: i, to: range.to, value: `${first}/${tokens.word[range.high.from]}` };
  const dash = i + 1;
  if (onLine(tokens, dash) && /^[-–/]$/.test(tokens.word[dash] as string) && tokens.gap[dash] === GLUED && tokens.kind[dash + 1] === DIGITS && tokens.gap[dash + 1] === GLUED) {
    const second = tokens.word[dash + 1] as string;
    if (second.length === 2 && Number(second) === (Number(first) + 1) % 100) return { from: i, to: dash + 2, value: `${first}/${first.slice(0, 2)}${second}` };
  }
  return { from: i, to: i + 1, value: first };
}

/** Whether the number at token i is bare: no unit, and no noun after it that it could count. */
export function countsNothing({ tokens, words, amounts }: DateReader, i: number): boolean {
  const amount = amounts.get(i);
  if (amount && (amount.kind !== 'cardinal' || amount.to > i + 1)) return amount.kind === 'range' && amount.low?.kind === 'cardinal' && amount.high?.kind === 'cardinal';
  const next = i + 1;
  return !(onLine(tokens, next) && tokens.kind[next] === WORD && tokens.caps[next] === 0 && !words.functionWords.has(tokens.word[next] as string));
}
