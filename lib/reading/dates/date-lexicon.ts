import type { Language } from '../../languages/language.ts';
import type { DateBound } from '../../terms.ts';
import { each, listed, Phrases } from '../../text/phrases.ts';
import { senseLexicon } from '../figures/sense-lexicon.ts';
import { oncePer } from '../../text/once-per.ts';

/** A language's words of time, compiled once. */
export interface DateLexicon {
  language: Language;
  /** 1 to 12; abbreviations are read only beside a day or a year. */
  months: Phrases<{ month: number; short: boolean }>;
  of: Phrases<true>;
  cues: Phrases<true>;
  bounds: Phrases<DateBound>;
  relative: Phrases<string>;
  agoBefore: Phrases<true>;
  agoAfter: Phrases<true>;
  aheadBefore: Phrases<true>;
  aheadAfter: Phrases<true>;
  periods: Phrases<'D' | 'W' | 'M' | 'Y'>;
  parts: Phrases<string>;
  decades: Phrases<true>;
  centuries: Phrases<true>;
  weekdays: Phrases<true>;
  /** Articles, demonstratives, possessives before several things. */
  definites: Phrases<true>;
  singulars: Phrases<true>;
  /** What comes first or last of a year. */
  ends: Phrases<'first' | 'last'>;
  /** "and", "or". */
  listed: Phrases<true>;
  /** Last words of what opens a range: `tra`, `from`. */
  between: ReadonlySet<string>;
  /** "and", "or" between dates, and what links the ends of a span. */
  joins: ReadonlySet<string>;
  spans: Phrases<true>;
  eras: { before: Phrases<'bc' | 'ad'>; after: Phrases<'bc' | 'ad'> };
  clockBetween: Phrases<true>;
  /** Minutes that phrases after an hour add to it. */
  clockMinutes: Phrases<number>;
  clockBefore: Phrases<true>;
  /** Hours that the word after a time adds. */
  clockAfter: Phrases<number>;
  clockBare: Phrases<true>;
  clockMarks: ReadonlySet<string>;
  /** `circa` after a year. */
  boundsAfter: Phrases<true>;
  functionWords: ReadonlySet<string>;
}

const LONGEST_ABBREVIATION = 4;
function compile(language: Language): DateLexicon {
  const { dates } = language;
  return {
    language,
    months: new Phrases(dates.months.flatMap((forms, i) => forms.map((form, k): [string, { month: number; short: boolean }] =>
      [form, { month: i + 1, short: k > 0 && form.length <= LONGEST_ABBREVIATION + 1 }]))),
    of: listed(dates.of),
    cues: listed(dates.cues),
    bounds: new Phrases(Object.entries(dates.bounds).flatMap(([bound, words]) => each(words, bound as DateBound))),
    relative: new Phrases(Object.entries(dates.relative)),
    agoBefore: senseLexicon(language).agoBefore,
    agoAfter: senseLexicon(language).agoAfter,
    aheadBefore: listed(dates.ahead.before),
    aheadAfter: listed(dates.ahead.after),
    periods: new Phrases(Object.entries(dates.periods).flatMap(([unit, words]) => each(words, unit as 'D' | 'W' | 'M' | 'Y'))),
    parts: new Phrases(Object.entries(dates.parts)),
    decades: listed(dates.decades),
    centuries: listed(dates.centuries),
    weekdays: new Phrases(dates.weekdays.flatMap((forms) => each(forms, true as const))),
    definites: senseLexicon(language).definites,
    singulars: senseLexicon(language).singulars,
    joins: senseLexicon(language).joins,
    ends: new Phrases([
      ...Object.entries(language.numbers.ordinals).filter(([, rank]) => rank === 1).map(([word]): [string, 'first' | 'last'] => [word, 'first']), ...each(dates.last, 'last' as const),
    ]),
    listed: listed(language.names.and),
    between: new Set(language.amounts.ranges.flatMap(([opener]) => opener.split(' ').slice(-1)).filter(Boolean)),
    spans: listed([...language.amounts.ranges, ...language.amounts.changes].map(([, link]) => link)),
    eras: {
      before: new Phrases([...each(dates.eras.before.bc, 'bc' as const), ...each(dates.eras.before.ad, 'ad' as const)]),
      after: new Phrases([...each(dates.eras.after.bc, 'bc' as const), ...each(dates.eras.after.ad, 'ad' as const)]),
    },
    clockBetween: listed(dates.clock.between),
    clockMinutes: new Phrases(Object.entries(dates.clock.minutes)),
    clockBefore: listed(dates.clock.before),
    clockAfter: new Phrases([...each(dates.clock.after, 0), ...each(dates.clock.afternoon, 12)]),
    clockBare: listed(dates.clock.bare),
    clockMarks: new Set(dates.clock.marks),
    boundsAfter: listed(Object.values(language.amounts.boundsAfter).flat()),
    functionWords: new Set(language.functionWords.split(' ')),
  };
}

/** The words of a language, compiled at first use. */
export const dateLexicon = oncePer(compile);
