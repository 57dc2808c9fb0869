import { isObserver } from '../../companies/observers.ts';
import { ORGANS } from '../../companies/name-words.ts';
import { listed, phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { pointsBack } from '../parties/back-references.ts';
import { type Piece, pieceAt } from '../claims/clauses.ts';
import { partsBefore } from '../parties/governors.ts';
import { houseBeside, isName, personAt } from './people.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { actorBefore, type Context, houseOf, isMark, meant, OFFICE_REACH, owned, type Speaker, spoken, strangerAt, together, withoutAdverbs } from './speakers.ts';
import { bodyBefore, endOfRun, loneAt } from './unknown-names.ts';

/** Whoever a name right before token i names: a person, or a company that no preposition governs. */
export function nameBefore(scene: Scene, i: number, context: Context): Speaker | undefined {
  const company = scene.names.find((name) => name.to === i);
  if (company) return partsBefore(scene, company).length ? undefined : { source: company };
  if (!isName(scene.tokens, i - 1)) return undefined;
  const person = personAt(scene, i - 1, context.people);
  if (person) return spoken(person);
  const { tokens, from, words } = scene;
  const begins = i - 1 === from || words.articles.has(tokens.word[i - 2] as string);
  const lone = begins ? loneAt({ ...scene, to: i }, i - 1) : undefined;
  return lone === undefined ? undefined : { source: { written: lone } };
}

const SPEAKER_REACH = 10;
/** Tokens of an apposition between the name and its verb. */
const APPOSITION_REACH = 24;
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
export function aroundApposition(scene: Scene, verb: number, context: Context): Speaker | undefined {
  const { tokens, from, words } = scene;
  // "A entidade, que antes esperava 5%, agora prevê 2,8%"
  const now = phraseBefore(words.now, tokens, verb, 2) ?? phraseBefore(words.dropped.adverbs, tokens, verb, 2);
  if (now && tokens.word[now.from - 1] === ',' && !phraseBefore(words.and, tokens, verb)) return aroundApposition(scene, now.from, context);
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

/** "Le groupe, dont le bénéfice a fondu de 18 %, à 337 millions, avait assuré": whoever acts in the clause that goes on at a verb. */
export function actorOfClause(scene: Scene, verb: number): Named | undefined {
  const first = resumedAt(scene, verb);
  return first && scene.names.find((name) => name.from >= first.from && name.to <= first.to && name.kind !== 'media' && !partsBefore(scene, name).length);
}

/** Where a clause began that goes on at a verb behind a comma. */
function resumedAt(scene: Scene, verb: number): Piece | undefined {
  const { clause, from } = pieceAt(scene, verb);
  if (clause.from >= from || clause.verb === undefined || clause.verb < from || scene.tokens.word[verb - 1] !== ',') return undefined;
  return pieceAt(scene, clause.from);
}

/** The same, or the person who does. */
function whoResumes(scene: Scene, verb: number, context: Context): Speaker | undefined {
  const actor = actorOfClause(scene, verb);
  const first = resumedAt(scene, verb);
  return actor ? { source: actor } : first && nameBefore(scene, first.to, context);
}

/** Whether somebody else stands between a comma and a verb, and no mere "now": an article and a noun, "Kenya's second-largest lender", or people without a name. */
function hasSubject({ tokens, words }: Scene, i: number, verb: number): boolean {
  if (owned(tokens, i)) return true;
  for (let k = i; k < verb; k++) if (words.articles.has(tokens.word[k] as string) || words.determiners.has(tokens.word[k] as string) || words.unnamed.at(tokens, k, verb)) return true;
  return false;
}

/** Bodies of institutions: "la Junta de Gobierno del Banco de México señaló". */
const organs = listed(ORGANS);

/** Tokens of what a company has before its name: "la cifra de negocios de Arcor". */
const MEASURE_REACH = 7;

/** Whether what a company has stands before its name, and nobody who speaks for it: "la deuda neta de Naturgy". */
function isMeasure(scene: Scene, i: number): boolean {
  const { tokens, words, from, cues } = scene;
  let first = i;
  while (first > from && i - first < MEASURE_REACH && tokens.kind[first - 1] === WORD) first -= 1;
  for (let k = first; k < i; k++) if (words.offices.at(tokens, k, i) ?? organs.at(tokens, k, i) ?? words.unnamed.at(tokens, k, i) ?? words.sourceNouns.at(tokens, k, i) ?? words.observers.at(tokens, k, i) ?? words.subsidiaries.at(tokens, k, i) ?? words.appositions.at(tokens, k, i) ?? words.owners.at(tokens, k, i) ?? words.descriptions.at(tokens, k, i)) return false;
  return cues.some((cue) => cue.from >= first && cue.to <= i && !cue.types.includes('personnel'));
}

/** Words between the noun of a subsidiary and whose it is: "la filial española de renovables de". */
const SUBSIDIARY = 4;

/** "La filial renovable de Acciona": where the article of a subsidiary stands whose owner is named at token i. */
function subsidiaryOf({ tokens, words, from }: Scene, i: number): number | undefined {
  for (let k = i - 1; k > from - 1 && i - k <= SUBSIDIARY + 1 && tokens.kind[k] === WORD; k--) {
    if (!words.subsidiaries.at(tokens, k, i) || tokens.caps[k] !== 0) continue;
    return k > from && words.singulars.at(tokens, k - 1, k) ? k - 1 : undefined;
  }
  return undefined;
}

/** Tokens between a person and the house that "of" ties to them: "Paula Amorim, da Galp". */
const EMPLOYED = 4;

/** "Mary Barra of General Motors disagreed": the person right before a house that is theirs, who speaks and not the house. */
function employeeOf(scene: Scene, house: Named, { people }: Context): Speaker | undefined {
  for (let last = house.from - 2; last >= Math.max(scene.from, house.from - EMPLOYED); last--) {
    const person = isName(scene.tokens, last) ? personAt(scene, last, people) : undefined;
    if (!person) continue;
    return houseBeside(scene, person.from, last) === house.company ? { source: { person: person.name }, house, ...(isObserver(house.company) ? {} : { affiliation: house.company }) } : undefined;
  }
  return undefined;
}

/** Words between a pronoun and its verb: "elle a en revanche écarté". */
const BETWEEN = 5;

/** Where "she", "the executive" stands that begins the clause of a verb, small words between them. */
function pronounBefore({ tokens, words, from, names }: Scene, verb: number): number | undefined {
  for (let k = verb - 1; k >= Math.max(from, verb - BETWEEN); k--) {
    if (tokens.kind[k] !== WORD || (tokens.caps[k] !== 0 && k > from) || names.some((name) => !name.described && name.from <= k && k < name.to)) return undefined;
    if ((k === from || tokens.kind[k - 1] === MARK || phraseBefore(words.and, tokens, k)) && words.people.at(tokens, k, verb)) return k;
    if (words.determiners.has(tokens.word[k] as string) && !words.articles.has(tokens.word[k] as string)) return undefined;
  }
  return undefined;
}

/** Who stands before a verb of saying: the nearest company, person or "the company" of its clause, also before an apposition in commas. @param sure the verb does nothing but say */
export function speakerBefore(scene: Scene, verb: number, context: Context, sure = true): Speaker | undefined {
  const { tokens, from, names, words } = scene;
  // "she says", "ella misma reconoce"
  const subject = context.person && pronounBefore(scene, verb);
  if (context.person && subject !== undefined) {
    // "L'équipementier Atlas compte en profiter : il dit avoir décroché un contrat"
    const actor = words.pronouns.at(tokens, subject, verb) && subject > from ? actorBefore(scene, subject) : undefined;
    return actor && !actor.described && actor.company !== context.person.affiliation ? { source: actor } : spoken(context.person);
  }
  if (context.person && (phraseBefore(words.people, tokens, verb, 3) || (tokens.kind[verb - 1] === WORD && tokens.caps[verb - 1] === 0 && phraseBefore(words.people, tokens, verb - 1, 2)?.from === from))) return spoken(context.person);
  // "Luca de Meo, directeur général de Kering, l'a admis"
  const clitic = phraseBefore(words.clitics, tokens, verb, 6)?.from ?? verb;
  const apposed = beforeRelative(scene, verb, context) ?? aroundApposition(scene, clitic, context) ?? aroundApposition(scene, verb, context) ?? whoResumes(scene, verb, context);
  if (apposed) return apposed;
  // "It forecast that", "…, it said in a filing"; "il est faux que" is nobody's word
  const bare = withoutAdverbs(scene, verb);
  const pronoun = [verb, bare].flatMap((end) => [1, 2].map((length) => [end - length, end] as const)).find(([at, end]) => at >= from && (words.pronouns.at(tokens, at, scene.to)?.next ?? 0) >= end && !words.impersonal.at(tokens, at, scene.to))?.[0];
  // "Debt, it said, will peak at 77.9%": whoever spoke before
  const spoke = context.still && 'kind' in context.still.source && context.still.source.kind === 'institution' ? context.still : undefined;
  // "Le ministre, lui, se dit favorable ; il a confirmé que …": nobody who is named
  const office = pronoun !== undefined && [...Array(verb - from).keys()].some((k) => words.determiners.has(tokens.word[from + k] as string) && words.offices.at(tokens, from + k + 1, verb) !== undefined);
  if (office && !actorBefore(scene, verb)) return undefined;
  if (pronoun !== undefined) return (actorBefore(scene, verb) ? undefined : spoke) ?? meant(context.company(pronoun)) ?? (context.still && !('person' in context.still.source) ? context.still : undefined);
  let commas = 0;
  for (let k = verb - 1; k >= Math.max(from, verb - SPEAKER_REACH); k--) {
    // "…, the housing secretary insists": somebody else
    if (isMark(tokens, k, /^,$/) && !commas++ && hasSubject(scene, k + 1, verb)) return sure || tokens.word[k - 1] === '"' ? strangerAt(scene, k + 1, verb, context) : undefined;
    const company = names.find((name) => name.to === k + 1);
    if (company) {
      // "una fuente cercana a Repsol aseguró": nobody
      const parts = partsBefore(scene, company);
      const employee = parts[0] === 'of' ? employeeOf(scene, company, context) : undefined;
      if (employee) return employee;
      if (parts.includes('into') && [2, 3, 4, 5].some((back) => company.from - back >= from && words.unnamed.at(tokens, company.from - back, verb))) return undefined;
      // "En YPF aseguran que", "Chez Renault, on assure que"
      const inside = phraseBefore(words.fromWithin, tokens, words.articles.has(tokens.word[company.from - 1] as string) ? company.from - 1 : company.from, 3);
      if (inside?.from === from && company.kind !== 'media' && (company.to === verb || tokens.word[company.to] === ',')) return { source: company };
      // "Avangrid, filial de Iberdrola, anunció": whose it is does not speak; "a quienes la ven fusionada con Naturgy les responde": nor who is dealt with
      const actor = parts.length ? actorBefore(scene, company.from) : undefined;
      const subsidiary = !actor && parts[0] === 'of' ? subsidiaryOf(scene, company.from) : undefined;
      const own = subsidiary === undefined ? undefined : context.company(subsidiary);
      if (own !== undefined) return meant(own);
      if (!actor && parts[0] === 'of' && isMeasure(scene, company.from)) return undefined;
      if (!actor && parts.some((part) => part === 'with' || part === 'into') && !parts.includes('of')) return undefined;
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
    // "o banco liderado por Ana Reis anunciou", "citando uma parada em São Luís, reiterou"
    if (person && phraseBefore(words.parts, tokens, person.from, 3)?.value.some((part) => part !== 'of')) { k = person.from; continue; }
    if (person) return { ...spoken(person), ...houseOf(scene, k + 1, verb) };
    if (k === verb - 1 && isName(tokens, k) && (k === from ? tokens.caps[k] === 2 : tokens.kind[k - 1] === MARK || words.articles.has(tokens.word[k - 1] as string))) {
      const lone = !names.some((name) => name.from <= k && name.to > k) && endOfRun(scene, k) === k ? loneAt({ ...scene, to: k + 1 }, k) : undefined;
      if (lone) return { source: { written: lone } };
    }
  }
  return undefined;
}
