import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, type Tokens, WORD } from '../text/tokens.ts';
import { pointsBack, pointsToPerson } from './back-references.ts';
import { partsBefore } from './parties.ts';
import { isName, type People, type Person, personAt } from './people.ts';
import type { Named, Scene } from './scene.ts';

/** Whom a sentence may mean without naming them. */
export interface Context {
  /** Who "the company" is at a token, where it points back. */
  company: (i: number) => string | undefined;
  /** Who "both companies" are at a token. */
  companies?: (i: number) => string[];
  /** The person who was named or spoke last: "she said". */
  person?: Person;
  /** The same, where that is not far. */
  near?: Person;
  /** Who spoke last, where that is not far: "has added". */
  still?: Speaker;
  /** People named so far. */
  people?: People;
}

/** A company where it stands, "the company" by its name, a person, or a name of one word that nobody knows: all by their names as written. */
export type Source = Named | { company: string } | { person: string } | { written: string };

/** Somebody who spoke, for whom, and where the words stand that say so: the house is no party to what is said. */
export interface Speaker {
  source: Source;
  affiliation?: string;
  house?: Named;
  /** Who says it too: "both companies said". */
  also?: string[];
}

/** How far after "according to" the source may begin: "un relatório recente do Financial Times". */
export const SOURCE_REACH = 8;
/** The same after a mere preposition: an article. */
export const PLAIN_REACH = 3;
/** Tokens between a word of attribution and a name of one word that nobody knows: an article. */
const LONE_REACH = 2;
const SPEAKER_REACH = 8;
/** How far behind its verb a speaker is sought when an office stands in between. */
const OFFICE_REACH = 14;
const VERB_REACH = 4;
/** The same of an office or "the company" behind a comma: "ha detto in conference call l'amministratore delegato". */
const FAR_REACH = 8;
/** Tokens of an apposition between the name and its verb. */
const APPOSITION_REACH = 24;

/** Whether token i is a mark of a sentence, and none inside a number ("0,2%"). */
export const isMark = (tokens: Tokens, i: number, pattern: RegExp): boolean =>
  tokens.kind[i] === MARK && pattern.test(tokens.word[i] as string) && !(tokens.kind[i - 1] === DIGITS && tokens.kind[i + 1] === DIGITS && tokens.gap[i] === GLUED && tokens.gap[i + 1] === GLUED);

const spoken = ({ name, affiliation }: Person): Speaker => ({ source: { person: name }, ...(affiliation ? { affiliation } : {}) });
const meant = (company: string | undefined): Speaker | undefined => (company === undefined ? undefined : { source: { company } });

/** "Both companies" at token i. */
function together({ tokens, words, to }: Scene, i: number, context: Context): Speaker | undefined {
  const [first, ...also] = words.backReferencesPlural.at(tokens, i, to) ? (context.companies?.(i) ?? []) : [];
  return first === undefined || !also.length ? undefined : { source: { company: first }, also };
}

/** The name of a body that nobody knows, which ends right before token i and which an article begins: "o Conselho das Finanças Públicas". */
function bodyBefore(scene: Scene, i: number): string | undefined {
  const { tokens, words, from, names } = scene;
  let first = i;
  for (;;) {
    let k = first;
    while (k > from && isName(tokens, k - 1) && tokens.gap[k] !== BROKEN) k -= 1;
    if (k === first) break;
    first = k;
    const of = phraseBefore(words.parts, tokens, k, 2);
    if (of?.value[0] !== 'of' || of.from <= from || !isName(tokens, of.from - 1)) break;
    first = of.from;
  }
  if (tokens.kind[first] === WORD && words.functionWords.has(tokens.word[first] as string) && first < i - 1) first += 1;
  const article = tokens.word[first - 1] as string;
  if (!isName(tokens, first) || i - first < 3 || names.some((name) => name.from < i && name.to > first)) return undefined;
  return first > from && (words.articles.has(article) || words.determiners.has(article) || article === "'") ? tokens.text.slice(tokens.start[first], tokens.end[i - 1]) : undefined;
}

