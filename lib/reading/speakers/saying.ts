import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { pieceAt } from '../claims/clauses.ts';
import { pointsBack } from '../parties/back-references.ts';
import { isReflexive } from '../parties/dropped-subject.ts';
import { infinitiveAt, tellerOf } from './expecting.ts';
import { isName } from './people.ts';
import type { Scene } from '../claims/scene.ts';
import { isMark, type Saying } from './speakers.ts';
import { unlistedSaying } from './unlisted-saying.ts';

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
  // "mantiene il giudizio e stima un Ebitda", but "and estimates of"
  if (phraseBefore(words.and, tokens, i) && words.adjectiveEndings.length && words.parts.at(tokens, i + 1, i + 2)?.value[0] !== 'of') return true;
  return names.some((name) => name.to === i) || isName(tokens, i - 1) || [1, 2, 3, 4].some((length) => i - length >= from && pointsBack(scene, i - length)?.next === i);
}

/** "Sur la table", "a denúncia que": a word behind its article, where a preposition stands before that or "that" behind it, is a noun. */
function isNoun({ tokens, words, from }: Scene, i: number, next: number): boolean {
  if (i - 1 < from || !words.singulars.at(tokens, i - 1, i)) return false;
  return words.that.has(tokens.word[next] as string) || (i - 2 >= from && words.dropped.prepositions.has(tokens.word[i - 2] as string));
}

/** Tokens from a verb of reckoning within which the preposition before its figure stands: "put its own bill from the storms at $310 million". */
const RECKONED = 10;

