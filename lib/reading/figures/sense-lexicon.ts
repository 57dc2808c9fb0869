import type { Direction } from '../../terms.ts';
import type { Language } from '../../languages/language.ts';
import type { Bound } from '../../terms.ts';
import { each, listed, Phrases } from '../../text/phrases.ts';
import { lexicon } from '../numbers/lexicon.ts';
import { oncePer } from '../../text/once-per.ts';

/** A language's words around figures, compiled once. */
export interface SenseLexicon {
  language: Language;
  bounds: Phrases<Bound>;
  boundsAfter: Phrases<Bound>;
  fillers: Phrases<true>;
  changeOpeners: Phrases<true>;
  changeVerbs: Phrases<true>;
  vague: Phrases<number>;
  multiples: Phrases<string>;
  times: Phrases<true>;
  references: Phrases<true>;
  idioms: Phrases<true>;
  listNouns: Phrases<true>;
  definites: Phrases<true>;
  /** Points of a rate or an index. */
  points: Phrases<true>;
  /** What tells, before a percentage, by how much something grew or fell. */
  directions: Phrases<Direction>;
  /** Verbs of falling that also say that a part is sold: `cede`. */
  gives: Phrases<true>;
  /** What tells it behind: `más`, `lower`. */
  directionsAfter: Phrases<Direction>;
  /** Prepositions and articles between them. */
  by: Phrases<true>;
  /** What tells that an amount of money was lost. */
  losses: Phrases<true>;
  /** Number words that are other words too. */
  homographs: ReadonlySet<string>;
  /** "Only", in one word. */
  only: ReadonlySet<string>;
  /** Prepositions of splitting: `in` of "cut in two". */
  splits: Phrases<true>;
  /** Words before what an amount is compared with: `contre`. */
  comparisons: Phrases<true>;
  /** What is told in money: `pérdidas`. */
  moneyNouns: Phrases<true>;
  /** Those of them that are counted too: `ventas`. */
  soldNouns: Phrases<true>;
  /** Finite verbs that follow a name and look like nouns. */
  verbs: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  singulars: Phrases<true>;
  adjectives: Phrases<true>;
  comparatives: Phrases<true>;
  /** Undefined where the language has no such words. */
  frequencies?: Phrases<string>;
  /** "multiplied by", "divided by", before their number. */
  factors: Phrases<'multiply' | 'divide'>;
  /** Names of the people of a country and what is theirs, with its currency: `canadesi` CAD, of dollars. */
  nations: ReadonlyMap<string, { code: string; shared: string }>;
  ages: Phrases<true>;
  proportions: Phrases<true>;
  /** People whose number is news, known or not. */
  counted: Phrases<true>;
  ratios: Phrases<true>;
  agoBefore: Phrases<true>;
  agoAfter: Phrases<true>;
  joins: ReadonlySet<string>;
  ordinals: Phrases<number>;
  /** Links of the two ends of a range, less "and". */
  spans: ReadonlySet<string>;
  /** Links of ranges and of changes, less "and": `to`, `para`. */
  links: ReadonlySet<string>;
  openers: Phrases<true>;
  of: Phrases<true>;
  functionWords: ReadonlySet<string>;
}

const byBound = (lists: Partial<Record<string, string[]>>): [string, Bound][] => Object.entries(lists).flatMap(([bound, words]) => each(words ?? [], bound as Bound));

/** "dollari canadesi" less "dollari", a name that several currencies share: the word says whose money is meant wherever it stands. */
function nationsOf({ amounts }: Language): Map<string, { code: string; shared: string }> {
  const shared = new Map(Object.entries(amounts.assumedCurrencies).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])));
  const found = new Map<string, { code: string; shared: string }>();
  for (const [code, names] of Object.entries(amounts.currencies)) {
    for (const name of names) {
      const words = name.split(' ');
      if (words.length !== 2) continue;
      const [noun, nation] = words.find((word) => shared.has(word)) === words[0] ? [words[0], words[1]] : [words[1], words[0]];
      const assumed = shared.get(noun as string);
      if (assumed && nation && !shared.has(nation)) found.set(nation, { code, shared: assumed });
    }
  }
  return found;
}

function compile(language: Language): SenseLexicon {
  const { amounts, sense } = language;
  return {
    language,
    bounds: new Phrases([
      ...byBound({ over: ['>'], under: ['<'], at_least: ['≥', '>='], at_most: ['≤', '<='], about: ['~', '≈', '±'] }), ...byBound(amounts.bounds),
    ]),
    boundsAfter: new Phrases([...byBound({ at_least: ['+'] }), ...byBound(amounts.boundsAfter)]),
    fillers: listed(amounts.boundFillers),
    changeOpeners: new Phrases(amounts.changes.map(([opener]) => [opener, true as const])),
    changeVerbs: listed(amounts.changeVerbs),
    vague: new Phrases(Object.entries(amounts.vague)),
    multiples: new Phrases(Object.entries(amounts.multiples).flatMap(([factor, words]) => each(words, factor))),
    times: listed(amounts.times),
    references: listed(amounts.references),
    idioms: listed(amounts.idioms),
    listNouns: listed(amounts.listNouns),
    definites: listed(amounts.definites),
    points: lexicon(language).points,
    directions: new Phrases([...each(sense.directions.up, 'rise' as const), ...each(sense.directions.down, 'fall' as const)]),
    gives: listed(sense.directions.gives),
    directionsAfter: new Phrases([...each(sense.directions.more, 'rise' as const), ...each(sense.directions.less, 'fall' as const)]),
    by: listed(sense.directions.by),
    losses: listed(sense.losses),
    homographs: new Set(sense.homographs),
    only: new Set([...(language.comparison.qualifiers.only ?? []), ...(language.comparison.softQualifiers.only ?? [])]),
    splits: listed(sense.splits),
    comparisons: listed(language.claims.comparisons),
    moneyNouns: listed(sense.moneyNouns),
    soldNouns: listed(sense.soldNouns),
    copulas: new Set(sense.copulas),
    verbs: new Set([...sense.copulas, ...language.names.predicates]),
    singulars: listed(sense.singulars),
    adjectives: listed(sense.adjectives),
    comparatives: listed(sense.comparatives),
    ...(Object.keys(sense.frequencies).length ? { frequencies: new Phrases(Object.entries(sense.frequencies).flatMap(([value, words]) => each(words, value))) } : {}),
    factors: new Phrases([...each(sense.factors.multiply, 'multiply' as const), ...each(sense.factors.divide, 'divide' as const)]),
    nations: nationsOf(language),
    ages: listed(sense.ages),
    proportions: listed(sense.proportions),
    counted: listed(sense.counted),
    ratios: lexicon(language).ratios,
    agoBefore: listed(language.dates.ago.before),
    agoAfter: listed(language.dates.ago.after),
    joins: lexicon(language).joins,
    ordinals: lexicon(language).ordinals,
    spans: new Set(amounts.ranges.map(([, link]) => link).filter((link) => !lexicon(language).joins.has(link))),
    links: new Set([...amounts.ranges, ...amounts.changes].map(([, link]) => link).filter((link) => !lexicon(language).joins.has(link))),
    openers: lexicon(language).openers,
    of: lexicon(language).of,
    functionWords: new Set(language.functionWords.split(' ')),
  };
}

/** The words of a language, compiled at first use. */
export const senseLexicon = oncePer(compile);
