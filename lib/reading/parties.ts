import type { ClaimType } from '../terms.ts';
import { phraseBefore } from '../text/phrases.ts';
import { BROKEN, DIGITS, GLUED, MARK, SPACED, type Tokens, WORD } from '../text/tokens.ts';
import type { Part } from './claim-lexicon.ts';
import { clauseAt, pieceAt } from './clauses.ts';
import type { Named, Scene } from './scene.ts';

export interface Parties {
  subjects: string[];
  objects: string[];
}

/** How each kind of deal uses prepositions: what a company after one of them is to it. */
const DEALS: Partial<Record<ClaimType, Partial<Record<Part, 'subject' | 'object'>>>> = {
  investment: { into: 'object', with: 'object', by: 'subject', of: 'subject' },
  acquisition: { of: 'object', by: 'subject', with: 'object', into: 'object' },
  contract: { with: 'object', by: 'subject', into: 'object' },
  financing: { with: 'object', by: 'object', into: 'object' },
  stock_sale: { of: 'subject', into: 'object', with: 'object', by: 'subject' },
  legal: { into: 'object', by: 'subject', with: 'object', of: 'object' },
};

/** Deals whose verb takes its object without a preposition: "Ofgem fined Acme", "Leonardo ha rilevato Orbivane". */
const TRANSITIVE: ReadonlySet<ClaimType> = new Set(['acquisition', 'legal', 'contract', 'investment', 'financing']);

/** Deals in which "from" leads to the other party, where somebody acts: "bought 40 stores from Morrisons", "ofreció 9.300 millones por Banamex". */
const FROM: ReadonlySet<ClaimType> = new Set(['contract', 'acquisition']);

/** Deals in which whoever receives is the object of whoever gives. */
const GIVEN: ReadonlySet<ClaimType> = new Set(['investment']);
const PART_REACH = 7;

/** Words back from "among them" to the preposition that governs what is listed. */
const LISTED = 6;

/** "con bancos, entre ellos Bradesco": where a word stands that lists some of those before it. */
function listedBefore({ tokens, words }: Scene, name: Named): number | undefined {
  let i = name.from;
  while (i > 0 && words.determiners.has(tokens.word[i - 1] as string)) i -= 1;
  return (phraseBefore(words.including, tokens, name.from, 3) ?? phraseBefore(words.including, tokens, i, 3))?.from;
}

/** The nearest preposition before a token that is no "of". */
function governing({ tokens, words, from }: Scene, at: number): Part[] {
  for (let k = at - 1; k >= Math.max(from, at - LISTED); k--) {
    const found = words.parts.at(tokens, k, at)?.value.filter((part) => part !== 'of');
    if (found?.length) return found;
  }
  return [];
}

/** "China's Baowu": whose a company is that is itself no company says only where it is from. */
function ofPlace({ tokens, from, names }: Scene, at: number): boolean {
  return tokens.word[at] === "'" && tokens.word[at + 1] === 's' && at > from && (tokens.caps[at - 1] as number) > 0 && !names.some((name) => name.to === at);
}

/**
 * The preposition that governs a name: right before it, or before a description in between ("com o provedor de nuvem de IA CoreWeave").
 * In a description "of" leads to its parts and says nothing of the name.
 */
export function partsBefore(scene: Scene, name: Named): Part[] {
  const { tokens, words, from } = scene;
  const listed = listedBefore(scene, name);
  if (listed !== undefined) return governing(scene, listed);
  const direct = phraseBefore(words.parts, tokens, name.from, 4);
  if (direct && ofPlace(scene, direct.from)) return [];
  const article = direct?.from === name.from - 1 && words.articles.has(tokens.word[direct.from] as string);
  if (direct && direct.from >= from && !article) return direct.value;
  for (let k = name.from - 1; k >= Math.max(from, name.from - PART_REACH); k--) {
    if (tokens.kind[k] === MARK && /^[,;:.()]$/.test(tokens.word[k] as string)) break;
    if (words.relatives.has(tokens.word[k] as string)) break;
    const found = words.parts.at(tokens, k, name.from);
    if (found?.value.some((part) => part !== 'of')) return isDescription(scene, found.next, withoutStranger(scene, found.next, name.from)) ? found.value.filter((part) => part !== 'of') : [];
  }
  return [];
}

