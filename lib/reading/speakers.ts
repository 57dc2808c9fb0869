import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, MARK, tokenFrom, type Tokens, WORD } from '../text/tokens.ts';
import { pointsBack } from './back-references.ts';
import { partsBefore } from './parties.ts';
import type { Named, Scene } from './scene.ts';

/** Whom a sentence may mean without naming them. */
export interface Context {
  /** Who "the company" is at a token, where it points back. */
  company: (i: number) => string | undefined;
  /** The person who spoke last, and for whom: "he added". */
  person?: { name: string; affiliation?: string };
}

/** A company where it stands, "the company" by its name, a person, or a name of one word that nobody knows: all by their names as written. */
export type Source = Named | { company: string } | { person: string } | { written: string };

/** Somebody who spoke, for whom, and where the words stand that say so: the house is no party to what is said. */
export interface Speaker {
  source: Source;
  affiliation?: string;
  house?: Named;
}

/** How far after "according to" the source may begin: "un relatório recente do Financial Times". */
export const SOURCE_REACH = 8;
/** The same after a mere preposition: an article. */
export const PLAIN_REACH = 3;
/** Tokens between a word of attribution and a name of one word that nobody knows: an article. */
const LONE_REACH = 2;
const SPEAKER_REACH = 7;
/** How far behind its verb a speaker is sought when an office stands in between. */
const OFFICE_REACH = 14;
const VERB_REACH = 4;
const MOST_NAMES = 4;

export const isMark = (tokens: Tokens, i: number, pattern: RegExp): boolean => tokens.kind[i] === MARK && pattern.test(tokens.word[i] as string);
const isName = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0;

/** A run of capitals that is nobody in the gazetteer: a person, as written, without the office. At least two words, so that no sentence's first word is one. */
function personAt(scene: Scene, last: number): string | undefined {
  const { tokens, from, to, words } = scene;
  let first = last + 1;
  while (first - 1 >= from && isName(tokens, first - 1) && last + 1 - first < MOST_NAMES && (first > last || tokens.gap[first] !== BROKEN)) first -= 1;
  for (let i = first; i <= last; i++) {
    const office = words.offices.at(tokens, i, to);
    if (office && office.next <= last + 1) first = Math.max(first, office.next);
  }
  const count = last + 1 - first;
  if (count < 2 || scene.names.some((name) => name.from <= last && name.to > first)) return undefined;
  return tokens.text.slice(tokens.start[first], tokens.end[last]);
}

function endOfRun({ tokens, to }: Scene, k: number): number {
  let last = k;
  while (last + 1 < to && isName(tokens, last + 1) && tokens.gap[last + 1] !== BROKEN) last += 1;
  return last;
}

/** A name of one word that nobody knows, with what "of" ties to it: "Nomisma", "Secretaría de Economía". No day, no initial; where adjectives have capitals none before a noun. */
function loneAt(scene: Scene, k: number): string | undefined {
  const { tokens, to, words, dates } = scene;
  if (endOfRun(scene, k) > k || (tokens.word[k] as string).length < 2 || words.functionWords.has(tokens.word[k] as string) || words.offices.at(tokens, k, to) || words.cues.at(tokens, k, to)) return undefined;
  if (dates.some((date) => date.from <= k && k < date.to)) return undefined;
  if (!words.adjectiveEndings.length && k + 1 < to && tokens.kind[k + 1] !== MARK) return undefined;
  const of = words.parts.at(tokens, k + 1, to);
  const last = of?.value[0] === 'of' && isName(tokens, of.next) && of.next < to && !scene.names.some(({ from }) => from === of.next) ? endOfRun(scene, of.next) : k;
  return tokens.text.slice(tokens.start[k], tokens.end[last]);
}

