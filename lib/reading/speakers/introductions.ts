/** Whose a quotation is where no verb of saying tells it: whom the words before its colon name, or the line behind it. */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, MARK } from '../../text/tokens.ts';
import type { Scene } from '../claims/scene.ts';
import { partsBefore } from '../parties/governors.ts';
import { readAttribution } from './attribution.ts';
import { houseBeside, type Introduced, introduced, isName, type People, type PersonAt, personAt } from './people.ts';
import type { Context, Speaker } from './speakers.ts';
import { endOfPerson } from './unknown-names.ts';

/** Where the colon of a sentence stands that a quotation follows: "Mary Barra disagreed: “They sold 2 million.”" */
function colonOf({ tokens, from, to }: Scene): number | undefined {
  for (let i = from; i + 1 < to && tokens.word[i] !== '"'; i++) if (tokens.word[i] === ':' && tokens.word[i + 1] === '"') return i;
  return undefined;
}

/** Every person that a sentence names up to a token. */
function peopleIn(scene: Scene, end: number, people: People): (PersonAt & { last: number })[] {
  const found: (PersonAt & { last: number })[] = [];
  for (let i = scene.from; i < end; i++) {
    if (!isName(scene.tokens, i) || scene.names.some((name) => name.from <= i && i < name.to)) continue;
    const last = endOfPerson(scene, i);
    const person = personAt(scene, last, people);
    if (person) found.push({ ...person, last });
    i = last;
  }
  return found;
}

/**
 * Who speaks behind the colon of a sentence, whatever its verb: the person whom the words before it name first and no preposition governs, or
 * the only one ("Diverso il tono di Claudio Descalzi (Eni): «…»"); else the one company that acts there ("Shell shrugged: “…”").
 */
export function announcer(scene: Scene, people: People, met: readonly Introduced[]): Speaker | undefined {
  const colon = colonOf(scene);
  if (colon === undefined) return undefined;
  const found = peopleIn(scene, colon, people);
  const free = found.filter(({ from }) => !phraseBefore(scene.words.parts, scene.tokens, from, 2));
  const person = free[0] ?? (found.length === 1 ? found[0] : undefined);
  if (person) {
    const affiliation = met.find(({ name }) => name === person.name)?.affiliation ?? houseBeside(scene, person.from, person.last) ?? person.affiliation;
    return { source: { person: person.name }, ...(affiliation ? { affiliation } : {}) };
  }
  const [company, ...others] = found.length ? [] : scene.names.filter((name) => name.to <= colon && name.kind !== 'media' && !name.described && !partsBefore(scene, name).length);
  return company && !others.length ? { source: company } : undefined;
}

/** Tokens between the words that point back to a quotation and whoever said it: "those were the words of the boss of Barilla, Luca Maestri". */
const SIGNED = 8;

/** Where the words end by which a sentence points back to what is quoted before it: at its start, or behind the person who begins it ("Luca de Meo, directeur général de Kering, l'a admis"). */
function pointsBack({ tokens, words, from, to, names }: Scene, first: number): number | undefined {
  const start = words.saidBefore.at(tokens, from, to);
  if (start) return start.next;
  let k = first + 1;
  // "…, head of Volkswagen, "
  if (tokens.word[k] === ',') {
    k += 1;
    while (k < to && tokens.word[k] !== ',') k += 1;
    k += 1;
  } else if (words.parts.at(tokens, k, to)?.value[0] === 'of') k = names.find((name) => name.from > first)?.to ?? k;
  return k < to ? words.saidBefore.at(tokens, k, to)?.next : undefined;
}

/**
 * Who speaks in the quotation before a sentence that says no more than that: "That is how Oliver Blume, head of Volkswagen, put it", "Lo ha detto
 * Claudio Descalzi", "Parola di …". Nobody, where it tells a figure or names nobody.
 */
export function signedBy(scene: Scene, context: Context): Speaker | undefined {
  const { tokens, from, to } = scene;
  for (let i = from; i < to; i++) if (tokens.kind[i] === DIGITS || tokens.word[i] === '"' || tokens.word[i] === ':') return undefined;
  const begins = isName(tokens, from) ? endOfPerson(scene, from) : undefined;
  const pointing = pointsBack(scene, begins !== undefined && personAt(scene, begins, context.people) ? begins : to);
  if (pointing === undefined) return undefined;
  const named = introduced(scene, () => undefined);
  const near = peopleIn(scene, Math.min(to, pointing + SIGNED), context.people as People)[0];
  const { speaker } = readAttribution(scene, context);
  const person = speaker && 'person' in speaker.source ? speaker.source.person : speaker ? undefined : near?.name;
  if (person === undefined) return speaker ?? housesOf(scene, pointing);
  const affiliation = speaker?.affiliation ?? named.find(({ name }) => name === person)?.affiliation ?? near?.affiliation;
  return { source: { person }, ...(affiliation ? { affiliation } : {}) };
}

/** "So said Volkswagen": the one company that stands right behind the words that point back. */
function housesOf({ tokens, names }: Scene, pointing: number): Speaker | undefined {
  const name = names.find(({ from }) => from >= pointing);
  if (!name) return undefined;
  for (let k = pointing; k < name.from; k++) if (tokens.kind[k] === MARK && tokens.word[k] !== "'") return undefined;
  return name.from - pointing <= 2 ? { source: name } : undefined;
}
