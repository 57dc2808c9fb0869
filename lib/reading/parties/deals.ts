/** Who is what in a deal: who buys and who is bought, who sues whom, by prepositions, voice and order. */
import { isObserver } from '../../companies/observers.ts';
import type { ClaimType } from '../../terms.ts';
import { endsLike } from '../../text/endings.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import type { Part } from '../claims/claim-lexicon.ts';
import { clauseAt, undivided } from '../claims/clauses.ts';
import { isVerbOf } from '../claims/cue-roles.ts';
import { partsBefore } from './governors.ts';
import { unique } from './name-groups.ts';
import { senseLexicon } from '../figures/sense-lexicon.ts';
import type { Cue, Named, Scene } from '../claims/scene.ts';
import { strangerActs } from './strangers.ts';

export interface Parties {
  subjects: string[];
  objects: string[];
}

/** How each kind of deal uses prepositions: what a company after one of them is to it. */
const ROLES: Partial<Record<ClaimType, Partial<Record<Part, 'subject' | 'object'>>>> = {
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

/** What a group of names is to a deal. */
type Role = 'subject' | 'object';

/** The groups of a sentence, each with what governs it, and where its deal is told. */
interface Telling {
  scene: Scene;
  type: ClaimType;
  anchor: number;
  groups: readonly Named[][];
  parts: readonly Part[][];
}

/** Where a group of names begins. */
const firstOf = (group: readonly Named[] | undefined): number => group?.[0]?.from ?? 0;

/** Whether a type of claims has two parties, one of which does it to the other. */
export const isDeal = (type: ClaimType): boolean => ROLES[type] !== undefined;

/** Who acts in the clause of a deal, before its verb, where a conjunction opens it: "después de que Capital Group colocara un 2,5%". */
function actingHere(scene: Scene, groups: readonly Named[][], anchor: number): Named[] | undefined {
  const here = clauseAt(scene, anchor);
  return here.opens === 'conjunction' ? groups.find((group) => firstOf(group) < (here.verb ?? 0) && clauseAt(scene, firstOf(group)) === here && !partsBefore(scene, group[0] as Named).length) : undefined;
}

/** Whether a group acts before that clause: "Grifols cayó después de que …". */
function isElsewhere(scene: Scene, group: readonly Named[], acting: readonly Named[], anchor: number): boolean {
  const here = clauseAt(scene, anchor);
  return firstOf(group) < firstOf(acting) && clauseAt(scene, firstOf(group)) !== here && !partsBefore(scene, group[0] as Named).length;
}

/** Subjects and objects of a deal among the groups of its sentence. */
export function dealtBy(scene: Scene, all: readonly Named[][], type: ClaimType, anchor: number): Parties {
  // "a aquisição foi aprovada pelo Cade": who lets others buy is no party
  const acting = actingHere(scene, all, anchor);
  const elsewhere = acting ? all.filter((group) => group !== acting && isElsewhere(scene, group, acting, anchor)) : [];
  const own = all.filter((group) => !elsewhere.includes(group));
  // "Grifols cayó después de que Capital Group vendiera un 2,5% de su capital"
  const whose = acting && elsewhere.length === 1 && scene.tokens.word.slice(acting.at(-1)?.to, scene.to).some((word) => scene.words.own.has(word)) ? unique(elsewhere.flat()) : [];
  const groups = type === 'acquisition' ? own.filter((group) => !(group.every(({ kind }) => kind === 'institution') && partsBefore(scene, group[0] as Named).includes('by'))) : own;
  const sold = type === 'acquisition' ? soldTo(scene, groups) : undefined;
  if (sold) return sold;
  const telling: Telling = { scene, type, anchor, groups, parts: groups.map((group) => partsBefore(scene, group[0] as Named)) };
  const author = type === 'legal' ? authorOf(telling) : undefined;
  if (author) return author;
  if (type === 'contract' && listsClients(scene, firstOf(groups[0]))) return { subjects: [], objects: unique(groups.flat()) };
  const taken = GIVEN.has(type) || type === 'acquisition' ? receives(scene, groups.find((_, i) => !telling.parts[i]?.length), type) : undefined;
  const offered = type === 'acquisition' && isOffered(scene, taken);
  const received = offered || GIVEN.has(type) ? taken : undefined;
  // "Nvidia investe nel capitale di CoreWeave", "l'investissement de Nvidia": whose it is depends on whether somebody acts
  const actor = received === undefined && telling.parts.some((own) => own.length === 0);
  const stranger = strangerActs(scene, anchor);
  const subjects: Named[] = [];
  const objects: Named[] = [];
  for (const [i, group] of groups.entries()) {
    const takes = received !== undefined && (group[0] as Named).from < received;
    const offers = offered && !takes && telling.parts[i]?.some((part) => part === 'by' || part === 'of');
    const role = takes ? 'object' : offers ? 'subject' : roleOf(telling, i, actor, stranger);
    (role === 'subject' ? subjects : objects).push(...group);
  }
  // "cruciais para a empresa, … um acordo com a CoreWeave": who is spoken of acts where nobody else does
  const spoken = subjects.length || objects.every(({ company }) => company === objects[0]?.company) ? undefined : objects.find(({ described }) => described);
  const doers = spoken ? [spoken.company] : unique(subjects);
  // a court is nobody here: whom it sentences is who it is about
  if (type === 'legal' && !doers.length) return { subjects: unique(objects), objects: [] };
  return { subjects: doers, objects: [...new Set([...whose, ...unique(objects)])].filter((company) => !doers.includes(company)) };
}

/**
 * "Multa del Garante a OpenAI", "la demanda de Uber contra Cabify": where nobody acts, who fines or sues stands behind "of", and whom it hits behind
 * another preposition. Who rules stands behind "by": "the appeal by Apple was rejected by the High Court".
 */
function authorOf({ groups, parts }: Telling): Parties | undefined {
  if (parts.some((own) => !own.length)) return undefined;
  const court = groups.length > 1 ? groups.findLast((group, i) => group.every(({ kind }) => kind === 'institution') && parts[i]?.includes('by')) : undefined;
  const authors = groups.filter((_, i) => parts[i]?.some((part) => part === 'of' || part === 'by'));
  const author = court ?? (authors.length === 1 ? authors[0] : undefined);
  const hit = groups.filter((group, i) => group !== author && (court !== undefined || parts[i]?.includes('into')));
  if (!author || !hit.length) return undefined;
  const subjects = unique(author);
  return { subjects, objects: unique(hit.flat()).filter((company) => !subjects.includes(company)) };
}

/**
 * What group i is to the deal.
 * @param actor somebody stands in the sentence whom no preposition governs
 * @param stranger somebody unknown acts before the deal is told
 */
function roleOf(telling: Telling, i: number, actor: boolean, stranger: boolean): Role {
  const { type, anchor, groups, parts } = telling;
  const first = firstOf(groups[i]);
  // a contraction may be "of" and more: the more telling part stands last
  const part = parts[i]?.at(-1);
  if (part === undefined && acts(telling, i) && ofShares(telling, i)) return 'object';
  if (part === undefined) return isGoverned(telling, i) || (first > anchor && stranger && !acts(telling, i)) ? 'object' : 'subject';
  // "Orbivane è stata acquisita da Leonardo", but "a contract from Tesco"
  // "1.2 billion euros from Meta": an authority fines, a company is fined
  const takenFrom = FROM.has(type) || (type === 'legal' && groups[i]?.every(({ kind }) => kind !== 'institution') === true && groups[0]?.[0]?.kind === 'institution');
  if (takenFrom && part === 'by' && acts(telling, i) && !isBought(telling, i - 1) && !groups.some((_, k) => k < i && isPassive(telling, k))) return 'object';
  if (part === 'of' && actor) return 'object';
  return ROLES[type]?.[part] ?? 'subject';
}

/** "800 000 actions Alstom", "20 million Apple shares": whether a noun of shares stands right beside a group: whose they are. */
function ofShares({ scene: { tokens, words, to }, type, groups }: Telling, i: number): boolean {
  const end = groups[i]?.at(-1)?.to ?? to;
  return (type === 'stock_sale' || type === 'acquisition') && (phraseBefore(words.shareNouns, tokens, firstOf(groups[i])) !== undefined || (!words.adjectiveEndings.length && words.shareNouns.at(tokens, end, to) !== undefined));
}

/** Whether group i, which no preposition governs, suffers what somebody else does, or joins in what somebody else leads. */
function isGoverned(telling: Telling, i: number): boolean {
  const { scene, type, anchor, groups, parts } = telling;
  const first = firstOf(groups[i]);
  const end = (k: number): number => groups[k]?.at(-1)?.to ?? 0;
  if (TRANSITIVE.has(type) && groups.some((_, k) => k < i && parts[k]?.length === 0 && (said(scene, type, anchor, end(k), first) || undivided(scene, end(k), first)))) return true;
  if (ROLES[type]?.by === 'subject' && (isPassive(telling, i) || ((type === 'acquisition' || type === 'investment') && isBought(telling, i)))) return true;
  // "… mené par Eurazeo, cui ha partecipato anche Primo Capital": who joins in a relative clause gives too
  return type === 'financing' && i > 0 && behindRelative(scene, end(i - 1), first);
}

/** Whether the deal is told between two tokens: a cue of its type, or its anchor. */
const said = (scene: Scene, type: ClaimType, anchor: number, from: number, to: number): boolean =>
  (anchor >= from && anchor < to) || scene.cues.some((cue) => cue.types.includes(type) && cue.from >= from && cue.from < to);

/** Whether a relative pronoun stands between two tokens. */
const behindRelative = ({ tokens, words }: Scene, from: number, to: number): boolean => tokens.word.slice(from, to).some((word) => words.relatives.has(word));

/** "Metsera, acquired by Pfizer, makes …": whether what is told stands as a participle between a group and the next, which "by" governs. */
function isBought({ scene, groups, parts, anchor }: Telling, i: number): boolean {
  const agent = groups[i + 1]?.[0];
  if (agent !== undefined && parts[i + 1]?.includes('by') === true && isHeld(scene, groups[i]?.at(-1)?.to ?? agent.from, agent.from)) return true;
  const told = { ...scene, cues: scene.cues.filter((cue) => cue.from === anchor || (agent !== undefined && anchor > agent.from && undivided(scene, agent.from, anchor))) };
  return agent !== undefined && parts[i + 1]?.includes('by') === true && isParticiple(told, groups[i]?.at(-1)?.to ?? agent.from, agent.from);
}

/** "Indra, participada en un 28% por la SEPI", "Indra, 28% owned by SEPI": whether a participle, a share and small words alone part a name and the "by" behind its comma. */
function isHeld({ tokens, words, figures }: Scene, before: number, name: number): boolean {
  const by = phraseBefore(words.parts, tokens, name, 4)?.from ?? name;
  const share = figures.find(({ from, to, figure }) => from >= before && to <= by && figure.kind === 'percent');
  // "el grupo tecnológico, participado"
  const comma = [before, before + 1].find((k) => tokens.word[k] === ',');
  if (!share || comma === undefined) return false;
  const rest = Array.from({ length: by - comma - 1 }, (_, k) => comma + 1 + k).filter((k) => k < share.from || k >= share.to);
  const participles = rest.filter((k) => endsLike(tokens.word[k] as string, words.past.participles));
  return participles.length === 1 && rest.every((k) => participles.includes(k) || words.functionWords.has(tokens.word[k] as string) || words.determiners.has(tokens.word[k] as string) || words.parts.at(tokens, k, by) !== undefined);
}

/** "Heathrow, comprada por Ardian": whether a word of a claim parts a name and the "by" behind it, and nothing else. */
function isParticiple({ tokens, words, cues, dates }: Scene, before: number, name: number): boolean {
  const by = phraseBefore(words.parts, tokens, name, 4)?.from ?? name;
  // "Poste ha rilevato da Vivendi", "Sirti si è aggiudicata da Open Fiber" are no participles
  for (let i = before; i < by; i++) if (words.receiving.at(tokens, i, by)) return false;
  // "Unipol acquisterà da Bper", "bought in January by"
  const active = (cue: Cue): boolean => words.verbs.has(tokens.word[cue.to - 1]) && !isParticipleForm(words, tokens.word[cue.to - 1] as string);
  const dated = (cue: Cue): boolean => dates.some((date) => date.from >= cue.to && date.to === by && date.from - cue.to <= 2);
  return cues.some((cue) => (cue.to === by || dated(cue)) && !active(cue) && cue.from - before <= 2 && (tokens.word[cue.from - 1] === ',' || ![cue.from, cue.from - 1].some((i) => words.past.words.at(tokens, i, by))));
}

/** Whether somebody whom no preposition governs stands before group i. */
const acts = ({ groups, parts }: Telling, i: number): boolean => groups.some((_, k) => k < i && parts[k]?.length === 0);

/** Whether an auxiliary of the passive stands between group i and a later one that "by" governs. */
function isPassive({ scene: { tokens, words }, groups, parts }: Telling, i: number): boolean {
  const agent = groups.findIndex((_, k) => k > i && parts[k]?.includes('by'));
  if (agent < 0) return false;
  const end = groups[agent]?.[0]?.from ?? 0;
  for (let k = groups[i]?.at(-1)?.to ?? end; k < end; k++) if (words.passive.has(tokens.word[k] as string)) return true;
  return false;
}

/** Tokens between "clients" and the first of them. */
const CLIENTS = 5;

/** "Entre sus clientes figuran Itaú y Copa", "Its customers include Tesco": whether a sentence says only to whom somebody else sells, a verb between. */
export function listsClients({ tokens, words, from, cues }: Scene, first: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - CLIENTS); i--) {
    if (words.clientele.at(tokens, i, first) === undefined) continue;
    // "customers include" is one phrase
    return cues.some((cue) => cue.from <= i && cue.to > i + 1 && cue.to <= first) || tokens.word.slice(i + 1, first).some((word) => words.verbs.has(word));
  }
  return false;
}

