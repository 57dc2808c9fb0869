import type { Language } from '../../languages/language.ts';
import { each, listed, Phrases } from '../../text/phrases.ts';
import { fold, type Tokens, tokenize } from '../../text/tokens.ts';
import { CURRENCY_SIGNS, type CurrencySign } from './currencies.ts';
import { currencyNames } from './currency-names.ts';
import { ordinalPart, type Part } from './number-parts.ts';
import { UNIT_SYMBOLS } from './units.ts';
import { oncePer } from '../../text/once-per.ts';

export interface Money extends CurrencySign {
  /** Set where the country is unknown (`pesos`): then there is no code. */
  unit?: string;
  /** Hundredth parts of the currency. */
  cents?: boolean;
}

/** What follows a number, read as one longest match. */
export type Suffix =
  | { type: 'percent' | 'permille' | 'times' }
  | { type: 'unit'; unit: string }
  | { type: 'money'; money: Money };

/** A language's words of number, compiled once. */
export interface Lexicon {
  language: Language;
  numbers: Phrases<Part>;
  /** Number words of one word, without accents: what ordinals are derived from. */
  wholeWords: Map<string, Part>;
  /** For glued words: number words by their first letters, longest first. */
  morphemes: [text: string, part: Part, elided: boolean][];
  /** Number words without accents that may be glued inside an ordinal (`treintaicincoavos`); longest first. */
  fused: Lexicon['morphemes'];
  /** Ordinals of scales, without accents, before which a number may be glued (`dosmilésimo`). */
  scaleOrdinals: [ending: string, part: Part][];
  ordinals: Phrases<number>;
  denominators: Phrases<number>;
  /** Words after a number that make it a denominator: `avos`. */
  parts: Phrases<true>;
  fractions: Phrases<[number, number]>;
  plus: Phrases<string>;
  partOf: Phrases<string>;
  approximate: Phrases<number>;
  collectives: Phrases<number>;
  /** Points, of which parts are parts of a percentage point. */
  points: Phrases<true>;
  /** Nouns before which a glued `m` says millions. */
  countedByMillions: Phrases<true>;
  articles: ReadonlySet<string>;
  bareArticles: ReadonlySet<string>;
  and: Map<string, ReadonlySet<string>>;
  /** "and" in any use: what adds a fraction to a number. */
  joins: ReadonlySet<string>;
  /** "with": what adds a fraction or hundredths to a whole. */
  with: Phrases<true>;
  /** What ties two of a list: "and", "or". */
  listed: Phrases<true>;
  point: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
  of: Phrases<true>;
  suffixes: Phrases<Suffix>;
  /** Case exact: looked up by the characters as written. */
  symbols: Map<string, Suffix>;
  longestSymbol: number;
  abbreviations: Map<string, { power: number; money: boolean }>;
  /** ISO code → the unit that its names also mean, and the words that tell which. */
  twins: Map<string, { unit: string; near: Phrases<true> }>;
  minus: Phrases<true>;
  /** What bounds a number from below (`more than`, `at least`) and from above. */
  floors: Phrases<true>;
  ceilings: Phrases<true>;
  /** Bounds that end in a word for minus: "più o meno". */
  notMinus: Phrases<true>;
  ratios: Phrases<true>;
  /** Link phrase → openers that it may close; '' where none is needed. `change`: the pair is never a range. */
  links: Phrases<{ opener: string; change: boolean }[]>;
  openers: Phrases<true>;
  /** Those of them that "and" answers: `between`. Behind the others it joins the parts of one number (`de 2 mil e 500 milhões`). */
  andOpeners: ReadonlySet<string>;
  /** Months, behind which "of" and a year are a date: "mayo de 2024". */
  months: Phrases<true>;
  /** Prepositions with articles that lead from a part to its whole: "un terzo dei". */
  partLinks: Phrases<true>;
  /** Whether a number in words may start at token i: a quick no for most words. */
  startsNumber(tokens: Tokens, i: number): boolean;
}

function partsOf(language: Language): [string, Part][] {
  const { numbers } = language;
  const vigesimal = new Set(numbers.vigesimal ?? []);
  const list: [string, Part][] = [];
  for (const [word, value] of Object.entries(numbers.units)) list.push([word, { type: 'add', value, room: 1 }]);
  for (const [word, value] of Object.entries(numbers.tens)) list.push([word, { type: 'add', value, room: vigesimal.has(word) ? 20 : 10 }]);
  for (const [word, value] of Object.entries(numbers.hundreds)) list.push([word, { type: 'add', value, room: 100 }]);
  for (const word of numbers.hundred) list.push([word, { type: 'hundred' }]);
  for (const [word, power] of Object.entries(numbers.scales)) {
    const press = numbers.pressScales?.[word];
    list.push([word, {
      type: 'scale', power, bare: numbers.bareScales.includes(word), doubtful: numbers.doubtfulScales?.includes(word) ?? false, ...(press === undefined ? {} : { press }),
    }]);
  }
  return list;
}

