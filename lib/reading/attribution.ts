import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, MARK, type Tokens, WORD } from '../text/tokens.ts';
import { backReferenceAt } from './claim-lexicon.ts';
import { partsBefore } from './parties.ts';
import type { Named, Scene } from './scene.ts';

/** Who a sentence is said from. */
export interface Attribution {
  /** Canonical names of companies, names of people as written; in the order of the text. */
  sources: string[];
  /** The places that name companies as sources: they are not what the sentence is about. */
  places: Set<Named>;
  /** The source spoke in its own name ("X said"), not "according to X". */
  spoke: boolean;
  /** Companies that spoke as "the company", by canonical name. */
  themselves: string[];
  /** Whose office a person who spoke holds: "le président d'Iberdrola, Andrés Olmo". */
  affiliation?: string;
  /** A person spoke. */
  person: boolean;
}

/** Who "the company" is at a token, where it points back. */
export type Antecedent = (i: number) => string | undefined;

type Source = Named | { person: string } | { company: string };

/** How far after "according to" the source may begin: "un relatório recente do Financial Times". */
const SOURCE_REACH = 8;
/** The same after a mere preposition: an article. */
const PLAIN_REACH = 2;
const SPEAKER_REACH = 7;
/** How far behind its verb a speaker is sought when an office stands in between. */
const OFFICE_REACH = 14;
const VERB_REACH = 4;
const MOST_NAMES = 4;

const isMark = (tokens: Tokens, i: number, pattern: RegExp): boolean => tokens.kind[i] === MARK && pattern.test(tokens.word[i] as string);
const isName = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0;

/** A run of capitals that is nobody in the gazetteer: a person, as written, without the office. At least two words, so that no sentence's first word is one. */
function personAt(scene: Scene, last: number): string | undefined {
  const { tokens, from, to, words } = scene;
  let first = last + 1;
  while (first - 1 >= from && isName(tokens, first - 1) && last + 1 - first < MOST_NAMES && (first > last || tokens.gap[first] !== BROKEN)) first -= 1;
  for (let i = first; i <= last; i++) {
    const office = words.offices.at(tokens, i, to);
    if (office && office.next <= last + 1) first = Math.max(first, office.next);
  }
  const count = last + 1 - first;
  if (count < 2 || scene.names.some((name) => name.from <= last && name.to > first)) return undefined;
  return tokens.text.slice(tokens.start[first], tokens.end[last]);
}

