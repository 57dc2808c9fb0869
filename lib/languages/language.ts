import type { Bound, ClaimType, DateBound, Modality } from '../terms.ts';
import type { Conjugate } from './verbs/conjugation.ts';

/**
 * A language is words, not code. Every list holds lower-case phrases; a phrase may have several words, a word ending in `*` is a
 * stem of three letters or more. Accents are written as the dictionary has them: texts without accents are read all the same.
 * In the lists of claims an infinitive behind `~` stands for all forms of the verb, with the words behind it: `~mettere in vendita`.
 * Grammar that differs between languages stands in named fields, so that no engine names a language.
 */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** ISO 639-3, as franc gives it. */
  franc: string;
  /** The language's name in itself. */
  name: string;
  /** Text search configuration of Postgres. */
  searchConfiguration: string;
  /** BCP 47 tags whose names of currencies and formats are this language's. */
  locales: string[];
  /** The 100 or so commonest words without meaning of their own: evidence for the language. */
  functionWords: string;
  /** Words that agencies write without their accent as a capital at the head of a sentence, with the word meant: "A la Bourse de Paris". */
  bareCapitals?: Record<string, string>;
  numbers: NumberWords;
  amounts: AmountWords;
  /** The forms of its verbs: in lists of claims, `~comprare` stands for all of them. */
  conjugate: Conjugate;
  sense: SenseWords;
  dates: DateWords;
  layout: LayoutWords;
  names: NameWords;
  claims: ClaimWords;
  comparison: ComparisonWords;
}

export interface NumberWords {
  decimalMark: '.' | ',';
  /**
   * Scales before which a comma and three digits are thousands, where nothing in the text says otherwise (`18,900 millones`), and currencies of
   * countries that write decimals so (`1,345 millones de euros`).
   */
  commaScales?: { words: string[]; not: string[] };
  /** Whether an ordinary space may set thousands apart (`1 600`). */
  spaceGroups: boolean;
  /** 0 to 19 and whatever else takes no unit after it. */
  units: Record<string, number>;
  /** 20, 30 … 90. */
  tens: Record<string, number>;
  /** Tens that take 10 to 19 after them (`soixante-dix`), by word. */
  vigesimal?: string[];
  /** 200, 300 … as words of their own. */
  hundreds: Record<string, number>;
  /** Words that multiply what stands before by a hundred, and alone are 100: `cent`, `hundred`. */
  hundred: string[];
  /** Powers of ten from 10^3 on, by word. */
  scales: Record<string, number>;
  /** Scales that stand without a number before them: `mille`, `mil`. */
  bareScales: string[];
  /** Scale words that the press often uses with another value, with the power that amounts of money get. */
  pressScales?: Record<string, number>;
  /** Scale words that the press often means by mistake: they carry a warning. */
  doubtfulScales?: string[];
  /** Abbreviated scales, case kept as written; after a number. */
  abbreviations: Record<string, number>;
  /** Abbreviations that are read only beside a currency (`M`, `m`, `b`). */
  moneyAbbreviations: Record<string, number>;
  /** Words (or a comma) that join the parts of a number, and the places after which each may stand. */
  and: { word: string; after: ('tens' | 'hundreds' | 'scale')[] }[];
  /** What an ordinal may follow inside one number: cardinals (`twenty-first`), or only ordinals (`vigésimo primero`). */
  ordinalsAfter: 'cardinals' | 'ordinals';
  /** Links of a ratio between two numbers: `uno su tre`, `one in five`. */
  ratios: string[];
  /** Whether number words are written as one word (`centoventitré`). */
  glued: boolean;
  /** Elided stems of glued words and what they stand for (`vent` in `ventuno`), only before a vowel. */
  elided?: Record<string, number>;
  /** Words that say "decimal point" between number words: `virgola`, `point`. */
  point: string[];
  /** Fractions added after a number or a scale (`e mezzo`). */
  plus: Record<string, string>;
  /** Fractions of the scale that follows (`mezzo milione`). */
  partOf: Record<string, string>;
  /** Fractions that stand alone, as "numerator/denominator": `metà`. */
  fractions: Record<string, string>;
  /** Denominators of fractions after a number or an article: `terzo`, `quarti`. */
  denominators: Record<string, number>;
  /** Words after a number that make it the denominator of the number before: `avos`. */
  parts: string[];
  /** How plurals end: only plurals are so many parts (`three fifths`). */
  pluralEndings: string[];
  /** Words that add a fraction or hundredths to a whole, beside "and": `con`. */
  with: string[];
  /** Ordinals 1st to 19th, tens, hundreds, scales. */
  ordinals: Record<string, number>;
  /** Endings that make an ordinal of a number word (`-esimo`, `-ième`, `-th`), glued. */
  ordinalEndings: string[];
  /** Whether ordinals glue number words that otherwise stand apart (`dosmilésimo`), and the links inside (`treintaicincoavo`). */
  fusedOrdinals?: string[];
  /** What follows digits, glued, in an ordinal: `º`, `e`, `th`. */
  ordinalMarks: string[];
  /** Indefinite articles that are also "one": a number before a scale or a unit, and in a list of numbers. */
  articles: string[];
  /** Articles that are "one" only before a scale (`a million`): `a year` is a rate, no number. */
  bareArticles: string[];
  /** Words before a number that make it negative: `meno`. */
  minus: string[];
}

