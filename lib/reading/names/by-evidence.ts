/** Companies that no list holds and no single word gives away: what a whole text says of a name tells what it is. */
import type { Language } from '../../languages/language.ts';
import type { Tokens } from '../../text/tokens.ts';
import { claimLexicon } from '../claims/claim-lexicon.ts';
import { beginsSentence, type Found, isCapital } from './capitals.ts';
import { evidenceAgainst, evidenceFor, governed, isAbbreviation, isInstitution, LIKELY, shapedAsCompany, SLIGHT, SURE, tellsNear, tiesOf } from './evidence.ts';
import { isOther, ofPerson } from './other-names.ts';
import { type Run, runAt } from './runs.ts';

/** Tokens between a list and what is told of it: "un tour de table de 62 millions mené par Eurazeo, avec la participation de Bpifrance et d'Elaia". */
const LIST = 24;

/** All places where a text writes a name, and what they say together. */
interface Heard {
  runs: Run[];
  weight: number;
}

/** Whether what is said of a name makes a company of it. @param more what a list that it stands in says */
function isCompany(tokens: Tokens, { runs, weight }: Heard, language: Language, more: number, others: boolean): boolean {
  const [run] = runs as [Run];
  // "Winegrowers lost €4 million": where nouns have no article, a plural at the start of a sentence is any noun
  if (run.words === 1 && run.name.endsWith('s') && !language.names.adjectiveEndings.length && runs.every(({ first }) => first)) return false;
  // "la Procura di Gorizia", "Ticino Turismo": an institution is told by its name, in a text that names others
  const shape = isInstitution(tokens, run) ? (others ? SURE : 2 * SLIGHT) : run.head && run.words > 2 && others && runs.some((one) => tellsNear(tokens, one, language)) ? SURE : shapedAsCompany(tokens, run) ? 2 * SLIGHT : 0;
  const again = runs.length > 1 && weight >= LIKELY ? SLIGHT : 0;
  return weight + more + shape + again >= (isAbbreviation(run.name) ? 2 * SURE : SURE);
}

/** "Almudena Rozas … Rozas": a text calls people by their last word, and companies by their first. */
function isShortened(tokens: Tokens, run: Run, heard: ReadonlyMap<string, Heard>): boolean {
  if (run.words < 2 || run.words > 3 || run.head || shapedAsCompany(tokens, run) || isInstitution(tokens, run)) return false;
  const word = (k: number): string => tokens.text.slice(tokens.start[k], tokens.end[k]);
  return heard.has(word(run.to - 1)) && !heard.has(word(run.from));
}

/** Runs of capitals that no other rule has read, by their names, without those of people and places. */
function namesOf(tokens: Tokens, language: Language, taken: readonly Found[], closed: ReadonlySet<number>): Heard[] {
  const ends = new Map(taken.map((found) => [found.from, found.to]));
  const begun = taken.map(({ from }) => from);
  const heard = new Map<string, Heard>();
  const people = new Set<string>();
  let next = 0;
  for (let i = 0; i < tokens.count;) {
    const known = ends.get(i);
    while (next < begun.length && (begun[next] as number) <= i) next += 1;
    if (known !== undefined || !isCapital(tokens, i) || closed.has(i)) { i = known ?? i + 1; continue; }
    const run = runAt(tokens, i, begun[next] ?? tokens.count, language);
    let to = Math.max(run?.to ?? i + 1, i + 1);
    // "Toyota Corolla", "verso gli Stati Uniti": a part of a longer name is none
    const whole = run && !isCapital(tokens, run.to) && !(ends.size && taken[next - 1]?.to === run.from && !beginsSentence(tokens, run.from) && tokens.gap[run.from] === 1);
    // "Chief Executive Dana Whitlock": whose office it is
    const office = run ? undefined : claimLexicon(language).offices.at(tokens, i);
    if (office) to = office.next;
    else if (!run) while (isCapital(tokens, to) && tokens.gap[to] === 1 && !ends.has(to) && !beginsSentence(tokens, i)) to += 1;
    i = to;
    if (!run || !whole) continue;
    if (ofPerson(tokens, run, language)) people.add(tokens.word[run.to - 1] as string);
    else if (!isOther(tokens, run, language)) {
      const name = heard.get(run.name) ?? { runs: [], weight: 0 };
      const at = governed(tokens, run, language);
      name.runs.push(run);
      name.weight += evidenceFor(tokens, run, at, language) - evidenceAgainst(tokens, run, at, language);
      heard.set(run.name, name);
    }
  }
  for (const { runs: [run] } of heard.values()) if (isShortened(tokens, run as Run, heard)) people.add(tokens.word[(run as Run).to - 1] as string);
  return [...heard.values()].filter(({ runs: [run] }) => !people.has(tokens.word[(run as Run).to - 1] as string));
}

