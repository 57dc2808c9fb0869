import type { Language } from '../../languages/language.ts';
import { inflected } from '../../languages/verbs/conjugation.ts';
import type { ClaimType, Modality } from '../../terms.ts';
import { each, listed, Phrases } from '../../text/phrases.ts';
import { VerbForms } from './verb-forms.ts';
import { oncePer } from '../../text/once-per.ts';

export type Part = 'into' | 'with' | 'by' | 'of';
/** What a noun may stand for: a company, an institution, either or neither ("supply chain"). */
export type Described = 'company' | 'authority' | 'either' | 'none';
export type Unstated = Exclude<Modality, 'stated'>;

/** What a word announces: types of claim, or shares, "the deal", a verb of giving away. One list, because every word is looked up in it. */
export interface CueWord {
  types: ClaimType[];
  more?: 'shares' | 'again' | 'step' | 'disposal' | 'appointment' | 'departure';
  /** The word also says other things. */
  weak?: boolean;
  /** Types that it announces right before a figure alone. */
  figured?: ClaimType[];
  /** Announces nothing, nor does any word of it. */
  idle?: boolean;
}

/** What a word of saying is: `either`, a verb or a noun, as `estimates`; `aside`, a verb that says in asides alone. */
export type Speech = 'before' | 'verb' | 'noun' | 'either' | 'aside';

