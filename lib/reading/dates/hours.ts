/** Hours of the day that are said in words, or as a span: "à 20 heures", "a las tres y media", "tra le 16 e le 19", "de 9 h à 17 h". */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import type { DateLexicon } from './date-lexicon.ts';
import type { DateReader, FoundDate } from './years.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Hour and minutes as a date's value; minutes below zero belong to the hour before. */
function clock(hour: number, minutes: number): string {
  const all = (hour * 60 + minutes + 24 * 60) % (24 * 60);
  return `T${two(Math.floor(all / 60))}${minutes ? `:${two(all % 60)}` : ''}`;
}

const counted = (tokens: Tokens, i: number, words: DateLexicon): boolean =>
  onLine(tokens, i) && tokens.kind[i] === WORD && tokens.caps[i] === 0 && !words.functionWords.has(tokens.word[i] as string) && !words.clockAfter.at(tokens, i) && !words.relative.at(tokens, i);

const ofDay = ({ value }: Amount): boolean => value.gte(0) && value.lte(24) && value.eq(value.round());

/** Minutes in words or digits after an hour that ends before token i. */
function minutesAfter({ tokens, words, amounts }: DateReader, i: number): { minutes: number; next: number } | undefined {
  if (!onLine(tokens, i)) return undefined;
  const phrase = words.clockMinutes.at(tokens, i);
  if (phrase) return { minutes: phrase.value, next: phrase.next };
  const at = words.joins.has(tokens.word[i] as string) ? i + 1 : i;
  const amount = amounts.get(at) ?? amounts.get(i);
  if (amount?.kind !== 'cardinal' || amount.value.abs().gte(60) || amount.value.eq(0) || !amount.value.eq(amount.value.round()) || counted(tokens, amount.to, words)) return undefined;
  if (tokens.kind[amount.from] === DIGITS && (tokens.word[amount.from] as string).length !== 2) return undefined;
  return { minutes: Number(amount.value.toFixed()), next: amount.to };
}

function finish(reader: DateReader, from: number, end: number, hour: number): FoundDate {
  const { tokens, words } = reader;
  const minutes = minutesAfter(reader, end);
  const to = minutes?.next ?? end;
  const after = onLine(tokens, to) ? words.clockAfter.at(tokens, to) : undefined;
  return { from, to: after?.next ?? to, value: clock(hour < 12 ? hour + (after?.value ?? 0) : hour, minutes?.minutes ?? 0) };
}

/** "of" after hours measures them by what follows, unless it is a day: "a las 14 horas de ayer", "à 20 heures du lundi". */
function goesOn({ tokens, words }: DateReader, i: number): boolean {
  const of = words.of.at(tokens, i);
  if (!of) return false;
  return !words.relative.at(tokens, of.next) && !words.weekdays.at(tokens, of.next) && tokens.kind[of.next] !== DIGITS;
}

/** A whole hour after a word that asks for one; a duration goes on with "of" or with its minutes. */
export function atHour(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words, amounts } = reader;
  const amount = amounts.get(i);
  if (amount?.kind === 'quantity' && amount.unit === 'hour' && ofDay(amount) && phraseBefore(words.clockBefore, tokens, i, 3)) {
    const rest = words.joins.has(tokens.word[amount.to] as string) ? amounts.get(amount.to + 1) : undefined;
    if (goesOn(reader, amount.to) || rest?.unit === 'minute') return undefined;
    return finish(reader, i, amount.to, Number(amount.value.toFixed()));
  }
  if (tokens.kind[i] !== WORD || amount?.kind !== 'cardinal' || amount.value.gte(25) || amount.value.lt(0) || !phraseBefore(words.clockBare, tokens, i, 4)) return undefined;
  // "tres y media": a half or a quarter of an hour
  const minutes = Number(amount.value.minus(amount.value.round(0, 0)).times(60).toFixed());
  if ((counted(tokens, amount.to, words) && !minutesAfter(reader, amount.to)) || !Number.isInteger(minutes)) return undefined;
  const found = finish(reader, i, amount.to, Number(amount.value.round(0, 0).toFixed()));
  return minutes ? { ...found, value: `${found.value.slice(0, 3)}:${two(minutes)}` } : found;
}

/** Two hours of the day from token i: "tra le 16 e le 19", "de 9 h à 17 h". */
export function atHours({ tokens, words, amounts }: DateReader, i: number): FoundDate[] | undefined {
  const amount = amounts.get(i);
  const { low, high } = amount ?? {};
  if (amount?.kind !== 'range' || amount.link !== 'words' || !low || !high || !ofDay(low) || !ofDay(high)) return undefined;
  const opener = phraseBefore(words.clockBetween, tokens, i, 3);
  const sign = (end: Amount): boolean => end.unit === 'hour' && words.clockMarks.has(tokens.word[end.to - 1] as string);
  const bare = low.kind === 'cardinal' && high.kind === 'cardinal' && (words.definites.at(tokens, i - 1, i) !== undefined || phraseBefore(words.clockBare, tokens, i, 4) !== undefined) && !counted(tokens, amount.to, words);
  const after = onLine(tokens, amount.to) ? words.clockAfter.at(tokens, amount.to) : undefined;
  const said = after !== undefined && low.kind === 'cardinal' && high.kind === 'cardinal';
  if (!opener || !((sign(low) && sign(high)) || bare || said)) return undefined;
  const hour = (end: Amount): number => Number(end.value.toFixed()) + (end.value.lt(12) ? (after?.value ?? 0) : 0);
  return [{ from: low.from, to: low.to, value: clock(hour(low), 0) }, { from: high.from, to: after?.next ?? high.to, value: clock(hour(high), 0) }];
}
