import type { Language } from '../../languages/language.ts';
import { listed, type Phrases } from '../../text/phrases.ts';
import { oncePer } from '../../text/once-per.ts';

/** A language's words around names of companies, compiled once. */
export interface NameLexicon {
  /** What stands right before a company's name and shows that it is one: nouns, words of attribution. */
  introductions: Phrases<true>;
  /** Nouns said of companies alone, and nouns said of companies mostly. */
  appositions: Phrases<true>;
  companyNouns: Phrases<true>;
  /** Days, "today", months, offices, currencies: capitals in English, and no names of companies. */
  never: Phrases<true>;
  /** What tells of a person behind a name. */
  personal: Phrases<true>;
  articles: Phrases<true>;
  /** Articles, demonstratives and possessives, before one thing or several. */
  definites: Phrases<true>;
  /** The same with "a" and "of": what stands before an adjective of a nation. */
  determiners: Phrases<true>;
  demonyms: Phrases<true>;
  epithets: Phrases<true>;
  heads: Phrases<true>;
  traits: Phrases<true>;
  trades: Phrases<true>;
  deeds: Phrases<true>;
  /** The names of countries as the platform knows them: "Uganda's Mukono Trust" names no company Uganda. */
  countries: ReadonlySet<string>;
  weekdays: Phrases<true>;
  belongings: Phrases<true>;
  locatives: Phrases<true>;
  sites: Phrases<true>;
  /** Articles and demonstratives, contracted or not, by their last word: `de la` ends in one. */
  articleWords: ReadonlySet<string>;
}


const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The name of each code of two letters that is a country's. */
function countriesIn(locale: string): string[] {
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((a) => LETTERS.flatMap((b) => regions.of(a + b) ?? []));
}

function compile({ names, amounts, claims, dates, functionWords, locales, numbers, sense }: Language): NameLexicon {
  const definites = [...amounts.definites, ...sense.singulars];
  return {
    introductions: listed([...names.companyNouns, ...claims.sourceBefore]),
    appositions: listed(names.appositions),
    companyNouns: listed(names.companyNouns),
    never: listed([...Object.keys(dates.relative), ...dates.weekdays.flat(), ...dates.months.flat(), ...names.offices, ...functionWords.split(' '), ...Object.values(amounts.currencies).flat()]),
    personal: listed(names.personal),
    articles: listed(numbers.articles),
    definites: listed(definites),
    determiners: listed([...definites, ...numbers.articles, ...names.of]),
    demonyms: listed(names.demonyms),
    epithets: listed(names.epithets),
    heads: listed(names.heads),
    traits: listed(names.traits),
    trades: listed(names.trades),
    deeds: listed(names.deeds),
    countries: new Set(locales.flatMap(countriesIn)),
    weekdays: listed(dates.weekdays.flat()),
    belongings: listed(names.belongings),
    locatives: listed(names.locatives),
    sites: listed(names.sites),
    articleWords: new Set([...definites, ...numbers.articles].map((phrase) => phrase.replace(/'$/, '').split(' ').at(-1) as string)),
  };
}

/** The words of a language, compiled at first use. */
export const nameLexicon = oncePer(compile);