export interface AmountWords {
  /** Prepositions between a scale and what is counted: `di`, `d'`. */
  of: string[];
  percent: string[];
  permille: string[];
  /** ISO code → names that mean this currency and no other. */
  currencies: Record<string, string[]>;
  /** ISO code → names that several currencies share, and that the press uses for this one (`dollari` = USD). */
  assumedCurrencies: Record<string, string[]>;
  /** ISO code → a unit that its names of `assumedCurrencies` also mean (`pounds`), and words that tell it is meant. */
  twins: Record<string, { unit: string; near: string[] }>;
  /** Names of money whose country is unknown (`pesos`), with the unit they are given. */
  unknownCurrencies: Record<string, string[]>;
  /** Hundredth parts: ISO code → names (`centesimi di euro`). */
  cents: Record<string, string[]>;
  /** Canonical unit → words. Symbols such as `MW` stand in lib/reading/numbers/units.ts, for all languages. */
  units: Record<string, string[]>;
  bounds: Record<Exclude<Bound, 'exact' | 'range'>, string[]>;
  /** Bounds that stand after their number: `circa`, `o más`. */
  boundsAfter: Partial<Record<Exclude<Bound, 'exact' | 'range'>, string[]>>;
  /** Articles and prepositions that may stand between a bound and its number. */
  boundFillers: string[];
  /** Articles that may stand behind the words of a range that "and" links: `fra i 6 e gli 8 milioni`. */
  rangeArticles: string[];
  /** Pairs that make a range of two numbers; an empty opener: the link alone does. */
  ranges: [opener: string, link: string][];
  /** Pairs that make a change of two numbers, never a range: `da … a` after a verb of change. */
  changes: [opener: string, link: string][];
  /** Verbs of change: after them "from A to B" is two figures. */
  changeVerbs: string[];
  /** Indefinite plurals with their power of ten: `miliardi di`, `decine di`. */
  vague: Record<string, number>;
  /** Approximate nouns: `ventina` 20. */
  approximate: Record<string, number>;
  /** Plurals of such nouns, which say how many only after a number: `tre dozzine`. */
  collectives: Record<string, number>;
  /** Points of a rate or an index: `a quarter point` is of a percentage point. */
  points: string[];
  /** Nouns before which a glued `m` says millions and no metres: `1.2m barrels`. */
  countedByMillions: string[];
  /** Verbs and nouns of multiplication: factor → words (`raddoppi*`). */
  multiples: Record<string, string[]>;
  /** "times" after a number: `volte`. */
  times: string[];
  /** Words before a number that make it a rank, a page, an article: `pagina`, `n.`, `articolo`. */
  references: string[];
  /** Fixed expressions with numbers that say no quantity. */
  idioms: string[];
  /** Definite articles, demonstratives and possessives: `i due`, `ces trois` name what is known and count nothing new. */
  definites: string[];
  /** Nouns after a number that only announces a list (`due misure`). */
  listNouns: string[];
}

