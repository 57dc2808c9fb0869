/** What stands beside a number and says what it measures: signs, codes and names of money, units, percent, abbreviated scales. */
import { BROKEN, DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import { CURRENCY_CODES } from './currencies.ts';
import type { Lexicon, Money, Suffix } from './lexicon.ts';
import type { Part } from './number-parts.ts';
import { endsGlued } from './literal.ts';

export interface Found<T> { value: T; next: number }

/** A sign of several characters, case as written: the longest symbol whose characters stand from token i on, ending where a token ends. */
function symbolAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Suffix> | undefined {
  let found: Found<Suffix> | undefined;
  const start = tokens.start[i] as number;
  for (let k = i; k < tokens.count && k < i + 6; k++) {
    if (k > i && tokens.gap[k] !== GLUED && !(tokens.gap[k] === SPACED && tokens.word[i] === '°' && k === i + 1)) break;
    const end = tokens.end[k] as number;
    if (end - start > lexicon.longestSymbol) break;
    const value = lexicon.symbols.get(tokens.text.slice(start, end));
    if (value) found = { value, next: k + 1 };
  }
  return found;
}

/** "HK $ 10", "c $ 300": a country's letters apart from the sign; letters that are a word of the language are no country's. */
function apartSign(tokens: Tokens, i: number, lexicon: Lexicon): Found<Money> | undefined {
  if (i + 1 >= tokens.count || tokens.kind[i] !== WORD || tokens.word[i + 1] !== '$' || tokens.gap[i + 1] !== SPACED) return undefined;
  const sign = lexicon.symbols.get(`${(tokens.word[i] as string).toUpperCase()}$`);
  const country = tokens.caps[i] as number > 0 || !lexicon.functionWords.has(tokens.word[i] as string);
  return sign?.type === 'money' && country && !lexicon.articles.has(tokens.word[i] as string) ? { value: sign.money, next: i + 2 } : undefined;
}

/** An ISO code or crypto ticker at token i: in capitals, or in any case right before a sign (`nzd$15`). */
function codeAt(tokens: Tokens, i: number): Found<Money> | undefined {
  if (i >= tokens.count || tokens.kind[i] !== WORD) return undefined;
  const signed = i + 1 < tokens.count && tokens.gap[i + 1] === GLUED && tokens.word[i + 1] === '$';
  if (tokens.caps[i] !== 2 && !signed) return undefined;
  const code = tokens.text.slice(tokens.start[i], tokens.end[i]).toUpperCase();
  return CURRENCY_CODES.has(code) ? { value: { code }, next: i + 1 } : undefined;
}

/** Millions or thousands glued before a code: `MEUR`, `kUSD`. */
export function scaledCodeAt(tokens: Tokens, i: number): (Found<Money> & { power: number }) | undefined {
  if (!onLine(tokens, i) || tokens.kind[i] !== WORD || tokens.end[i] as number - (tokens.start[i] as number) !== 4) return undefined;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const exponent = word[0] === 'M' ? 6 : word[0] === 'k' || word[0] === 'K' ? 3 : 0;
  return exponent && CURRENCY_CODES.has(word.slice(1)) ? { value: { code: word.slice(1) }, next: i + 1, power: exponent } : undefined;
}

/** Names as short as this are also other words: "won 12 medals". */
const SHORT_NAME = 3;

/** A currency's name before its number: "euro 3,2 milioni"; only where no number stands before it. */
function namedPrefixAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Money> | undefined {
  if (tokens.kind[i] !== WORD) return undefined;
  const name = lexicon.suffixes.at(tokens, i);
  if (name?.value.type !== 'money' || name.value.money.cents || !name.value.money.code || (tokens.word[i] as string).length <= SHORT_NAME) return undefined;
  return onLine(tokens, name.next) && tokens.kind[name.next] === DIGITS && tokens.gap[name.next] === SPACED ? { value: name.value.money, next: name.next } : undefined;
}

/** A currency before its number: `US$`, `€`, `EUR`. */
export function prefixAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Money> | undefined {
  const symbol = symbolAt(tokens, i, lexicon);
  if (symbol?.value.type === 'money') {
    // a code glued to its sign counts once: "USD$", "EUR €"
    return { value: symbol.value.money, next: symbol.next };
  }
  const apart = apartSign(tokens, i, lexicon);
  if (apart) return apart;
  const code = codeAt(tokens, i);
  if (!code) return namedPrefixAt(tokens, i, lexicon);
  const sign = symbolAt(tokens, code.next, lexicon);
  return sign?.value.type === 'money' && tokens.gap[code.next] !== BROKEN ? { value: code.value, next: sign.next } : code;
}

/** Money, unit or percent after a number that ends before token i; a scale may put "of" between (`miliardi di dollari`). */
export function suffixAt(tokens: Tokens, i: number, lexicon: Lexicon, scaled: boolean): Found<Suffix> | undefined {
  if (!onLine(tokens, i)) return undefined;
  let at = i;
  // "10-year", "100-megawatt"
  if (tokens.word[i] === '-' && tokens.kind[i] === MARK && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED && tokens.kind[i + 1] === WORD) at = i + 1;
  // "un'ora e mezza"
  if (tokens.word[i] === "'" && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED && tokens.kind[i + 1] === WORD && tokens.kind[i - 1] === WORD) at = i + 1;
  if (scaled) {
    const of = lexicon.of.at(tokens, at);
    if (of && onLine(tokens, of.next)) {
      const money = moneyOrUnit(tokens, of.next, lexicon);
      if (money) return money;
    }
  }
  return moneyOrUnit(tokens, at, lexicon);
}

/** "5 000 $ CA", "5 000 $ US": a country's letters after a sign that several countries share. */
function withCountry(tokens: Tokens, found: Found<Suffix>, lexicon: Lexicon): Found<Suffix> {
  const { value, next } = found;
  if (value.type !== 'money' || !value.money.assumed || tokens.word[next - 1] !== '$' || !onLine(tokens, next) || tokens.caps[next] !== 2) return found;
  const letters = tokens.text.slice(tokens.start[next], tokens.end[next]);
  const named = lexicon.symbols.get(`$${letters}`) ?? lexicon.symbols.get(`${letters}$`);
  return named?.type === 'money' ? { value: named, next: next + 1 } : found;
}

/** How far back on its line a quotation mark is looked for that would make the next one its end. */
const QUOTE_REACH = 200;

/** `27"`, `6.7″`: the sign for inches after digits, where no quotation is open on the line. */
function inchesAt(tokens: Tokens, i: number): Found<Suffix> | undefined {
  const raw = tokens.text[tokens.start[i] as number];
  if ((raw !== '"' && raw !== '″') || tokens.kind[i - 1] !== DIGITS || tokens.gap[i] !== GLUED) return undefined;
  let open = false;
  for (let k = i; raw === '"' && k > Math.max(0, i - QUOTE_REACH) && tokens.gap[k] !== BROKEN; k--) if (tokens.word[k - 1] === '"') open = !open;
  return open ? undefined : { value: { type: 'unit', unit: 'in' }, next: i + 1 };
}

const BRACKETS: Record<string, string> = { '[': ']', '{': '}', '<': '>' };

/** "20 [kg]", as tables set their units. */
function bracketedAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<Suffix> | undefined {
  const closing = tokens.gap[i] === SPACED ? BRACKETS[tokens.word[i] as string] : undefined;
  const symbol = closing && onLine(tokens, i + 1) ? symbolAt(tokens, i + 1, lexicon) : undefined;
  const closed = symbol?.value.type === 'unit' && symbol.next < tokens.count && tokens.gap[symbol.next] === GLUED && tokens.word[symbol.next] === closing;
  return closed ? { value: symbol.value, next: symbol.next + 1 } : undefined;
}

/** Whether a product code ends before token i: letters, perhaps digits, a hyphen ("SCP-173m"), and not the lower end of a range ("10m-20m"). */
export function inCode(tokens: Tokens, i: number): boolean {
  let k = i - 1;
  if (k < 1 || tokens.word[k] !== '-' || tokens.gap[k] !== GLUED || tokens.gap[i] !== GLUED) return false;
  for (k -= 1; k > 0 && tokens.gap[k] === GLUED && tokens.kind[k] !== MARK; k--);
  return tokens.kind[k] === WORD && tokens.gap[k] !== GLUED;
}

function moneyOrUnit(tokens: Tokens, i: number, lexicon: Lexicon): Found<Suffix> | undefined {
  const marked = inchesAt(tokens, i) ?? bracketedAt(tokens, i, lexicon);
  if (marked) return marked;
  const found = namedOrSigned(tokens, i, lexicon);
  // "1 $10": the sign is of what it stands glued to
  const foreign = found && tokens.kind[found.next - 1] === MARK && tokens.gap[i] === SPACED && found.next < tokens.count && tokens.kind[found.next] === DIGITS && tokens.gap[found.next] === GLUED;
  return foreign ? undefined : found && withCountry(tokens, found, lexicon);
}

function namedOrSigned(tokens: Tokens, i: number, lexicon: Lexicon): Found<Suffix> | undefined {
  const phrase = lexicon.suffixes.at(tokens, i);
  const symbol = symbolAt(tokens, i, lexicon);
  // "2019 ha" are no hectares where "ha" is "has"
  // "5p" is money, "5 p" a page and "5p.m." a time
  const letter = phrase && phrase.next === i + 1 && (tokens.word[i] as string).length === 1 && tokens.kind[i] === WORD && (tokens.gap[i] !== GLUED || endsGlued(tokens, i + 1));
  if (phrase && !letter && (!symbol || phrase.next >= symbol.next)) return { value: phrase.value, next: phrase.next };
  // "4K" is a screen, "4 K" a temperature
  const screen = symbol?.value.type === 'unit' && symbol.value.unit === 'K' && tokens.gap[i] === GLUED;
  if (symbol && !screen && symbolEnds(tokens, symbol.next, i) && !(symbol.next === i + 1 && tokens.gap[i] === SPACED && lexicon.functionWords.has(tokens.word[i] as string))) return symbol;
  const code = codeAt(tokens, i);
  return code && { value: { type: 'money', money: code.value }, next: code.next };
}

/** A symbol of letters ends where no letter or digit is glued to it. */
function symbolEnds(tokens: Tokens, next: number, first: number): boolean {
  if (tokens.kind[next - 1] !== WORD) return true;
  if (next < tokens.count && tokens.gap[next] === GLUED && (tokens.kind[next] === DIGITS || tokens.kind[next] === WORD)) return false;
  // "20 l'anno"
  if (tokens.word[next] === "'" && tokens.gap[next] === GLUED) return false;
  // "5 A" and "3 T" with a space are rarely amperes or teslas; a bare capital after a space is a name's
  return !(next === first + 1 && tokens.gap[first] === SPACED && (tokens.end[first] as number) - (tokens.start[first] as number) === 1 && !/[mgtshlL]/.test(tokens.text[tokens.start[first] as number] as string));
}

export function abbreviationAt(tokens: Tokens, i: number, lexicon: Lexicon): Found<{ power: number; money: boolean }> | undefined {
  if (!onLine(tokens, i) || tokens.kind[i] !== WORD) return undefined;
  const value = lexicon.abbreviations.get(tokens.text.slice(tokens.start[i], tokens.end[i]));
  if (!value) return undefined;
  const next = i + 1;
  // "mln." keeps its stop only where the sentence goes on
  const stop = tokens.word[next] === '.' && tokens.gap[next] === GLUED && next + 1 < tokens.count && tokens.gap[next + 1] === SPACED && tokens.caps[next + 1] === 0 &&
    lexicon.language.numbers.abbreviations[`${tokens.text.slice(tokens.start[i], tokens.end[i])}.`] !== undefined;
  return { value, next: stop ? next + 1 : next };
}

const isZero = (part: Part | undefined): boolean => part?.type === 'add' && part.value === 0;

const isTemperature = (suffix: Suffix | undefined): boolean => suffix?.type === 'unit' && /^(?:°|degree$)/.test(suffix.unit);

/** Whether "3°" is a rank and no temperature or angle: a noun follows ("3° posto"), neither a scale nor a preposition ("30° all'ombra"). */
function ranks(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  if (!onLine(tokens, i) || tokens.kind[i] !== WORD || tokens.gap[i] !== SPACED || (tokens.caps[i] as number) > 0) return false;
  if (tokens.word[i + 1] === "'" || lexicon.functionWords.has(tokens.word[i] as string) || isTemperature(lexicon.suffixes.at(tokens, i)?.value)) return false;
  // "10° sotto zero"
  return ![i + 1, i + 2].some((k) => onLine(tokens, k) && isZero(lexicon.numbers.at(tokens, k)?.value));
}

export function ordinalMarkAt(tokens: Tokens, i: number, lexicon: Lexicon): number | undefined {
  if (i >= tokens.count || tokens.gap[i] !== GLUED) return undefined;
  const mark = tokens.word[i] as string;
  const { ordinalMarks } = lexicon.language.numbers;
  if (tokens.kind[i] === WORD) return ordinalMarks.includes(mark) && !(tokens.caps[i] as number) ? i + 1 : undefined;
  if (ordinalMarks.includes(mark) && (mark === '°' ? ranks(tokens, i + 1, lexicon) : !endsGlued(tokens, i + 1))) return i + 1;
  // "1.º"
  if (mark === '.' && tokens.gap[i + 1] === GLUED && (tokens.word[i + 1] === 'º' || tokens.word[i + 1] === 'ª')) return i + 2;
  return undefined;
}
