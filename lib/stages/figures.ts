import type { Figure, LeftOut, LeftOutReason, Reading, Span, Warning } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import type { Amount } from '../reading/numbers/amount.ts';
import { afterChange, isChange } from '../reading/figures/changes.ts';
import { type Decimal, plain, power } from '../reading/numbers/decimal.ts';
import { carried, comparedWith, hundredthsOf, inCurrencyOf, pointsOf, REACH } from '../reading/numbers/elision.ts';
import { lexicon } from '../reading/numbers/lexicon.ts';
import { isLoss } from '../reading/figures/losses.ts';
import { directionOf, sameWay } from '../reading/figures/directions.ts';
import { countable } from '../reading/figures/neighbours.ts';
import { isLongAgo } from '../reading/figures/points-in-time.ts';
import { refine } from '../reading/figures/refine.ts';
import { isHyphenatedName, whyLeftOut, whyNoNumber } from '../reading/figures/sense.ts';
import { type SenseLexicon, senseLexicon } from '../reading/figures/sense-lexicon.ts';
import { IN_YEARS, TIME_UNITS } from '../reading/numbers/units.ts';
import { type Bound, type FigureKind, changeOf } from '../terms.ts';
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, onLine, type Tokens, WORD } from '../text/tokens.ts';

/** A figure by tokens, or a reason why a number is none. */
interface Decision {
  from: number;
  to: number;
  figure?: Omit<Figure, keyof Span | 'text'>;
  reason?: LeftOutReason;
}

/** Fractions and doublings are ratios that nobody states to more than four places. */
const RATIO_PLACES = 4;
const MOST_FILLERS = 3;

function boundOf(tokens: Tokens, from: number, to: number, words: SenseLexicon, approximate = false): Bound {
  let at = from;
  for (let k = 0; k <= MOST_FILLERS; k++) {
    const bound = phraseBefore(words.bounds, tokens, at);
    // growth up to a level reaches it; "savings of up to" may not
    if (bound) return bound.value === 'at_most' && !phraseBefore(words.of, tokens, bound.from) && afterChange(tokens, bound.from, words) ? 'exact' : bound.value;
    const filler = phraseBefore(words.fillers, tokens, at, 2);
    if (!filler) break;
    at = filler.from;
  }
  const after = to < tokens.count && tokens.gap[to] !== BROKEN ? words.boundsAfter.at(tokens, to) : undefined;
  return after?.value ?? (approximate ? 'about' : 'exact');
}

function kindOf(amount: Amount, tokens: Tokens, words: SenseLexicon): FigureKind {
  const kind = amount.kind === 'range' ? (amount.high?.kind === 'cardinal' ? amount.low?.kind : amount.high?.kind) : amount.kind;
  if (amount.money) return 'money';
  if (kind === 'percent') return 'percent';
  if (amount.unit) return TIME_UNITS.has(amount.unit) ? 'duration' : 'quantity';
  return kind === 'fraction' || timesAs(tokens, amount, words) ? 'multiple' : 'count';
}

const isArticle = (tokens: Tokens, i: number, words: SenseLexicon): boolean =>
  (words.singulars.at(tokens, i) !== undefined || words.definites.at(tokens, i) !== undefined) && !words.language.names.demonstratives.includes(tokens.word[i] as string);

/** "costs", "is", a bound or a preposition before: "vale tre volte il prezzo", "con tre volte la forza", but "ha vinto tre volte il torneo". */
function isMeasured(tokens: Tokens, from: number, words: SenseLexicon): boolean {
  if (phraseBefore(words.bounds, tokens, from) || (from > 0 && words.functionWords.has(tokens.word[from - 1] as string))) return true;
  return [1, 2, 3].some((back) => from >= back && words.copulas.has(tokens.word[from - back] as string));
}

/** "three times as much", "grew three times": a multiple. "Elected three times" counts how often. */
function timesAs(tokens: Tokens, { from, to }: Amount, words: SenseLexicon): boolean {
  const times = onLine(tokens, to) ? words.times.at(tokens, to) : undefined;
  if (!times) return false;
  const compared = onLine(tokens, times.next) && words.comparatives.at(tokens, times.next) !== undefined && (!isArticle(tokens, times.next, words) || isMeasured(tokens, from, words));
  return compared || afterChange(tokens, from, words) || tokens.gap[to] === GLUED;
}