/** Words that decide what a number beside them says. */
export interface SenseWords {
  /** Finite verbs after a thing's name that its number does not count: `Windows 7 sarà`. */
  copulas: string[];
  /** Definite articles, demonstratives and possessives before one thing: `il`, `du`, `this`. */
  singulars: string[];
  /** Adjectives between a definite and its number (`le altre tre`) and between a number and its unit (`tre lunghi anni`). */
  adjectives: string[];
  /** Words after "times" that make it a multiple (`due volte più`); without one it says how often. */
  comparatives: string[];
  /** How often, in one word: number → `twice`. */
  frequencies: Record<string, string[]>;
  /** Words between a change and its factor: `moltiplicato per`, `divisé par`. */
  factors: { multiply: string[]; divide: string[] };
  /** Abbreviations that say scale and currency in one, in small letters: `mdd`, millones de dólares. */
  scaledMoney: Record<string, { power: number; code?: string; unit?: string }>;
  /**
   * What tells by how much something grew or fell: before its percentage, a preposition or article (`by`) between them or not (`up`, `down`:
   * `aument*`, `in calo del`), or behind it (`more`, `less`: `un 12% más`). `gives`: falls of shares, which also say that a part is sold (`cede`).
   */
  directions: { up: string[]; down: string[]; gives: string[]; more: string[]; less: string[]; by: string[] };
  /** Verbs and nouns of losing money: `perdió`, `perdita`. */
  losses: string[];
  /** Number words that are also other words (`sei`, you are): they count only the plural that follows. */
  homographs: string[];
  /** Prepositions before the number of parts that something is cut into: `in due`. */
  splits: string[];
  /** What is told in money: after an amount without a currency they say that it is one (`892 millones de pérdidas`). */
  moneyNouns: string[];
  /** Those of them that are counted too, and tell money only right before it: `vendite`. */
  soldNouns: string[];
  /** Words before an age without its unit: `aged`. */
  ages: string[];
  /** Nouns of a proportion: after them "3 to 1" and "3:1" are one value, neither a range nor a score. */
  proportions: string[];
  /** Nouns of people that news count: known ones too (`the six hostages`), for how many there were is the news. */
  counted: string[];
}

export interface DateWords {
  /** January to December, each with its forms. */
  months: string[][];
  /** Monday to Sunday. */
  weekdays: string[][];
  /** Whether months have a capital inside a sentence; where not, `Mars` is a planet and `Julio` a man. */
  capitalMonths: boolean;
  /** Between day, month and year: `de`, `di`. */
  of: string[];
  /** Prepositions and nouns after which a bare four-digit number or a month is a date. */
  cues: string[];
  /** Phrases before a date that bound it. */
  bounds: Partial<Record<DateBound, string[]>>;
  /** Last of a year: `gli ultimi tre mesi del 2024`. */
  last: string[];
  /** Relative dates: phrase → ISO 8601 duration from publication (`P-1Y`, `P-1D`, `P0D`, `P1M`). */
  relative: Record<string, string>;
  /** "three years ago": words before the number (`hace`) and after the unit (`fa`, `ago`). */
  ago: { before: string[]; after: string[] };
  /** "in three years". */
  ahead: { before: string[]; after: string[] };
  /** Before or after Christ: words before a year or century (`AD`) and after it (`a.C.`). */
  eras: { before: { bc: string[]; ad: string[] }; after: { bc: string[]; ad: string[] } };
  /** Time units by ISO letter. */
  periods: { D: string[]; W: string[]; M: string[]; Y: string[] };
  /** Quarter and half-year names: `terzo trimestre` → `Q3`, `T3` → `Q3`, `primo semestre` → `H1`. */
  parts: Record<string, string>;
  /** Which of `3/4/2025` is the day. */
  order: 'dmy' | 'mdy';
  /** Words around clock times: before (`alle`), between (`h`), after (`ore`). */
  clock: {
    before: string[];
    marks: string[];
    after: string[];
    /** Words after which a bare hour is a time of day: `alle`. */
    bare: string[];
    /** Words before two bare hours that make a span of the day: `tra le`. */
    between: string[];
    /** Minutes that follow an hour in words: `e mezza` 30, `menos cuarto` -15. */
    minutes: Record<string, number>;
    /** Words after an hour that add twelve: `p.m.`, `de la tarde`. */
    afternoon: string[];
  };
  /** Words before a decade (`anni`) and after a century (`secolo`), or before it (`siglo`). */
  decades: string[];
  centuries: string[];
}

export interface LayoutWords {
  /** Words that end in a full stop without ending a sentence, without the stop. */
  abbreviations: string[];
  /** How lines of a page's furniture begin: `leia também`. */
  boilerplate: string[];
}

