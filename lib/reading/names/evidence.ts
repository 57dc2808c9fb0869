/** What one place of a text says of a name: whether of a company, and what speaks against it. */
import { LAST_WORDS, LIKELY_LAST_WORDS } from '../../companies/name-words.ts';
import type { Language } from '../../languages/language.ts';
import type { ClaimType } from '../../terms.ts';
import { endsLike } from '../../text/endings.ts';
import { listed, type Phrases, phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, isSmall, MARK, onLine, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import { type CueWord, claimLexicon } from '../claims/claim-lexicon.ts';
import { beginsSentence, isCapital } from './capitals.ts';
import { nameLexicon } from './name-lexicon.ts';
import { goesOn } from './goes-on.ts';
import { namesSite } from './no-company.ts';
import { institutionLastWords, type Run } from './runs.ts';

const lastWords = listed([...LAST_WORDS, ...LIKELY_LAST_WORDS]);

/** What is said of a company alone is enough by itself; what is said of others too needs something beside it. */
export const SURE = 4;
export const LIKELY = 3;
export const SLIGHT = 1;

/** What companies alone do or have done to them, and what others do too. */
const OF_COMPANIES: ReadonlySet<ClaimType> = new Set<ClaimType>(['financing', 'revenue', 'earnings', 'headcount', 'listing', 'valuation', 'market_share']);
const OF_MOST: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'investment', 'capacity', 'project', 'stock_sale', 'pivot']);

/** Tokens of a clause behind its verb in which its words are looked for, and of an aside before its verb. */
const CLAUSE = 10;
const ASIDE = 16;
/** Words between a noun and the "of" of whom it is said: "ricavi consolidati di". */
const ADJECTIVES = 2;
/** Letters of an adjective before its ending, at least. */
const ADJECTIVE_STEM = 3;
/** Tokens between what is done and with whom. */
const DEAL = 8;

const isStop = (tokens: Tokens, i: number): boolean => i >= tokens.count || tokens.gap[i] === BROKEN || (tokens.kind[i] === MARK && /^[.;:!?]$/.test(tokens.word[i] as string));

/** A language without adjectives behind nouns says what a name has right behind it: "Kestrana's shares", "the Kestrana board". */
const nounsFollow = (language: Language): boolean => language.names.adjectiveEndings.length === 0;

/** What stands before a name: its article, and the preposition that governs it. */
export interface Governed {
  /** Where the name begins with both. */
  from: number;
  article?: string;
  part?: readonly string[];
}

export function governed(tokens: Tokens, run: Run, language: Language): Governed {
  const { parts, articles } = claimLexicon(language);
  const { articleWords } = nameLexicon(language);
  if (!onLine(tokens, run.from)) return { from: run.from };
  const end = tokens.word[run.from - 1] === "'" ? run.from - 1 : run.from;
  const word = tokens.word[end - 1];
  const article = word !== undefined && tokens.caps[end - 1] !== 2 && tokens.kind[end - 1] === WORD && articleWords.has(word) ? word : undefined;
  // "a Nimbora" in Portuguese is an article, though a text without accents might mean "à"
  const plain = article !== undefined && articles.has(article);
  const part = (plain ? undefined : phraseBefore(parts, tokens, run.from, 4) ?? phraseBefore(parts, tokens, end, 4)) ?? (article === undefined ? undefined : phraseBefore(parts, tokens, end - 1, 3));
  return { from: part?.from ?? (article === undefined ? run.from : end - 1), ...(article === undefined ? {} : { article }), ...(part ? { part: part.value } : {}) };
}

/** A noun of a list that ends at token `end`, an adjective or two behind it or none. */
function nounBefore(tokens: Tokens, end: number, nouns: Phrases<unknown>, language: Language): boolean {
  for (let k = end; k >= end - ADJECTIVES && k > 0 && onLine(tokens, k); k--) {
    if (phraseBefore(nouns, tokens, k, 5)) return true;
    if (!isSmall(tokens, k - 1) || claimLexicon(language).functionWords.has(tokens.word[k - 1] as string)) return false;
  }
  return false;
}

