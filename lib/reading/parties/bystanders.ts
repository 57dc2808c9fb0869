/** Companies that a sentence names and that are no party to what it tells: parents, those compared, makers of a product, houses that judge others. */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, MARK, SPACED, WORD } from '../../text/tokens.ts';
import { isExchange, isObserver } from '../../companies/observers.ts';
import { listedBefore } from './governors.ts';
import { coordinated, FRONTED } from './name-groups.ts';
import type { Memory } from './memory.ts';
import { endsLike } from '../../text/endings.ts';
import type { ClaimType } from '../../terms.ts';
import { clauseAt } from '../claims/clauses.ts';
import type { Named, Scene } from '../claims/scene.ts';

/** "Avangrid, filial estadounidense de Iberdrola": whose subsidiary acts is no party. */
export function isParent({ tokens, words, from, names }: Scene, name: Named): boolean {
  const of = phraseBefore(words.parts, tokens, name.from, 3);
  if (of?.value[0] !== 'of' || names[0] === name) return false;
  for (let k = of.from - 1; k >= Math.max(from, of.from - 3); k--) {
    if (tokens.kind[k] === MARK && tokens.word[k] !== '-') return false;
    if (words.subsidiaries.at(tokens, k, of.from)) return true;
  }
  return false;
}

/** Words between "customers" and the first that is listed of them, and names between that one and another. */
const CLIENTS = 4;

/** "1.400 clienti, tra cui Barilla e Amazon, e ricavi per 18 milioni": whoever is listed among somebody's customers is no party to what else is told. */
export function isClient(scene: Scene, name: Named): boolean {
  const { tokens, words, names } = scene;
  const near = names.filter((other) => other.to <= name.to).slice(-CLIENTS).reverse();
  const first = near.find((other) => listedBefore(scene, other) !== undefined);
  const listed = first && listedBefore(scene, first);
  if (first === undefined || listed === undefined || tokens.word.slice(first.to, name.from).some((word) => words.verbs.has(word))) return false;
  // a statement of its own may begin at the comma
  for (let i = listed - 1; i >= Math.max(0, listed - CLIENTS); i--) if (words.clientele.at(tokens, i, listed)) return true;
  return false;
}

/** "Le concurrent de Fnac Darty n'avait pas fait appel": whose rival acts is no party. */
export function isRivaled({ tokens, words }: Scene, name: Named): boolean {
  const of = phraseBefore(words.parts, tokens, name.from, 3);
  return of?.value[0] === 'of' && phraseBefore(words.rivals, tokens, of.from) !== undefined;
}

/** Words between "former" and the house: "ex amministratore delegato di". */
const ONCE = 5;

/** Whether what begins at token i says that somebody is no longer at a house: "ex", and before an office "già", "anterior" too. */
const isOnce = ({ former, formerly, offices }: Scene['words'], tokens: Scene['tokens'], i: number, to: number): boolean =>
  former.at(tokens, i, to) !== undefined || offices.at(tokens, formerly.at(tokens, i, to)?.next ?? to, to) !== undefined;

/** "Ex directivo de Telefónica", "a former finance director of Unilever", "già amministratore delegato di Eni". */
function onceOf({ tokens, words, from }: Scene, name: Named): boolean {
  const of = phraseBefore(words.parts, tokens, name.from, 3);
  if (of?.value[0] !== 'of') return false;
  for (let i = of.from - 1; i >= Math.max(from, of.from - ONCE) && (tokens.kind[i] === WORD || tokens.word[i] === '-'); i--) if (isOnce(words, tokens, i, of.from)) return true;
  return false;
}

/** Words between "until now" or "joins from" and the house: an office and small words. */
const SINCE = 7;

/** "Restrepo, hasta ahora vicepresidenta de Alpina", "She joins from Monzo": whom somebody leaves who goes to another company. */
function leaves({ tokens, words, from, to }: Scene, name: Named): boolean {
  for (let i = name.from - 1; i >= Math.max(from, name.from - SINCE) && (tokens.kind[i] === WORD || tokens.word[i] === '-' || tokens.word[i] === "'"); i--) if (words.former.at(tokens, i, to) ?? words.leaving.at(tokens, i, to)) return true;
  return false;
}

