import { DIGITS, MARK, onLine, SPACED, type Tokens } from '../../text/tokens.ts';
import type { Cardinal } from './cardinal.ts';
import { Composition } from './composition.ts';
import { apartHyphen, isPartOfWhole, mayFollow, opensThousands, scaleAt, standsAlone } from './continuation.ts';
import { decimal } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { endsGlued, type Literal, pointFirst, readLiteral } from './literal.ts';
import { continues, joinsCardinal, ordinalAt, partsAt, type Step } from './number-words.ts';
import { readSpokenDecimals } from './spoken-decimals.ts';

/** What stands around a number and changes how far it goes. */
export interface Surroundings {
  /** It stands after "between": "and" then links two numbers and does not join parts of one. */
  between?: boolean;
  /** It is a denominator. */
  denominator?: boolean;
}

/**
 * Reads one number from one token on. Each way in which a number goes on is a method that takes what it can and says whether it did;
 * what it took is never given back, so a text is read in one pass.
 */
export class NumberReader {
  private composition = new Composition();
  /** Token after what has been taken. */
  private next: number;
  private literal: Literal | undefined;
  private doubtful = false;
  private press: number | undefined;
  private scale: { from: number; to: number } | undefined;
  private ordinal = false;
  /** Number words taken. */
  private words = 0;
  private fractionAdded = false;

  constructor(private readonly tokens: Tokens, private readonly from: number, private readonly lexicon: Lexicon, private readonly around: Surroundings = {}) {
    this.next = from;
  }

  read(): Cardinal | undefined {
    if (!this.opens()) return undefined;
    let at: number | undefined = this.from === this.next ? this.from : continues(this.tokens, this.next);
    while (at !== undefined && at < this.tokens.count && !this.ordinal && this.goesOn(at)) {
      at = apartHyphen(this.tokens, this.next, this.composition, this.lexicon) ?? continues(this.tokens, this.next);
      // "three-nought-four" spells digits
      if (at !== undefined && at > this.next && this.composition.value.eq(0)) break;
    }
    if (this.next === this.from) return undefined;
    if (this.ordinal) this.moreOrdinals();
    else if (!this.plusFraction() && this.words && !this.literal) this.spokenDecimals();
    return this.result();
  }

  /** Digits, or a part of the scale that follows ("half a million"). False where digits stand that are no number. */
  private opens(): boolean {
    const { tokens, lexicon, from } = this;
    if (tokens.kind[from] === DIGITS || pointFirst(tokens, from)) {
      this.literal = readLiteral(tokens, from, lexicon.language.numbers);
      if (!this.literal) return false;
      this.composition.literal(this.literal.value);
      this.next = this.literal.next;
      return true;
    }
    const half = lexicon.partOf.at(tokens, from);
    if (half && scaleAt(tokens, half.next, lexicon)) {
      this.composition.literal(decimal(half.value));
      this.next = half.next;
    }
    return true;
  }

  private goesOn(at: number): boolean {
    if (this.word(at)) return true;
    // "a million and a half": the fraction before "and one"
    if (this.next > this.from && this.lexicon.plus.at(this.tokens, at)) return false;
    return this.lastOrdinal(at) || this.joined(at) || this.lowerDigits(at);
  }

  /** The next number word, as its parts follow. */
  private word(at: number): boolean {
    const { tokens, lexicon } = this;
    const first = this.next === this.from;
    const step = partsAt(tokens, at, lexicon);
    if (!step || this.outrun(step, at, first) || !mayFollow(tokens, step, this.composition, at, lexicon)) return false;
    const parts = first && opensThousands(tokens, step, lexicon) ? step.parts.map((part) => (part.type === 'scale' ? { ...part, bare: true } : part)) : step.parts;
    const trial = this.composition.copy();
    if (!trial.pushAll(parts)) return false;
    const scale = parts.find((part) => part.type === 'scale');
    if (scale) {
      if (parts.length === 1) this.addScale(at, step.next);
      this.doubtful ||= scale.doubtful;
      if (scale.press !== undefined) this.press = scale.press - scale.power;
    }
    this.take(trial, step.next);
    return true;
  }

