import type { Mention } from '../analysis.ts';
import { withCountry } from '../companies/central-bank-names.ts';
import { COMPANIES, type Company } from '../companies/index.ts';
import { FIRST_NAMES, SAINTS } from '../companies/first-names.ts';
import { ORGANS } from '../companies/name-words.ts';
import { SAME, shortNames } from '../companies/short-names.ts';
import { LOOKALIKES } from '../companies/lookalikes.ts';
import type { Language } from '../languages/language.ts';
import type { CompanyKind } from '../terms.ts';
import { abbreviated } from '../reading/names/abbreviations.ts';
import { beginsSentence, formAt, type Found, inCapitals, isCapital, legalFormAfter } from '../reading/names/capitals.ts';
import { claimLexicon } from '../reading/claims/claim-lexicon.ts';
import { isLabel } from '../reading/names/line-labels.ts';
import { nameLexicon } from '../reading/names/name-lexicon.ts';
import { speaksOfMoney } from '../reading/names/money-told.ts';
import { byEvidence, toldHere, underOneName } from '../reading/names/by-evidence.ts';
import { beforeVerb, byApposition, byDeed, byDescription, byEpithet, byHead, byLegalForm, byList, byNation, byPurchase, byRound, byShape, byTicker, byTrade, inBusiness, namedAgain, tickerAt } from '../reading/names/unlisted.ts';
import { Phrases, phraseBefore } from '../text/phrases.ts';
import { GLUED, MARK, SPACED, type Tokens } from '../text/tokens.ts';

interface Candidate {
  company: string;
  /** The company that it is shown as: two that were merged are one. */
  shownAs: string;
  kind: CompanyKind;
  /** Set where the form must stand exactly so: acronyms and names that are also common words. */
  exact?: string;
  /** As the gazetteer writes it. */
  form: string;
  /** Whether it is another word too, and in which languages: all, where none are named. */
  ambiguous: boolean;
  ambiguousIn?: readonly string[];
  /** A club or league. */
  sport?: boolean;
  /** Only in articles of this language. */
  language?: string;
}

/** "Banque des Etats": French presses write capitals without their accents. */
const plainCapitals = (form: string): string => form.replace(/(?<!\p{L})[À-Ý](?=\p{Ll})/gu, (letter) => letter.normalize('NFD').charAt(0));

/** Names of a gazetteer, ready to be found in one pass however many they are. */
export class Gazetteer {
  readonly names: Phrases<Candidate[]>;
  private short: ReadonlyMap<string, Company> | undefined;

  /** @param merged canonical names of merged companies, and what each is shown as */
  constructor(private readonly companies: readonly Company[], private readonly merged: ReadonlyMap<string, string> = new Map()) {
    const byForm = new Map<string, Candidate[]>();
    const add = (form: string, candidate: Candidate): void => {
      byForm.set(form.toLowerCase(), [...(byForm.get(form.toLowerCase()) ?? []), candidate]);
    };
    for (const { name, kind, aliases = [], names = {}, ambiguous = [], ambiguousIn, sport } of companies.map(withCountry)) {
      const forms: [string, string | undefined][] = [name, ...aliases].map((form) => [form, undefined]);
      for (const [language, list] of Object.entries(names)) for (const form of list ?? []) forms.push([form, language]);
      for (const [form, language] of forms.flatMap(([form, language]): [string, string | undefined][] => [form, plainCapitals(form)].filter((written, i, both) => i === 0 || written !== both[0]).map((written) => [written, language]))) {
        const unsure = ambiguous.includes(form);
        const acronym = form.length > 1 && form === form.toUpperCase() && /\p{L}/u.test(form);
        add(form, { company: name, shownAs: merged.get(name) ?? name, kind, form, ambiguous: unsure, ambiguousIn, ...(unsure || acronym ? { exact: form } : {}), ...(sport ? { sport } : {}), ...(language ? { language } : {}) });
      }
    }
    this.names = new Phrases(byForm);
  }

  /** The listed company that a name found by what is said of it is short for: "Babcock" is Babcock International. */
  whole(name: string): Pick<Company, 'name' | 'kind'> | undefined {
    this.short ??= shortNames(this.companies.filter((company) => !this.merged.has(company.name)));
    return this.short.get(name);
  }
}

let builtIn: Gazetteer | undefined;
const gazetteer = (): Gazetteer => (builtIn ??= new Gazetteer(COMPANIES));

/** Bodies of institutions. */
const organWords = new Phrases(ORGANS.map((name) => [name, true] as const));

/** Names that hold a company's name and are not it: they take up their tokens and name nobody. */
const lookalikes = new Phrases(LOOKALIKES.map((name) => [name, true] as const));