/** Whether a word may be a participle: by its ending, or as one of its own (`sold`). */
const isParticipleForm = ({ past }: Scene['words'], word: string): boolean => past.participles.includes(word) || endsLike(word, past.participles);

/** Tokens between an auxiliary of the passive and its participle: "foi ontem vendida". */
const VOICE = 3;

/** "Worten was sold to Fnac": what is given away in the passive, and behind "to" who buys it. */
export function soldTo(scene: Scene, groups: readonly Named[][]): Parties | undefined {
  const { tokens, words } = scene;
  // "la filial mexicana de Iberdrola fue vendida a Cox"
  const sold = groups.find((group) => !partsBefore(scene, group[0] as Named).length) ?? groups.find((group) => partsBefore(scene, group[0] as Named)[0] === 'of');
  const end = sold?.at(-1)?.to;
  const buyer = end === undefined ? undefined : groups.find((group) => firstOf(group) >= end && partsBefore(scene, group[0] as Named).includes('into'));
  if (!sold || !buyer || end === undefined || clauseAt(scene, end - 1) !== clauseAt(scene, firstOf(buyer))) return undefined;
  const { copulas } = senseLexicon(words.language);
  const given = (i: number): boolean => words.sells.at(tokens, i, firstOf(buyer)) !== undefined && isParticipleForm(words, tokens.word[i] as string);
  // "Shell has sold its plants to BP" is active
  const copula = (k: number): boolean => copulas.has(tokens.word[k] as string) && !words.past.words.at(tokens, k, k + 1);
  const passive = (i: number): boolean => Array.from({ length: VOICE }, (_, k) => i - 1 - k).some((k) => k >= end && (words.passive.has(tokens.word[k] as string) || (k === i - 1 && copula(k))));
  for (let i = end; i < firstOf(buyer); i++) if (undivided(scene, i, firstOf(buyer)) && given(i) && passive(i)) return { subjects: unique(buyer), objects: unique(sold) };
  return undefined;
}

