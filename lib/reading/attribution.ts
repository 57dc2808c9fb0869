import { phraseBefore } from '../text/phrases.ts';
import { MARK, WORD } from '../text/tokens.ts';
import type { Named, Scene } from './scene.ts';
import { type Context, isMark, PLAIN_REACH, SOURCE_REACH, type Source, type Speaker, sourceAfter, speakerAfter, speakerBefore } from './speakers.ts';

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

/** Who speaks with the verb at token i. */
function speakerOf(scene: Scene, i: number, next: number, context: Context): Speaker | undefined {
  const { tokens, words, from, to } = scene;
  const that = words.that.has(tokens.word[next] as string);
  // "Ha aggiunto che …": who spoke before speaks still
  const still = (): Speaker | undefined => context.person && { source: { person: context.person.name }, affiliation: context.person.affiliation };
  if (that || afterApposition(scene, i)) return speakerBefore(scene, i, context) ?? (i === from ? still() : undefined);
  // behind a comma or a quotation the speaker follows: "…à Orlen, anunciou a empresa"
  const behind = [i - 1, i - 2].some((at) => at >= from && isMark(tokens, at, /^[,"–—]$/));
  const inverted = behind ? speakerAfter(scene, next, context) : undefined;
  if (inverted) return inverted;
  // "…, a indiqué le ministère": somebody else speaks, whoever that is
  if (i > from && isMark(tokens, i - 1, /^[,"–—]$/)) {
    if (words.articles.has(tokens.word[next] as string)) return undefined;
    if (next >= to || tokens.kind[next] === MARK) return still() ?? speakerBefore(scene, i, context);
  }
  return speakerBefore(scene, i, context) ?? (behind ? undefined : speakerAfter(scene, next, context, false));
}

/** Sources of a sentence: after "according to", before or after a verb of saying; chains give all their links. */
export function readAttribution(scene: Scene, context: Context = { company: () => undefined }): Attribution {
  const { tokens, words, from, to } = scene;
  const found = new Map<number, Source>();
  const houses: Named[] = [];
  let spoke = false;
  /** Where a statement is named without whose it is: "precisa una nota". */
  let paper: number | undefined;
  let affiliation: string | undefined;
  const take = (at: number, source: Source | undefined): boolean => {
    if (source === undefined) return false;
    found.set(at, source);
    if ('from' in source) for (const name of alsoNamed(scene, source)) found.set(name.from, name);
    return true;
  };
  // "Istat: disoccupazione al 6%"
  const [first] = scene.names;
  if (first?.from === from && tokens.word[first.to] === ':' && first.kind !== 'company' && first.kind !== 'unlisted') take(from, first);
  let name = 0;
  for (let i = from; i < to; i++) {
    while (name < scene.names.length && (scene.names[name] as Named).to <= i) name += 1;
    if (tokens.kind[i] !== WORD || (scene.names[name]?.from ?? to) <= i) continue;
    const word = words.speech.at(tokens, i, to);
    if (word?.value === 'before') {
      // "per Bankitalia il Pil crescerà", but "per 310 milioni la startup": what is also a preposition leads a clause, and the name follows
      const plain = word.next === i + 1 && (words.parts.at(tokens, i, i + 1) ?? words.price.at(tokens, i, i + 1)) !== undefined;
      if (plain && !leads(scene, i)) continue;
      take(i, sourceAfter(scene, word.next, plain ? PLAIN_REACH : SOURCE_REACH, context));
      i = word.next - 1;
      continue;
    }
    if (word?.value === 'noun') {
      // "in un rapporto di Nomisma", "figures from Cochilco": papers and data of somebody
      const whose = scene.names.find((other) => other.from === word.next && other.kind !== 'company') ?? scene.names.find((other) => other.from > word.next && other.from <= word.next + 2 && words.parts.at(tokens, word.next, other.from)?.value.some((part) => part === 'of' || part === 'by'));
      if (whose) take(i, whose);
      else if (words.papers.at(tokens, i, to)) paper ??= i;
      continue;
    }
    // who denies speaks, and who does not rule out: "ha invece smentito", "n'exclut pas"; "does not plan" is nobody's word
    const denial = word || words.negations.has(tokens.word[i] as string) ? undefined : words.modality.at(tokens, i, to);
    const verb = word ?? (denial?.value === 'denied' ? denial : undefined);
    if (!verb || phraseBefore(words.sourceBefore, tokens, i)) continue;
    // "garantiu um contrato": who gets something says nothing
    if (word && words.receiving.at(tokens, i, to) && !words.that.has(tokens.word[verb.next] as string) && !leads(scene, i)) continue;
    const speaker = speakerOf(scene, i, verb.next, context);
    if (take(i, speaker?.source)) spoke = true;
    if (speaker?.house) houses.push(speaker.house);
    affiliation ??= speaker?.affiliation;
    i = verb.next - 1;
  }
  const own = paper !== undefined && !found.size ? context.company(paper) : undefined;
  if (own) spoke = take(paper as number, { company: own });
  const sources: string[] = [];
  const places = new Set<Named>(houses);
  const themselves: string[] = [];
  let person = false;
  for (const [, source] of [...found].sort(([a], [b]) => a - b)) {
    const name = 'person' in source ? source.person : 'written' in source ? source.written : source.company;
    if ('person' in source) person = true;
    else if ('from' in source) places.add(source);
    if ('company' in source && (!('from' in source) || source.described)) themselves.push(name);
    if (!sources.includes(name)) sources.push(name);
  }
  return { sources, places, spoke, themselves, person, affiliation };
}