function endOfRun({ tokens, to }: Scene, k: number): number {
  let last = k;
  while (last + 1 < to && isName(tokens, last + 1) && tokens.gap[last + 1] !== BROKEN) last += 1;
  return last;
}

/** The end of the name of a person that begins at token k: with hyphens and small words inside. */
function endOfPerson(scene: Scene, k: number): number {
  let last = endOfRun(scene, k);
  for (let next = last + 1; next < scene.to && next <= last + 3; next++) {
    if (!isName(scene.tokens, next) || next === last + 1) continue;
    const end = endOfRun(scene, next);
    const person = personAt(scene, end);
    if (!person || person.from > k) break;
    last = end;
    next = last;
  }
  return last;
}

/** A name of one word that nobody knows, with what "of" ties to it: "Nomisma", "Secretaría de Economía". No day, no initial; where adjectives have capitals none before a noun. */
function loneAt(scene: Scene, k: number): string | undefined {
  const { tokens, to, words, dates } = scene;
  if (endOfRun(scene, k) > k || (tokens.word[k] as string).length < 2 || words.functionWords.has(tokens.word[k] as string) || words.offices.at(tokens, k, to) || words.cues.at(tokens, k, to)) return undefined;
  if (dates.some((date) => date.from <= k && k < date.to)) return undefined;
  if (!words.adjectiveEndings.length && k + 1 < to && tokens.kind[k + 1] !== MARK) return undefined;
  // "Anitec-Assinform"
  if (tokens.word[k + 1] === '-' && isName(tokens, k + 2) && k + 2 < to) return tokens.text.slice(tokens.start[k], tokens.end[k + 2]);
  const of = words.parts.at(tokens, k + 1, to);
  const last = of?.value[0] === 'of' && isName(tokens, of.next) && of.next < to && !scene.names.some(({ from }) => from === of.next) ? endOfRun(scene, of.next) : k;
  return tokens.text.slice(tokens.start[k], tokens.end[last]);
}

