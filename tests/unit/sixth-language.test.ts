import { expect, test } from 'vitest';
import type { Language } from '../../lib/languages/language.ts';
import { toReadNumber } from '../../lib/reading/numbers/amount.ts';
import { readDates } from '../../lib/stages/dates.ts';
import { readFigures } from '../../lib/stages/figures.ts';
import { readNumbers } from '../../lib/stages/numbers.ts';
import { tokenize } from '../../lib/text/tokens.ts';

/** A new language is words, not code: a small Esperanto, of which no engine has ever heard. */
const esperanto: Language = {
  code: 'eo', franc: 'epo', name: 'Esperanto', locales: ['eo'], searchConfiguration: 'simple', functionWords: 'la kaj de en estas al por kun',
  numbers: {
    decimalMark: ',', spaceGroups: true,
    units: { nul: 0, unu: 1, du: 2, tri: 3, kvar: 4, kvin: 5, ses: 6, sep: 7, ok: 8, naŭ: 9, dek: 10 },
    tens: { dudek: 20, tridek: 30, kvardek: 40, kvindek: 50, sesdek: 60, sepdek: 70, okdek: 80, naŭdek: 90 },
    hundreds: { ducent: 200, tricent: 300, kvarcent: 400, kvincent: 500 }, hundred: ['cent'],
    scales: { mil: 3, miliono: 6, milionoj: 6, miliardo: 9, miliardoj: 9 }, bareScales: ['mil'],
    abbreviations: {}, moneyAbbreviations: { M: 6 }, and: [], ordinalsAfter: 'cardinals', ratios: ['el'], glued: false, point: ['komo'],
    plus: { 'kaj duono': '0.5' }, partOf: { duona: '0.5' }, fractions: { duono: '1/2' }, denominators: { triono: 3, trionoj: 3 },
    parts: [], pluralEndings: ['oj'], with: ['kun'],
    ordinals: { unua: 1, dua: 2 }, ordinalEndings: ['a'], ordinalMarks: ['a'], articles: [], bareArticles: [], minus: ['minus'],
  },
  conjugate: () => ({ finite: [], others: [] }),
  amounts: {
    of: ['da'], percent: ['procentoj'], permille: [], currencies: { EUR: ['eŭroj'] }, assumedCurrencies: { USD: ['dolaroj'] }, twins: {}, unknownCurrencies: {}, cents: {},
    units: { year: ['jaroj', 'jaro'], km: ['kilometroj'] },
    bounds: { about: ['ĉirkaŭ'], over: ['pli ol'], under: ['malpli ol'], at_least: ['almenaŭ'], at_most: ['ĝis'] }, boundsAfter: {}, boundFillers: ['la'],
    rangeArticles: ['la'], ranges: [['inter', 'kaj'], ['de', 'ĝis']], changes: [], changeVerbs: [], vague: { milionoj: 6 }, approximate: {}, collectives: {},
    points: [], countedByMillions: [], multiples: { 2: ['duoblig*'] }, times: ['fojojn'], references: ['paĝo'], idioms: [], definites: ['la'], listNouns: [],
  },
  sense: { directions: { up: ['kresk*'], down: [], gives: [], more: [], less: [], by: ['je'] }, copulas: [], singulars: ['la'], adjectives: [], comparatives: [], frequencies: {}, factors: { multiply: [], divide: [] }, scaledMoney: {}, moneyNouns: [], soldNouns: [], splits: [], homographs: [], losses: [], ages: [], proportions: [], counted: [] },
  dates: {
    months: [['januaro'], ['februaro'], ['marto'], ['aprilo'], ['majo'], ['junio'], ['julio'], ['aŭgusto'], ['septembro'], ['oktobro'], ['novembro'], ['decembro']],
    weekdays: [], capitalMonths: false, of: ['de'], cues: ['en', 'de'], bounds: { by: ['ĝis'] }, last: [], relative: { hieraŭ: 'P-1D' }, ago: { before: ['antaŭ'], after: [] },
    ahead: { before: ['post'], after: [] }, eras: { before: { bc: [], ad: [] }, after: { bc: [], ad: [] } }, periods: { D: ['tagoj'], W: [], M: [], Y: ['jaroj'] }, parts: {}, order: 'dmy',
    clock: { between: [], minutes: {}, before: [], marks: [':'], after: [], bare: [], afternoon: [] }, decades: [], centuries: [],
  },
  layout: { abbreviations: [], boilerplate: [] },
  names: {
    companyNouns: [],
    predicates: [],
    backReferences: [],
    descriptions: { company: [], authority: [], none: [], any: [], same: [], others: [] },
    backReferencesPlural: [],
    demonstratives: [],
    offices: [],
    and: ['kaj'],
    of: ['de'],
    appositions: [],
    epithets: [],
    trades: [],
    deeds: [],
    belongings: [], locatives: [], sites: [], adverbEndings: [], articled: [],
    traits: [], personal: [],
    leading: [],
    heads: [],
    adjectiveEndings: [],
    owners: [],
    subsidiaries: [],
    own: [],
    judging: [],
    but: [],
    rulings: [],
    ratings: [],
    watchers: [],
    asFor: [],
    houses: [],
    dropped: { adverbs: [], prepositions: [] },
    demonyms: [],
    observers: [],
    people: [],
    honorifics: [],
    we: { words: [], endings: [] },
    beside: [],
    through: [],
    former: [], formerly: [], formerPrefixes: [], leaving: [],
    verbNumber: { singular: [], plural: [] },
    rivals: [],
    proceeds: [],
    clientele: [],
    companies: [],
    latter: [], they: [],
    impersonal: [],
    pronouns: [],
  },
  claims: {
    sourceBefore: [], that: [], sayingVerbs: [], said: { auxiliaries: [], participles: [] }, asides: [], saidBy: [], telling: [], unnamed: [], notSaid: [], contrasts: [], governments: [], publics: [], expecting: [], besideExpected: [], fromWithin: [], likeThat: [], afterSaying: [], mouthpieces: [], planning: [], forecasts: [], reckoned: [], newspapers: [], ownView: [], clitics: [], sourceNouns: [], cues: {}, hints: {}, roles: { into: [], with: [], by: [] }, receiving: [], modality: { forecast: [], possible: [], denied: [] },
    endings: { forecast: [], possible: [], nouns: [] }, papers: [], including: [], inTurn: [], thatIs: [], figureVerbs: {}, idle: [], markets: [], measures: [], likewise: { too: [], out: [], in: [] }, bids: [], gains: [], divisions: [], moves: [], relatives: [], clauses: { leading: [], verbs: [], infinitives: [], conjunctions: [], interposed: [], infinitival: [], elapsed: [], within: [], after: { words: [], endings: [] } }, past: { words: [], endings: [], participles: [] }, comparisons: [], again: [], steps: [], saidBefore: [], shares: [], disposals: { verbs: [], things: [] }, appointments: [], departures: [], turned: { once: [], now: [] }, passive: [], pluperfect: [], valuing: [], offers: [], price: [],
    reported: { verbs: [], conditionals: [] }, negationsAfter: [], nobody: [], costs: [], beforeInfinitive: { forecast: [], possible: [], endings: [] }, headline: [], than: [], until: [],
  },
  comparison: { rises: [], falls: [], softRises: [], softFalls: [], negations: [], notNegations: [], negativeWords: [], modals: [], softModals: [], qualifiers: {}, softQualifiers: {} },
};

