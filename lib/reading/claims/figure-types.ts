/** Which type of claim a figure measures, by the cues of its sentence. */
import type { Claim } from '../../analysis.ts';
import type { ClaimType } from '../../terms.ts';
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import { type Clause, clauseAt, pieceAt, SUBJECTLESS } from './clauses.ts';
import { AUXILIARY, COUNTED, hasFigure, roleCost } from './cue-roles.ts';
import { type Entry, isChangeOf, isKind, isShare, MEASURES, measuredIn } from './measured.ts';
import type { Cue, Named, Scene } from './scene.ts';

/** A claim in the making: its type, what anchors it in the sentence, the figures that it binds. */
export interface Draft {
  type: ClaimType;
  anchor: number;
  cue?: Cue;
  figures: Entry[];
  /** The value of another period: "contre 5,8 milliards en 2024". */
  comparison?: boolean;
  /** The companies that it is about, where the sentence has several with figures of their own. */
  names?: Named[];
  /** It answers a question: who was asked about, and what the answer says of it. */
  answers?: Pick<Claim, 'subjects' | 'objects' | 'modality'>;
}

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
/** What is done for a time, or after one. */
export const LASTING: ReadonlySet<ClaimType> = new Set<ClaimType>(['project', 'personnel', 'policy', 'headcount', 'legal', 'contract', 'acquisition', 'listing', 'financing', 'investment', 'risk']);
/** Tokens between "against" and the figure that is compared: an article, "a profit of". */
export const COMPARED = 6;
/** Tokens between a cue and a figure; a cue behind a comma or a stop of sense is farther than its words. */
export function distance(tokens: Tokens, cue: { from: number; to: number }, from: number, to: number): number {
  const [start, end] = cue.to <= from ? [cue.to, from] : [to, cue.from];
  let cost = 0;
  for (let i = start; i < end; i++) cost += tokens.kind[i] !== MARK ? 1 : tokens.word[i] === ';' ? 10 : /^[,:()–—]$/.test(tokens.word[i] as string) ? 4 : 1;
  // what a figure measures is mostly named before it
  return cost + (cue.to <= from ? 0 : 1.5) - Math.min(3, cue.to - cue.from);
}

/** Tokens between a deal and what it is valued at. */
const VALUED = 5;

/** "A deal valued at $38 billion", "sold for an enterprise value of 1 billion": what a deal is worth is no worth of a company. */
function dealValued({ tokens, words, cues, names }: Scene, valuation: Cue): { type: ClaimType; cue: Cue } | undefined {
  const deal = cues.findLast((cue) => cue.to <= valuation.from && cue.types.some((type) => type === 'acquisition' || type === 'contract'));
  // "une offre sur Ethias, valorisée à 4 milliards": the company is
  if (!deal || (deal.types[0] === 'acquisition' && names.some(({ to }) => to === valuation.from - 1 && tokens.kind[to] === MARK))) return undefined;
  const priced = [1, 2, 3].some((back) => words.price.at(tokens, valuation.from - back, valuation.from) !== undefined);
  for (let i = deal.to; !priced && i < valuation.from; i++) if ((tokens.kind[i] === MARK && (i < valuation.from - 1 || words.relatives.has(tokens.word[valuation.from] as string))) || i - deal.to > VALUED) return undefined;
  return { type: deal.types.find((type) => type === 'acquisition' || type === 'contract') as ClaimType, cue: deal };
}

/** So many people are hardly anybody's staff. */
const NO_STAFF = 1e6;

/** Amounts from here on are hardly the price of a thing. */
const NO_PRICE = 1e8;

/** Amounts below it are what one thing costs, */
export const HARDLY_A_SUM = 1e4;

/** and nothing that is done with these: "lancia la fibra a 9,99 euro al mese". */
const SUMS: ReadonlySet<ClaimType> = new Set<ClaimType>(['investment', 'financing', 'contract', 'project', 'capacity', 'energy', 'ranking', 'headcount']);

