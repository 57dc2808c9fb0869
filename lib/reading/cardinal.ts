import { BROKEN, DIGITS, MARK, type Tokens, WORD } from '../text/tokens.ts';
import { Composition } from './composition.ts';
import { type Decimal, decimal, plain } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
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
  const noun = step.next < tokens.count && tokens.kind[step.next] === WORD && tokens.gap[step.next] !== BROKEN && !partsAt(tokens, step.next, lexicon);
  return !noun || (composition.place !== 'scale' && tokens.word[at - 1] === '-');
}

interface Options {
  /** The number stands after "between": "and" then links two numbers and does not join parts of one. */
  between?: boolean;
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
    const at = next === i ? i : continues(tokens, next);
    if (at === undefined || at >= tokens.count) break;
    const trial = composition.copy();
    const step = partsAt(tokens, at, lexicon);
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
      if (last && joinsCardinal(last, next === i, lexicon) && attempt.pushAll(last.parts)) {
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
    const lower = composition.place === 'scale' ? lowerDigits(tokens, at, lexicon, composition) : undefined;
    if (lower) { composition = lower.composition; next = lower.next; scaleFrom ??= lower.from; scaleTo = lower.next; continue; }
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
    if (plus && tokens.gap[next] !== BROKEN && composition.addFraction(decimal(plus.value))) {
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
  const article = !literal && words === 1 && !ordinal && !standsAlone(tokens, i, next, lexicon) && !fractionAdded && lexicon.articles.has(tokens.word[i] as string) && next === i + 1;
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
  if (lexicon.denominators.at(tokens, next)) return undefined;
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

function lowerDigits(tokens: Tokens, at: number, lexicon: Lexicon, before: Composition): { composition: Composition; next: number; from: number } | undefined {
  if (tokens.kind[at] !== DIGITS) return undefined;
  const literal = readLiteral(tokens, at, lexicon.language.numbers);
  if (!literal || literal.decimals) return undefined;
  const step = partsAt(tokens, continues(tokens, literal.next) ?? tokens.count, lexicon);
  if (step?.parts[0]?.type !== 'scale') return undefined;
  const composition = before.copy();
  if (!composition.literal(literal.value) || !composition.pushAll(step.parts)) return undefined;
  return { composition, next: step.next, from: literal.next };
}

/** "virgola cinque", "point two five", "coma cero cinco": digits after a spoken decimal mark. */
function spokenDecimals(tokens: Tokens, at: number, lexicon: Lexicon): { value: Decimal; next: number } | undefined {
  if (at >= tokens.count || tokens.kind[at] !== WORD || !lexicon.point.has(tokens.word[at] as string) || tokens.gap[at] === BROKEN) return undefined;
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
  return digits ? { value: decimal(`0.${digits}`), next } : undefined;
}
