import { phraseBefore } from '../../text/phrases.ts';
import { GLUED, MARK, WORD } from '../../text/tokens.ts';
import { pointsBack } from '../parties/back-references.ts';
import { isName, personAt } from './people.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { isMark, type Saying } from './speakers.ts';
import { endOfPerson } from './unknown-names.ts';

/** Letters of a verb that no list knows: shorter words are particles. */
const SHORTEST = 4;
/** Tokens of what is said before an aside that no quotation marks set apart. */
const FEWEST = 4;
/** Small words between a comma and the verb: "se vanaglorió", "lo ha rimarcato". */
const SMALL = 2;
/** Words of what a name is, between its article and itself: "l'agenzia Reuters". */
const CALLED = 2;

/** Whether a word may be a verb that no list knows: no word of grammar, of a deal, an office, a noun of companies, a participle alone. */
function mayBeVerb({ tokens, words, to, names, dates, figures }: Scene, i: number): boolean {
  const word = tokens.word[i] as string;
  if (tokens.kind[i] !== WORD || tokens.caps[i] !== 0 || word.length < SHORTEST) return false;
  if ([words.functionWords, words.determiners, words.relatives, words.negations].some((known) => known.has(word))) return false;
  if ([words.parts, words.conjunctions, words.moves, words.appositions, words.descriptions, words.subsidiaries, words.owners, words.offices, words.observers, words.papers, words.unnamed, words.comparisons, words.including, words.and, words.beside].some((known) => known.at(tokens, i, to) !== undefined)) return false;
  const speech = words.speech.at(tokens, i, to);
  if (speech && speech.value !== 'aside') return false;
  if (phraseBefore(words.including, tokens, i + 1)) return false;
  if (words.cues.at(tokens, i, to)?.value.weak === undefined && words.cues.at(tokens, i, to)) return false;
  if ([...names, ...dates, ...figures].some((other) => other.from <= i && i < other.to)) return false;
  return !words.infinitiveEndings.some((ending) => word.endsWith(ending));
}

const isParticiple = ({ tokens, words }: Scene, i: number): boolean => words.past.participles.some((ending) => ending.length > 1 && (tokens.word[i] as string).endsWith(ending));

/** Who stands alone behind a verb, and where that ends: a name with its article and what it is called, "the company", an office. */
function standingAt(scene: Scene, i: number): { to: number; name?: Named; person?: boolean } | undefined {
  const { tokens, words, to, names } = scene;
  let k = i;
  const back = pointsBack(scene, k);
  if (back) return { to: back.next };
  const named = (at: number): boolean => names.some((other) => other.from === at);
  while (k < to && !named(k) && (words.articles.has(tokens.word[k] as string) || words.determiners.has(tokens.word[k] as string) || tokens.word[k] === "'" || tokens.word[k + 1] === "'")) k += 1;
  const held = words.offices.at(tokens, k, to);
  if (held) return { to: held.next };
  for (let called = 0; k > i && called < CALLED && tokens.kind[k] === WORD && tokens.caps[k] === 0 && !words.functionWords.has(tokens.word[k] as string) && !named(k); called++) k += 1;
  if (tokens.word[k] === '"') k += 1;
  const name = names.find((other) => other.from === k);
  if (name) return { to: name.to, name };
  if (k >= to || !isName(tokens, k)) return undefined;
  const last = endOfPerson(scene, k);
  // "s'insurge la CGT"
  if (k > i && last === k && tokens.caps[k] === 2) return { to: k + 1 };
  return personAt(scene, last) ? { to: last + 1, person: true } : undefined;
}

