/** Amounts that tell when and measure nothing: "la prima metà dell'anno", "in his 20s". */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, onLine, type Tokens } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { lexicon } from '../numbers/lexicon.ts';
import type { SenseLexicon } from './sense-lexicon.ts';
import { TIME_UNITS } from '../numbers/units.ts';

/** @param dated tokens of dates */
export function isPointInTime(tokens: Tokens, amount: Amount, words: SenseLexicon, dated: Uint8Array): boolean {
  const { from, to, kind, unit } = amount;
  if (unit === 'second') return tokens.gap[to - 1] === GLUED && tokens.kind[from] === DIGITS && (tokens.word[from] as string).endsWith('0') && possessive(tokens, from, words);
  return kind === 'fraction' && tokens.kind[from] !== DIGITS && amount.value.eq('0.5') && isHalfOfTime(tokens, amount, words, dated);
}

/** "migliaia di anni fa", "il y a quelques milliers d'années": so many years back from now. @param unit the token of the unit, if any */
export function isLongAgo(tokens: Tokens, from: number, unit: number, words: SenseLexicon): boolean {
  const suffix = onLine(tokens, unit) ? lexicon(words.language).suffixes.at(tokens, unit) : undefined;
  if (suffix?.value.type !== 'unit' || !TIME_UNITS.has(suffix.value.unit)) return false;
  return phraseBefore(words.agoBefore, tokens, from) !== undefined || (onLine(tokens, suffix.next) && words.agoAfter.at(tokens, suffix.next) !== undefined);
}

/** "her 30s", but not "the 30s". */
function possessive(tokens: Tokens, i: number, words: SenseLexicon): boolean {
  return phraseBefore(words.definites, tokens, i, 1) !== undefined && !phraseBefore(words.singulars, tokens, i, 1);
}

/** "the second half", "a metà 2027", "na metade do século XIX", "à la moitié du mois". */
function isHalfOfTime(tokens: Tokens, { from, to }: Amount, words: SenseLexicon, dated: Uint8Array): boolean {
  if (phraseBefore(words.ordinals, tokens, from, 2) || (onLine(tokens, to) && dated[to])) return true;
  const of = phraseAfter(tokens, to, words);
  if (of === undefined || !onLine(tokens, of)) return false;
  if (dated[of]) return true;
  const unit = lexicon(words.language).suffixes.at(tokens, of)?.value;
  return unit?.type === 'unit' && TIME_UNITS.has(unit.unit);
}

/** The token after "of" and an article. */
function phraseAfter(tokens: Tokens, i: number, words: SenseLexicon): number | undefined {
  if (!onLine(tokens, i)) return undefined;
  const of = words.of.at(tokens, i)?.next ?? i;
  return words.fillers.at(tokens, of)?.next ?? words.singulars.at(tokens, of)?.next ?? (of > i ? of : undefined);
}
