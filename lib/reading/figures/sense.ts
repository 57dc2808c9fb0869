/** The newsroom's sense: which numbers measure nothing, and why. */
import type { LeftOutReason } from '../../analysis.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { afterChange } from './changes.ts';
import { power } from '../numbers/decimal.ts';
import { isLabel, isNamed, isRank } from './labels.ts';
import { beginsSentence, countable, plural } from './neighbours.ts';
import { isPointInTime } from './points-in-time.ts';
import type { SenseLexicon } from './sense-lexicon.ts';
import { whySmall } from './small-counts.ts';

/** What no text means, and no table holds: a column has 35 digits before the mark, and a century is a hundred years. */
const LARGEST = power(33);

const glued = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.count && tokens.gap[i] === GLUED;
/** Why an amount is no figure; undefined where it is one. @param dated tokens of dates */
export function whyLeftOut(tokens: Tokens, amount: Amount, words: SenseLexicon, dated: Uint8Array): LeftOutReason | undefined {
  const { from, to, kind } = amount;
  if (kind === 'ordinal') return 'rank';
  if ((amount.max ?? amount.value).abs().gte(LARGEST)) return 'too_long';
  // "più di un anno", "un jour environ": with a bound an article measures
  if (amount.loose && !phraseBefore(words.bounds, tokens, from) && !(onLine(tokens, to) && words.boundsAfter.at(tokens, to))) return 'article';
  const reference = phraseBefore(words.references, tokens, from, 2);
  const bare = kind === 'cardinal' || (kind === 'range' && !amount.money && !amount.unit && amount.low?.kind !== 'percent' && amount.high?.kind !== 'percent');
  if (isPointInTime(tokens, amount, words, dated)) return 'date';
  if (!bare) return whyMeasuredLeftOut(tokens, amount, words);
  if (isScaleOfMarks(tokens, amount, words)) return 'rank';
  const written = tokens.kind[from] === DIGITS;
  // "article cinq", but "avons arrêté cinq personnes": a number in words counts what follows it
  if (reference && (written || !countable(tokens, to, words))) return 'reference';
  if (!written) {
    // "Guerra dos Seis Dias": a number word in capitals inside a sentence is part of a name
    if ((tokens.caps[from] as number) > 0 && !beginsSentence(tokens, from)) return 'name';
    // "la quarantaine", "mise en quarantaine": the noun alone, with neither article nor number, is no amount
    if (amount.cardinal.approximate && (to === from + 1 || nounOfItsOwn(tokens, to, words))) return 'article';
    // "sei pronta", "un logement neuf": number words that are other words too count only a plural after them
    if (to === from + 1 && words.homographs.has(tokens.word[from] as string) && !plural(tokens, to, words) && !phraseBefore(words.bounds, tokens, from)) return 'article';
    return whySmall(tokens, amount, words);
  }
  if (isHyphenatedName(tokens, from) || (glued(tokens, to) && tokens.kind[to] === WORD)) return 'product';
  const dashed = kind === 'range' && amount.link !== 'words';
  if (isPhone(tokens, from, to)) return 'phone';
  if (amount.cardinal.literal?.digits.startsWith('0') && !amount.cardinal.literal.decimals && amount.cardinal.literal.digits.length > 1) return 'code';
  if ((!amount.cardinal.literal?.grouped && inAddress(tokens, from, to)) || isPostcode(tokens, from, to)) return 'address';
  if (isScore(tokens, from, to) || isSpokenScore(tokens, amount, words) || (dashed && !countable(tokens, to, words))) return 'score';
  if (listMarker(tokens, from, to)) return 'list_marker';
  if (amount.cardinal.scale) return undefined;
  const small = whySmall(tokens, amount, words);
  if (small) return small;
  if (isNamed(tokens, amount, words)) return 'name';
  if (isRank(tokens, amount, words)) return 'rank';
  return isLabel(tokens, amount, words) ? 'reference' : undefined;
}