/** A phrase with hyphens is also written with spaces, and the other way round. */
const hyphenated = <T>([phrase, value]: [string, T]): [string, T][] =>
  /[- ]/.test(phrase) ? [[phrase, value], [phrase.replaceAll('-', ' '), value], [phrase.replaceAll(' ', '-'), value]] : [[phrase, value]];

function suffixesOf(language: Language): [string, Suffix][] {
  const { amounts } = language;
  const money = (lists: Record<string, string[]>, make: (key: string) => Money): [string, Suffix][] =>
    Object.entries(lists).flatMap(([key, words]) => each<Suffix>(words, { type: 'money', money: make(key) }));
  return [
    ...currencyNames(language).map(([name, code]): [string, Suffix] => [name, { type: 'money', money: { code } }]),
    ...each<Suffix>(['%', ...amounts.percent], { type: 'percent' }),
    ...each<Suffix>(['‰', ...amounts.permille], { type: 'permille' }),
    ...each<Suffix>(amounts.times, { type: 'times' }),
    ...Object.entries(amounts.units).flatMap(([unit, words]) => each<Suffix>(words, { type: 'unit', unit })),
    ...money(amounts.unknownCurrencies, (unit) => ({ code: '', unit })),
    ...money(amounts.assumedCurrencies, (code) => ({ code, assumed: true })),
    ...money(amounts.cents, (code) => ({ code, cents: true })),
    ...money(amounts.currencies, (code) => ({ code })),
  ];
}

function compile(language: Language): Lexicon {
  const { numbers, amounts } = language;
  const parts = partsOf(language);
  const morphemes: Lexicon['morphemes'] = numbers.glued
    ? [
        ...parts.filter(([word]) => !word.includes(' ')).map(([word, part]): [string, Part, boolean] => [word, part, false]),
        ...Object.entries(numbers.elided ?? {}).map(([stem, value]): [string, Part, boolean] =>
          [stem, value === 100 ? { type: 'hundred' } : { type: 'add', value, room: 10 }, true]),
      ].sort((a, b) => b[0].length - a[0].length)
    : [];
  const longestFirst = (a: Lexicon['morphemes'][number], b: Lexicon['morphemes'][number]): number => b[0].length - a[0].length;
  const single = parts.filter(([word]) => !/[- ]/.test(word));
  const fused: Lexicon['morphemes'] = numbers.fusedOrdinals
    ? single.flatMap(([word, part]): Lexicon['morphemes'] => {
        const linked = part.type === 'add' && part.room === 10 ? ['', ...numbers.fusedOrdinals ?? []] : [''];
        return linked.map((link) => [fold(word) + link, part, false]);
      }).sort(longestFirst)
    : morphemes;
  const symbols = new Map<string, Suffix>(Object.entries(UNIT_SYMBOLS).map(([symbol, unit]) => [symbol, { type: 'unit', unit }]));
  for (const [sign, money] of Object.entries(CURRENCY_SIGNS)) symbols.set(sign, { type: 'money', money });
  symbols.set('¢', { type: 'money', money: { code: '', unit: 'cent' } });
  const joins = new Set(numbers.and.map(({ word }) => word).concat(Object.keys(numbers.plus).map((phrase) => phrase.split(' ')[0] as string)));
  const links = new Map<string, { opener: string; change: boolean }[]>();
  const written = withArticles(amounts.ranges, joins, amounts.rangeArticles);
  const ranges = new Set(written.map((pair) => pair.join('…')));
  const pairs = [...written, ...amounts.changes.filter((pair) => !ranges.has(pair.join('…')))];
  for (const [opener, link] of pairs) links.set(link, [...(links.get(link) ?? []), { opener, change: !ranges.has(`${opener}…${link}`) }]);
  return {
    language,
    numbers: new Phrases(parts.flatMap(hyphenated)),
    wholeWords: new Map(parts.filter(([word]) => !/[- ]/.test(word)).map(([word, part]) => [fold(word), part])),
    morphemes,
    fused,
    scaleOrdinals: numbers.fusedOrdinals ? Object.entries(numbers.ordinals).filter(([word, value]) => value >= 1000 && !word.includes(' ')).map(([word, value]) => [fold(word), ordinalPart(value)]) : [],
    ordinals: new Phrases(Object.entries(numbers.ordinals).flatMap(hyphenated)),
    denominators: new Phrases(Object.entries(numbers.denominators)),
    parts: listed(numbers.parts),
    fractions: new Phrases(Object.entries(numbers.fractions).map(([phrase, text]) => [phrase, text.split('/').map(Number) as [number, number]])),
    plus: new Phrases(Object.entries(numbers.plus).flatMap(hyphenated)),
    partOf: new Phrases(Object.entries(numbers.partOf).flatMap(hyphenated)),
    approximate: new Phrases(Object.entries(amounts.approximate)),
    collectives: new Phrases([...Object.entries(amounts.approximate), ...Object.entries(amounts.collectives)]),
    points: listed(amounts.points),
    countedByMillions: listed(amounts.countedByMillions),
    articles: new Set(numbers.articles),
    bareArticles: new Set(numbers.bareArticles),
    and: new Map(numbers.and.map(({ word, after }) => [word, new Set(after)])),
    joins,
    with: listed(numbers.with),
    listed: listed(language.names.and),
    months: listed(language.dates.months.flat()),
    point: new Set(numbers.point),
    functionWords: new Set(language.functionWords.split(' ')),
    of: listed(amounts.of),
    suffixes: new Phrases(suffixesOf(language)),
    symbols,
    longestSymbol: Math.max(...[...symbols.keys()].map((symbol) => symbol.length)),
    abbreviations: new Map([
      ...Object.entries(numbers.abbreviations).map(([text, power]): [string, { power: number; money: boolean }] => [text, { power, money: false }]),
      ...Object.entries(numbers.moneyAbbreviations).filter(([text]) => !(text in numbers.abbreviations))
        .map(([text, power]): [string, { power: number; money: boolean }] => [text, { power, money: true }]),
    ]),
    twins: new Map(Object.entries(amounts.twins).map(([code, { unit, near }]) => [code, { unit, near: listed(near) }])),
    minus: listed(numbers.minus),
    floors: listed([...amounts.bounds.over, ...amounts.bounds.at_least]),
    ceilings: listed([...amounts.bounds.under, ...amounts.bounds.at_most]),
    notMinus: listed(Object.values(amounts.bounds).flat().filter((bound) => numbers.minus.some((word) => bound.endsWith(` ${word}`)))),
    ratios: listed(numbers.ratios),
    links: new Phrases(links),
    andOpeners: new Set(pairs.filter(([opener, link]) => opener && joins.has(link.split(' ')[0] as string)).map(([opener]) => opener)),
    openers: new Phrases(pairs.filter(([opener]) => opener).map(([opener]) => [opener, true as const])),
    partLinks: listed(amounts.boundFillers),
    startsNumber: starter(language, parts, morphemes),
  };
}

