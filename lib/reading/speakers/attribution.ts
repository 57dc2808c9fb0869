import { phraseBefore, phraseWithin } from '../../text/phrases.ts';
import { WORD } from '../../text/tokens.ts';
import type { Speech } from '../claims/claim-lexicon.ts';
import { isObserver } from '../../companies/observers.ts';
import { clauseAt, pieceAt, undivided } from '../claims/clauses.ts';
import { partsBefore } from '../parties/governors.ts';
import { expecterOf, goesOnExpecting, isPlan, ofFigure } from './expecting.ts';
import { isName, personAt } from './people.ts';
import { quotedAt } from './quotations.ts';
import { actsInRelative, clauseOf, opensContrast, reachOf, relatesTo, setAgainst, type Stretch, toldFrom } from './reach.ts';
import { behindMark, closes, goesOnWithAnd, sayingAt, saysNothingMore } from './saying.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { speakerOf, type Spoken, unnamedAfter } from './speaker-of.ts';
import { actorBefore, type Context, isMark, meant, nameOf, type Source, type Speaker, spoken, type Saying } from './speakers.ts';
import { byAfter, measures, owns, PLAIN_REACH, segmentAt, SOURCE_REACH, sourceAfter } from './told-from.ts';
import { endOfPerson } from './unknown-names.ts';
import { valuesAt } from '../claims/valuing.ts';

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
  within: { from: number; to: number; source: string; spoken: boolean; expected: boolean; aside: boolean }[];
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

/** A paper that something is told to: "disse ao Valor". */
const isHearer = (scene: Scene, source: Source): boolean => 'from' in source && source.kind === 'media' && partsBefore(scene, source).some((part) => part === 'into' || part === 'with');

/** Tokens from the beginning of a statement within which its source leads it. */
const LED = 2;

/** "…; un porte-parole de Nestlé …": who leads a statement behind a semicolon is no source of what stands before it. */
function ledAt({ tokens, from, to }: Scene, i: number): { from: number; to: number } | undefined {
  let start = i;
  while (start > from && i - start <= LED && tokens.word[start - 1] !== ';') start -= 1;
  return start > from && tokens.word[start - 1] === ';' ? { from: start, to } : undefined;
}

/** Whether parts are all of a sentence: "…, calcola l'autorità, e Fastweb resterebbe al 29%". */
const isWhole = ({ from, to }: Scene, [part, more]: readonly Stretch[]): boolean => part !== undefined && more === undefined && part.from <= from && part.to >= to;

/** Tokens from a verb of saying to its "that": "told a news conference that". */
const THAT = 7;

/** Words between a conditional and what it says of a denial: "avrebbe poi rinunciato". */
const RUMOURED = 2;

/** The sources of one sentence while it is read from left to right. */
class Sources {
  /** Who it is from, by the token that says so. */
  readonly found = new Map<number, Source>();
  readonly within: Attribution['within'] = [];
  readonly whole: string[] = [];
  private readonly everywhere = new Set<string>();
  private readonly houses: Named[] = [];
  /** Where a paper is named that is spoken to: "dans un entretien au Figaro". */
  private readonly hearers = new Set<number>();
  /** Where a mere preposition names a company: "per la Campari". */
  private readonly plain = new Set<number>();
  /** Where somebody only expects something: nobody's word beside a word of saying. */
  private readonly expected = new Set<number>();
  /** "Selon une source proche du dossier": from nobody who has a name. */
  private hearsay = false;
  /** Where a statement is named without whose it is: "precisa una nota". */
  private paper: number | undefined;
  private affiliation: string | undefined;
  private spoke = false;
  private unnamed = false;
  private last: Speaker | undefined;
  /** Where who stands behind the verb spoke last. */
  private lastAside: number | undefined;
  /** Where what somebody says begins, behind the verb. */
  private saidFrom: number | undefined;
  /** Who spoke last that stands before the verb, in no relative clause. */
  private lastBefore: Speaker | undefined;