function readingOf(tokens: Tokens, { cardinal, money }: Amount): Reading {
  const { scale, literal } = cardinal;
  return {
    number: plain(cardinal.number),
    ...(scale ? { scale: { text: tokens.text.slice(tokens.start[scale.from], tokens.end[scale.to - 1]), power: scale.power } } : {}),
    ...(literal?.decimalMark ? { decimalMark: literal.decimalMark } : {}),
    ...(literal?.groupMark ? { groupMark: literal.groupMark } : {}),
    ...(money?.code ? { currencyBasis: money.assumed ? ('assumed' as const) : ('stated' as const) } : {}),
  };
}

/** @param level the amount is where a change begins or ends, not how much it is */
function figureOf(tokens: Tokens, amount: Amount, words: SenseLexicon, level = false): Decision {
  const kind = kindOf(amount, tokens, words);
  // accounts say it by their brackets
  const known = amount.warnings.includes('loss');
  const told = known ? undefined : isLoss(tokens, amount, words) ? 'loss' : level ? undefined : directionOf(tokens, amount, words);
  const warnings: Warning[] = told ? [...amount.warnings, told] : amount.warnings;
  const years = IN_YEARS[amount.unit ?? ''];
  const value = (number: Decimal): string => plain(kind === 'multiple' ? number.round(RATIO_PLACES) : number.times(years ?? 1));
  const unit = years ? 'year' : (amount.unit ?? amount.money?.unit);
  return {
    from: amount.from, to: amount.to,
    figure: {
      kind, value: value(amount.value), ...(amount.max ? { max: value(amount.max) } : {}),
      ...(amount.money?.code ? { currency: amount.money.code } : {}), ...(unit ? { unit } : {}),
      bound: amount.max ? 'range' : boundOf(tokens, amount.from, amount.to, words, amount.cardinal.approximate),
      ...(warnings.length ? { warnings } : {}),
      reading: readingOf(tokens, amount),
    },
  };
}

function decide(tokens: Tokens, amount: Amount, words: SenseLexicon, dated: Uint8Array): Decision[] {
  // "contre le Covid-19 à 29 millions": a name's number opens no range
  if (amount.kind === 'range' && amount.low && amount.high && isHyphenatedName(tokens, amount.from)) return [{ from: amount.from, to: amount.low.to, reason: 'product' }, ...decide(tokens, amount.high, words, dated)];
  const reason = whyLeftOut(tokens, amount, words, dated);
  if (reason) return [{ from: amount.from, to: amount.to, reason }];
  if (isChange(tokens, amount, words) && amount.low && amount.high) {
    const { money, unit, kind } = amount.high;
    const low: Amount = { ...amount.low, value: amount.value, ...(amount.low.kind === 'cardinal' ? { kind, money, unit } : {}) };
    return [figureOf(tokens, low, words, low.kind === 'percent'), figureOf(tokens, amount.high, words, true)];
  }
  return [figureOf(tokens, amount, words)];
}

/** "four times the fare for business and eleven times for first class": the second multiplies as the first does. */
function compare(tokens: Tokens, decisions: Decision[], amount: Amount, words: SenseLexicon): void {
  const [before, last] = decisions.slice(-2);
  if (before?.figure?.kind !== 'multiple' || last?.figure?.kind !== 'count' || amount.from - before.to > REACH) return;
  const times = (to: number): boolean => onLine(tokens, to) && words.times.at(tokens, to) !== undefined;
  if (!times(before.to) || !(times(last.to) || !countable(tokens, last.to, words))) return;
  for (let i = before.to; i < amount.from; i++) if (/^[.!?;]$/.test(tokens.word[i] as string)) return;
  last.figure.kind = 'multiple';
}

/** "reactors 1 and 2", "articles 3, 4 et 5": the next of a list of labels. */
function goesOn(tokens: Tokens, end: number, amount: Amount, words: SenseLexicon): boolean {
  const link = tokens.word[end] as string;
  return amount.kind === 'cardinal' && tokens.kind[amount.from] === DIGITS && amount.from - end === 1 && onLine(tokens, amount.from) && (link === ',' || words.joins.has(link)) && !amount.cardinal.scale && !amount.cardinal.literal?.decimals;
}