/** A language's words of claims, compiled once. */
export interface ClaimLexicon {
  language: Language;
  cues: Phrases<CueWord>;
  sourceBefore: Phrases<true>;
  sayingVerbs: Phrases<true>;
  sourceNouns: Phrases<true>;
  /** Words before a source, verbs of saying, nouns of what is said, in one list because every word is looked up in it. */
  speech: Phrases<Speech>;
  offices: Phrases<true>;
  parts: Phrases<Part[]>;
  /** Articles that a text without accents could take for a preposition (`a`, not `à`). */
  articles: ReadonlySet<string>;
  /** Every article and demonstrative before a noun, contracted or not. */
  determiners: ReadonlySet<string>;
  receiving: Phrases<true>;
  modality: Phrases<Unstated>;
  endings: Endings;
  predicates: ReadonlySet<string>;
  backReferences: Phrases<true>;
  backReferencesPlural: Phrases<true>;
  /** Nouns that stand for a company or an institution told before, without their article. */
  descriptions: Phrases<Described>;
  /** Articles and demonstratives before one thing, contracted or not: `la`, `du`, `this`. No possessives. */
  singulars: Phrases<true>;
  /** Adjectives between article and noun of a description, and words beside it by which somebody else is meant. */
  same: ReadonlySet<string>;
  /** Nouns of companies that tell none from another. */
  any: ReadonlySet<string>;
  others: ReadonlySet<string>;
  pronouns: Phrases<true>;
  /** Pronouns of whoever was named last, and those of nobody. */
  latter: Phrases<true>;
  /** Pronouns of another company than that of who speaks. */
  they: Phrases<true>;
  impersonal: Phrases<true>;
  /** Words before a name that is only compared with who acts. */
  beside: Phrases<true>;
  through: Phrases<true>;
  /** What says that somebody is no longer at a house. */
  former: Phrases<true>;
  /** What says so right before an office alone. */
  formerly: Phrases<true>;
  /** What stands before the house that somebody leaves for another. */
  leaving: Phrases<true>;
  /** How verbs of one and of several end. */
  verbNumber: { singular: readonly string[]; plural: readonly string[] };
  /** Nouns of who competes with the company named behind them. */
  rivals: Phrases<true>;
  /** What begins a sentence on what was just raised. */
  proceeds: Phrases<true>;
  clientele: Phrases<true>;
  companies: Phrases<true>;
  /** By what a company speaks of itself. */
  we: { words: Phrases<true>; endings: readonly string[] };
  adjectiveEndings: readonly string[];
  /** "That" after a verb of saying: who stands before the verb speaks. */
  that: ReadonlySet<string>;
  /** He, she, the manager: the person who spoke last. */
  people: Phrases<true>;
  /** What stands before a last name: "Ms.". */
  honorifics: ReadonlySet<string>;
  /** Between a mark and its verb: `lo`, `así lo`. */
  clitics: Phrases<true>;
  /** Nouns of people who speak without a name. */
  unnamed: Phrases<true>;
  /** Verbs of saying right behind which stands who hears it: "told Reuters". */
  telling: Phrases<true>;
  /** Participles of saying after which "by" names the source, and those that follow an auxiliary. */
  saidBy: Phrases<true>;
  said: { auxiliaries: Phrases<true>; participles: Phrases<true> };
  /** "Contrary to what": whoever says what follows, this sentence is not from them. */
  notSaid: Phrases<true>;
  /** Nouns of what somebody expects, which institutions and houses revise: `stima`. */
  planning: Phrases<true>;
  forecasts: Phrases<true>;
  /** Verbs that say how much something is, with a preposition before the figure: `puts … at`, `cifra en`. */
  reckoned: Phrases<true>;
  /** Nouns of papers, for one that the text has named: `il quotidiano`. */
  newspapers: Phrases<true>;
  /** What says that somebody told before says it: `a suo dire`, `by her reckoning`. */
  ownView: Phrases<true>;
  /** Offices of those who speak for others without a name: `portavoce`. */
  mouthpieces: Phrases<true>;
  /** What whoever acts in a sentence has said before: `dopo aver annunciato`. */
  afterSaying: Phrases<true>;
  /** Before a house whose people speak without a name: `confirmaron en YPF`, `chez Renault, on assure`. */
  fromWithin: Phrases<true>;
  /** With which somebody else is said to have told the same: `come aveva scritto`. */
  likeThat: Phrases<true>;
  /** With which what was expected is set beside what is told: `above`. */
  besideExpected: Phrases<true>;
  /** Nouns of those who expect it: `analysts`, `consensus`. */
  expecting: Phrases<true>;
  /** Conjunctions behind which somebody else acts: `mentre`. */
  contrasts: Phrases<true>;
  /** Governments, parliaments and states. */
  governments: Phrases<true>;
  /** The state, households, a sector. */
  publics: Phrases<true>;
  /** Offices of those who watch companies, and speak for none. */
  observers: Phrases<true>;
  /** What stands behind the name of a house that judges others, and before it. */
  judging: Phrases<true>;
  watchers: Phrases<true>;
  /** What stands before a verb and is not its subject. */
  dropped: { adverbs: Phrases<true>; prepositions: ReadonlySet<string> };
  /** What leads to whom a sentence is about. */
  asFor: Phrases<true>;
  /** What somebody does who speaks for a company. */
  leading: Phrases<true>;
  /** Nouns of those who judge others. */
  houses: Phrases<true>;
  /** What they give. */
  but: Phrases<true>;
  rulings: Phrases<true>;
  ratings: Phrases<true>;
  own: ReadonlySet<string>;
  demonstratives: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
  /** Words that deny what follows, and say nothing of who speaks: `non`. */
  negations: ReadonlySet<string>;
  /** The same with those of several tokens: `didn't`. */
  denials: Phrases<true>;
  /** Negations that deny nothing: `not only`, `no fewer than`. */
  notNegations: Phrases<true>;
  comparisons: Phrases<true>;
  relatives: ReadonlySet<string>;
  /** Finite verbs, infinitives, conjunctions: what clauses are told by. */
  verbs: Forms;
  /** Words that are verbs at the beginning of a clause. */
  leads: Forms;
  infinitives: Forms;
  conjunctions: Phrases<true>;
  /** Those that are adverbs too. */
  interposed: Phrases<true>;
  infinitival: Phrases<true>;
  /** What somebody did once, and what it does now instead. */
  turned: { once: Phrases<true>; now: Phrases<true> };
  /** Words of the present: `oggi`. */
  now: Phrases<true>;
  /** `earlier`, after a number of months. */
  elapsed: Phrases<true>;
  /** What leads to something done before, and how its verb ends. */
  after: { words: Phrases<true>; endings: readonly string[] };
  /** Before a number of months within which something was so: `in`. */
  within: Phrases<true>;
  /** Past verbs of saying, and conditionals that tell what is to come behind them: "said it would". */
  saidThen: Phrases<true>;
  conditionals: ReadonlySet<string>;
  /** Negations that stand behind their verb: `pas`. */
  negationsAfter: ReadonlySet<string>;
  /** By which nobody does something: `no shipper`. */
  nobody: ReadonlySet<string>;
  /** Verbs of costing. */
  costs: Phrases<true>;
  /** Verbs that tell what is to come before an infinitive alone: `conta di aprire`, but `conta 300 dipendenti`. */
  beforeInfinitive: Phrases<Unstated>;
  infinitiveEndings: readonly string[];
  headline: ReadonlySet<string>;
  than: ReadonlySet<string>;
  /** Comparatives, without the articles that may stand for one. */
  more: ReadonlySet<string>;
  /** Words before a date to which something lasts: no deadline. */
  until: Phrases<true>;
  papers: Phrases<true>;
  /** Words before a part of the figure before: `dont`. */
  including: Phrases<true>;
  /** `respectively`. */
  inTurn: Phrases<true>;
  /** Words before the same figure told otherwise: `soit`. */
  thatIs: Phrases<true>;
  /** Verbs and nouns of rising and falling. */
  changes: Phrases<true>;
  /** Markets, of which a company has a share. */
  markets: Phrases<true>;
  /** What stands for the measure told before: `those of`. */
  measures: Phrases<true>;
  /** Somebody does what was told last too, gives up a deal, or was after it too. */
  likewise: Phrases<'too' | 'out' | 'in'>;
  /** What investors bid. */
  bids: Phrases<true>;
  /** Nouns of gaining and losing. */
  gains: Phrases<true>;
  /** Parts of a company that sell something. */
  divisions: Phrases<true>;
  /** With which a share gains and loses. */
  moves: Phrases<true>;
  past: { words: Phrases<true>; endings: readonly string[]; participles: readonly string[] };
  demonyms: Phrases<true>;
  saidBefore: Phrases<true>;
  /** Shares of a company, and their nouns without an article. */
  shares: Phrases<true>;
  shareNouns: Phrases<true>;
  passive: ReadonlySet<string>;
  /** Auxiliaries of what had happened before. */
  pluperfect: ReadonlySet<string>;
  /** Nouns of what a company receives from somebody who would buy it. */
  offers: Phrases<true>;
  /** Verbs that say what the company behind them is worth. */
  valuing: Phrases<true>;
  price: Phrases<true>;
  /** What is given away. */
  things: Phrases<true>;
  /** Verbs of giving it away. */
  sells: Phrases<true>;
  and: Phrases<true>;
  /** Nouns said of companies alone, and those of a company that belongs to another. */
  appositions: Phrases<true>;
  subsidiaries: Phrases<true>;
  /** Nouns of a company by what is its own. */
  owners: Phrases<true>;
}