/** As the gazetteer writes it, in capitals throughout, or with capitals only at the start of its words: `ASICs` is no `Asics`. */
function spelledAs(written: string, form: string): boolean {
  if (written === form || written === written.toUpperCase()) return true;
  return /\p{Lu}/u.test(written) && !/\p{L}\p{Lu}/u.test(written);
}

/** A name that several companies bear ends before this token: whatever stands beside it, none of them is meant for sure. */
interface Disputed {
  disputed: number;
}

function listedAt(tokens: Tokens, i: number, language: string, names: Phrases<Candidate[]>): Found | Disputed | undefined {
  const match = names.at(tokens, i);
  if (!match) return undefined;
  const written = tokens.text.slice(tokens.start[i], tokens.end[match.next - 1]);
  // "COLAS – Les prises de commandes …"
  const asLabel = (form: string): boolean => written === form.toUpperCase() && isLabel(tokens, { from: i, to: match.next });
  const fitting = match.value.filter((candidate) => (candidate.exact ? candidate.exact === written || asLabel(candidate.exact) : spelledAs(written, candidate.form)) && (!candidate.language || candidate.language === language));
  // what only this language calls so is meant before what any language may call so
  const own = fitting.filter((candidate) => candidate.language);
  const left = own.length ? own : fitting;
  const first = left.find(({ company, shownAs }) => company === shownAs) ?? left[0];
  if (!first) return undefined;
  if (left.some(({ shownAs }) => shownAs !== first.shownAs)) return { disputed: match.next };
  const { company, kind } = first;
  const to = legalFormAfter(tokens, match.next);
  // "Savanna Point Capital Ltd.": a legal form closes the whole name
  if (to !== undefined && first.ambiguous && i > 0 && tokens.gap[i] === SPACED && isCapital(tokens, i - 1) && !beginsSentence(tokens, i - 1)) return undefined;
  return { from: i, to: to ?? match.next, company, kind, ambiguous: fitting.every((candidate) => candidate.ambiguous && (candidate.ambiguousIn?.includes(language) ?? true)), evident: to !== undefined, ...(first.sport ? { sport: true } : {}) };
}

/** Tokens between who buys and what is bought. */
const PURCHASE = 20;

function unlistedAt(tokens: Tokens, i: number, language: Language, found: readonly Found[], names: Gazetteer): Found | undefined {
  if (!isCapital(tokens, i)) return undefined;
  const before = found[found.length - 1];
  let buyer = before !== undefined && i - before.to <= PURCHASE;
  for (let k = before?.to ?? i; buyer && k < i; k++) buyer = !beginsSentence(tokens, k + 1);
  const name = byApposition(tokens, i, language) ?? byShape(tokens, i, language) ?? byDescription(tokens, i, language) ?? byEpithet(tokens, i, language) ?? byHead(tokens, i, language) ?? byTicker(tokens, i, language) ?? byTrade(tokens, i, language) ?? byRound(tokens, i, language) ?? byDeed(tokens, i, language) ?? byList(tokens, i, language, found) ?? byNation(tokens, i, language) ?? byPurchase(tokens, i, language, buyer);
  return name && listedAs(name, names);
}

