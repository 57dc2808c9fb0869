import type { Figure, Mention, ReadDate, Sentence } from '../../analysis.ts';
import type { ClaimType } from '../../terms.ts';
import { FIRST_NAMES } from '../../companies/first-names.ts';
import { endsLike } from '../../text/endings.ts';
import { phraseBefore, type PhraseMatch } from '../../text/phrases.ts';
import { MARK, SPACED, tokenFrom, type Tokens, WORD } from '../../text/tokens.ts';
import { describedAt } from '../parties/back-references.ts';
import type { ClaimLexicon, CueWord, Unstated } from './claim-lexicon.ts';
import { measuredIn } from './measured.ts';
import type { Cue, Description, Named, Scene } from './scene.ts';
import { valuesAt } from './valuing.ts';

/** Whether a demonstrative stands at token i: "that" behind a verb of saying is none ("warned that margins would slip"). */
function pointsAt(tokens: Tokens, words: ClaimLexicon, i: number): boolean {
  const word = tokens.word[i] as string;
  return words.demonstratives.has(word) && !(words.that.has(word) && phraseBefore(words.sayingVerbs, tokens, i));
}

/** What verbs of saying may announce too. */
const AUTHORITIES: ReadonlySet<ClaimType> = new Set<ClaimType>(['legal', 'risk', 'policy']);

/** Tokens within which the part of a company stands that a verb gives away: "sell its US renewables unit". */
const DISPOSAL_REACH = 8;

/** Items of a list that lie in a sentence; both in the order of the text, so one pointer serves all sentences. */
export class Window<T extends { start: number; end: number }> {
  private next = 0;
  constructor(private readonly items: readonly T[]) {}

  within(start: number, end: number): { item: T; index: number }[] {
    const found: { item: T; index: number }[] = [];
    while (this.next < this.items.length && (this.items[this.next] as T).start < start) this.next += 1;
    while (this.next < this.items.length && (this.items[this.next] as T).start < end) {
      found.push({ item: this.items[this.next] as T, index: this.next });
      this.next += 1;
    }
    return found;
  }
}

/** Adjectives between a noun and its "of". */
const DESCRIBING = 2;

/** Words that may stand between "of" and what it governs. */
const QUALIFIED = 3;

/** "The capacity of its Georgia plant", "la capacidad de su nueva planta": whether only a word that says whose, and what describes a noun, stand between two tokens. */
function isQualified(tokens: Tokens, words: ClaimLexicon, from: number, to: number): boolean {
  if (to - from > QUALIFIED || !words.own.has(tokens.word[from] as string)) return false;
  for (let k = from + 1; k < to; k++) if (tokens.kind[k] !== WORD || words.functionWords.has(tokens.word[k] as string) || words.verbs.has(tokens.word[k] as string)) return false;
  return true;
}

/** "quota di capacità", "part de la capacité: the first cue is what is meant, the second only says of what. */
function governs(tokens: Tokens, words: ClaimLexicon, head: Cue, end: number, i: number): boolean {
  // "contrat de fourniture d'électricité": what is governed governs in its turn
  if (end > head.to && i > end && i - end <= 3) {
    const next = words.parts.at(tokens, end, i);
    return next?.next === i && next.value[0] === 'of';
  }
  // "quota di" holds its own "of"
  if (i === head.to) return words.parts.at(tokens, i - 1, i)?.value[0] === 'of' && head.to - head.from > 1;
  if (i < head.to) return false;
  let start = head.to;
  // "prezzo unico nazionale dell'energia"
  while (words.adjectiveEndings.length && !head.weak && !words.verbs.has(tokens.word[head.from] as string) && start < i && start < head.to + DESCRIBING && tokens.kind[start] === WORD && tokens.caps[start] === 0 && !words.functionWords.has(tokens.word[start] as string) && !words.parts.at(tokens, start, i)) start += 1;
  if (i - start > 1 + QUALIFIED) return false;
  const of = words.parts.at(tokens, start, i);
  return of?.value[0] === 'of' && (of.next === i || (of.next === i - 1 && words.functionWords.has(tokens.word[i - 1] as string)) || isQualified(tokens, words, of.next, i));
}