/** Where a capital that nobody knows begins before "and" at the end of a stretch: "liderada por Asabys y Buenavista". */
function withoutStranger({ tokens, words }: Scene, from: number, to: number): number {
  let k = to;
  while (k > from && words.and.at(tokens, k - 1, to)?.next === k) k -= 1;
  if (k === to) return to;
  while (k > from && tokens.kind[k - 1] === WORD && (tokens.caps[k - 1] as number) > 0) k -= 1;
  return k;
}

/** Whether what stands between a preposition and a name says what the name is, and is nothing by itself: "com o provedor CoreWeave", but "a Montichiari Lidl". */
function isDescription({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (words.descriptions.at(tokens, k, to) ?? words.appositions.at(tokens, k, to) ?? words.subsidiaries.at(tokens, k, to) ?? words.demonyms.at(tokens, k, to)) return true;
  for (let k = from; k < to; k++) if (tokens.kind[k] === WORD && (tokens.caps[k] !== 0 || !(words.functionWords.has(tokens.word[k] as string) || words.determiners.has(tokens.word[k] as string)))) return false;
  return true;
}

/** Names tied by commas and "and": HIVE Digital, TeraWulf, Hut 8 e MARA Holdings. */
export function coordinated(scene: Scene, names: Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const name of names) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (last && !last.described && !name.described && !leadsOut(scene, group?.[0] as Named, name) && tied(scene, last.to, name.from)) group?.push(name);
    else groups.push([name]);
  }
  // "Tras comprar Avatel, Digi sumará …": two that a bare comma parts are no list
  return groups.flatMap((group) => (group.length === 2 && !linked(scene, group[0] as Named, group[1] as Named) ? group.map((name) => [name]) : [group]));
}

/** Whether nothing but a comma and articles part two names. */
function clauseBefore({ tokens, words }: Scene, from: number, to: number): boolean {
  if (tokens.word[from] !== ',') return false;
  for (let i = from + 1; i < to; i++) if (!words.determiners.has(tokens.word[i] as string)) return false;
  return true;
}

/** Whether "and" stands between two names. */
function linked({ tokens, words }: Scene, first: Named, next: Named): boolean {
  for (let i = first.to; i < next.from; i++) if (tokens.word[i] === '&' || words.and.at(tokens, i, next.from)) return true;
  return false;
}

/** "Ao Montepio, a Autoridade aplicou": a name that a preposition governs at the start of a sentence, and behind its comma and an article who acts. */
function leadsOut(scene: Scene, first: Named, next: Named): boolean {
  const { tokens, words, from } = scene;
  return first.from - from <= FRONTED && tokens.word[first.to] === ',' && words.determiners.has(tokens.word[next.from - 1] as string) && partsBefore(scene, first).length > 0;
}

/** Words of an apposition between "and" and the name: "EDF et la société nantaise Hydrolys", "et de son actionnaire historique Ardian". */
const DESCRIBED = 5;

function tied(scene: Scene, from: number, to: number): boolean {
  const { tokens, words } = scene;
  let i = from;
  let linked = false;
  while (i < to && tokens.gap[i] !== BROKEN) {
    const link = words.and.at(tokens, i, to);
    if (link) i = link.next;
    else if (tokens.word[i] === ',' || tokens.word[i] === '&') i += 1;
    else break;
    linked = true;
  }
  if (i === to) return linked;
  return linked && to - i <= DESCRIBED && describes(scene, i, to);
}

/** Whether tokens i to `to` only describe the name behind them: an article or the preposition once more, a noun of companies or an adjective of a nation. */
function describes({ tokens, words }: Scene, i: number, to: number): boolean {
  let told = false;
  for (let k = i; k < to; ) {
    const noun = words.appositions.at(tokens, k, to) ?? words.demonyms.at(tokens, k, to);
    if (noun) { told = true; k = noun.next; continue; }
    const word = tokens.word[k] as string;
    const small = words.determiners.has(word) || word === "'" || words.parts.at(tokens, k, k + 1) !== undefined || (word.length === 1 && tokens.word[k + 1] === "'");
    const own = words.own.has(word);
    if (tokens.word[k + 1] === "'" && tokens.word[k + 2] === 's' && (tokens.caps[k] as number) > 0) { told = true; k += 3; continue; }
    told ||= own;
    if (!small && !own && (!told || tokens.kind[k] !== WORD || tokens.caps[k] !== 0)) return false;
    k += 1;
  }
  return told || to - i <= 2;
}

