/** Companies that the gazetteer does not know, by their shape and by the words beside them. */
import { FIRST_NAMES } from '../../companies/first-names.ts';
import { FIRST_WORDS, LAST_WORDS, LIKELY_LAST_WORDS, NO_SECOND_WORDS } from '../../companies/name-words.ts';
import type { Language } from '../../languages/language.ts';
import type { ClaimType } from '../../terms.ts';
import { endsLike } from '../../text/endings.ts';
import { listed, type Phrases, phraseBefore } from '../../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, onLine, SPACED, type Tokens, WORD, isSmall } from '../../text/tokens.ts';
import { beginsSentence, type Found, formAt, inCapitals, isCapital, legalFormAfter } from './capitals.ts';
import { claimLexicon } from '../claims/claim-lexicon.ts';
import { nameLexicon } from './name-lexicon.ts';
import { goesOn } from './goes-on.ts';
import { isNoCompany, namesSite } from './no-company.ts';
import { runAt } from './runs.ts';

const firstWords = listed(FIRST_WORDS);
const lastWords = listed(LAST_WORDS);
const likelyLastWords = listed(LIKELY_LAST_WORDS);
const noSecondWords = listed(NO_SECOND_WORDS);

/** Letters of a name, at least and at most, and its words. */
const SHORTEST = 3;
const LONGEST = 60;
const MOST_WORDS = 4;

/** A name in capitals before a legal form: "Rossi & Figli S.p.A." */
export function byLegalForm(tokens: Tokens, i: number, floor: number, functionWords: ReadonlySet<string> | undefined, language: Language | undefined): Found | undefined {
  const form = formAt(tokens, i);
  if (!form || inCapitals(tokens, i) || (onLine(tokens, form.next) && tokens.caps[form.next] === 2)) return undefined;
  const end = tokens.word[i - 1] === ',' ? i - 1 : i;
  let from = end;
  while (from - 1 >= floor && end - from < 6 && tokens.gap[from] !== BROKEN && (isCapital(tokens, from - 1) || tokens.word[from - 1] === '&' || (tokens.kind[from - 1] === DIGITS && from < end))) from -= 1;
  // "Cerâmica do Vouga, Lda."
  const of = language && from - 2 >= floor && tokens.gap[from] === SPACED && tokens.caps[from - 1] === 0 ? claimLexicon(language).parts.at(tokens, from - 1, from) : undefined;
  if (of?.value[0] === 'of' && isCapital(tokens, from - 2) && !beginsSentence(tokens, from - 2)) from -= 2;
  // an article at the start of a sentence has a capital too: "La Bianchi srl"
  while (from < end && (!isCapital(tokens, from) || functionWords?.has(tokens.word[from] as string))) from += 1;
  // a lone capital at the start of a sentence may be any word, a run of two is a name
  if (from === end || (end - from === 1 && beginsSentence(tokens, from) && (tokens.end[from] as number) - (tokens.start[from] as number) < 3)) return undefined;
  const company = tokens.text.slice(tokens.start[from], tokens.end[end - 1]);
  return company.length <= 2 * LONGEST ? { from, to: form.next, company, ambiguous: false, kind: 'unlisted', evident: true } : undefined;
}

/** The name asked for last: every rule asks for the one at the same token. */
let last: { tokens: Tokens; i: number; language: Language; name: Found | undefined } | undefined;

/** Where a run of capitals that begins at token i ends as a name; undefined where it is too short or too long for one. */
function nameFrom(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (last?.tokens !== tokens || last.i !== i || last.language !== language) last = { tokens, i, language, name: nameAt(tokens, i, language) };
  return last.name && { ...last.name };
}

