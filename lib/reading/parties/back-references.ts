import { endsLike } from '../../text/endings.ts';
import { DIGITS, isSmall, MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { Described } from '../claims/claim-lexicon.ts';
import type { Description, Scene } from '../claims/scene.ts';

/** Words before the noun, in languages that put what describes it there: "the Leicester-based food group". */
const BEFORE = 5;
/** Adjectives behind the noun: "la petrolera estatal argentina". */
const BEHIND = 2;

/** Whether a name of the scene overlaps tokens. */
const overNames = ({ names }: Scene, from: number, to: number): boolean => names.some((name) => name.from < to && name.to > from);

/** Whether a name begins at token i: a company, or a capital that is no date and no office. */
function isNamed({ tokens, to, names, dates, figures, words }: Scene, i: number): boolean {
  // "le costaron a la empresa US$60 millones"
  if (i >= to || figures.some((figure) => figure.from <= i && i < figure.to)) return false;
  return names.some((name) => name.from === i) || (tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0 && !words.offices.at(tokens, i, to) && !dates.some((date) => date.from <= i && i < date.to));
}

/** Whether an adjective of a nation or place stands at token i: `lisboeta`, `régionale`. */
function isPlace({ tokens, words, to }: Scene, i: number): boolean {
  const word = tokens.word[i] as string;
  if (!isSmall(tokens, i) || words.functionWords.has(word) || words.predicates.has(word) || words.speech.at(tokens, i, to)) return false;
  return words.demonyms.at(tokens, i, to) !== undefined || endsLike(word, words.adjectiveEndings);
}

/** Whether a noun is one and no name: an authority has a capital where it is the one told of ("l'Autorità ha precisato"). */
const isNoun = ({ caps }: Tokens, i: number, what: Described): boolean => caps[i] === 0 || (caps[i] === 1 && what === 'authority');

/** The noun of a description after its article: behind adjectives, in languages that put them there, and never the first noun of two ("the airline industry"). */
function nounAfter(scene: Scene, i: number): Description | undefined {
  const { tokens, words, to } = scene;
  const leads = !words.adjectiveEndings.length;
  let other = false;
  for (let k = i; k < Math.min(to, i + (leads ? BEFORE : BEHIND)); k++) {
    const word = tokens.word[k] as string;
    const found = words.descriptions.at(tokens, k, to);
    if (found?.value === 'none') return undefined;
    const compound = leads && found && (words.descriptions.at(tokens, found.next, to) !== undefined || words.markets.at(tokens, found.next, to) !== undefined);
    if (found && !compound) return isNoun(tokens, found.next - 1, found.value) ? { from: k, next: found.next, what: found.value, noun: tokens.word[k] as string, ...(other ? { other } : {}) } : undefined;
    const hyphen = leads && word === '-';
    other ||= words.others.has(word);
    if (!hyphen && tokens.kind[k] !== DIGITS && (tokens.kind[k] !== WORD || words.functionWords.has(word))) return undefined;
    if (!leads && !words.same.has(word) && !words.others.has(word)) return undefined;
  }
  return undefined;
}

/** "La donostiarra, especializada en …": an adjective of a place with its article that stands for the company by itself. */
function placeAfter(scene: Scene, i: number): Description | undefined {
  const { tokens, words, to } = scene;
  if (!words.adjectiveEndings.length || !isSmall(tokens, i) || !words.demonyms.at(tokens, i, to)) return undefined;
  const next = i + 1;
  const word = tokens.word[next] as string;
  const ends = next >= to || (tokens.kind[next] === MARK && word !== "'" && word !== '-') || words.relatives.has(word) || words.predicates.has(word) || words.speech.at(tokens, next, to)?.value === 'verb' || words.past.words.at(tokens, next, to) !== undefined;
  return ends ? { from: i, next, what: 'company' } : undefined;
}

/**
 * The description at token i, from its article on: "the bank", "l'azienda", "du constructeur", "the Leicester-based company", "la malagueña".
 * It is none as a part of a name ("O Banco de Portugal"), before the name that it describes ("la startup texana Orbivane"), where it is said whose
 * it is ("la filiale d'EDF") nor where a word beside it means somebody else ("the rival bank").
 */
export function describedAt(scene: Scene, i: number): Description | undefined {
  const { tokens, words, to } = scene;
  const plain = words.backReferences.at(tokens, i, to);
  const article = words.singulars.at(tokens, i, to)?.next;
  const found = (article === undefined ? undefined : (nounAfter(scene, article) ?? placeAfter(scene, article))) ?? (plain && { from: nounOf(scene, i, plain.next), next: plain.next, what: 'company' as const });
  if (!found || !isNoun(tokens, found.next - 1, found.what)) return undefined;
  // "el ejecutivo anticipó": a person, where no capital makes a government of it
  if (found.what === 'authority' && words.people.at(tokens, i, to)) return undefined;
  const owned = ownedBy(scene, i, found);
  if (overNames(scene, i, found.next) && !owned) return undefined;
  let next = found.next;
  while (next - found.next < BEHIND && isPlace(scene, next)) next += 1;
  if (isNamed(scene, found.next) || isNamed(scene, next) || isNamed(scene, adjectiveEnd(scene, next))) return undefined;
  if (words.others.has(tokens.word[next] as string)) return { ...found, next, other: true };
  if (owned) return { ...found, next, ...owned };
  const of = tokens.word[next] === "'" ? undefined : words.parts.at(tokens, next, to);
  if (of?.value[0] !== 'of') return { ...found, next, ...(next > found.next && words.demonyms.at(tokens, found.next, to) ? { foreign: true } : {}) };
  // "la filiale d'EDF", "la dueña de Zara", but "la banca di Piazza Meda"
  const name = scene.names.find(({ from }) => from === of.next);
  const owns = words.owners.at(tokens, found.from, to) !== undefined;
  if (name) return next === found.next && (owns || words.subsidiaries.at(tokens, found.from, to)) ? { ...found, next, parent: name.company, ...(owns ? { owns } : {}) } : undefined;
  return introduces(scene, of.next) ? undefined : { ...found, next: placeEnd(scene, of.next) ?? next };
}

/** Behind an adjective that no list has: "a startup local Carcará IA" names somebody new. */
function adjectiveEnd({ tokens, words, to }: Scene, i: number): number {
  const word = tokens.word[i] as string;
  const adjective = words.adjectiveEndings.length > 0 && isSmall(tokens, i) && !words.functionWords.has(word) && !words.predicates.has(word) && !words.verbs.has(word) && !words.dropped.prepositions.has(word) && !words.parts.at(tokens, i, to) && !words.past.words.at(tokens, i, to) && !words.speech.at(tokens, i, to);
  return adjective ? i + 1 : i;
}

/** "The Zara owner": what stands between the article and a noun of owners, where that is a name. */
function ownedBy(scene: Scene, i: number, { from, next }: Description): { parent: string; owns: true } | undefined {
  const inner = scene.names.find((name) => name.from >= i && name.to <= from);
  const alone = inner && !overNames(scene, i, inner.from) && !overNames(scene, inner.to, next);
  return alone && scene.words.owners.at(scene.tokens, from, scene.to) ? { parent: inner.company, owns: true } : undefined;
}

/** Where the capitals end that begin at token i and are no name and no date: "di Piazza Meda". */
function placeEnd({ tokens, to, names, dates }: Scene, i: number): number | undefined {
  if (dates.some((date) => date.from <= i && i < date.to)) return undefined;
  let k = i;
  while (k < to && tokens.kind[k] === WORD && tokens.caps[k] && !names.some((name) => name.from === k)) k += 1;
  return k > i ? k : undefined;
}

/** Words of what a company does, between its noun and its name: "o provedor de nuvem de IA CoreWeave". */
const COMPLEMENT = 5;

/** Whether a name stands behind the complement that begins at token i, no mark nor verb between. */
function introduces({ tokens, words, to, names }: Scene, i: number): boolean {
  for (let k = i; k < Math.min(to, i + COMPLEMENT); k++) {
    const word = tokens.word[k] as string;
    if (k > i && names.some((name) => name.from === k)) return true;
    if (tokens.kind[k] !== WORD || words.predicates.has(word) || words.speech.at(tokens, k, to)?.value === 'verb' || words.past.words.at(tokens, k, to)) return false;
  }
  return false;
}

/** Where the noun begins in a phrase that holds its article: "de l'entreprise". */
function nounOf({ tokens, words }: Scene, i: number, to: number): number {
  for (let k = to - 1; k > i; k--) for (let from = k - 1; from >= i; from--) if (words.singulars.at(tokens, from, to)?.next === k) return k;
  return i;
}

/** Whether a description of a company begins at token i, and where it ends. */
export function pointsBack(scene: Scene, i: number): { next: number } | undefined {
  const found = describedAt(scene, i);
  return found && found.what !== 'authority' && !found.other ? { next: found.next } : undefined;
}

/** "The 61-year-old" at token i. */
function agedAt({ tokens, words }: Scene, i: number): { next: number } | undefined {
  const aged = words.determiners.has(tokens.word[i] as string) && tokens.kind[i + 1] === DIGITS && tokens.word[i + 3] === 'year' && tokens.word[i + 5] === 'old';
  return aged ? { next: i + 6 } : undefined;
}

/** "She", "the executive", "il manager" at token i: whom the text told of, without a name or a house behind it. */
export function pointsToPerson(scene: Scene, i: number): { next: number } | undefined {
  const { tokens, words, to } = scene;
  const person = words.people.at(tokens, i, to) ?? agedAt(scene, i);
  // "o diretor financeiro Daniel Martins"
  for (let k = i; person && k < person.next; k++) if ((words.offices.at(tokens, k, to)?.next ?? 0) > person.next) return undefined;
  return person && !isNamed(scene, person.next) && words.parts.at(tokens, person.next, to)?.value[0] !== 'of' ? person : undefined;
}