/** How much farther a word counts that has a figure of its own, or stands behind "and". */
const BEYOND = 4;
/** How much farther a word counts whose figure stands before a comma. */
const TAKEN = 2;
/** How much farther a cue counts that stands in commas: "Il margine d'interesse, penalizzato dalla discesa dei tassi, si è attestato a 748 milioni". */
const ASIDE = 8;

/** Tokens between "of" and the market of which somebody has a share. */
const MARKET = 6;

/** "62% of Diageo's sales", "el 62% de las ventas de Ebro": whether a company's own sales are no market. */
function ofOwn({ tokens, words, names }: Scene, from: number, to: number): boolean {
  const of = words.parts.at(tokens, to, to + 1)?.value[0] === 'of';
  return names.some((name) => name.kind === 'company' && name.from >= from && (name.to <= to || (of && name.from === to + 1)));
}

/** Tokens between "of" and a company, or a company and what is its own: "48% de la CaixaBank", "62% of Diageo's sales". */
const WHOSE = 2;

/** Whether a figure is a part of what is somebody's own or of a company: "62% of Diageo's sales", "28% of its staff", "48% de Garanti"; of that nobody has a market share. */
function partOfOwn(scene: Scene, entry: Entry): boolean {
  const { tokens, words, cues, names, to: end } = scene;
  if (!isShare(entry) || words.parts.at(tokens, entry.to, end)?.value[0] !== 'of') return false;
  const company = names.find(({ kind, from }) => kind === 'company' && from > entry.to && from <= entry.to + WHOSE);
  if (company && !cues.some((cue) => cue.from >= company.to && cue.from <= company.to + WHOSE)) return true;
  const whole = cues.find((cue) => cue.from > entry.to && cue.from <= entry.to + MARKET && MEASURES.has(cue.types[0] as ClaimType));
  if (!whole || tokens.word.slice(entry.to, whole.from).includes(',')) return false;
  return ofOwn(scene, entry.to, whole.to) || tokens.word.slice(entry.to, whole.from).some((word) => words.own.has(word));
}

/** "46% of domestic seats", "a third of Britain's grocery market": the market of which a figure is a share, before another preposition. */
function marketBehind(scene: Scene, to: number): Cue | undefined {
  const { tokens, words, to: end, cues } = scene;
  if (words.parts.at(tokens, to, end)?.value[0] !== 'of') return undefined;
  for (let i = to + 1; i <= to + MARKET && i < end; i++) {
    if (tokens.kind[i] === MARK ? !/^['’]$/.test(tokens.word[i] as string) : words.parts.at(tokens, i, end) || words.own.has(tokens.word[i] as string)) return undefined;
    const found = words.markets.at(tokens, i, end);
    if (found && ofOwn(scene, to, found.next)) return undefined;
    if (found) return cues.find(({ from }) => from >= i && from < found.next) ?? { from: i, to: found.next, types: ['market_share'], back: false };
  }
  return undefined;
}

/** What several companies have parts of: customers, deposits, goods; no sales, profit, staff of one's own. */
const SHARED: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'market', 'other', 'financing', 'contract']);

/** Words between "of" and what a figure is a part of. */
const PART_OF = 3;

/** "Samsung accounted for 19% of smartphones shipped", "domicilia el 36% de las nóminas": a company's part of what others have too is its share. */
function sharesIn({ tokens, words, names, to: end }: Scene, { from, to }: Entry, cue: Cue, type: ClaimType): boolean {
  // "100% da capacidade" is one's own
  if (!SHARED.has(type) || (type === 'capacity' && !cue.weak) || cue.from <= to || cue.from > to + PART_OF || words.parts.at(tokens, to, end)?.value[0] !== 'of') return false;
  for (let i = to; i < cue.from; i++) if (tokens.kind[i] === MARK || words.own.has(tokens.word[i] as string)) return false;
  return names.some((name) => name.to <= from && (name.kind === 'company' || name.kind === 'unlisted'));
}