function nameAt(tokens: Tokens, i: number, language: Language): Found | undefined {
  // "À Lyon, une start-up": a preposition
  if (beginsSentence(tokens, i) && claimLexicon(language).parts.at(tokens, i, i + 1) && !firstWords.at(tokens, i)) return undefined;
  // "Rival Adani Green Energy": at the start of a sentence a noun has a capital too
  if (beginsSentence(tokens, i) && tokens.caps[i] === 1 && !firstWords.at(tokens, i) && nameLexicon(language).companyNouns.at(tokens, i)) return undefined;
  // "Ni Thalès Énergie ni …"
  if (beginsSentence(tokens, i) && claimLexicon(language).negations.has(tokens.word[i] as string)) return undefined;
  let to = i + 1;
  // "Rochat & Cie"
  const tied = (at: number): boolean => tokens.word[at] === '&' && tokens.gap[at + 1] === SPACED && isCapital(tokens, at + 1);
  // "Scientific-Atlanta"
  const hyphened = (at: number): boolean => tokens.word[at] === '-' && tokens.gap[at] === GLUED && tokens.gap[at + 1] === GLUED && tokens.caps[at + 1] === 1;
  while (to < tokens.count && to - i < MOST_WORDS && ((tokens.gap[to] === SPACED && (isCapital(tokens, to) || tied(to))) || hyphened(to) || (tokens.caps[to] === 1 && hyphened(to - 1)))) to += 1;
  const { never, articleWords, demonyms } = nameLexicon(language);
  // "patron de La Fabrique du Lin"
  const titled = !beginsSentence(tokens, i) && tokens.caps[i] === 1 && articleWords.has(tokens.word[i] as string) && tokens.gap[i + 1] === SPACED && isCapital(tokens, i + 1);
  for (let k = titled ? i + 1 : i; k < to; k++) if (never.at(tokens, k, to) || (k > i && formAt(tokens, k))) { to = k; break; }
  // "Cerâmica do Vouga, Lda.": what "of" ties to it, where a legal form follows
  const of = claimLexicon(language).parts.at(tokens, to);
  if (of?.value[0] === 'of' && isCapital(tokens, of.next) && tokens.gap[of.next] === SPACED && legalFormAfter(tokens, of.next + 1) !== undefined) to = of.next + 1;
  // "London-based Priya Shah, who runs a bakery", but "economista de la correduría Valmora, quien proyecta"
  if (nameLexicon(language).personal.at(tokens, tokens.word[to] === ',' ? to + 1 : to) && !nounBefore(tokens, i, nameLexicon(language).appositions, language)) return undefined;
  if (to === i + 1 && (titled || demonyms.at(tokens, i, to))) return undefined;
  const name = to > i ? tokens.text.slice(tokens.start[i], tokens.end[to - 1]) : '';
  if (name.length < SHORTEST || name.length > LONGEST || tokens.kind[to] === DIGITS) return undefined;
  const form = legalFormAfter(tokens, to);
  if (form === undefined && (isNoCompany(name, language) || namesSite(tokens, { from: i, to }, language))) return undefined;
  // "La Fabrique du Lin", "Farmácia do Bairro": what a company is goes on behind "of"
  const run = form === undefined && !titled ? runAt(tokens, i, tokens.count, language) : undefined;
  if (run?.from === i && run.to > to) return { from: i, to: run.to, company: run.name, ambiguous: false, kind: 'unlisted', evident: true };
  return { from: i, to: form ?? to, company: name, ambiguous: false, kind: 'unlisted', evident: true };
}

const isQuote = (tokens: Tokens, i: number): boolean => i >= 0 && (tokens.word[i] === "'" || tokens.word[i] === '"');