const unique = (names: Named[]): string[] => [...new Set(names.map(({ company }) => company))];

/** "Avangrid, filial estadounidense de Iberdrola": whose subsidiary acts is no party. */
function isParent({ tokens, words, from, names }: Scene, name: Named): boolean {
  const of = phraseBefore(words.parts, tokens, name.from, 3);
  if (of?.value[0] !== 'of' || names[0] === name) return false;
  for (let k = of.from - 1; k >= Math.max(from, of.from - 3); k--) {
    if (tokens.kind[k] === MARK && tokens.word[k] !== '-') return false;
    if (words.subsidiaries.at(tokens, k, of.from)) return true;
  }
  return false;
}

/** "Unlike Tesco, Sainsbury's has cut …": who is only compared is no party; "des entreprises comme CoreWeave" are. */
function isCompared({ tokens, words, from }: Scene, name: Named): boolean {
  let i = name.from;
  while (i > from && words.determiners.has(tokens.word[i - 1] as string)) i -= 1;
  const like = phraseBefore(words.beside, tokens, name.from) ?? phraseBefore(words.beside, tokens, i);
  return like !== undefined && (like.from === from || tokens.kind[like.from - 1] === MARK);
}

/** Subjects and objects of a claim among the companies of its sentence; sources are left out beforehand. */
export function readParties(scene: Scene, all: Named[], type: ClaimType, anchor: number): Parties {
  const companies = all.some(({ kind }) => kind !== 'media');
  // papers are told and quoted: beside a company they are no party
  const names = all.filter((name) => !isParent(scene, name) && !isCompared(scene, name) && !(name.kind === 'media' && (companies || partsBefore(scene, name).length > 0 || phraseBefore(scene.words.speech, scene.tokens, name.from)?.value === 'verb')));
  if (!names.length) return { subjects: [], objects: [] };
  const groups = coordinated(scene, insideOf(scene, names, anchor));
  const told = relativeOf(scene, groups, anchor);
  if (told) return told;
  // "Anacom obriga a MEO a …", "la Consob ha sospeso l'offerta di UniCredit": what an institution decides, and for whom
  const official = type === 'policy' ? groups.find((group) => group[0]?.kind === 'institution' && !partsBefore(scene, group[0]).length && group[0].from <= anchor) : undefined;
  if (official) {
    const concerned = names.filter((name) => name.kind !== 'institution' && name.kind !== 'media' && name.from > (official[0] as Named).from);
    return { subjects: unique(official), objects: unique(concerned) };
  }
  const rated = DEALS[type] ? undefined : ratedBy(scene, groups);
  if (rated) return rated;
  const deal = DEALS[type];
  if (!deal) return { subjects: unique(nearest(scene, groups, anchor, type)), objects: [] };
  const subjects: Named[] = [];
  const objects: Named[] = [];
  const parts = groups.map((group) => partsBefore(scene, group[0] as Named));
  const received = GIVEN.has(type) ? receives(scene, groups.find((_, i) => !parts[i]?.length)) : undefined;
  // "Nvidia investe nel capitale di CoreWeave", "l'investissement de Nvidia": whose it is depends on whether somebody acts
  const actor = received === undefined && parts.some((own) => own.length === 0);
  const stranger = strangerActs(scene, anchor);
  for (const [i, group] of groups.entries()) {
    const own = parts[i] as Part[];
    // a contraction may be "of" and more: the more telling part stands last
    const telling = own[own.length - 1];
    const first = (group[0] as Named).from;
    const takes = received !== undefined && first < received;
    const acted = telling === undefined && TRANSITIVE.has(type) && parts.some((other, k) => k < i && other.length === 0 && (said(scene, type, anchor, groups[k]?.at(-1)?.to ?? 0, first) || oneClause(scene, groups[k]?.at(-1)?.to ?? 0, first)));
    // "Orbivane è stata acquisita da Leonardo", but "a contract from Tesco"
    const giver = FROM.has(type) && !isBought(scene, groups, parts, i - 1, anchor) && telling === 'by' && actor !== undefined && acts(groups, parts, i) && !groups.some((_, k) => k < i && isPassive(scene, groups, parts, k));
    const suffered = telling === undefined && deal.by === 'subject' && (isPassive(scene, groups, parts, i) || (type === 'acquisition' && isBought(scene, groups, parts, i, anchor)));
    // "la CP quiere comprar 12 trenes, concurso al que se presentan Alstom y Talgo": somebody unknown acts before
    const after = telling === undefined && first > anchor && stranger && !parts.some((other, k) => k < i && other.length === 0);
    // "… mené par Eurazeo, cui ha partecipato anche Primo Capital": who joins in a relative clause gives too
    const joins = type === 'financing' && telling === undefined && i > 0 && behindRelative(scene, groups[i - 1]?.at(-1)?.to ?? scene.from, first);
    const role = joins || after || takes || acted || suffered || giver ? 'object' : telling === undefined ? 'subject' : telling === 'of' && actor ? 'object' : (deal[telling] ?? 'subject');
    (role === 'subject' ? subjects : objects).push(...group);
  }
  // "cruciais para a empresa, … um acordo com a CoreWeave": who is spoken of acts where nobody else does
  const spoken = subjects.length || objects.every(({ company }) => company === objects[0]?.company) ? undefined : objects.find(({ described }) => described);
  const own = spoken ? [spoken.company] : unique(subjects);
  // a court is nobody here: whom it sentences is who it is about
  if (type === 'legal' && !own.length) return { subjects: unique(objects), objects: [] };
  return { subjects: own, objects: unique(objects).filter((company) => !own.includes(company)) };
}