  constructor(private readonly scene: Scene, private readonly context: Context) {
    // "Istat: disoccupazione al 6%"
    const [first] = scene.names;
    const quotes = (colon: number): boolean => scene.tokens.word[colon] === ':' && scene.tokens.word[colon + 1] === '"';
    if (first?.from === scene.from && scene.tokens.word[first.to] === ':' && ((first.kind !== 'company' && first.kind !== 'unlisted') || quotes(first.to))) this.take(scene.from, { source: first });
    // "Elon Musk: «Tesla assumerà …»"
    const last = isName(scene.tokens, scene.from) ? endOfPerson(scene, scene.from) : scene.from;
    const person = quotes(last + 1) ? personAt(scene, last, context.people) : undefined;
    if (person && this.take(scene.from, spoken(person))) this.last = spoken(person);
  }

  /** Reads what stands at a token. @returns where to go on; undefined where nobody speaks there */
  at(i: number): number | undefined {
    const { tokens, words, to } = this.scene;
    // "contrairement à ce qu'avait écrit L'Echo"
    const against = words.notSaid.at(tokens, i, to);
    if (against) return segmentAt(this.scene, against.next).to;
    // "los centros de datos de Google": what "of" ties to a longer word of claims names no source
    if (phraseBefore(words.parts, tokens, i, 2)?.value[0] === 'of' && this.scene.cues.some((cue) => cue.from < i && cue.to > i)) return undefined;
    const word = words.speech.at(tokens, i, to);
    if (word?.value === 'before') return this.accordingTo(i, word.next);
    const after = words.afterSaying.at(tokens, i, to);
    if (after) return this.saidBefore(i, after.next);
    const own = words.ownView.at(tokens, i, to);
    if (own) return this.inOwnView(i, own.next);
    if (this.revised(i)) return undefined;
    const by = this.participle(i);
    if (by !== undefined) return by;
    const verb = sayingAt(this.scene, i);
    // "Fitch a dégradé la note de Casino": a rating is no paper, and says nothing
    if (words.ratings.at(tokens, i, to) && words.singulars.at(tokens, i - 1, i)) return undefined;
    if (!verb && (word?.value === 'noun' || word?.value === 'either')) return this.paperAt(i, word.next);
    return this.verbAt(i, verb, word?.value);
  }

  /** Adds a source that the token at an index names: of parts of the sentence, or of all of it. */
  private take(at: number, speaker: Speaker | undefined, parts: readonly Stretch[] = [], all = !parts.length, aside = false): boolean {
    if (speaker === undefined) return false;
    if (speaker.house) this.houses.push(speaker.house);
    this.affiliation ??= speaker.affiliation;
    this.found.set(at, speaker.source);
    for (const [k, company] of (speaker.also ?? []).entries()) this.found.set(at + (k + 1) / 10, { company });
    const also = 'from' in speaker.source ? alsoNamed(this.scene, speaker.source) : [];
    for (const name of also) this.found.set(name.from, name);
    const everywhere = !parts.length || isWhole(this.scene, parts);
    if (everywhere) this.everywhere.add(nameOf(speaker.source));
    else for (const part of parts) for (const source of [speaker.source, ...also]) this.within.push({ ...part, source: nameOf(source), spoken: !all, expected: this.expected.has(at), aside });
    if (all) this.whole.push(nameOf(speaker.source));
    return true;
  }