/** "fra 6 e 8", "fra i 6 e gli 8": the words of a range that "and" links, with and without an article behind each. */
function withArticles(ranges: [opener: string, link: string][], joins: ReadonlySet<string>, articles: readonly string[]): [opener: string, link: string][] {
  const behind = (word: string): string[] => [word, ...articles.map((article) => `${word} ${article}`)];
  const all = ranges.flatMap(([opener, link]): [string, string][] => (opener && joins.has(link) ? behind(opener).flatMap((one) => behind(link).map((other): [string, string] => [one, other])) : [[opener, link]]));
  return [...new Map(all.map((pair) => [pair.join('…'), pair])).values()];
}

/** First words of whatever starts a number; glued words and derived ordinals by their first letters. */
function starter(language: Language, parts: [string, Part][], morphemes: Lexicon['morphemes']): Lexicon['startsNumber'] {
  const { numbers, amounts } = language;
  const first = new Set<string>();
  const phrases = [
    ...parts.map(([word]) => word), ...Object.keys(numbers.ordinals), ...Object.keys(numbers.fractions), ...Object.keys(numbers.partOf), ...Object.keys(amounts.approximate), ...numbers.articles, ...numbers.minus,
    ...[...Object.values(amounts.currencies), ...Object.values(amounts.assumedCurrencies)].flat(),
  ];
  for (const phrase of phrases) {
    const word = tokenize(phrase).word[0] as string;
    first.add(word).add(fold(word));
  }
  const heads = new Set(parts.map(([word]) => fold(word).slice(0, 3)).concat(morphemes.map(([text]) => text.slice(0, 3))));
  const derives = numbers.glued || numbers.ordinalEndings.length > 0;
  return (tokens, i) => {
    const word = tokens.word[i] as string;
    if (first.has(word)) return true;
    const folded = tokens.folded[i] as string;
    if (folded !== word && first.has(folded)) return true;
    return derives && folded.length > 4 && heads.has(folded.slice(0, 3));
  };
}

/** The compiled words of a language: made at first use, kept as long as the language. */
export const lexicon = oncePer(compile);
