/** Runs of capitals that may be names, as a text writes them, wherever no rule has found a company yet. */
import { FIRST_WORDS, INSTITUTION_LAST_WORDS, INSTITUTION_WORDS, LIKELY_FIRST_WORDS, NO_SECOND_WORDS, OFFICIAL_WORDS } from '../../companies/name-words.ts';
import type { Language } from '../../languages/language.ts';
import { listed } from '../../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import { claimLexicon } from '../claims/claim-lexicon.ts';
import { beginsSentence, formAt, inCapitals, isCapital } from './capitals.ts';
import { nameLexicon } from './name-lexicon.ts';
import { isNoCompany } from './no-company.ts';

/** A run of capitals by tokens, and what it is made of. */
export interface Run {
  from: number;
  to: number;
  name: string;
  /** Words with capitals. */
  words: number;
  /** It begins with what a company or an institution is: "Cooperativa Terras do Ivaí", "Regione Veneto". */
  head?: 'company' | 'institution';
  /** Its first capital says nothing: it begins a sentence. */
  first: boolean;
}

const firstWords = listed([...FIRST_WORDS, ...LIKELY_FIRST_WORDS]);
const institutionWords = listed(INSTITUTION_WORDS);
export const institutionLastWords = listed(INSTITUTION_LAST_WORDS);
const officialWords = listed(OFFICIAL_WORDS);
const noSecondWords = listed(NO_SECOND_WORDS);

/** Words with capitals in a name, at most. */
const MOST_WORDS = 6;

/** Tokens of a run, at most: a headline of capitals is no name. */
const LONGEST = 14;

/** What ends a name as an address of the web: "Bookly.it". */
const DOMAIN = /^(?:com|it|fr|es|pt|br|io|ai|net|org|eu|co|de)$/;

/** "NZ$", "US$": letters of a currency. */
const isSign = (tokens: Tokens, k: number): boolean => tokens.word[k + 1] === '$' && tokens.gap[k + 1] === GLUED;

/** Where the capitals that begin at token i end, hyphens, "&" and addresses between them. */
function capitalsFrom(tokens: Tokens, i: number, language: Language): number {
  const { never, articleWords } = nameLexicon(language);
  // "Graniterie Le Goff"
  const opens = (k: number): boolean => isCapital(tokens, k) && !formAt(tokens, k) && !isSign(tokens, k) && (!never.at(tokens, k) || (tokens.caps[k] === 1 && articleWords.has(tokens.word[k] as string) && tokens.gap[k + 1] === SPACED && isCapital(tokens, k + 1)));
  let to = i + 1;
  for (let more = true; more && to - i < LONGEST;) {
    const glued = tokens.gap[to] === GLUED && tokens.gap[to + 1] === GLUED;
    if (to >= tokens.count) break;
    if (tokens.gap[to] === SPACED && opens(to)) to += 1;
    else if (tokens.word[to] === '&' && tokens.gap[to + 1] === tokens.gap[to] && opens(to + 1)) to += 2;
    else if (tokens.word[to] === '-' && glued && isCapital(tokens, to + 1)) to += 2;
    else if (tokens.word[to] === '.' && glued && DOMAIN.test(tokens.word[to + 1] as string) && tokens.caps[to + 1] === 0) to += 2;
    else more = false;
  }
  return to;
}