/** "Tujenge" for Tujenge Pay, "Morel & Tissot" for Banque Morel & Tissot: the short forms of the names of a text, and whose each is; none that two may have. @param least words of a beginning that tells whose it is */
function shortForms(tokens: Tokens, found: readonly Found[], language: Language, least = 2): Map<string, Found | undefined> {
  const short = new Map<string, Found | undefined>();
  const word = (k: number): string => tokens.text.slice(tokens.start[k], tokens.end[k]);
  for (const name of found) {
    const run = runAt(tokens, name.from, name.to, language);
    if (!run || run.words < 2 || run.from !== name.from || name.kind === 'media') continue;
    const common = run.head !== undefined || run.name.length < SHORTEST || isOther(tokens, { ...run, to: run.from + 1, words: 1, name: word(run.from) }, language);
    const rest = run.head ? runAt(tokens, run.from + 1, run.to, language) : undefined;
    const last = common ? (rest && (rest.words > 1 || !isOther(tokens, rest, language)) ? rest.name : undefined) : word(run.from);
    // "Serra Alva" for Serra Alva Papéis
    const firsts = name.kind === 'unlisted' ? beginnings(name.company, least) : [];
    for (const form of new Set(last === undefined ? firsts : [last, ...firsts])) {
      if (form !== name.company && form.length >= SHORTEST) short.set(form, short.has(form) && short.get(form)?.company !== name.company ? undefined : name);
    }
  }
  return short;
}

/** The first words of a longer name: "Tern Valley" of "Tern Valley Dairies". @param least how many at least */
function beginnings(name: string, least: number): string[] {
  const words = name.split(/\s+/);
  return words.map((_, k) => words.slice(0, k).join(' ')).filter((_, k) => k >= least && k < words.length && /^\p{Lu}/u.test(words[k - 1] as string));
}

/**
 * One name for each company that the text itself has introduced: "Orbita" is Orbita Dati, of which it spoke. Of two forms of several words
 * the one that stands first is its name ("Serra Alva", later "Serra Alva Papéis Ltda.").
 */
export function underOneName(tokens: Tokens, found: readonly Found[], language: Language): Found[] {
  const short = shortForms(tokens, found.filter(({ kind }) => kind === 'unlisted'), language, 1);
  const first = new Map<string, string>();
  for (const { from, to, company, kind } of found) {
    if (kind !== 'unlisted') continue;
    const full = short.get(company)?.company ?? company;
    const written = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
    const form = full.startsWith(written) ? written : company;
    if (!first.has(full)) first.set(full, form.includes(' ') ? form : full);
  }
  const named = (company: string): string => first.get(short.get(company)?.company ?? company) ?? company;
  return found.map((name) => (name.kind === 'unlisted' ? { ...name, company: named(name.company) } : name));
}

/** Letters of a short form, at least. */
const SHORTEST = 4;

/** Whether a place alone tells that a name which is another word too is a company's: "Yas grimpe à 25,4 %", "l'assemblea di Generali". */
export function toldHere(tokens: Tokens, { from, to, company }: Found, language: Language): boolean {
  const run: Run = { from, to, name: company, words: to - from, first: beginsSentence(tokens, from) };
  if (ofPerson(tokens, run, language)) return false;
  const at = governed(tokens, run, language);
  return evidenceFor(tokens, run, at, language) - evidenceAgainst(tokens, run, at, language) >= LIKELY;
}

/** @param taken what other rules have found, in order; @param closed tokens of names that are nobody's */
export function byEvidence(tokens: Tokens, language: Language, taken: readonly Found[], closed: ReadonlySet<number>): Found[] {
  const begins = new Set(taken.map(({ from }) => from));
  const ends = new Set(taken.map(({ to }) => to));
  const accepted: Run[] = [];
  const accept = ({ runs }: Heard): void => { for (const run of runs) { accepted.push(run); begins.add(run.from); ends.add(run.to); } };
  const tied = ({ runs }: Heard): number => (runs.some((run) => { const ties = tiesOf(tokens, run, begins, ends, language); return ties > 1 || (ties > 0 && tellsNear(tokens, run, language, LIST)); }) ? SURE : 0);
  let left = namesOf(tokens, language, taken, closed);
  // whom a list ties to one that was found is found in the next round
  for (const listed of [false, true, true]) left = left.filter((name) => { const is = isCompany(tokens, name, language, listed ? tied(name) : 0, begins.size > 0); if (is) accept(name); return !is; });
  const named = accepted.map((run): Found => ({ from: run.from, to: run.to, company: run.name, ambiguous: false, kind: isInstitution(tokens, run) ? 'institution' : 'unlisted', evident: true }));
  const short = shortForms(tokens, [...taken, ...named], language);
  const again = left.filter(({ runs: [run] }) => short.get((run as Run).name)?.kind === 'unlisted').flatMap(({ runs }) => runs).map((run): Found => ({ ...(short.get(run.name) as Found), from: run.from, to: run.to }));
  // "Rossel" is Groupe Rossel, of whom the text spoke
  const whole = named.map((name): Found => { const full = short.get(name.company); return full ? { ...name, company: full.company, kind: full.kind } : name; });
  return [...whole, ...again];
}
