import type { Mention, Sentence } from '../../analysis.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { type Attribution, fromSpeaker, readAttribution } from './attribution.ts';
import type { ClaimLexicon } from '../claims/claim-lexicon.ts';
import { answersIn } from './interviews.ts';
import { announcer, signedBy } from './introductions.ts';
import { headed, type Introduced, introduced, isName, People, type Person, personAt } from './people.ts';
import { beginsSaying, endsQuoted, isQuotation, leavesOpen, namesPerson, quotedAt, speakerLine } from './quotations.ts';
import { readScene } from '../claims/read-scene.ts';
import type { Named, Scene } from '../claims/scene.ts';
import type { Context, Speaker } from './speakers.ts';

/** Sentences after which "has added" is no company, and no person any more. */
const STILL = 2;
const PERSON = 4;
/** Words of a quotation that is somebody's statement. */
const FEWEST = 4;
/** Sentences of one quotation. */
const LONGEST = 8;
/** Sentences after which "she" is nobody. */
const SHE = 8;

/** Whom a sentence means that points back, as the memory of the text has it. */
export interface Meant {
  /** Who "the company" is at a token. */
  company: (i: number) => string | undefined;
  /** Who "both companies" are at a token. */
  companies: (i: number) => string[];
  /** The company that the text speaks of. */
  topic: () => string | undefined;
  /** The institution that the text speaks of. */
  authority: () => string | undefined;
  /** Whether the text has not named a company yet. */
  fresh: (company: string) => boolean;
}

/** What a sentence says of who speaks in it. */
export interface Heard {
  attribution: Attribution;
  /** The whole sentence is a quotation. */
  quote: boolean;
  /** Whose words stand between quotation marks, where no word says so. */
  quoted?: Attribution;
  /** The company that somebody heads whom it tells of. */
  house?: string;
  /** Who is meant without a name, for the clauses of the sentence. */
  context: Context;
}

/**
 * Who speaks in a text, carried from sentence to sentence: whom it has named, who spoke last, and whether a quotation is still open.
 * Sentences are heard in their order: `“Sales rose,” said Ana Reis. “We will hire 300 people.”` is hers to the end.
 */
export class Conversation {
  private readonly people = new People();
  /** Who spoke last, and in which sentence. */
  private spoken: { speaker: Speaker; at: number } | undefined;
  /** The paper that the text named last as a source, and in which sentence. */
  private paper: { company: string; at: number } | undefined;
  /** The sentence that says no more than whose the quotation before it is. */
  private signed: number | undefined;
  /** Whether the sentence before leaves a quotation open. */
  private open = false;
  /** The answers of an interview, and who gives them. */
  private readonly answers: ReadonlySet<number>;
  private interviewed: Speaker | undefined;

  constructor(private readonly tokens: Tokens, private readonly words: ClaimLexicon, private readonly sentences: readonly Sentence[], private readonly mentions: readonly Mention[]) {
    this.answers = answersIn(tokens, words, sentences);
  }

  /** Whether a sentence is the line under a quotation that says who spoke. */
  isSpeakerLine(index: number): boolean {
    return index > 0 && this.line(index - 1) !== undefined;
  }

  /** Who speaks in the sentence at an index. */
  hear(scene: Scene, index: number, meant: Meant): Heard {
    if (this.paper && index - this.paper.at <= SHE) scene.names = withPaper(scene, this.paper.company);
    const near = this.lastPerson(index, PERSON);
    const still = this.still(index);
    const met = introduced(scene, (i) => meant.topic() ?? meant.company(i), (name) => this.people.note(name));
    for (const person of met) this.meet(person, index);
    const begun = this.begunWith(scene);
    if (begun && !met.some(({ acts }) => acts)) this.meet({ ...begun, acts: true }, index);
    const house = headed(scene);
    if (house) this.employ(met.findLast(({ acts }) => acts) ?? this.people.last ?? this.people.noted, house, index);
    const person = this.lastPerson(index, SHE);
    const present = met.findLast(({ acts }) => acts);
    const context: Context = { company: meant.company, companies: meant.companies, authority: meant.authority, fresh: meant.fresh, people: this.people, ...(person ? { person } : {}), ...(near ? { near } : {}), ...(present ? { present } : {}), ...(still ? { still } : {}) };
    const attribution = readAttribution(scene, context);
    const line = this.line(index);
    if (line) attribution.sources = [line];
    const { whole, begins, answers } = this.quotation(index);
    // "« … »,⏎ a expliqué X": who speaks stands on the next line
    if (!attribution.sources.length && endsQuoted(scene.sentence, this.tokens.text)) Object.assign(attribution, this.nextSpeaker(index, context));
    if (!attribution.sources.length && this.open) Object.assign(attribution, this.closingSpeaker(index, context));
    const silent = !attribution.sources.length && !attribution.unnamed;
    const answer = this.answers.has(index) ? this.answerer(meant) : undefined;
    // a quotation goes on: who spoke before speaks still
    const voice = (): Attribution | undefined => {
      const told = answer ?? announcer(scene, this.people, met) ?? (whole ? this.signer(index, context) : undefined);
      if (told) return fromSpeaker(told);
      const named = met.findLast(({ acts }) => acts || !still) ?? (namesPerson(scene) || answers ? person : undefined);
      return named ?? this.introduced(index) ? quotedFrom(named ?? this.lastPerson(index, 1)) : still && fromSpeaker(still);
    };
    const quoted = silent ? voice() : undefined;
    // "Mary Barra of General Motors disagreed: “They sold 2 million.”": for whom somebody speaks is not what is said of others
    if (quoted && hasQuotation(scene)) for (const name of scene.names) if (quoted.affiliation === name.company && !quotedAt(scene, name.from)) attribution.places.add(name);
    if ((whole || begins || answer) && quoted) Object.assign(attribution, quoted);
    // "Aldo Neri riceve i giornalisti: «I ricavi sono saliti»"
    else if (quoted?.speaker && hasQuotation(scene)) attribution.speaker = quoted.speaker;
    return { attribution, quote: whole || answer !== undefined, context, ...(quoted ? { quoted } : {}), ...(house ? { house } : {}) };
  }