/** Whether token i is the mark that ends a quotation. */
function closesQuotation({ tokens, from }: Scene, i: number): boolean {
  if (i <= from || tokens.word[i] !== '"') return false;
  const mark = tokens.text[tokens.start[i] as number] as string;
  return /[”»]/u.test(mark) || (/["“]/u.test(mark) && tokens.gap[i] === GLUED);
}

/** Where what is said ends before token i: at a comma or the end of a quotation, small words in between or not. */
function saidBefore(scene: Scene, i: number): { at: number; quoted: boolean } | undefined {
  const { tokens, words, from } = scene;
  let k = i - 1;
  for (let small = 0; small < SMALL && k > from && tokens.kind[k] === WORD && words.functionWords.has(tokens.word[k] as string) && !words.relatives.has(tokens.word[k] as string) && !words.parts.at(tokens, k, i); small++) k -= 1;
  if (tokens.word[k] === "'") k -= 2;
  if (!isMark(tokens, k, /^[,"–—]$/)) return undefined;
  return { at: k, quoted: closesQuotation(scene, k) || closesQuotation(scene, k - 1) };
}

/** Whether a clause stands before token i: with a verb, and no mere "in 2025" or "while cars slow down". */
function isClause({ tokens, words, from, cues }: Scene, i: number): boolean {
  if (i - from < FEWEST || words.conjunctions.at(tokens, from, i) || cues.some(({ shares }) => shares)) return false;
  for (let k = from; k < i; k++) if (words.verbs.has(tokens.word[k] as string) || words.predicates.has(tokens.word[k] as string) || words.past.words.at(tokens, k, i) || words.endings.of(tokens.word[k] as string)) return true;
  return false;
}

/** A comma and one verb behind who speaks: ", UBS suspects.", "“…,” Whitcombe laughs when asked". */
function behindSpeaker(scene: Scene, i: number): Saying | undefined {
  const { tokens, names, from, to } = scene;
  if (i - 2 < from || !(names.some((name) => name.to === i) || isName(tokens, i - 1)) || !/[^s]s$|ed$|[aeoió]$/u.test(tokens.word[i] as string)) return undefined;
  const name = names.find((other) => other.to === i);
  const person = name ? undefined : personAt(scene, i - 1);
  const first = name?.from ?? person?.from ?? i - 1;
  const mark = scene.words.articles.has(tokens.word[first - 1] as string) || scene.words.determiners.has(tokens.word[first - 1] as string) ? first - 2 : first - 1;
  if (mark <= from || !isMark(tokens, mark, /^[,"]$/)) return undefined;
  const saying = { next: i + 1, pronoun: false };
  if (closesQuotation(scene, mark) || closesQuotation(scene, mark - 1)) return mark - from >= FEWEST ? saying : undefined;
  if (tokens.word[mark] === '"') return undefined;
  const ends = i + 1 >= to || (i + 2 >= to && tokens.kind[i + 1] === MARK);
  return ends && name && name.kind !== 'unlisted' && !scene.words.adjectiveEndings.length && !scene.words.functionWords.has(tokens.word[from] as string) && isClause(scene, mark) ? saying : undefined;
}

/** "Paul Reed repeated that", "Claire Moreau martèle que": one verb between a person and "that". */
function beforeThat(scene: Scene, i: number): Saying | undefined {
  const { tokens, words, to } = scene;
  const that = tokens.word[i + 1] as string;
  if (i + 1 >= to || !words.that.has(that) || !(words.relatives.has(that) || words.demonstratives.has(that))) return undefined;
  const auxiliary = phraseBefore(words.said.auxiliaries, tokens, i, 2)?.from ?? i;
  return isName(tokens, auxiliary - 1) && personAt(scene, auxiliary - 1) ? { next: i + 1, pronoun: false } : undefined;
}

/**
 * A verb of saying that no list knows, by where it stands: between what is said and who says it, alone there ("…, chuchotent Les Echos.",
 * "«…», sibila Corrado Sereni"), or behind them ("…, UBS suspects.").
 */
export function unlistedSaying(scene: Scene, i: number): Saying | undefined {
  const { tokens, words, to } = scene;
  if (!mayBeVerb(scene, i)) return undefined;
  const behind = behindSpeaker(scene, i) ?? beforeThat(scene, i);
  if (behind) return behind;
  const before = saidBefore(scene, i);
  if (!before) return undefined;
  const auxiliary = phraseBefore(words.said.auxiliaries, tokens, i, 2);
  if (isParticiple(scene, i) && !auxiliary) return undefined;
  const who = standingAt(scene, i + 1);
  if (!who) return undefined;
  const ends = who.to >= to || tokens.kind[who.to] === MARK;
  if (before.quoted) return ends ? { next: i + 1, pronoun: false, follows: true } : undefined;
  const alone = who.to >= to || (who.to === to - 1 && ends);
  const tells = who.name?.kind === 'media' || (who.name?.kind === 'institution' && !scene.cues.some((cue) => cue.types.some((type) => type === 'legal' || type === 'policy')));
  return alone && who.name?.kind !== 'unlisted' && before.at - scene.from >= FEWEST && (tells || isClause(scene, before.at)) ? { next: i + 1, pronoun: false, follows: true } : undefined;
}