  /** "dix-neuvième": the ordinal that goes on beyond the number word at its start. */
  private outrun(step: Step, at: number, first: boolean): boolean {
    const { lexicon, tokens } = this;
    if (this.literal || !(first || lexicon.language.numbers.ordinalsAfter === 'cardinals')) return false;
    return (lexicon.ordinals.at(tokens, at)?.next ?? 0) > step.next;
  }

  /** An ordinal ends the number: "twenty-first", "vingt et unième". */
  private lastOrdinal(at: number): boolean {
    const { tokens, lexicon } = this;
    const first = this.next === this.from;
    const last = this.literal ? undefined : ordinalAt(tokens, at, lexicon);
    if (!last || !joinsCardinal(last, first, lexicon) || (!first && !this.around.denominator && isPartOfWhole(tokens, at, lexicon))) return false;
    const trial = this.composition.copy();
    if (!trial.pushAll(last.parts)) return false;
    this.take(trial, last.next);
    this.ordinal = true;
    return true;
  }

  /** "vigésimo primero", "milésimo tricentésimo": ordinals after an ordinal. */
  private moreOrdinals(): void {
    const { tokens, lexicon } = this;
    if (lexicon.language.numbers.ordinalsAfter === 'cardinals') return;
    for (;;) {
      const more = onLine(tokens, this.next) ? ordinalAt(tokens, this.next, lexicon) : undefined;
      const trial = this.composition.copy();
      if (!more || more.parts[0]?.type === 'scale' || !trial.pushAll(more.parts)) return;
      this.take(trial, more.next);
    }
  }

  /** Parts joined by the language's "and": "cento e vinte", "vingt et un", "treinta y cinco"; none where a greater scale follows. */
  private joined(at: number): boolean {
    const { tokens, lexicon, composition: before } = this;
    const places = this.next > this.from && !this.literal ? lexicon.and.get(tokens.word[at] as string) : undefined;
    if (!places?.has(before.place) || (this.around.between && before.place === 'scale')) return false;
    let composition = before.copy();
    let next = at;
    let ordinal = false;
    for (let k = continues(tokens, at + 1); k !== undefined && k < tokens.count && !ordinal; k = continues(tokens, next)) {
      const step = partsAt(tokens, k, lexicon);
      let trial = composition.copy();
      let taken = step && step.parts[0]?.type !== 'scale' && trial.pushAll(step.parts) ? step : undefined;
      if (!taken) {
        const last = ordinalAt(tokens, k, lexicon);
        trial = composition.copy();
        if (!last || !joinsCardinal(last, false, lexicon) || !trial.pushAll(last.parts)) break;
        taken = last;
        ordinal = true;
      }
      composition = trial;
      next = taken.next;
    }
    // "two million and three fifths"; "two million, three of them": a comma joins no less than hundreds
    if (next === at || (before.place === 'scale' && lexicon.denominators.at(tokens, next))) return false;
    if (tokens.kind[at] === MARK && composition.value.minus(before.value).lt(100)) return false;
    if (before.place === 'scale' && !ordinal) {
      // "between one thousand and two thousand": what follows "and" has a scale of its own
      const after = partsAt(tokens, continues(tokens, next) ?? tokens.count, lexicon);
      if (after?.parts[0]?.type === 'scale') {
        if (!composition.pushAll(after.parts)) return false;
        this.addScale(next, after.next);
        next = after.next;
      }
    }
    this.take(composition, next);
    this.ordinal = ordinal;
    return true;
  }

