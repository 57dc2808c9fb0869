/** What amounts mean by the words around them, before it is decided which are figures. */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { decimal, power } from '../numbers/decimal.ts';
import { lexicon } from '../numbers/lexicon.ts';
import { decimalStart } from '../numbers/literal.ts';
import { countable, plural } from './neighbours.ts';
import { asProportion, rangeAsProportion } from '../numbers/proportions.ts';
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

/** "Anna Rossi, 29, …", "Ana Ruiz, de 29, …", "aged 29": an age in years, whether the word stands there or not. */
function asAge(tokens: Tokens, amount: Amount, words: SenseLexicon, named: Uint8Array): Amount | undefined {
  const { from, to, value } = amount;
  const range = amount.kind === 'range' && amount.low?.kind === 'cardinal' && amount.high?.kind === 'cardinal';
  if ((!bare(amount) && !range) || value.gt(OLDEST) || plural(tokens, to, words)) return undefined;
  const age: Amount = { ...amount, kind: range ? 'range' : 'quantity', unit: 'year' };
  if (phraseBefore(words.ages, tokens, range ? openerFrom(tokens, amount, words) : from)) return age;
  if (range || value.lt(3) || !value.eq(value.round())) return undefined;
  const of = phraseBefore(words.of, tokens, from, 2);
  if (tokens.kind[from] !== DIGITS && !of) return undefined;
  return afterPerson(tokens, of?.from ?? from, to, words, named) ? age : undefined;
}

/** "aged 10 and 11": the second of two ages. */
function nextAge(tokens: Tokens, amount: Amount, before: Amount | undefined, words: SenseLexicon): Amount | undefined {
  const tied = before?.unit === 'year' && amount.from - before.to === 1 && words.joins.has(tokens.word[before.to] as string) && phraseBefore(words.ages, tokens, before.from) !== undefined;
  return tied && bare(amount) && !countable(tokens, amount.to, words) ? { ...amount, kind: 'quantity', unit: 'year' } : undefined;
}

/** A person's name and a comma before token `from`, the end of the apposition at token `to`. */
function afterPerson(tokens: Tokens, from: number, to: number, words: SenseLexicon, named: Uint8Array): boolean {
  const person = (k: number): boolean => k >= 0 && tokens.kind[k] === WORD && tokens.caps[k] === 1 && !named[k] && !words.functionWords.has(tokens.word[k] as string);
  const office = countable(tokens, from - 2, words) && phraseBefore(words.singulars, tokens, from - 2, 1) !== undefined;
  if (tokens.word[from - 1] !== ',' || tokens.gap[from] !== SPACED || !(person(from - 2) || office) || tokens.gap[from - 1] !== GLUED) return false;
  const ends = to >= tokens.count || !onLine(tokens, to) || (tokens.gap[to] === GLUED && /^[.,;)]$/.test(tokens.word[to] as string));
  if (!ends) return false;
  // one name alone may be a place in a list of numbers: then the sentence must go on after a comma
  const fullName = !office && tokens.gap[from - 2] === SPACED && person(from - 3);
  const goesOn = tokens.word[to] === ',' && onLine(tokens, to + 1) && tokens.kind[to + 1] === WORD && tokens.caps[to + 1] === 0;
  return fullName || goesOn;
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
    const digits = tokens.text.slice(tokens.start[decimalStart(tokens, i)], tokens.end[i]);
    letters.set(digits, (letters.get(digits) ?? new Set()).add(letter));
  }
  return new Set([...letters].filter(([, found]) => found.size > 1).map(([digits]) => digits));
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

/** "uno o due anni", "one to three males": an article that is also "one" opens the range. */
function fromOne(tokens: Tokens, amount: Amount, words: SenseLexicon): Amount | undefined {
  const { from, value } = amount;
  const { articles, bareArticles } = words.language.numbers;
  const link = tokens.word[from - 1] as string;
  const one = tokens.word[from - 2] as string;
  const measured = bare(amount) || (amount.kind === 'quantity' && amount.cardinal.literal === undefined);
  if (from < 2 || !measured || tokens.kind[from] === DIGITS || value.lte(1) || !value.eq(value.round())) return undefined;
  if (!words.spans.has(link) || !articles.includes(one) || bareArticles.includes(one) || !onLine(tokens, from) || tokens.gap[from - 1] !== SPACED) return undefined;
  const low: Amount = { ...amount, from: from - 2, to: from - 1, value: decimal(1) };
  return { ...amount, from: from - 2, kind: 'range', value: decimal(1), max: value, low, high: amount, link: 'words' };
}