/** What becomes of shares that are counted: told by a word of its own, it is not that somebody sells them. */
const HELD_AS: ReadonlySet<ClaimType> = new Set<ClaimType>(['investment', 'listing', 'stock_sale', 'financing', 'legal', 'policy']);

/** What a part of a company does that changes hands; where the clause says that it was placed with investors, it is that. */
const STAKES: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'investment', 'price', 'financing', 'market_share']);

/** Tokens between a figure and the shares that it counts: "1.2bn of ordinary shares". */
const SHARES_OF = 3;

/** "2 milioni di azioni", "€1.2bn of ordinary shares", "3% of the shares": whether a figure counts shares, whose price it is not. */
function countsShares({ tokens, words, to: end }: Scene, { to }: Entry): boolean {
  for (let i = to; i < Math.min(to + SHARES_OF, end) && tokens.kind[i] !== MARK; i++) {
    const part = words.parts.at(tokens, i, end);
    // "is worth €70 billion on the stock market"
    if (part && part.value[0] !== 'of') return false;
    if (words.shareNouns.at(tokens, i, end)) return true;
  }
  return false;
}

/** Tokens after a figure within which a word tells what it measures: "5% of sales". */
const AFTER = 3;

/** Whether a cue stands right after a figure: what the figure is a part of. */
function toldAfter(scene: Scene, to: number): boolean {
  const { tokens, words, cues } = scene;
  const { to: end } = pieceAt(scene, to - 1);
  for (let i = to; i < Math.min(to + AFTER, end) && tokens.kind[i] !== MARK && !words.and.at(tokens, i, end); i++) if (cues.some((cue) => cue.from === i)) return true;
  return false;
}

/** Tokens between a verb and its percentage: "se dejó este martes un 0,74%". */
const MOVE = 5;

/** Tokens between a share that is sold and its price. */
const SALE = 6;

/** Whether nothing but marks and what stands in brackets parts a name from a clause: "Petrobras (PETR4), que cedeu 3,2%". */
function rightBefore({ tokens }: Scene, from: number, at: number): boolean {
  let i = from;
  if (tokens.word[i] === '(') while (i < at && tokens.word[i - 1] !== ')') i += 1;
  return at - i <= 1;
}