export interface NameWords {
  /** Nouns before an unlisted company's name: `la startup`. */
  companyNouns: string[];
  /** Finite verbs that follow a company's name: at the start of a sentence they tell `Apple ha` from an apple. */
  predicates: string[];
  /** Nouns that point back to a company: `l'azienda`. Definite or demonstrative, singular. */
  backReferences: string[];
  /**
   * Nouns, without their article, that stand for one told before: what companies are called in every industry (`la banque`, `the dairy
   * exporter`), what institutions and associations are (`le régulateur`), and what is neither (`la chaîne d'approvisionnement`). `any`: nouns that
   * fit every company. `same`: adjectives between article and noun (`la même banque`); `others`: words beside the noun by which somebody else is
   * meant (`the rival bank`, `the largest bank`).
   */
  descriptions: { company: string[]; authority: string[]; none: string[]; any: string[]; same: string[]; others: string[] };
  /** The same for several companies: `queste aziende`. */
  backReferencesPlural: string[];
  /** Words that point back to what was said: `questo investimento` is no new investment. */
  demonstratives: string[];
  /** Offices that stand before or after a person's name: `amministratore delegato`. */
  offices: string[];
  /** Offices of those who watch companies from outside, and speak for none: `analyst`. */
  observers: string[];
  /** What ties names in a list: "and", "or", "as well as". */
  and: string[];
  /** Possessive links from a name to what is its own: `del`, `di`. */
  of: string[];
  /** Nouns right before a name, or with an adjective between, that are said of companies alone: `la startup texana Orbivane`. */
  appositions: string[];
  /** What is said of companies alone right before their name: `state-owned`, `based` (`Leeds-based`). */
  epithets: string[];
  /** What companies alone do, behind a relative: `makes`, `fabrica`. */
  trades: string[];
  /** Relatives of people alone: `who`. What they follow is no company. */
  personal: string[];
  /** What is said of companies behind a comma: `headquartered in`, `con sede a`. */
  traits: string[];
  /** What companies alone do with a figure behind it: `employs`, `faturou`. */
  deeds: string[];
  /** What companies have, and those who work in or own them: `revenue`, `shareholders`, `usine`: what it is said of is one. */
  belongings: string[];
  /** Prepositions of places alone: `in Leeds`. */
  locatives: string[];
  /** Nouns of works and grounds that bear a name which is nobody's: `the Corran mine`, `el yacimiento Vega Sur`. No nouns that companies are called too. */
  sites: string[];
  /** How adverbs of manner end: at the start of a sentence they are no names. */
  adverbEndings: string[];
  /** Articles, contracted or not, that may stand before a company's name (`a Petrobras`); none in languages whose names of companies have none. */
  articled: string[];
  /** Offices whose house is a company, where its name follows: `amministratore delegato di`. */
  heads: string[];
  /** What somebody does who speaks for a company, up to its name: `runs`, `ha fondato`, `está al frente`. */
  leading: string[];
  /** Verbs and nouns right behind a name that judges others (`Moody's calcula`, `Jefferies analysts`): it is who tells, and nobody whom it tells of. */
  judging: string[];
  /** Words behind which who spoke goes on to speak: `said that …, but warned that`. */
  but: string[];
  /** What an authority or a court has decided, in words from which papers tell what it found: `according to the ruling`. */
  rulings: string[];
  /** What they give: `rating`, `prezzo obiettivo`. */
  ratings: string[];
  /** Those who judge others, one or several, near the name of their house: `analystes`. */
  watchers: string[];
  /**
   * Where a verb may stand without its subject ("Ha inoltre ceduto a Eni il 30%"): what stands before it and is no subject. Adverbs, links and
   * clitics; they also stand between who acts and the verb ("the bank now expects"). Prepositions, empty in languages that always tell who acts.
   */
  dropped: { adverbs: string[]; prepositions: string[] };
  /** What leads to whom a sentence is about, at its beginning: `as for`, `quant à`, `chez`. */
  asFor: string[];
  /** Nouns of those whose trade is to judge others, beside whom "the company" is somebody else: `rating agency`, `corretora`. */
  houses: string[];
  /** Adjectives of nations and places that stand for what comes from there: `la tedesca RWE`. */
  demonyms: string[];
  /** How adjectives of places end that may stand between such a noun and the name: `texana`; none where adjectives stand before. */
  adjectiveEndings: string[];
  /** Nouns that stand for a company by what is its own: `la dueña de Zara`, `the Zara owner`. */
  owners: string[];
  /** Nouns of a company that belongs to another: in `filial de Iberdrola` the parent is no party. */
  subsidiaries: string[];
  /** Possessives of the third person: `its`, `sua`: what follows is a company's own. */
  own: string[];
  /** What stands for the person told last: pronouns (`lei`, `il`), `il manager`, `the executive`. */
  people: string[];
  /** Words and endings of verbs by which a company speaks of itself in a quotation: `nous`, `-aremos`. No ending of nouns. */
  we: { words: string[]; endings: string[] };
  /** Words before a name that is only compared with who acts: `unlike`, `à la différence de`. */
  beside: string[];
  /** What stands before a name through which somebody else acts: `tramite`, `a través de`. */
  through: string[];
  /** What says that somebody is no longer at a house: `ex`, `ancien`. */
  former: string[];
  /** What says so right before an office, and other things elsewhere: `già amministratore delegato di`. */
  formerly: string[];
  /** What makes one word with the noun of an office: `ex` of `expresidente`. */
  formerPrefixes: string[];
  /** What stands before the house that somebody leaves for another, an office between: `until now`, `joins from`. */
  leaving: string[];
  /** How verbs of one end, where those of several do not, and those of several: a relative clause is of the last of several names, or of all. */
  verbNumber: { singular: string[]; plural: string[] };
  /** Nouns of who competes with the company named behind them: `rival of`. */
  rivals: string[];
  /** What begins a sentence on what was just raised: `the proceeds`. */
  proceeds: string[];
  /** Nouns of those who buy from a company: `clients`. */
  clientele: string[];
  /** Companies and others in general, many at once: `startups`, `le banche`. What they do with an adjective beside them nobody whom a text names does. */
  companies: string[];
  /** Pronouns of whoever was named last: `ce dernier`. */
  latter: string[];
  /** Pronouns by which who speaks for one company says of another, whatever its number: `they`. */
  they: string[];
  /** Pronouns with verbs behind them that stand for nobody: `il faut`. */
  impersonal: string[];
  /** What stands before a last name, without its stop: `ms`, `signor`. */
  honorifics: string[];
  /** What begins a sentence and points back to the company spoken of: pronouns, with a verb where the pronoun alone may be nobody (`it said`). */
  pronouns: string[];
}