/** Whether no mark, "and" or relative pronoun parts two tokens: "Kimberly-Clark is buying Kenvue". */
function oneClause({ tokens, words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.kind[i] === MARK && tokens.word[i] !== "'" && tokens.word[i] !== '-') || words.relatives.has(tokens.word[i] as string) || words.and.at(tokens, i, to)) return false;
  return true;
}

/** Words between a rating and whose it is. */
const RATED = 5;

/** "Moody's ha abbassato il rating di Saipem", "cut Thames Water's rating": who rates, and whom. */
function ratedBy(scene: Scene, groups: readonly Named[][]): Parties | undefined {
  const { tokens, words, from, to } = scene;
  for (let i = from; i < to; i++) {
    const rating = words.ratings.at(tokens, i, to);
    if (!rating) continue;
    const by = groups.find((group) => (group[0] as Named).from < i && !partsBefore(scene, group[0] as Named).length);
    const whom = groups.find((group) => {
      const [first] = group;
      const end = group.at(-1)?.to ?? 0;
      const behind = first !== undefined && first.from >= rating.next && first.from - rating.next <= RATED && partsBefore(scene, first).some((part) => part === 'of' || part === 'into');
      return group !== by && (behind || (tokens.word[end] === "'" && end < i && i - end <= RATED));
    });
    if (by && whom) return { subjects: unique(by), objects: unique(whom).filter((company) => by.every((name) => name.company !== company)) };
  }
  return undefined;
}

/** "Renault, dont Nissan détient 15 %, a vendu 500 000 voitures": who acts in a clause in commas is no party to what its sentence tells. */
function insideOf(scene: Scene, names: readonly Named[], anchor: number): Named[] {
  const here = clauseAt(scene, anchor);
  const inside = names.some((name) => clauseAt(scene, name.from) === here);
  return names.filter((name) => {
    const { clause, opens, tight, verb } = pieceAt(scene, name.from);
    return !inside || clause === here || opens !== 'relative' || tight || (verb ?? 0) < name.from || partsBefore(scene, name).length > 0;
  });
}

/** Whether the deal is told between two tokens: a cue of its type, or its anchor. */
const said = (scene: Scene, type: ClaimType, anchor: number, from: number, to: number): boolean =>
  (anchor >= from && anchor < to) || scene.cues.some((cue) => cue.types.includes(type) && cue.from >= from && cue.from < to);

/** Words between a name and the relative clause about it: "Merani S.r.l., storico marchio torinese che …". */
const RELATIVE = 8;

