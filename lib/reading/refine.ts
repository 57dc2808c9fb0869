/** What amounts mean by the words around them, before it is decided which are figures. */
import { phraseBefore } from '../text/phrases.ts';
import { DIGITS, GLUED, onLine, SPACED, type Tokens, WORD } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { decimal } from './decimal.ts';
import { lexicon } from './lexicon.ts';
import { countable, plural } from './neighbours.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

const bare = ({ kind, cardinal }: Amount): boolean => kind === 'cardinal' && !cardinal.scale && !cardinal.approximate;
const OLDEST = 115;
/** Words between the numbers of a share: "un Français sur trois". */
const SHARE_REACH = 3;
/** Greater wholes are counts of their own: "36 concorrenti su 116". */
const wholes = (value: Amount['value']): boolean => (value.gte(2) && value.lte(10)) || value.eq(100) || value.eq(1000);

/** "tre lunghi anni", "dos últimos siglos": an adjective between a number and its unit. */
function overAdjective(tokens: Tokens, amount: Amount, words: SenseLexicon): Amount | undefined {
  if (amount.kind !== 'cardinal' || !onLine(tokens, amount.to)) return undefined;
  const adjective = words.adjectives.at(tokens, amount.to);
  const unit = adjective && onLine(tokens, adjective.next) ? lexicon(words.language).suffixes.at(tokens, adjective.next) : undefined;
  return unit?.value.type === 'unit' ? { ...amount, kind: 'quantity', unit: unit.value.unit, to: unit.next } : undefined;
}

/** "Anna Rossi, 29, …", "aged 29": an age in years, whether the word stands there or not. */
function asAge(tokens: Tokens, amount: Amount, words: SenseLexicon, named: Uint8Array): Amount | undefined {
  const { from, to, value } = amount;
  const range = amount.kind === 'range' && amount.low?.kind === 'cardinal' && amount.high?.kind === 'cardinal';
  if ((!bare(amount) && !range) || value.gt(OLDEST) || countable(tokens, to, words)) return undefined;
  const age: Amount = { ...amount, kind: range ? 'range' : 'quantity', unit: 'year' };
  if (phraseBefore(words.ages, tokens, range ? openerFrom(tokens, amount, words) : from)) return age;
  if (range || tokens.kind[from] !== DIGITS || to !== from + 1 || value.lt(3) || amount.cardinal.literal?.decimals) return undefined;
  const person = (k: number): boolean => k >= 0 && tokens.kind[k] === WORD && tokens.caps[k] === 1 && !named[k] && !words.functionWords.has(tokens.word[k] as string);
  if (tokens.word[from - 1] !== ',' || tokens.gap[from] !== SPACED || !person(from - 2) || tokens.gap[from - 1] !== GLUED) return undefined;
  const ends = to >= tokens.count || !onLine(tokens, to) || (tokens.gap[to] === GLUED && /^[.,;)]$/.test(tokens.word[to] as string));
  if (!ends) return undefined;
  // one name alone may be a place in a list of numbers: then the sentence must go on after a comma
  const fullName = tokens.gap[from - 2] === SPACED && person(from - 3);
  const goesOn = tokens.word[to] === ',' && onLine(tokens, to + 1) && tokens.kind[to + 1] === WORD && tokens.caps[to + 1] === 0;
  return fullName || goesOn ? age : undefined;
}

/** Where a range with its opening word starts: "aged between five and seven". */
function openerFrom(tokens: Tokens, { from }: Amount, words: SenseLexicon): number {
  return phraseBefore(lexicon(words.language).openers, tokens, from, 3)?.from ?? from;
}

/** "moltiplicato per 3", "divisé par deux". */
function byFactor(tokens: Tokens, amount: Amount, words: SenseLexicon): Amount | undefined {
  const factor = bare(amount) && amount.value.gt(0) ? phraseBefore(words.factors, tokens, amount.from, 4) : undefined;
  if (!factor || countable(tokens, amount.to, words)) return undefined;
  return { ...amount, from: factor.from, kind: 'fraction', value: factor.value === 'divide' ? decimal(1).div(amount.value) : amount.value };
}

/** "un Français sur trois", "due giorni su tre": a share whose numbers stand apart. */
function asShare(tokens: Tokens, whole: Amount, before: Amount | undefined, words: SenseLexicon): Amount | undefined {
  if (!bare(whole) || !wholes(whole.value) || plural(tokens, whole.to, words)) return undefined;
  const link = phraseBefore(words.ratios, tokens, whole.from, 3);
  if (!link || tokens.gap[link.from] !== SPACED) return undefined;
  const near = before && (bare(before) || before.kind === 'quantity') && link.from - before.from <= SHARE_REACH + 1 && plainWords(tokens, before.to, link.from) ? before : undefined;
  const part = near && !near.cardinal.literal?.decimals ? { from: near.from, value: near.value } : articleBefore(tokens, link.from, words);
  if (!part || part.value.gte(whole.value) || !part.value.eq(part.value.round())) return undefined;
  const { unit: _, ...rest } = whole;
  return { ...rest, from: part.from, kind: 'fraction', value: part.value.div(whole.value) };
}