const nameOf = (tokens: Tokens, from: number, to: number): string => tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** Where "of", contracted with an article or not, ends before the next capital of a name: "Terras do Ivaí", "Junta de Andalucía", "Bottega della Lana". */
function tieAt(tokens: Tokens, to: number, headed: boolean, anywhere: boolean, language: Language): number | undefined {
  if (!onLine(tokens, to) || tokens.kind[to] !== WORD || tokens.gap[to] !== SPACED || tokens.caps[to] !== 0) return undefined;
  const { parts, determiners } = claimLexicon(language);
  const of = parts.at(tokens, to);
  if (of?.value[0] !== 'of') return undefined;
  const elided = tokens.word[of.next] === "'" ? of.next + 1 : of.next;
  const article = onLine(tokens, elided) && tokens.caps[elided] === 0 && determiners.has(tokens.word[elided] as string) ? (tokens.word[elided + 1] === "'" ? elided + 2 : elided + 1) : elided;
  if (!isCapital(tokens, article) || tokens.gap[article] === BROKEN) return undefined;
  // "Lusoneura de Coimbra": without an article "of" is where it is from, but behind what a company is
  const contracted = article > elided || of.next > to + 1 || determiners.has(tokens.word[to] as string);
  // "a Lusoneura do Porto", "Molini Ferrante di Foggia": where it is from, but "Comune di Ravenna", "Terras do Ivaí"
  if (anywhere || (headed && contracted)) return article;
  return (headed || contracted) && !isNoCompany(nameOf(tokens, article, capitalsFrom(tokens, article, language)), language) ? article : undefined;
}

/** Words of an institution's name behind its first, at most. */
const OFFICIAL = 9;

/** Letters of a word that loses its vowel. */
const ELIDED = 2;

/**
 * Where the name of an institution ends whose first word alone has a capital: "Autorité belge de la concurrence", "Ministério da Ciência, Tecnologia e Inovação".
 * Adjectives, "of" and nouns belong to it, up to a verb, a mark or another preposition; 0 where nothing tells which one it is.
 */
function officialEnd(tokens: Tokens, from: number, language: Language): number {
  const head = officialWords.at(tokens, from, from + 1);
  if (!head) return 0;
  const { parts, functionWords, verbs, predicates, speech, cues, and } = claimLexicon(language);
  const { articleWords } = nameLexicon(language);
  const noun = (k: number): boolean => onLine(tokens, k) && tokens.kind[k] === WORD && tokens.gap[k] !== BROKEN && !functionWords.has(tokens.word[k] as string)
    && (isCapital(tokens, k) || !(verbs.has(tokens.word[k]) || predicates.has(tokens.word[k] as string) || speech.at(tokens, k) || cues.at(tokens, k)?.value.types.length || parts.at(tokens, k, k + 1)));
  let end = 0;
  for (let k = head.next; k < Math.min(tokens.count, from + OFFICIAL);) {
    const list = tokens.word[k] === ',' && isCapital(tokens, k + 1) ? and.at(tokens, k + 2) : undefined;
    const of = tokens.caps[k] === 0 && onLine(tokens, k) ? parts.at(tokens, k) : undefined;
    if (end && list && isCapital(tokens, list.next)) { end = list.next + 1; k = end; continue; }
    // "Tribunal Administrativo e Fiscal de Mirandela"
    const both = end ? and.at(tokens, k)?.next : undefined;
    if (both !== undefined && isCapital(tokens, both) && parts.at(tokens, both + 1)?.value[0] === 'of') { end = both + 1; k = end; continue; }
    // "Corte d'appello di Torino"
    const elided = (tokens.word[k] as string).length <= ELIDED && tokens.word[k + 1] === "'";
    if (of?.value[0] === 'of' || elided) {
      let next = of?.next ?? k + 1;
      const last = next + 3;
      while (next < last && (articleWords.has(tokens.word[next] as string) || tokens.word[next] === "'")) next += 1;
      if (!isCapital(tokens, next) && (!onLine(tokens, next) || tokens.kind[next] !== WORD || functionWords.has(tokens.word[next] as string))) break;
      end = next + 1;
      k = end;
    } else if (noun(k) && tokens.gap[k] === SPACED) { if (end || isCapital(tokens, k) || !noun(k + 1)) end = k + 1; k += 1; }
    else break;
  }
  return end;
}

