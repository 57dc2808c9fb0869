/** By how much something grew or fell: "in calo del 4,3%", "un 12% más", "(-5,8%)". A change is no level, and a fall no rise. */
import type { Direction } from '../../terms.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import type { SenseLexicon } from './sense-lexicon.ts';

/** Words between what grew or fell and by how much: "un calo delle vendite retail del". */
const REACH = 5;
/** Prepositions, articles and bounds right before a percentage: "di circa il". */
const MOST_BEFORE = 4;

/**
 * Whether a percentage says by how much something grew or fell. Its value stays as the text writes it: "cala del 4,3%" is 4.3, a fall.
 * "Rose to 5%", "sceso al 6%" tell a level.
 */
export function directionOf(tokens: Tokens, amount: Amount, words: SenseLexicon): Direction | undefined {
  if (amount.kind !== 'percent' && !(amount.kind === 'range' && amount.high?.kind === 'percent')) return undefined;
  return signed(tokens, amount) ?? toldBefore(tokens, amount, words) ?? toldBehind(tokens, amount, words);
}

/** "Ventas (-5,8%)", "foram menos 4,3% do que": a sign in brackets, or in a word. "Inflation of -0.2%" is a level. */
function signed(tokens: Tokens, { from, value }: Amount): Direction | undefined {
  const bracketed = (at: number): boolean => at > 0 && tokens.word[at - 1] === '(';
  if (value.lt(0)) return bracketed(from) || tokens.kind[from] === WORD ? 'fall' : undefined;
  const plus = tokens.word[from] === '+' ? from : tokens.word[from - 1] === '+' ? from - 1 : undefined;
  return plus === undefined ? undefined : 'rise';
}

/** "aumentato di circa il 3%", "una caída de las ventas del 3%". */
function toldBefore(tokens: Tokens, { from, to, kind }: Amount, words: SenseLexicon): Direction | undefined {
  let at = kind === 'range' ? (phraseBefore(words.openers, tokens, from)?.from ?? from) : from;
  let by = false;
  for (let k = 0; k < MOST_BEFORE; k++) {
    const filler = phraseBefore(words.fillers, tokens, at, 2);
    const bound = phraseBefore(words.bounds, tokens, at) ?? (filler && phraseBefore(words.bounds, tokens, filler.from));
    // growth up to a level reaches it
    if (bound?.value === 'at_most') return undefined;
    const link = bound ?? phraseBefore(words.by, tokens, at);
    if (!link) break;
    by ||= !bound;
    at = link.from;
  }
  const told = phraseBefore(words.directions, tokens, at);
  if (told) return told.value;
  // "a cédé 30 % de son capital", "ha ceduto il 30% della controllata" sells it
  if (phraseBefore(words.gives, tokens, at)) return words.of.at(tokens, to) || words.singulars.at(tokens, to) ? undefined : 'fall';
  if (!by || goesTo(tokens, to, words)) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens.gap[i + 1] !== BROKEN; i--) {
    if (tokens.kind[i] === DIGITS || (tokens.kind[i] === MARK && tokens.word[i] !== "'") || words.links.has(tokens.word[i] as string)) return undefined;
    const found = words.directions.at(tokens, i, at);
    if (found) return found.value;
  }
  return undefined;
}

/** "recortó su participación del 30% al 20%": from where something went, not by how much. */
const goesTo = (tokens: Tokens, to: number, words: SenseLexicon): boolean =>
  words.links.has(tokens.word[to] as string) && [1, 2].some((on) => tokens.kind[to + on] === DIGITS && tokens.word[to + on + 1] === '%');

/** "8% higher", "an 8% drop in sales", "4 % de plus qu'en 2024"; "un 20% más barato" says it of another word. */
function toldBehind(tokens: Tokens, { to }: Amount, words: SenseLexicon): Direction | undefined {
  const told = to < tokens.count && tokens.gap[to] !== BROKEN ? words.directionsAfter.at(tokens, to) : undefined;
  if (!told) return undefined;
  const { next } = told;
  const ends = next >= tokens.count || tokens.gap[next] === BROKEN || tokens.kind[next] !== WORD || tokens.word[next + 1] === "'" || words.functionWords.has(tokens.word[next] as string) || words.comparisons.at(tokens, next) !== undefined;
  return ends ? told.value : undefined;
}

/** Tokens between two changes of which the first tells the way of both. */
const GAPPED = 8;

/** "Santander retrocedió un 1,9% y BBVA un 2,3%": whether nothing but "and", a name and articles stand between two percentages. */
export function sameWay(tokens: Tokens, from: number, to: number, words: SenseLexicon): boolean {
  if (to <= from || to - from > GAPPED) return false;
  let joined = false;
  let named = false;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (tokens.gap[i] === BROKEN) return false;
    joined ||= word === ',' || words.joins.has(word);
    named ||= (tokens.caps[i] as number) > 0;
    const small = word === ',' || word === "'" || words.functionWords.has(word) || words.by.at(tokens, i, to) !== undefined;
    if (!small && !(tokens.caps[i] as number)) return false;
  }
  return joined && named;
}
