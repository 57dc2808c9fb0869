import { BROKEN, DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../text/tokens.ts';
import { Composition } from './composition.ts';
import { type Decimal, decimal, plain } from './decimal.ts';
import type { Lexicon, Part } from './lexicon.ts';
import { type Literal, pointFirst, readLiteral } from './literal.ts';
import { continues, joinsCardinal, ordinalAt, partsAt, type Step } from './number-words.ts';

/** A number in words, digits or both (`4,7 mil milhões`), before anything that it measures. */
export interface Cardinal {
  /** Index of the token after it. */
  next: number;
  value: Decimal;
  /** The number before its scale: 4.7 of "4,7 mil milhões". */
  number: Decimal;
  /** Powers of ten that scale words gave, first token and token after the last. */
  scale?: { from: number; to: number; power: number };
  /** The digits that it starts with. */
  literal?: Literal;
  /** It is an indefinite article and nothing else. */
  article: boolean;
  /** A scale word that the press often means otherwise. */
  doubtful: boolean;
  /** What the press adds to the power of a doubtful word in amounts of money: -6 for `trilioni` that say 10^12. */
  press?: number;
  ordinal?: true;
  fraction?: true;
  approximate?: true;
}

/**
 * Whether the number word at token `at` may continue a number. Where a language glues its numbers, words apart are numbers apart below
 * the scales; an article after millions counts what follows it ("due miliardi un anno fa").
 */
function mayFollow(tokens: Tokens, step: Step, composition: Composition, at: number, lexicon: Lexicon): boolean {
  if (composition.place === 'none' || step.parts[0]?.type === 'scale') return true;
  if (lexicon.morphemes.length && composition.place !== 'scale') return false;
  if (!lexicon.articles.has(tokens.word[at] as string)) return true;
  const noun = step.next < tokens.count && tokens.kind[step.next] === WORD && tokens.gap[step.next] !== BROKEN && !partsAt(tokens, step.next, lexicon) && !lexicon.denominators.at(tokens, step.next);
  return !noun || (composition.place !== 'scale' && tokens.word[at - 1] === '-');
}

/** "dos millonésimas": the plural of a denominator after a number counts parts, where ordinals follow no cardinals. */
function partsOfWhole(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  const { ordinalsAfter, pluralEndings } = lexicon.language.numbers;
  return ordinalsAfter === 'ordinals' && lexicon.denominators.at(tokens, i) !== undefined && pluralEndings.some((ending) => (tokens.word[i] as string).endsWith(ending));
}

/** "ninety - five", as some texts set it: the token after a hyphen with spaces between tens and units. */
function apartHyphen(tokens: Tokens, i: number, composition: Composition, lexicon: Lexicon): number | undefined {
  if (composition.place !== 'tens' || i + 1 >= tokens.count || tokens.word[i] !== '-' || tokens.gap[i] !== SPACED || tokens.gap[i + 1] !== SPACED) return undefined;
  const part = partsAt(tokens, i + 1, lexicon)?.parts[0];
  return part?.type === 'add' && part.value < 10 ? i + 1 : undefined;
}

/** A thousand that counts without a number before it because a number follows: "thousand nine hundred", "mil neuf cent". */
function opensThousands(tokens: Tokens, step: Step, lexicon: Lexicon): boolean {
  const [part] = step.parts;
  if (part?.type !== 'scale' || part.power !== 3 || step.parts.length !== 1) return false;
  return partsAt(tokens, continues(tokens, step.next) ?? tokens.count, lexicon)?.parts[0]?.type === 'add';
}

/** The scale word at token i and nothing else. */
function scaleAt(tokens: Tokens, i: number, lexicon: Lexicon): { power: number; next: number } | undefined {
  const step = partsAt(tokens, continues(tokens, i) ?? tokens.count, lexicon);
  const [part] = step?.parts ?? [];
  return step && part?.type === 'scale' && step.parts.length === 1 ? { power: part.power, next: step.next } : undefined;
}

interface Options {
  /** The number stands after "between": "and" then links two numbers and does not join parts of one. */
  between?: boolean;
  /** The number is a denominator. */
  denominator?: boolean;
}

/** Reads the number that starts at token i, as far as its parts follow each other; undefined where none starts. Linear. */
export function readCardinal(tokens: Tokens, i: number, lexicon: Lexicon, options: Options = {}): Cardinal | undefined {
  const { numbers } = lexicon.language;
  let composition = new Composition();
  let next = i;
  let literal: Literal | undefined;
  let doubtful = false;
  let press: number | undefined;
  let scaleFrom: number | undefined;
  let scaleTo = i;
  let ordinal = false;
  let words = 0;

  if (tokens.kind[i] === DIGITS || pointFirst(tokens, i)) {
    literal = readLiteral(tokens, i, numbers);
    if (!literal) return undefined;
    composition.literal(literal.value);
    next = literal.next;
  } else {
    const half = lexicon.partOf.at(tokens, i);
    const scale = half && partsAt(tokens, continues(tokens, half.next) ?? tokens.count, lexicon);
    const part = scale?.parts[0];
    if (half && scale && part?.type === 'scale' && scale.parts.length === 1) {
      composition.literal(decimal(half.value));
      next = half.next;
    }
  }

  for (;;) {
    const at = next === i ? i : (apartHyphen(tokens, next, composition, lexicon) ?? continues(tokens, next));
    if (at === undefined || at >= tokens.count) break;
    // "three-nought-four" spells digits
    if (at > next && composition.value.eq(0)) break;
    const trial = composition.copy();
    let step = partsAt(tokens, at, lexicon);
    if (step && next === i && opensThousands(tokens, step, lexicon)) step = { ...step, parts: [{ ...(step.parts[0] as Part & { type: 'scale' }), bare: true }] };
    // "dix-neuvième": the ordinal that goes on beyond the number word at its start
    const outrun = step !== undefined && !literal && (next === i || numbers.ordinalsAfter === 'cardinals') && (lexicon.ordinals.at(tokens, at)?.next ?? 0) > step.next;
    if (step && !outrun && mayFollow(tokens, step, composition, at, lexicon) && trial.pushAll(step.parts)) {
      const scale = step.parts.find((part) => part.type === 'scale');
      if (scale?.type === 'scale') {
        if (step.parts.length === 1) { scaleFrom ??= at; scaleTo = step.next; }
        if (scale.doubtful) doubtful = true;
        if (scale.press !== undefined) press = scale.press - scale.power;
      }
      composition = trial;
      next = step.next;
      words += 1;
      continue;
    }
    // "a million and a half": the fraction before "and one"
    if (next > i && lexicon.plus.at(tokens, at)) break;
    // an ordinal ends the number: "twenty-first", "vingt et unième"; after a tens ordinal another may follow ("vigésimo primero")
    if (!literal) {
      const last = ordinalAt(tokens, at, lexicon);
      const attempt = composition.copy();
      if (last && joinsCardinal(last, next === i, lexicon) && !(next > i && !options.denominator && partsOfWhole(tokens, at, lexicon)) && attempt.pushAll(last.parts)) {
        composition = attempt;
        next = last.next;
        ordinal = true;
        break;
      }
    }
    const joined = next > i ? joinedBy(tokens, at, lexicon, composition, literal, options) : undefined;
    if (joined) {
      composition = joined.composition;
      next = joined.next;
      ordinal = joined.ordinal;
      if (joined.scale) { scaleFrom ??= joined.scale[0]; scaleTo = joined.scale[1]; }
      words += 1;
      if (ordinal) break;
      continue;
    }
    // digits between two scales: "2 mil 300 millones", "1 million 250 thousand"
    const lower = literal || composition.place === 'scale' ? lowerDigits(tokens, at, lexicon, composition, options) : undefined;
    if (lower) { composition = lower.composition; next = lower.next; if (lower.scaled) { scaleFrom ??= lower.from; scaleTo = lower.next; } continue; }
    break;
  }
  if (next === i) return undefined;
  // "vigésimo primero", "milésimo tricentésimo": ordinals after an ordinal
  for (let more = ordinal ? ordinalAt(tokens, next, lexicon) : undefined; more && tokens.gap[next] !== BROKEN; more = ordinalAt(tokens, next, lexicon)) {
    const further = composition.copy();
    if (numbers.ordinalsAfter === 'cardinals' || more.parts[0]?.type === 'scale' || !further.pushAll(more.parts)) break;
    composition = further;
    next = more.next;
  }

  let fractionAdded = false;
  if (!ordinal) {
    const plus = lexicon.plus.at(tokens, next);
    const own = plus && composition.place === 'scale' ? scaleAt(tokens, plus.next, lexicon) : undefined;
    if (plus && own && composition.addFraction(decimal(plus.value), own.power)) {
      // "one billion and a quarter million"
      next = own.next;
      scaleTo = next;
    } else if (plus && tokens.gap[next] !== BROKEN && composition.addFraction(decimal(plus.value))) {
      next = plus.next;
      fractionAdded = true;
      // "two and a half million"
      const scale = partsAt(tokens, continues(tokens, next) ?? tokens.count, lexicon);
      const part = scale?.parts[0];
      if (composition.place === 'units' && scale && part?.type === 'scale' && composition.push(part)) { scaleFrom ??= next; scaleTo = scale.next; next = scale.next; }
    } else if (words && !literal) {
      const spoken = spokenDecimals(tokens, next, lexicon);
      if (spoken) {
        let value = composition.value.plus(spoken.value);
        next = spoken.next;
        const scaled = new Composition();
        scaled.literal(value);
        const scale = partsAt(tokens, continues(tokens, next) ?? tokens.count, lexicon);
        if (scale && scale.parts[0]?.type === 'scale' && scaled.pushAll(scale.parts)) { scaleFrom = next; scaleTo = scale.next; next = scale.next; value = scaled.value; composition = scaled; }
        else { composition = new Composition(); composition.literal(value); }
      }
    }
  }
  const article = !literal && words === 1 && !ordinal && (lexicon.bareArticles.has(tokens.word[i] as string) || !standsAlone(tokens, i, next, lexicon)) && !fractionAdded && lexicon.articles.has(tokens.word[i] as string) && next === i + 1;
  return {
    next, value: composition.value, number: composition.mantissa ?? composition.value, article, doubtful,
    ...(scaleFrom === undefined ? {} : { scale: { from: scaleFrom, to: scaleTo, power: composition.scalePower } }),
    ...(literal ? { literal } : {}), ...(press === undefined ? {} : { press }), ...(ordinal ? { ordinal: true as const } : {}),
  };
}

/** An article is "one" where nothing else stands on its line, and in a list of numbers: "uno, due, tre". */
function standsAlone(tokens: Tokens, i: number, next: number, lexicon: Lexicon): boolean {
  const first = tokens.gap[i] === BROKEN;
  if (first && (next === tokens.count || tokens.gap[next] === BROKEN)) return true;
  const number = (k: number): boolean => k >= 0 && k < tokens.count && tokens.gap[k] !== BROKEN && partsAt(tokens, k, lexicon)?.parts[0]?.type === 'add';
  const comma = (k: number): boolean => k < tokens.count && tokens.word[k] === ',';
  return (comma(next) && number(next + 1)) || (comma(i - 1) && number(i - 2)) || (first && number(next) && number(next + 1));
}

/** Parts joined by the language's "and": "cento e vinte", "vingt et un", "treinta y cinco"; undone where a greater scale follows. */
function joinedBy(tokens: Tokens, at: number, lexicon: Lexicon, before: Composition, literal: Literal | undefined, options: Options) {
  const places = lexicon.and.get(tokens.word[at] as string);
  if (!places || literal || !places.has(before.place)) return undefined;
  if (options.between && before.place === 'scale') return undefined;
  let at2 = continues(tokens, at + 1);
  if (at2 === undefined) return undefined;
  let composition = before.copy();
  let next = at;
  let ordinal = false;
  let scale: [number, number] | undefined;
  for (;;) {
    const step = partsAt(tokens, at2, lexicon);
    const trial = composition.copy();
    if (step && step.parts[0]?.type !== 'scale' && trial.pushAll(step.parts)) { composition = trial; next = step.next; }
    else {
      const last = ordinalAt(tokens, at2, lexicon);
      const attempt = composition.copy();
      if (last && joinsCardinal(last, false, lexicon) && attempt.pushAll(last.parts)) { composition = attempt; next = last.next; ordinal = true; }
      break;
    }
    const after = continues(tokens, next);
    if (after === undefined || after >= tokens.count) break;
    at2 = after;
  }
  if (next === at) return undefined;
  // "two million and three fifths"
  if (before.place === 'scale' && lexicon.denominators.at(tokens, next)) return undefined;
  // "two million, three of them": a comma joins no less than hundreds
  if (tokens.kind[at] === MARK && composition.value.minus(before.value).lt(100)) return undefined;
  if (before.place === 'scale' && !ordinal) {
    // "between one thousand and two thousand": what follows "and" has a scale of its own
    const after = partsAt(tokens, continues(tokens, next) ?? tokens.count, lexicon);
    if (after?.parts[0]?.type === 'scale') {
      const scaled = composition.copy();
      if (!scaled.pushAll(after.parts)) return undefined;
      composition = scaled;
      scale = [next, after.next];
      next = after.next;
    }
  }
  return { composition, next, ordinal, scale };
}

/** Digits after digits with a scale: "2 mil 300", "1 million 250 thousand", "3 hundred and 21". */
function lowerDigits(tokens: Tokens, at: number, lexicon: Lexicon, before: Composition, options: Options): { composition: Composition; next: number; from: number; scaled: boolean } | undefined {
  const joined = tokens.kind[at] !== DIGITS && !options.between && lexicon.and.get(tokens.word[at] as string)?.has(before.place as 'hundreds') === true;
  const from = joined ? at + 1 : at;
  if (!onLine(tokens, from) || tokens.kind[from] !== DIGITS || tokens.gap[from] !== SPACED) return undefined;
  const literal = readLiteral(tokens, from, lexicon.language.numbers);
  if (!literal || literal.decimals || literal.grouped) return undefined;
  const composition = before.copy();
  const step = partsAt(tokens, continues(tokens, literal.next) ?? tokens.count, lexicon);
  const scaled = step !== undefined && step.parts[0]?.type !== 'add';
  if (scaled && !joined) return composition.literal(literal.value) && composition.pushAll(step.parts) ? { composition, next: step.next, from: literal.next, scaled } : undefined;
  const fits = before.place === 'hundreds' || (!joined && before.lowest === 3 && before.value.gte(1000));
  return fits && !glued(tokens, literal.next) && composition.literal(literal.value) ? { composition, next: literal.next, from, scaled: false } : undefined;
}

/** Letters, or a mark with digits after it, stand glued after a number. */
function glued(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.gap[i] === GLUED && (tokens.kind[i] !== MARK || (i + 1 < tokens.count && tokens.gap[i + 1] === GLUED && tokens.kind[i + 1] === DIGITS));
}

/** "virgola cinque", "point two five", "coma cero cinco": digits after a spoken decimal mark; "with" is one before a percentage ("siete con cinco por ciento"). */
function spokenDecimals(tokens: Tokens, at: number, lexicon: Lexicon): { value: Decimal; next: number } | undefined {
  if (!onLine(tokens, at) || tokens.kind[at] !== WORD) return undefined;
  const withPercent = !lexicon.point.has(tokens.word[at] as string) && lexicon.with.at(tokens, at) !== undefined;
  if (!withPercent && !lexicon.point.has(tokens.word[at] as string)) return undefined;
  let digits = '';
  let next = at + 1;
  while (next < tokens.count && tokens.gap[next] !== BROKEN && digits.length < 18) {
    const step = tokens.kind[next] === WORD ? partsAt(tokens, next, lexicon) : undefined;
    const [part] = step?.parts ?? [];
    if (!step || !part || part.type === 'scale') break;
    if (part.type === 'add' && part.value === 0 && step.parts.length === 1) { digits += '0'; next = step.next; continue; }
    const rest = readCardinal(tokens, next, lexicon);
    // "tre virgola cinque milioni": the scale is of the whole number
    if (rest && !rest.scale && !rest.ordinal && !rest.literal) { digits += plain(rest.value); next = rest.next; continue; }
    if (part.type !== 'add') break;
    digits += String(part.value);
    next = step.next;
  }
  if (withPercent && (!onLine(tokens, next) || lexicon.suffixes.at(tokens, next)?.value.type !== 'percent')) return undefined;
  return digits ? { value: decimal(`0.${digits}`), next } : undefined;
}
