/** Dates that are named by their distance or their kind: "three years ago", decades, centuries. */
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { DateLexicon } from './date-lexicon.ts';
import { eraAfter } from './eras.ts';
import type { DateReader, FoundDate } from './years.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const LONGEST_REACH = 200;

/** "three years ago", "hace dos años", "tra tre mesi": a number of periods before or after publication. */
export function atPeriod(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words, amounts } = reader;
  const amount = amounts.get(i);
  let count: number | undefined;
  let unit: 'D' | 'W' | 'M' | 'Y' | undefined;
  let to = i;
  if (amount?.kind === 'quantity') {
    count = Number(amount.value.toFixed());
    unit = UNIT_LETTER[amount.unit as string];
    to = amount.to;
  } else if (tokens.kind[i] === WORD && words.language.numbers.articles.includes(tokens.word[i] as string) && onLine(tokens, i + 1)) {
    const period = words.periods.at(tokens, i + 1);
    if (period) { count = 1; unit = period.value; to = period.next; }
  }
  if (count === undefined || !unit || !Number.isInteger(count) || count < 1 || count > LONGEST_REACH) return undefined;
  const after = onLine(tokens, to) ? words.agoAfter.at(tokens, to) : undefined;
  if (after) return { from: i, to: after.next, value: `P-${count}${unit}` };
  const before = phraseBefore(words.agoBefore, tokens, i);
  // "desde hace veinte años" says how long
  if (before && phraseBefore(words.bounds, tokens, before.from)?.value !== 'since') return { from: before.from, to, value: `P-${count}${unit}` };
  const ahead = phraseBefore(words.aheadBefore, tokens, i);
  const later = onLine(tokens, to) ? words.aheadAfter.at(tokens, to) : undefined;
  if (ahead || later) return { from: ahead?.from ?? i, to: later?.next ?? to, value: `P${count}${unit}` };
  return undefined;
}

const UNIT_LETTER: Record<string, 'D' | 'W' | 'M' | 'Y'> = { day: 'D', week: 'W', month: 'M', year: 'Y' };
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** Roman numerals stand in capitals throughout. */
const isRoman = (tokens: Tokens, i: number): boolean => tokens.caps[i] === 2 || (tokens.caps[i] === 1 && (tokens.end[i] as number) - (tokens.start[i] as number) === 1);

function roman(word: string): number | undefined {
  if (!/^[ivxl]{1,7}$/.test(word)) return undefined;
  let value = 0;
  for (let k = 0; k < word.length; k++) {
    const here = ROMAN[word[k] as string] as number;
    value += here < (ROMAN[word[k + 1] as string] ?? 0) ? -here : here;
  }
  return value <= 21 ? value : undefined;
}