/** "Ricavi di X", "revenue at X", "l'action X", "X's shareholders", "the X board": what companies alone have. */
function owns(tokens: Tokens, run: Run, { from, part }: Governed, language: Language): boolean {
  const { belongings } = nameLexicon(language);
  if (part && !beginsSentence(tokens, from) && nounBefore(tokens, from, belongings, language)) return true;
  if (!nounsFollow(language)) return !part && phraseBefore(claimLexicon(language).shareNouns, tokens, run.from, 2) !== undefined;
  const genitive = tokens.word[run.to] === "'" ? (tokens.word[run.to + 1] === 's' ? run.to + 2 : run.to + 1) : run.to;
  const reach = genitive > run.to ? ADJECTIVES + 1 : 1;
  for (let k = genitive; k < genitive + reach && onLine(tokens, k) && tokens.caps[k] === 0; k++) if (belongings.at(tokens, k)) return true;
  return false;
}

/** Letters alone: "ISTAC". */
export const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name);

/** "Le provedor manauara X", "startup local X", "fondo X": a noun of companies right before a name, an adjective between them or not. */
function called(tokens: Tokens, run: Run, { part, article, from }: Governed, language: Language): number {
  const { companyNouns, appositions, demonyms } = nameLexicon(language);
  const { determiners, adjectiveEndings, asFor, sourceBefore, speech, papers } = claimLexicon(language);
  if (phraseBefore(asFor, tokens, run.from, 4)) return LIKELY;
  const start = article === undefined ? run.from : run.from - (tokens.word[run.from - 1] === "'" ? 2 : 1);
  const asked = phraseBefore(sourceBefore, tokens, run.from, 6) ?? phraseBefore(sourceBefore, tokens, start, 6);
  // "segundo o ISTAC", "indique l'ARTP": letters that an article makes a name of, and that tell
  if (article !== undefined && isAbbreviation(run.name) && (asked || speech.at(tokens, start - 1, start)?.value === 'verb')) return 2 * SURE;
  if (isInstitution(tokens, run) && (speech.at(tokens, start - 1, start)?.value === 'verb' || speech.at(tokens, run.to)?.value === 'verb')) return SURE;
  // "dirigente do SITAVA"
  if (article !== undefined && isAbbreviation(run.name) && part?.includes('of') && phraseBefore(claimLexicon(language).offices, tokens, from, 4)) return 2 * SURE;
  if (asked) return run.words === 1 || shapedAsCompany(tokens, run) ? LIKELY : 0;
  // "che nel 2021 ha fondato Lemma"
  if (!part && phraseBefore(claimLexicon(language).leading, tokens, start, 4) && (run.words === 1 || shapedAsCompany(tokens, run))) return SURE;
  // "à agência Lítio & Ferro"
  if (!run.first && phraseBefore(papers, tokens, run.from, 2)) return SURE;
  if (part || article !== undefined || run.first || !onLine(tokens, run.from)) return 0;
  const at = (end: number): boolean => phraseBefore(appositions, tokens, end, 3) !== undefined || phraseBefore(companyNouns, tokens, end, 3) !== undefined;
  // "la asociación LAVCA", "l'agence UMOA-Titres": what institutions are called, before letters or a name with no given one
  if (!nounsFollow(language) && run.words < 3 && phraseBefore(claimLexicon(language).descriptions, tokens, run.from, 3)?.value === 'authority') return isAbbreviation(run.name) ? 2 * SURE : SURE;
  if (at(run.from)) return SURE;
  const before = tokens.word[run.from - 1] as string;
  const adjective = isSmall(tokens, run.from - 1) && !claimLexicon(language).functionWords.has(before);
  if (adjective && !nounsFollow(language) && at(run.from - 1)) return SURE;
  // "la valdiviana Fibra Austral"
  const ofPlace = adjective && (endsLike(before, adjectiveEndings, ADJECTIVE_STEM) || demonyms.at(tokens, run.from - 1, run.from) !== undefined);
  return ofPlace && determiners.has(tokens.word[run.from - 2] as string) ? LIKELY : 0;
}