/** "a few hundred people": an indefinite plural takes the number word inside it. */
function severalAt(tokens: Tokens, amount: Amount, words: SenseLexicon, language: Language): Decision | undefined {
  for (let i = Math.max(0, amount.from - 2); i < amount.from; i++) {
    const found = onLine(tokens, i + 1) && tokens.kind[i] === WORD ? words.vague.at(tokens, i) : undefined;
    if (found && found.next > amount.from) return wordFigure(tokens, i, words, language);
  }
  return undefined;
}

/** Indefinite plurals (`bilhões de dólares`, `miles de`) and multiplications (`duplicará`) at token i. */
function wordFigure(tokens: Tokens, i: number, words: SenseLexicon, language: Language): Decision | undefined {
  const often = words.frequencies?.at(tokens, i);
  if (often && !words.comparatives.at(tokens, often.next) && !afterChange(tokens, i, words)) {
    return { from: i, to: often.next, figure: { kind: 'count', value: often.value, bound: boundOf(tokens, i, often.next, words), reading: { number: often.value } } };
  }
  const multiple = words.multiples.at(tokens, i);
  if (multiple) {
    const to = multiple.next;
    return { from: i, to, figure: { kind: 'multiple', value: multiple.value, bound: boundOf(tokens, i, to, words), reading: { number: multiple.value } } };
  }
  const vague = words.vague.at(tokens, i);
  if (!vague || vague.next >= tokens.count || tokens.gap[vague.next] === BROKEN) return undefined;
  const of = words.of.at(tokens, vague.next);
  const endsInOf = words.of.at(tokens, vague.next - 1, vague.next) !== undefined && vague.next - i > 1;
  const hyphen = tokens.word[vague.next] === '-' && tokens.gap[vague.next] === GLUED ? vague.next + 1 : undefined;
  const suffix = lexicon(language).suffixes.at(tokens, of?.next ?? hyphen ?? vague.next);
  // "decine di milioni in royalties": a stack of plurals is vague whatever follows
  if (!of && !endsInOf && vague.next - i < 2 && !(hyphen && suffix)) return undefined;
  if (isLongAgo(tokens, i, of?.next ?? vague.next, words)) return undefined;
  const money = suffix?.value.type === 'money' ? suffix.value.money : undefined;
  const end = suffix && money ? suffix.next : endsInOf ? vague.next - 1 : vague.next;
  return {
    from: i, to: end,
    figure: {
      kind: 'vague', order: plain(power(vague.value)), ...(money?.code ? { currency: money.code } : {}),
      bound: 'exact', ...(money?.assumed ? { warnings: ['assumed_currency' as const] } : {}),
      reading: { number: '', scale: { text: tokens.text.slice(tokens.start[i], tokens.end[vague.next - 1]), power: vague.value }, ...(money?.code ? { currencyBasis: money.assumed ? ('assumed' as const) : ('stated' as const) } : {}) },
    },
  };
}

/** One text that writes 10^9 in two ways (`mil milhões` and `bilhões`) deserves a second look at both. */
function warnOfMixedScales(decisions: Decision[]): void {
  const nine = decisions.filter(({ figure }) => figure?.reading.scale?.power === 9);
  const stacked = nine.filter(({ figure }) => /\s/.test(figure?.reading.scale?.text ?? ''));
  if (!stacked.length || stacked.length === nine.length) return;
  for (const { figure } of nine) if (figure) figure.warnings = [...(figure.warnings ?? []), 'mixed_scales' satisfies Warning];
}

/** "Santander retrocedió un 1,9% y BBVA un 2,3%": the verb is told once. */
function carryDirections(tokens: Tokens, decisions: readonly Decision[], words: SenseLexicon): void {
  for (const [i, { from, to, figure }] of decisions.entries()) {
    const before = decisions[i - 1];
    const told = before?.figure && changeOf(before.figure);
    if (!told || figure?.kind !== 'percent' || figure.warnings?.length || words.of.at(tokens, to) || !sameWay(tokens, before?.to ?? 0, from, words)) continue;
    figure.warnings = [told];
  }
}

