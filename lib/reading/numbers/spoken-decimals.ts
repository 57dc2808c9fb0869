import { onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { Cardinal } from './cardinal.ts';
import { type Decimal, decimal, plain } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { partsAt } from './number-words.ts';

/** More decimals than anyone speaks. */
const MOST_DECIMALS = 18;

/**
 * "virgola cinque", "point two five", "coma cero cinco": digits after a spoken decimal mark at token `at`; "with" is
 * one before a percentage ("siete con cinco por ciento"). `read` reads a number in words from a token on.
 */
export function readSpokenDecimals(tokens: Tokens, at: number, lexicon: Lexicon, read: (at: number) => Cardinal | undefined): { value: Decimal; next: number } | undefined {
  if (!onLine(tokens, at) || tokens.kind[at] !== WORD) return undefined;
  const point = lexicon.point.has(tokens.word[at] as string);
  if (!point && !lexicon.with.at(tokens, at)) return undefined;
  let digits = '';
  let next = at + 1;
  while (onLine(tokens, next) && digits.length < MOST_DECIMALS) {
    const step = tokens.kind[next] === WORD ? partsAt(tokens, next, lexicon) : undefined;
    const [part] = step?.parts ?? [];
    if (!step || !part || part.type === 'scale') break;
    if (part.type === 'add' && part.value === 0 && step.parts.length === 1) { digits += '0'; next = step.next; continue; }
    const rest = read(next);
    // "tre virgola cinque milioni": the scale is of the whole number
    if (rest && !rest.scale && !rest.ordinal && !rest.literal) { digits += plain(rest.value); next = rest.next; continue; }
    if (part.type !== 'add') break;
    digits += String(part.value);
    next = step.next;
  }
  if (!digits || (!point && !(onLine(tokens, next) && lexicon.suffixes.at(tokens, next)?.value.type === 'percent'))) return undefined;
  return { value: decimal(`0.${digits}`), next };
}