/** Whether nothing but "of" stands between two tokens: `dell'`. */
const onlyOf = (tokens: Tokens, words: ClaimLexicon, from: number, to: number): boolean => from < to && (words.parts.at(tokens, from, tokens.count)?.next ?? 0) >= to && words.parts.at(tokens, from, tokens.count)?.value[0] === 'of';

/** What a text has told: its last deal, which "the deal" names again, the one before other things were told, and whether it tells of interest rates, whose "next cut" is one of them. */
export interface Before {
  deal?: ClaimType;
  earlier?: ClaimType;
  rates?: boolean;
}

/** Whether "the loan" may be a deal of a type, which its own noun may deny; a takeover is a "deal" and an "agreement" too, but not "the contract with Adidas". */
function mayBe({ cues, parts }: ClaimLexicon, tokens: Tokens, i: number, next: number, type: ClaimType): boolean {
  for (let k = i + 1; k < next; k++) {
    const own = cues.at(tokens, k, next)?.value;
    const agreed = type === 'acquisition' && own?.types[0] === 'contract' && !parts.at(tokens, next)?.value.includes('with');
    if (own?.types.length && !own.weak && !own.types.includes(type) && !agreed) return false;
  }
  return true;
}

/** Tokens from a verb of naming within which the office stands, what stands in commas left out. */
const OFFICE_REACH = 8;

/** Tokens between two commas, of who somebody was so far. */
const LONG_ASIDE = 12;

/** Where the second of two commas stands that the one at token k opens: what stands between them says who somebody is. */
function closingComma({ word, kind }: Tokens, k: number, to: number): number | undefined {
  for (let i = k + 1; i < Math.min(to, k + LONG_ASIDE); i++) if (kind[i] === MARK && word[i] !== '-' && word[i] !== "'") return word[i] === ',' ? i : undefined;
  return undefined;
}

/**
 * Whether a verb of naming names somebody to an office: "has hired Sarah Lowe, a former civil servant, as its finance director". One that is a verb
 * of saying too does where somebody stands behind it, and the office without an article or a comma: "ha confermato Ugo Rossi presidente", but
 * "ha confermato il presidente", "confirma Ana Ruiz, directora".
 */
function appoints({ offices, determiners, sayingVerbs, said, parts }: ClaimLexicon, tokens: Tokens, names: readonly Named[], i: number, next: number, to: number): boolean {
  const says = sayingVerbs.at(tokens, i, next) !== undefined || said.participles.at(tokens, next - 1, next) !== undefined;
  const who = parts.at(tokens, next, to)?.next ?? next;
  if (says && (tokens.caps[who] !== 1 || names.some(({ from }) => from === who))) return false;
  for (let k = next, left = OFFICE_REACH; k < to && left > 0; k++, left--) {
    if (says && (tokens.word[k] === ',' || (determiners.has(tokens.word[k] as string) && offices.at(tokens, k + 1, to)))) return false;
    const closing = tokens.word[k] === ',' ? closingComma(tokens, k, to) : undefined;
    if (closing !== undefined) k = closing;
    else if (offices.at(tokens, k, to)) return true;
  }
  return false;
}

/** Whether a person begins at token i: a given name before another name, which together are no company. */
const personFrom = ({ caps, word }: Tokens, i: number, names: readonly Named[]): boolean =>
  caps[i] === 1 && caps[i + 1] === 1 && FIRST_NAMES.has(word[i] as string) && !names.some(({ from, to }) => from <= i && i < to);

/** Whether somebody who has an office, or whom a text names, stands before token i: what stands in commas between says who that is. */
function holderBefore({ offices }: ClaimLexicon, tokens: Tokens, names: readonly Named[], from: number, i: number): boolean {
  for (let k = i - 1, left = OFFICE_REACH, aside = false; k >= from && left > 0; k--) {
    if (tokens.word[k] === ',') aside = !aside;
    else if (offices.at(tokens, k, i) || personFrom(tokens, k, names)) return true;
    if (!aside) left -= 1;
  }
  return false;
}

