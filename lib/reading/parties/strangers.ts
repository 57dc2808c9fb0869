/** Somebody who acts or is named in a sentence and is no company that we know: what follows is theirs. */
import { clauseAt, pieceAt } from '../claims/clauses.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import type { Scene } from '../claims/scene.ts';
import { senseLexicon } from '../figures/sense-lexicon.ts';

/** Where what somebody says begins: behind the last "that" after a verb of saying before a token, else with the sentence. */
export function reportedFrom({ tokens, words, from, to }: Scene, before: number): number {
  let verb = false;
  let start = from;
  for (let i = from; i < before; i++) {
    verb ||= words.speech.at(tokens, i, to)?.value === 'verb';
    if (verb && words.that.has(tokens.word[i] as string)) start = i + 1;
  }
  return start;
}

/** Words between "the biggest miner" and "is". */
const IS = 6;

/** "La mayor minera del país es Grupo México": whether a copula behind a description leads to the name of whom it means. */
function isNamedBehind({ tokens, words, names, to }: Scene, { next }: Scene['descriptions'][number]): boolean {
  const { copulas } = senseLexicon(words.language);
  for (let i = next; i < Math.min(to, next + IS); i++) if (copulas.has(tokens.word[i] as string)) return names.some(({ from, described }) => !described && from > i && from <= i + NAMED);
  return false;
}

/** Tokens between "is" and the name: "est le français", "es mexicana:". */
const NAMED = 3;

/**
 * Whether somebody who is no company that we know acts before a token: a capital with a verb behind it ("Le marocain Managem a coulé", "Chile
 * produjo"). What follows is theirs and no other company's.
 */
export function strangerActs(scene: Scene, before: number): boolean {
  const { tokens, words, names, dates, descriptions } = scene;
  const from = reportedFrom(scene, before);
  if (descriptions.some((description) => description.other && description.from >= from && description.from < before && !phraseBefore(words.parts, tokens, description.from) && !isNamedBehind(scene, description))) return true;
  for (let i = from; i < before; i++) {
    if (tokens.kind[i] !== WORD || !tokens.caps[i] || (tokens.word[i] as string).length < 2 || names.some((name) => name.from <= i && i < name.to) || dates.some((date) => date.from <= i && i < date.to)) continue;
    // "Construction has begun": what a claim is told with is nobody
    if (i === from && (words.functionWords.has(tokens.word[i] as string) || words.determiners.has(tokens.word[i] as string) || scene.cues.some((cue) => cue.from === i))) continue;
    const next = tokens.word[i + 1] as string;
    if (i + 1 < before && !tokens.caps[i + 1] && (words.predicates.has(next) || words.past.words.at(tokens, i + 1, before)) && !phraseBefore(words.parts, tokens, i)) return true;
  }
  return false;
}

/** Tokens from the beginning of a clause within which it says who acts: "Funding for African start-ups rose". */
const ACTING = 6;

/** Whether companies in general act in the clause of a token, told by an adjective: "As empresas brasileiras vão gastar", "Funding for African start-ups rose". Without one, or as somebody's own, they are those spoken of. */
export function manyAct(scene: Scene, at: number): boolean {
  const { tokens, words, names, figures, descriptions } = scene;
  const { from, to } = pieceAt(scene, at);
  const end = Math.min(to, from + ACTING + 1);
  if (names.some((name) => name.from >= from && name.from < to) || descriptions.some((one) => one.from >= from && one.from < end && !words.companies.at(tokens, one.from, end))) return false;
  const qualifies = (i: number): boolean => i >= from && i < to && tokens.kind[i] === WORD && !small(scene, i) && !words.verbs.has(tokens.word[i]) && !words.predicates.has(tokens.word[i] as string) && !words.past.words.at(tokens, i, to) && !words.cues.at(tokens, i, i + 1);
  for (let i = from; i < end; i++) {
    if (words.own.has(tokens.word[i] as string)) return false;
    const many = words.companies.at(tokens, i, to);
    // behind a verb or a figure they are whom somebody else serves
    if (!many && (words.verbs.has(tokens.word[i]) || figures.some((figure) => figure.from <= i && i < figure.to))) return false;
    if (!many) continue;
    if (words.adjectiveEndings.length && qualifies(many.next)) return true;
    // "the two companies" are those of whom the text speaks
    return qualifies(i - 1) && ![1, 2, 3].some((back) => words.backReferencesPlural.at(tokens, i - back, to)?.next === many.next);
  }
  return false;
}