  /** "Secondo Reuters", "dans un entretien au Figaro". */
  private accordingTo(i: number, next: number): number | undefined {
    const { tokens, words } = this.scene;
    // "per Bankitalia il Pil crescerà", but "per 310 milioni la startup": what is also a preposition leads a clause, and the name follows
    const plain = next === i + 1 && (words.parts.at(tokens, i, i + 1) ?? words.price.at(tokens, i, i + 1)) !== undefined;
    if (plain && !leads(this.scene, i)) return undefined;
    // "perdeu o segundo lugar para o Lidl": behind an article or "in" it is an ordinal
    if (next === i + 1 && (words.determiners.has(tokens.word[i - 1] as string) || words.parts.at(tokens, i - 1, i))) return undefined;
    const source = sourceAfter(this.scene, next, plain ? PLAIN_REACH : SOURCE_REACH, this.context) ?? (words.relatives.has(tokens.word[next] as string) || words.relatives.has(tokens.word[next - 2] as string) ? this.ofLast(i) : undefined);
    // "A obra, para a Pemex, ficará concluída", "Para España, representa": for whom it is
    if (plain && source && ('written' in source.source || (i > this.scene.from && 'kind' in source.source && (source.source.kind === 'company' || source.source.kind === 'unlisted')))) return undefined;
    // "Per Prysmian significa 80 milioni di costi": for whom it is, where a verb follows
    const named = plain && source && 'kind' in source.source && (source.source.kind === 'company' || source.source.kind === 'unlisted') ? source.source.to : undefined;
    if (named !== undefined && tokens.kind[named] === WORD && tokens.caps[named] === 0 && !words.determiners.has(tokens.word[named] as string) && !words.own.has(tokens.word[named] as string)) return next;
    const nobody = this.unnamedWith(i, next);
    this.hearsay ||= (!source && unnamedAfter(this.scene, next)) || nobody;
    // "secondo fonti di Francoforte": a place
    if (source && nobody && !('from' in source.source)) return next;
    const interview = words.parts.at(tokens, i, i + 1) !== undefined && phraseBefore(words.parts, tokens, next, 2)?.value.some((part) => part === 'into' || part === 'with');
    // "centros de datos de Aragón"
    if (source && 'written' in source.source && phraseBefore(words.parts, tokens, i, 2)?.value[0] === 'of') return next;
    const led = ledAt(this.scene, i);
    const parts = source && (led ? [led] : reachOf(this.scene, { at: i, next, speaker: source, behind: true }));
    if (plain && source && 'kind' in source.source) this.plain.add(i);
    if (this.take(i, source, parts, true, true) && interview && source && !('person' in source.source)) this.hearers.add(i);
    return next;
  }

  /** "Ganó un 4,1% tras confirmar que …", "fell 5% after cautioning that …": whoever acts says what follows. */
  private saidBefore(i: number, next: number): number | undefined {
    const actor = actorBefore(this.scene, i) ?? this.scene.names.findLast((name) => name.to <= i && name.kind !== 'media');
    if (!actor) return undefined;
    // whoever says so acts in the sentence too
    const speaker = { source: { company: actor.company } };
    this.take(i, speaker, [toldFrom(this.scene, i, speaker)]);
    return next;
  }

  /** "A suo dire, …", "By her reckoning it is worth $300 million": who spoke before, or of whom the text tells. */
  private inOwnView(i: number, next: number): number {
    const { still, person, company } = this.context;
    const named = [...this.found.values()].at(-1);
    // "Los analistas de Renta 4 valoran la venta; en su opinión, …"
    if (named && this.take(i, { source: named }, reachOf(this.scene, { at: i, next, speaker: { source: named }, behind: false }), true, true)) return next;
    const actor = this.scene.words.adjectiveEndings.length ? actorBefore(this.scene, i) : undefined;
    const speaker = actor ? { source: actor } : still && 'person' in still.source ? still : person ? spoken(person) : (still ?? meant(company(i)));
    // "… et la CBG a suspendu, de son propre aveu, le versement"
    const parts = actor && [clauseOf(this.scene, actor.from, clauseAt(this.scene, actor.from).from)];
    if (speaker) this.take(i, speaker, parts ?? reachOf(this.scene, { at: i, next, speaker, behind: false }), true, true);
    return next;
  }