/** Words of an aside behind a name up to what it calls it: "her Dunedin company", "the better-known rival". */
const CALLED = 5;

/** "Lusoneura, startup de Coimbra", "Paddock Logic, her Dunedin company": a noun of companies in an aside behind a name. */
function described(tokens: Tokens, run: Run, { from, part }: Governed, language: Language): number {
  if (tokens.word[run.to] !== ',' || !onLine(tokens, run.to + 1)) return 0;
  const { companyNouns, appositions, articleWords } = nameLexicon(language);
  const { functionWords, asFor, offices, verbs, parts, descriptions, relatives } = claimLexicon(language);
  // "à Fès, où le groupe construira": a relative clause tells of somebody else
  if (relatives.has(tokens.word[run.to + 1] as string)) return 0;
  // "À Lyon, une start-up": where it is done
  if (part && beginsSentence(tokens, from) && !phraseBefore(asFor, tokens, run.from, 4)) return 0;
  // "Contacté, le groupe zurichois", "Elsewhere, a startup": any word may begin a sentence
  const alone = run.first && run.words === 1;
  if (alone && nameLexicon(language).definites.at(tokens, run.to + 1)) return 0;
  for (let k = run.to + 1; k <= run.to + CALLED && onLine(tokens, k) && (tokens.kind[k] === WORD || tokens.word[k] === '-' || tokens.word[k] === "'"); k++) {
    if (parts.at(tokens, k, k + 1) && !articleWords.has(tokens.word[k] as string) && tokens.word[k] !== "'") return 0;
    const sure = isSmall(tokens, k) ? appositions.at(tokens, k) ?? companyNouns.at(tokens, k) : undefined;
    // "Sonavert, spécialiste rennais du recyclage": of a name of two words it may be said of a person
    const told = sure || !isSmall(tokens, k) || (run.words > 1 && !shapedAsCompany(tokens, run)) ? undefined : descriptions.at(tokens, k);
    const noun = sure ?? (told?.value === 'company' ? told : undefined);
    const leads = !nounsFollow(language);
    // of two nouns the last tells what it is: "a startup founder"
    if (noun && !offices.at(tokens, noun.next) && (leads || !isSmall(tokens, noun.next) || functionWords.has(tokens.word[noun.next] as string))) return alone && !goesOn(tokens, noun.next, language) ? 0 : SURE;
    if (offices.at(tokens, k) || (k > run.to + 2 && (functionWords.has(tokens.word[k] as string) || leads)) || (k > run.to + 1 && verbs.has(tokens.word[k] as string))) return 0;
  }
  return 0;
}

/** What a word of claims says of who does it, where a figure follows or not. */
function weightOf(cue: CueWord | undefined, counted: boolean): number {
  if (!cue?.types.length) return 0;
  const alone = cue.types.some((type) => OF_COMPANIES.has(type));
  if (cue.weak) return counted ? (alone ? LIKELY : SLIGHT) : 0;
  return alone ? SURE : cue.types.some((type) => OF_MOST.has(type)) ? LIKELY + (counted ? SLIGHT : 0) : SLIGHT + (counted ? SLIGHT : 0);
}

/** How much the clause from its verb at token i on says of its subject. */
function clauseTells(tokens: Tokens, i: number, language: Language): number {
  const { cues, conjunctions, relatives, moves } = claimLexicon(language);
  let counted = false;
  let share = false;
  let moving: CueWord | undefined;
  const found: CueWord[] = [];
  for (let k = i; k < Math.min(tokens.count, i + CLAUSE) && (k === i || !isStop(tokens, k)); k++) {
    if (k > i && tokens.word[k] === ',' || (k > i + 1 && (relatives.has(tokens.word[k] as string) || conjunctions.at(tokens, k)))) break;
    counted ||= tokens.kind[k] === DIGITS;
    share ||= tokens.word[k] === '%';
    const cue = cues.at(tokens, k)?.value;
    // "o Cerrado perdeu 7%": what moves by percent may be anything
    if (cue && !(k === i && moves.at(tokens, i))) found.push(cue);
    else if (cue) moving = cue;
  }
  if (moving && !share) found.push(moving);
  // "Ferrolán cae un 6%": a share that moves
  const moved = share && moves.at(tokens, i) !== undefined ? LIKELY : 0;
  return Math.max(moved, ...found.map((cue) => weightOf(cue, counted)));
}