/**
 * Whether a verb or noun of leaving tells that somebody leaves: "Nike said its head of design would leave next year", "le départ de Paul Martin".
 * Who leaves a place or a thing does not: "the chief executive left a message", "le PDG quitte la réunion" tell of other things.
 */
function departs(words: ClaimLexicon, tokens: Tokens, names: readonly Named[], dates: readonly { from: number }[], from: number, i: number, next: number, to: number): boolean {
  const { determiners, functionWords, descriptions, parts } = words;
  const of = parts.at(tokens, next, to) ?? parts.at(tokens, next - 1, next);
  if (of?.value[0] === 'of' && (personFrom(tokens, of.next, names) || words.offices.at(tokens, of.next, to))) return true;
  const word = tokens.word[next] as string;
  // "lascia il direttore generale"
  if (words.offices.at(tokens, next, to) ?? (determiners.has(word) ? words.offices.at(tokens, next + 1, to) : undefined)) return true;
  const small = next < to && tokens.kind[next] !== MARK && tokens.caps[next] === 0 && !dates.some((date) => date.from === next);
  if (small && (determiners.has(word) ? !descriptions.at(tokens, next + 1, to) && !names.some((name) => name.from === next + 1) : !functionWords.has(word) && tokens.word[next + 1] !== "'")) return false;
  return holderBefore(words, tokens, names, from, i);
}

/** What a word announces beside the cues of its list: shares have a price, who sells a unit sells a company and who sells shares those, "the deal" is the last one told. */
function moreAt(words: ClaimLexicon, { more }: CueWord, tokens: Tokens, from: number, i: number, next: number, to: number, { deal, earlier, rates }: Before, names: readonly Named[], dates: readonly { from: number }[]): Cue | undefined {
  const { things, parts, shareNouns } = words;
  if (more === 'shares') return { from: i, to: next, types: ['price'], back: false, shares: true };
  // "la venta de su filial" is told now
  if (more === 'again') {
    const again = deal ?? (earlier && mayBe(words, tokens, i, next, earlier) ? earlier : undefined);
    return again && parts.at(tokens, next, to)?.value[0] !== 'of' ? { from: i, to: next, types: [again], back: true, again: true } : undefined;
  }
  if (more === 'step') return rates ? { from: i, to: next, types: ['policy'], back: false, step: true } : undefined;
  if (more === 'departure') return departs(words, tokens, names, dates, from, i, next, to) ? { from: i, to: next, types: ['personnel'], back: false } : undefined;
  if (more === 'appointment') return appoints(words, tokens, names, i, next, to) ? { from: i, to: next, types: ['personnel'], back: false } : undefined;
  /** Whether a preposition other than "of" leads to what stands here, and where the last name ends. */
  let governed = false;
  let named = -1;
  for (let k = next; k < Math.min(to, i + DISPOSAL_REACH); k++) {
    // "passou adiante R$ 9 bilhões em papéis"
    if (shareNouns.at(tokens, k, to)) return { from: i, to: next, types: ['stock_sale'], back: false };
    // "sells shoes in its stores" says where
    if (named === k) governed = false;
    named = names.find((name) => name.from === k)?.to ?? named;
    if (parts.at(tokens, k, to)) governed = parts.at(tokens, k, to)?.value.every((part) => part !== 'of') === true && !things.at(tokens, k, to);
    else if (governed && k > next && words.determiners.has(tokens.word[k] as string) && !parts.at(tokens, k - 1, k)) governed = false;
    // "vender hasta 8% de Ecopetrol"
    const share = tokens.word[k] === '%' && parts.at(tokens, k + 1, to)?.value[0] === 'of' && names.some(({ from }) => from > k + 1 && from <= k + 4);
    if (share || (!governed && things.at(tokens, k, to))) return { from: i, to: i + 1, types: ['acquisition'], back: false };
  }
  return undefined;
}