/** "Indra, que se hundió un 9%", "Galp gained 1.5%": a company that moves by a percentage, where no word tells what of it does, is its share. */
function moves(scene: Scene, { from: at, to }: Entry): boolean {
  const { tokens, words, cues, names } = scene;
  const { clause, to: end } = pieceAt(scene, at);
  // "Leonardo (+3,1%)"
  const bracket = tokens.word[at - 1] === '(' ? at - 1 : tokens.word[at - 2] === '(' ? at - 2 : undefined;
  if (bracket !== undefined && /[+−–-]/.test(tokens.text.slice(tokens.start[bracket], tokens.end[at]))) {
    const listed = names.find((name) => name.to === bracket);
    return listed !== undefined && !cues.some((cue) => cue.from >= clause.from && cue.to <= listed.from && !cue.weak && !cue.types.includes('price'));
  }
  let verb = at - 1;
  const stops = (i: number): boolean => tokens.kind[i] === MARK && !/^['’]$/.test(tokens.word[i] as string);
  while (verb >= Math.max(clause.from, at - MOVE) && !stops(verb) && (words.moves.at(tokens, verb, at)?.next ?? at + 1) > at) verb -= 1;
  if (verb < Math.max(clause.from, at - MOVE) || stops(verb)) return false;
  const company = names.findLast((name) => name.to <= verb);
  if (!company || (company.from < clause.from && !(clause.opens === 'relative' && rightBefore(scene, company.to, clause.from)))) return false;
  // "edged up to 16.3%" tells no change
  if (words.parts.at(tokens, at - 1, at)?.value.includes('into') && (words.moves.at(tokens, verb, at)?.next ?? at) < at) return false;
  // "cède 10 % d'Orange", "ne ha ceduto il 4% per 3 miliardi" sell
  if (words.parts.at(tokens, to, end)?.value[0] === 'of') return false;
  const sold = cues.some((cue) => cue.to > verb && cue.from < at && cue.types.includes('acquisition'));
  for (let i = to; sold && i < Math.min(to + SALE, end); i++) if (words.price.at(tokens, i, end)) return false;
  // "cede a Vitol il 30% del giacimento"
  if (words.parts.at(tokens, to, end)?.value[0] === 'of') return false;
  return !toldAfter(scene, to) && !cues.some((cue) => cue.from >= clause.from && cue.from < verb && !cue.types.includes('price') && !words.moves.at(tokens, cue.from, at));
}

/** "38,9% dos acessos, à frente da NOS (34,2%) e da Vodafone, com 21,5%": percentages in a list, no measure of their own, measure what the first does. */
function listedAfter(scene: Scene, entry: Entry, drafts: readonly Draft[]): Draft | undefined {
  const { tokens, cues, figures } = scene;
  const before = figures.findLast(({ from }) => from < entry.from);
  const draft = before && drafts.find(({ figures: own }) => own.includes(before));
  if (!before || !draft || entry.figure.kind !== 'percent' || before.figure.kind !== 'percent') return undefined;
  const [clause, earlier] = [clauseAt(scene, entry.from), clauseAt(scene, before.from)];
  if (clause !== earlier && clause.opens !== 'relative') return undefined;
  for (let i = before.to; i < entry.from; i++) if (/^[;:]$/.test(tokens.word[i] as string)) return undefined;
  if (cues.some((cue) => !cue.weak && cue !== draft.cue && cue.from >= before.to && cue.from < entry.from && cue.types.some((type) => measuredIn(type, entry)))) return undefined;
  return toldAfter(scene, entry.to) ? undefined : draft;
}

/** "4,8 TWh", "2 GWh of electricity": what is generated or used, whatever the verb; "16 GWh de cellules" are made. */
function isEnergy({ tokens, words, cues, to: end }: Scene, { to, figure: { unit } }: Entry): boolean {
  if (unit === undefined || !/Wh$/.test(unit)) return false;
  const of = words.parts.at(tokens, to, end);
  return of?.value[0] !== 'of' || tokens.kind[of.next] !== WORD || words.functionWords.has(tokens.word[of.next] as string) || cues.some((cue) => cue.from === of.next && cue.types.includes('energy'));
}

/** What such a unit would else be told by: what is made, sold, built. */
const GENERATED: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'market', 'revenue', 'project', 'other', 'headcount', 'earnings']);

/** What may be done with staff that is also done with other things. */
const OF_STAFF: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'stock_sale', 'project', 'contract', 'investment', 'capacity', 'personnel']);

/** The word of a type right behind a number: what it counts. */
function countedBy({ tokens, cues, words, to: end }: Scene, { to, figure }: Entry, type: ClaimType): Cue | undefined {
  if (type === 'headcount' && Number(figure.value) >= NO_STAFF) return undefined;
  for (let i = to; i < Math.min(to + COUNTED, end) && tokens.kind[i] !== MARK && !words.and.at(tokens, i, end); i++) {
    const found = cues.find((cue) => cue.from === i);
    if (found) return found.types[0] === type ? found : undefined;
    if (i > to && words.parts.at(tokens, i, end)) return undefined;
  }
  return undefined;
}

/** "Ha venduto 35.700 auto", "wants to buy 12 trains": whether a number counts goods, and no part of a company that is sold whole. */
function goodsBehind({ tokens, words, cues, to: end }: Scene, { to, figure }: Entry): boolean {
  if (figure.kind !== 'count') return false;
  for (let i = to; i < Math.min(to + COUNTED, end) && tokens.kind[i] !== MARK; i++) {
    if (words.things.at(tokens, i, end)) return false;
    if (cues.some((cue) => cue.from === i && cue.types.includes('capacity'))) return true;
  }
  return false;
}