/** Words between "received" and the offer: "recibió de MásMóvil una oferta". */
const OFFERED = 8;

/** Where a company receives an offer for itself: who makes it acts. */
function isOffered({ tokens, words, to }: Scene, received: number | undefined): boolean {
  if (received === undefined) return false;
  for (let i = received; i < Math.min(to, received + OFFERED); i++) if (words.offers.at(tokens, i, to)) return true;
  return false;
}

/** Where a verb of receiving stands after who acts: whoever receives is the object of the deal. Behind the verb of the deal itself it says only what that is for: "invertirá 300 millones para levantar una planta". */
function receives(scene: Scene, actors: Named[] | undefined, type: ClaimType): number | undefined {
  const { tokens, words, to, cues } = scene;
  const end = actors?.at(-1)?.to;
  if (end === undefined) return undefined;
  const done = cues.find((cue) => cue.from >= end && cue.types[0] === type && isVerbOf(scene, cue))?.from ?? to;
  for (let i = end; i <= done && i < to; i++) if (words.receiving.at(tokens, i, to)) return i;
  return undefined;
}

/** Words between a rating and whose it is. */
const RATED = 5;

/** "Moody's ha abbassato il rating di Saipem", "cut Thames Water's rating": who rates, and whom. */
export function ratedBy(scene: Scene, groups: readonly Named[][], anchor: number): Parties | undefined {
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
    // "l'abaissement de la recommandation de Jefferies": whose opinion it is
    if (whom?.every(({ company }) => isObserver(company))) return undefined;
    // "O JPMorgan cortou a recomendação da Cyrela, e as ações caíram 4%": what another clause tells is of whom it rates
    if (by && whom && anchor > i && clauseAt(scene, anchor) !== clauseAt(scene, i)) return { subjects: unique(whom), objects: [] };
    if (by && whom) return { subjects: unique(by), objects: unique(whom).filter((company) => by.every((name) => name.company !== company)) };
  }
  return undefined;
}