/** "da uno a dieci", "from 1 to 5", and nothing that they count: the marks of a scale. */
function isScaleOfMarks(tokens: Tokens, { kind, link, low, high, from, to }: Amount, words: SenseLexicon): boolean {
  const counted = onLine(tokens, to) && (tokens.kind[to] === WORD || tokens.gap[to] === GLUED) && !/^[.,;:)\]!?»”"]$/.test(tokens.word[to] as string);
  return kind === 'range' && link === 'words' && low?.kind === 'cardinal' && high?.kind === 'cardinal' && low.value.eq(1) && !high.cardinal.scale && !counted && phraseBefore(words.openers, tokens, from, 3) !== undefined && !afterChange(tokens, from, words);
}

/** Measured numbers that are part of a name: "GPT-4 GB", "Guerra dos Seis Dias". */
function whyMeasuredLeftOut(tokens: Tokens, { from, to }: Amount, words: SenseLexicon): LeftOutReason | undefined {
  if (isHyphenatedName(tokens, from)) return 'product';
  const inCapitals = tokens.kind[from] === WORD && tokens.caps[from] === 1 && tokens.caps[to - 1] === 1 && to > from + 1 && !beginsSentence(tokens, from);
  return inCapitals && onLine(tokens, from) && (tokens.caps[from - 1] === 0 || words.functionWords.has(tokens.word[from - 1] as string)) && aloneInCapitals(tokens, from, to) ? 'name' : undefined;
}

/** Capitals mean something only where the words around have none: not in a headline. */
function aloneInCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 6), small = 0; i < Math.min(tokens.count, to + 6); i++) {
    if (i >= from && i < to) continue;
    if (tokens.kind[i] === WORD && tokens.caps[i] === 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > 3 && ++small > 1) return true;
  }
  return false;
}

/** "une quarantaine de 14 jours". */
function nounOfItsOwn(tokens: Tokens, to: number, words: SenseLexicon): boolean {
  const of = words.of.at(tokens, to);
  return of !== undefined && tokens.kind[of.next] === DIGITS;
}

/** "GPT-4", "Covid-19", "F-16": a hyphen ties the number to letters before it. */
export function isHyphenatedName(tokens: Tokens, from: number): boolean {
  return from > 1 && glued(tokens, from) && tokens.kind[from] === DIGITS && tokens.word[from - 1] === '-' && glued(tokens, from - 1) && tokens.kind[from - 2] === WORD;
}