/** Whether a finite verb stands at token i, pronouns and a negation before it or not; a word of claims that is a noun is none. */
function verbFrom(tokens: Tokens, i: number, language: Language): number | undefined {
  const { verbs, predicates, modality, cues, clitics, negations, functionWords, infinitives, parts } = claimLexicon(language);
  const { articleWords, weekdays } = nameLexicon(language);
  for (let k = i; k < i + 4 && onLine(tokens, k); k++) {
    const word = tokens.word[k] as string;
    // "Aldermoor on Thursday reported"
    const day = weekdays.at(tokens, k) ?? (parts.at(tokens, k, k + 1) ? weekdays.at(tokens, k + 1) : undefined);
    if (day) { k = day.next - 1; continue; }
    if (tokens.caps[k] !== 0) return undefined;
    // "expect Hadrow to report"
    if ((k > i && infinitives.has(word)) || verbs.has(word) || predicates.has(word) || modality.at(tokens, k) || (!nounsFollow(language) && (cues.at(tokens, k)?.value.types.length ?? 0) > 0)) return k;
    const idle = functionWords.has(word) && word.length <= 3 && (!parts.at(tokens, k, k + 1) || infinitives.has(tokens.word[k + 1] as string)) && !articleWords.has(word);
    if (!clitics.at(tokens, k) && !negations.has(word) && word !== "'" && !idle) return undefined;
  }
  return undefined;
}

/** "La famille Mulliez", "o projeto Serra Sul": a noun right before a name, no noun of companies, says what else it is; where adjectives stand before nouns it may be any of them. */
function namesThing(tokens: Tokens, run: Run, language: Language): boolean {
  if (nounsFollow(language) || run.from < 2 || run.first || tokens.gap[run.from] !== SPACED || !isSmall(tokens, run.from - 1)) return false;
  const { functionWords, verbs, predicates, cues, parts, and, relatives, conjunctions, adjectiveEndings, dropped, headline } = claimLexicon(language);
  const { articleWords, companyNouns, appositions, demonyms } = nameLexicon(language);
  const at = run.from - 1;
  const word = tokens.word[at] as string;
  if (functionWords.has(word) || verbs.has(word) || predicates.has(word) || headline.has(word) || articleWords.has(word) || relatives.has(word) || dropped.prepositions.has(word)) return false;
  if ([cues, parts, and, conjunctions, companyNouns, appositions, demonyms, dropped.adverbs].some((list) => phraseBefore(list as Phrases<unknown>, tokens, run.from, 4))) return false;
  return articleWords.has(tokens.word[at - 1] as string) && !endsLike(word, adjectiveEndings, ADJECTIVE_STEM);
}

/** "Molini Ferrante di Foggia ha chiesto": where a name goes on behind the place that it is from. */
function pastPlace(tokens: Tokens, i: number, language: Language): number {
  const of = onLine(tokens, i) ? claimLexicon(language).parts.at(tokens, i) : undefined;
  if (of?.value[0] !== 'of' || !isCapital(tokens, of.next) || tokens.word[i] === "'") return i;
  let to = of.next + 1;
  while (isCapital(tokens, to) && tokens.gap[to] === SPACED) to += 1;
  return to;
}

/** Tokens from a verb that begins a sentence to who does it: "Taglia 120 posti la Bottega", "Torna in utile la Sportiva Adriatica". */
const INVERTED = 8;

