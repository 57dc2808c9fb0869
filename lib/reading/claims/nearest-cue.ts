/** Which word of a sentence says most surely what a figure measures. */
import type { ClaimType } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { clauseAt } from './clauses.ts';
import { hasFigure, isChanged, roleCost } from './cue-roles.ts';
import { type Entry, isChangeOf, isKind, measuredIn, MEASURES } from './measured.ts';
import { partOfOwn } from './parts-of.ts';
import type { Nearest } from './reading.ts';
import type { Cue, Scene } from './scene.ts';
import { NO_STAFF } from './counted.ts';

/** What is paid for: the amount after "for" is theirs. */
const PRICED: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'stock_sale', 'investment']);

/** What is signed or sold for an amount and named itself: "suscribió una línea de crédito por US$ 800 millones". */
const RAISED: ReadonlySet<ClaimType> = new Set<ClaimType>(['financing', 'stock_sale', 'listing']);

/** A cue that is farther says nothing of a figure. */
const FAR = 18;

/** How much farther a word counts that points back to what was told. */
const BACK = 6.5;

/** How much farther a word counts that also says other things. */
const WEAK = 5.9;

/** How much farther "a share", "a month" count behind an amount: a dividend, an offer, a fee come in such. */
const RATE = 3.3;

/** How much farther a word counts that an earlier clause tells. */
const ELSEWHERE = 3;

/** What the price of shares gains on what moves behind it: "le titre a cédé 1,4 %". */
const SHARES = 1.6;

/** What a deal gains on an amount that stands after "for". */
const FOR = 5.5;

/** How much farther a word counts that has a figure of its own, or stands behind "and". */
const BEYOND = 4;

/** How much farther a word counts whose figure stands before a comma. */
const TAKEN = 2;

/** How much farther a cue counts that stands in commas: "Il margine d'interesse, penalizzato dalla discesa dei tassi, si è attestato a 748 milioni". */
const ASIDE = 8;

/** Amounts from here on are hardly the price of a thing. */
const NO_PRICE = 1e8;

/** Amounts below it are what one thing costs, */
export const HARDLY_A_SUM = 1e4;

/** and nothing that is done with these: "lancia la fibra a 9,99 euro al mese". */
const SUMS: ReadonlySet<ClaimType> = new Set<ClaimType>(['investment', 'financing', 'contract', 'project', 'capacity', 'energy', 'ranking', 'headcount']);

/** Whether a figure is such an amount. */
export const isEveryday = ({ kind, value }: Entry['figure']): boolean => kind === 'money' && Number(value) < HARDLY_A_SUM;

/**
 * What a cue says that a figure measures, if anything. Growth is that of a company's sales, or of the market where an institution or
 * nobody is told of; sales in tonnes are what is delivered.
 */
function measuredBy(scene: Scene, cue: Cue, entry: Entry): ClaimType | undefined {
  const { names } = scene;
  const { types } = cue;
  const companies = names.some(({ kind }) => kind === 'company' || kind === 'unlisted') && !names.some(({ kind }) => kind === 'institution');
  const found = types.find((type) => measuredIn(type, entry) && !(cue.from >= entry.to && isChangeOf(type, entry)) && !(type === 'revenue' && types.includes('market') && !companies));
  if (found && SUMS.has(found) && isEveryday(entry.figure)) return undefined;
  // "pèse 250 milliards en Bourse", "a price of 4 billion": so much is no price of a share
  if (found === 'price' && isKind(entry, 'money') && Number(entry.figure.value) >= NO_PRICE && (cue.shares || !cue.weak) && (ofCompany(scene, cue) || (cue.from < entry.from && names.some(({ kind, to }) => kind !== 'institution' && to <= entry.from)))) return 'valuation';
  return found ?? (types.includes('revenue') && entry.figure.kind === 'quantity' ? 'capacity' : undefined);
}

/** Whether a company is named before a cue, or pointed to. */
export function ofCompany(scene: Scene, cue: Cue): boolean {
  const { tokens, words, names, from, to } = scene;
  if (clauseAt(scene, cue.from).opens === 'relative' || names.some((name) => name.kind !== 'institution' && name.from < cue.from)) return true;
  for (let i = from; i < cue.from; i++) if (words.descriptions.at(tokens, i, to) || words.own.has(tokens.word[i] as string) || words.pronouns.at(tokens, i, to)) return true;
  return false;
}

/** "Sirve 54 destinos y emplea a 17.000 personas": whether "and" stands between a figure and a word behind it. */
function behindAnd({ tokens, words }: Scene, cue: Cue, to: number): boolean {
  for (let i = to; i < cue.from; i++) if (words.and.at(tokens, i, cue.from)) return true;
  return false;
}

/** Tokens between a word and its figure: "ricavi saliti a 567". */
const ITS_OWN = 4;