/** Whether goods before token `to` are said to be sold, and to whom: without a buyer they are only delivered. */
function traded({ tokens, words, names }: Scene, from: number, to: number): ClaimType | undefined {
  for (let i = from; i < to; i++) if (words.sells.at(tokens, i, to)) return names.length < 2 ? 'capacity' : 'contract';
  return undefined;
}

/** What a part of sales is given for. */
const SPENT: ReadonlySet<ClaimType> = new Set<ClaimType>(['investment', 'financing', 'contract', 'acquisition']);
/** How far a cue may be that surely tells what a figure measures. */
const NEAR = 4;

/**
 * What a cue says that a figure measures, if anything. Growth is that of a company's sales, or of the market where an institution or
 * nobody is told of; sales in tonnes are what is delivered.
 */
function measuredBy(scene: Scene, cue: Cue, entry: Entry): ClaimType | undefined {
  const { names } = scene;
  const { types } = cue;
  const companies = names.some(({ kind }) => kind === 'company' || kind === 'unlisted') && !names.some(({ kind }) => kind === 'institution');
  const found = types.find((type) => measuredIn(type, entry) && !(cue.from >= entry.to && isChangeOf(type, entry)) && !(type === 'revenue' && types.includes('market') && !companies));
  if (found && SUMS.has(found) && entry.figure.kind === 'money' && Number(entry.figure.value) < HARDLY_A_SUM) return undefined;
  // "pèse 250 milliards en Bourse", "a price of 4 billion": so much is no price of a share
  if (found === 'price' && isKind(entry, 'money') && Number(entry.figure.value) >= NO_PRICE && (cue.shares || !cue.weak) && ofCompany(scene, cue)) return 'valuation';
  return found ?? (types.includes('revenue') && entry.figure.kind === 'quantity' ? 'capacity' : undefined);
}

/** Whether a company is named before a cue, or pointed to. */
function ofCompany(scene: Scene, cue: Cue): boolean {
  const { tokens, words, names, from, to } = scene;
  if (clauseAt(scene, cue.from).opens === 'relative' || names.some((name) => name.kind !== 'institution' && name.from < cue.from)) return true;
  for (let i = from; i < cue.from; i++) if (words.descriptions.at(tokens, i, to) || words.own.has(tokens.word[i] as string) || words.pronouns.at(tokens, i, to)) return true;
  return false;
}

/** "The sale values Canva at $42 billion", "la venta valora Idealista en 2.900 millones": whether a company stands right behind a verb of valuing. */
const values = ({ names }: Scene, { to }: Cue): boolean => names.some(({ kind, from }) => kind !== 'institution' && from >= to && from <= to + 1);

/** Whether a market is named before a cue in its clause. */
const ofMarket = (scene: Scene, { from }: Cue): boolean => scene.cues.some((cue) => cue.types.includes('market') && cue.to <= from && clauseAt(scene, cue.from) === clauseAt(scene, from));