/** "…, which has 22%": the parties of what a relative clause tells: the name before it, then those within. */
function relativeOf({ tokens, words, from }: Scene, groups: readonly Named[][], anchor: number): Parties | undefined {
  for (let r = anchor; r > from; r--) {
    if (tokens.kind[r] === MARK && /^[,;:()–—]$/.test(tokens.word[r] as string)) return undefined;
    if (!words.relatives.has(tokens.word[r] as string)) continue;
    const owner = groups.findLast((group) => (group.at(-1)?.to ?? r + 1) <= r);
    const end = owner?.at(-1)?.to ?? 0;
    if (!owner || r - end > RELATIVE || phraseBefore(words.speech, tokens, r) || (r > end && tokens.word[end] !== ',')) return undefined;
    const subjects = unique(owner);
    return { subjects, objects: unique(groups.filter((group) => (group[0] as Named).from > r).flat()).filter((company) => !subjects.includes(company)) };
  }
  return undefined;
}

/** Whether a relative pronoun stands between two tokens. */
const behindRelative = ({ tokens, words }: Scene, from: number, to: number): boolean => tokens.word.slice(from, to).some((word) => words.relatives.has(word));

/** "Metsera, acquired by Pfizer, makes …": whether what is told stands as a participle between a group and the next, which "by" governs. */
function isBought(scene: Scene, groups: readonly Named[][], parts: readonly Part[][], i: number, anchor: number): boolean {
  const agent = groups[i + 1]?.[0];
  const told = { ...scene, cues: scene.cues.filter((cue) => cue.from === anchor) };
  return agent !== undefined && parts[i + 1]?.includes('by') === true && isParticiple(told, groups[i]?.at(-1)?.to ?? agent.from, agent.from);
}

/** "Heathrow, comprada por Ardian": whether a word of a claim parts a name and the "by" behind it, and nothing else. */
function isParticiple({ tokens, words, cues }: Scene, before: number, name: number): boolean {
  const by = phraseBefore(words.parts, tokens, name, 4)?.from ?? name;
  // "Poste ha rilevato da Vivendi", "Sirti si è aggiudicata da Open Fiber" are no participles
  for (let i = before; i < by; i++) if (words.receiving.at(tokens, i, by)) return false;
  return cues.some((cue) => cue.to === by && cue.from - before <= 2 && ![cue.from, cue.from - 1].some((i) => words.past.words.at(tokens, i, by)));
}

/** Whether somebody whom no preposition governs stands before group i. */
const acts = (groups: readonly Named[][], parts: readonly Part[][], i: number): boolean => groups.some((_, k) => k < i && parts[k]?.length === 0);

/** Whether an auxiliary of the passive stands between group i and a later one that "by" governs. */
function isPassive({ tokens, words }: Scene, groups: readonly Named[][], parts: readonly Part[][], i: number): boolean {
  const agent = groups.findIndex((_, k) => k > i && parts[k]?.includes('by'));
  if (agent < 0) return false;
  const end = groups[agent]?.[0]?.from ?? 0;
  for (let k = groups[i]?.at(-1)?.to ?? end; k < end; k++) if (words.passive.has(tokens.word[k] as string)) return true;
  return false;
}

/** Where a verb of receiving stands after who acts: whoever receives is the object of the deal. */
function receives(scene: Scene, actors: Named[] | undefined): number | undefined {
  if (!actors) return undefined;
  for (let i = (actors[actors.length - 1] as Named).to; i < scene.to; i++) if (scene.words.receiving.at(scene.tokens, i, scene.to)) return i;
  return undefined;
}

/** Where what somebody says begins: behind the last "that" after a verb of saying before a token, else with the sentence. */
export function reportedFrom({ tokens, words, from, to }: Scene, before: number): number {
  let verb = false;
  let start = from;
  for (let i = from; i < before; i++) {
    verb ||= words.speech.at(tokens, i, to)?.value === 'verb';
    if (verb && words.that.has(tokens.word[i] as string)) start = i + 1;
  }
  return start;
}

/**
 * Whether somebody who is no company that we know acts before a token: a capital with a verb behind it ("Le marocain Managem a coulé", "Chile
 * produjo"). What follows is theirs and no other company's.
 */