test.each([
  ['tricent kvardek du mil', 'cardinal 342000'], ['kvar komo sep miliardoj da eŭroj', 'money 4700000000 EUR'], ['inter tri kaj kvin milionoj da dolaroj', 'range 3000000 5000000 USD'],
  ['1.234,5 milionoj', 'cardinal 1234500000'], ['du trionoj', 'fraction 0.666666666667'], ['du milionoj kaj duono', 'cardinal 2500000'], ['minus kvin', 'cardinal -5'],
  ['10M€', 'money 10000000 EUR'], ['dek procentoj', 'percent 10'], ['tri jaroj', 'quantity 3 year'], ['unu el tri', 'fraction 0.333333333333'],
])('%s', (text, expected) => {
  const tokens = tokenize(text);
  expect(readNumbers(tokens, esperanto).map((amount) => toReadNumber(tokens, amount)).map(({ kind, value, max, currency, unit }) => [kind, value, max, currency, unit].filter(Boolean).join(' '))).toEqual([expected]);
});

test('figures, bounds and dates', () => {
  const tokens = tokenize('Ĝi kostis ĉirkaŭ 3 milionojn, pli ol 5 milionoj da eŭroj ĝis 2030, kaj ĝi duobligis en marto de 2024.');
  const amounts = readNumbers(tokens, esperanto);
  const none = new Uint8Array(tokens.count);
  const dates = readDates(tokens, amounts, none, esperanto);
  const taken = new Uint8Array(tokens.count);
  for (const { start, end } of dates) for (let i = 0; i < tokens.count; i++) if ((tokens.start[i] as number) >= start && (tokens.end[i] as number) <= end) taken[i] = 1;
  const { figures } = readFigures(tokens, amounts, none, taken, none, esperanto);
  expect(figures.map(({ text, value, bound }) => [text, value, bound])).toEqual([['3', '3', 'about'], ['5 milionoj da eŭroj', '5000000', 'over'], ['duobligis', '2', 'exact']]);
  expect(dates.map(({ value, bound }) => [value, bound])).toEqual([['2030', 'by'], ['2024-03', undefined]]);
});