/** Whether a clause names a market. */
function inMarket({ tokens, words, to }: Scene, { from }: Clause): boolean {
  for (let i = from; i < to; i++) if (words.markets.at(tokens, i, to)) return true;
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

/** How far a cue is from what a figure measures: by its role, the words between them, and what speaks against it. */
function costOf(scene: Scene, cue: Cue, type: ClaimType, entry: Entry, isPrice: boolean): number {
  const { from, to, figure } = entry;
  const { tokens, words } = scene;
  const clause = clauseAt(scene, cue.from);
  const own = clauseAt(scene, from);
  let cost = roleCost(scene, cue, type, entry);
  if (cue.back) cost += BACK;
  if (cue.weak) cost += WEAK;
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

/** Words between a verb of costing and its sum: "ha costado a la cadena 62 millones". */
const COST = 5;
/** A smaller sum is a price. */
const BUILT = 1e6;

/**
 * What a great sum is that something costs: "il nuovo stabilimento costerà 85 milioni" tells what is built, its noun before the verb of
 * its clause or of the one that it goes on with; "the strike cost Delta $375 million" what is lost.
 */
function costing(scene: Scene, entry: Entry): ClaimType | undefined {
  const { tokens, words, cues } = scene;
  const { from, figure } = entry;
  if (!isKind(entry, 'money') || Number(figure.value) < BUILT) return undefined;
  const { verb, from: begun } = clauseAt(scene, from);
  const start = verb !== undefined && verb - begun <= SUBJECTLESS ? scene.from : begun;
  for (let i = from - 1; i >= Math.max(scene.from, from - COST) && (tokens.kind[i] === WORD || tokens.word[i] === "'"); i--) {
    if (words.costs.at(tokens, i, from)) return cues.some((cue) => cue.from >= start && cue.from <= entry.to + COST && !cue.back && cue.types.includes('project')) ? 'investment' : 'earnings';
  }
  return undefined;
}

/** Whether "of" and a company stand right behind a figure: "48% of Garanti", but no "30% of Tesco's sales". */
const ofNamed = ({ tokens, words, names, to: end }: Scene, to: number): boolean =>
  words.parts.at(tokens, to, end)?.value[0] === 'of' && names.some((name) => name.from > to && name.from <= to + 2 && name.kind !== 'institution' && tokens.word[name.to] !== "'");

export function typeOfFigure(scene: Scene, entry: Entry, drafts: readonly Draft[]): { type: ClaimType; cue?: Cue } | undefined {
  const { tokens, words } = scene;
  const { from, to, figure } = entry;
  const isPrice = figure.kind === 'money' && [1, 2].some((back) => from - back >= scene.from && words.price.at(tokens, from - back, from)?.next === from - back + 1);
  const ofShares = countsShares(scene, entry);
  let best: { type: ClaimType; cue: Cue; cost: number } | undefined;
  const own = clauseAt(scene, from);
  const ofItsOwn = partOfOwn(scene, entry);
  for (const cue of scene.cues) {
    // what lies in the figure; "vendeu menos" of "vendeu menos 6%" does not
    if (cue.from >= from && cue.from < to && cue.to <= to && figure.kind !== 'multiple') continue;
    if (ofShares && cue.shares && cue.from >= to) continue;
    const type = measuredBy(scene, cue, entry);
    if (ofItsOwn && type === 'market_share') continue;
    // "won 5%", "lost a tenth of its customers": no profit is told in a percentage
    if (!type || (type === 'earnings' && figure.kind === 'percent' && words.moves.at(tokens, cue.from, cue.to))) continue;
    // "13 million people watched the final" work for nobody
    if (type === 'headcount' && cue.weak && figure.kind === 'count' && Number(figure.value) >= NO_STAFF) continue;
    const cost = costOf(scene, cue, type, entry, isPrice);
    // what a clause of its own tells is not measured in a later one: "BBVA, que controla el 48% de Garanti, pagará un dividendo"
    // nor what stands in commas
    const clause = clauseAt(scene, cue.from);
    if (clause !== own && (clause.inset || (clause.opens === 'relative' && !clause.tight) || (cue.from > to && (own.verb !== undefined || own.inset)))) continue;
    if (cost <= FAR && (!best || cost < best.cost)) best = { type, cue, cost };
  }
  if (best) best.cue = countedBy(scene, entry, best.type) ?? best.cue;
  const same = best?.cue.weak ? sameSubject(scene, entry, best.cue, own, drafts) : undefined;
  if (same) return { type: same.type, cue: same.cue };
  const market = isShare(entry) ? marketBehind(scene, to) : undefined;
  // "dedica el 8% de las ventas a I+D" tells of research
  const spent = best && !best.cue.weak && SPENT.has(best.type) && best.cost <= NEAR && (best.cue.to <= from || best.cue.from >= (market?.to ?? to));
  if (market && !spent) return { type: 'market_share', cue: market };
  // "si è liberato di 40.000 azioni"
  if (ofShares && !(best && (HELD_AS.has(best.type) || (best.type === 'acquisition' && figure.kind !== 'count')))) return { ...best, type: figure.kind === 'percent' ? 'acquisition' : 'stock_sale' };
  // "pared its stake by 2.5% via an accelerated bookbuild"
  const placed = best && STAKES.has(best.type) ? scene.cues.find((cue) => cue.types[0] === 'stock_sale' && !cue.weak && !cue.back && clauseAt(scene, cue.from) === own) : undefined;
  if (placed) return { type: 'stock_sale', cue: placed };
  if (best && isShare(entry) && sharesIn(scene, entry, best.cue, best.type)) return { ...best, type: 'market_share' };
  if (figure.kind === 'percent' && moves(scene, entry)) return { type: 'price' };
  const listed = listedAfter(scene, entry, drafts);
  if (listed) return { type: listed.type, cue: listed.cue };
  // "lidera el mercado, con el 38%": of a market a percentage is a share
  if (best?.type === 'ranking' && isShare(entry) && inMarket(scene, own)) return { ...best, type: 'market_share' };
  const costs = best && SPENT.has(best.type) ? undefined : costing(scene, entry);
  if (costs) return { ...best, type: costs };
  // "la robotica di servizio vale 1,1 miliardi", "the chip industry is valued at $600bn": no company
  if (best?.type === 'valuation' && (best.cue.weak || ofMarket(scene, best.cue)) && !ofCompany(scene, best.cue) && !values(scene, best.cue)) return { ...best, type: 'market' };
  if (best?.type === 'valuation') return { ...best, ...dealValued(scene, best.cue) };
  // "se desprendió de 1.000 ingenieros", "abrirá 14 mil vagas": people who are counted are staff, whatever is done with them
  const staff = best && figure.kind === 'count' && best.type !== 'headcount' && OF_STAFF.has(best.type) ? countedBy(scene, entry, 'headcount') : undefined;
  if (staff) return { type: 'headcount', cue: staff };
  // "carried 2.1 million passengers", "added 2.6 million customers": whom a company serves is what it delivers
  if (best?.type === 'other') return { ...best, type: 'capacity' };
  // "controla el 48% de Garanti": of a company somebody has a stake
  if (best?.type === 'market_share' && best.cue.weak && best.cue.to <= from && figure.kind === 'percent' && ofNamed(scene, to)) return { ...best, type: 'acquisition' };
  // "has acquired a 30% stake", "vender su participación del 20%"
  const deal = best?.type === 'investment' && words.things.at(tokens, best.cue.from) ? scene.cues.find((cue) => cue.from < from && !cue.back && cue.types[0] === 'acquisition' && clauseAt(scene, cue.from) === own) : undefined;
  if (deal) return { type: 'acquisition', cue: deal };
  // "vendió un 7% menos de vino", "sold 6% less wine": a change is no part of what is sold
  if (best?.type === 'acquisition' && figure.kind === 'percent' && words.more.has(tokens.word[to] as string) && words.sells.at(tokens, best.cue.from)) return { ...best, type: 'revenue' };
  // "Walmart vendió 82.700 millones de pesos": nothing but money is sold
  if (best?.type === 'acquisition' && figure.kind === 'money' && !isPrice && best.cue.to <= from && from - best.cue.to <= 1 && words.sells.at(tokens, best.cue.from)) return { ...best, type: 'revenue' };
  // "agreed to pay $10 billion for Metsera"
  const payee = figure.kind === 'money' && words.price.at(tokens, to) ? scene.names.find((name) => name.from > to && name.from <= to + 2 && (name.kind === 'company' || name.kind === 'unlisted')) : undefined;
  if (payee && (!best || best.type === 'contract' || best.type === 'financing' || best.type === 'investment')) return { type: 'acquisition', cue: best?.cue };
  // "bought 71 jets for 13 billion", "se desfez de 40 milhões de ações por 260 milhões"
  const bought = best && drafts.find(({ cue, type }) => cue === best?.cue && (type === 'contract' || type === 'stock_sale'));
  if (best?.type === 'acquisition' && bought) return { ...best, type: bought.type };
  // "hanno reso 2,6 terawattora"
  if (isEnergy(scene, entry) && (!best || GENERATED.has(best.type))) return { ...best, type: 'energy' };
  if ((best?.type === 'acquisition' || best?.type === 'capacity') && goodsBehind(scene, entry)) return { ...best, type: traded(scene, own.from, from) ?? (best.type === 'acquisition' && !best.cue.weak ? 'contract' : 'capacity') };
  if (figure.kind === 'duration' && best && tellsLength(scene, best.cue, own, from)) return { type: 'duration', cue: best.cue };
  if (best) return best;
  // "exonerou 2 administradores", "elegeu o presidente com 87% dos votos"
  const named = figure.kind === 'count' || figure.kind === 'percent' ? scene.cues.find((cue) => !cue.weak && !cue.back && cue.to <= from && cue.types[0] === 'personnel' && clauseAt(scene, cue.from) === own) : undefined;
  if (named) return { type: 'personnel', cue: named };
  if (figure.kind !== 'duration') return undefined;
  // "the engineer, 36 years old", "spoke for two hours": a time that nothing of the clause lasts for is no claim
  const event = eventOf(scene, own, from);
  return event && { type: event.types[0] as ClaimType, cue: event };
}

/** "The deal spans 20 years": of a deal that is no object a length tells how long it runs, and nothing of what was agreed. A weak word says so where it is no verb. */
function tellsLength({ tokens, words, names }: Scene, cue: Cue, { verb }: Clause, before: number): boolean {
  if (cue.weak) return verb === undefined || cue.from < verb || cue.from - verb > AUXILIARY;
  if (cue.types[0] !== 'contract' || cue.to > before || (verb !== undefined && verb <= cue.from)) return false;
  for (let i = cue.to; i < before; i++) {
    const word = tokens.word[i] as string;
    if (tokens.kind[i] === WORD && tokens.caps[i] === 0 && !words.functionWords.has(word) && !words.parts.at(tokens, i, before) && !words.price.at(tokens, i, before) && !names.some((name) => name.from <= i && i < name.to)) return true;
  }
  return false;
}

/** "El IPC subió 2,1% y acumula 24,8%": a clause without a subject goes on with what the one before it measured in such figures, whatever its everyday verb may also say. */
function sameSubject({ words, tokens }: Scene, { figure }: Entry, cue: Cue, { verb, from, opens }: Clause, drafts: readonly Draft[]): Draft | undefined {
  if (opens === 'start' || opens === 'relative' || verb === undefined || verb - from > SUBJECTLESS || cue.from < verb || cue.from - verb > AUXILIARY || !words.verbs.has(tokens.word[verb] as string)) return undefined;
  const last = drafts[drafts.length - 1];
  return last?.cue && !last.cue.weak && last.figures.some((other) => other.figure.kind === figure.kind) ? last : undefined;
}

/** What is done in a clause, for as long as it says: "restera à l'arrêt trois semaines", "ha sospeso per 90 giorni". */
function eventOf(scene: Scene, clause: Clause, before: number): Cue | undefined {
  const told = scene.cues.filter((cue) => cue.from < before && !cue.back && LASTING.has(cue.types[0] as ClaimType) && clauseAt(scene, cue.from) === clause);
  return told.find(({ weak }) => !weak) ?? told.find(({ from }) => from === clause.verb);
}