/** Words whose verdict is kept; when there are more, it begins anew. */
const MOST_KEPT = 20_000;

/** Verbs that say by their ending that something will or may be; each word is looked at once. */
export class Endings {
  private readonly kept = new Map<string, Unstated | null>();
  constructor(private readonly endings: readonly [ending: string, modality: Unstated][], private readonly nouns: ReadonlySet<string>) {}

  of(word: string): Unstated | undefined {
    if (!this.endings.length) return undefined;
    let found = this.kept.get(word);
    if (found === undefined) {
      found = this.nouns.has(word) ? null : this.endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1] ?? null;
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(word, found);
    }
    return found ?? undefined;
  }
}

/** Words by themselves and by how they end (`-ó`); each word is looked at once. */
export class Forms {
  private readonly words: ReadonlySet<string>;
  private readonly endings: readonly string[];
  private readonly kept = new Map<string, boolean>();
  constructor(forms: readonly string[]) {
    this.words = new Set(forms.filter((form) => !form.startsWith('-')));
    this.endings = forms.filter((form) => form.startsWith('-')).map((form) => form.slice(1));
  }

  /** @param word undefined behind the end of a text */
  has(word: string | undefined): boolean {
    return word !== undefined && (this.words.has(word) || this.ends(word));
  }

  /** Whether a word is one of them by its ending: no noun ends like that. */
  ends(word: string): boolean {
    if (!this.endings.length) return false;
    let found = this.kept.get(word);
    if (found === undefined) {
      found = this.endings.some((ending) => word.length > ending.length && word.endsWith(ending));
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(word, found);
    }
    return found;
  }
}

