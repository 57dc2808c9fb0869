import { FIRST_NAMES } from '../../companies/first-names.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { BROKEN, GLUED, MARK, type Tokens, WORD } from '../../text/tokens.ts';
import { isObserver } from '../../companies/observers.ts';
import { isFormer } from '../parties/bystanders.ts';
import { isNoCompany } from '../names/no-company.ts';
import { partsBefore } from '../parties/governors.ts';
import type { Scene } from '../claims/scene.ts';

/** Somebody whom a text names, and for whom they speak. */
export interface Person {
  name: string;
  affiliation?: string;
}

/** The people whom the sentences read so far name: whom "she", "Ms. Beaudry", "the manager" mean. */
export class People {
  private readonly known = new Map<string, Person>();
  /** Who was named or spoke last, and in which sentence. */
  last?: Person & { at: number; acts?: boolean };
  /** Whom it named last, in whatever part. */
  noted?: Person;

  /** Keeps whom a text names or hears at a sentence. */
  meet(person: Person & { acts?: boolean }, at: number): void {
    this.last = { ...this.know(person), at, ...(person.acts ? { acts: true } : {}) };
  }

  /** Keeps whom a sentence names beside somebody else who is spoken of: "Leonardo has hired Piero Massa, its head of systems". */
  know({ name, affiliation: house }: Person): Person {
    const affiliation = house ?? this.find(name)?.affiliation;
    const met: Person = { name, ...(affiliation ? { affiliation } : {}) };
    this.known.set(lastWord(name), met);
    return met;
  }

  /** Keeps a name by which later sentences may mean somebody by the last name alone. */
  note(name: string): void {
    this.noted = { name };
    if (!this.find(name)) this.known.set(lastWord(name), this.noted);
  }

  /** The person of that last name, or of that name. */
  find(name: string): Person | undefined {
    return this.known.get(lastWord(name));
  }
}

const lastWord = (name: string): string => (name.split(/[\s-]+/).at(-1) as string).toLowerCase();

/** Words inside names of people: "Ursula von der Leyen". */
const INSIDE: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ben', 'al', 'el', 'zu']);
/** The same behind two words of a name alone: "Pedro Soares dos Santos", "João Vieira da Costa", but no "Comisión de Energía". */
const BEHIND_TWO: ReadonlySet<string> = new Set(['de', 'do', 'da', 'dos', 'das']);
/** The same where a given name begins it: "José Vicente de los Mozos", "Ana Ruiz del Moral". */
const BEHIND_GIVEN: ReadonlySet<string> = new Set(['del', 'la', 'los', 'las']);
/** More words in a row with capitals are a title or a heading. */
const MOST_NAMES = 5;

export const isName = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0;