/** "La ex Walmart Pilar Echazarreta", "Ex-Google, a engenheira", "the former Enel manager", "ex directivo de Telefónica": where somebody comes from is no party. */
export function isFormer(scene: Scene, name: Named, type?: ClaimType): boolean {
  const { tokens, words } = scene;
  const { from, to } = name;
  if (onceOf(scene, name) || (type === 'personnel' && leaves(scene, name))) return true;
  const near = [from - 1, from - 2].some((i) => i >= 0 && words.former.at(tokens, i, from) !== undefined);
  if (!near) return false;
  // a noun stands behind a name where what describes it stands before
  const noun = !words.adjectiveEndings.length && tokens.kind[to] === WORD && tokens.gap[to] === SPACED;
  return (tokens.caps[to] as number) > 0 || noun || (tokens.word[from - 1] === '-' && tokens.word[to] === ',');
}

/** "Unlike Tesco, Sainsbury's has cut …": who is only compared is no party; "des entreprises comme CoreWeave" are. */
function isCompared({ tokens, words, from }: Scene, name: Named): boolean {
  let i = name.from;
  while (i > from && words.determiners.has(tokens.word[i - 1] as string)) i -= 1;
  const like = phraseBefore(words.beside, tokens, name.from) ?? phraseBefore(words.beside, tokens, i);
  return like !== undefined && (like.from === from || tokens.kind[like.from - 1] === MARK);
}

/** Tokens between who is compared and what is claimed of it: "(", ", which has". */
const ITS_OWN = 4;

/**
 * "Toyota est premier, devant Renault et Volkswagen": the names that are only compared with who acts, and those that "and" ties to them; at the
 * start of a sentence who acts follows behind a comma ("Unlike Tesco and Asda, Sainsbury's has cut"). A claim right behind one of them is its
 * own ("devant Airtel (30,1 %)", "ahead of Centrica, which has 22%").
 * @param anchor where what is claimed stands
 */
export function comparedAmong(scene: Scene, names: Named[], anchor: number): Set<Named> {
  const found = new Set<Named>();
  const fronted = (from: number): boolean => from - scene.from <= FRONTED && scene.tokens.kind[scene.from] !== MARK;
  const near = (at: number, { from, to }: Named): boolean => at >= to && at - to <= ITS_OWN && !fronted(from);
  const own = (name: Named): boolean => near(anchor, name) || (names.length === 1 && scene.figures.some(({ from }) => near(from, name)));
  for (const group of coordinated(scene, names)) {
    for (const [k, name] of group.entries()) {
      const before = group[k - 1];
      const goesOn = before !== undefined && found.has(before) && (scene.tokens.word[before.to] !== ',' || !fronted((group[0] as Named).from));
      if (goesOn || isCompared(scene, name)) found.add(name);
    }
  }
  return new Set([...found].filter((name) => !own(name)));
}

/** "Capital Group ha colocado un 2,5% a través de Morgan Stanley": through whom somebody acts is no party. */
export function isMeans({ tokens, words, from }: Scene, name: Named): boolean {
  let i = name.from;
  while (i > from && words.determiners.has(tokens.word[i - 1] as string)) i -= 1;
  return (phraseBefore(words.through, tokens, name.from, 4) ?? phraseBefore(words.through, tokens, i, 4)) !== undefined;
}

/** "Tarjetas como las series NVIDIA A100", "two Airbus A220s": a name before the code of a product says who makes it, not who acts. */
export function makesOnly({ tokens, names }: Scene, company: string): boolean {
  const codes = (to: number): boolean => tokens.gap[to] === SPACED && tokens.kind[to] === WORD && tokens.caps[to] === 2 - Number((tokens.word[to] as string).length === 1) && tokens.kind[to + 1] === DIGITS && tokens.gap[to + 1] === GLUED;
  const own = names.filter((name) => name.company === company);
  return own.length > 0 && own.every(({ to }) => to + 1 < tokens.count && codes(to));
}