/** Phrases of several keys; a phrase of two keys stands for both, in the order of the lists. */
function merged<T>(lists: readonly (readonly [T, readonly string[]])[]): Phrases<T[]> {
  const all = new Map<string, T[]>();
  for (const [key, words] of lists) for (const word of words) all.set(word, [...(all.get(word) ?? []), key]);
  return new Phrases(all);
}

/** What a word announces that stands in the lists as it is and as a form of a verb: what is sure comes before what also says other things. */
function eitherCue(word: CueWord, verb: CueWord): CueWord {
  if (word.idle || verb.idle) return word.idle ? word : verb;
  const sure = [word, verb].filter(({ weak, types }) => types.length && !weak);
  const telling = sure.length ? sure : [word, verb];
  const figured = [...new Set([...(word.figured ?? []), ...(verb.figured ?? [])])];
  const more = word.more ?? verb.more;
  const types = [...new Set(telling.flatMap((cue) => cue.types))];
  return { types, ...(more ? { more } : {}), ...(types.length && !sure.length ? { weak: true } : {}), ...(figured.length ? { figured } : {}) };
}

function cuesOf({ cues, hints, figureVerbs, idle, disposals, again, steps, shares, appointments, departures }: Language['claims'], verbs: VerbForms): Phrases<CueWord> {
  const all = new Map<string, CueWord>();
  for (const [more, words] of [['disposal', disposals.verbs], ['again', again], ['step', steps], ['shares', shares], ['appointment', appointments], ['departure', departures]] as const) for (const word of words) all.set(word, { types: [], more });
  for (const [type, words] of Object.entries(cues) as [ClaimType, string[]][]) {
    for (const word of words) all.set(word, { ...all.get(word), types: [...(all.get(word)?.types ?? []), type] });
  }
  for (const [type, words] of Object.entries(hints) as [ClaimType, string[]][]) {
    for (const word of words) {
      const known = all.get(word);
      if (!known?.types.length || known.weak) all.set(word, { ...known, types: [...(known?.types ?? []), type], weak: true });
    }
  }
  for (const [type, words] of Object.entries(figureVerbs) as [ClaimType, string[]][]) {
    for (const word of words) {
      const known = all.get(word);
      all.set(word, { ...known, types: known?.types ?? [], figured: [...(known?.figured ?? []), type] });
    }
  }
  for (const phrase of idle) all.set(phrase, { types: [], idle: true });
  return new Phrases(all, { verbs, both: eitherCue });
}

/** What each noun may stand for; one of companies that institutions bear too ("the bank") is either's. */
function describing(nouns: Language['names']['descriptions']): Phrases<Described> {
  const all = new Map<string, Described>();
  for (const kind of ['company', 'authority', 'none'] as const) for (const noun of nouns[kind]) all.set(noun, kind === 'authority' && all.has(noun) ? 'either' : kind);
  return new Phrases(all);
}

/** Phrases of attribution with every form of the preposition that they end with: of `a giudizio di` also `a giudizio degli`. */
function articulated(phrases: readonly string[], { names: { of }, claims: { roles } }: Language): string[] {
  const forms = [of, roles.by, roles.into].map((all) => all.filter((form) => /^[^ ]+$/.test(form) && !form.startsWith("'")));
  return phrases.flatMap((phrase) => {
    const at = phrase.lastIndexOf(' ');
    const last = phrase.slice(at + 1);
    const same = at < 0 ? undefined : forms.find(([base]) => base === last);
    return same ? [phrase, ...same.map((form) => `${phrase.slice(0, at)} ${form}`)] : [phrase];
  });
}