export function strangerActs(scene: Scene, before: number): boolean {
  const { tokens, words, names, dates, descriptions } = scene;
  const from = reportedFrom(scene, before);
  if (descriptions.some((description) => description.other && description.from >= from && description.from < before && !phraseBefore(words.parts, tokens, description.from))) return true;
  for (let i = from; i < before; i++) {
    if (tokens.kind[i] !== WORD || !tokens.caps[i] || (tokens.word[i] as string).length < 2 || names.some((name) => name.from <= i && i < name.to) || dates.some((date) => date.from <= i && i < date.to)) continue;
    if (i === from && (words.functionWords.has(tokens.word[i] as string) || words.determiners.has(tokens.word[i] as string))) continue;
    const next = tokens.word[i + 1] as string;
    if (i + 1 < before && !tokens.caps[i + 1] && (words.predicates.has(next) || words.past.words.at(tokens, i + 1, before)) && !phraseBefore(words.parts, tokens, i)) return true;
  }
  return false;
}

/** Tokens from the beginning of a sentence to whom it leads with: "A Telefónica". */
const LED = 2;

/** Tokens between a cue and whose it is, whatever the preposition. */
const ATTACHED = 3;

/** Tokens between what is somebody's and whose it is: "les ventes du groupe suisse Nestlé". */
const OWNED = 8;

/** Tokens from the beginning of a sentence within which "Chez Acme, …" says whom it is about. */
const FRONTED = 4;

/**
 * The group of names that a claim is about: the first that acts before its anchor in the same clause, else whose something is ("les ventes de
 * Thales"), else one behind or in another clause. Where, with whom and for whom something is done is nobody that it is about.
 */
function nearest(scene: Scene, groups: Named[][], anchor: number, type: ClaimType): Named[] {
  const first = (group: Named[]): number => (group[0] as Named).from;
  const parts = new Map(groups.map((group) => [group, partsBefore(scene, group[0] as Named)]));
  const fronted = (group: Named[]): boolean => first(group) - scene.from <= FRONTED && scene.tokens.word[group.at(-1)?.to ?? scene.to] === ',';
  // "shares in Burberry", "emplois chez Renault": right behind what the claim is about
  const attached = (group: Named[]): boolean => scene.cues.some((cue) => cue.from === anchor && cue.to <= first(group) && first(group) - cue.to <= ATTACHED);
  // "Tras comprar Avatel, Digi sumará …": the last name of a clause that leads in
  const leadsIn = (group: Named[]): boolean => { const next = groups[groups.indexOf(group) + 1]; return next !== undefined && first(group) - scene.from > 1 && clauseBefore(scene, group.at(-1)?.to ?? 0, first(next)); };
  const acts = groups.filter((group) => (!parts.get(group)?.length || fronted(group)) && !leadsIn(group));
  const owns = groups.filter((group) => !acts.includes(group) && (attached(group) || parts.get(group)?.some((part) => part === 'of' || part === 'by')));
  // "as ações da Galp subiram 2% e as da EDP caíram 3%": who stands in the clause itself
  const inside = (group: Named[]): boolean => first(group) < anchor && clauseAt(scene, first(group)) === clauseAt(scene, anchor);
  // "Kering a gagné 3,2 % et LVMH 1,1 %": who stands behind the figure before
  const told = scene.figures.findLast(({ to }) => to <= anchor && clauseAt(scene, to - 1) === clauseAt(scene, anchor));
  const here = (told && acts.find((group) => inside(group) && first(group) >= told.to && gapped(scene, first(group)))) ?? acts.find(inside) ?? (clauseAt(scene, anchor).from > scene.from ? owns.find(inside) : undefined);
  if (here) return here;
  const clause = clauseStart(scene.tokens, anchor, scene.from);
  const own = acts.find((group) => first(group) < anchor && first(group) >= clause);
  if (own) return own;
  // people come and go, companies have them
  if (type === 'personnel') return acts[0] ?? owns[0] ?? [];
  if (strangerActs(scene, anchor)) return [];
  const whose = owns.find((group) => first(group) < anchor && first(group) >= clause);
  if (whose) return whose;
  const before = acts.filter((group) => first(group) < anchor);
  // "A Telefónica le costará 180 millones"
  const given = groups.find((group) => first(group) - scene.from <= LED && first(group) < anchor);
  // "Debutó en Bolsa Naviolo": behind the verb, in its own clause
  const behind = acts.find((group) => first(group) >= anchor && oneClause(scene, anchor, first(group)));
  return before[before.length - 1] ?? given ?? behind ?? owns.find((group) => first(group) >= clause && first(group) - anchor <= OWNED) ?? groups.find((group) => listedBefore(scene, group[0] as Named) !== undefined) ?? [];
}

