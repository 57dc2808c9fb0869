import { phraseBefore } from '../../text/phrases.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { pointsBack, pointsToPerson } from '../parties/back-references.ts';
import { partsBefore } from '../parties/governors.ts';
import { isName, personAt } from './people.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { type Context, houseOf, isMark, LONE_REACH, meant, OFFICE_REACH, type Speaker, spoken, together } from './speakers.ts';
import { endOfPerson, loneAt } from './unknown-names.ts';

const VERB_REACH = 4;
/** The same of an office or "the company" behind a comma: "ha detto in conference call l'amministratore delegato". */
const FAR_REACH = 8;

/** "disse X", "afirmó X", "disse a diretora financeira da Galp, Marta F.", "a annoncé mardi l'opérateur": the speaker after the verb. */
export function speakerAfter(scene: Scene, i: number, context: Context, inverted = true): Speaker | undefined {
  const { tokens, to, names, words } = scene;
  let office = false;
  /** Where the office stands. */
  let officeAt = i;
  let watches = false;
  let mouthpiece = false;
  let employer: Named | undefined;
  let told: Named | undefined;
  let heard = false;
  // "coupe le dirigeant", "dit-il"
  const pronoun = tokens.word[i] === '-' ? (tokens.word[i + 1] === 't' && tokens.word[i + 2] === '-' ? i + 3 : i + 1) : i;
  if (inverted && !names.some((name) => name.from === pronoun) && pointsToPerson(scene, pronoun)) return context.person ? spoken(context.person) : meant(context.company(i));
  // "confirmaron en YPF", "assure-t-on chez Renault"
  const within = inverted ? words.fromWithin.at(tokens, i, to)?.next : undefined;
  const inside = names.find((name) => within !== undefined && name.from >= within && name.from <= within + 1 && name.kind !== 'media' && (name.to >= to || isMark(tokens, name.to, /^[,.;:"–—]$/)));
  if (inside) return { source: inside };
  for (let k = i; k < Math.min(to, officeAt + (office || told || heard ? OFFICE_REACH : inverted ? FAR_REACH : VERB_REACH)); k++) {
    const far = !office && !told && !heard && k >= i + VERB_REACH;
    const company = names.find((name) => name.from === k);
    // "disse ao Valor o sócio X": whom it is said to is no source of it
    if (company && !office && (partsBefore(scene, company).includes('into') || (partsBefore(scene, company)[0] === 'of' && words.parts.at(tokens, i, company.from)?.value.includes('into')))) { told = company; k = company.to - 1; continue; }
    // "sostuvo ante diputados de la Comisión"
    if (company && !office && !words.determiners.has(tokens.word[i] as string) && partsBefore(scene, company)[0] === 'of' && company.from > i + 1) { k = company.to - 1; continue; }
    if (company && !office) return far && partsBefore(scene, company).length ? undefined : { source: company };
    if (company) { employer = company; k = company.to - 1; continue; }
    const both = together(scene, k, context);
    if (both && !office) return both;
    const held = words.offices.at(tokens, k, to);
    // "dicono due persone al corrente": nobody
    const unnamed = !office && !held && tokens.caps[k] === 0 ? words.unnamed.at(tokens, k, to) : undefined;
    if (unnamed) {
      // "ha promesso ai sindacati l'amministratore delegato", "warn brokers at Bernstein"
      if (k > i && phraseBefore(words.parts, tokens, k, 2)?.value.includes('into')) { heard = true; continue; }
      const house = names.find((name) => name.from > unnamed.next && name.from <= unnamed.next + 2 && (words.parts.at(tokens, unnamed.next, name.from) !== undefined || words.functionWords.has(tokens.word[unnamed.next] as string)) && name.kind === 'company');
      if (house) return { source: house };
      const hears = told ?? names.find((name) => name.from > k && name.from <= k + FAR_REACH && partsBefore(scene, name).includes('into'));
      return hears?.kind === 'media' ? { source: hears } : undefined;
    }
    if (held && tokens.caps[k] !== 1) { if (!office) officeAt = k; office = true; mouthpiece ||= words.mouthpieces.at(tokens, k, to) !== undefined; watches ||= words.observers.at(tokens, k, to) !== undefined; k = held.next - 1; continue; }
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
      const named = words.offices.at(tokens, k + 1, to)?.next ?? k + 1;
      const last = tokens.word[k] === ',' && inverted && !told && k > i && isName(tokens, named) ? endOfPerson(scene, named) : undefined;
      const apposed = last !== undefined && (last + 1 >= to || tokens.kind[last + 1] === MARK) && (words.determiners.has(tokens.word[i] as string) || words.own.has(tokens.word[i] as string)) ? personAt(scene, last, context.people) : undefined;
      if (apposed && apposed.from === named) return spoken(apposed);
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
      // but "il ministro della Salute Marco Tognella"
      const named = personAt(scene, last, context.people);
      const person = ofHouse && (named === undefined || named.from <= k) ? undefined : named;
      // "confirma el nombramiento de Lucía Benavides"
      if (person && !office && k > i + 1 && phraseBefore(words.parts, tokens, k, 2)?.value[0] === 'of') return undefined;
      // "a confié aux Echos Marie Delorme"
      if (person && !office && person.name.split(' ').length > 2 && phraseBefore(words.parts, tokens, k, 2)?.value.includes('into')) person.name = person.name.slice(person.name.indexOf(' ') + 1);
      if (person) return { ...spoken(person), ...(employer ? { house: employer, ...(watches ? {} : { affiliation: employer.company }) } : houseOf(scene, last + 1, to)) };
      // "dice a Repubblica l'amministratore delegato": who hears it
      if (!office && last === k && (phraseBefore(words.parts, tokens, k, 2)?.value.includes('into') || words.parts.at(tokens, i, k)?.value.includes('into'))) { heard = true; continue; }
      // "il ministro Urso"
      if (office && last === k && phraseBefore(words.offices, tokens, k) && tokens.kind[k - 1] === WORD) return { source: { person: tokens.text.slice(tokens.start[k], tokens.end[k]) } };
      const lone = inverted && !office && !told && k <= i + LONE_REACH - 1 ? loneAt(scene, k) : undefined;
      if (lone) return { source: { written: lone } };
      k = last;
    }
  }
  // "says the commercial director of Shannon Airport", "selon sa fondatrice": whom the text is about without their office
  const { person } = context;
  if (office && !mouthpiece && person && !person.affiliation && !watches) return { source: { person: person.name }, ...(employer ? { house: employer, affiliation: employer.company } : {}) };
  if (employer) return { source: employer };
  // "a fait savoir un porte-parole": of the company that is spoken of
  if (office) return watches ? undefined : meant(context.company(i));
  // "dijeron a Reuters dos personas": nobody is named but the paper; ", comunicó a la CNMV": who acts
  if (told?.kind === 'media') return context.near && inverted ? spoken(context.near) : { source: told };
  return told && inverted && (told.to >= to || isMark(tokens, told.to, /^[,.;:"–—]$/)) ? meant(context.company(i)) : undefined;
}