  /** Reads who speaks in a heading: "Pauline Aubanel : « Corsair ne sera pas vendue »". Nobody's claims are read in it. */
  hearHeading(scene: Scene, index: number): void {
    const { tokens, from, to } = scene;
    for (let i = from + 1; i < to; i++) {
      if (tokens.word[i] !== ':') continue;
      const person = personAt(scene, i - 1) ?? (tokens.word[i - 1] === '"' ? personAt(scene, to - 1) : undefined);
      if (person) this.people.meet({ name: person.name }, index);
      return;
    }
  }

  /** "Bonfim seguirá como conselheiro": whom the text knows and who begins a sentence with the last name alone. */
  private begunWith(scene: Scene): Person | undefined {
    const { tokens, from, to } = scene;
    if (from + 1 >= to || !isName(tokens, from) || tokens.caps[from + 1] !== 0 || tokens.kind[from + 1] !== WORD) return undefined;
    return personAt(scene, from, this.people);
  }

  /** Somebody only told of takes nobody's place who speaks. */
  private meet(person: Introduced, index: number): void {
    const speaks = this.still(index, SHE);
    if (person.acts || !speaks || !('person' in speaks.source)) this.people.meet(person, index);
    else this.people.know(person);
  }

  /** Keeps for whom somebody speaks of whom a sentence tells that they head a company. */
  private employ(person: Person | undefined, affiliation: string, index: number): void {
    if (person && !person.affiliation) this.people.meet({ name: person.name, affiliation }, index);
  }

  /** Who answers in an interview: whom the text had named last when the first question was put; for whom they speak is then whom the text speaks of. */
  private answerer(meant: Meant): Speaker | undefined {
    const named = this.people.last ?? this.people.noted;
    const house = named?.affiliation ?? meant.topic();
    this.interviewed ??= named && { source: { person: named.name }, ...(house ? { affiliation: house } : {}) };
    return this.interviewed;
  }

  /** Keeps who spoke last in a sentence that has been heard. */
  keep({ speaker, places }: Attribution, index: number): void {
    const paper = [...places].findLast(({ kind }) => kind === 'media');
    if (paper) this.paper = { company: paper.company, at: index };
    if (!speaker) return;
    this.spoken = { speaker, at: index };
    const { source, affiliation } = speaker;
    if ('person' in source) this.people.meet({ name: source.person, ...(affiliation ? { affiliation } : {}) }, index);
  }

  /** Whether a sentence says from whom the one before it is: "Lo ha comunicato il gruppo", "»,⏎ a expliqué X". */
  tellsOfBefore(scene: Scene, index: number, { sources }: Attribution): boolean {
    if (index === this.signed) return true;
    if (!sources.length) return false;
    return this.words.saidBefore.at(this.tokens, scene.from, scene.to) !== undefined || (endsQuoted(this.sentences[index - 1], this.tokens.text) && beginsSaying(scene));
  }

  private line(index: number): string | undefined {
    return speakerLine(this.tokens, this.words, this.sentences, index, this.mentions);
  }

  /** The person named or met last, where that is no more than so many sentences ago. */
  private lastPerson(index: number, reach: number): (Person & { at: number }) | undefined {
    const { last } = this.people;
    return last && index - last.at <= reach ? last : undefined;
  }

  /** Who spoke last, where that is not far: a person longer than a company. */
  private still(index: number, reach = PERSON): Speaker | undefined {
    return this.spoken && index - this.spoken.at <= ('person' in this.spoken.speaker.source ? reach : STILL) ? this.spoken.speaker : undefined;
  }