/** Words between a name and the relative clause about it: "Merani S.r.l., storico marchio torinese che …". */
const RELATIVE = 8;

/** "Kellanova, which was bought by Mars": who does to whom a relative clause at token r is about what it tells in the passive; "which was awarded a contract by the army" receives. */
function passiveAgents(scene: Scene, groups: readonly Named[][], type: ClaimType, r: number): Named[] | undefined {
  if (ROLES[type]?.by !== 'subject' || type === 'contract') return undefined;
  const { tokens, words } = scene;
  const agents = groups.find((group) => (group[0] as Named).from > r);
  const first = agents?.[0];
  if (!first || !partsBefore(scene, first).includes('by')) return undefined;
  let passive = false;
  for (let i = r + 1; i < first.from; i++) {
    if (tokens.kind[i] === MARK && /^[,;:()–—]$/.test(tokens.word[i] as string)) return undefined;
    if (words.receiving.at(tokens, i, first.from)) return undefined;
    passive ||= words.passive.has(tokens.word[i] as string);
  }
  return passive ? agents : undefined;
}

/** Words behind a relative pronoun up to its verb, where an ending that is also a noun's says of how many it is. */
const NEXT = 3;

/** "Barilla e Amazon, che utilizza 250 robot": of several names, the last alone is what a relative clause with a verb of one is about. */
function ofOne({ tokens, words, to }: Scene, owner: readonly Named[], r: number): Named[] {
  const { singular, plural } = words.verbNumber;
  const verbs = tokens.word.slice(r + 1, Math.min(to, r + 1 + (plural.length ? RELATIVE : NEXT))).filter((word) => words.verbs.has(word));
  const last = owner.at(-1);
  if (!verbs.length || last === undefined || last.to !== r - 1) return [...owner];
  const one = plural.length ? !verbs.some((word) => endsLike(word, plural)) : verbs.slice(0, 1).some((word) => endsLike(word, singular));
  return one ? [last] : [...owner];
}