/** Companies named in a text, in order, never overlapping; the gazetteer first, then names with a legal form. Where two companies bear a name: none. */
export function readCompanies(tokens: Tokens, language: Language | undefined, names: Gazetteer = gazetteer()): Mention[] {
  const found: Found[] = [];
  const introduced = language && nameLexicon(language).introductions;
  const functionWords = language && claimLexicon(language).functionWords;
  /** What the gazetteer lists. */
  const known = new Set<Found>();
  const surnames = new Set<string>();
  /** Tokens of names that are nobody's. */
  const closed = new Set<number>();
  const close = (from: number, to: number): void => { for (let k = from; k < to; k++) closed.add(k); };
  let floor = 0;
  for (let i = 0; i < tokens.count; ) {
    const lookalike = isCapital(tokens, i) ? lookalikes.at(tokens, i) : undefined;
    if (lookalike) { close(i, lookalike.next); i = lookalike.next; floor = i; continue; }
    const listed = tokens.kind[i] === MARK ? undefined : listedAt(tokens, i, language?.code ?? 'und', names.names);
    if (listed && !('disputed' in listed) && isPartOf(tokens, listed, floor, language, names)) { i += 1; continue; }
    if (listed && 'disputed' in listed) { close(i, listed.disputed); i = listed.disputed; floor = i; continue; }
    const firm = listed && firmAround(tokens, listed, floor, names, language);
    const name = firm ?? listed ?? byLegalForm(tokens, i, floor, functionWords, language) ?? (language && unlistedAt(tokens, i, language, found, names));
    if (!name) { i += 1; continue; }
    if (isSurname(tokens, name)) { surnames.add(tokens.word[name.from] as string); floor = name.to; i = name.to; continue; }
    if (introduced) name.evident ||= phraseBefore(introduced, tokens, name.from, 4) !== undefined || tickerAt(tokens, name.to) || isLabel(tokens, name) || properName(tokens, name);
    if (!insideLongerName(tokens, name, language)) {
      if (language && name.ambiguous && isCapital(tokens, name.from)) name.evident ||= inBusiness(tokens, name, language) || toldHere(tokens, name, language) || byHead(tokens, name.from, language) !== undefined;
      if (listed && name.company === listed.company) known.add(name);
      found.push(name);
      floor = name.to;
    }
    i = name.to;
  }
  // "Il Napoli batte la Juventus": a report of a match names no companies
  const plays = found.some(({ sport }) => sport) && !(language && speaksOfMoney(tokens, language));
  const does = plays ? found.filter(({ sport }) => !sport) : found;
  // what somebody does tells of a company only in a text that names another, or speaks of money or percent
  if (language && !plays && (does.length > 0 || tokens.word.includes('%') || speaksOfMoney(tokens, language))) { found.push(...byEvidence(tokens, language, found, closed).map((name) => listedAs(name, names))); found.sort((a, b) => a.from - b.from); }
  const sure = new Set(does.filter((name) => !name.ambiguous || name.evident).map(({ company }) => company));
  const again = namedAgain(tokens, does);
  const written = again.length ? [...does, ...again].sort((a, b) => a.from - b.from) : does;
  const all = abbreviated(tokens, language ? organs(tokens, underOneName(tokens, written, language), known, language) : written);
  const ofPerson = (name: Found): boolean => name.to - name.from === 1 && !name.evident && surnames.has(tokens.word[name.from] as string);
  const certain = new Set(all.filter((name) => !name.ambiguous || name.evident).map(({ from }) => from));
  return all.filter((name) => !ofPerson(name) && (plausible(tokens, name, sure, language) || listedWith(tokens, name, certain, language))).map((name): Mention => {
    const start = tokens.start[name.from] as number;
    const end = tokens.end[name.to - 1] as number;
    return { start, end, text: tokens.text.slice(start, end), company: name.company, role: null, kind: name.kind };
  });
}

/** "La Junta de Gobierno del Banco de México": a body that no list knows and that is of an institution is that institution. */
function organs(tokens: Tokens, found: Found[], known: ReadonlySet<Found>, language: Language): Found[] {
  const { parts, determiners } = claimLexicon(language);
  return found.map((name, i) => {
    const owner = found[i + 1];
    if (!owner || known.has(name) || owner.kind !== 'institution' || !known.has(owner) || !organWords.at(tokens, name.from)) return name;
    const of = parts.at(tokens, name.to);
    const next = of?.value[0] === 'of' ? (determiners.has(tokens.word[of.next] as string) && of.next < owner.from ? of.next + 1 : of.next) : undefined;
    return next === owner.from ? { ...name, company: owner.company, kind: owner.kind } : name;
  });
}

/** A name that what is said of it has found, as the gazetteer has it. */
function listedAs(name: Found, names: Gazetteer): Found {
  const whole = names.whole(name.company);
  return whole ? { ...name, company: whole.name, kind: whole.kind } : name;
}

/** "Santander, Citi e Itaú BBA coordenaram": an ambiguous name that a comma or "and" ties to one that is a company for sure. @param certain where those begin */
function listedWith(tokens: Tokens, { from, to }: Found, certain: ReadonlySet<number>, language: Language | undefined): boolean {
  const next = tokens.word[to] === ',' ? to + 1 : language && claimLexicon(language).and.at(tokens, to)?.next;
  return next !== undefined && isCapital(tokens, from) && certain.has(next);
}

/** "Julián Bosch", "Elena Ferrari": a given name makes a person of a name of one word; in the rest of the text it is that person too. */
function isSurname(tokens: Tokens, { from, to, evident }: Found): boolean {
  if (evident || to - from > 1 || from === 0 || tokens.gap[from] !== SPACED || !isCapital(tokens, from - 1) || !isCapital(tokens, from)) return false;
  return FIRST_NAMES.has(tokens.word[from - 1] as string) && !SAINTS.has(tokens.word[from - 2] as string);
}

/** "Le Monde", "El País": a name of several words in capitals inside a sentence is no phrase of the language. */
function properName(tokens: Tokens, { from, to }: Found): boolean {
  return to - from > 1 && !beginsSentence(tokens, from) && isCapital(tokens, from) && isCapital(tokens, to - 1) && !inCapitals(tokens, to - 1);
}