/** Whether a noun that begins at token k is the subject of its clause or whose that is: nothing but an article or "of" stands before it, or the noun that it describes. */
function leads({ tokens, words, dates }: Scene, from: number, k: number): boolean {
  for (let i = k - 1; i >= from; i--) {
    const part = phraseBefore(words.parts, tokens, i + 1, 3);
    if (part) return part.value[0] === 'of';
    if (tokens.word[i] === "'" || words.determiners.has(tokens.word[i] as string)) continue;
    return tokens.kind[i] === MARK || dates.some(({ to }) => to === i + 1) || !words.functionWords.has(tokens.word[i] as string);
  }
  return true;
}

/** "Il debito pubblico ha superato i 3.000 miliardi", "El sector eléctrico invirtió": whether a clause tells of the state, of households or of a sector, and of no company. */
export function publicActs(scene: Scene, at: number): boolean {
  const { tokens, words, names } = scene;
  const { from, verb } = clauseAt(scene, at);
  if (verb === undefined || names.some((name) => name.from >= from && name.to <= verb) || tokens.word.slice(from, verb).some((word) => words.own.has(word))) return false;
  for (let k = from; k < verb; k++) {
    const next = words.publics.at(tokens, k, verb)?.next;
    // "the country's second-largest telco" is a company
    if (next !== undefined && !(tokens.word[next] === "'" && !words.adjectiveEndings.length) && leads(scene, from, k)) return true;
  }
  return false;
}

/** Whether a token is an article, a preposition or another small word. */
const small = ({ tokens, words }: Scene, i: number): boolean => words.functionWords.has(tokens.word[i] as string) || words.determiners.has(tokens.word[i] as string) || words.parts.at(tokens, i, i + 1) !== undefined;

/** "Debutó en Bolsa la tecnológica Naviolo": a capital behind the verb that no preposition governs and nobody knows. */
export function inverted({ tokens, words, from, to, names, dates }: Scene): boolean {
  for (let i = from + 1; i < to && !(tokens.kind[i] === MARK && /^[,;:"(]$/.test(tokens.word[i] as string)); i++) {
    if (!tokens.caps[i] || tokens.caps[i - 1] || (tokens.word[i] as string).length < 2 || phraseBefore(words.parts, tokens, i, 4)) continue;
    if (!names.some((name) => name.from <= i && i < name.to) && !dates.some((date) => date.from <= i && i < date.to)) return true;
  }
  return false;
}

/** A capital inside the sentence that is no date: some place or person. */
export function namesAnybody({ tokens, from, dates, names }: Scene, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!names.some((name) => name.from <= i && i < name.to) && (tokens.caps[i] as number) > 0 && (tokens.word[i] as string).length > 1 && !dates.some((date) => date.from <= i && i < date.to)) return true;
  return false;
}

/** Tokens from the beginning of a sentence within which somebody new is met. */
const MET = 8;

/** Whether a sentence begins with a capital of one word that nobody knows and that acts, and says nothing: "Le marocain Managem a coulé", "Stm è arretrata". */
export function newcomer(scene: Scene): boolean {
  const { tokens, words, from, to } = scene;
  for (let i = from; i < Math.min(to, from + MET); i++) {
    if (tokens.kind[i] === MARK && tokens.word[i] !== "'") return false;
    if (tokens.caps[i] && !tokens.caps[i - 1] && !tokens.caps[i + 1] && strangerActs({ ...scene, from: i }, Math.min(i + 2, to)) && words.speech.at(tokens, i + 1, to)?.value !== 'verb') return true;
  }
  return false;
}