/**
 * The newsroom's sense over the numbers of a text: which are figures, with bound and receipt, and which are left out, with the reason.
 * `leftOut` accounts for every digit group that is neither figure nor date nor part of a name.
 * @param named tokens of companies
 * @param taken tokens of companies and dates
 * @param furniture tokens of the page's furniture: nothing there is a figure
 */
export function readFigures(tokens: Tokens, amounts: readonly Amount[], named: Uint8Array, taken: Uint8Array, furniture: Uint8Array, language: Language): { figures: Figure[]; leftOut: LeftOut[] } {
  const words = senseLexicon(language);
  const covered = taken.slice();
  const decisions: Decision[] = [];
  const cover = (from: number, to: number): void => { covered.fill(1, from, to); };
  const free = (from: number, to: number): boolean => !covered.subarray(from, to).includes(1);
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] || (tokens.kind[i] !== DIGITS && tokens.kind[i] !== WORD)) continue;
    const idiom = words.idioms.at(tokens, i);
    if (idiom && free(i, idiom.next)) { decisions.push({ from: i, to: idiom.next, reason: 'idiom' }); cover(i, idiom.next); }
  }
  let money: Amount | undefined;
  let measured: Amount | undefined;
  let level: Amount | undefined;
  for (const amount of refine(tokens, amounts, taken, words)) {
    if (!free(amount.from, amount.to)) continue;
    const several = amount.cardinal.literal ? undefined : severalAt(tokens, amount, words, language);
    if (several && free(several.from, several.to)) { decisions.push(several); cover(several.from, several.to); continue; }
    money = carried(tokens, amount, money, words);
    const read = comparedWith(tokens, amount, measured, level, words) ?? pointsOf(tokens, amount, measured, words) ?? hundredthsOf(tokens, amount, measured) ?? inCurrencyOf(tokens, amount, money, words);
    if ((read.kind !== 'cardinal' && read.kind !== 'ordinal') || read.cardinal.scale) measured = read;
    if (measured?.kind !== 'percent') level = measured;
    // what took the currency hands it on
    if (read.money && read !== amount) money = read;
    const last = decisions[decisions.length - 1];
    if (furniture[amount.from]) decisions.push({ from: amount.from, to: amount.to, reason: 'boilerplate' });
    else if (last?.reason === 'reference' && goesOn(tokens, last.to, amount, words)) decisions.push({ from: amount.from, to: amount.to, reason: 'reference' });
    else decisions.push(...decide(tokens, read, words, taken));
    compare(tokens, decisions, amount, words);
    cover(amount.from, amount.to);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (covered[i] || furniture[i] || tokens.kind[i] !== WORD) continue;
    const found = wordFigure(tokens, i, words, language);
    if (found && free(found.from, found.to)) { decisions.push(found); cover(found.from, found.to); }
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== DIGITS) continue;
    // digits of a company's name are accounted for as well: "Hut 8"
    if (named[i]) decisions.push({ from: i, to: i + 1, reason: 'name' });
    else if (!covered[i]) decisions.push({ from: i, to: i + 1, reason: furniture[i] ? 'boilerplate' : whyNoNumber(tokens, i) });
  }
  decisions.sort((a, b) => a.from - b.from);
  carryDirections(tokens, decisions, words);
  warnOfMixedScales(decisions);
  return written(tokens, decisions);
}

/** Decisions in the order of the text, in the contract's form; words that were left out need no account. */
function written(tokens: Tokens, decisions: Decision[]): { figures: Figure[]; leftOut: LeftOut[] } {
  const figures: Figure[] = [];
  const leftOut: LeftOut[] = [];
  for (const { from, to, figure, reason } of decisions) {
    const start = tokens.start[from] as number;
    const end = tokens.end[to - 1] as number;
    const text = tokens.text.slice(start, end);
    if (figure) figures.push({ start, end, text, ...figure });
    else if (reason && tokens.kind.subarray(from, to).includes(DIGITS)) leftOut.push({ start, end, text, reason });
  }
  return { figures, leftOut };
}
