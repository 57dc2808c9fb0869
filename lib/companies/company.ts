import type { CompanyKind } from '../terms.ts';

/**
 * One company or institution of the gazetteer.
 *
 * How its forms are matched: a form in all capitals (`ECB`, `TIM`) matches only in capitals, so the way that the Italian and
 * French press writes acronyms (`Bce`, `Tim`) is a form of its own; any other form matches in any case and without its accents.
 * A form may be followed by one of LEGAL_FORMS, which therefore are not listed here.
 *
 * What counts as another name: former names, brands under which the company itself acts, and divisions that report inside it
 * (AWS, Azure, Google Cloud). What does not: products and services of a company (Instagram, WhatsApp, YouTube, iPhone), which
 * are no companies, and subsidiaries with a management or accounts of their own (LinkedIn, Iveco, DAZN), which are entries.
 */
export interface Company {
  /** Canonical name: how the press of several countries writes it, no legal form. */
  name: string;
  kind: Exclude<CompanyKind, 'unlisted'>;
  /** Other names in any language: brands and divisions that belong to it (AWS → Amazon), former names, tickers only where the press uses them as names, with legal forms only where they are part of usage. */
  aliases?: string[];
  /** Names that one language uses: { pt: ['Agência Internacional de Energia', 'AIE'] }. */
  names?: Partial<Record<string, string[]>>;
  /** Forms of the above that are also common words, first names, places or other things (Apple, Meta, Orange, Visa, Vale, Ford, TIM, ENI, Oracle, Stellantis no): matched only as written (case exact) and only with evidence nearby (a legal form, a cue word of business, another unambiguous mention in the text). */
  ambiguous?: string[];
  /** A club or league: named all day for its matches, and a company only where a text speaks of money. */
  sport?: boolean;
  /** Languages in which its ambiguous forms are other words too: nobody writes `Apple` for the fruit in Italian. All, where it is missing. */
  ambiguousIn?: string[];
}