  /** "Bankitalia ha limato la stima", "Bernstein cut its price target to $190": whose it is that is revised, where an institution or a house that judges others does it. */
  private revised(i: number): boolean {
    const { tokens, words, to, names, figures } = this.scene;
    const target = words.ratings.at(tokens, i, to) !== undefined && figures.some(({ from, figure }) => figure.kind === 'money' && undivided(this.scene, Math.min(i, from), Math.max(i, from)));
    if (!target && !words.forecasts.at(tokens, i, to)) return false;
    const clause = clauseAt(this.scene, i);
    const article = [1, 2, 3, 4].map((back) => i - back).find((k) => k >= clause.from && (words.determiners.has(tokens.word[k] as string) || words.own.has(tokens.word[k] as string)));
    // "après l'abaissement de la recommandation de Jefferies"
    if (article === undefined || phraseBefore(words.parts, tokens, words.own.has(tokens.word[article] as string) ? article : article + 1, 3)?.value[0] === 'of' || clause.verb === undefined || clause.verb > i) return false;
    // "o Itaú BBA, que elevou o preço-alvo"
    const relative = clause.opens === 'relative' && !clause.tight;
    const actor = names.find((name) => (relative ? name.to === clause.from : name.to <= (clause.verb as number) && clauseAt(this.scene, name.from) === clause) && !partsBefore(this.scene, name).length);
    if (!actor || !(target || actor.kind === 'institution' || actor.kind === 'media' || isObserver(actor.company)) || (actor.described && actor.kind !== 'institution')) return false;
    // who sets a price target acts too
    this.last ??= { source: actor };
    this.lastBefore ??= { source: actor };
    const own = clauseOf(this.scene, i, actor.from);
    // "La BNS ha limato le sue previsioni: l'inflazione sarà dello 0,3%"
    const colon = tokens.word[own.to] === ':' ? own.to : tokens.word[own.to - 1] === ':' ? own.to - 1 : undefined;
    return this.take(i, { source: target ? { company: actor.company } : actor }, [colon === undefined ? own : { from: own.from, to }]);
  }

  /** Whether a phrase is of people without a name: "según fuentes de". */
  private unnamedWith(i: number, next: number): boolean {
    return phraseWithin(this.scene.words.unnamed, this.scene.tokens, i, next);
  }

  /** "Acima dos 0,2% apurados pelo Eurostat". */
  private participle(i: number): number | undefined {
    const { tokens, words, to } = this.scene;
    const told = words.saidBy.at(tokens, i, to);
    const by = (told && byAfter(this.scene, told.next)) ?? this.valuedBy(i);
    const source = by && sourceAfter(this.scene, by.next, PLAIN_REACH, this.context);
    if (!source || ('kind' in source.source && source.source.kind === 'unlisted')) return undefined;
    // "as tarifas anunciadas por Washington"
    if ('written' in source.source && !measures(this.scene, i)) return undefined;
    this.take(i, source, measures(this.scene, i) ? [segmentAt(this.scene, i)] : undefined);
    return by.next;
  }

  /** "Est évalué à 710 millions par le magazine Forbes": a paper or institution that "by" names, in the clause of a participle. */
  private valuedBy(i: number): { next: number } | undefined {
    const { tokens, words, to, names } = this.scene;
    const verb = words.speech.at(tokens, i, to);
    if (verb?.value !== 'verb' || !words.adjectiveEndings.length || !words.past.participles.some((ending) => (tokens.word[i] as string).endsWith(ending)) || words.said.auxiliaries.at(tokens, i - 1, i)) return undefined;
    for (let k = verb.next; k < to && !isMark(tokens, k, /^[,;:()–—]$/); k++) {
      const part = words.parts.at(tokens, k, to);
      if (part?.value.includes('by') && names.some(({ kind, from }) => (kind === 'media' || kind === 'institution') && from >= part.next && from <= part.next + PLAIN_REACH)) return part;
    }
    return undefined;
  }