  /** How a sentence is quoted: all of it, also one of several in one pair of marks; beginning a quotation that the next goes on with; and answering the question before it. */
  private quotation(index: number): { whole: boolean; begins: boolean; answers: boolean } {
    const sentence = this.sentences[index] as Sentence;
    const next = this.sentences[index + 1];
    const { text } = this.tokens;
    const goesOn = this.open;
    this.open = leavesOpen(sentence, text, this.open) && sentence.kind === next?.kind && !/\n/.test(text.slice(sentence.end, next?.start));
    const whole = isQuotation(sentence, text) || (goesOn && (this.open || /["”»][.,]?$/u.test(text.slice(sentence.end - 2, sentence.end))));
    const opens = /^["“«„]/u.test(text.slice(sentence.start, sentence.start + 1));
    return { whole, begins: opens && this.open, answers: opens && (whole || this.open) && text.slice(Math.max(0, sentence.start - 4), sentence.start).trimEnd().endsWith('?') };
  }

  /** Whether somebody was introduced since anybody spoke: "Oliver Blume of Volkswagen was blunt. “We will invest $4 billion.”" Then who spoke before speaks no more. */
  private introduced(index: number): boolean {
    const { last } = this.people;
    if (!last?.acts || index - last.at > PERSON) return false;
    return !this.spoken || (last.at > this.spoken.at && !('person' in this.spoken.speaker.source && this.spoken.speaker.source.person === last.name));
  }

  /** Who is said to have spoken behind a quotation, in the sentence that follows it. */
  private signer(index: number, context: Context): Speaker | undefined {
    let at = index + 1;
    while (at <= index + LONGEST && this.sentences[at] && isQuotation(this.sentences[at] as Sentence, this.tokens.text)) at += 1;
    const scene = this.ahead(at);
    const speaker = scene && signedBy(scene, context);
    if (speaker) this.signed = at;
    return speaker;
  }

  /** Who speaks at the beginning of the sentence after a quotation. */
  private nextSpeaker(index: number, context: Context): Partial<Attribution> {
    const scene = this.ahead(index + 1);
    return scene && beginsSaying(scene) ? speakerIn(scene, context) : {};
  }

  /** Who speaks behind the end of a quotation of several sentences: "“Sales rose 4%. We will hire 2,000 people,” said Ana Reis". */
  private closingSpeaker(index: number, context: Context): Partial<Attribution> {
    const { text } = this.tokens;
    let open = true;
    for (let at = index + 1; at < this.sentences.length && at <= index + LONGEST; at++) {
      const sentence = this.sentences[at] as Sentence;
      if (text.slice((this.sentences[at - 1] as Sentence).end, sentence.start).includes('\n')) return {};
      open = leavesOpen(sentence, text, open);
      const scene = open ? undefined : this.ahead(at);
      if (!scene) continue;
      const closed = closingMark(scene);
      return closed === undefined ? {} : speakerIn({ ...scene, from: closed, names: scene.names.filter((name) => name.from > closed) }, context);
    }
    return {};
  }

  /** A sentence that is still to come, with the names in it. */
  private ahead(index: number): Scene | undefined {
    const next = this.sentences[index];
    if (!next) return undefined;
    const within: { item: Mention }[] = [];
    for (let i = mentionFrom(this.mentions, next.start); i < this.mentions.length && (this.mentions[i] as Mention).end <= next.end; i++) within.push({ item: this.mentions[i] as Mention });
    return readScene(this.tokens, this.words, next, within, [], []);
  }
}

/** The names of a sentence, and "the newspaper" for the paper that the text named last. */
function withPaper(scene: Scene, company: string): Scene['names'] {
  const { tokens, words, from, to, names } = scene;
  const found: Named[] = [];
  for (let i = from + 1; i < to; i++) {
    const noun = tokens.caps[i] === 0 && words.singulars.at(tokens, i - 1, i) ? words.newspapers.at(tokens, i, to) : undefined;
    const more = noun && (isName(tokens, noun.next) || words.parts.at(tokens, noun.next, to)?.value[0] === 'of' || names.some((name) => name.from <= noun.next && name.to > i));
    if (noun && !more) found.push({ from: i, to: noun.next, company, kind: 'media', described: true });
  }
  return found.length ? [...names, ...found].sort((a, b) => a.from - b.from) : names;
}

/** Whether a sentence quotes more than a word or two. */
function hasQuotation(scene: Scene): boolean {
  const { tokens, from, to } = scene;
  let quoted = 0;
  for (let i = from; i < to; i++) if (quotedAt(scene, i) && tokens.kind[i] === WORD) quoted += 1;
  return quoted >= FEWEST;
}

/** Where a quotation ends that a sentence before this one began. */
function closingMark({ tokens, from, to }: Scene): number | undefined {
  for (let i = from; i < to; i++) if (tokens.word[i] === '"') return i;
  return undefined;
}

/** Who speaks in a sentence, for another one of the same quotation. */
function speakerIn(scene: Scene, context: Context): Partial<Attribution> {
  const { sources, spoke, person, affiliation, speaker } = readAttribution(scene, context);
  return { sources, spoke, person, affiliation, ...(speaker ? { speaker } : {}) };
}

/** The words of a person who is named without a verb of saying. */
function quotedFrom(named: Person | undefined): Attribution | undefined {
  return named && fromSpeaker({ source: { person: named.name }, ...(named.affiliation ? { affiliation: named.affiliation } : {}) });
}

/** Index of the first mention that starts at an offset or after it. */
function mentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