/** Capitals between a listed name and a legal form. */
const LONGER = 3;

/**
 * The firm whose name, closed by its legal form, holds a listed name: "Dupont Frères SAS" is not DuPont, nor "Martin Orange SARL" Orange, behind a
 * given name at the start of a sentence; "Sony Group Corp" is Sony. @param floor where the name before ends
 */
function firmAround(tokens: Tokens, name: Found, floor: number, names: Gazetteer, language: Language | undefined): Found | undefined {
  const { from, to, ambiguous, evident } = name;
  const functionWords = language && claimLexicon(language).functionWords;
  if (inCapitals(tokens, to)) return undefined;
  if (evident) {
    const given = ambiguous && from > floor && tokens.gap[from] === SPACED && isCapital(tokens, from - 1) && FIRST_NAMES.has(tokens.word[from - 1] as string);
    for (let k = from + 1; given && k < to; k++) if (formAt(tokens, k)?.next === to) return byLegalForm(tokens, k, floor, functionWords, language);
    return undefined;
  }
  let end = to;
  let other = false;
  while (end - to < LONGER && end < tokens.count && tokens.gap[end] === SPACED && isCapital(tokens, end) && !formAt(tokens, end)) {
    if (names.names.at(tokens, end)) return undefined;
    other ||= !SAME.has(tokens.text.slice(tokens.start[end], tokens.end[end]));
    end += 1;
  }
  const form = end > to && end < tokens.count && tokens.gap[end] === SPACED ? formAt(tokens, end) : undefined;
  if (!form) return undefined;
  return other ? byLegalForm(tokens, end, from, functionWords, language) : { ...name, to: form.next, evident: true };
}

/**
 * Whether a listed name that is other words too is a part of a longer one: "The Australian Competition and Consumer Commission" names no paper
 * The Australian, and "Savanna Point Capital Ltd" no paper Capital.
 */
function isPartOf(tokens: Tokens, { from, to, ambiguous, evident }: Found, floor: number, language: Language | undefined, names: Gazetteer): boolean {
  if (!ambiguous) return false;
  if (evident && from > floor && tokens.gap[from] === SPACED && isCapital(tokens, from) && isCapital(tokens, from - 1) && !beginsSentence(tokens, from - 1)) return true;
  for (let k = from + 1; k < to; k++) {
    const longer = isCapital(tokens, k) ? listedAt(tokens, k, language?.code ?? 'und', names.names) : undefined;
    if (longer && !('disputed' in longer) && longer.to > to) return true;
  }
  return false;
}

/** "Harrison Ford", "Orange County": a capital glued by a space to an ambiguous name makes another name of it. */
function insideLongerName(tokens: Tokens, { from, to, ambiguous, evident }: Found, language: Language | undefined): boolean {
  if (!ambiguous || evident) return false;
  const before = from > 0 && tokens.gap[from] === SPACED && isCapital(tokens, from - 1) && !beginsSentence(tokens, from - 1);
  // "Leonardo di Caprio": a preposition may stand between
  const of = to < tokens.count && tokens.gap[to] === SPACED && language ? claimLexicon(language).parts.at(tokens, to) : undefined;
  const particle = of !== undefined && of.value[0] === 'of' && isCapital(tokens, of.next) && tokens.caps[of.next] === 1;
  const after = to < tokens.count && tokens.gap[to] === SPACED && (isCapital(tokens, to) || particle);
  const hyphen = (to < tokens.count && tokens.gap[to] === GLUED && tokens.word[to] === '-') || (from > 0 && tokens.gap[from] === GLUED && tokens.word[from - 1] === '-');
  return before || after || hyphen;
}

/**
 * An ambiguous name counts beside evidence; in an article that names other companies for sure also inside a sentence, and at its start
 * where it acts without an article, as no common noun does in languages that have one before every noun ("Decathlon s'installera").
 */
function plausible(tokens: Tokens, name: Found, sure: ReadonlySet<string>, language: Language | undefined): boolean {
  if (!name.ambiguous || name.evident || sure.has(name.company)) return true;
  // "A TAP ficou no 7.º posto": letters that spell no word, and act
  if (language && tokens.caps[name.from] === 2 && !inCapitals(tokens, name.from) && beforeVerb(tokens, name.to, language)) return true;
  const bare = language !== undefined && language.names.adjectiveEndings.length > 0 && isCapital(tokens, name.from) && beforeVerb(tokens, name.to, language);
  return sure.size > 0 && (!beginsSentence(tokens, name.from) || bare);
}