  /** "In un rapporto di Nomisma", "figures from Cochilco", "by Gartner's reckoning": papers and data of somebody. */
  private paperAt(i: number, next: number): undefined {
    const { tokens, words, to, names } = this.scene;
    // "dopé par les prévisions de Texas Instruments": what moves something is nobody's word on it
    if (words.forecasts.at(tokens, i, to) && phraseBefore(words.parts, tokens, words.determiners.has(tokens.word[i - 1] as string) ? i - 1 : i, 2)?.value.includes('by')) return undefined;
    const whose = names.find((other) => other.from === next && other.kind !== 'company') ?? names.find((other) => other.from > next && other.from <= next + 2 && words.parts.at(tokens, next, other.from)?.value.some((part) => part === 'of' || part === 'by')) ?? owns(this.scene, i);
    const teller = whose ?? names.find((other) => other.to === i && (other.kind === 'media' || other.kind === 'institution') && words.that.has(tokens.word[next] as string));
    const reviser = teller ? undefined : this.reviser(i);
    if (teller) {
      this.take(i, { source: teller });
      if (teller.kind === 'institution') this.last ??= { source: teller };
    }
    else if (reviser) this.take(i, reviser);
    else if (words.papers.at(tokens, i, to)) this.paper ??= i;
  }

  /** "Achicó de 5,1% a 4,2% su proyección", "the OECD cut its forecast": whose estimate it is. */
  private reviser(i: number): Speaker | undefined {
    const { tokens, words, from } = this.scene;
    if (!words.own.has(tokens.word[i - 1] as string) && !words.own.has(tokens.word[i - 2] as string)) return undefined;
    const { person } = this.context;
    if (person && words.people.at(tokens, from, i)) return spoken(person);
    const actor = actorBefore(this.scene, i);
    return actor && !actor.described && (actor.kind === 'institution' || actor.kind === 'media') ? { source: actor } : undefined;
  }

  /** A verb of saying, or of denying. */
  private verbAt(i: number, verb: Saying | undefined, word: Speech | undefined): number | undefined {
    const { tokens, words, to } = this.scene;
    // who denies speaks, and who does not rule out: "ha invece smentito", "n'exclut pas"; "does not plan" is nobody's word
    const denial = word || words.negations.has(tokens.word[i] as string) || words.functionWords.has(tokens.word[i] as string) ? undefined : words.modality.at(tokens, i, to);
    const saying = verb ?? (denial?.value === 'denied' ? denial : undefined);
    if (phraseBefore(words.sourceBefore, tokens, i) || valuesAt(this.scene, i)) return undefined;
    if (!saying) return this.expects(i);
    // "La direction aurait promis": who is said to have said something says nothing here
    if (verb && words.said.auxiliaries.at(tokens, i, to) && this.conditional(i)) return saying.next;
    // "aurait renoncé": who is said to give up says nothing
    if (!verb && this.scene.modality.some(({ from, modality }) => modality === 'possible' && from >= i - RUMOURED && from < i && this.conditional(from))) return undefined;
    // "garantiu um contrato": who gets something says nothing
    if (verb && words.receiving.at(tokens, i, to) && ![verb.next - 1, verb.next].some((k) => words.that.has(tokens.word[k] as string)) && !leads(this.scene, i)) return undefined;
    // "est évalué à 710 millions par Forbes": of whom it is said, and by whom
    if (verb && i > this.scene.from && words.passive.has(tokens.word[i - 1] as string)) return this.passive(i, saying.next);
    // "por encima de los 4,60 que estimaba en julio"
    const figure = verb && this.lastBefore && ofFigure(this.scene, i);
    if (figure && this.take(i, this.lastBefore, [{ from: figure.from, to: saying.next }])) return saying.next;
    if (verb?.aside && this.isSaid(i)) return saying.next;
    const said = this.speaking(i, saying);
    // "« L'Afrique nous rapporte autant », observe Maxime Saada": nobody who is named inside a quotation alone
    if (said?.speaker && 'written' in said.speaker.source && quotedAt(this.scene, i)) return saying.next;
    if (said && (words.modality.at(tokens, i, to)?.value ?? 'denied') !== 'denied') this.expected.add(i);
    const parts = said?.speaker && this.told(i, saying.next, said, said.speaker);
    if (said && this.take(i, said.speaker, parts, said.inverted === true && parts !== undefined && (closes(this.scene, saying.next) || isWhole(this.scene, parts)), said.inverted)) {
      this.spoke = true;
      this.last = said.speaker;
      if (!said.inverted) this.saidFrom = this.behindThat(saying.next);
      if (said.inverted) this.lastAside = i;
      else if (pieceAt(this.scene, i).opens !== 'relative') this.lastBefore = said.speaker;
    } else if (said) this.unnamed = true;
    return saying.next;
  }