/** "Sold its 17% stake", "ha acquistato una quota": a stake behind a verb of buying or selling changes hands, it is not invested in. */
const isTraded = (tokens: Tokens, words: ClaimLexicon, cue: Cue, cues: readonly Cue[], to: number): boolean =>
  cue.types[0] === 'investment' && words.things.at(tokens, cue.from, to) !== undefined
  && cues.some((verb) => verb.types[0] === 'acquisition' && !verb.weak && !verb.again && verb.from < cue.from && cue.from - verb.from <= DISPOSAL_REACH);

/** "Teme, contudo, que a taxa prejudique as vendas", "teme però che": whether what somebody fears or warns of stands behind "that". */
function fears(tokens: Tokens, words: ClaimLexicon, { value: { types }, next }: PhraseMatch<CueWord>, to: number): boolean {
  if (!types.includes('risk')) return false;
  const at = behindAside(tokens, next, to);
  return words.that.has(tokens.word[words.interposed.at(tokens, at, to)?.next ?? at] as string);
}

/** What may be agreed on and has a type of its own. */
const AGREED: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'stock_sale', 'financing', 'investment', 'listing']);

/** Small words between an agreement and what is agreed: "un accordo per", "an agreement to". */
const AGREEMENT = 3;

/** "Un accordo per acquisire il 100%", "an agreement to buy": an agreement on something else is no contract. */
const isAgreed = (tokens: Tokens, words: ClaimLexicon, cue: Cue, cues: readonly Cue[]): boolean =>
  cue.types[0] === 'contract' && cues.some(({ from, types, weak }) => AGREED.has(types[0] as ClaimType) && !weak && from >= cue.to && from - cue.to <= AGREEMENT
    && tokens.word.slice(cue.to, from).every((word, k) => tokens.kind[cue.to + k] === WORD ? words.functionWords.has(word) || words.parts.at(tokens, cue.to + k, from) !== undefined || words.price.at(tokens, cue.to + k, from) !== undefined : word === "'"));

/** Words between an infinitive and the suit that it is about: "to end a patent lawsuit". */
const ENDED = 4;