/** Before token i a noun of companies, an adjective of places between them or not. */
function nounBefore(tokens: Tokens, i: number, nouns: Phrases<true>, language: Language): boolean {
  const at = (end: number): boolean => {
    const noun = phraseBefore(nouns, tokens, isQuote(tokens, end - 1) ? end - 1 : end, 3);
    return noun !== undefined && (tokens.caps[noun.from] !== 1 || beginsSentence(tokens, noun.from));
  };
  const before = tokens.word[i - 1] ?? '';
  // "piemontese", "nantaise"
  const place = endsLike(before, language.names.adjectiveEndings) || claimLexicon(language).demonyms.at(tokens, i - 1, i) !== undefined;
  const small = isSmall(tokens, i - 1) && tokens.gap[i - 1] === SPACED;
  if (at(i) || (small && place && at(i - 1))) return true;
  // "fabricante de muebles Maderalia", "fabricante de papel higiênico Serra Alva"
  const { parts, functionWords, singulars } = claimLexicon(language);
  const plain = (k: number): boolean => isSmall(tokens, k) && tokens.gap[k] === SPACED && !functionWords.has(tokens.word[k] as string);
  if (tokens.caps[i] === 2 || !plain(i - 1)) return false;
  return [i - 1, i - 2].some((k) => {
    const of = k === i - 1 || plain(k) ? phraseBefore(parts, tokens, k, 2) : undefined;
    // but "l'enseigne de la famille Mulliez"
    return of?.value[0] === 'of' && singulars.at(tokens, of.from, k) === undefined && singulars.at(tokens, k - 1, k) === undefined && at(of.from);
  });
}

/** Words between an office and the comma behind the noun of its house: "presidente da siderúrgica mineira". */
const OFFICE = 6;

/** Whether an office stands before a noun of companies that ends before token i. */
function heldBefore(tokens: Tokens, i: number, language: Language): boolean {
  const { offices, observers } = claimLexicon(language);
  for (let k = i - 1; k >= Math.max(0, i - OFFICE) && tokens.kind[k] === WORD && !beginsSentence(tokens, k + 1); k--) if (tokens.caps[k] === 0 && (offices.at(tokens, k, i) || observers.at(tokens, k, i))) return true;
  return false;
}

/** "la startup texana Orbivane", "una fintech, Cardeo,", "the startup Lumenode": a run of capitals after a noun that is said of companies alone, or beside money after a noun that is mostly. */
export function byApposition(tokens: Tokens, i: number, language: Language): Found | undefined {
  const comma = i > 1 && tokens.word[i - 1] === ',' && tokens.gap[i] === SPACED;
  if (!isCapital(tokens, i) || inCapitals(tokens, i)) return undefined;
  const end = comma ? i - 1 : i;
  if (tokens.gap[i] !== SPACED || (tokens.kind[end - 1] !== WORD && !isQuote(tokens, end - 1)) || isCapital(tokens, end - 1)) return undefined;
  // "o presidente da siderúrgica, Ana Reis, disse": who holds an office in it
  if ((comma || FIRST_NAMES.has(tokens.word[i] as string)) && heldBefore(tokens, end, language)) return undefined;
  const sure = nounBefore(tokens, end, nameLexicon(language).appositions, language);
  if (!sure && !nounBefore(tokens, end, nameLexicon(language).companyNouns, language)) return undefined;
  const name = nameFrom(tokens, i, language);
  if (!name || (comma && tokens.word[name.to] !== ',') || (!sure && !inBusiness(tokens, name, language))) return undefined;
  return name;
}