/** Where the run of capitals begins that ends with token `last`: with hyphens and small words inside. */
function runBefore({ tokens, from, names }: Scene, last: number): number {
  let first = last;
  // "ha detto a Reuters Luca Neri": a company before it is no part of the name
  while (first > from && tokens.gap[first] !== BROKEN && !names.some((name) => name.to === first)) {
    if (isName(tokens, first - 1)) { first -= 1; continue; }
    if (tokens.kind[first - 1] === MARK) {
      const joined = /^[-']$/.test(tokens.word[first - 1] as string) && tokens.gap[first] === GLUED && tokens.gap[first - 1] === GLUED && first - 2 >= from && isName(tokens, first - 2);
      if (!joined) break;
      first -= 2;
      continue;
    }
    let k = first - 1;
    while (k > from && first - k < 3 && INSIDE.has(tokens.word[k] as string)) k -= 1;
    // "Luca de Meo"
    if (k === first - 1 && /^d[ei]$/.test(tokens.word[k] as string) && isName(tokens, k - 1) && k > from && FIRST_NAMES.has(tokens.word[k - 1] as string) && !names.some((name) => name.from === first)) k -= 1;
    const two = k === first - 1 && BEHIND_TWO.has(tokens.word[k] as string) && k - 2 >= from && isName(tokens, k - 2);
    if (two || ofGiven({ tokens, from }, k)) k -= tokens.word[k - 1] === 'de' ? 2 : 1;
    if (k === first - 1 || !isName(tokens, k)) break;
    first = k;
  }
  return first;
}

/** Whether "del", "de los" ends at token k of a name of two words or more that a given name begins. */
function ofGiven({ tokens, from }: Pick<Scene, 'tokens' | 'from'>, k: number): boolean {
  if (!BEHIND_GIVEN.has(tokens.word[k] as string)) return false;
  const last = tokens.word[k - 1] === 'de' ? k - 2 : k - 1;
  let first = last;
  while (first > from && isName(tokens, first - 1) && tokens.gap[first] !== BROKEN) first -= 1;
  return isName(tokens, last) && first < last && FIRST_NAMES.has(tokens.word[first] as string);
}

/** Whether "Ms.", "M.", "signor" stands right before token i. */
function honoured({ tokens, words, from }: Scene, i: number): boolean {
  const at = tokens.word[i - 1] === '.' ? i - 2 : i - 1;
  return at >= from && words.honorifics.has(tokens.word[at] as string) && ((tokens.caps[at] as number) > 0 || (tokens.word[at] as string).length > 3);
}

export interface PersonAt extends Person {
  /** Where the name stands, without the office before it. */
  from: number;
}

/** Tokens between an office and what it is of: "la ministra regionale dell'Ambiente". */
const OF_OFFICE = 4;

/**
 * "Il ministro dell'Economia Giancarlo Giorgetti", "the mayor of Vellezzo Bellini Marco Tognella": where the name begins in words with capitals
 * from one token to another that a small word ties to an office. What stands before a given name is what the office is of.
 */
function behindDepartment({ tokens, words, from }: Scene, first: number, last: number): number {
  const elided = tokens.word[first - 1] === "'";
  const small = elided ? first - 2 : first - 1;
  if (small <= from || tokens.caps[small] !== 0 || FIRST_NAMES.has(tokens.word[first] as string)) return first;
  const word = tokens.word[small] as string;
  if (!elided && !words.functionWords.has(word) && !words.determiners.has(word) && !words.parts.at(tokens, small, first)) return first;
  let office = small;
  while (office > Math.max(from, small - OF_OFFICE) && tokens.caps[office] === 0 && !phraseBefore(words.offices, tokens, office)) office -= 1;
  if (!phraseBefore(words.offices, tokens, office) || tokens.word.slice(office, small).includes(',')) return first;
  let given = first + 1;
  while (given < last && !(isName(tokens, given) && FIRST_NAMES.has(tokens.word[given] as string))) given += 1;
  return given < last ? given : first;
}

/**
 * The person whose name ends with token `last`: two words or more with capitals that are nobody in the gazetteer, without the office before
 * them, or the last name alone of somebody named before or after "Ms.".
 */
export function personAt(scene: Scene, last: number, people?: People): PersonAt | undefined {
  const { tokens, from, words } = scene;
  let first = runBefore(scene, last);
  for (let i = first; i <= last; i++) {
    const office = words.offices.at(tokens, i, last + 1);
    if (office) first = Math.max(first, office.next);
  }
  // "Da Parigi": what begins a sentence has a capital anyway
  while (first < last && (words.honorifics.has(tokens.word[first] as string) || (first === from && (words.functionWords.has(tokens.word[first] as string) || words.parts.at(tokens, first, first + 1))))) first += 1;
  first = behindDepartment(scene, first, last);
  if (first > last || scene.names.some((name) => name.from <= last && name.to > first)) return undefined;
  let count = 0;
  for (let i = first; i <= last; i++) if (isName(tokens, i)) count += 1;
  const name = tokens.text.slice(tokens.start[first], tokens.end[last]);
  if (count > 1) return count > MOST_NAMES ? undefined : { ...people?.find(name), name, from: first };
  const known = people?.find(name);
  if (known) return { ...known, from: first };
  return honoured(scene, first) ? { name, from: first } : undefined;
}

/** Tokens from a name within which its office stands: "Claire Beaudry, who joined the airline in April as chief commercial officer". */
const OFFICE_NEAR = 16;

/** "Le directeur financier de Danone, Marc Aubrac": the office before the comma before token i. */
function officeBefore({ tokens, words, from }: Scene, i: number): number | undefined {
  if (tokens.word[i - 1] !== ',') return undefined;
  for (let k = i - 2; k >= Math.max(from, i - OFFICE_NEAR) && !/^[,.;:!?"]$/.test(tokens.word[k] as string); k--) if (words.offices.at(tokens, k, i)) return k;
  return undefined;
}

/** Tokens of an apposition between a name and its house: ", numero uno di Eni". */
const APPOSED = 8;

/**
 * The house that stands right beside the name of a person, without an office that a list knows: "Mary Barra of General Motors", "Claudio
 * Descalzi (Eni)", "Shell's Wael Sawan", "Chez Danone, Antoine de Saint-Affrique", "Claudio Descalzi, numero uno di Eni,". Who has left it
 * has none, nor who works for a paper.
 */
export function houseBeside(scene: Scene, from: number, last: number): string | undefined {
  const { tokens, words, to, names } = scene;
  const house = (name: Scene['names'][number] | undefined): string | undefined => (name && name.kind !== 'media' && !name.described && !isFormer(scene, name) ? name.company : undefined);
  const before = names.find((name) => name.to === from - 2);
  if (tokens.word[from - 1] === 's' && tokens.word[from - 2] === "'") return house(before);
  const within = names.find((name) => name.to === from - 1);
  if (within && tokens.word[from - 1] === ',' && phraseBefore(words.fromWithin, tokens, within.from, 3)?.from === scene.from) return house(within);
  const mark = tokens.word[last + 1];
  const behind = names.find((name) => name.from > last);
  if (!behind || behind.from > last + APPOSED) return undefined;
  if (mark === '(') return behind.from === last + 2 && tokens.word[behind.to] === ')' ? house(behind) : undefined;
  // "la raffineria Porto Marghera di Eni" is nobody
  if (partsBefore(scene, behind)[0] !== 'of' || !(from === scene.from || FIRST_NAMES.has(tokens.word[from] as string))) return undefined;
  const start = mark === ',' ? last + 2 : last + 1;
  for (let k = start; k < behind.from; k++) {
    if (tokens.kind[k] === MARK && !/^['-]$/.test(tokens.word[k] as string)) return undefined;
    if (words.observers.at(tokens, k, to) ?? words.unnamed.at(tokens, k, to) ?? words.rivals.at(tokens, k, to) ?? words.clientele.at(tokens, k, to)) return undefined;
    // "Mary Barra leads a rival of": only what ties the house to the name stands between them, but for an apposition
    if (mark !== ',' && !words.functionWords.has(tokens.word[k] as string) && tokens.kind[k] === WORD) return undefined;
  }
  // an apposition is closed by its mark
  return mark !== ',' || behind.to >= to || tokens.kind[behind.to] === MARK ? house(behind) : undefined;
}

/** Somebody whom a sentence names with their office. */
export interface Introduced extends Person {
  /** Nobody acts before them, and no preposition governs them: the sentence is about them. */
  acts: boolean;
}

/** Whether a preposition governs what begins at token i: "el nombramiento de Lucía Benavides". */
function governed({ tokens, words, from }: Scene, i: number): boolean {
  const part = phraseBefore(words.parts, tokens, i, 3) ?? (words.determiners.has(tokens.word[i - 1] as string) ? phraseBefore(words.parts, tokens, i - 1, 3) : undefined);
  return part !== undefined && part.from >= from && !words.articles.has(tokens.word[part.from] as string);
}

/** Words between what somebody does who heads a company and its name: "guida i conti di Inwit", "fundou em Florianópolis a Juriflux". */
const HEADED = 6;

/**
 * "Elisa Marchetto, che guida Fotonyx", "The former researcher runs Marlow Systems", "fundou a Juriflux": the company that somebody heads, where
 * no company does.
 */
export function headed(scene: Scene): string | undefined {
  const { tokens, words, from, to, names } = scene;
  for (let i = from; i < to; i++) {
    const verb = tokens.caps[i] === 0 ? words.leading.at(tokens, i, to) : undefined;
    if (!verb) continue;
    const name = names.find((one) => one.from >= verb.next && one.from - verb.next <= HEADED && (one.kind === 'company' || one.kind === 'unlisted') && !one.described);
    for (let k = verb.next; name && k < name.from; k++) if (tokens.kind[k] === MARK && !/^['-]$/.test(tokens.word[k] as string)) return undefined;
    const acting = names.some((one) => one.to <= i && one.kind !== 'media' && !isFormer(scene, one) && !partsBefore(scene, one).length);
    return name && !acting ? name.company : undefined;
  }
  return undefined;
}

/** Words of a name of somebody; what is longer is a title. */
const NAMED = 3;

/**
 * Whether the words from one token to another name the person whom a sentence is about, without an office: they begin it, or a clause of it, and a
 * verb follows ("Piero Vanzetti coltiva 140 ettari"). A given name makes a person of them anywhere; without one only at the beginning, and of no place.
 */
function begins(scene: Scene, first: number, last: number): boolean {
  const { tokens, words, from, to } = scene;
  const given = FIRST_NAMES.has(tokens.word[first] as string);
  if (first !== from && !(given && !governed(scene, first) && (tokens.kind[first - 1] === MARK || words.conjunctions.at(tokens, first - 1, first)))) return false;
  if (last - first >= NAMED || (!given && (words.determiners.has(tokens.word[first] as string) || words.functionWords.has(tokens.word[first] as string) || isNoCompany(tokens.text.slice(tokens.start[first], tokens.end[last]), words.language)))) return false;
  // a verb that no list knows is one too: "Almudena Rozas recibe a este diario"
  return last + 1 < to && tokens.kind[last + 1] === WORD && tokens.caps[last + 1] === 0 && !words.parts.at(tokens, last + 1, to) && !words.and.at(tokens, last + 1, to) && !words.relatives.has(tokens.word[last + 1] as string);
}

/** People whom a sentence names with their office, whether they speak or not, and whom it is about. */
export function introduced(scene: Scene, company: (i: number) => string | undefined, note?: (name: string) => void): Introduced[] {
  const { tokens, words, from, to, names } = scene;
  const found: Introduced[] = [];
  for (let i = from; i < to; i++) {
    if (!isName(tokens, i) || (i + 1 < to && isName(tokens, i + 1) && tokens.gap[i + 1] !== BROKEN)) continue;
    const person = personAt(scene, i);
    if (!person || person.from === i) continue;
    if (!words.determiners.has(tokens.word[person.from] as string)) note?.(person.name);
    let office = phraseBefore(words.offices, tokens, person.from)?.from ?? officeBefore(scene, person.from);
    for (let k = i + 1; office === undefined && k < Math.min(to, i + OFFICE_NEAR) && !/^[.;:!?"]$/.test(tokens.word[k] as string); k++) if (words.offices.at(tokens, k, to)) office = k;
    // "Elisa Marchetto, che nel 2021 ha fondato": told of at the start, and nobody that is listed
    if (office === undefined && tokens.word[i + 1] === ',' && words.relatives.has(tokens.word[i + 2] as string) && person.from === from) { found.push({ name: person.name, acts: true }); continue; }
    // "Mary Barra of General Motors disagreed"
    const beside = office === undefined ? houseBeside(scene, person.from, i) : undefined;
    if (beside !== undefined) {
      const others = names.some((name) => name.to <= person.from && name.company !== beside && name.kind !== 'media' && !partsBefore(scene, name).length);
      found.push({ name: person.name, acts: !others && !governed(scene, person.from), ...(isObserver(beside) ? {} : { affiliation: beside }) });
      continue;
    }
    if (office === undefined && begins(scene, person.from, i) && !names.some((name) => name.to <= person.from && !partsBefore(scene, name).length)) found.push({ name: person.name, acts: true });
    if (office === undefined) continue;
    const watches = words.observers.at(tokens, office, to) !== undefined;
    const house = names.find((name) => name.from > (office as number) && name.from <= (office as number) + OFFICE_NEAR / 2 && partsBefore(scene, name).includes('of')) ?? names.find((name) => name.from > i && name.from < (office as number) && name.kind !== 'media');
    const affiliation = watches ? undefined : (house?.company ?? company(office));
    const acts = !names.some((name) => name.to <= Math.min(office as number, person.from) && name.kind !== 'media' && tokens.word[name.to] !== "'" && !partsBefore(scene, name).length) && !governed(scene, Math.min(office, person.from));
    found.push({ name: person.name, acts, ...(affiliation ? { affiliation } : {}) });
  }
  return found;
}