  /** Where what is said begins behind a verb of saying: behind its "that", if there is one near. */
  private behindThat(i: number): number {
    const { tokens, words, to } = this.scene;
    for (let k = i; k < Math.min(to, i + THAT); k++) if (words.that.has(tokens.word[k] as string)) return k + 1;
    return i;
  }

  /** "Nyakundi said the bank now sees the economy growing": whether the verb at token i is in the clause that somebody says, so that it is their word. */
  private isSaid(i: number): boolean {
    return this.saidFrom !== undefined && this.saidFrom < i && clauseAt(this.scene, this.saidFrom) === clauseAt(this.scene, i);
  }

  /** Whose plan or hope a verb tells that says nothing else. */
  private expects(i: number): number | undefined {
    if (this.isSaid(i)) return undefined;
    const speaker = this.lastBefore && 'person' in this.lastBefore.source && goesOnWithAnd(this.scene, i) && isPlan(this.scene, i) ? this.lastBefore : (expecterOf(this.scene, i, this.context) ?? goesOnExpecting(this.scene, i, this.context));
    if (!speaker || !this.take(i, speaker, [toldFrom(this.scene, i, speaker)])) return undefined;
    this.expected.add(i);
    this.spoke = true;
    this.last = speaker;
    this.lastBefore = speaker;
    return i + 1;
  }

  /** Who spoke in the aside that a relative clause at token i goes on about: "…, dit Ana Reis, directrice, pour qui …". */
  private ofLast(i: number): Speaker | undefined {
    return this.lastAside !== undefined && relatesTo(this.scene, i, this.lastAside) ? this.last : undefined;
  }

  /** Who speaks with the verb at token i: also whoever a relative clause is about, where nobody else acts in it. */
  private speaking(i: number, saying: Omit<Saying, 'pronoun'>): Spoken | undefined {
    const last = this.ofLast(i);
    if (last && 'person' in last.source && actsInRelative(this.scene, i)) return { speaker: last };
    // "El ejecutivo adelantó que la estatal cerrará una mina, y reconoció que …"
    if (this.lastBefore && goesOnWithAnd(this.scene, i)) return { speaker: this.lastBefore, inverted: saysNothingMore(this.scene, saying.next) };
    return speakerOf(this.scene, i, { pronoun: false, ...saying }, this.last ? { ...this.context, still: this.last } : this.context);
  }

  /** What is told with a verb of saying: what it is the aside of, or what follows it. */
  private told(i: number, next: number, { inverted }: Spoken, speaker: Speaker): Stretch[] {
    const behind = behindMark(this.scene, i);
    return inverted && (behind || !setAgainst(this.scene, i)) ? reachOf(this.scene, { at: i, next, speaker, behind }) : [toldFrom(this.scene, i, speaker)];
  }

  /** Whether a conditional stands at token i: "aurait", "avrebbe". */
  private conditional(i: number): boolean {
    const { tokens, words, to } = this.scene;
    const word = tokens.word[i] as string;
    return words.conditionals.has(word) || words.endings.of(word) === 'possible' || (words.said.auxiliaries.at(tokens, i, to) !== undefined && words.modality.at(tokens, i, to)?.value === 'possible');
  }

  /** Who says something in the passive: behind "by", to the next mark. */
  private passive(i: number, next: number): number {
    const { tokens, words, to } = this.scene;
    for (let k = next; k < to && !isMark(tokens, k, /^[,;:()–—]$/); k++) {
      const part = words.parts.at(tokens, k, to);
      const source = part?.value.includes('by') ? sourceAfter(this.scene, part.next, PLAIN_REACH, this.context) : undefined;
      if (source && this.take(i, source)) return part?.next ?? next;
    }
    return next;
  }

