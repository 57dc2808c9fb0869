import type { Mention } from '../analysis.ts';
import { COMPANIES, type Company, LEGAL_FORMS } from '../companies/index.ts';
import type { Language } from '../languages/language.ts';
import type { CompanyKind } from '../terms.ts';
import { Phrases } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, SPACED, type Tokens, WORD } from '../text/tokens.ts';

interface Candidate {
  company: string;
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

  constructor(companies: readonly Company[]) {
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
        add(form, { company: name, kind, form, ambiguous: unsure, ...(unsure || acronym ? { exact: form } : {}), ...(language ? { language } : {}) });
      }
    }
    this.names = new Phrases(byForm);
  }
}

let builtIn: Gazetteer | undefined;
const gazetteer = (): Gazetteer => (builtIn ??= new Gazetteer(COMPANIES));

const legalForms = new Phrases(LEGAL_FORMS.map((form) => [form, true] as const));
const companyNouns = new WeakMap<Language, Phrases<true>>();

function nounsOf(language: Language): Phrases<true> {
  const found = companyNouns.get(language) ?? new Phrases(language.names.companyNouns.map((noun) => [noun, true] as const));
  companyNouns.set(language, found);
  return found;
}

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
const onLine = (tokens: Tokens, i: number): boolean => i < tokens.count && tokens.gap[i] !== BROKEN;

/** Whether token i begins a sentence or line, where a capital says nothing. */
function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap[i] === BROKEN) return true;
  const before = tokens.word[i - 1] as string;
  return tokens.kind[i - 1] === MARK && (/^[.!?…:"([¿¡•–—-]$/.test(before)) && tokens.gap[i] !== undefined;
}

function legalFormAfter(tokens: Tokens, i: number): number | undefined {
  if (!onLine(tokens, i)) return undefined;
  const at = tokens.word[i] === ',' && onLine(tokens, i + 1) ? i + 1 : i;
  const found = legalForms.at(tokens, at);
  return found && isCapital(tokens, at) ? found.next : undefined;
}

/** As the gazetteer writes it, in capitals throughout, or with capitals only at the start of its words: `ASICs` is no `Asics`. */
function spelledAs(written: string, form: string): boolean {
  if (written === form || written === written.toUpperCase()) return true;
  return /\p{Lu}/u.test(written) && !/\p{L}\p{Lu}/u.test(written);
}

function listedAt(tokens: Tokens, i: number, language: string, names: Phrases<Candidate[]>): Found | undefined {
  const match = names.at(tokens, i);
  if (!match) return undefined;
  const written = tokens.text.slice(tokens.start[i], tokens.end[match.next - 1]);
  const fitting = match.value.filter((candidate) => (candidate.exact ? candidate.exact === written : spelledAs(written, candidate.form)) && (!candidate.language || candidate.language === language));
  // what only this language calls so is meant before what any language may call so
  const own = fitting.filter((candidate) => candidate.language);
  const left = own.length ? own : fitting;
  const [first] = left;
  if (!first || left.some(({ company }) => company !== first.company)) return undefined;
  const { company, kind } = first;
  const to = legalFormAfter(tokens, match.next);
  return { from: i, to: to ?? match.next, company, kind, ambiguous: fitting.every((candidate) => candidate.ambiguous), evident: to !== undefined };
}

/** A name in capitals before a legal form: "Rossi & Figli S.p.A." */
function byLegalForm(tokens: Tokens, i: number, floor: number): Found | undefined {
  const form = isCapital(tokens, i) ? legalForms.at(tokens, i) : undefined;
  if (!form) return undefined;
  const end = tokens.word[i - 1] === ',' ? i - 1 : i;
  let from = end;
  while (from - 1 >= floor && end - from < 6 && tokens.gap[from] !== BROKEN && (isCapital(tokens, from - 1) || tokens.word[from - 1] === '&' || (tokens.kind[from - 1] === DIGITS && from < end))) from -= 1;
  while (from < end && !isCapital(tokens, from)) from += 1;
  // a lone capital at the start of a sentence may be any word, a run of two is a name
  if (from === end || (end - from === 1 && beginsSentence(tokens, from) && (tokens.end[from] as number) - (tokens.start[from] as number) < 3)) return undefined;
  return { from, to: form.next, company: tokens.text.slice(tokens.start[from], tokens.end[end - 1]), ambiguous: false, kind: 'unlisted', evident: true };
}

/** Companies named in a text, in order, never overlapping; the gazetteer first, then names with a legal form. Where two companies bear a name: none. */
export function readCompanies(tokens: Tokens, language: Language | undefined, names: Gazetteer = gazetteer()): Mention[] {
  const found: Found[] = [];
  const nouns = language && nounsOf(language);
  let floor = 0;
  for (let i = 0; i < tokens.count; ) {
    const listed = tokens.kind[i] === MARK ? undefined : listedAt(tokens, i, language?.code ?? 'und', names.names);
    const name = listed ?? byLegalForm(tokens, i, floor);
    if (!name) { i += 1; continue; }
    if (nouns && listed) name.evident ||= nounBefore(tokens, name.from, nouns);
    if (!insideLongerName(tokens, name)) found.push(name);
    floor = name.to;
    i = name.to;
  }
  const sure = new Set(found.filter((name) => !name.ambiguous || name.evident).map(({ company }) => company));
  return found.filter((name) => plausible(tokens, name, sure)).map((name): Mention => {
    const start = tokens.start[name.from] as number;
    const end = tokens.end[name.to - 1] as number;
    return { start, end, text: tokens.text.slice(start, end), company: name.company, role: null, kind: name.kind };
  });
}

function nounBefore(tokens: Tokens, i: number, nouns: Phrases<true>): boolean {
  for (let k = Math.max(0, i - 3); k < i; k++) {
    const noun = nouns.at(tokens, k, i);
    if (noun && noun.next === i) return true;
  }
  return false;
}

/** "Harrison Ford", "Orange County": a capital glued by a space to an ambiguous name makes another name of it. */
function insideLongerName(tokens: Tokens, { from, to, ambiguous, evident }: Found): boolean {
  if (!ambiguous || evident) return false;
  const before = from > 0 && tokens.gap[from] === SPACED && isCapital(tokens, from - 1) && !beginsSentence(tokens, from - 1);
  const after = to < tokens.count && tokens.gap[to] === SPACED && isCapital(tokens, to);
  const hyphen = (to < tokens.count && tokens.gap[to] === GLUED && tokens.word[to] === '-') || (from > 0 && tokens.gap[from] === GLUED && tokens.word[from - 1] === '-');
  return before || after || hyphen;
}

/** An ambiguous name counts beside evidence, or inside a sentence of an article that names other companies for sure. */
function plausible(tokens: Tokens, name: Found, sure: ReadonlySet<string>): boolean {
  if (!name.ambiguous || name.evident || sure.has(name.company)) return true;
  return sure.size > 0 && !beginsSentence(tokens, name.from);
}