/** Words between the mark behind a name and the noun that says what it is: "a San Francisco startup". */
const DESCRIBED = 6;
/** Where a description of a company ends that begins at token k: "a San Francisco startup", "startup texana", "the Leeds grocer"; none where somebody of it is told ("a startup founder"). */
function descriptionAt(tokens: Tokens, k: number, language: Language): { next: number; indefinite: boolean; definite: boolean } | undefined {
  const { parts, functionWords, offices } = claimLexicon(language);
  const indefinite = nameLexicon(language).articles.at(tokens, k);
  const definite = indefinite ? undefined : nameLexicon(language).definites.at(tokens, k);
  const start = indefinite?.next ?? definite?.next ?? k;
  const leads = !language.names.adjectiveEndings.length;
  for (let i = start; i < Math.min(tokens.count, start + DESCRIBED) && onLine(tokens, i); i++) {
    const noun = nameLexicon(language).appositions.at(tokens, i);
    // of two nouns the last tells what it is: "a bank holiday", "a startup founder"
    const next = noun?.next ?? tokens.count;
    const small = next < tokens.count && tokens.kind[next] === WORD && tokens.caps[next] === 0;
    if (noun && offices.at(tokens, next)) return undefined;
    if (noun && !(leads && small && !functionWords.has(tokens.word[next] as string) && !/(?:ed|ing)$/.test(tokens.word[next] as string))) {
      return tokens.caps[next] === 1 && tokens.gap[next] === SPACED ? undefined : { next, indefinite: indefinite !== undefined, definite: definite !== undefined };
    }
    const word = tokens.word[i] as string;
    if (tokens.kind[i] === MARK ? word !== '-' && word !== "'" : (functionWords.has(word) && word !== 's') || offices.at(tokens, i) || (parts.at(tokens, i) && word !== "'")) return undefined;
    // adjectives stand behind in the other languages
    if (!leads && i > start) return undefined;
  }
  return undefined;
}

/** "Mineurs du Konkouré, une société locale": the whole name, where "of" ties a second run of capitals to the first and a mark follows. */
function withPlace(tokens: Tokens, name: Found, language: Language): Found {
  const of = onLine(tokens, name.to) ? claimLexicon(language).parts.at(tokens, name.to) : undefined;
  if (of?.value[0] !== 'of' || tokens.word[name.to] === "'" || !isCapital(tokens, of.next) || name.to - name.from > 1) return name;
  const rest = nameAt(tokens, of.next, language);
  return rest && /^[,:–—]$/.test(tokens.word[rest.to] as string) ? { ...rest, from: name.from, company: tokens.text.slice(tokens.start[name.from], tokens.start[rest.from]) + rest.company } : name;
}

/** "Quillfire, a San Francisco startup that …", "Silicea: la firma de semiconductores": a name and, behind a comma or colon, what it is. */
export function byDescription(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || tokens.caps[i] === 2 || inCapitals(tokens, i) || isCapital(tokens, i - 1)) return undefined;
  const run = nameFrom(tokens, i, language);
  const name = run && withPlace(tokens, run, language);
  const mark = name && tokens.word[name.to];
  if (!name || (mark !== ',' && mark !== ':' && mark !== '–' && mark !== '—') || !onLine(tokens, name.to + 1)) return undefined;
  const told = descriptionAt(tokens, name.to + 1, language);
  if (!told) return undefined;
  const governed = phraseBefore(claimLexicon(language).parts, tokens, i, 3);
  // "In Leeds, a startup …", "Leeds, the company said"
  if (governed && (beginsSentence(tokens, governed.from) || (!told.indefinite && !goesOn(tokens, told.next, language)))) return undefined;
  const alone = name.to - i === 1 && beginsSentence(tokens, i);
  if (mark === ':') return told.definite && (!alone || inBusiness(tokens, { ...name, from: name.to + 2 }, language)) ? name : undefined;
  return (alone || told.definite) && !goesOn(tokens, told.next, language) ? undefined : name;
}

/** "The Leeds-based Hallam Row", "state-owned Orbivane": what is said of companies alone right before a name, beside business. */
export function byEpithet(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || inCapitals(tokens, i) || tokens.gap[i] !== SPACED || isCapital(tokens, i - 1)) return undefined;
  if (!phraseBefore(nameLexicon(language).epithets, tokens, i, 4)) return undefined;
  const name = nameFrom(tokens, i, language);
  return name && inBusiness(tokens, name, language) ? name : undefined;
}

/** "CEO of Quillfire", "gestora de Alcor Valores": the house of somebody who heads a company. */
export function byHead(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || inCapitals(tokens, i)) return undefined;
  const of = phraseBefore(claimLexicon(language).parts, tokens, i, 3);
  if (of?.value[0] !== 'of' || tokens.word[i - 1] === "'s" || !phraseBefore(nameLexicon(language).heads, tokens, of.from, 4)) return undefined;
  return nameFrom(tokens, i, language);
}

