import type { Mention } from '../analysis.ts';
import { COMPANIES, type Company, LEGAL_FORMS } from '../companies/index.ts';
import { LOOKALIKES } from '../companies/lookalikes.ts';
import type { Language } from '../languages/language.ts';
import type { CompanyKind } from '../terms.ts';
import { claimLexicon } from '../reading/claim-lexicon.ts';
import { Phrases, phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD } from '../text/tokens.ts';

interface Candidate {
  company: string;
  /** The company that it is shown as: two that were merged are one. */
  shownAs: string;
  kind: CompanyKind;
  /** Set where the form must stand exactly so: acronyms and names that are also common words. */
  exact?: string;
  /** As the gazetteer writes it. */
  form: string;
  ambiguous: boolean;
  /** Only in articles of this language. */
  language?: string;
}

/** Names of a gazetteer, ready to be found in one pass however many they are. */
export class Gazetteer {
  readonly names: Phrases<Candidate[]>;

  /** @param merged canonical names of merged companies, and what each is shown as */
  constructor(companies: readonly Company[], merged: ReadonlyMap<string, string> = new Map()) {
    const byForm = new Map<string, Candidate[]>();
    const add = (form: string, candidate: Candidate): void => {
      byForm.set(form.toLowerCase(), [...(byForm.get(form.toLowerCase()) ?? []), candidate]);
    };
    for (const { name, kind, aliases = [], names = {}, ambiguous = [] } of companies) {
      const forms: [string, string | undefined][] = [name, ...aliases].map((form) => [form, undefined]);
      for (const [language, list] of Object.entries(names)) for (const form of list ?? []) forms.push([form, language]);
      for (const [form, language] of forms) {
        const unsure = ambiguous.includes(form);
        const acronym = form.length > 1 && form === form.toUpperCase() && /\p{L}/u.test(form);
        add(form, { company: name, shownAs: merged.get(name) ?? name, kind, form, ambiguous: unsure, ...(unsure || acronym ? { exact: form } : {}), ...(language ? { language } : {}) });
      }
    }
    this.names = new Phrases(byForm);
  }
}

let builtIn: Gazetteer | undefined;
const gazetteer = (): Gazetteer => (builtIn ??= new Gazetteer(COMPANIES));

/** Legal forms as they may be written: `SA` is one, `sa` a word. */
const legalForms = new Phrases(LEGAL_FORMS.map((form) => [form, LEGAL_FORMS.filter((other) => other.toLowerCase() === form.toLowerCase())] as const));
/** Names that hold a company's name and are not it: they take up their tokens and name nobody. */
const lookalikes = new Phrases(LOOKALIKES.map((name) => [name, true] as const));

/** What stands right before a company's name and shows that it is one: nouns, words of attribution. */
const introductions = new WeakMap<Language, Phrases<true>>();

function introductionsOf(language: Language): Phrases<true> {
  const words = [...language.names.companyNouns, ...language.claims.sourceBefore];
  const found = introductions.get(language) ?? new Phrases(words.map((word) => [word, true] as const));
  introductions.set(language, found);
  return found;
}

/** What stands right before the name of a company that the gazetteer does not know. */
const appositions = new WeakMap<Language, Phrases<true>>();
/** Days, months and offices: capitals in English, and no names of companies. */
const noNames = new WeakMap<Language, Phrases<true>>();

const listOf = (kept: WeakMap<Language, Phrases<true>>, language: Language, words: () => string[]): Phrases<true> => {
  const found = kept.get(language) ?? new Phrases(words().map((word) => [word, true] as const));
  kept.set(language, found);
  return found;
};

interface Found {
  from: number;
  to: number;
  company: string;
  ambiguous: boolean;
  kind: CompanyKind;
  /** Something beside the name says that it is a company. */
  evident: boolean;
}

const isCapital = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0;

/** Whether token i begins a sentence or line, where a capital says nothing. */
function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap[i] === BROKEN) return true;
  const before = tokens.word[i - 1] as string;
  return tokens.kind[i - 1] === MARK && /^[.!?…:"([¿¡•–—-]$/.test(before);
}

function formAt(tokens: Tokens, i: number): { next: number } | undefined {
  const found = isCapital(tokens, i) || isCapital(tokens, i - 1) ? legalForms.at(tokens, i) : undefined;
  return found?.value.includes(tokens.text.slice(tokens.start[i], tokens.end[found.next - 1])) ? found : undefined;
}

/** A headline in capitals: there a capital says nothing. */
function inCapitals(tokens: Tokens, i: number): boolean {
  let words = 0;
  for (let k = i; k >= Math.max(0, i - 3) && (k === i || tokens.gap[k + 1] !== BROKEN); k--) if (tokens.kind[k] === WORD && tokens.caps[k] === 2) words += 1;
  return words >= 3;
}