/** "…, which has 22%": the parties of what a relative clause tells: the name before it, then those within. */
export function relativeOf(scene: Scene, groups: readonly Named[][], type: ClaimType, anchor: number): Parties | undefined {
  const { tokens, words, from } = scene;
  for (let r = anchor; r > from; r--) {
    if (tokens.kind[r] === MARK && /^[,;:()–—]$/.test(tokens.word[r] as string)) return undefined;
    if (!words.relatives.has(tokens.word[r] as string)) continue;
    // "le previsioni di Texas Instruments, che …": also of whom the sentence is told from
    const beside = tokens.word[r - 1] === ',' ? scene.names.findLast((name) => name.to === r - 1 && name.kind !== 'media' && !name.described) : undefined;
    const before = groups.findLast((group) => (group.at(-1)?.to ?? r + 1) <= r);
    const owner = beside === undefined || before?.includes(beside) ? before : [beside];
    const end = owner?.at(-1)?.to ?? 0;
    if (!owner || r - end > RELATIVE || phraseBefore(words.speech, tokens, r) || (r > end && tokens.word[end] !== ',')) return undefined;
    // "Imperial Oil, of which Exxon Mobil owns 69.6%", "alla quale Conad ha affidato": who acts stands behind the pronoun
    // whoever stands behind the relative clause is in another one: "Saipem, che guadagna il 2,1%, ha firmato con QatarEnergy"
    const within = (group: readonly Named[]): boolean => isDeal(type) && firstOf(group) > r && clauseAt(scene, firstOf(group)) === clauseAt(scene, anchor);
    const acting = groups.find((group) => { const { from: first } = group[0] as Named; return first > r && tokens.word.slice(r + 1, first).every((word) => words.determiners.has(word)); });
    if (acting && (acting.at(-1)?.to ?? anchor) <= anchor) return { subjects: unique(acting), objects: isDeal(type) ? unique(groups.filter((group) => group === owner || (within(group) && firstOf(group) > anchor)).flat()).filter((company) => acting.every((name) => name.company !== company)) : [] };
    const subjects = unique(ofOne(scene, owner, r));
    const agents = passiveAgents(scene, groups, type, r);
    if (agents) return { subjects: unique(agents), objects: subjects.filter((company) => agents.every((name) => name.company !== company)) };
    return { subjects, objects: unique(groups.filter(within).flat()).filter((company) => !subjects.includes(company)) };
  }
  return undefined;
}