/** "Un accordo con il fisco per chiudere il contenzioso", "a deal with Lyft to end a patent lawsuit": an agreement made to be done with a suit is no contract. */
const isSettled = (tokens: Tokens, words: ClaimLexicon, cue: Cue, cues: readonly Cue[]): boolean =>
  cue.types[0] === 'contract' && cues.some(({ from, types }) => types[0] === 'legal' && from >= cue.to && !tokens.word.slice(cue.to, from).some((word, k) => tokens.kind[cue.to + k] === MARK && !/^['’$€£-]$/.test(word))
    && tokens.word.slice(Math.max(cue.to, from - ENDED), from + 1).some((word) => words.headline.has(word) || words.infinitives.has(word) || endsLike(word, words.infinitiveEndings)));

/** Tokens from a verb to what is compared: "sold more electric cars than", "qui a vendu le plus de". */
const COMPARING = 6;

/**
 * "Walmart sells more groceries than Costco", "BYD fue el que más coches vendió": who sells or buys more than somebody, or than all others in a
 * relative clause, trades nothing with them: it is told who is first. Where a figure says how much, it is measured.
 */
function comparesSales(tokens: Tokens, words: ClaimLexicon, cue: Cue, names: readonly Named[], figures: Scene['figures'], to: number): boolean {
  if (cue.types[0] !== 'acquisition' || cue.back || figures.length) return false;
  const end = Math.min(to, cue.to + COMPARING);
  const more = [...Array(COMPARING + 1).keys()].map((k) => cue.to - 1 + k).find((i) => i < end && words.more.has(tokens.word[i] as string));
  if (more !== undefined && names.some(({ from }) => from > more && from - more <= COMPARING && [1, 2].some((back) => from - back > more && words.than.has(tokens.word[from - back] as string)))) return true;
  const relative = [...Array(COMPARING).keys()].map((k) => cue.from - 1 - k).find((i) => i >= 0 && words.relatives.has(tokens.word[i] as string));
  return relative !== undefined && tokens.word.slice(relative, end).some((word, k) => words.more.has(word) && tokens.kind[relative + k] === WORD) && !names.some(({ from }) => from > relative && from < end);
}

/** Every description of the sentence, by its tokens. */
function descriptionsIn(scene: Scene): Description[] {
  const found: Description[] = [];
  for (let i = scene.from; i < scene.to; i++) {
    const description = describedAt(scene, i);
    if (!description) continue;
    found.push(description);
    i = description.next - 1;
  }
  return found;
}

/** Words between a verb of what is to come and its infinitive: "conta di poter aprire". */
const INFINITIVE = 4;

/** Words in commas between a verb and its infinitive. */
const ASIDE = 3;

/** Where a phrase goes on behind what stands in commas: "admite, porém, dispersar em bolsa um quarto". */
function behindAside({ word, kind }: Tokens, at: number, to: number): number {
  if (word[at] !== ',') return at;
  for (let i = at + 1; i <= Math.min(to - 1, at + 1 + ASIDE); i++) if (kind[i] === MARK) return word[i] === ',' ? i + 1 : at;
  return at;
}

/** "Conta di aprire", "deve chegar": a verb before an infinitive; before a noun it says something else ("conta 300 dipendenti"). */
export function leadsToInfinitive(tokens: Tokens, { beforeInfinitive, infinitiveEndings, determiners }: ClaimLexicon, i: number, to: number): Unstated | undefined {
  const verb = beforeInfinitive.at(tokens, i, to);
  const start = verb ? behindAside(tokens, verb.next, to) : to;
  for (let k = start; k < Math.min(to, start + INFINITIVE - 1) && tokens.kind[k] === WORD; k++) {
    const word = tokens.word[k] as string;
    if (determiners.has(word)) return undefined;
    if (infinitiveEndings.includes(word) || endsLike(word, infinitiveEndings)) return verb?.value;
  }
  return undefined;
}

/** What the word at token i says of whether something is, will or may be: denied where it is negated, and possible where a denial is ("n'exclut pas"). */
function saidAt(tokens: Tokens, words: ClaimLexicon, i: number, from: number, to: number): Scene['modality'][number] | undefined {
  // "promuove Sara Bonaventura" is no "sarà"
  if (tokens.caps[i] === 1 && i > from && tokens.kind[i - 1] === WORD) return undefined;
  const listed = words.modality.at(tokens, i, to);
  const ending = (): Unstated | undefined => (tokens.caps[i] === 0 || i === from || tokens.kind[i - 1] === MARK ? words.endings.of(tokens.word[i] as string) : undefined);
  const said = listed?.value ?? leadsToInfinitive(tokens, words, i, to) ?? ending();
  if (!said) return undefined;
  // "las ofertas no vinculantes deben llegar": an adjective is denied, and not what is told behind it
  const between = tokens.word[i - 1] as string;
  const reach = words.functionWords.has(between) || words.verbs.has(between) || words.dropped.adverbs.at(tokens, i - 1, i) || tokens.kind[i - 1] !== WORD ? 2 : 1;
  const not = [i - 1, i - 2].slice(0, reach).find((at) => at >= from && words.negations.has(tokens.word[at] as string));
  const behind = listed?.next ?? i + 1;
  if (not === undefined && (!words.negationsAfter.has(tokens.word[behind] as string) || words.notNegations.at(tokens, behind, to))) return { from: i, modality: said };
  return { from: not ?? i, modality: said === 'denied' ? 'possible' : 'denied' };
}

/** Words between an everyday verb and the figure of which it tells what it measures: "put some $2 billion". */
const FIGURE = 3;

/** Whether a figure stands right behind a word. */
function rightBehind({ kind }: Tokens, from: number, at: number): boolean {
  return at >= from && at - from <= FIGURE && kind.slice(from, at).every((one) => one === WORD);
}

/** "Recibió 76 millones de turistas": whether a number counts what "of" names behind it, and is no sum of money. */
const countsThings = (tokens: Tokens, words: ClaimLexicon, { to, figure }: Scene['figures'][number]): boolean =>
  figure.kind === 'count' && to < tokens.count && words.parts.at(tokens, to, tokens.count)?.value[0] === 'of';

/** Types that are told in sums of money before all. */
const SUMS: ReadonlySet<ClaimType> = new Set<ClaimType>(['financing', 'investment', 'revenue', 'earnings', 'valuation']);

/** Whether a word measures the figure right behind it, which it tells of nothing else for sure. */
const measuresBehind = (tokens: Tokens, words: ClaimLexicon, { value: { figured, weak, types }, next }: PhraseMatch<CueWord>, figures: Scene['figures']): boolean =>
  figured !== undefined && (weak === true || !types.length) && figures.some((entry) => rightBehind(tokens, next, entry.from) && figured.some((type) => measuredIn(type, entry) && !(SUMS.has(type) && countsThings(tokens, words, entry))));

/** "Tesco to cut 400 jobs", "BP finance chief to leave": a name at the start, with somebody's office or without, before an infinitive tells what is to come. */
function headlined(tokens: Tokens, words: ClaimLexicon, i: number, before: Named | undefined, from: number): Scene['modality'][number] | undefined {
  if (!words.headline.has(tokens.word[i] as string)) return undefined;
  // "BP: chief executive to go"
  const end = phraseBefore(words.offices, tokens, i)?.from ?? i;
  const mark = end < i && tokens.word[end - 1] === ':' ? end - 1 : end;
  const leads = before?.to === mark && before.from - from <= 1;
  return leads && tokens.kind[i + 1] === WORD && tokens.caps[i + 1] === 0 && !words.determiners.has(tokens.word[i + 1] as string) ? { from: i, modality: 'forecast' } : undefined;
}

/** A year or a part of it, which is closed and opened like a plant. */
const PERIOD = /^(?:\d{4}|\d{4}-\d\d\/\d{4}-\d\d|(?:\d{4}-|--)[QH]\d)$/;

/** "Will close 2026 with", "cerró el primer semestre con": whether a year or a part of it is the object of a verb that ends before token i. */
function endsPeriod(tokens: Tokens, { determiners }: ClaimLexicon, dates: { item: ReadDate }[], i: number): boolean {
  const at = determiners.has(tokens.word[i] as string) ? i + 1 : i;
  return dates.some(({ item: { start, value } }) => PERIOD.test(value) && start === tokens.start[at]);
}

/** "Juan Carlos Mora", "Kate Ferry": a word with a capital behind a given name is a person's, whatever it says elsewhere. */
const isSurname = ({ caps, gap, word }: Tokens, i: number): boolean => caps[i] === 1 && i > 0 && caps[i - 1] === 1 && gap[i] === SPACED && FIRST_NAMES.has(word[i - 1] as string);

/** The longest phrase of a cue at token i; one that reaches into a date is read as far as the date: "would retire next year" tells what "retire" does. */
function cueAt(words: ClaimLexicon, tokens: Tokens, i: number, to: number, dates: readonly { from: number; to: number }[]): PhraseMatch<CueWord> | undefined {
  const longest = words.cues.at(tokens, i, to);
  const date = longest && !longest.value.idle && dates.find(({ from }) => from > i && from < longest.next);
  return date ? words.cues.at(tokens, i, date.from) : longest;
}

/** "BlackBerry, which used to make phones, now sells software": where a sentence without figures says what somebody does now, behind what it did once. */
function turnedAt(words: ClaimLexicon, tokens: Tokens, from: number, to: number, measured: boolean): number | undefined {
  let once = false;
  for (let i = from; i < to && !measured; i++) {
    if (once && words.turned.now.at(tokens, i, to)) return i;
    once ||= words.turned.once.at(tokens, i, to) !== undefined;
  }
  return undefined;
}

/**
 * The claim cues and words of modality of a sentence, figures and names left aside.
 * @param before what the text has told so far
 */
export function readScene(
  tokens: Tokens, words: ClaimLexicon, sentence: Sentence,
  mentions: { item: Mention }[], figures: { item: Figure; index: number }[], dates: { item: ReadDate }[], before: Before = {},
): Scene {
  const from = tokenFrom(tokens, sentence.start);
  const to = tokenFrom(tokens, sentence.end);
  const place = (item: { start: number; end: number }): { from: number; to: number } => ({ from: tokenFrom(tokens, item.start), to: tokenFrom(tokens, item.end) });
  const names = mentions.map(({ item }): Named => ({ ...place(item), company: item.company, kind: item.kind }));
  const entries = figures.map(({ item, index }) => ({ ...place(item), index, figure: item }));
  const cues: Cue[] = [];
  const modality: Scene['modality'] = [];
  const held = dates.map(({ item }) => place(item));
  const compounds = !words.adjectiveEndings.length;
  let name = 0;
  let governed = 0;
  /** Where a phrase of modality ends that a negation begins. */
  let covered = from;
  let idle = from;
  for (let i = from; i < to; i++) {
    while (name < names.length && (names[name] as Named).to <= i) name += 1;
    if (tokens.kind[i] !== WORD || (name < names.length && (names[name] as Named).from <= i)) continue;
    const longest = i < idle ? undefined : cueAt(words, tokens, i, to, held);
    const figured = longest !== undefined && measuresBehind(tokens, words, longest, entries);
    // "facturó el 30%" tells a share of a market, "facturó el año pasado 30 millones" is what "facturó" alone says
    const cue = longest?.value.figured && !figured && !longest.value.types.length && longest.next > i + 1 ? words.cues.at(tokens, i, longest.next - 1) : longest;
    // "se ne vanno" supposes nothing, "comme prévu" tells nothing to come
    const nothing = i < idle || (cue?.value.idle && cue.next > (words.modality.at(tokens, i, to)?.next ?? i));
    if (cue?.value.idle) idle = cue.next;
    // "in May" is no "may", and "não ultrapassará", "ne dépasserait pas" deny nothing
    const listed = i >= covered ? words.modality.at(tokens, i, to) : undefined;
    const phrase = listed && tokens.word.slice(i, listed.next).some((word) => words.negations.has(word)) ? listed : undefined;
    if (phrase) { modality.push({ from: i, modality: phrase.value }); covered = phrase.next; }
    const said = i < covered || nothing || held.some((date) => date.from <= i && i < date.to) ? undefined : saidAt(tokens, words, i, from, to) ?? headlined(tokens, words, i, names[name - 1], from);
    // "rechazó el recurso", "rejected the appeal": what a court decides happens, whatever it turns down
    // "the lawsuit was dismissed": nor does who is not named deny what others claim
    const ruled = said?.modality === 'denied' && said.from === i && ((cue && !cue.value.weak && cue.next > i + 1 && cue.value.types[0] === 'legal') || (words.passive.has(tokens.word[i - 1] as string) && cues.some(({ types }) => types[0] === 'legal')));
    if (said && !ruled) modality.push(said);
    if (!cue || cue.value.idle || (cue.next === i + 1 && isSurname(tokens, i))) continue;
    if (figured) { cues.push({ from: i, to: cue.next, types: cue.value.figured as ClaimType[], weak: true, back: false }); continue; }
    if (!cue.value.types.length && !cue.value.more) continue;
    const head = cues[cues.length - 1];
    if (cue.value.more) {
      const more = head && i < head.to ? undefined : moreAt(words, cue.value, tokens, from, i, cue.next, to, before, names, held);
      if (more) cues.push(more);
      if (more || !cue.value.types.length) continue;
    }
    // "a pay offer" bids for nobody: a word that also says other things says none of them inside a phrase of another type
    if (cue.value.weak && head && !head.weak && cue.next <= head.to && !cue.value.types.some((type) => head.types.includes(type))) continue;
    // "que deve responder por 15%" owes nothing
    if (cue.value.weak && cue.next === i + 1 && leadsToInfinitive(tokens, words, i, to)) continue;
    const speech = cue.value.weak ? words.speech.at(tokens, i, to)?.value : undefined;
    // "denuncia la Fiom", "warned the bank"
    if (speech === 'noun' || (speech === 'verb' && cue.value.types.some((type) => AUTHORITIES.has(type)) && !fears(tokens, words, cue, to))) continue;
    // "una quota di mercato dell'8,6%" is no "mercato dell'auto"
    if (head && i < head.to && cue.next > head.to && onlyOf(tokens, words, head.to, cue.next)) continue;
    if (head && governs(tokens, words, head, governed, i)) { governed = cue.next; continue; }
    // "il primo" of "il primo semestre" announces nothing
    if (held.some((date) => cue.next > date.from && i < date.to)) continue;
    // "chiuderà il 2026 a 5 miliardi"
    if (cue.value.types.includes('project') && endsPeriod(tokens, words, dates, cue.next)) continue;
    governed = 0;
    // "the energy profits levy": of nouns in a row the last is what is meant ("margins contracted" are no two nouns), in languages that put before it what describes it
    // "has banned exports": nor is a verb
    // "turning its back on renewables": nor are they behind a small word
    // "could hurt sales": nor is what stands behind "could"
    const infinitive = head !== undefined && modality.some((said) => said.from === head.from - 1);
    if (compounds && head?.to === i && !infinitive && !words.functionWords.has(tokens.word[i - 1] as string) && tokens.caps[i] === 0 && !cue.value.weak && !head.again && !head.shares && !words.verbs.has(tokens.word[i] as string) && !words.past.words.at(tokens, head.from - 1, i)) cues.pop();
    cues.push({ from: i, to: cue.next, types: cue.value.types, ...(cue.value.weak && !fears(tokens, words, cue, to) ? { weak: true } : {}), ...(cue.value.types[0] === 'price' && (words.shares.at(tokens, i, cue.next) ?? words.shares.at(tokens, cue.next - 1, cue.next)) ? { shares: true } : {}), back: pointsAt(tokens, words, i - 1) || words.demonstratives.has(tokens.word[i] as string) });
  }
  const turned = turnedAt(words, tokens, from, to, entries.length > 0);
  if (turned !== undefined) { cues.push({ from: turned, to: turned + 1, types: ['pivot'], back: false }); cues.sort((a, b) => a.from - b.from); }
  for (const cue of cues) if (isTraded(tokens, words, cue, cues, to)) cue.types = ['acquisition'];
  for (const cue of cues) if (isSettled(tokens, words, cue, cues)) cue.types = ['legal'];
  for (const cue of cues) if (comparesSales(tokens, words, cue, names, entries, to)) Object.assign(cue, { types: ['ranking'], weak: false });
  const told = cues.filter((cue) => !isAgreed(tokens, words, cue, cues));
  const scene: Scene = {
    tokens, words, sentence, from, to, names, cues: told, modality, lastDeal: before.deal, descriptions: [],
    figures: entries,
    dates: dates.filter(({ item }) => !item.value.startsWith('T')).map(({ item }) => ({ ...place(item), date: item })),
  };
  scene.descriptions = descriptionsIn(scene);
  // "la ronda valora Multiverse en 1.500 millones": what is said to be worth so much is no maybe
  scene.modality = scene.modality.filter(({ from: at }) => !valuesAt(scene, at));
  // "oil" of "the oil group" announces nothing, but "Claro es el mayor operador del país" tells a rank
  scene.cues = told.filter((cue) => cue.types[0] === 'ranking' || !scene.descriptions.some((description) => cue.from >= description.from - 1 && cue.to <= description.next));
  return scene;
}