function legalFormAfter(tokens: Tokens, i: number): number | undefined {
  if (!onLine(tokens, i)) return undefined;
  const at = tokens.word[i] === ',' && onLine(tokens, i + 1) ? i + 1 : i;
  const found = formAt(tokens, at);
  return found?.next;
}

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
  const fitting = match.value.filter((candidate) => (candidate.exact ? candidate.exact === written : spelledAs(written, candidate.form)) && (!candidate.language || candidate.language === language));
  // what only this language calls so is meant before what any language may call so
  const own = fitting.filter((candidate) => candidate.language);
  const left = own.length ? own : fitting;
  const first = left.find(({ company, shownAs }) => company === shownAs) ?? left[0];
  if (!first) return undefined;
  if (left.some(({ shownAs }) => shownAs !== first.shownAs)) return { disputed: match.next };
  const { company, kind } = first;
  const to = legalFormAfter(tokens, match.next);
  return { from: i, to: to ?? match.next, company, kind, ambiguous: fitting.every((candidate) => candidate.ambiguous), evident: to !== undefined };
}

/** Letters of a name, at least and at most, and its words. */
const SHORTEST = 3;
const LONGEST = 60;
const MOST_WORDS = 4;

/** A name in capitals before a legal form: "Rossi & Figli S.p.A." */
function byLegalForm(tokens: Tokens, i: number, floor: number, functionWords: ReadonlySet<string> | undefined, language: Language | undefined): Found | undefined {
  const form = formAt(tokens, i);
  if (!form || inCapitals(tokens, i) || (onLine(tokens, form.next) && tokens.caps[form.next] === 2)) return undefined;
  const end = tokens.word[i - 1] === ',' ? i - 1 : i;
  let from = end;
  while (from - 1 >= floor && end - from < 6 && tokens.gap[from] !== BROKEN && (isCapital(tokens, from - 1) || tokens.word[from - 1] === '&' || (tokens.kind[from - 1] === DIGITS && from < end))) from -= 1;
  // "Cerâmica do Vouga, Lda."
  const of = language && from - 2 >= floor && tokens.gap[from] === SPACED && tokens.caps[from - 1] === 0 ? claimLexicon(language).parts.at(tokens, from - 1, from) : undefined;
  if (of?.value[0] === 'of' && isCapital(tokens, from - 2) && !beginsSentence(tokens, from - 2)) from -= 2;
  // an article at the start of a sentence has a capital too: "La Bianchi srl"
  while (from < end && (!isCapital(tokens, from) || functionWords?.has(tokens.word[from] as string))) from += 1;
  // a lone capital at the start of a sentence may be any word, a run of two is a name
  if (from === end || (end - from === 1 && beginsSentence(tokens, from) && (tokens.end[from] as number) - (tokens.start[from] as number) < 3)) return undefined;
  const company = tokens.text.slice(tokens.start[from], tokens.end[end - 1]);
  return company.length <= 2 * LONGEST ? { from, to: form.next, company, ambiguous: false, kind: 'unlisted', evident: true } : undefined;
}

/** "la startup texana Orbivane", "the startup Lumenode": a run of capitals after a noun that is said of companies alone. */
function byApposition(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || tokens.gap[i] !== SPACED || tokens.kind[i - 1] !== WORD || isCapital(tokens, i - 1) || inCapitals(tokens, i)) return undefined;
  const nouns = listOf(appositions, language, () => language.names.appositions);
  const before = tokens.word[i - 1] as string;
  const described = tokens.caps[i - 1] === 0 && tokens.gap[i - 1] === SPACED && language.names.adjectiveEndings.some((ending) => before.length > ending.length + 1 && before.endsWith(ending));
  const noun = phraseBefore(nouns, tokens, i, 3) ?? (described ? phraseBefore(nouns, tokens, i - 1, 3) : undefined);
  if (!noun) return undefined;
  let to = i + 1;
  while (to < tokens.count && to - i < MOST_WORDS && tokens.gap[to] === SPACED && isCapital(tokens, to)) to += 1;
  const never = listOf(noNames, language, () => [...language.dates.weekdays.flat(), ...language.dates.months.flat(), ...language.names.offices, ...language.functionWords.split(' ')]);
  for (let k = i; k < to; k++) if (never.at(tokens, k, to) || (k > i && formAt(tokens, k))) { to = k; break; }
  const name = to > i ? tokens.text.slice(tokens.start[i], tokens.end[to - 1]) : '';
  if (name.length < SHORTEST || name.length > LONGEST || tokens.kind[to] === DIGITS) return undefined;
  return { from: i, to: legalFormAfter(tokens, to) ?? to, company: name, ambiguous: false, kind: 'unlisted', evident: true };
}