/** What is done with companies: a sentence that tells it of a name with a nation before it speaks of one. */
const WITH_COMPANIES: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'financing', 'investment', 'contract', 'legal', 'listing', 'revenue', 'headcount', 'valuation']);

/** Whether a sure word of a deal, of staff or of sales stands in the sentence of a name, near it. */
function tells(tokens: Tokens, name: Found, language: Language): boolean {
  const { cues } = claimLexicon(language);
  return near(tokens, name, (i) => {
    const cue = cues.at(tokens, i)?.value;
    return cue !== undefined && !cue.weak && cue.types.some((type) => WITH_COMPANIES.has(type));
  });
}

/** "la australiana Pilbara Sul captó": an adjective of a nation with its article before a name that acts, beside money. Names of two words may be people: they must do what companies do. */
export function byNation(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || i < 2 || tokens.gap[i] !== SPACED || isCapital(tokens, i - 1) || !language.amounts.definites.length) return undefined;
  const nation = phraseBefore(nameLexicon(language).demonyms, tokens, i, 1) ?? (endsLike(tokens.word[i - 1] as string, language.names.adjectiveEndings) && tokens.caps[i - 1] === 0 ? { from: i - 1 } : undefined);
  if (!nation || !phraseBefore(nameLexicon(language).determiners, tokens, nation.from, 2)) return undefined;
  const name = nameFrom(tokens, i, language);
  if (!name || !inBusiness(tokens, name, language)) return undefined;
  const { cues } = claimLexicon(language);
  // "della piemontese Dolciaria Monviso", but "la veneta Maria Rossi"
  if (!FIRST_NAMES.has(tokens.word[i] as string) && tells(tokens, name, language)) return name;
  return name.to - name.from === 1 || (cues.at(tokens, name.to)?.value.types.length ?? 0) > 0 || phraseBefore(cues, tokens, nation.from - 1, 3) !== undefined ? name : undefined;
}

/** "Grupo Aurora", "Halden Row Partners": names by their first or last word. */
export function byShape(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || tokens.caps[i] === 2 || inCapitals(tokens, i)) return undefined;
  const first = firstWords.at(tokens, i);
  const name = nameFrom(tokens, i, language);
  // "Cementos del Norte"
  const of = first && first.next === name?.to && onLine(tokens, first.next) ? claimLexicon(language).parts.at(tokens, first.next) : undefined;
  const rest = of?.value[0] === 'of' && tokens.word[first?.next ?? 0] !== "'" && isCapital(tokens, of.next) ? nameFrom(tokens, of.next, language) : undefined;
  if (rest) {
    const whole = { ...rest, from: i, company: tokens.text.slice(tokens.start[i], tokens.start[rest.from]) + rest.company };
    return inBusiness(tokens, whole, language) ? whole : undefined;
  }
  if (!name || name.to <= i + 1) return undefined;
  if (first && first.next < name.to) return noSecondWords.at(tokens, first.next) ? undefined : name;
  for (let k = i + 1; k < name.to; k++) {
    const last = lastWords.at(tokens, k, name.to);
    // at the start of a sentence the first capital may be any word
    const likely = last ? undefined : likelyLastWords.at(tokens, k, name.to);
    if (likely && likely.next === name.to && !beginsSentence(tokens, i) && (acts(tokens, name.to, language) || /^[,(]$/.test(tokens.word[name.to] as string)) && inBusiness(tokens, name, language)) return name;
    if (last && last.next === name.to && (k - i > 1 || !beginsSentence(tokens, i) || !claimLexicon(language).functionWords.has(tokens.word[i] as string))) return name;
  }
  return undefined;
}