/** "3-1", "2:0", "6-4 6-3": two small numbers tied by a mark, the first not smaller. */
function isScore(tokens: Tokens, from: number, to: number): boolean {
  const mark = (i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === MARK && /^[-–:/]$/.test(tokens.word[i] as string);
  const digits = (i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === DIGITS;
  if (to - from > 1) return false;
  const right = mark(to) && glued(tokens, to) && digits(to + 1) && glued(tokens, to + 1);
  const left = mark(from - 1) && glued(tokens, from) && glued(tokens, from - 1) && digits(from - 2);
  return right || left;
}

/** "26 a 0", "26 - 00": two plain numbers, the second not greater, and nothing that they count; "from 26 to 0" is a change. */
function isSpokenScore(tokens: Tokens, { from, to, kind }: Amount, words: SenseLexicon): boolean {
  const digits = (i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === DIGITS && tokens.gap[i] === SPACED && (tokens.word[i] as string).length <= 3;
  if (kind !== 'cardinal' || to !== from + 1) return false;
  const pair = (first: number): boolean => {
    const link = first + 1;
    if (!onLine(tokens, first + 2) || !digits(first + 2) || tokens.gap[link] !== SPACED || !(/^[-–]$/.test(tokens.word[link] as string) || words.spans.has(tokens.word[link] as string))) return false;
    return Number(tokens.word[first]) >= Number(tokens.word[first + 2]) && !plural(tokens, first + 3, words) && !measured(tokens, first + 3) && !phraseBefore(words.openers, tokens, first, 2);
  };
  return pair(from) || (from > 1 && tokens.kind[from - 2] === DIGITS && pair(from - 2));
}

/** A unit, percent sign or part of a longer number right after. */
const measured = (tokens: Tokens, i: number): boolean => i < tokens.count && ((tokens.gap[i] === GLUED && !/^[.,;:)"»]$/.test(tokens.word[i] as string)) || /^[%‰°€$£]$/.test(tokens.word[i] as string) || (tokens.gap[i] === GLUED && tokens.kind[i + 1] === DIGITS && tokens.gap[i + 1] === GLUED));

/** Digit groups of a telephone: a plus, brackets or three and more groups that no thousands make. */
function isPhone(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && glued(tokens, from) && tokens.word[from - 1] === '+' && (tokens.gap[to] as number) <= SPACED && to < tokens.count && tokens.kind[to] === DIGITS) return true;
  let first = from;
  let groups = 1;
  let last = to;
  const tied = (k: number): boolean => tokens.kind[k] === DIGITS && onLine(tokens, k);
  while (first > 0 && onLine(tokens, first)) {
    if (tied(first - 1)) { first -= 1; groups += 1; } else if (/^[-/.()]$/.test(tokens.word[first - 1] as string) && first > 1 && tied(first - 2) && groups < 12) { first -= 2; groups += 1; } else break;
    if (groups >= 12) break;
  }
  while (last < tokens.count && onLine(tokens, last) && groups < 12) {
    if (tied(last)) { last += 1; groups += 1; } else if (/^[-/.()]$/.test(tokens.word[last] as string) && last + 1 < tokens.count && tied(last + 1)) { last += 2; groups += 1; } else break;
  }
  const plus = first > 0 && tokens.word[first - 1] === '+';
  return groups >= 4 || (groups >= 3 && (tokens.word[first] as string).startsWith('0')) || (plus && groups >= 2);
}

/** "75001 Paris": five digits without separators right before a name. */
function isPostcode(tokens: Tokens, from: number, to: number): boolean {
  return to === from + 1 && (tokens.word[from] as string).length === 5 && onLine(tokens, to) && tokens.gap[to] === SPACED && tokens.kind[to] === WORD && (tokens.caps[to] as number) > 0;
}

/** Inside a web or mail address: marks of one glued to it. */
function inAddress(tokens: Tokens, from: number, to: number): boolean {
  const before = from > 0 && glued(tokens, from) && /^[/@_=#&]$/.test(tokens.word[from - 1] as string) && from > 1 && glued(tokens, from - 1);
  const after = glued(tokens, to) && /^[/@_=#&]$/.test(tokens.word[to] as string) && glued(tokens, to + 1) && tokens.kind[to + 1] === WORD;
  return before || after;
}

/** "1. ", "2) " at the start of a line, "(1)" anywhere. */
function listMarker(tokens: Tokens, from: number, to: number): boolean {
  if (to === from + 1 && (tokens.word[from] as string).length === 1 && tokens.word[from - 1] === '(' && glued(tokens, from) && tokens.word[to] === ')' && glued(tokens, to)) return true;
  return tokens.gap[from] === BROKEN && to === from + 1 && to + 1 < tokens.count && glued(tokens, to) && /^[.)]$/.test(tokens.word[to] as string) && tokens.gap[to + 1] === SPACED && (tokens.word[from] as string).length <= 2;
}

/** Why digits that are part of no number at all are left out. */
export function whyNoNumber(tokens: Tokens, i: number): LeftOutReason {
  const digits = tokens.word[i] as string;
  if (digits.length > 36) return 'too_long';
  const letterBefore = glued(tokens, i) && tokens.kind[i - 1] === WORD;
  const letterAfter = glued(tokens, i + 1) && tokens.kind[i + 1] === WORD;
  if (letterBefore || letterAfter || isHyphenatedName(tokens, i)) return 'product';
  if (inAddress(tokens, i, i + 1)) return 'address';
  if (isPhone(tokens, i, i + 1)) return 'phone';
  if (isScore(tokens, i, i + 1)) return 'score';
  const chained = (k: number): boolean => k > 0 && k < tokens.count && glued(tokens, k) && /^[.,']$/.test(tokens.word[k] as string);
  return chained(i + 1) || (chained(i - 1) && glued(tokens, i)) ? 'version' : 'code';
}