/** Whether token i begins the sentence or a clause of it. */
const leads = ({ tokens, from }: Scene, i: number): boolean => i === from || isMark(tokens, i - 1, /^[,;:"–—]$/);

function endOfRun({ tokens, to }: Scene, k: number): number {
  let last = k;
  while (last + 1 < to && isName(tokens, last + 1) && tokens.gap[last + 1] !== BROKEN) last += 1;
  return last;
}

/** The company or person after a phrase of attribution that ends before token i; nothing past a comma, a stop or a verb of its own. */
function sourceAfter(scene: Scene, i: number, reach: number): Source | undefined {
  const { tokens, to, names } = scene;
  for (let k = i; k < Math.min(to, i + reach); k++) {
    const company = names.find((name) => name.from === k);
    if (company) return company;
    if (isMark(tokens, k, /^[,;:.!?()"]$/)) return undefined;
    if (isName(tokens, k)) {
      const last = endOfRun(scene, k);
      const inCompany = names.some((name) => name.from > k && name.from <= last);
      const person = !inCompany && last > k ? personAt(scene, last) : undefined;
      if (person) return { person };
      if (!inCompany && last > k) return undefined;
    }
  }
  return undefined;
}

/** Who stands before a verb of saying: the nearest company, person or "the company" of its clause, also before an apposition in commas. */
function speakerBefore(scene: Scene, verb: number, antecedent: Antecedent): Source | undefined {
  const { tokens, from, names, words } = scene;
  for (let k = verb - 1; k >= Math.max(from, verb - SPEAKER_REACH); k--) {
    const company = names.find((name) => name.to === k + 1);
    if (company) return company;
    if (isMark(tokens, k, /^[;:.!?"]$/)) return undefined;
    const back = [1, 2, 3, 4].map((length) => k + 1 - length).find((at) => at >= from && backReferenceAt(words, tokens, at, k + 1)?.next === k + 1);
    if (back !== undefined) {
      const meant = antecedent(back);
      return meant ? { company: meant } : undefined;
    }
    const person = isName(tokens, k) ? personAt(scene, k) : undefined;
    if (person) return { person };
  }
  // "It forecast that"
  const meant = verb - from <= 2 && words.pronouns.at(tokens, from, scene.to) ? antecedent(from) : undefined;
  return meant ? { company: meant } : undefined;
}

interface Speaker { source: Source; affiliation?: string }

/** "disse X", "afirmó X", "disse a diretora financeira da Galp, Marta F.", "a annoncé mardi l'opérateur": the speaker after the verb. */
function speakerAfter(scene: Scene, i: number, antecedent: Antecedent): Speaker | undefined {
  const { tokens, to, names, words } = scene;
  let office = false;
  let employer: Named | undefined;
  let told = false;
  for (let k = i; k < Math.min(to, i + (office || told ? OFFICE_REACH : VERB_REACH)); k++) {
    const company = names.find((name) => name.from === k);
    // "disse ao Valor o sócio X": whom it is said to is no source of it
    if (company && !office && partsBefore(scene, company).includes('into')) { told = true; k = company.to - 1; continue; }
    if (company && !office) return { source: company };
    if (company) { employer = company; k = company.to - 1; continue; }
    const held = words.offices.at(tokens, k, to);
    if (held && tokens.caps[k] !== 1) { office = true; k = held.next - 1; continue; }
    const back = backReferenceAt(words, tokens, k, to);
    if (back) {
      const meant = antecedent(k);
      if (!office) return meant ? { source: { company: meant } } : undefined;
      k = back.next - 1;
      continue;
    }
    if (tokens.kind[k] === MARK) {
      if (office && tokens.word[k] === ',') continue;
      if (tokens.word[k] === "'" || tokens.word[k] === '-') continue;
      break;
    }
    if (isName(tokens, k)) {
      const last = endOfRun(scene, k);
      const person = personAt(scene, last);
      if (person) return { source: { person }, affiliation: employer?.company };
      k = last;
    }
  }
  if (employer) return { source: employer };
  // "a fait savoir un porte-parole": of the company that is spoken of
  const meant = office ? antecedent(i) : undefined;
  return meant ? { source: { company: meant } } : undefined;
}

/** "A, B and C" after a source: names that a comma or "and" ties to it. */
function alsoNamed(scene: Scene, first: Named): Named[] {
  const found: Named[] = [];
  let end = first.to;
  for (const name of scene.names) {
    if (name.from < end) continue;
    if (scene.words.and.at(scene.tokens, end, name.from)?.next !== name.from) break;
    found.push(name);
    end = name.to;
  }
  return found;
}

/** Sources of a sentence: after "according to", before or after a verb of saying; chains give all their links. */
export function readAttribution(scene: Scene, antecedent: Antecedent = () => undefined): Attribution {
  const { tokens, words, from, to } = scene;
  const found = new Map<number, Source>();
  let spoke = false;
  let affiliation: string | undefined;
  const take = (at: number, source: Source | undefined): boolean => {
    if (source === undefined) return false;
    found.set(at, source);
    if ('from' in source) for (const name of alsoNamed(scene, source)) found.set(name.from, name);
    return true;
  };
  const deny = scene.modality.filter(({ modality }) => modality === 'denied');
  let name = 0;
  for (let i = from; i < to; i++) {
    while (name < scene.names.length && (scene.names[name] as Named).to <= i) name += 1;
    if (tokens.kind[i] !== WORD || (scene.names[name]?.from ?? to) <= i) continue;
    const word = words.speech.at(tokens, i, to);
    if (word?.value === 'before') {
      // "per Bankitalia il Pil crescerà", but "per 310 milioni la startup": what is also a preposition leads a clause, and the name follows
      const plain = word.next === i + 1 && (words.parts.at(tokens, i, i + 1) ?? words.price.at(tokens, i, i + 1)) !== undefined;
      if (plain && !leads(scene, i)) continue;
      take(i, sourceAfter(scene, word.next, plain ? PLAIN_REACH : SOURCE_REACH));
      i = word.next - 1;
      continue;
    }
    if (word?.value === 'noun') {
      // "in un rapporto di Nomisma", "figures from Cochilco": papers and data of somebody
      const whose = scene.names.find((other) => other.from > word.next && other.from <= word.next + 2 && words.parts.at(tokens, word.next, other.from)?.value.some((part) => part === 'of' || part === 'by'));
      if (whose) take(i, whose);
      continue;
    }
    // who denies speaks: "ha invece smentito"; "does not plan" is nobody's word
    const verb = word ?? (deny.some((denial) => denial.from === i) && !words.negations.has(tokens.word[i] as string) ? words.modality.at(tokens, i, to) : undefined);
    if (!verb || phraseBefore(words.sourceBefore, tokens, i)) continue;
    // behind a comma or a quotation the speaker follows: "…à Orlen, anunciou a empresa"
    const inverted = [i - 1, i - 2].some((at) => at >= from && isMark(tokens, at, /^[,"–—]$/)) ? speakerAfter(scene, verb.next, antecedent) : undefined;
    // "…, a indiqué le ministère": somebody else speaks, whoever that is
    const follows = i > from && isMark(tokens, i - 1, /^[,"–—]$/) && words.articles.has(tokens.word[verb.next] as string);
    const ahead = inverted || follows ? undefined : speakerBefore(scene, i, antecedent);
    const behind = inverted ?? (ahead ? undefined : speakerAfter(scene, verb.next, antecedent));
    if (take(i, ahead ?? behind?.source)) spoke = true;
    affiliation ??= behind?.affiliation;
    i = verb.next - 1;
  }
  const sources: string[] = [];
  const places = new Set<Named>();
  const themselves: string[] = [];
  let person = false;
  for (const [, source] of [...found].sort(([a], [b]) => a - b)) {
    const name = 'person' in source ? source.person : source.company;
    if ('person' in source) person = true;
    else if ('from' in source) places.add(source);
    else themselves.push(name);
    if (!sources.includes(name)) sources.push(name);
  }
  return { sources, places, spoke, themselves, person, affiliation };
}
