/** Powers as science writes them after a number in digits: `1.3e6`, `1,3 × 10^6`, `10⁶`, `2^-3`. */
import { DIGITS, GLUED, MARK, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import { type Decimal, power } from './decimal.ts';

/** Greater exponents are no quantity anyone states. */
const LARGEST = 30;
const RAISED: Record<string, string> = { '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9', '⁻': '-', '⁺': '' };
const TIMES = new Set(['x', '×', '·', '⋅', '*']);
const SIGNS: Record<string, 1 | -1> = { '+': 1, '-': -1, '−': -1 };

interface Exponent {
  /** Index of the token after it. */
  next: number;
  value: number;
}

/** Digits glued before token i, with or without a sign before them. */
function signed(tokens: Tokens, i: number): Exponent | undefined {
  const sign = tokens.kind[i] === MARK && tokens.gap[i] === GLUED ? SIGNS[tokens.word[i] as string] : undefined;
  const at = sign ? i + 1 : i;
  if (at >= tokens.count || tokens.kind[at] !== DIGITS || tokens.gap[at] !== GLUED) return undefined;
  const value = Number(tokens.word[at]);
  return value <= LARGEST ? { next: at + 1, value: value * (sign ?? 1) } : undefined;
}

/** Raised digits from token i on. */
function raised(tokens: Tokens, i: number): Exponent | undefined {
  let written = '';
  let next = i;
  for (; next < tokens.count && tokens.gap[next] === GLUED; next++) {
    const digit = RAISED[tokens.word[next] as string];
    if (digit === undefined) break;
    written += digit;
  }
  const value = Number(written);
  return /\d/.test(written) && Number.isInteger(value) && Math.abs(value) <= LARGEST ? { next, value } : undefined;
}

/** The exponent of a base that ends before token i: `^6`, `⁶`. */
function exponent(tokens: Tokens, i: number): Exponent | undefined {
  if (i >= tokens.count || tokens.gap[i] !== GLUED) return undefined;
  return tokens.word[i] === '^' ? signed(tokens, i + 1) : raised(tokens, i);
}

/** The power that a number in digits ends in, if one stands from token i on: what the number becomes. */
export function raisedAt(tokens: Tokens, i: number, base: Decimal): { next: number; value: Decimal } | undefined {
  if (!onLine(tokens, i)) return undefined;
  // 1.3e6
  const scientific = tokens.kind[i] === WORD && tokens.word[i] === 'e' && tokens.gap[i] === GLUED ? signed(tokens, i + 1) : undefined;
  if (scientific) {
    const open = scientific.next < tokens.count && tokens.gap[scientific.next] === GLUED && tokens.kind[scientific.next] === WORD;
    return open ? undefined : { next: scientific.next, value: base.times(power(scientific.value)) };
  }
  // 1.3 × 10^6
  if (TIMES.has(tokens.word[i] as string) && onLine(tokens, i + 1) && tokens.word[i + 1] === '10') {
    const ten = exponent(tokens, i + 2);
    return ten && { next: ten.next, value: base.times(power(ten.value)) };
  }
  // m² and m³ are areas and volumes: a square or a cube of a number is written so too, but rarely alone
  const own = exponent(tokens, i);
  if (!own || (tokens.word[i] !== '^' && !base.eq(10))) return undefined;
  return { next: own.next, value: base.pow(own.value) };
}