/** "Il primo utile della loro storia, 35,4 milioni, su ricavi saliti a 567": whether a word behind a comma has a figure of its own. */
function hasOwnFigure({ tokens, figures }: Scene, cue: Cue, to: number): boolean {
  let comma = false;
  for (let i = to; i < cue.from; i++) comma ||= tokens.word[i] === ',';
  // "passará a 300 mil em 2027, com 9 mil empregados"
  if (comma && figures.some((figure) => figure.from > to && figure.to === cue.from)) return true;
  const next = comma ? figures.find((figure) => figure.from >= cue.to && figure.from <= cue.to + ITS_OWN) : undefined;
  if (!next) return false;
  for (let i = cue.to; i < next.from; i++) if (tokens.kind[i] === MARK) return false;
  return true;
}

/** So many people found a company. */
const FOUNDERS = 9;

/** Whether "by" stands right before a figure: who does something is nobody's staff. */
const byWhom = ({ tokens, words }: Scene, from: number): boolean => words.parts.at(tokens, from - 1, from)?.value.includes('by') ?? false;

/** How far a cue is from what a figure measures: by its role, the words between them, and what speaks against it. */
function costOf(scene: Scene, cue: Cue, type: ClaimType, entry: Entry, isPrice: boolean): number {
  const { from, to, figure } = entry;
  const { tokens, words } = scene;
  const clause = clauseAt(scene, cue.from);
  const own = clauseAt(scene, from);
  let cost = roleCost(scene, cue, type, entry);
  if (cue.back) cost += BACK;
  // "cut its fees": what is said to change is meant, whatever else its word may say
  if (cue.weak && !(MEASURES.has(type) && isChanged(scene, cue, own, entry))) cost += WEAK;
  if (cue.weak && type === 'price' && cue.from >= to) cost += RATE;
  // "filed for bankruptcy and will return 27 planes"
  if (cue.to <= from && clause !== own && !own.tight) cost += ELSEWHERE;
  if (hasFigure(scene, cue, from)) cost += TAKEN;
  // "116% of GDP", "spends 10% of its sales on research" measure what else is told of
  if ((type === 'market' || type === 'revenue') && figure.kind === 'percent' && cue.from > to && cue.from - to <= 2 && words.parts.at(tokens, to, cue.from)?.value[0] === 'of') cost += RATE;
  if (cue.from >= to && (hasOwnFigure(scene, cue, to) || behindAnd(scene, cue, to))) cost += BEYOND;
  // "shares in the group, worth 95 billion pounds"
  if (type === 'price' && isKind(entry, 'money') && Number(figure.value) >= NO_PRICE) cost += ASIDE;
  if (isPrice && PRICED.has(type) && cue.to <= from && !scene.cues.some((object) => !object.weak && object.from >= cue.to && object.to <= from && RAISED.has(object.types[0] as ClaimType))) cost -= FOR;
  return cue.shares ? cost - SHARES : cost;
}

/**
 * Whether a word belongs to a clause that tells nothing of a figure: "BBVA, que controla el 48% de Garanti, pagará un dividendo", what
 * stands in commas.
 */
function toldElsewhere(scene: Scene, cue: Cue, { from, to }: Entry): boolean {
  const [clause, own] = [clauseAt(scene, cue.from), clauseAt(scene, from)];
  // "Australia's second-largest bank by assets said it would close 12 branches": a rank before the verb only says who acts
  if (cue.types[0] === 'ranking' && clause.verb !== undefined && cue.to <= clause.verb && from > clause.verb && scene.cues.some((other) => other.from >= cue.to && other.types[0] !== 'ranking' && other.from > (clause.verb as number))) return true;
  // "plus up to $5 more if sales reach a target": what a conjunction leads to tells nothing of a figure before it
  if (clause !== own && clause.opens === 'conjunction' && clause.from >= to) return true;
  return clause !== own && (clause.inset === true || (clause.opens === 'relative' && !clause.tight) || (cue.from > to && (own.verb !== undefined || own.inset === true)));
}

/** The word that says most surely what a figure measures, if any is near enough. */
export function nearestCue(scene: Scene, entry: Entry, isPrice: boolean, ofShares: boolean): Nearest | undefined {
  const { tokens, words } = scene;
  const { from, to, figure } = entry;
  const ofItsOwn = partOfOwn(scene, entry);
  let best: Nearest | undefined;
  for (const cue of scene.cues) {
    // what lies in the figure; "vendeu menos" of "vendeu menos 6%" does not
    if (cue.from >= from && cue.from < to && cue.to <= to && figure.kind !== 'multiple') continue;
    if (ofShares && cue.shares && cue.from >= to) continue;
    const type = measuredBy(scene, cue, entry);
    if (ofItsOwn && type === 'market_share') continue;
    // "won 5%", "lost a tenth of its customers": no profit is told in a percentage
    if (!type || (type === 'earnings' && figure.kind === 'percent' && words.moves.at(tokens, cue.from, cue.to))) continue;
    // "13 million people watched the final" work for nobody
    // nor do the "two engineers" who founded somebody
    if (type === 'headcount' && cue.weak && figure.kind === 'count' && (Number(figure.value) >= NO_STAFF || (Number(figure.value) <= FOUNDERS && byWhom(scene, from)))) continue;
    const cost = costOf(scene, cue, type, entry, isPrice);
    if (cost <= FAR && (!best || cost < best.cost) && !toldElsewhere(scene, cue, entry)) best = { type, cue, cost };
  }
  return best;
}
