import { isObserver } from '../../companies/observers.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { isFormer } from '../parties/bystanders.ts';
import { pointsBack, pointsToPerson } from '../parties/back-references.ts';
import { partsBefore } from '../parties/governors.ts';
import { isName, personAt } from './people.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { speakerAfter } from './speaker-after.ts';
import { nameBefore } from './speaker-before.ts';
import { actorBefore, type Context, isMark, LONE_REACH, meant, type Speaker, spoken, together } from './speakers.ts';
import { endOfPerson, loneAt } from './unknown-names.ts';

/** How far after "according to" the source may begin: "un relatório recente do Financial Times". */
export const SOURCE_REACH = 8;
/** The same after a mere preposition: an article. */
export const PLAIN_REACH = 3;

/** Tokens from a name of one word to whose it is: "l'Osservatorio della Bocconi". */
const ORGAN = 4;

/** Whom it is told to is no party to what is told. */
const heardBy = (house: Named, speaker: Speaker | undefined): Speaker | undefined => speaker && { ...speaker, house };

/** Who told it that is not named behind the phrase at token i, "según ha comunicado a la CNMV": who acts in the sentence, else the company spoken of. */
function telling(scene: Scene, i: number, context: Context): Speaker | undefined {
  const actor = actorBefore(scene, i);
  return actor && (actor.kind === 'company' || actor.kind === 'unlisted') && !isObserver(actor.company) ? meant(actor.company) : meant(context.company(i));
}