/** What a run of capitals that begins at token i is, if it may be a name. */
export function runAt(tokens: Tokens, i: number, stop: number, language: Language): Run | undefined {
  const { never, companyNouns, appositions, definites, demonyms, countries } = nameLexicon(language);
  const { parts, descriptions, determiners, offices, and, negations } = claimLexicon(language);
  const companyAt = (k: number): { value: unknown; next: number } | undefined => { const noun = descriptions.at(tokens, k, k + 1); return noun?.value === 'company' ? noun : undefined; };
  let from = i;
  // "Secondo Ferrogamma", "La Tramacolor", "Rival Orsino": at the start of a sentence any word has a capital
  if (beginsSentence(tokens, i) && tokens.caps[i] === 1) {
    const idle = parts.at(tokens, i, i + 1) ?? never.at(tokens, i) ?? and.at(tokens, i) ?? (negations.has(tokens.word[i] as string) ? { next: i + 1 } : undefined) ?? definites.at(tokens, i, i + 1) ?? (determiners.has(tokens.word[i] as string) ? { next: i + 1 } : undefined);
    if (idle) from = tokens.word[idle.next] === "'" ? idle.next + 1 : idle.next;
    else if (isCapital(tokens, i + 1) && !firstWords.at(tokens, i) && !institutionWords.at(tokens, i) && (companyNouns.at(tokens, i, i + 1) ?? appositions.at(tokens, i, i + 1) ?? demonyms.at(tokens, i, i + 1))) from = i + 1;
  } else if (never.at(tokens, i) && !(determiners.has(tokens.word[i] as string) && isCapital(tokens, i + 1))) return undefined;
  if (from >= stop || !isCapital(tokens, from) || isSign(tokens, from) || inCapitals(tokens, from) || (from > i && never.at(tokens, from)) || offices.at(tokens, from)) return undefined;
  const institution = institutionWords.at(tokens, from, stop) ?? officialWords.at(tokens, from, from + 1);
  const noun = institution ?? firstWords.at(tokens, from, stop) ?? (tokens.caps[from] === 1 && language.names.adjectiveEndings.length > 0 ? companyAt(from) : undefined);
  // "Gas del Limay", "Comune di Ravenna": a head that ends in "of" goes on with the next capital
  const open = noun !== undefined && !isCapital(tokens, noun.next - 1);
  if (open && !isCapital(tokens, noun.next)) return undefined;
  let to = Math.max(noun?.next ?? 0, Math.min(stop, capitalsFrom(tokens, open ? noun.next : from, language)));
  // "Banco Central", "Gobierno de Ecuador": every country has one
  if (noun && (noSecondWords.at(tokens, noun.next) || countries.has(tokens.text.slice(tokens.start[noun.next], tokens.end[to - 1])))) return undefined;
  // "Instituto dos Vinhos do Douro e do Porto", "Insurance Council of Australia": names of institutions go on and on
  const official = institution !== undefined || institutionLastWords.at(tokens, to - 1, to) !== undefined;
  for (let ties = 0; ties < (official ? 3 : noun ? 2 : 1); ties++) {
    // "Pastelaria Flor de Sal", but "Cooperativa Agraria de Lleida"
    const headed = official || noun !== undefined;
    const tied = tieAt(tokens, to, headed, to === noun?.next || official, language) ?? (ties && official ? tieAt(tokens, and.at(tokens, to)?.next ?? to, headed, true, language) : undefined);
    if (tied === undefined || tied >= stop) break;
    to = Math.min(stop, capitalsFrom(tokens, tied, language));
  }
  if (tokens.caps[from] === 1) to = Math.max(to, Math.min(stop, officialEnd(tokens, from, language)));
  const words = Array.from({ length: to - from }, (_, k) => from + k).filter((k) => isCapital(tokens, k)).length;
  const name = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (words === 0 || words > MOST_WORDS || name.length < 3 || (tokens.kind[to] === DIGITS && tokens.gap[to] === GLUED)) return undefined;
  const headed = noun !== undefined && to > noun.next ? (institution ? 'institution' as const : 'company' as const) : undefined;
  return { from, to, name, words, first: beginsSentence(tokens, from) || (tokens.word[from - 1] === '-' && tokens.gap[from - 1] === BROKEN), ...(headed ? { head: headed } : {}) };
}