/** Words of the article and adjectives between a verb of buying and what is bought. */
const BOUGHT = 2;

/** "Pfizer agreed to acquire Metsera": what a known company buys, right behind the word of the purchase. @param buyer a company stands before it in the sentence */
export function byPurchase(tokens: Tokens, i: number, language: Language, buyer: boolean): Found | undefined {
  if (!buyer || !isCapital(tokens, i) || beginsSentence(tokens, i) || tokens.gap[i] !== SPACED) return undefined;
  const { cues, parts, determiners } = claimLexicon(language);
  let end = i;
  for (let k = 0; k < BOUGHT && end > 0 && (determiners.has(tokens.word[end - 1] as string) || parts.at(tokens, end - 1, end)?.value[0] === 'of' || tokens.word[end - 1] === "'"); k++) end -= 1;
  const cue = phraseBefore(cues, tokens, end, 3) ?? phraseBefore(cues, tokens, i, 3);
  if (!cue?.value.types.includes('acquisition') || cue.value.weak) return undefined;
  const name = nameFrom(tokens, i, language);
  // "would buy Halifax rival Tidecrest": a place before a noun of companies
  if (!name || nameLexicon(language).companyNouns.at(tokens, name.to)) return undefined;
  return inBusiness(tokens, name, language) ? name : undefined;
}

/** Words between a round and who leads it: "round da 3 milioni guidato da". */
const ROUND = 12;

/** "A round led by Asabys", "guidato da Alpenvest": a name of one word that leads a round; of two it may be a person's. */
export function byRound(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || beginsSentence(tokens, i) || tokens.gap[i] !== SPACED) return undefined;
  const { cues, parts } = claimLexicon(language);
  const by = phraseBefore(parts, tokens, i, 3);
  if (!by?.value.includes('by') || i - by.from < 2) return undefined;
  const name = nameFrom(tokens, i, language);
  if (!name || name.to - i > 1 || tokens.caps[i] === 2 || isCapital(tokens, name.to)) return undefined;
  for (let k = by.from - 1; k >= Math.max(0, by.from - ROUND) && !beginsSentence(tokens, k + 1); k--) if (cues.at(tokens, k)?.value.types.includes('financing')) return name;
  return undefined;
}

/** "(RENT3)", "(NASDAQ: INTC)" at token i: the sign under which shares are traded. */
export function tickerAt(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== '(' || tokens.gap[i + 1] !== GLUED) return false;
  const sign = tokens.caps[i + 1] === 2 && tokens.kind[i + 2] === DIGITS && tokens.gap[i + 2] === GLUED;
  return sign || (/^(?:nasdaq|nyse|lse|asx|tsx|nse|bse|bmv|b3|amex|euronext)$/.test(tokens.word[i + 1] as string) && tokens.word[i + 2] === ':');
}

/** "Localiza (RENT3)": a name before the sign under which its shares are traded. */
export function byTicker(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || isCapital(tokens, i - 1)) return undefined;
  const name = nameFrom(tokens, i, language);
  return name && tickerAt(tokens, name.to) ? name : undefined;
}

/** "QuestIt, specializzata in …", "Halden, headquartered in Leeds, …": what is said of companies behind a comma; of a name of several words it may be said of a person. */
function byTrait(tokens: Tokens, name: Found | undefined, language: Language): Found | undefined {
  if (!name || name.to - name.from > 1 || tokens.word[name.to] !== ',' || !nameLexicon(language).traits.at(tokens, name.to + 1)) return undefined;
  // "par Christophe de Becdelievre, spécialisée dans"
  if (phraseBefore(claimLexicon(language).parts, tokens, name.from, 2)?.value[0] === 'of') return undefined;
  return phraseBefore(claimLexicon(language).offices, tokens, name.from, 4) ? undefined : name;
}