/** Where else a text names the companies that it introduced with a legal form or a noun: the same words, letter by letter. */
function namedAgain(tokens: Tokens, found: readonly Found[]): Found[] {
  const known = new Map<string, Found>();
  const longest = new Map<string, number>();
  for (const name of found) {
    if (name.kind !== 'unlisted' || known.has(name.company)) continue;
    known.set(name.company, name);
    const first = name.company.split(/\s/)[0] as string;
    longest.set(first, Math.max(longest.get(first) ?? 0, name.company.length));
  }
  if (!known.size) return [];
  const again: Found[] = [];
  let taken = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (taken < found.length && (found[taken] as Found).to <= i) taken += 1;
    if (!isCapital(tokens, i) || (found[taken] as Found | undefined)?.from === i) continue;
    const reach = longest.get(tokens.text.slice(tokens.start[i], tokens.end[i]));
    if (!reach) continue;
    const stop = found[taken]?.from ?? tokens.count;
    for (let to = Math.min(stop, i + MOST_WORDS + 2); to > i; to--) {
      const name = known.get(tokens.text.slice(tokens.start[i], tokens.end[to - 1]));
      if (!name || isCapital(tokens, to)) continue;
      again.push({ ...name, from: i, to });
      break;
    }
  }
  return again;
}

/** Companies named in a text, in order, never overlapping; the gazetteer first, then names with a legal form. Where two companies bear a name: none. */
export function readCompanies(tokens: Tokens, language: Language | undefined, names: Gazetteer = gazetteer()): Mention[] {
  const found: Found[] = [];
  const introduced = language && introductionsOf(language);
  const functionWords = language && claimLexicon(language).functionWords;
  let floor = 0;
  for (let i = 0; i < tokens.count; ) {
    const lookalike = isCapital(tokens, i) ? lookalikes.at(tokens, i) : undefined;
    if (lookalike) { i = lookalike.next; floor = i; continue; }
    const listed = tokens.kind[i] === MARK ? undefined : listedAt(tokens, i, language?.code ?? 'und', names.names);
    if (listed && 'disputed' in listed) { i = listed.disputed; floor = i; continue; }
    const name = listed ?? byLegalForm(tokens, i, floor, functionWords, language) ?? (language && byApposition(tokens, i, language));
    if (!name) { i += 1; continue; }
    if (introduced) name.evident ||= phraseBefore(introduced, tokens, name.from, 4) !== undefined || properName(tokens, name);
    if (!insideLongerName(tokens, name, language)) {
      if (language && name.ambiguous) name.evident ||= inBusiness(tokens, name, language);
      found.push(name);
    }
    floor = name.to;
    i = name.to;
  }
  const sure = new Set(found.filter((name) => !name.ambiguous || name.evident).map(({ company }) => company));
  const again = namedAgain(tokens, found);
  const all = again.length ? [...found, ...again].sort((a, b) => a.from - b.from) : found;
  return all.filter((name) => plausible(tokens, name, sure)).map((name): Mention => {
    const start = tokens.start[name.from] as number;
    const end = tokens.end[name.to - 1] as number;
    return { start, end, text: tokens.text.slice(start, end), company: name.company, role: null, kind: name.kind };
  });
}

/** "Le Monde", "El País": a name of several words in capitals inside a sentence is no phrase of the language. */
function properName(tokens: Tokens, { from, to }: Found): boolean {
  return to - from > 1 && !beginsSentence(tokens, from) && isCapital(tokens, from) && isCapital(tokens, to - 1) && !inCapitals(tokens, to - 1);
}

/** Tokens around a name within which money, percent or a word of business shows that a company is meant. */
const NEAR = 14;

/** A capital inside a sentence, or one at its start before a verb, beside money, percent or a cue of a claim. */
function inBusiness(tokens: Tokens, { from, to }: Found, language: Language): boolean {
  const { cues, predicates } = claimLexicon(language);
  const acts = onLine(tokens, to) && tokens.caps[to] === 0 && predicates.has(tokens.word[to] as string);
  if ((beginsSentence(tokens, from) && !acts) || inCapitals(tokens, from)) return false;
  const tells = (i: number): boolean => /^[%€$£]$/.test(tokens.word[i] as string) || (tokens.kind[i] === WORD && (cues.at(tokens, i)?.value.types.length ?? 0) > 0);
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && !beginsSentence(tokens, i + 1); i--) if (tells(i)) return true;
  for (let i = to; i < Math.min(tokens.count, to + NEAR) && !(i > to && beginsSentence(tokens, i)); i++) if (tells(i)) return true;
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

/** An ambiguous name counts beside evidence, or inside a sentence of an article that names other companies for sure. */
function plausible(tokens: Tokens, name: Found, sure: ReadonlySet<string>): boolean {
  if (!name.ambiguous || name.evident || sure.has(name.company)) return true;
  return sure.size > 0 && !beginsSentence(tokens, name.from);
}