/** Whether a name stands behind "and" or a comma, an article between: "et LVMH 1,1 %", ", il Sole". */
const gapped = ({ tokens, words }: Scene, at: number): boolean => [at - 1, at - 2].some((i) => tokens.word[i] === ',' || words.and.at(tokens, i, at) !== undefined) && (tokens.word[at - 1] === ',' || tokens.word[at - 2] === ',' || words.and.at(tokens, at - 1, at) !== undefined || words.determiners.has(tokens.word[at - 1] as string));

function clauseStart(tokens: Tokens, anchor: number, from: number): number {
  for (let i = anchor - 1; i > from; i--) if (tokens.kind[i] === MARK && /^[;:"]$/.test(tokens.word[i] as string)) return i;
  return from;
}

/** Words between a comma and the company that begins a clause of its own: "mentre la", "e a". */
const LEAD = 4;

/**
 * A sentence of two companies that each have figures of their own is two statements: "Petrobras … R$ 12,5 bilhões, enquanto a Vale investiu
 * US$ 1,2 bi". Cut at the comma before a company that no preposition governs; a sentence without such a cut stays whole.
 */
export function clausesOf(scene: Scene): Scene[] {
  const { tokens, words, figures, names } = scene;
  const cuts: number[] = [];
  let begun = scene.from;
  for (const group of coordinated(scene, names).slice(1)) {
    const [first] = group;
    if (!first || partsBefore(scene, first).length) continue;
    let comma = first.from - 1;
    while (comma > first.from - 1 - LEAD && !(tokens.kind[comma] === MARK && /^[,;]$/.test(tokens.word[comma] as string))) comma -= 1;
    if (comma <= first.from - 1 - LEAD) continue;
    // "…, calcola l'autorità, e …", "…, secondo Goldman Sachs, …": who speaks begins no clause
    const says = phraseBefore(words.speech, tokens, first.described ? first.from - 1 : first.from)?.value;
    if (says === 'verb' || says === 'before') continue;
    const before = figures.some(({ from }) => from >= begun && from < comma) && names.some(({ from }) => from >= begun && from < comma);
    if (!before || !figures.some(({ from }) => from > first.from)) continue;
    cuts.push(comma);
    begun = comma;
  }
  // what a semicolon parts, where both sides say something of somebody
  for (let i = scene.from; i < scene.to; i++) {
    const says = (from: number, to: number): boolean => names.some((name) => name.from >= from && name.from < to) && scene.cues.some((cue) => cue.from >= from && cue.from < to);
    if (tokens.word[i] === ';' && !cuts.includes(i) && says(scene.from, i) && says(i, scene.to)) cuts.push(i);
  }
  // "fell 2.3% after the Journal reported that …": somebody else's word
  for (const name of names) {
    if (words.speech.at(tokens, name.to)?.value !== 'verb') continue;
    let k = name.from - 1;
    while (k > scene.from && (words.determiners.has(tokens.word[k] as string) || words.relatives.has(tokens.word[k] as string))) k -= 1;
    if (k > scene.from && words.comparisons.at(tokens, k, name.from) && figures.some((figure) => figure.from < k) && !cuts.includes(k)) cuts.push(k);
  }
  if (!cuts.length) return [scene];
  const edges = [scene.from, ...cuts.sort((a, b) => a - b), scene.to];
  return edges.slice(1).map((to, k): Scene => {
    const from = edges[k] as number;
    const within = <T extends { from: number }>(list: T[]): T[] => list.filter((item) => item.from >= from && item.from < to);
    return { ...scene, from, to, names: within(names), figures: within(figures), dates: within(scene.dates), cues: within(scene.cues), modality: within(scene.modality) };
  });
}

/** "Tarjetas como las series NVIDIA A100", "two Airbus A220s": a name before the code of a product says who makes it, not who acts. */
export function makesOnly({ tokens, names }: Scene, company: string): boolean {
  const codes = (to: number): boolean => tokens.gap[to] === SPACED && tokens.kind[to] === WORD && tokens.caps[to] === 2 - Number((tokens.word[to] as string).length === 1) && tokens.kind[to + 1] === DIGITS && tokens.gap[to + 1] === GLUED;
  const own = names.filter((name) => name.company === company);
  return own.length > 0 && own.every(({ to }) => to + 1 < tokens.count && codes(to));
}