/** "Brightmoor, which makes heat pumps, has cut": what companies alone do, told in a relative clause behind a name that acts. */
export function byTrade(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || tokens.caps[i] === 2 || inCapitals(tokens, i) || isCapital(tokens, i - 1)) return undefined;
  const { relatives } = claimLexicon(language);
  const name = nameFrom(tokens, i, language);
  if (!name || tokens.word[name.to] !== ',' || !relatives.has(tokens.word[name.to + 1] as string) || !nameLexicon(language).trades.at(tokens, name.to + 2)) return byTrait(tokens, name, language);
  return goesOn(tokens, name.to + 2, language) && inBusiness(tokens, { ...name, from: name.to + 1, to: name.to + 1 }, language) ? name : undefined;
}

/** Words between what a company does and its figure: "emplea a unas 300 personas". */
const DEED = 4;

/** "Greenloop employs 250 people", "faturou 20 milhões": what companies alone do, with a figure. A word at the start of a sentence must stand inside one elsewhere. */
export function byDeed(tokens: Tokens, i: number, language: Language): Found | undefined {
  if (!isCapital(tokens, i) || tokens.caps[i] === 2 || inCapitals(tokens, i) || isCapital(tokens, i - 1)) return undefined;
  const name = nameFrom(tokens, i, language);
  const deed = name && nameLexicon(language).deeds.at(tokens, name.to);
  // "a farmacêutica da Trofa faturou": a place that it is from
  if (!name || !deed || phraseBefore(claimLexicon(language).parts, tokens, i, 2)?.value[0] === 'of') return undefined;
  let counted = false;
  for (let k = deed.next; k < Math.min(tokens.count, deed.next + DEED) && onLine(tokens, k); k++) counted ||= tokens.kind[k] === DIGITS;
  if (!counted) return undefined;
  if (!beginsSentence(tokens, i) || name.to - i > 1) return name;
  for (let k = 0; k < tokens.count; k++) if (tokens.word[k] === tokens.word[i] && isCapital(tokens, k) && !beginsSentence(tokens, k) && !isCapital(tokens, k - 1)) return name;
  return undefined;
}

/** "Citi, Itaú y Banco Galicia": a name that "and" ties to two companies in a row. */
export function byList(tokens: Tokens, i: number, language: Language, found: readonly Found[]): Found | undefined {
  const last = found[found.length - 1];
  const first = found[found.length - 2];
  if (!last || !first || !isCapital(tokens, i) || tokens.word[first.to] !== ',' || last.from !== first.to + 1 || claimLexicon(language).and.at(tokens, last.to)?.next !== i) return undefined;
  const name = nameFrom(tokens, i, language);
  return name && !isCapital(tokens, name.to) && inBusiness(tokens, name, language) ? name : undefined;
}

/** Where else a text names the companies that it introduced with a legal form or a noun: the same words, letter by letter. */
export function namedAgain(tokens: Tokens, found: readonly Found[]): Found[] {
  const known = new Map<string, Found>();
  const longest = new Map<string, number>();
  for (const name of found) {
    if (name.kind !== 'unlisted' || known.has(name.company)) continue;
    known.set(name.company, name);
    const first = name.company.split(/\s/)[0] as string;
    longest.set(first, Math.max(longest.get(first) ?? 0, name.company.length));
  }
  if (!known.size) return [];
  const again: Found[] = [];
  let taken = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (taken < found.length && (found[taken] as Found).to <= i) taken += 1;
    if (!isCapital(tokens, i) || (found[taken] as Found | undefined)?.from === i) continue;
    const reach = longest.get(tokens.text.slice(tokens.start[i], tokens.end[i]));
    if (!reach) continue;
    const stop = found[taken]?.from ?? tokens.count;
    for (let to = Math.min(stop, i + MOST_WORDS + 2); to > i; to--) {
      const name = known.get(tokens.text.slice(tokens.start[i], tokens.end[to - 1]));
      if (!name || isCapital(tokens, to)) continue;
      again.push({ ...name, from: i, to });
      break;
    }
  }
  return again;
}