/** The company or person after a phrase of attribution that ends before token i; nothing past a comma, a stop or a verb of its own. */
export function sourceAfter(scene: Scene, i: number, reach: number, context: Context): Speaker | undefined {
  const { tokens, to, names, words } = scene;
  // "…, secondo cui …": whom the sentence has just named
  const relative = words.relatives.has(tokens.word[i] as string) ? i : words.relatives.has(tokens.word[i + 1] as string) && words.articles.has(tokens.word[i] as string) ? i + 1 : undefined;
  if (relative !== undefined) {
    const comma = [2, 1, 3].map((back) => i - back).find((at) => at > scene.from && tokens.word[at] === ',');
    return comma === undefined ? undefined : nameBefore(scene, comma, context);
  }
  // "selon lui"
  if (context.person && pointsToPerson(scene, i)) return spoken(context.person);
  // "de acordo com a Agência …": the last word of the phrase is the first of a name
  for (let k = tokens.caps[i - 1] === 1 && i - 1 > scene.from ? i - 1 : i; k < Math.min(to, i + reach); k++) {
    const company = names.find((name) => name.from === k);
    // "según ha informado a la CNMV": whom it is said to is not who says it
    const told = company && partsBefore(scene, company).includes('into') && phraseBefore(words.speech, tokens, i)?.value === 'before';
    if (told && words.sayingVerbs.at(tokens, i - 1, i)) return meant(context.company(i));
    if (company) return { source: company };
    // "selon « Le Monde »"
    if (tokens.word[k] === '"' && k <= i + 1 && isName(tokens, k + 1)) continue;
    if (isMark(tokens, k, /^[,;:.!?()"]$/)) return undefined;
    // "secondo due fonti l'offerta per X": nobody, unless it is said whose
    const unnamed = tokens.caps[k] === 0 ? words.unnamed.at(tokens, k, to) : undefined;
    if (unnamed) {
      const whose = names.find((name) => name.from >= unnamed.next && name.from <= unnamed.next + 3 && partsBefore(scene, name)[0] === 'of');
      return whose && { source: whose };
    }
    // "secondo l'azienda"
    if (pointsBack(scene, k)) return meant(context.company(k));
    const held = tokens.caps[k] === 0 ? words.offices.at(tokens, k, to) : undefined;
    if (held) return speakerAfter(scene, k, context);
    // "conforme comunicado enviado à CVM": a paper of the company spoken of, unless it is of somebody
    const paper = tokens.caps[k] === 0 ? words.papers.at(tokens, k, to) : undefined;
    if (paper) {
      const whose = names.find((name) => name.from >= paper.next && name.from <= paper.next + 4 && partsBefore(scene, name).some((part) => part === 'of' || part === 'by'));
      return whose ? { source: whose } : meant(context.company(k));
    }
    if (isName(tokens, k)) {
      const last = endOfPerson(scene, k);
      const inCompany = names.some((name) => name.from > k && name.from <= last);
      const person = inCompany ? undefined : personAt(scene, last, context.people);
      if (person) return spoken(person);
      if (!inCompany && last > k) return undefined;
      const lone = !inCompany && k <= i + LONE_REACH ? loneAt(scene, k) : undefined;
      if (lone) return { source: { written: lone } };
    }
  }
  return undefined;
}

/** Who acts in the sentence before token i: the first company that no preposition governs. */
export const actorBefore = (scene: Scene, i: number): Named | undefined => scene.names.find((name) => name.to <= i && name.kind !== 'media' && !partsBefore(scene, name).length);

/** Whoever a name right before token i names: a person, or a company that no preposition governs. */
function nameBefore(scene: Scene, i: number, context: Context): Speaker | undefined {
  if (!isName(scene.tokens, i - 1)) return undefined;
  const company = scene.names.find((name) => name.to === i);
  if (company) return partsBefore(scene, company).length ? undefined : { source: company };
  const person = personAt(scene, i - 1, context.people);
  if (person) return spoken(person);
  const { tokens, from, words } = scene;
  const begins = i - 1 === from || words.articles.has(tokens.word[i - 2] as string);
  const lone = begins ? loneAt({ ...scene, to: i }, i - 1) : undefined;
  return lone === undefined ? undefined : { source: { written: lone } };
}

/** Words between a relative pronoun and its verb: "que antes esperava". */
const RELATIVE = 3;

/** "La rebaja de Jefferies, que ahora ve …": whom a relative clause is about stands before its comma, whatever governs it. */
function beforeRelative(scene: Scene, verb: number, context: Context): Speaker | undefined {
  const { tokens, words, from, names } = scene;
  for (let k = verb - 1; k >= Math.max(from + 1, verb - RELATIVE) && tokens.kind[k] === WORD; k--) {
    if (!words.relatives.has(tokens.word[k] as string)) continue;
    if (tokens.word[k - 1] !== ',') return undefined;
    const company = names.find((name) => name.to === k - 1);
    return company ? { source: company } : nameBefore(scene, k - 1, context);
  }
  return undefined;
}

/** Before a comma right before the verb: "Ana Reis, presidente da Galp, disse", "o presidente da Galp, Ana Reis, disse". */
function aroundApposition(scene: Scene, verb: number, context: Context): Speaker | undefined {
  const { tokens, from } = scene;
  if (tokens.word[verb - 1] !== ',') return undefined;
  let open = verb - 2;
  while (open > from && open > verb - APPOSITION_REACH && !isMark(tokens, open, /^[,;:.!?"]$/)) open -= 1;
  if (tokens.word[open] !== ',') return undefined;
  const outer = nameBefore(scene, open, context);
  if (outer && 'person' in outer.source) return { ...outer, ...houseOf(scene, open, verb) };
  // "Mercadona, que preside Juan Roig, prevé"
  const inner = scene.words.relatives.has(tokens.word[open + 1] as string) ? undefined : personAt(scene, verb - 2, context.people);
  if (inner) return { ...spoken(inner), ...employerBefore(scene, inner.from) };
  return outer;
}

/** "le président d'Iberdrola, Andrés Olmo": the house of an office that stands before a name and its comma. */
function employerBefore(scene: Scene, i: number): Omit<Speaker, 'source'> {
  const { tokens, words, names, from } = scene;
  if (tokens.word[i - 1] !== ',') return {};
  const house = names.find((name) => name.to === i - 1);
  for (let k = i - 2; k >= Math.max(from, i - OFFICE_REACH) && !isMark(tokens, k, /^[,;:.!?()"]$/); k--) {
    const held = words.offices.at(tokens, k, i);
    if (held) return house ? { house, ...(words.observers.at(tokens, k, i) ? {} : { affiliation: house.company }) } : {};
  }
  return {};
}

/** Whether somebody else stands between a comma and a verb, and no mere "now": an article and a noun, or people without a name. */
function hasSubject({ tokens, words }: Scene, i: number, verb: number): boolean {
  for (let k = i; k < verb; k++) if (words.articles.has(tokens.word[k] as string) || words.determiners.has(tokens.word[k] as string) || words.unnamed.at(tokens, k, verb)) return true;
  return false;
}

/** "The Swedish truckmaker", "la siderúrgica": a description that no list knows, of nobody who holds an office, stands for the company spoken of. */
export function strangerAt(scene: Scene, i: number, to: number, context: Context): Speaker | undefined {
  const { tokens, words } = scene;
  if (!words.articles.has(tokens.word[i] as string)) return undefined;
  for (let k = i + 1; k < to; k++) {
    if (tokens.kind[k] === MARK && tokens.word[k] !== "'" && tokens.word[k] !== '-') break;
    if (words.offices.at(tokens, k, to) || words.descriptions.at(tokens, k, to) || words.unnamed.at(tokens, k, to) || words.sourceNouns.at(tokens, k, to) || isName(tokens, k)) return undefined;
  }
  return meant(context.company(i));
}

/** Who stands before a verb of saying: the nearest company, person or "the company" of its clause, also before an apposition in commas. */
export function speakerBefore(scene: Scene, verb: number, context: Context): Speaker | undefined {
  const { tokens, from, names, words } = scene;
  const apposed = beforeRelative(scene, verb, context) ?? aroundApposition(scene, verb, context);
  if (apposed) return apposed;
  if (context.person && phraseBefore(words.people, tokens, verb, 3)) return spoken(context.person);
  // "It forecast that", "…, it said in a filing"
  const pronoun = [1, 2].find((length) => verb - length >= from && (words.pronouns.at(tokens, verb - length, scene.to)?.next ?? 0) >= verb);
  if (pronoun) return meant(context.company(verb - pronoun)) ?? (context.still && !('person' in context.still.source) ? context.still : undefined);
  let commas = 0;
  for (let k = verb - 1; k >= Math.max(from, verb - SPEAKER_REACH); k--) {
    // "…, the housing secretary insists": somebody else
    if (isMark(tokens, k, /^,$/) && !commas++ && hasSubject(scene, k + 1, verb)) return strangerAt(scene, k + 1, verb, context);
    const company = names.find((name) => name.to === k + 1);
    if (company) {
      // "una fuente cercana a Repsol aseguró": nobody
      const parts = partsBefore(scene, company);
      if (parts.includes('into') && [2, 3, 4, 5].some((back) => company.from - back >= from && words.unnamed.at(tokens, company.from - back, verb))) return undefined;
      // "Avangrid, filial de Iberdrola, anunció": whose it is does not speak
      const actor = parts.length ? actorBefore(scene, company.from) : undefined;
      return { source: actor ?? company };
    }
    // "La OCDE es más cauta: anticipa", "le FMI se montre moins optimiste : il anticipe"
    if (tokens.word[k] === ':' && k >= verb - 2) {
      const actor = actorBefore(scene, k);
      return actor && { source: actor };
    }
    if (isMark(tokens, k, /^[;:.!?"]$/)) break;
    const at = [1, 2, 3, 4].map((length) => k + 1 - length).find((start) => start >= from && pointsBack(scene, start)?.next === k + 1);
    if (at !== undefined) return meant(context.company(at));
    // "its analysts reckon"
    if (k === verb - 1 && k > from && words.own.has(tokens.word[k - 1] as string) && (words.unnamed.at(tokens, k, verb) ?? words.offices.at(tokens, k, verb))) return meant(context.company(k));
    // "a spokesperson clarified": of the company that is spoken of, but no minister
    const held = k === verb - 1 && tokens.caps[k] === 0 ? phraseBefore(words.offices, tokens, verb) : undefined;
    if (held) return words.observers.at(tokens, held.from, verb) ? undefined : meant(context.company(k));
    const both = together(scene, k, context);
    if (both) return both;
    // "the Telecom Regulatory Authority of India": no person
    const body = isName(tokens, k) && !isName(tokens, k + 1) ? bodyBefore(scene, k + 1) : undefined;
    if (body && phraseBefore(words.parts, tokens, k, 2)?.value[0] === 'of') return { source: { written: body } };
    const person = isName(tokens, k) ? personAt(scene, k, context.people) : undefined;
    // "o banco liderado por Ana Reis anunciou"
    if (person && phraseBefore(words.parts, tokens, person.from, 3)?.value.includes('by')) { k = person.from; continue; }
    if (person) return { ...spoken(person), ...houseOf(scene, k + 1, verb) };
    if (k === verb - 1 && isName(tokens, k) && (k === from ? tokens.caps[k] === 2 : tokens.kind[k - 1] === MARK || words.articles.has(tokens.word[k - 1] as string))) {
      const lone = !names.some((name) => name.from <= k && name.to > k) && endOfRun(scene, k) === k ? loneAt({ ...scene, to: k + 1 }, k) : undefined;
      if (lone) return { source: { written: lone } };
    }
  }
  return undefined;
}

/** ", responsable d'études chez Acme": the house of a person whose name ends before token i. Who only watches does not speak for it. */
function houseOf(scene: Scene, i: number, to: number): Omit<Speaker, 'source'> {
  const { tokens, words, names } = scene;
  if (tokens.word[i] !== ',') return {};
  let office: boolean | undefined;
  for (let k = i + 1; k < Math.min(to, i + OFFICE_REACH) && !isMark(tokens, k, /^[,;:.!?()"]$/); k++) {
    const held = words.offices.at(tokens, k, to);
    if (held) { office ??= words.observers.at(tokens, k, to) === undefined; k = held.next - 1; continue; }
    const house = names.find((name) => name.from === k);
    if (house) return office === undefined ? {} : { house, ...(office ? { affiliation: house.company } : {}) };
  }
  return {};
}

/** "disse X", "afirmó X", "disse a diretora financeira da Galp, Marta F.", "a annoncé mardi l'opérateur": the speaker after the verb. */
export function speakerAfter(scene: Scene, i: number, context: Context, inverted = true): Speaker | undefined {
  const { tokens, to, names, words } = scene;
  let office = false;
  let watches = false;
  let employer: Named | undefined;
  let told: Named | undefined;
  let heard = false;
  // "coupe le dirigeant", "dit-il"
  const pronoun = tokens.word[i] === '-' ? (tokens.word[i + 1] === 't' && tokens.word[i + 2] === '-' ? i + 3 : i + 1) : i;
  if (inverted && pointsToPerson(scene, pronoun)) return context.person ? spoken(context.person) : meant(context.company(i));
  for (let k = i; k < Math.min(to, i + (office || told || heard ? OFFICE_REACH : inverted ? FAR_REACH : VERB_REACH)); k++) {
    const far = !office && !told && !heard && k >= i + VERB_REACH;
    const company = names.find((name) => name.from === k);
    // "disse ao Valor o sócio X": whom it is said to is no source of it
    if (company && !office && partsBefore(scene, company).includes('into')) { told = company; k = company.to - 1; continue; }
    // "sostuvo ante diputados de la Comisión"
    if (company && !office && !words.determiners.has(tokens.word[i] as string) && partsBefore(scene, company)[0] === 'of' && company.from > i + 1) { k = company.to - 1; continue; }
    if (company && !office) return far && partsBefore(scene, company).length ? undefined : { source: company };
    if (company) { employer = company; k = company.to - 1; continue; }
    const both = together(scene, k, context);
    if (both && !office) return both;
    const held = words.offices.at(tokens, k, to);
    // "dicono due persone al corrente": nobody
    if (!office && !held && tokens.caps[k] === 0 && words.unnamed.at(tokens, k, to)) {
      const hears = told ?? names.find((name) => name.from > k && name.from <= k + FAR_REACH && partsBefore(scene, name).includes('into'));
      return hears?.kind === 'media' ? { source: hears } : undefined;
    }
    if (held && tokens.caps[k] !== 1) { office = true; watches ||= words.observers.at(tokens, k, to) !== undefined; k = held.next - 1; continue; }
    const back = pointsBack(scene, k);
    if (back) {
      if (!office) return meant(context.company(k));
      k = back.next - 1;
      continue;
    }
    // "per il ministro l'investimento di Intel": something else begins
    if (office && words.articles.has(tokens.word[k] as string) && !words.functionWords.has(tokens.word[k - 1] as string) && tokens.word[k - 1] !== ',') break;
    if (tokens.kind[k] === MARK) {
      // "ha detto l'ad, Corrado Sereni": only a name goes on behind the comma
      if (office && tokens.word[k] === ',' && (isName(tokens, k + 1) || isName(tokens, k + 2) || words.offices.at(tokens, k + 1, to))) continue;
      if (tokens.word[k] === "'" || tokens.word[k] === '-' || (tokens.word[k] === '"' && k <= i + 1 && isName(tokens, k + 1))) continue;
      // "précise l'auteur de l'étude, Jean-Luc Darbellay"
      const last = tokens.word[k] === ',' && inverted && !told && k > i && isName(tokens, k + 1) ? endOfPerson(scene, k + 1) : undefined;
      const apposed = last !== undefined && (last + 1 >= to || tokens.kind[last + 1] === MARK) && words.determiners.has(tokens.word[i] as string) ? personAt(scene, last, context.people) : undefined;
      if (apposed && apposed.from === k + 1) return spoken(apposed);
      break;
    }
    if (words.honorifics.has(tokens.word[k] as string) && (tokens.caps[k] || (tokens.word[k] as string).length > 3)) {
      if (tokens.word[k + 1] === '.') k += 1;
      continue;
    }
    if (isName(tokens, k)) {
      const last = endOfPerson(scene, k);
      // "disse a diretora do Banco Aurora, Marta F.": a house that nobody knows
      const ofHouse = office && phraseBefore(words.parts, tokens, k, 2)?.value[0] === 'of';
      const person = ofHouse ? undefined : personAt(scene, last, context.people);
      // "a confié aux Echos Marie Delorme"
      if (person && !office && person.name.split(' ').length > 2 && phraseBefore(words.parts, tokens, k, 2)?.value.includes('into')) person.name = person.name.slice(person.name.indexOf(' ') + 1);
      if (person) return { ...spoken(person), ...(employer ? { house: employer, ...(watches ? {} : { affiliation: employer.company }) } : houseOf(scene, last + 1, to)) };
      // "dice a Repubblica l'amministratore delegato": who hears it
      if (!office && last === k && phraseBefore(words.parts, tokens, k, 2)?.value.includes('into')) { heard = true; continue; }
      // "il ministro Urso"
      if (office && last === k && phraseBefore(words.offices, tokens, k) && tokens.kind[k - 1] === WORD) return { source: { person: tokens.text.slice(tokens.start[k], tokens.end[k]) } };
      const lone = inverted && !office && !told && k <= i + LONE_REACH - 1 ? loneAt(scene, k) : undefined;
      if (lone) return { source: { written: lone } };
      k = last;
    }
  }
  if (employer) return { source: employer };
  // "a fait savoir un porte-parole": of the company that is spoken of
  if (office) return watches ? undefined : meant(context.company(i));
  // "dijeron a Reuters dos personas": nobody is named but the paper; ", comunicó a la CNMV": who acts
  if (told?.kind === 'media') return context.near && inverted ? spoken(context.near) : { source: told };
  return told && inverted && (told.to >= to || isMark(tokens, told.to, /^[,.;:"–—]$/)) ? meant(context.company(i)) : undefined;
}