/** The company or person after a phrase of attribution that ends before token i; nothing past a comma, a stop or a verb of its own. */
export function sourceAfter(scene: Scene, i: number, reach: number, context: Context): Speaker | undefined {
  const { tokens, to, names, words } = scene;
  // "…, secondo cui …": whom the sentence has just named
  const relative = words.relatives.has(tokens.word[i] as string) ? i : words.relatives.has(tokens.word[i + 1] as string) && words.articles.has(tokens.word[i] as string) ? i + 1 : undefined;
  if (relative !== undefined) {
    const comma = [2, 1, 3].map((back) => i - back).find((at) => at > scene.from && tokens.word[at] === ',');
    // "un article de Bloomberg, selon lequel", "a notícia do Expresso segundo a qual": a paper, whatever governs it
    const paper = names.find((name) => name.kind === 'media' && (name.to === comma || (comma === undefined && name.to < i && name.to >= i - PLAIN_REACH)));
    if (paper) return { source: paper };
    return comma === undefined ? undefined : nameBefore(scene, comma, context);
  }
  // "selon lui"
  if (context.person && pointsToPerson(scene, i)) return spoken(context.person);
  // "de acordo com a Agência …": the last word of the phrase is the first of a name
  for (let k = tokens.caps[i - 1] === 1 && i - 1 > scene.from ? i - 1 : i; k < Math.min(to, i + reach); k++) {
    // "according to the Wall Street Journal": the phrase may hold the article of the name
    const company = names.find((name) => name.from === k || (k === i && name.from === i - 1));
    // "según ha informado a la CNMV": whom it is said to is not who says it
    const told = company && partsBefore(scene, company).includes('into') && phraseBefore(words.speech, tokens, i)?.value === 'before';
    if (told && (words.sayingVerbs.at(tokens, i - 1, i) || words.said.participles.at(tokens, i - 1, i) || (company.kind === 'institution' && k > i + 2))) return heardBy(company, telling(scene, i, context));
    // "según han confirmado ambas empresas"
    const both = company ? undefined : together(scene, k, context);
    if (both) return both;
    // "fundada por antigos investigadores do INESC TEC"
    if (company) return isFormer(scene, company) ? undefined : { source: company };
    // "selon « Le Monde »"
    if (tokens.word[k] === '"' && k <= i + 1 && isName(tokens, k + 1)) continue;
    // "Para o relator, Gustavo Moretti, o aplicativo …"
    if (isMark(tokens, k, /^[,;:.!?()"]$/)) return tokens.word[k] === ',' && k > i ? apposedAt(scene, k + 1, context) : undefined;
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
      return whose ? { source: whose } : telling(scene, k, context);
    }
    // "según la resolución", "si legge nel provvedimento": what an authority has found
    const ruling = tokens.caps[k] === 0 ? words.rulings.at(tokens, k, to) : undefined;
    if (ruling) {
      const whose = names.find((name) => name.kind === 'institution' && name.from >= ruling.next && name.from <= ruling.next + 3 && partsBefore(scene, name)[0] === 'of');
      const body = context.authority?.();
      return whose ? { source: whose } : body === undefined ? undefined : { source: { written: body } };
    }
    if (isName(tokens, k)) {
      const last = endOfPerson(scene, k);
      const inCompany = names.some((name) => name.from > k && name.from <= last);
      // "citando una parada en São Luís": a place
      if (k > i + 1 && phraseBefore(words.parts, tokens, k, 1)?.value.some((part) => part === 'into')) return undefined;
      const person = inCompany ? undefined : personAt(scene, last, context.people);
      if (person) return spoken(person);
      if (!inCompany && last > k) return undefined;
      // "secondo gli Osservatori del Politecnico di Milano": whose they are
      const owner = !inCompany && last === k ? names.find((name) => name.from > k + 1 && name.from <= k + ORGAN && partsBefore(scene, name)[0] === 'of' && words.parts.at(tokens, k + 1, name.from) !== undefined) : undefined;
      if (owner) return { source: owner };
      const lone = !inCompany && k <= i + LONE_REACH ? loneAt(scene, k) : undefined;
      if (lone) return { source: { written: lone } };
    }
  }
  return undefined;
}

/** Who is named between two commas at token i. */
function apposedAt(scene: Scene, i: number, { people }: Context): Speaker | undefined {
  const { tokens, to, names } = scene;
  if (!isName(tokens, i) || names.some((name) => name.from === i)) return undefined;
  const last = endOfPerson(scene, i);
  const person = last > i && last + 1 < to && tokens.word[last + 1] === ',' ? personAt(scene, last, people) : undefined;
  return person?.from === i ? spoken(person) : undefined;
}

/** Words of when it was between a participle and its "by": "noticiada em setembro pelo Expresso". */
const WHEN = 3;

/** "By" behind a participle of saying that ends before token i. */
export function byAfter({ tokens, words, to }: Scene, i: number): { next: number } | undefined {
  for (let k = i; k <= i + WHEN && k < to && tokens.kind[k] !== MARK; k++) {
    const part = words.parts.at(tokens, k, to);
    if (part?.value.includes('by')) return part;
  }
  return undefined;
}

/** Whether a participle at token i tells of a figure right before it: "os 0,2% apurados pelo Eurostat". */
export const measures = ({ figures }: Scene, i: number): boolean => figures.some((figure) => figure.to <= i && figure.to > i - 3);

/** From the mark or relative pronoun before token i to the mark behind it: what a source in the middle of a sentence is the source of. */
export function segmentAt({ tokens, words, from, to }: Scene, i: number): { from: number; to: number } {
  let start = i;
  while (start > from && !isMark(tokens, start - 1, /^[,;:()–—]$/) && !words.relatives.has(tokens.word[start] as string)) start -= 1;
  let end = i;
  while (end < to && !isMark(tokens, end, /^[,;()–—]$/)) end += 1;
  return { from: start, to: end };
}

/** "by Gartner's reckoning": a possessive before a noun of what is said. */
export function owns({ tokens, words, names }: Scene, i: number): Named | undefined {
  const plural = tokens.word[i - 1] === "'";
  if (!plural && (tokens.word[i - 1] !== 's' || tokens.word[i - 2] !== "'")) return undefined;
  const owner = names.find((name) => name.to === i - (plural ? 1 : 2) || name.to === i);
  const of = owner && (words.parts.at(tokens, owner.from - 1, owner.from) ?? words.price.at(tokens, owner.from - 1, owner.from) ?? words.sourceBefore.at(tokens, owner.from - 2, owner.from));
  return of && owner;
}
