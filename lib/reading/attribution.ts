import { phraseBefore } from '../text/phrases.ts';
import { MARK, WORD } from '../text/tokens.ts';
import { pointsBack } from './back-references.ts';
import { partsBefore } from './parties.ts';
import { isName } from './people.ts';
import type { Named, Scene } from './scene.ts';
import { actorBefore, type Context, isMark, strangerAt, PLAIN_REACH, SOURCE_REACH, type Source, type Speaker, sourceAfter, speakerAfter, speakerBefore } from './speakers.ts';

/** Who a sentence is said from. */
export interface Attribution {
  /** Canonical names of companies, names of people and of whom nobody knows as written; in the order of the text. */
  sources: string[];
  /** The places that name companies as sources, and the houses of people who speak: they are not what the sentence is about. */
  places: Set<Named>;
  /** The source spoke in its own name ("X said"), not "according to X". */
  spoke: boolean;
  /** Companies that spoke as "the company", by canonical name. */
  themselves: string[];
  /** Whose office a person who spoke holds: "le président d'Iberdrola, Andrés Olmo". */
  affiliation?: string;
  /** A person spoke. */
  person: boolean;
  /** Which part of the sentence alone a source is the source of: "above the 0.2% reported by Eurostat", "has announced …". */
  within: { from: number; to: number; source: string; spoken: boolean; expected: boolean }[];
  /** Sources of the whole sentence, also of a clause of it that says itself from whom it is. */
  whole: string[];
  /** Somebody speaks whom it does not name: "said two people". */
  unnamed: boolean;
  /** Who spoke last in it, for whom "has added" stands in the next. */
  speaker?: Speaker;
}