/** Tokens around a name within which money, percent or a word of business shows that a company is meant. */
const NEAR = 14;

/** Whether something that shows it stands in the sentence of a name, near it. Right behind the name no sentence begins: the stop of "S.p.A." ends none. */
function near(tokens: Tokens, { from, to }: Found, shows: (i: number) => boolean): boolean {
  for (let i = from - 1; i >= Math.max(0, from - NEAR) && !beginsSentence(tokens, i + 1); i--) if (shows(i)) return true;
  for (let i = to; i < Math.min(tokens.count, to + NEAR) && !(i > to && beginsSentence(tokens, i)); i++) if (shows(i)) return true;
  return false;
}

/** "Emirates ordered", "Apple dovrà versare", "Tesla shareholders": what stands behind a name at the start of a sentence tells of business. */
function doesBusiness(tokens: Tokens, i: number, language: Language): boolean {
  const { cues, speech, modality, endings, and } = claimLexicon(language);
  // "Vale e BHP podem"
  const link = and.at(tokens, i);
  if (link && isCapital(tokens, link.next)) return true;
  return cues.at(tokens, i) !== undefined || speech.at(tokens, i) !== undefined || modality.at(tokens, i) !== undefined || endings.of(tokens.word[i] as string) !== undefined || (tokens.word[i] === "'" && tokens.word[i + 1] === 's');
}

/** Words between a name and its verb: "s'installera", "vi ha preso". */
const CLITICS = 3;

/** "Decathlon s'installera", "Bombardier ajoute": whether a finite verb stands behind a name, pronouns between or not. @param to the token after the name */
export function beforeVerb(tokens: Tokens, to: number, language: Language): boolean {
  const { verbs, functionWords } = claimLexicon(language);
  for (let i = to; i < Math.min(tokens.count, to + CLITICS) && onLine(tokens, i) && tokens.caps[i] === 0; i++) {
    const word = tokens.word[i] as string;
    if (tokens.kind[i] === WORD && verbs.has(word)) return true;
    if (tokens.word[i] !== "'" && (tokens.kind[i] !== WORD || (!functionWords.has(word) && tokens.word[i + 1] !== "'"))) return false;
  }
  return false;
}

/** Whether what stands behind a name tells what it does. @param to the token after the name */
const acts = (tokens: Tokens, to: number, language: Language): boolean =>
  onLine(tokens, to) && tokens.caps[to] === 0 && (claimLexicon(language).predicates.has(tokens.word[to] as string) || doesBusiness(tokens, to, language) || beforeVerb(tokens, to, language));

/** A capital inside a sentence, or one at its start before a verb, beside money, percent or a cue of a claim. */
export function inBusiness(tokens: Tokens, name: Found, language: Language): boolean {
  const { from, to } = name;
  const { cues, offices } = claimLexicon(language);
  // "Eni, quotata dal 1995, ha guadagnato": what stands in commas comes before what it does
  const behind = tokens.word[to] === ',' && onLine(tokens, to + 1) && tokens.caps[to + 1] === 0 && goesOn(tokens, to + 1, language);
  // "Carrefour : 200 postes supprimés": so does a headline put before a colon whom it is about
  const heads = tokens.word[to] === ':' && onLine(tokens, to + 1);
  if ((beginsSentence(tokens, from) && !behind && !heads && !acts(tokens, to, language)) || inCapitals(tokens, from)) return false;
  const place = heads ? { ...name, to: to + 1 } : name;
  if (near(tokens, place, (i) => /^[%€$£]$/.test(tokens.word[i] as string) || (tokens.kind[i] === WORD && (cues.at(tokens, i)?.value.types.length ?? 0) > 0))) return true;
  // "Atos change de patron"
  return near(tokens, place, (i) => cues.at(tokens, i)?.value.more === 'appointment') && near(tokens, place, (i) => offices.at(tokens, i) !== undefined);
}
