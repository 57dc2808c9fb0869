import type { NumberWords } from '../../languages/language.ts';
import { BROKEN, DIGITS, GLUED, MARK, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import { type Decimal, decimal } from './decimal.ts';
import { raisedAt } from './powers.ts';

/** A number in digits, its separators understood. */
export interface Literal {
  /** Index of the token after it. */
  next: number;
  value: Decimal;
  decimals: boolean;
  grouped: boolean;
  decimalMark?: '.' | ',';
  groupMark?: string;
  /** The separator is not the language's own, or stands where the language does not put it. */
  foreign?: 'decimal' | 'group';
  /** Digits as written, for codes with leading zeros. */
  digits: string;
}

/** Longer digit strings are no quantity anyone states: account numbers, hashes, keys. */
export const LONGEST_DIGITS = 36;

const isDigits = (tokens: Tokens, i: number): boolean => tokens.kind[i] === DIGITS;

/** A separator mark between two digit groups, nothing between them: `1.600`. */
function separator(tokens: Tokens, i: number): string | undefined {
  if (tokens.kind[i] !== MARK || tokens.gap[i] !== GLUED || !isDigits(tokens, i + 1) || tokens.gap[i + 1] !== GLUED) return undefined;
  const mark = tokens.word[i] as string;
  return mark === '.' || mark === ',' || mark === "'" ? mark : undefined;
}

/** Where the digits start that token i goes on with behind a point or a comma ("1,6" at its 6); i where it does not. */
export function decimalStart(tokens: Tokens, i: number): number {
  const mark = isDigits(tokens, i - 2) ? separator(tokens, i - 1) : undefined;
  return mark === '.' || mark === ',' ? i - 2 : i;
}

/** Whether a space before token i may join two groups of thousands. An ordinary space only where the language writes so. */
function joinsBySpace(tokens: Tokens, i: number, words: NumberWords): boolean {
  if (!isDigits(tokens, i) || tokens.gap[i] !== SPACED || tokens.word[i]?.length !== 3) return false;
  const from = tokens.end[i - 1] as number;
  if ((tokens.start[i] as number) - from !== 1) return false;
  if (tokens.text.charCodeAt(from) === 32 && !words.spaceGroups) return false;
  // `200 300MW` joins, `8 200A` does not: the group must end where a number may end
  const after = i + 1;
  return !(after < tokens.count && tokens.kind[after] === DIGITS && tokens.gap[after] === GLUED);
}

/** ".08", ",08": decimals without a zero; a comma only where nothing stands before it, because typing errors put one before numbers. */
export function pointFirst(tokens: Tokens, i: number): '.' | ',' | undefined {
  if (tokens.kind[i] !== MARK || !isDigits(tokens, i + 1) || tokens.gap[i + 1] !== GLUED || (tokens.word[i + 1] as string).length > LONGEST_DIGITS) return undefined;
  const mark = tokens.word[i];
  if ((mark === '.' && tokens.gap[i] !== GLUED) || (mark === ',' && tokens.gap[i] === BROKEN)) return separator(tokens, i + 2) ? undefined : mark;
  return undefined;
}

/**
 * Reads the number in digits that starts at token i. The shape of the groups decides what a separator means, then the language.
 * undefined where the digits are no one number: dates, versions, addresses (`10.5.2`), or too long.
 */
export function readLiteral(tokens: Tokens, i: number, words: NumberWords): Literal | undefined {
  const bare = pointFirst(tokens, i);
  if (bare) return { next: i + 2, value: decimal(`0.${tokens.word[i + 1]}`), decimals: true, grouped: false, decimalMark: bare, digits: tokens.word[i + 1] as string };
  const first = tokens.word[i] as string;
  if (first.length > LONGEST_DIGITS) return undefined;
  const groups = [first];
  const marks: string[] = [];
  let next = i + 1;
  while (groups.length <= 13) {
    const mark = separator(tokens, next);
    if (mark) { groups.push(tokens.word[next + 1] as string); marks.push(mark); next += 2; continue; }
    const grouping = marks.every((seen) => seen === ' ') && first.length <= 3 && first !== '0';
    if (grouping && joinsBySpace(tokens, next, words)) { groups.push(tokens.word[next] as string); marks.push(' '); next += 1; continue; }
    break;
  }
  if (separator(tokens, next)) return undefined;
  if (isList(tokens, i, groups, marks)) return { next: i + 1, value: decimal(first), decimals: false, grouped: false, digits: first };
  const literal = understand(groups, marks, next, words, groups.length === 2 && marks[0] === ',' && (groups[1] as string).length === 3 && commaGroups(tokens, next, words)) ?? apostropheDecimal(tokens, groups, marks, next, words);
  const raised = literal && raisedAt(tokens, literal.next, literal.value);
  return raised ? { ...literal, ...raised, decimals: true } : literal;
}

/** "3'5%", "2'75 euros": an apostrophe as the decimal mark, where a percent sign, a currency or a word says that it measures. */
function apostropheDecimal(tokens: Tokens, [first = '', last = '', ...more]: string[], marks: string[], next: number, words: NumberWords): Literal | undefined {
  if (words.decimalMark !== ',' || more.length || marks[0] !== "'" || last.length > 2 || next >= tokens.count || tokens.gap[next] === BROKEN) return undefined;
  const measured = /^[%‰€$£]$/.test(tokens.word[next] as string) || (tokens.kind[next] === WORD && tokens.gap[next] === SPACED);
  return measured ? { next, value: decimal(`${first}.${last}`), decimals: true, grouped: false, decimalMark: ',', foreign: 'decimal', digits: first + last } : undefined;
}

/** Which marks a text uses for decimals. */
interface DecimalMarks {
  points: boolean;
  commas: boolean;
}

const marksOf = new WeakMap<Tokens, DecimalMarks>();

/** Found once for a text, however many of its numbers ask. */
function decimalMarks(tokens: Tokens): DecimalMarks {
  const found = marksOf.get(tokens) ?? { points: evidence(tokens, '.'), commas: evidence(tokens, ',') };
  marksOf.set(tokens, found);
  return found;
}

/** Whether a mark is used for decimals somewhere in a text: one or two digits behind it, and a percent sign or a scale behind those or a currency before; for the point also commas between groups of three. */
function evidence(tokens: Tokens, mark: '.' | ','): boolean {
  for (let i = 1; i + 1 < tokens.count; i++) {
    if (separator(tokens, i) !== mark) {
      if (mark === '.' && separator(tokens, i) === ',' && separator(tokens, i + 2) === ',' && (tokens.word[i + 1] as string).length === 3 && (tokens.word[i + 3] as string).length === 3) return true;
      continue;
    }
    if ((tokens.word[i + 1] as string).length > 2 || separator(tokens, i + 2) || separator(tokens, i - 2)) continue;
    const behind = tokens.word[i + 2] ?? '';
    if (/^(?:[%‰]|mil|mill.+|por|per|pour)$/.test(behind) || /^[€$£¥]$/.test(tokens.word[i - 2] ?? '')) return true;
  }
  return false;
}

/** Tokens behind a scale within which the currency stands: "millones de euros". */
const CURRENCY = 3;

/**
 * "US$ 18,900 millones": whether a comma before three digits sets thousands apart, in a language that else writes decimals so. It does in
 * a text that writes decimals with a point alone, as the press of Mexico and Peru does, or before a scale where no decimals have a comma.
 */
function commaGroups(tokens: Tokens, next: number, { decimalMark, commaScales }: NumberWords): boolean {
  if (decimalMark !== ',') return false;
  const { points, commas } = decimalMarks(tokens);
  if (commas) return false;
  if (points) return true;
  if (!commaScales?.words.includes(tokens.word[next] as string)) return false;
  return !tokens.word.slice(next, next + 1 + CURRENCY).some((word) => commaScales.not.includes(word)) && !commaScales.not.includes(tokens.word[next - 4] as string);
}

/** "22,24,26,31": short groups set apart by commas alone, three or more, are so many numbers; the last two would be a decimal. */
function isList(tokens: Tokens, i: number, groups: string[], marks: string[]): boolean {
  if (marks.some((mark) => mark !== ',') || groups.some((group) => group.length > 2)) return false;
  const inside = i > 1 && tokens.gap[i] === GLUED && separator(tokens, i - 1) === ',' && isDigits(tokens, i - 2) && (tokens.word[i - 2] as string).length <= 2;
  return groups.length > 2 || inside;
}

function understand(groups: string[], marks: string[], next: number, words: NumberWords, american = false): Literal | undefined {
  const digits = groups.join('');
  if (digits.length > LONGEST_DIGITS) return undefined;
  const whole = (): Literal => ({ next, value: decimal(digits), decimals: false, grouped: groups.length > 1, digits, ...(marks[0] ? { groupMark: marks[0] } : {}) });
  const first = groups[0] as string;
  const last = groups[groups.length - 1] as string;
  const sized = (list: string[], size: number): boolean => first.length <= size && first[0] !== '0' && list.every((group) => group.length === size);
  /** Groups of three, or after the Indian way of twos and a last one of three (`12,34,567`). */
  const ofThree = (list: string[]): boolean => sized(list, 3) || (marks[0] === ',' && list.length > 1 && list.at(-1)?.length === 3 && sized(list.slice(0, -1), 2));
  if (!marks.length) return whole();
  const lastMark = marks[marks.length - 1] as string;
  const before = marks.slice(0, -1);
  const withDecimals = (mark: '.' | ','): Literal => ({
    next, value: decimal(`${groups.slice(0, -1).join('')}.${last}`), decimals: true, grouped: groups.length > 2, decimalMark: mark, digits,
    ...(before[0] ? { groupMark: before[0] } : {}), ...(mark === words.decimalMark ? {} : { foreign: 'decimal' as const }),
  });
  // different last separator: it is the decimal mark, whatever the language (`1,234.56`, `1 234,5`)
  if (before.length && before.every((mark) => mark === before[0]) && lastMark !== before[0]) {
    return (lastMark === '.' || lastMark === ',') && ofThree(groups.slice(1, -1)) ? withDecimals(lastMark) : undefined;
  }
  if (marks.some((mark) => mark !== lastMark)) return undefined;
  const thousands = ofThree(groups.slice(1));
  if (marks.length > 1 || lastMark === ' ' || lastMark === "'") return thousands ? grouped(whole(), lastMark, words) : undefined;
  // one separator and three digits: the language's decimal mark is one, anything else sets thousands apart
  if (thousands && (lastMark !== words.decimalMark || american)) return grouped(whole(), lastMark, words);
  return withDecimals(lastMark as '.' | ',');
}

function grouped(literal: Literal, mark: string, words: NumberWords): Literal {
  return mark === words.decimalMark ? { ...literal, foreign: 'group' } : literal;
}

/** Whether letters, or a mark with digits after it, stand glued after a number that ends before token i. */
export function endsGlued(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.gap[i] !== GLUED) return false;
  return tokens.kind[i] !== MARK || (i + 1 < tokens.count && tokens.gap[i + 1] === GLUED && isDigits(tokens, i + 1));
}

/** Whether letters stand glued before token i: then its digits belong to a name (`A100`). */
export function gluedToWord(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.gap[i] === GLUED && tokens.kind[i - 1] === WORD;
}
