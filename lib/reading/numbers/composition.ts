import { type Decimal, decimal, power } from './decimal.ts';
import type { Part } from './number-parts.ts';

/** Takes the parts of one number as long as each can follow; all state of a composition. */
export class Composition {
  private total = decimal(0);
  private thousands = decimal(0);
  private group = decimal(0);
  private room = 1000;
  private lastScale = Number.POSITIVE_INFINITY;
  private touched = false;
  /** Digits take scales after them, and digits, but no words: "1.17 billion a year". */
  private written = false;
  /** Number before the scales, powers of the scales that multiply it. */
  mantissa: Decimal | undefined;
  scalePower = 0;
  /** What the last part was: decides which connectors may follow. */
  place: 'none' | 'units' | 'tens' | 'hundreds' | 'scale' = 'none';

  copy(): Composition {
    return Object.assign(new Composition(), this);
  }

  get value(): Decimal {
    return this.total.plus(this.thousands).plus(this.group);
  }

  literal(value: Decimal): boolean {
    const below = this.place === 'hundreds' ? 100 : 1000;
    if (this.touched && ((this.place !== 'scale' && this.place !== 'hundreds') || value.gte(below))) return false;
    this.group = this.group.plus(value);
    this.room = 1;
    this.touched = true;
    this.written = true;
    this.place = 'units';
    return true;
  }

  /** All of a word's parts or none of them that matter: false leaves the composition unusable. */
  pushAll(parts: readonly Part[]): boolean {
    return parts.every((part) => this.push(part));
  }

  push(part: Part): boolean {
    if (part.type === 'add') return this.add(part.value, part.room);
    if (part.type === 'hundred') return this.hundred();
    return this.scaleBy(part.power, part.bare);
  }

  private add(value: number, room: number): boolean {
    // "quinze cents": hundreds beyond a thousand begin a number
    const fits = this.touched ? value < this.room : true;
    if (this.written || (value === 0 ? this.touched && this.value.gt(0) : !fits)) return false;
    this.group = this.group.plus(value);
    // "zero otto": zeros before a number say nothing
    if (value > 0) this.room = room;
    this.touched = true;
    this.place = room >= 100 ? 'hundreds' : room >= 10 ? 'tens' : 'units';
    return true;
  }

  private hundred(): boolean {
    if (this.room === 1000 && this.group.eq(0)) this.group = decimal(100);
    else if (this.place === 'units' && this.group.gte(1) && this.group.lt(this.written ? 1000 : 100) && this.group.eq(this.group.round(0, 0))) this.group = this.group.times(100);
    else return false;
    this.room = 100;
    this.touched = true;
    this.place = 'hundreds';
    return true;
  }

  private scaleBy(exponent: number, bare: boolean): boolean {
    const part = this.thousands.plus(this.group);
    if (exponent === 3) {
      if (this.thousands.gt(0) || (this.group.eq(0) && !(bare && this.room === 1000))) return false;
      if (this.lastScale <= 3) return false;
      this.remember(this.group.eq(0) ? decimal(1) : this.group, 3);
      this.thousands = (this.group.eq(0) ? decimal(1) : this.group).times(1000);
    } else {
      // "three lakh crore": a scale right after a greater number's own multiplies it
      if (part.eq(0) && this.place === 'scale' && exponent > this.lastScale && this.mantissa && this.total.eq(this.mantissa.times(power(this.scalePower)))) {
        this.total = this.total.times(power(exponent));
        this.scalePower += exponent;
        return true;
      }
      const alone = bare && !this.touched;
      if ((part.eq(0) && !alone) || exponent >= this.lastScale) return false;
      this.remember(alone ? decimal(1) : part, exponent);
      this.total = this.total.plus((alone ? decimal(1) : part).times(power(exponent)));
      // "dois mil milhões e quinhentos milhões": so many thousand millions are a scale of their own
      this.lastScale = this.thousands.gt(0) && this.group.eq(0) ? exponent + 3 : exponent;
      this.thousands = decimal(0);
    }
    this.group = decimal(0);
    this.room = 1000;
    this.touched = true;
    this.place = 'scale';
    return true;
  }

  private remember(part: Decimal, exponent: number): void {
    if (this.total.gt(0)) return;
    if (this.thousands.eq(0)) { this.mantissa = part; this.scalePower = exponent; }
    // "4,7 mil milhões": the second scale multiplies what the first had scaled
    else if (this.group.eq(0)) this.scalePower += exponent;
    else { this.mantissa = part; this.scalePower = exponent; }
  }

  /** Power of what a half of the last scale is a half of: "3 mil millones y medio" are 3.5 of them. */
  private lastWhole(): number {
    if (this.thousands.gt(0)) return 3;
    const pure = this.mantissa && this.total.eq(this.mantissa.times(power(this.scalePower)));
    return pure ? this.scalePower : Math.min(this.lastScale, this.scalePower);
  }

  /** Power of the last scale, that nothing greater may follow. */
  get lowest(): number {
    return this.thousands.gt(0) && this.group.eq(0) ? 3 : this.lastScale;
  }

  /** "e mezzo" after a scale is half of it, after units a half, and before a scale of its own (`own`, a power of ten) a half of that. */
  addFraction(fraction: Decimal, own?: number): boolean {
    if (!this.touched || this.room === 0) return false;
    if (own !== undefined) {
      if (own >= this.lowest) return false;
      this.total = this.total.plus(fraction.times(power(own)));
    } else if (this.place === 'scale') this.total = this.total.plus(fraction.times(power(this.lastWhole())));
    else { this.group = this.group.plus(fraction); this.room = 1; this.place = 'units'; }
    return true;
  }
}