function plainWords(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD || !onLine(tokens, i)) return false;
  return true;
}

/** "un Français" before a link: an article that is also "one", and one or two words. */
function articleBefore(tokens: Tokens, end: number, words: SenseLexicon) {
  const { articles, bareArticles } = words.language.numbers;
  for (let from = end - 2; from >= Math.max(0, end - SHARE_REACH); from--) {
    if (!plainWords(tokens, from + 1, end)) return undefined;
    const word = tokens.word[from] as string;
    if (articles.includes(word) && !bareArticles.includes(word)) return { from, value: decimal(1) };
  }
  return undefined;
}

const SMALLER: Record<string, string> = { hour: 'minute', minute: 'second' };

/** "1 h 20", "one hour and 20 minutes": the smaller part is a duration of its own, and "one" is no article there. */
function compound(tokens: Tokens, amount: Amount, next: Amount | undefined, words: SenseLexicon): void {
  const smaller = amount.kind === 'quantity' ? SMALLER[amount.unit as string] : undefined;
  if (!smaller || !next || !onLine(tokens, next.from)) return;
  const gap = next.from - amount.to;
  const joined = gap === 0 || (gap === 1 && words.joins.has(tokens.word[amount.to] as string));
  if (!joined) return;
  if (gap === 0 && bare(next) && tokens.kind[next.from] === DIGITS && (tokens.word[next.from] as string).length === 2 && next.value.lt(60) && !countable(tokens, next.to, words)) {
    next.kind = 'quantity';
    next.unit = smaller;
  }
  if (next.unit === smaller) amount.loose = false;
}

/** Numbers of a text that stand with several letters glued to them, by their digits: "802.11a, 802.11b" are names, whatever unit or scale the letter is. */
function lettered(tokens: Tokens): ReadonlySet<string> {
  const letters = new Map<string, Set<string>>();
  for (let i = 0; i + 1 < tokens.count; i++) {
    const letter = tokens.word[i + 1] as string;
    if (tokens.kind[i] !== DIGITS || tokens.kind[i + 1] !== WORD || tokens.gap[i + 1] !== GLUED || letter.length !== 1) continue;
    const digits = tokens.text.slice(tokens.start[chainStart(tokens, i)], tokens.end[i]);
    letters.set(digits, (letters.get(digits) ?? new Set()).add(letter));
  }
  return new Set([...letters].filter(([, found]) => found.size > 1).map(([digits]) => digits));
}

function chainStart(tokens: Tokens, i: number): number {
  return i > 1 && tokens.gap[i] === GLUED && /^[.,]$/.test(tokens.word[i - 1] as string) && tokens.kind[i - 2] === DIGITS && tokens.gap[i - 1] === GLUED ? i - 2 : i;
}

/** "80 km (50 mi)": a length in brackets after another is one in miles, whatever else the letters mean. */
function converted(tokens: Tokens, amount: Amount, before: Amount | undefined): Amount | undefined {
  const { from, cardinal } = amount;
  if (before?.kind !== 'quantity' || before.to !== from - 1 || tokens.word[from - 1] !== '(' || !cardinal.literal) return undefined;
  const symbol = cardinal.literal.next;
  if (tokens.word[symbol] !== 'mi' || tokens.word[symbol + 1] !== ')' || !/^k?m$/.test(before.unit as string)) return undefined;
  const { scale: _, ...number } = cardinal;
  return { ...amount, to: symbol + 1, kind: 'quantity', unit: 'mile', value: cardinal.number, cardinal: number };
}

/** Amounts in their order, each as the words around it make it. @param named tokens of companies */
export function refine(tokens: Tokens, amounts: readonly Amount[], named: Uint8Array, words: SenseLexicon): Amount[] {
  const refined: Amount[] = [];
  const names = lettered(tokens);
  for (const amount of amounts) {
    const before = refined[refined.length - 1];
    if (names.size && amount.cardinal.literal && names.has(tokens.text.slice(tokens.start[amount.from], tokens.end[amount.cardinal.literal.next - 1]))) continue;
    const share = asShare(tokens, amount, before, words);
    if (share && before && share.from <= before.from) refined.pop();
    const made = share ?? converted(tokens, amount, before) ?? byFactor(tokens, amount, words) ?? asAge(tokens, amount, words, named) ?? overAdjective(tokens, amount, words) ?? { ...amount };
    if (before) compound(tokens, before, made, words);
    refined.push(made);
  }
  return refined;
}