/** Tokens from a comma to the "by" behind a participle: "28% owned by", "che è controllata da". */
const OWNED = 5;

/** Where a participle with "by" begins at the start of a sentence or behind a comma that ends before `by`: "controlada pela Prosus"; undefined where something else stands between. */
function participleFrom({ tokens, words, from }: Scene, by: number): number | undefined {
  let told = false;
  for (let i = by - 1; i >= Math.max(from, by - OWNED); i--) {
    const participle = tokens.kind[i] === WORD && endsLike(tokens.word[i] as string, words.past.participles);
    if (!participle && words.verbs.has(tokens.word[i])) return undefined;
    told ||= participle;
    if (i === from || tokens.word[i - 1] === ',') return told ? i : undefined;
    if (tokens.kind[i - 1] === MARK && !/^['%-]$/.test(tokens.word[i - 1] as string)) return undefined;
  }
  return undefined;
}

/** "O iFood, controlado pela Prosus, afirmou", "Créée en 2021 par Cegid, elle": who stands in commas as who owns, made or leads somebody is no party to what is told outside of them. */
export function isBehindParticiple(scene: Scene, name: Named, anchor: number): boolean {
  const { tokens, words, from, to } = scene;
  let start = name.from;
  while (start > from && tokens.word[start - 1] !== ',' && name.from - start < REACH) start -= 1;
  for (let i = start; i < name.from; i++) {
    const part = words.parts.at(tokens, i, name.from);
    if (!part?.value.includes('by')) continue;
    const begins = participleFrom(scene, i);
    if (begins === undefined || (anchor >= begins && anchor < name.from)) continue;
    // "…, appesantito da Eni, che cede il 3%"
    const told = clauseAt(scene, anchor);
    if (told.opens === 'relative' && told.from >= name.to && told.from - name.to <= 1) continue;
    const comma = tokens.word.slice(name.to, Math.min(to, name.to + REACH + 1)).indexOf(',');
    return comma >= 0 && anchor > name.to + comma ? true : anchor < begins && begins > from;
  }
  return false;
}

/** Tokens from a comma to a name behind a participle, and from it to the comma that ends what is told of it. */
const REACH = 12;

/** Tokens between a word for those who watch companies and the name of their house: "l'analyste de", "Chez Desjardins, l'analyste". */
const WATCH = 4;

/** The companies of a sentence that only judge others: analysts' houses, and those new to the text that reckon something. */
export function watchersOf({ tokens, words, from, to, names }: Scene, memory: Memory): ReadonlySet<string> {
  const watches = (i: number): boolean => words.watchers.at(tokens, i, to) !== undefined;
  // "Moody's elevó la perspectiva del banco": who gives a rating does something
  const rates = tokens.word.slice(from, to).some((_, k) => words.ratings.at(tokens, from + k, to) !== undefined);
  const found = names.filter((name) => {
    if (name.kind === 'media' || memory.topic.includes(name.company)) return false;
    for (let i = name.from - 1; i >= Math.max(from, name.from - WATCH) && (tokens.kind[i] === WORD || tokens.word[i] === "'" || tokens.word[i] === '-'); i--) if (watches(i)) return true;
    for (let i = name.to; i < Math.min(to, name.to + WATCH) && (tokens.kind[i] === WORD || tokens.word[i] === ',' || tokens.word[i] === "'"); i++) if (watches(i)) return true;
    // who rates, measures or lists others does nothing else where somebody is spoken of
    if (isExchange(name.company) || (isObserver(name.company) && !rates)) return memory.topic.length > 0 || names.some((other) => other.company !== name.company && other.kind !== 'media' && other.kind !== 'institution');
    return !memory.entities.has(name.company) && memory.topic.length > 0 && words.judging.at(tokens, name.to, to) !== undefined;
  });
  return new Set(found.map(({ company }) => company));
}