/** "XIXe", "XIIᵉ": a Roman numeral with the ending of an ordinal glued to it. */
function romanOrdinal(tokens: Tokens, i: number, words: DateLexicon): number | undefined {
  const word = tokens.word[i] as string;
  const written = tokens.text.slice(tokens.start[i], tokens.end[i]);
  for (const mark of words.language.numbers.ordinalMarks) {
    const numeral = written.slice(0, -mark.length);
    const value = word.endsWith(mark) && numeral === numeral.toUpperCase() ? roman(word.slice(0, -mark.length)) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** A numeral that can name a century: Roman, in digits, or an ordinal; it starts at token i, or ends before it. */
export function centuryAt({ tokens, words, amounts }: DateReader, i: number, side: 'after' | 'before'): FoundDate | undefined {
  if (side === 'after') {
    const digits = tokens.kind[i] === DIGITS && (tokens.gap[i + 1] !== GLUED || tokens.kind[i + 1] !== WORD) ? Number(tokens.word[i]) : 0;
    const value = isRoman(tokens, i) ? roman(tokens.word[i] as string) : digits >= 1 && digits <= LAST_CENTURY && !countedAfter(tokens, i + 1, words) ? digits : undefined;
    return value ? { from: i, to: i + 1, value: centuryValue(value) } : undefined;
  }
  const mark = tokens.word[i - 1] as string;
  const end = CENTURY_ENDINGS.has(mark) && i >= 2 && tokens.gap[i - 1] === GLUED ? i - 2 : i - 1;
  if (end < 0) return undefined;
  const before = (isRoman(tokens, end) ? roman(tokens.word[end] as string) : undefined) ?? (tokens.caps[end] ? romanOrdinal(tokens, end, words) : undefined);
  if (before) return { from: end, to: i, value: centuryValue(before) };
  for (let from = i - 1; from >= Math.max(0, i - 4); from--) {
    const amount = amounts.get(from);
    if (amount?.to === i && amount.kind === 'ordinal' && amount.value.lte(LAST_CENTURY)) return { from, to: i, value: centuryValue(Number(amount.value.toFixed())) };
  }
  return undefined;
}

const countedAfter = (tokens: Tokens, i: number, words: DateLexicon): boolean =>
  onLine(tokens, i) && tokens.kind[i] === WORD && tokens.caps[i] === 0 && !words.functionWords.has(tokens.word[i] as string);

/** Centuries (`XIX secolo`, `siglo XIX`), before Christ too. */
export function atCentury(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words } = reader;
  const noun = words.centuries.at(tokens, i);
  if (!noun) return undefined;
  const after = onLine(tokens, noun.next) ? centuryAt(reader, noun.next, 'after') : undefined;
  const before = after || tokens.gap[i] === BROKEN ? undefined : centuryAt(reader, i, 'before');
  const found = after ? { ...after, from: i } : before && { ...before, to: noun.next };
  const era = found && eraAfter(tokens, found.to, words);
  if (!found || !era) return found;
  return { ...found, to: era.next, value: era.era === 'bc' ? `-${found.value}` : found.value };
}

/** Decades (`anni '90`, `les années 1990`, `the 1990s`, `los '80`). */
export function atDecade(reader: DateReader, i: number): FoundDate | undefined {
  const { tokens, words, amounts } = reader;
  if (tokens.kind[i] === DIGITS) {
    const digits = tokens.word[i] as string;
    const quoted = tokens.word[i - 1] === "'" && tokens.gap[i] === GLUED;
    // 1990s, '90s; "in his 20s" is an age
    const plural = tokens.word[i + 1] === 's' && tokens.gap[i + 1] === GLUED && i + 1 < tokens.count;
    const definite = phraseBefore(words.definites, tokens, quoted ? i - 1 : i, 2) !== undefined;
    const age = digits.length === 2 && !quoted && definite && !phraseBefore(words.singulars, tokens, i, 1);
    const decade = (plural && !age) || (quoted && definite && digits.length === 2) ? decadeOf(digits) : undefined;
    // "the 1800s" are a century, the 1900s and 2000s as often the decade
    const value = plural && /^1[0-8]00$/.test(digits) ? `${digits.slice(0, 2)}XX` : decade;
    if (value && decade) return { from: quoted ? i - 1 : i, to: plural ? i + 2 : i + 1, value };
    return undefined;
  }
  const decades = words.decades.at(tokens, i);
  if (!decades || !onLine(tokens, decades.next)) return undefined;
  const apostrophe = tokens.word[decades.next] === "'" ? decades.next + 1 : decades.next;
  const amount = amounts.get(apostrophe);
  if (amount && amount.kind !== 'cardinal' && amount.kind !== 'range') return undefined;
  const digits = tokens.kind[apostrophe] === DIGITS ? (tokens.word[apostrophe] as string) : amount?.kind === 'cardinal' ? amount.value.toFixed() : undefined;
  const bare = digits?.length === 2 && words.definites.at(tokens, decades.next - 1, decades.next) !== undefined && countedAfter(tokens, apostrophe + 1, words);
  const value = digits && !bare && (apostrophe > decades.next || digits.length === 4 || !tokens.word[apostrophe]?.startsWith('0')) ? decadeOf(digits) : undefined;
  if (!value) return undefined;
  const to = tokens.kind[apostrophe] === DIGITS ? apostrophe + 1 : (amount?.to as number);
  // "entre los años 1000 y 1300": years, not decades
  const second = tokens.word[to + 1] as string;
  const years = digits?.length === 4 && words.periods.at(tokens, decades.next - 1)?.value === 'Y' && words.joins.has(tokens.word[to] as string) && /^\d{4}$/.test(second ?? '') && decadeGap(digits, second) !== 10;
  return years ? { from: apostrophe, to: to + 2, value: `${digits}/${second}` } : { from: i, to, value };
}

const decadeGap = (first: string, second: string): number => (second.endsWith('0') ? Number(second) - Number(first) : 0);

export function decadeOf(digits: string): string | undefined {
  if (/^(?:1\d|20)\d0$/.test(digits)) return `${digits.slice(0, 3)}X`;
  return /^[1-9]0$/.test(digits) ? `19${digits[0]}X` : undefined;
}

const LAST_CENTURY = 21;
const CENTURY_ENDINGS = new Set(['e', 'º', 'ème', 'eme', 'th', 'st', 'nd', 'rd']);
const centuryValue = (n: number): string => `${two(n - 1)}XX`;