/** What a sentence that begins with its verb tells of the first name behind it. */
function doesBehind(tokens: Tokens, run: Run, { from, part }: Governed, language: Language): number {
  if (part || run.first || nounsFollow(language)) return 0;
  for (let k = from - 1; k >= Math.max(0, from - INVERTED) && onLine(tokens, k + 1) && tokens.word[k] !== ','; k--) {
    if (!beginsSentence(tokens, k)) { if (isCapital(tokens, k)) return 0; continue; }
    const { verbs, predicates, cues } = claimLexicon(language);
    return verbs.has(tokens.word[k]) || predicates.has(tokens.word[k] as string) || cues.at(tokens, k) ? clauseTells(tokens, k, language) : 0;
  }
  return 0;
}

/** How much what a name does says of it: behind it, behind an aside ("X, de Maringá, tomou"), in a relative clause ("X, que en 2023 levantó"). */
function does(tokens: Tokens, run: Run, { part, article }: Governed, language: Language): number {
  if (namesThing(tokens, run, language)) return 0;
  const to = pastPlace(tokens, run.to, language);
  const mark = tokens.word[to];
  const { cues } = claimLexicon(language);
  // where nouns have an article, a name without one that acts is somebody's: "Vetrosana compra"
  const bare = part || article !== undefined || nounsFollow(language) ? 0 : SLIGHT;
  const own = (weight: number): number => (weight >= LIKELY ? weight + bare : weight);
  // "Hera, ricavi in flessione", "Tavélia : chiffre d'affaires en hausse": a headline
  if (run.first && (mark === ',' || mark === ':') && onLine(tokens, to + 1) && nameLexicon(language).belongings.at(tokens, to + 1) && (cues.at(tokens, to + 1)?.value.types ?? []).some((type) => OF_COMPANIES.has(type))) return SURE;
  if (mark !== ',' && mark !== '(') {
    const verb = part ? undefined : verbFrom(tokens, to, language);
    return verb === undefined ? 0 : own(clauseTells(tokens, verb, language));
  }
  let told = 0;
  if (mark === ',' && claimLexicon(language).relatives.has(tokens.word[to + 1] as string)) told = own(Math.min(LIKELY, clauseTells(tokens, to + 2, language)));
  for (let k = to + 1; !part && k < Math.min(tokens.count, to + ASIDE) && !isStop(tokens, k); k++) {
    if (tokens.word[k] !== (mark === ',' ? ',' : ')') || (tokens.kind[k - 1] === DIGITS && tokens.kind[k + 1] === DIGITS)) continue;
    return isSmall(tokens, k + 1) && !claimLexicon(language).relatives.has(tokens.word[k + 1] as string) ? Math.max(told, own(clauseTells(tokens, k + 1, language))) : told;
  }
  return told;
}

/** Kinds of deals that name whom they are made with behind a preposition; behind "to" alone what gives something away to somebody. */
const DEALS: Readonly<Record<string, ReadonlySet<ClaimType>>> = {
  by: new Set<ClaimType>(['acquisition', 'financing', 'investment', 'stock_sale']),
  with: new Set<ClaimType>(['contract', 'acquisition', 'legal', 'financing', 'investment']),
  into: new Set<ClaimType>(['acquisition', 'stock_sale', 'financing', 'contract']),
  of: new Set<ClaimType>(['acquisition', 'stock_sale']),
  '': new Set<ClaimType>(['acquisition', 'valuation', 'stock_sale', 'legal']),
};

/** What is given to somebody: "emprestar R$ 50 milhões à X", "multó con 600.000 euros a X". */
const GIVEN: ReadonlySet<ClaimType> = new Set<ClaimType>(['financing', 'legal']);