/** "29 pouces trois quarts": a fraction right after the unit is a part of it. */
function partOfUnit(tokens: Tokens, amount: Amount, before: Amount | undefined): boolean {
  if (before?.kind !== 'quantity' || before.to !== amount.from || amount.kind !== 'fraction' || amount.value.gte(1) || !before.value.eq(before.value.round()) || tokens.gap[amount.from] !== SPACED) return false;
  before.value = before.value.plus(amount.value);
  before.to = amount.to;
  return true;
}

const NATION_REACH = 6;

/** "billets canadiens de 5 et 100 dollars", "Canadian $5": the nation right before says whose dollars they are. */
function ofNation(tokens: Tokens, amount: Amount, before: Amount | undefined, words: SenseLexicon): Amount {
  const { money } = amount;
  if (!money?.assumed) return amount;
  const nation = (code: string): Amount => ({ ...amount, money: { ...money, code } });
  const tied = before?.money?.assumed && amount.from - before.to === 1 && words.joins.has(tokens.word[before.to] as string) ? before.money.code : undefined;
  if (tied && [...words.nations.values()].some(({ code, shared }) => code === tied && shared === money.code)) return nation(tied);
  for (let i = amount.from - 1; i >= Math.max(0, amount.from - NATION_REACH) && onLine(tokens, i + 1) && tokens.kind[i] === WORD; i--) {
    const found = words.nations.get(tokens.word[i] as string);
    if (found?.shared === money.code) return nation(found.code);
    if (!words.functionWords.has(tokens.word[i] as string)) return amount;
  }
  return amount;
}

/** "500 mdd": millions of dollars in one abbreviation. */
function scaledMoney(tokens: Tokens, amount: Amount, words: SenseLexicon): Amount | undefined {
  const { to, cardinal } = amount;
  if (!bare(amount) || !cardinal.literal || !onLine(tokens, to) || tokens.kind[to] !== WORD || tokens.caps[to] === 1) return undefined;
  const found = words.language.sense.scaledMoney[tokens.word[to] as string];
  if (!found) return undefined;
  const { power: exponent, code = '', unit } = found;
  return {
    ...amount, to: to + 1, kind: 'money', value: amount.value.times(power(exponent)), money: { code, ...(unit ? { unit } : {}) },
    cardinal: { ...cardinal, scale: { from: to, to: to + 1, power: exponent } },
  };
}

/** "over a year", "nearly a mile": after a bound even an article that says a rate elsewhere ("a year") is one. */
function articles(tokens: Tokens, words: SenseLexicon, taken: Uint8Array): Amount[] {
  const { bareArticles } = words.language.numbers;
  const found: Amount[] = [];
  for (let i = 1; bareArticles.length && i + 1 < tokens.count; i++) {
    if (tokens.kind[i] !== WORD || taken[i] || taken[i + 1] || !bareArticles.includes(tokens.word[i] as string) || !onLine(tokens, i + 1) || !phraseBefore(words.bounds, tokens, i)) continue;
    const unit = lexicon(words.language).suffixes.at(tokens, i + 1);
    if (unit?.value.type !== 'unit') continue;
    const one = decimal(1);
    found.push({ from: i, to: unit.next, kind: 'quantity', value: one, unit: unit.value.unit, warnings: [], cardinal: { next: i + 1, value: one, number: one, article: false, doubtful: false } });
  }
  return found;
}

/** Amounts in their order, each as the words around it make it. @param named tokens of companies */
export function refine(tokens: Tokens, amounts: readonly Amount[], named: Uint8Array, words: SenseLexicon): Amount[] {
  const refined: Amount[] = [];
  const names = lettered(tokens);
  const read = named.slice();
  for (const { from, to } of amounts) read.fill(1, from, to);
  const more = articles(tokens, words, read);
  for (const amount of more.length ? [...amounts, ...more].sort((a, b) => a.from - b.from) : amounts) {
    const before = refined[refined.length - 1];
    if (names.size && amount.cardinal.literal && names.has(tokens.text.slice(tokens.start[amount.from], tokens.end[amount.cardinal.literal.next - 1]))) continue;
    const share = asShare(tokens, amount, before, words) ?? asProportion(tokens, amount, before, words);
    if (share && before && share.from <= before.from) refined.pop();
    const made = nextAge(tokens, amount, before, words) ?? share ?? converted(tokens, amount, before) ?? byFactor(tokens, amount, words) ?? scaledMoney(tokens, amount, words) ?? asAge(tokens, amount, words, named) ?? overAdjective(tokens, amount, words) ?? { ...amount };
    if (before) compound(tokens, before, made, words);
    if (partOfUnit(tokens, made, before)) continue;
    const ranged = fromOne(tokens, made, words) ?? made;
    refined.push(ofNation(tokens, rangeAsProportion(tokens, ranged, words) ?? ranged, before, words));
  }
  return refined;
}