/** Whether how much it is follows a verb of reckoning that ends before token i, behind a preposition. */
function reckonsAt({ tokens, words, to, figures }: Scene, i: number): boolean {
  for (let k = i; k < Math.min(to, i + RECKONED) && !isMark(tokens, k, /^[,.:;"()–—]$/); k++) {
    const figure = figures.find(({ from }) => from === k + 1);
    if (figure && k > i && words.parts.at(tokens, k, to)?.value[0] === 'into' && !words.price.at(tokens, k, k + 1)) return true;
    if (figures.some(({ from }) => from === k)) return false;
  }
  return false;
}

/** Words between a verb and the rank that it tells: "se situó en tercer lugar", "si conferma la vettura più venduta". */
const RANKED = 4;

/** The verb of saying at token i. */
export function sayingAt(scene: Scene, i: number): Saying | undefined {
  const { tokens, words, to, from } = scene;
  const word = words.speech.at(tokens, i, to);
  // "avanzó un 10,4%": it rose, and said nothing
  if (word && words.moves.at(tokens, i, to) && tokens.kind[word.next] !== MARK && scene.figures.some((figure) => figure.from >= word.next && figure.from <= word.next + 2)) return undefined;
  // "La BCEAO abaisse le loyer de l'argent", "Ford recalled pick-ups": what a company does to something, unless it is told ("that", an aside)
  if (word?.value === 'verb' && scene.cues.some((cue) => cue.from === i && !cue.weak && !cue.types.includes('risk')) && !thatAfter(scene, word.next) && !behindMark(scene, i) && !pronounAt(scene, word.next) && !isMark(tokens, word.next, /^[,.:;"–—]$/)) return undefined;
  if (word && isNoun(scene, i, word.next)) return undefined;
  // "Fiat si conferma prima", "Seat se situó en tercer lugar": who stands in a ranking says nothing
  if (word?.value === 'verb' && isReflexive(tokens.word[i - 1]) && scene.cues.some(({ types, from: at }) => types[0] === 'ranking' && at >= i && at - i <= RANKED)) return undefined;
  if (word?.value === 'verb' || (word?.value === 'either' && isVerb(scene, i))) {
    if (i > from && words.negations.has(tokens.word[i - 1] as string)) return undefined;
    return { next: word.next, pronoun: pronounWith(scene, i, word.next) };
  }
  const reckoned = words.reckoned.at(tokens, i, to);
  if (reckoned && i > from && !words.relatives.has(tokens.word[i - 1] as string) && !words.passive.has(tokens.word[i - 1] as string) && !words.passive.has(tokens.word[i - 2] as string) && reckonsAt(scene, reckoned.next)) return { next: reckoned.next, pronoun: false, leads: true };
  if (word?.value === 'aside' && isAside(scene, i, word.next)) return { next: word.next, pronoun: pronounWith(scene, i, word.next), aside: true };
  return compoundAt(scene, i) ?? unlistedSaying(scene, i);
}

/** "dit-elle", "précise-t-il": the pronoun glued to a verb that ends before token i. */
const pronounAt = ({ tokens, words, to }: Scene, i: number): boolean => tokens.word[i] === '-' && [i + 1, i + 3].some((k) => k < to && words.people.at(tokens, k, k + 1) !== undefined);

/** The same, where the phrase of the list may hold the pronoun: "a-t-il ajouté". */
const pronounWith = (scene: Scene, i: number, next: number): boolean =>
  pronounAt(scene, next) || scene.tokens.word.slice(i + 1, next).some((word, k) => word === '-' && scene.words.people.at(scene.tokens, i + k + 2, next) !== undefined);

/** Tokens from a verb of saying within which its "that" stands: "adiantou esta terça-feira à Lusa que". Where adjectives stand before nouns, "that" soon begins a relative clause. */
const THAT_REACH = 6;
const NEAR_THAT = 2;

/** Whether "that" follows a verb that ends before token i. */
export function thatAfter({ tokens, words, to, figures, cues }: Scene, i: number): boolean {
  const reach = words.adjectiveEndings.length ? THAT_REACH : NEAR_THAT;
  for (let k = i; k < Math.min(to, i + reach) && tokens.kind[k] !== MARK; k++) {
    if (k > i && (words.relatives.has(tokens.word[k] as string) ? !words.that.has(tokens.word[k] as string) : false)) return false;
    if (words.that.has(tokens.word[k] as string) && (k === i || words.relatives.has(tokens.word[k] as string))) return true;
    if (figures.some((figure) => figure.from === k) || cues.some((cue) => cue.from === k)) return false;
  }
  return false;
}

/** "Il gruppo ha chiesto, racconta, uno sconto": whether another verb that says something in an aside follows. */
const insetSaying = ({ tokens, words, to }: Scene, i: number): boolean =>
  tokens.word[i] === ',' && ['verb', 'aside'].includes(words.speech.at(tokens, i + 1, to)?.value ?? '') && tokens.word[words.speech.at(tokens, i + 1, to)?.next ?? to] === ',';

/** ", adds Ms. Beaudry", "he adds,", "added that": a verb that says something with a mark beside it, or before "that". */
function isAside(scene: Scene, i: number, next: number): boolean {
  const { tokens, from, to } = scene;
  if (next >= to || thatAfter(scene, next) || pronounAt(scene, next)) return true;
  // "contam-se a Luz Saúde e a CUF"
  if (insetSaying(scene, next) || (tokens.word[next] === '-' && tokens.word[next + 1] === 'se')) return false;
  // "Bankitalia vede il Pil a +0,6%": what institutions and papers do is mostly to tell
  if (tellerOf(scene, i) && !infinitiveAt(scene, next)) return true;
  return isMark(tokens, next, /^[,.:;"–—]$/) ? i > from : i > from && behindMark(scene, i) && !goesOnActing(scene, i, next);
}

/** "A Lusitânia, rival de Alcobaça, pediu insolvência": whether a clause goes on behind a comma with what its subject does, and nobody stands behind the verb. */
function goesOnActing(scene: Scene, i: number, next: number): boolean {
  const { tokens, words, names } = scene;
  const { clause, from } = pieceAt(scene, i);
  if (clause.from >= from || tokens.word[i - 1] !== ',' || pieceAt(scene, from - 1).clause === clause) return false;
  const behind = names.some((name) => name.from >= next && name.from <= next + SAID_BY) || words.determiners.has(tokens.word[next] as string) || (tokens.caps[next] as number) > 0;
  return !behind && (names.some((name) => name.from >= clause.from && name.to <= from) || isName(tokens, pieceAt(scene, clause.from).to - 1));
}

/** Tokens behind a verb within which whoever speaks stands. */
const SAID_BY = 3;

/** Tokens of the clitics between a mark and its verb: "lo ha", "así lo", "c'est ce qu'a". */
const CLITICS = 6;

/** Whether a mark stands right before token i, or before the clitics there: the speaker follows then. */
export function behindMark({ tokens, words, from }: Scene, i: number): boolean {
  if (i - 1 >= from && isMark(tokens, i - 1, /^[,"–—]$/)) return true;
  const clitic = phraseBefore(words.clitics, tokens, i, CLITICS);
  return clitic !== undefined && clitic.from > from && isMark(tokens, clitic.from - 1, /^[,":;–—]$/);
}

/** Tokens of when it was said: "late on Tuesday". */
const LATE = 3;

const isWeekday = ({ language }: Scene['words'], word: string): boolean => language.dates.weekdays.some((forms) => forms.includes(word));

/** Whether nothing said follows a verb of saying that ends before token i: a mark, or when and where it was said ("Tesco said on Tuesday in a statement"). */
export function saysNothingMore(scene: Scene, i: number): boolean {
  const { tokens, words, to, figures, dates, cues } = scene;
  // "Cisco reported earlier, …"
  const past = words.elapsed.at(tokens, i, to)?.next ?? i;
  if (past >= to || isMark(tokens, past, /^[,.:;–—]$/)) return true;
  // "Eurostat said earlier in the day", "the agency said Thursday in a statement"
  const when = past > i ? past : isWeekday(words, tokens.word[i] as string) ? i + 1 : undefined;
  if (when !== undefined && saysNothingMore(scene, when)) return true;
  // "said last week that"
  if (dates.some((date) => date.from <= i + 2 && date.to > i && words.that.has(tokens.word[date.to] as string))) return false;
  const small = dates.some((date) => date.from >= i && date.from <= i + 2) || dates.some((date) => date.from <= i && i < date.to) || (words.functionWords.has(tokens.word[i] as string) && !words.determiners.has(tokens.word[i] as string) && !words.that.has(tokens.word[i] as string) && !words.negations.has(tokens.word[i] as string));
  let end = i;
  while (end < to && !isMark(tokens, end, /^[,.:;"–—]$/)) end += 1;
  // "said late on Tuesday"
  const late = end - i <= LATE && tokens.kind[i] === WORD && tokens.caps[i] === 0 && !words.determiners.has(tokens.word[i] as string) && !cues.some((cue) => cue.from >= i && cue.from < end);
  if (late && isWeekday(words, tokens.word[end - 1] as string)) return true;
  // "said it \"respectfully disagrees\""
  if (tokens.word[end] === '"' || words.pronouns.at(tokens, i, to)) return false;
  return small && !figures.some((figure) => figure.from >= i && figure.from < end) && !words.that.has(tokens.word[i + 1] as string);
}

/** "told Retail Gazette that …": what is told follows who hears it. */
export function tellsThat({ tokens, words, to }: Scene, i: number): boolean {
  for (let k = i; k < to && !isMark(tokens, k, /^[,.:;"–—]$/); k++) if (words.that.has(tokens.word[k] as string)) return true;
  return false;
}

/** Small words between "and" and a verb: "and has also said", "y también reconoció". */
const SMALL = 3;

/** Whether "and" leads to the verb of saying at token i, small words between them or not: nobody else begins to act. */
export function goesOnWithAnd({ tokens, words, from }: Scene, i: number): boolean {
  for (let k = i; k > from && i - k <= SMALL; k--) {
    // "Fitch said that …, but warned that …"
    if (phraseBefore(words.and, tokens, k) ?? phraseBefore(words.but, tokens, k)) return true;
    const word = tokens.word[k - 1] as string;
    if (tokens.kind[k - 1] !== WORD || tokens.caps[k - 1] || !(words.said.auxiliaries.at(tokens, k - 1, k) || words.dropped.adverbs.at(tokens, k - 1, k) || (words.functionWords.has(word) && !words.determiners.has(word) && !words.relatives.has(word)))) return false;
  }
  return false;
}

/** Whether a verb of saying that ends before token i, with who speaks, closes its sentence. */
export function closes({ tokens, to }: Scene, i: number): boolean {
  for (let k = i; k < to - 1; k++) if (isMark(tokens, k, /^[,;:"–—]$/)) return false;
  return true;
}