/** "Bought by X", "sold to X", "contract with X", "values X at", "60% di X": how much the deal that a name stands in says of it. */
function dealt(tokens: Tokens, run: Run, { from, part }: Governed, language: Language): number {
  if (beginsSentence(tokens, from)) return 0;
  const { cues, sells } = claimLexicon(language);
  const fits = (k: number, as: string, weak: boolean): boolean => {
    const cue = cues.at(tokens, k, run.from)?.value;
    return cue !== undefined && (weak || !cue.weak) && cue.types.some((type) => DEALS[as]?.has(type));
  };
  // behind "of", "in" and a verb its own word stands right before it: "a factory of", "sites in" are places'
  const near = (as: string): boolean => (as === 'of' && tokens.word[from - 1] === '%') || [1, 2, 3].some((back) => from - back >= 0 && fits(from - back, as, as === 'into') && (cues.at(tokens, from - back, run.from)?.next ?? 0) >= from);
  const far = (found: (k: number) => boolean): boolean => {
    for (let k = from - 1; k >= Math.max(0, from - DEAL) && onLine(tokens, k + 1) && !/^[.;:!?]$/.test(tokens.word[k] as string); k--) {
      if (tokens.word[k] === ',' && tokens.kind[k - 1] !== DIGITS) return false;
      if (found(k)) return true;
    }
    return false;
  };
  const gives = (k: number): boolean => sells.at(tokens, k, from) !== undefined || (cues.at(tokens, k, from)?.value.types ?? []).some((type) => GIVEN.has(type));
  const told = part === undefined ? near('') : part.some((as) => (as === 'by' || as === 'with' ? far((k) => fits(k, as, false)) : near(as) || (as === 'into' && far(gives))));
  return told ? LIKELY + (counted(tokens, run) ? SLIGHT : 0) : 0;
}

/** Whether a token of some kind stands in the sentence of a name, near it. */
function isNear(tokens: Tokens, { from, to }: Run, is: (k: number) => boolean, reach = CLAUSE): boolean {
  for (let k = from - 1; k >= Math.max(0, from - reach) && !isStop(tokens, k + 1); k--) if (is(k)) return true;
  for (let k = to; k < Math.min(tokens.count, to + reach) && !isStop(tokens, k); k++) if (is(k)) return true;
  return false;
}

const counted = (tokens: Tokens, run: Run): boolean => isNear(tokens, run, (k) => tokens.kind[k] === DIGITS);

/** Whether a figure or a word of claims stands in the sentence of a name, near it. @param reach tokens on either side */
export function tellsNear(tokens: Tokens, run: Run, language: Language, reach = CLAUSE): boolean {
  const { cues } = claimLexicon(language);
  return isNear(tokens, run, (k) => tokens.kind[k] === DIGITS || (cues.at(tokens, k)?.value.types.length ?? 0) > 0, reach);
}

/** Whether a run ends in a phrase of a list, behind a word of its own. */
function endsIn(tokens: Tokens, { from, to }: Run, words: Phrases<true>): boolean {
  for (let k = from + 1; k < to; k++) if (words.at(tokens, k, to)?.next === to) return true;
  return false;
}

/** "Pramaggiore Tech", "Saltmarsh Water", "Terra&Sole", "VitaNorte": a shape that names of companies have. */
export function shapedAsCompany(tokens: Tokens, run: Run): boolean {
  return endsIn(tokens, run, lastWords) || run.head === 'company' || /&|\p{Ll}\p{Lu}|\.[a-z]+$/u.test(run.name);
}

export function isInstitution(tokens: Tokens, run: Run): boolean {
  return endsIn(tokens, run, institutionLastWords) || run.head === 'institution';
}

/** How much a place in a text says for a name being a company's. */
export function evidenceFor(tokens: Tokens, run: Run, at: Governed, language: Language): number {
  return Math.max(owns(tokens, run, at, language) ? SURE : 0, called(tokens, run, at, language), described(tokens, run, at, language), does(tokens, run, at, language), doesBehind(tokens, run, at, language), dealt(tokens, run, at, language));
}