  /** Digits after a scale or after digits with one: "un miliardo e 200 milioni", "2 mil 300", "1 million 250 thousand", "3 hundred and 21". */
  private lowerDigits(at: number): boolean {
    const { tokens, lexicon, composition: before } = this;
    if (!this.literal && before.place !== 'scale') return false;
    const joined = tokens.kind[at] !== DIGITS && !this.around.between && this.isAnd(at);
    const from = joined ? at + 1 : at;
    if (!onLine(tokens, from) || tokens.kind[from] !== DIGITS || tokens.gap[from] !== SPACED) return false;
    const literal = readLiteral(tokens, from, lexicon.language.numbers);
    const composition = before.copy();
    if (!literal || literal.decimals || literal.grouped || !composition.literal(literal.value)) return false;
    const step = partsAt(tokens, continues(tokens, literal.next) ?? tokens.count, lexicon);
    if (step && step.parts[0]?.type !== 'add') {
      if (!composition.pushAll(step.parts) || (joined && before.place === 'hundreds')) return false;
      this.addScale(literal.next, step.next);
      this.take(composition, step.next);
      return true;
    }
    const fits = before.place === 'hundreds' || (!joined && before.lowest === 3 && before.value.gte(1000));
    if (!fits || endsGlued(tokens, literal.next)) return false;
    this.take(composition, literal.next);
    return true;
  }

  /** Whether "and" at token `at` may join digits to what stands before it. */
  private isAnd(at: number): boolean {
    const word = this.tokens.word[at] as string;
    return this.composition.place === 'hundreds' ? this.lexicon.and.get(word)?.has('hundreds') === true : this.lexicon.joins.has(word);
  }

  /** "e mezzo", "and a half", "and a quarter million". */
  private plusFraction(): boolean {
    const { tokens, lexicon, composition } = this;
    const plus = onLine(tokens, this.next) ? lexicon.plus.at(tokens, this.next) : undefined;
    if (!plus) return false;
    const scale = scaleAt(tokens, plus.next, lexicon);
    if (scale && composition.place === 'scale' && composition.addFraction(decimal(plus.value), scale.power)) {
      this.addScale(scale.from, scale.next);
      this.next = scale.next;
      return true;
    }
    if (!composition.addFraction(decimal(plus.value))) return false;
    this.next = plus.next;
    this.fractionAdded = true;
    // "two and a half million"
    if (scale && composition.place === 'units' && composition.push(scale.part)) {
      this.addScale(scale.from, scale.next);
      this.next = scale.next;
    }
    return true;
  }

  /** "tre virgola cinque", and the scale of the whole number after it. */
  private spokenDecimals(): void {
    const { tokens, lexicon } = this;
    const spoken = readSpokenDecimals(tokens, this.next, lexicon, (at) => new NumberReader(tokens, at, lexicon).read());
    if (!spoken) return;
    const composition = new Composition();
    composition.literal(this.composition.value.plus(spoken.value));
    this.composition = composition;
    this.next = spoken.next;
    const step = partsAt(tokens, continues(tokens, spoken.next) ?? tokens.count, lexicon);
    const scaled = composition.copy();
    if (step?.parts[0]?.type !== 'scale' || !scaled.pushAll(step.parts)) return;
    this.scale = { from: spoken.next, to: step.next };
    this.take(scaled, step.next);
  }

  private addScale(from: number, to: number): void {
    this.scale = { from: this.scale?.from ?? from, to };
  }

  private take(composition: Composition, next: number): void {
    this.composition = composition;
    this.next = next;
    this.words += 1;
  }

  private result(): Cardinal {
    const { tokens, lexicon, from, next, composition, literal, scale, press } = this;
    const word = tokens.word[from] as string;
    const single = next === from + 1 && !literal && !this.ordinal && !this.fractionAdded && lexicon.articles.has(word);
    return {
      next, value: composition.value, number: composition.mantissa ?? composition.value, doubtful: this.doubtful,
      article: single && (lexicon.bareArticles.has(word) || !standsAlone(tokens, from, next, lexicon)),
      ...(scale ? { scale: { ...scale, power: composition.scalePower } } : {}),
      ...(literal ? { literal } : {}), ...(press === undefined ? {} : { press }), ...(this.ordinal ? { ordinal: true as const } : {}),
    };
  }
}

/** Reads the number that starts at token i, as far as its parts follow each other; undefined where none starts. Linear. */
export function readCardinal(tokens: Tokens, i: number, lexicon: Lexicon, around: Surroundings = {}): Cardinal | undefined {
  return new NumberReader(tokens, i, lexicon, around).read();
}