/** The company or person after a phrase of attribution that ends before token i; nothing past a comma, a stop or a verb of its own. */
export function sourceAfter(scene: Scene, i: number, reach: number, context: Context): Source | undefined {
  const { tokens, to, names, words } = scene;
  // "de acordo com a Agência …": the last word of the phrase is the first of a name
  for (let k = tokens.caps[i - 1] === 1 && i - 1 > scene.from ? i - 1 : i; k < Math.min(to, i + reach); k++) {
    const company = names.find((name) => name.from === k);
    // "según ha informado a la CNMV": whom it is said to is not who says it
    if (company && phraseBefore(words.speech, tokens, i)?.value === 'before' && words.sayingVerbs.at(tokens, i - 1, i) && partsBefore(scene, company).includes('into')) {
      const meant = context.company(i);
      return meant ? { company: meant } : undefined;
    }
    if (company) return company;
    if (isMark(tokens, k, /^[,;:.!?()"]$/)) return undefined;
    // "secondo l'azienda"
    if (pointsBack(scene, k)) {
      const meant = context.company(k);
      return meant ? { company: meant } : undefined;
    }
    const held = tokens.caps[k] === 0 ? words.offices.at(tokens, k, to) : undefined;
    if (held) return speakerAfter(scene, k, context)?.source;
    if (isName(tokens, k)) {
      const last = endOfRun(scene, k);
      const inCompany = names.some((name) => name.from > k && name.from <= last);
      const person = !inCompany && last > k ? personAt(scene, last) : undefined;
      if (person) return { person };
      if (!inCompany && last > k) return undefined;
      const lone = !inCompany && k <= i + LONE_REACH ? loneAt(scene, k) : undefined;
      if (lone) return { written: lone };
    }
  }
  return undefined;
}

/** Who acts in the sentence before token i: the first company that no preposition governs. */
const actorBefore = (scene: Scene, i: number): Named | undefined => scene.names.find((name) => name.to <= i && name.kind !== 'media' && !partsBefore(scene, name).length);

/** Who stands before a verb of saying: the nearest company, person or "the company" of its clause, also before an apposition in commas. */
export function speakerBefore(scene: Scene, verb: number, context: Context): Speaker | undefined {
  const { tokens, from, names, words } = scene;
  for (let k = verb - 1; k >= Math.max(from, verb - SPEAKER_REACH); k--) {
    const company = names.find((name) => name.to === k + 1);
    if (company) {
      // "Avangrid, filial de Iberdrola, anunció": whose it is does not speak
      const actor = partsBefore(scene, company).length ? actorBefore(scene, company.from) : undefined;
      return { source: actor ?? company };
    }
    // "La OCDE es más cauta: anticipa", "le FMI se montre moins optimiste : il anticipe"
    if (tokens.word[k] === ':' && k >= verb - 2) {
      const actor = actorBefore(scene, k);
      return actor && { source: actor };
    }
    if (isMark(tokens, k, /^[;:.!?"]$/)) break;
    const back = [1, 2, 3, 4].map((length) => k + 1 - length).find((at) => at >= from && pointsBack(scene, at)?.next === k + 1);
    if (back !== undefined) {
      const meant = context.company(back);
      return meant ? { source: { company: meant } } : undefined;
    }
    const person = isName(tokens, k) ? personAt(scene, k) : undefined;
    // "o banco liderado por Ana Reis anunciou"
    const led = person && phraseBefore(words.parts, tokens, tokenFrom(tokens, (tokens.end[k] as number) - person.length), 3)?.value.includes('by');
    if (led) { k = tokenFrom(tokens, (tokens.end[k] as number) - person.length); continue; }
    if (person) return { source: { person }, ...houseOf(scene, k + 1, verb) };
    if (k === verb - 1 && isName(tokens, k) && (k === from ? tokens.caps[k] === 2 : tokens.kind[k - 1] === MARK || words.articles.has(tokens.word[k - 1] as string))) {
      const lone = !names.some((name) => name.from <= k && name.to > k) && endOfRun(scene, k) === k ? loneAt({ ...scene, to: k + 1 }, k) : undefined;
      if (lone) return { source: { written: lone } };
    }
    if (k === verb - 1 && words.people.has(tokens.word[k] as string)) return context.person && { source: { person: context.person.name }, affiliation: context.person.affiliation };
  }
  // "It forecast that"
  const meant = verb - from <= 2 && words.pronouns.at(tokens, from, scene.to) ? context.company(from) : undefined;
  return meant ? { source: { company: meant } } : undefined;
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
  for (let k = i; k < Math.min(to, i + (office || told ? OFFICE_REACH : VERB_REACH)); k++) {
    const company = names.find((name) => name.from === k);
    // "disse ao Valor o sócio X": whom it is said to is no source of it
    if (company && !office && partsBefore(scene, company).includes('into')) { told = company; k = company.to - 1; continue; }
    if (company && !office) return { source: company };
    if (company) { employer = company; k = company.to - 1; continue; }
    const held = words.offices.at(tokens, k, to);
    if (held && tokens.caps[k] !== 1) { office = true; watches ||= words.observers.at(tokens, k, to) !== undefined; k = held.next - 1; continue; }
    const back = pointsBack(scene, k);
    if (back) {
      const meant = context.company(k);
      if (!office) return meant ? { source: { company: meant } } : undefined;
      k = back.next - 1;
      continue;
    }
    if (tokens.kind[k] === MARK) {
      if (office && tokens.word[k] === ',') continue;
      if (tokens.word[k] === "'" || tokens.word[k] === '-') continue;
      break;
    }
    if (isName(tokens, k)) {
      const last = endOfRun(scene, k);
      // "disse a diretora do Banco Aurora, Marta F.": a house that nobody knows
      const ofHouse = office && phraseBefore(words.parts, tokens, k, 2)?.value[0] === 'of';
      const person = ofHouse ? undefined : personAt(scene, last);
      if (person) return { source: { person }, ...(employer ? { house: employer, ...(watches ? {} : { affiliation: employer.company }) } : houseOf(scene, last + 1, to)) };
      const lone = inverted && !office && !told && k <= i + LONE_REACH - 1 ? loneAt(scene, k) : undefined;
      if (lone) return { source: { written: lone } };
      k = last;
    }
  }
  if (employer) return { source: employer };
  // "a fait savoir un porte-parole": of the company that is spoken of
  const meant = office ? context.company(i) : undefined;
  if (meant) return { source: { company: meant } };
  // "dijeron a Reuters dos personas": nobody is named but the paper
  return told?.kind === 'media' ? { source: told } : undefined;
}