/** Whether token i begins the sentence or a clause of it. */
const leads = ({ tokens, from }: Scene, i: number): boolean => i === from || isMark(tokens, i - 1, /^[,;:"–—]$/);

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

/** Tokens of an apposition that ends right before a verb: ", Andrés Olmo, descartó". */
const APPOSITION = 6;

/** Whether a name in commas ends right before token i: who stands in them, or before them, acts. */
function afterApposition({ tokens, from, names }: Scene, i: number): boolean {
  if (tokens.word[i - 1] !== ',') return false;
  const named = (tokens.caps[i - 2] as number) > 0 || names.some((name) => name.to === i - 1);
  for (let k = i - 3; named && k >= Math.max(from, i - 2 - APPOSITION); k--) if (tokens.kind[k] === MARK && tokens.word[k] !== "'" && tokens.word[k] !== '-') return tokens.word[k] === ',';
  return false;
}

/** A verb of saying, and where it ends. */
interface Saying {
  next: number;
  /** It says something in an aside alone. */
  aside?: boolean;
  /** Its subject is a pronoun glued to it: `a-t-il précisé`, `dit-elle`. */
  pronoun: boolean;
}

/** Words between an auxiliary and its participle: "ha inoltre aggiunto", "a toutefois précisé". */
const BETWEEN = 2;
/** Tokens of what may stand in commas there: "a, dans un communiqué, confirmé". */
const ASIDE = 9;

/** "Ha poi aggiunto", "a, dans un communiqué, confirmé" at token i. */
function compoundAt({ tokens, words, to }: Scene, i: number): Saying | undefined {
  const auxiliary = words.said.auxiliaries.at(tokens, i, to);
  if (!auxiliary) return undefined;
  const pronoun = tokens.word[auxiliary.next - 2] === '-';
  let k = auxiliary.next;
  if (tokens.word[k] === ',') {
    const end = [...Array(ASIDE).keys()].map((more) => k + 2 + more).find((at) => at < to && tokens.word[at] === ',');
    if (end === undefined) return undefined;
    k = end + 1;
  }
  for (let skipped = 0; skipped <= BETWEEN && k < to; skipped++, k++) {
    const participle = words.said.participles.at(tokens, k, to);
    if (participle) return { next: participle.next, pronoun };
    // "n'a pas précisé": nothing is said
    if (tokens.kind[k] !== WORD || tokens.caps[k] !== 0 || words.negations.has(tokens.word[k] as string)) return undefined;
  }
  return undefined;
}

/** Whether a word that is a verb or a noun ("the association estimates", "its estimates") is the verb: somebody stands right before it. */
function isVerb(scene: Scene, i: number): boolean {
  const { tokens, names, from, words } = scene;
  if (i === from) return false;
  if (isMark(tokens, i - 1, /^[,"–—]$/)) return !names.some((name) => name.from > i && name.from <= i + 2 && words.parts.at(tokens, i + 1, name.from));
  return names.some((name) => name.to === i) || isName(tokens, i - 1) || [1, 2, 3, 4].some((length) => i - length >= from && pointsBack(scene, i - length)?.next === i);
}

/** The verb of saying at token i. */
function sayingAt(scene: Scene, i: number): Saying | undefined {
  const { tokens, words, to, from } = scene;
  const word = words.speech.at(tokens, i, to);
  if (word?.value === 'verb' || (word?.value === 'either' && isVerb(scene, i))) {
    if (i > from && words.negations.has(tokens.word[i - 1] as string)) return undefined;
    return { next: word.next, pronoun: pronounAt(scene, word.next) };
  }
  if (word?.value === 'aside' && isAside(scene, i, word.next)) return { next: word.next, pronoun: pronounAt(scene, word.next), aside: true };
  return compoundAt(scene, i);
}

/** "dit-elle", "précise-t-il": the pronoun glued to a verb that ends before token i. */
const pronounAt = ({ tokens, words, to }: Scene, i: number): boolean => tokens.word[i] === '-' && [i + 1, i + 3].some((k) => k < to && words.people.at(tokens, k, k + 1) !== undefined);

/** Tokens from a verb of saying within which its "that" stands: "adiantou esta terça-feira à Lusa que". Where adjectives stand before nouns, "that" soon begins a relative clause. */
const THAT_REACH = 6;
const NEAR_THAT = 2;

/** Whether "that" follows a verb that ends before token i. */
function thatAfter({ tokens, words, to, figures, cues }: Scene, i: number): boolean {
  const reach = words.adjectiveEndings.length ? THAT_REACH : NEAR_THAT;
  for (let k = i; k < Math.min(to, i + reach) && tokens.kind[k] !== MARK; k++) {
    if (k > i && (words.relatives.has(tokens.word[k] as string) ? !words.that.has(tokens.word[k] as string) : false)) return false;
    if (words.that.has(tokens.word[k] as string) && (k === i || words.relatives.has(tokens.word[k] as string))) return true;
    if (figures.some((figure) => figure.from === k) || cues.some((cue) => cue.from === k)) return false;
  }
  return false;
}

/** "Valuta di entrare": what somebody means to do follows. */
const infinitiveAt = ({ tokens, words, to }: Scene, i: number): boolean =>
  [i, i + 1].some((k) => k < to && words.infinitiveEndings.some((ending) => (tokens.word[k] as string).length > ending.length + 1 && (tokens.word[k] as string).endsWith(ending)));

/** ", adds Ms. Beaudry", "he adds,", "added that": a verb that says something with a mark beside it, or before "that". */
function isAside(scene: Scene, i: number, next: number): boolean {
  const { tokens, from, to } = scene;
  if (next >= to || thatAfter(scene, next) || pronounAt(scene, next)) return true;
  // "Bankitalia vede il Pil a +0,6%": what institutions and papers do is mostly to tell
  if (scene.names.some((name) => name.to === i && (name.kind === 'institution' || name.kind === 'media')) && !infinitiveAt(scene, next)) return true;
  return isMark(tokens, next, /^[,.:;"–—]$/) ? i > from : i > from && behindMark(scene, i);
}

/** Tokens of the clitics between a mark and its verb: "lo ha", "así lo", "c'est ce qu'a". */
const CLITICS = 6;

/** Whether a mark stands right before token i, or before the clitics there: the speaker follows then. */
function behindMark({ tokens, words, from }: Scene, i: number): boolean {
  if (i - 1 >= from && isMark(tokens, i - 1, /^[,"–—]$/)) return true;
  const clitic = phraseBefore(words.clitics, tokens, i, CLITICS);
  return clitic !== undefined && clitic.from > from && isMark(tokens, clitic.from - 1, /^[,":;–—]$/);
}

/** Who speaks with a verb, and whether it is said in an aside: then all of the sentence is said, else what follows. */
interface Spoken {
  speaker?: Speaker;
  inverted?: boolean;
}

/** Whether nothing said follows a verb of saying that ends before token i: a mark, or when and where it was said ("Tesco said on Tuesday in a statement"). */
function saysNothingMore({ tokens, words, to, figures, dates }: Scene, i: number): boolean {
  if (i >= to || isMark(tokens, i, /^[,.:;–—]$/)) return true;
  const small = dates.some((date) => date.from >= i && date.from <= i + 2) || dates.some((date) => date.from <= i && i < date.to) || (words.functionWords.has(tokens.word[i] as string) && !words.determiners.has(tokens.word[i] as string) && !words.that.has(tokens.word[i] as string) && !words.negations.has(tokens.word[i] as string));
  let end = i;
  while (end < to && !isMark(tokens, end, /^[,.:;"–—]$/)) end += 1;
  return small && !figures.some((figure) => figure.from >= i && figure.from < end) && !words.that.has(tokens.word[i + 1] as string);
}

/** Who speaks with the verb at token i; no speaker where somebody speaks without a name; nothing where nobody does. */
function speakerOf(scene: Scene, i: number, { next, pronoun, aside }: Saying, context: Context): Spoken | undefined {
  const { tokens, words, from, to } = scene;
  const inAside = saysNothingMore(scene, next);
  const before = (): Spoken | undefined => {
    const speaker = speakerBefore(scene, i, context);
    return speaker && { speaker, inverted: inAside };
  };
  const still = (): Spoken | undefined => context.still && { speaker: context.still, inverted: inAside };
  if (pronoun) return { speaker: context.person ? { source: { person: context.person.name }, ...(context.person.affiliation ? { affiliation: context.person.affiliation } : {}) } : speakerAfter(scene, next, context) ?? companyAt(context, i), inverted: true };
  // "told Reuters that": who hears it stands behind
  if (words.telling.at(tokens, i, to)) {
    const teller = speakerBefore(scene, i, context) ?? hearer(scene, next);
    return teller ? { speaker: teller, inverted: !tellsThat(scene, next) } : {};
  }
  if (words.that.has(tokens.word[next - 1] as string) || thatAfter(scene, next) || afterApposition(scene, i)) return before() ?? (i === from ? still() : undefined);
  // behind a comma or a quotation the speaker follows: "…à Orlen, anunciou a empresa"
  const behind = behindMark(scene, i);
  const after = behind ? speakerAfter(scene, next, context) : undefined;
  if (after) return { speaker: after, inverted: true };
  // "…, a indiqué le ministère", "…, dicono due persone": somebody else speaks, whoever that is
  if (behind && i > from) {
    if (unnamedAfter(scene, next)) return {};
    if (words.articles.has(tokens.word[next] as string)) return { speaker: strangerAt(scene, next, endOfSegment(scene, next), context), inverted: true };
    // "“…”, admite", "Empregos, assegura, não serão cortados": who spoke before, and nobody named in the quotation
    const quotes = isMark(tokens, i - 1, /^"$/) || isMark(tokens, i - 2, /^"$/);
    const near = (): Spoken | undefined => context.near && { speaker: { source: { person: context.near.name }, ...(context.near.affiliation ? { affiliation: context.near.affiliation } : {}) }, inverted: true };
    if (inAside) return quotes || isMark(tokens, next, /^,$/) ? (still() ?? (quotes ? near() : before())) : before();
    if (aside) return undefined;
  }
  const found = before();
  if (found) return found;
  // "raised its outlook, saying net sales would grow"
  const actor = behind && !inAside ? actorBefore(scene, i) : undefined;
  if (actor) return { speaker: { source: actor } };
  if (behind) return undefined;
  const speaker = speakerAfter(scene, next, context, false);
  return speaker ? { speaker, inverted: true } : unnamedBefore(scene, i) ? {} : undefined;
}

/** "told Retail Gazette that …": what is told follows who hears it. */
function tellsThat({ tokens, words, to }: Scene, i: number): boolean {
  for (let k = i; k < to && !isMark(tokens, k, /^[,.:;"–—]$/); k++) if (words.that.has(tokens.word[k] as string)) return true;
  return false;
}

const companyAt = (context: Context, i: number): Speaker | undefined => {
  const company = context.company(i);
  return company === undefined ? undefined : { source: { company } };
};

/** "told The Information": the paper that hears it, where nobody who speaks is named. */
function hearer({ names }: Scene, i: number): Speaker | undefined {
  const paper = names.find((name) => name.from === i || name.from === i + 1);
  return paper?.kind === 'media' ? { source: paper } : undefined;
}

/** "two people familiar with the matter said". */
const unnamedBefore = ({ tokens, words, from }: Scene, i: number): boolean => [...Array(8).keys()].some((more) => i - 1 - more >= from && words.unnamed.at(tokens, i - 1 - more, i) !== undefined);

/** "dicono due persone al corrente", "said two people": those who speak have no name. */
const unnamedAfter = ({ tokens, words, to }: Scene, i: number): boolean => [i, i + 1, i + 2].some((k) => k < to && words.unnamed.at(tokens, k, to) !== undefined && !words.offices.at(tokens, k, to));

/** Where the mark stands behind token i. */
function endOfSegment({ tokens, to }: Scene, i: number): number {
  let end = i;
  while (end < to && !isMark(tokens, end, /^[,.:;()"–—]$/)) end += 1;
  return end;
}

/** Words of when it was between a participle and its "by": "noticiada em setembro pelo Expresso". */
const WHEN = 3;

/** "By" behind a participle of saying that ends before token i. */
function byAfter({ tokens, words, to }: Scene, i: number): { next: number } | undefined {
  for (let k = i; k <= i + WHEN && k < to && tokens.kind[k] !== MARK; k++) {
    const part = words.parts.at(tokens, k, to);
    if (part?.value.includes('by')) return part;
  }
  return undefined;
}

/** Whether a participle at token i tells of a figure right before it: "os 0,2% apurados pelo Eurostat". */
const measures = ({ figures }: Scene, i: number): boolean => figures.some((figure) => figure.to <= i && figure.to > i - 3);

/** From the mark or relative pronoun before token i to the mark behind it: what a source in the middle of a sentence is the source of. */
function segmentAt({ tokens, words, from, to }: Scene, i: number): { from: number; to: number } {
  let start = i;
  while (start > from && !isMark(tokens, start - 1, /^[,;:()–—]$/) && !words.relatives.has(tokens.word[start] as string)) start -= 1;
  let end = i;
  while (end < to && !isMark(tokens, end, /^[,;()–—]$/)) end += 1;
  return { from: start, to: end };
}

/** "che secondo Reuters fornirà": a relative clause that says itself from whom it is, to its end. */
function relativeAt({ tokens, words, from, to }: Scene, i: number): { from: number; to: number } | undefined {
  if (i - 1 <= from || !words.relatives.has(tokens.word[i - 1] as string) || !isMark(tokens, i - 2, /^[,)–—]$/)) return undefined;
  let end = i;
  while (end < to && !isMark(tokens, end, /^[;–—]$/)) end += 1;
  return { from: i - 1, to: end };
}

/** "by Gartner's reckoning": a possessive before a noun of what is said. */
function owns({ tokens, words, names }: Scene, i: number): Named | undefined {
  const plural = tokens.word[i - 1] === "'";
  if (!plural && (tokens.word[i - 1] !== 's' || tokens.word[i - 2] !== "'")) return undefined;
  const owner = names.find((name) => name.to === i - (plural ? 1 : 2) || name.to === i);
  const of = owner && (words.parts.at(tokens, owner.from - 1, owner.from) ?? words.price.at(tokens, owner.from - 1, owner.from) ?? words.sourceBefore.at(tokens, owner.from - 2, owner.from));
  return of && owner;
}

/** Whether a verb of saying that ends before token i, with who speaks, closes its sentence. */
function closes({ tokens, to }: Scene, i: number): boolean {
  for (let k = i; k < to - 1; k++) if (isMark(tokens, k, /^[,;:"–—]$/)) return false;
  return true;
}

/** A paper that something is told to: "disse ao Valor". */
const isHearer = (scene: Scene, source: Source): boolean => 'from' in source && source.kind === 'media' && partsBefore(scene, source).some((part) => part === 'into' || part === 'with');

/** What an aside is the aside of: all of its sentence, and, where it does not end the sentence, what a semicolon parts. */
function asideAt(scene: Scene, i: number, next: number): { from: number; to: number } {
  const { tokens, from, to } = scene;
  let start = from;
  if (!closes(scene, next)) for (let k = from; k < i; k++) if (tokens.word[k] === ';') start = k;
  return { from: start, to };
}

const nameOf = (source: Source): string => ('person' in source ? source.person : 'written' in source ? source.written : source.company);

/** Sources of a sentence: after "according to", before or after a verb of saying; chains give all their links. */
export function readAttribution(scene: Scene, context: Context = { company: () => undefined }): Attribution {
  const { tokens, words, from, to } = scene;
  const found = new Map<number, Source>();
  const within: Attribution['within'] = [];
  const whole: string[] = [];
  const everywhere = new Set<string>();
  const houses: Named[] = [];
  let spoke = false;
  let unnamed = false;
  /** Where a statement is named without whose it is: "precisa una nota". */
  let paper: number | undefined;
  let affiliation: string | undefined;
  let last: Speaker | undefined;
  /** Where a paper is named that is spoken to: "dans un entretien au Figaro". */
  const hearers = new Set<number>();
  /** Where somebody only expects something: nobody's word beside a word of saying. */
  const expected = new Set<number>();
  /** "Selon une source proche du dossier": from nobody who has a name. */
  let hearsay = false;
  const take = (at: number, speaker: Speaker | undefined, part?: { from: number; to: number }, all = part === undefined): boolean => {
    if (speaker === undefined) return false;
    if (speaker.house) houses.push(speaker.house);
    affiliation ??= speaker.affiliation;
    found.set(at, speaker.source);
    for (const [k, company] of (speaker.also ?? []).entries()) found.set(at + (k + 1) / 10, { company });
    const also = 'from' in speaker.source ? alsoNamed(scene, speaker.source) : [];
    for (const name of also) found.set(name.from, name);
    if (!part || (part.from <= from && part.to >= to)) everywhere.add(nameOf(speaker.source));
    if (part && (part.from > from || part.to < to)) for (const source of [speaker.source, ...also]) within.push({ ...part, source: nameOf(source), spoken: !all, expected: expected.has(at) });
    if (all) whole.push(nameOf(speaker.source));
    return true;
  };
  // "Istat: disoccupazione al 6%"
  const [first] = scene.names;
  if (first?.from === from && tokens.word[first.to] === ':' && first.kind !== 'company' && first.kind !== 'unlisted') take(from, { source: first });
  let name = 0;
  for (let i = from; i < to; i++) {
    while (name < scene.names.length && (scene.names[name] as Named).to <= i) name += 1;
    if (tokens.kind[i] !== WORD || (scene.names[name]?.from ?? to) <= i) continue;
    // "contrairement à ce qu'avait écrit L'Echo"
    const against = words.notSaid.at(tokens, i, to);
    if (against) {
      i = segmentAt(scene, against.next).to - 1;
      continue;
    }
    const word = words.speech.at(tokens, i, to);
    if (word?.value === 'before') {
      // "per Bankitalia il Pil crescerà", but "per 310 milioni la startup": what is also a preposition leads a clause, and the name follows
      const plain = word.next === i + 1 && (words.parts.at(tokens, i, i + 1) ?? words.price.at(tokens, i, i + 1)) !== undefined;
      if (plain && !leads(scene, i)) continue;
      const source = sourceAfter(scene, word.next, plain ? PLAIN_REACH : SOURCE_REACH, context);
      hearsay ||= !source && unnamedAfter(scene, word.next);
      const interview = words.parts.at(tokens, i, i + 1) !== undefined && phraseBefore(words.parts, tokens, word.next, 2)?.value.some((part) => part === 'into' || part === 'with');
      if (take(i, source, relativeAt(scene, i)) && interview && source && !('person' in source.source)) hearers.add(i);
      i = word.next - 1;
      continue;
    }
    // "acima dos 0,2% apurados pelo Eurostat"
    const told = words.saidBy.at(tokens, i, to);
    const by = told && byAfter(scene, told.next);
    if (by) {
      const source = sourceAfter(scene, by.next, PLAIN_REACH, context);
      if (source && !('kind' in source.source && source.source.kind === 'unlisted')) { take(i, source, measures(scene, i) ? segmentAt(scene, i) : undefined); i = by.next - 1; continue; }
    }
    const verb = sayingAt(scene, i);
    // "Fitch a dégradé la note de Casino": a rating is no paper, and says nothing
    if (words.ratings.at(tokens, i, to) && words.singulars.at(tokens, i - 1, i)) continue;
    if (!verb && (word?.value === 'noun' || word?.value === 'either')) {
      // "in un rapporto di Nomisma", "figures from Cochilco", "by Gartner's reckoning": papers and data of somebody
      const whose = scene.names.find((other) => other.from === word.next && other.kind !== 'company') ?? scene.names.find((other) => other.from > word.next && other.from <= word.next + 2 && words.parts.at(tokens, word.next, other.from)?.value.some((part) => part === 'of' || part === 'by')) ?? owns(scene, i);
      const teller = whose ?? scene.names.find((other) => other.to === i && (other.kind === 'media' || other.kind === 'institution') && words.that.has(tokens.word[word.next] as string));
      if (teller) take(i, { source: teller });
      else if (words.papers.at(tokens, i, to)) paper ??= i;
      continue;
    }
    // who denies speaks, and who does not rule out: "ha invece smentito", "n'exclut pas"; "does not plan" is nobody's word
    const denial = word || words.negations.has(tokens.word[i] as string) || words.functionWords.has(tokens.word[i] as string) ? undefined : words.modality.at(tokens, i, to);
    const saying = verb ?? (denial?.value === 'denied' ? denial : undefined);
    if (!saying || phraseBefore(words.sourceBefore, tokens, i)) continue;
    // "garantiu um contrato": who gets something says nothing
    if (verb && words.receiving.at(tokens, i, to) && !words.that.has(tokens.word[verb.next] as string) && !leads(scene, i)) continue;
    const said = speakerOf(scene, i, { pronoun: false, ...saying }, context);
    if (said && (words.modality.at(tokens, i, to)?.value ?? 'denied') !== 'denied') expected.add(i);
    if (said && take(i, said.speaker, said.inverted ? asideAt(scene, i, saying.next) : { from: i, to }, said.inverted === true && closes(scene, saying.next))) {
      spoke = true;
      last = said.speaker;
    } else if (said) unnamed = true;
    i = saying.next - 1;
  }
  // "…, a indiqué Yves Marchand dans un entretien au Figaro": who hears it is no source beside who speaks
  if ([...found.values()].some((source) => 'person' in source)) for (const [at, source] of found) if (hearers.has(at) || isHearer(scene, source)) found.delete(at);
  for (const at of expected) {
    const source = found.get(at);
    if (source && (hearsay || whole.some((name) => name !== nameOf(source)))) found.delete(at);
  }
  const own = paper !== undefined && !found.size ? context.company(paper) : undefined;
  if (own) spoke = take(paper as number, { source: { company: own } });
  // "ICRA expects …, and Meera Nambiar warns that …": each to where the next one speaks
  for (const part of within) for (const other of within) if (part.spoken && other.spoken && other.from > part.from && other.source !== part.source) part.to = Math.min(part.to, other.from);
  const sources: string[] = [];
  const places = new Set<Named>(houses);
  const themselves: string[] = [];
  let person = false;
  for (const [, source] of [...found].sort(([a], [b]) => a - b)) {
    const named = nameOf(source);
    if ('person' in source) person = true;
    else if ('from' in source) places.add(source);
    if ('company' in source && (!('from' in source) || source.described)) themselves.push(named);
    if (!sources.includes(named)) sources.push(named);
  }
  return { sources, places, spoke, themselves, person, affiliation, within: within.filter(({ source }) => !everywhere.has(source)), whole, unnamed, ...(last ? { speaker: last } : {}) };
}

/** The word of somebody: a quotation that goes on. */
export function fromSpeaker({ source, affiliation }: Speaker): Attribution {
  const name = nameOf(source);
  const themselves = 'company' in source ? [name] : [];
  return { sources: [name], places: new Set(), spoke: true, themselves, person: 'person' in source, affiliation, within: [], whole: [name], unnamed: false, speaker: { source, ...(affiliation ? { affiliation } : {}) } };
}

/** Which sources a claim has that stands at some tokens: those of the sentence and of that part of it. @param others where the claims of the sentence stand, for one without figures: it may stand before the verb, "asked about the merger, Orange denied …"; compared: where that stands which it is compared with, "expects £178m, down from £195m" */
export function sourcesAt({ sources, within }: Attribution, tokens: readonly number[], others: readonly number[] | undefined, compared: readonly number[]): string[] {
  return sources.filter((source) => {
    const parts = within.filter((part) => part.source === source);
    if (parts.some((part) => part.expected && compared.some((at) => at >= part.from && tokens.every((token) => token > at)))) return false;
    const holds = (part: { from: number; to: number }, at: readonly number[]): boolean => at.some((token) => token >= part.from && token < part.to);
    return !parts.length || parts.some((part) => holds(part, tokens) || (part.spoken && others !== undefined && !holds(part, others)));
  });
}