export interface ClaimWords {
  /** Words before a source: `secondo`, `come riportato da`. */
  sourceBefore: string[];
  /** What follows a verb of saying whose speaker stands before it: `che`. */
  that: string[];
  /** Verbs of saying; the source stands before or after. */
  sayingVerbs: string[];
  /** Auxiliaries and participles that together are a verb of saying, with or without a word between them: `ha [poi] aggiunto`. */
  said: { auxiliaries: string[]; participles: string[] };
  /** Verbs that say in an aside alone (", adds Ms. Beaudry", "he adds,") or before "that": elsewhere they tell what somebody does (`added 300 jobs`). */
  asides: string[];
  /** Participles of saying that "by" follows and then the source: `rilevato`. */
  saidBy: string[];
  /** Verbs of saying right behind which, without a preposition, stands who hears it: `told`. */
  telling: string[];
  /** Nouns of those who speak without a name: `fonti`, `people`. */
  unnamed: string[];
  /** Small words between a mark and a verb of saying: `lo`, `así lo`, `c'est ce qu'`. */
  clitics: string[];
  /** What says that the sentence is not from whoever follows: `contrariamente a quanto`. */
  notSaid: string[];
  /** Finite verbs of what somebody hopes, plans or expects, which of a person is their word: `spera`, `pretende`. */
  planning: string[];
  /** Nouns of what somebody expects, which institutions and houses revise: `stima`. */
  forecasts: string[];
  /** Verbs that say how much something is, with a preposition before the figure: `puts … at`, `cifra en`. */
  reckoned: string[];
  /** Nouns of papers, for one that the text has named: `il quotidiano`. */
  newspapers: string[];
  /** What says that somebody told before says it: `a suo dire`, `by her reckoning`. */
  ownView: string[];
  /** Offices of those who speak for others without a name: `portavoce`. */
  mouthpieces: string[];
  /** What whoever acts in a sentence has said before: `dopo aver annunciato`. */
  afterSaying: string[];
  /** Before a house whose people speak without a name: `confirmaron en YPF`, `chez Renault, on assure`. */
  fromWithin: string[];
  /** With which somebody else is said to have told the same: `come aveva scritto`. */
  likeThat: string[];
  /** With which what was expected is set beside what is told: `above`, `al di sotto`. */
  besideExpected: string[];
  /** Nouns of those who expect it: `analysts`, `consensus`. */
  expecting: string[];
  /** Conjunctions that set one who acts against another: `mentre`, `tandis que`. */
  contrasts: string[];
  /** Governments, parliaments and states, which no list of companies holds; where one acts, what it decides is policy: `il governo`, `Washington`. */
  governments: string[];
  /** The state, households, a sector, and what is theirs: `debito pubblico`, `famiglie`. What is told of them is no company's. */
  publics: string[];
  /** Passive or adverbial forms after which the source stands: `secondo quanto riferito da`. */
  sourceNouns: string[];
  /** Cue words of each claim type, commonest first. */
  cues: Partial<Record<ClaimType, string[]>>;
  /** Words that announce a type too, but also say other things: they count where no cue is as near. */
  hints: Partial<Record<ClaimType, string[]>>;
  /**
   * Words that announce a type right before a figure of its kind alone, and nothing without one: `puts $2 billion`, `se anota 479 millones`.
   * Everyday verbs, which among `hints` would make claims of what has no figure.
   */
  figureVerbs: Partial<Record<ClaimType, string[]>>;
  /** Phrases that announce nothing, though a word of theirs would: `al cierre de septiembre` closes no plant. */
  idle: string[];
  /** Prepositions that say a company's part in a deal: what it goes into (`in`), with whom (`con`), by whom (`da parte di`). */
  roles: { into: string[]; with: string[]; by: string[] };
  /** Words after a cue of receiving: the grammatical subject is the object of the deal (`obteve um investimento de`). */
  receiving: string[];
  modality: Record<Exclude<Modality, 'stated'>, string[]>;
  /** Endings of verbs that say so by themselves (`-erà`, `-ront`), where hardly a noun ends like that, and the nouns that do. */
  endings: { forecast: string[]; possible: string[]; nouns: string[] };
  /** Statements of a company, by which it speaks itself: `comunicato`. They stand among `sourceNouns` too. */
  papers: string[];
  /** That the figures of a sentence belong to its companies one by one: `respectively`. */
  inTurn: string[];
  /** Words before a figure that is a part of the one before: `di cui`, `dont`. */
  including: string[];
  /** Words before a figure that tells the one before it in other words: `soit`, `or` (`$80 million, or 7% of sales`). */
  thatIs: string[];
  /** What a company has a share of: `mercato`. */
  markets: string[];
  /** What stands for the measure told before, at the beginning of a clause: `celles de` after sales. */
  measures: string[];
  /** That somebody does what was told last too, gives up the deal told last, or was after it too: `follow suit`, `withdrew`, `in the running`. */
  likewise: { too: string[]; out: string[]; in: string[] };
  /** Verbs with which shares gain and lose: of a company, with a percentage, they tell its price (`perdió un 2%`). */
  moves: string[];
  /** What investors bid for what is offered to them: `ordini`, `order book`. */
  bids: string[];
  /** Nouns of gaining and losing: told as a percentage they say how a share or an index moved (`una ganancia del 9%`), for profits are sums. */
  gains: string[];
  /** Parts of a company that sell something: what they grow by is what they sell (`la división creció un 6%`). */
  divisions: string[];
  /** Pronouns that begin a relative clause: `che`, `whose`. */
  relatives: string[];
  /**
   * What makes a clause: finite verbs (a word, or `-ó` for all that end so), infinitives that go on with the clause before them right
   * after "and" ("wants to open 20 shops and hire 300"), conjunctions that begin one (`mientras`), `infinitival`: prepositions
   * that begin one whose infinitive has a subject of its own (`depois de a Fitch cortar`, `tras anunciar Repsol`). A word that is also a noun counts where
   * no article stands before it. `interposed`: conjunctions that also stand inside a clause (`ha però presentato`, `X, en cambio, obtuvo`). `elapsed`: what makes a time of a number of months: `twelve months earlier` measures nothing,
   * nor does what stands behind `within`: `the lowest in five years`. `leading`: how verbs end at the beginning of a clause, where nouns
   * that end so have an article (`aspiramos`, but `los préstamos`). `after`: words that lead to what was done before, and how the verb behind
   * them ends (`after winning`, `tras lograr`, `dopo aver vinto`): it is done, whatever the rest of the sentence expects.
   */
  clauses: { leading: string[]; verbs: string[]; infinitives: string[]; conjunctions: string[]; interposed: string[]; infinitival: string[]; elapsed: string[]; within: string[]; after: { words: string[]; endings: string[] } };
  /** Past verbs of saying, and conditionals that behind them tell what is to come: "said it would hire". */
  reported: { verbs: string[]; conditionals: string[] };
  /** Negations that stand behind their verb: `not`, `pas`. */
  negationsAfter: string[];
  /** By which nobody does something, besides the negations: `no` of "no shipper has signed". */
  nobody: string[];
  /** Verbs of costing: what is built for a sum is an investment. */
  costs: string[];
  /** Verbs that tell what is to come where an infinitive follows, and something else before a noun (`conta di aprire`, `conta 300 dipendenti`), and how infinitives end. */
  beforeInfinitive: { forecast: string[]; possible: string[]; endings: string[] };
  /** What a headline puts before an infinitive for what is to come: "Tesco to cut 400 jobs". */
  headline: string[];
  /** What stands between a comparative and what is compared: `than`. */
  than: string[];
  /** Words before a date to which something lasts (`until`, `fino al`): it is no deadline. */
  until: string[];
  /** How it is told that something has happened: finite words (`ha`, `was`) and endings of verbs (`-ó`): "until March" is no deadline then. */
  past: { words: string[]; endings: string[]; participles: string[] };
  /** Words before the value of another period: `contre`, `up from`. */
  comparisons: string[];
  /** What points back to a deal just told: `l'operazione`. */
  again: string[];
  /** What stands for the next moves of who sets interest rates, in a text that tells of them: `further cuts`, `no change`. */
  steps: string[];
  /** How a sentence begins that says from whom the one before it is: `lo ha`, `così lo`. */
  saidBefore: string[];
  /** Shares of a company, whose price moves. */
  shares: string[];
  /** Verbs of giving away and the parts of a company that are given: together they are an acquisition, told by the seller. */
  disposals: { verbs: string[]; things: string[] };
  /** Verbs that name somebody to an office, where an office follows: `named`. */
  appointments: string[];
  /** What tells what somebody did once (`used to`, `nació como`), and what it does now instead. */
  turned: { once: string[]; now: string[] };
  /** Verbs of leaving an office, which stands before or behind them: `leave`. */
  departures: string[];
  /** Auxiliaries of the passive, after which "by" names who acts: `stata`, `was`. */
  passive: string[];
  /** Auxiliaries of what had happened before what a text tells: `had`. */
  pluperfect: string[];
  /** Verbs that say what a company is worth, which stands behind them: `values`, `valuta`. */
  valuing: string[];
  /** Nouns of what a company receives from somebody who would buy it: `takeover bid`. */
  offers: string[];
  /** Prepositions before the price of a deal: `per`, `for`. */
  price: string[];
}

export interface ComparisonWords {
  /** Verbs and nouns that surely say that something grew (`aument*`, `sale del`), or fell. */
  rises: string[];
  falls: string[];
  /** Words that may say so: they never raise a difference, they only explain one away. */
  softRises: string[];
  softFalls: string[];
  /** Words that deny: `non`, `ne`, `n'`. */
  negations: string[];
  /** Phrases that hold a negation and deny nothing: `non solo`. */
  notNegations: string[];
  /** Words with a denial inside (`senza`, `impossibile`): they never raise a difference, they only explain one away. */
  negativeWords: string[];
  /** Words of possibility and hearsay. */
  modals: string[];
  /** Words that may say so (`può`, a future): they only explain a difference away. */
  softModals: string[];
  /** Concept (`big`, `only`, `almost`) → forms that surely say it; the same concepts in every language. */
  qualifiers: Record<string, string[]>;
  /** Concept → forms that may say it: they never raise a difference, they only explain one away. */
  softQualifiers: Record<string, string[]>;
}