  /** Leaves out who only hears or expects what somebody else says, and adds whose a statement without a name is. */
  private weigh(): void {
    // "…, a indiqué Yves Marchand dans un entretien au Figaro": who hears it is no source beside who speaks
    if ([...this.found.values()].some((source) => 'person' in source)) for (const [at, source] of this.found) if (this.hearers.has(at) || isHearer(this.scene, source)) this.found.delete(at);
    // "Per la Campari vale 45 milioni, ha calcolato Paolo Marzo": for whom it is, where somebody speaks
    for (const at of this.plain) if ([...this.found.keys()].some((other) => !this.plain.has(other))) this.found.delete(at);
    for (const at of this.expected) {
      const source = this.found.get(at);
      if (source && (this.hearsay || this.whole.some((name) => name !== nameOf(source)))) this.found.delete(at);
    }
    const own = this.paper !== undefined && !this.found.size ? this.context.company(this.paper) : undefined;
    if (own) this.spoke = this.take(this.paper as number, { source: { company: own } });
    // "ICRA expects …, and Meera Nambiar warns that …": each to where the next one speaks
    for (const part of this.within) for (const other of this.within) if (part.spoken && (other.spoken || opensContrast(this.scene, other.from)) && other.from > part.from && other.source !== part.source) part.to = Math.min(part.to, other.from);
  }

  attribution(): Attribution {
    this.weigh();
    const sources: string[] = [];
    const places = new Set<Named>(this.houses);
    const themselves: string[] = [];
    let person = false;
    for (const [, source] of [...this.found].sort(([a], [b]) => a - b)) {
      const named = nameOf(source);
      if ('person' in source) person = true;
      else if ('from' in source) places.add(source);
      if ('company' in source && (!('from' in source) || (source.described && source.kind !== 'media'))) themselves.push(named);
      if (!sources.includes(named)) sources.push(named);
    }
    const { spoke, affiliation, whole, unnamed, last } = this;
    return { sources, places, spoke, themselves, person, affiliation, within: this.within.filter(({ source }) => !this.everywhere.has(source)), whole, unnamed, ...(last ? { speaker: last } : {}) };
  }
}

/** Sources of a sentence: after "according to", before or after a verb of saying; chains give all their links. */
export function readAttribution(scene: Scene, context: Context = { company: () => undefined }): Attribution {
  const { tokens, from, to, names } = scene;
  const sources = new Sources(scene, context);
  let name = 0;
  for (let i = from; i < to; i++) {
    while (name < names.length && (names[name] as Named).to <= i) name += 1;
    if (tokens.kind[i] !== WORD || (names[name]?.from ?? to) <= i) continue;
    i = (sources.at(i) ?? i + 1) - 1;
  }
  return sources.attribution();
}

/** Who a clause is said from: who spoke in one is no source of the next; "according to", who speaks at the end and in an aside hold beyond it. */
export function attributionOf(clause: Scene, sentence: Attribution, context: Context): Attribution {
  const said = readAttribution(clause, context);
  const beside = sentence.within.filter(({ aside, spoken, from, to }) => (aside && clause.from < to && clause.to > from) || (spoken && from >= clause.from && from < clause.to)).map(({ source }) => source);
  // "Balzo di Safilo (+8,4%): secondo Bloomberg, …": what the sentence as a whole says of how far somebody's word reaches
  const further = sentence.within.filter(({ source, spoken }) => !spoken && said.sources.includes(source) && !said.within.some((part) => part.source === source));
  return said.sources.length ? { ...said, within: [...said.within, ...further] } : { ...said, sources: [...new Set([...sentence.whole, ...beside])], within: sentence.within, places: new Set([...said.places, ...sentence.places]) };
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
    const holds = (part: { from: number; to: number }, at: readonly number[]): boolean => at.some((token) => token >= part.from && token < part.to);
    const beside = parts.some((part) => part.expected && compared.some((at) => at >= part.from && tokens.every((token) => token > at)));
    if (beside) return parts.some((part) => !part.expected && holds(part, tokens));
    return !parts.length || parts.some((part) => holds(part, tokens) || (part.spoken && others !== undefined && !holds(part, others)));
  });
}