/** How much speaks against it: an article where names of companies have none, a preposition of places. */
export function evidenceAgainst(tokens: Tokens, run: Run, { article }: Governed, language: Language): number {
  const { locatives } = nameLexicon(language);
  const { cues, speech, shareNouns } = claimLexicon(language);
  if (namesSite(tokens, run, language)) return 2 * SURE;
  const known = run.head !== undefined || shapedAsCompany(tokens, run) || isInstitution(tokens, run);
  // "rivendica Fausto Melandri", "Rozas Vidal said": who speaks by two names is a person more often than not
  const speaks = run.words > 1 && run.words < 4 && !known && article === undefined && (speech.at(tokens, run.to)?.value === 'verb' || speech.at(tokens, run.from - 1, run.from)?.value === 'verb');
  if (speaks) return SURE;
  const plural = run.words > 1 && article !== undefined && article.length > 2 && article.endsWith('s');
  if (article !== undefined && !language.names.articled.includes(article) && !known && !plural) return SURE;
  const place = phraseBefore(locatives, tokens, article === undefined ? run.from : run.from - 1, 3);
  // "shares in X", "a stake in X", "investir en X"
  return place && (beginsSentence(tokens, place.from) || !(phraseBefore(shareNouns, tokens, place.from, 2) || phraseBefore(cues, tokens, place.from, 3)?.value.types.some((type) => DEALS.of?.has(type) || type === 'investment'))) ? SURE : 0;
}

/** "d'" is one word with its apostrophe. */
const pastElision = (tokens: Tokens, i: number): number => (tokens.word[i] === "'" ? i + 1 : i);

/** Where the words end that may stand between "and" and a name: "e à X". */
function pastSmall(tokens: Tokens, k: number, language: Language): number {
  const { parts } = claimLexicon(language);
  const { articleWords, companyNouns, appositions, demonyms } = nameLexicon(language);
  let i = k;
  for (let n = 0; n < 3 && onLine(tokens, i) && tokens.caps[i] === 0 && (parts.at(tokens, i, pastElision(tokens, i + 1)) || articleWords.has(tokens.word[i] as string) || tokens.word[i] === "'"); n++) i += 1;
  // "e il fondo Ardian", "e a espanhola Solaria"
  const noun = companyNouns.at(tokens, i) ?? appositions.at(tokens, i) ?? demonyms.at(tokens, i);
  return noun && isCapital(tokens, noun.next) ? noun.next : i;
}

function beforeSmall(tokens: Tokens, k: number, language: Language): number {
  const { parts } = claimLexicon(language);
  const { articleWords } = nameLexicon(language);
  let i = k;
  for (let n = 0; n < 3 && i > 0 && onLine(tokens, i) && tokens.caps[i - 1] === 0 && (parts.at(tokens, i - 1, pastElision(tokens, i)) || articleWords.has(tokens.word[i - 1] as string) || tokens.word[i - 1] === "'"); n++) i -= 1;
  return i;
}

/** How many companies "and" and the commas of a list tie a run to: "HSBC, Wexcombe and Santander" two, "à Lactalis et à Prévalait" one. */
export function tiesOf(tokens: Tokens, run: Run, begins: ReadonlySet<number>, ends: ReadonlySet<number>, language: Language): number {
  const { and } = claimLexicon(language);
  const start = beforeSmall(tokens, run.from, language);
  const link = and.at(tokens, run.to);
  const back = [start, run.from].map((k) => phraseBefore(and, tokens, k, 3)).find((found) => found !== undefined);
  const comma = tokens.word[start - 1] === ',';
  const commaBehind = tokens.word[run.to] === ',';
  const isNext = (k: number | undefined): boolean => k !== undefined && begins.has(pastSmall(tokens, k, language));
  const before = (back !== undefined && ends.has(tokens.word[back.from - 1] === ',' ? back.from - 1 : back.from)) || (comma && ends.has(start - 1));
  const behind = isNext(link?.next) || (commaBehind && isNext(run.to + 1));
  // a lone comma is no list: "In Leeds, Shell said"
  const listed = link !== undefined || back !== undefined || (comma && commaBehind && isCapital(tokens, pastSmall(tokens, run.to + 1, language)));
  return listed ? Number(before) + Number(behind) : 0;
}