/** The nouns of phrases that are no more than a noun and its article: of `le azioni`, `its stock`, `shares`, not of `in Borsa`. */
function bareNouns(phrases: readonly string[], articles: ReadonlySet<string>): string[] {
  return phrases.flatMap((phrase) => {
    const words = phrase.split(/[ ]|(?<=['’])/);
    if (words.length === 1) return words;
    return words.length === 2 && articles.has(words[0] as string) ? [words[1] as string] : [];
  });
}

function compile(language: Language): ClaimLexicon {
  const { names } = language;
  const { cues, hints, figureVerbs, ...lists } = language.claims;
  const verbs = new VerbForms(language.claims, language.conjugate);
  const claims = inflected(lists, language.conjugate);
  const { endings } = claims;
  const sourceBefore = language.names.adjectiveEndings.length ? articulated(claims.sourceBefore, language) : claims.sourceBefore;
  const prepositions = new Set([...names.of, ...claims.roles.into, ...claims.roles.with, ...claims.roles.by]);
  const determiners = new Set([...language.amounts.definites, ...language.sense.singulars, ...language.numbers.articles].flatMap((phrase) => phrase.split(' ')));
  return {
    language,
    cues: cuesOf(language.claims, verbs),
    sourceBefore: listed(sourceBefore),
    sayingVerbs: listed(claims.sayingVerbs),
    sourceNouns: listed(claims.sourceNouns),
    speech: new Phrases<Speech>([
      ...each(claims.sourceNouns, 'noun' as const), ...each(sourceBefore, 'before' as const), ...each(claims.asides, 'aside' as const),
      ...claims.sayingVerbs.map((verb): [string, Speech] => [verb, claims.sourceNouns.includes(verb) ? 'either' : 'verb']),
    ]),
    offices: listed(names.offices),
    parts: merged<Part>([['of', names.of], ['into', claims.roles.into], ['with', claims.roles.with], ['by', claims.roles.by]]),
    articles: new Set(language.amounts.definites.filter((word) => !prepositions.has(word))),
    determiners,
    receiving: listed(claims.receiving),
    modality: new Phrases((['possible', 'forecast', 'denied'] as const).flatMap((key) => each(claims.modality[key], key))),
    endings: new Endings((['forecast', 'possible'] as const).flatMap((key) => endings[key].map((ending): [string, Unstated] => [ending, key])), new Set(endings.nouns)),
    predicates: new Set(names.predicates),
    backReferences: listed(names.backReferences),
    backReferencesPlural: listed(names.backReferencesPlural),
    descriptions: describing({ ...names.descriptions, company: [...names.descriptions.company, ...names.houses] }),
    singulars: listed([...language.sense.singulars, ...names.demonstratives].filter((word) => !names.own.includes(word) && !claims.that.includes(word))),
    any: new Set(names.descriptions.any),
    same: new Set(names.descriptions.same),
    others: new Set(names.descriptions.others),
    pronouns: listed(names.pronouns),
    latter: listed(names.latter),
    they: listed(names.they),
    impersonal: listed(names.impersonal),
    beside: listed(names.beside),
    through: listed(names.through),
    former: listed([...names.former, ...names.formerPrefixes.flatMap((prefix) => names.offices.map((office) => prefix + office))]),
    formerly: listed(names.formerly),
    leaving: listed(names.leaving),
    verbNumber: names.verbNumber,
    rivals: listed(names.rivals),
    proceeds: listed(names.proceeds),
    clientele: listed(names.clientele),
    companies: listed(names.companies),
    we: { words: listed(names.we.words), endings: names.we.endings },
    adjectiveEndings: names.adjectiveEndings,
    that: new Set(claims.that),
    people: listed(names.people),
    honorifics: new Set(names.honorifics),
    clitics: listed(claims.clitics),
    unnamed: listed(claims.unnamed),
    telling: listed(claims.telling),
    saidBy: listed(claims.saidBy),
    said: { auxiliaries: listed(claims.said.auxiliaries), participles: listed(claims.said.participles) },
    notSaid: listed(claims.notSaid),
    contrasts: listed(claims.contrasts),
    governments: listed(claims.governments),
    publics: listed(claims.publics),
    expecting: listed(claims.expecting),
    besideExpected: listed(claims.besideExpected),
    fromWithin: listed(claims.fromWithin),
    likeThat: listed(claims.likeThat),
    afterSaying: listed(claims.afterSaying),
    mouthpieces: listed(claims.mouthpieces),
    planning: listed(claims.planning),
    forecasts: listed(claims.forecasts),
    reckoned: listed(claims.reckoned),
    newspapers: listed(claims.newspapers),
    ownView: listed(claims.ownView),
    observers: listed(names.observers),
    judging: listed(names.judging),
    watchers: listed(names.watchers),
    asFor: listed(names.asFor),
    leading: listed(names.leading),
    houses: listed(names.houses),
    dropped: { adverbs: listed(names.dropped.adverbs), prepositions: new Set(names.dropped.prepositions) },
    but: listed(names.but),
    rulings: listed(names.rulings),
    ratings: listed(names.ratings),
    own: new Set(names.own),
    demonstratives: new Set(names.demonstratives),
    functionWords: new Set(language.functionWords.split(' ')),
    negations: new Set(language.comparison.negations),
    denials: listed(language.comparison.negations),
    notNegations: listed(language.comparison.notNegations),
    comparisons: listed(claims.comparisons),
    relatives: new Set(claims.relatives),
    // "una", "este", "desse" are forms of verbs that nobody means
    verbs: new Forms([...claims.clauses.verbs, ...[...verbs.finite].filter((form) => !determiners.has(form) && !prepositions.has(form))]),
    leads: new Forms(claims.clauses.leading),
    infinitives: new Forms(claims.clauses.infinitives),
    conjunctions: listed(claims.clauses.conjunctions),
    interposed: listed(claims.clauses.interposed),
    infinitival: listed(claims.clauses.infinitival),
    turned: { once: listed(claims.turned.once), now: listed(claims.turned.now) },
    now: listed(Object.entries(language.dates.relative).filter(([, value]) => value === 'P0D').map(([word]) => word)),
    elapsed: listed(claims.clauses.elapsed),
    after: { words: listed(claims.clauses.after.words), endings: claims.clauses.after.endings },
    within: listed(claims.clauses.within),
    saidThen: listed(claims.reported.verbs),
    conditionals: new Set(claims.reported.conditionals),
    negationsAfter: new Set(claims.negationsAfter),
    nobody: new Set(claims.nobody),
    costs: listed(claims.costs),
    beforeInfinitive: new Phrases((['forecast', 'possible'] as const).flatMap((key) => each(claims.beforeInfinitive[key], key))),
    headline: new Set(claims.headline),
    than: new Set(claims.than),
    more: new Set(language.sense.comparatives.filter((word) => word.length > 2 && !language.amounts.definites.includes(word) && !language.sense.singulars.includes(word) && !names.own.includes(word))),
    until: listed(claims.until),
    infinitiveEndings: claims.beforeInfinitive.endings,
    papers: listed(claims.papers),
    including: listed(claims.including),
    inTurn: listed(claims.inTurn),
    thatIs: listed(claims.thatIs),
    changes: listed([...language.amounts.changeVerbs, ...language.comparison.rises, ...language.comparison.falls, ...language.comparison.softRises, ...language.comparison.softFalls]),
    markets: listed(claims.markets),
    measures: listed(claims.measures),
    likewise: new Phrases((['too', 'out', 'in'] as const).flatMap((key) => each(claims.likewise[key], key))),
    bids: listed(claims.bids),
    gains: listed(claims.gains),
    divisions: listed(claims.divisions),
    moves: listed(claims.moves),
    past: { words: listed(claims.past.words), endings: claims.past.endings, participles: claims.past.participles },
    demonyms: listed(names.demonyms),
    saidBefore: listed(claims.saidBefore),
    shares: listed(claims.shares),
    shareNouns: listed(bareNouns(claims.shares, new Set([...language.amounts.definites, ...language.names.own]))),
    passive: new Set(claims.passive),
    pluperfect: new Set(claims.pluperfect),
    offers: listed(claims.offers),
    valuing: listed(claims.valuing),
    price: listed(claims.price),
    things: listed(claims.disposals.things),
    sells: listed(claims.disposals.verbs),
    and: listed(names.and),
    appositions: listed(names.appositions),
    subsidiaries: listed(names.subsidiaries),
    owners: listed(names.owners),
  };
}

/** The words of a language, compiled at first use. */
export const claimLexicon = oncePer(compile);
