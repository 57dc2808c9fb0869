/** Amounts of money: what something costs, what is paid for a company, what a deal or a company is worth, what is sold. */
import type { ClaimType } from '../../terms.ts';
import { MARK, WORD } from '../../text/tokens.ts';
import { clauseAt, SUBJECTLESS, undivided } from './clauses.ts';
import { type Entry, isKind } from './measured.ts';
import { ofCompany } from './nearest-cue.ts';
import type { Rule } from './reading.ts';
import type { Cue, Scene } from './scene.ts';
import { SPENT } from './type-groups.ts';
import { valuingBefore } from './valuing.ts';
import { soldTo } from '../parties/deals.ts';
import { coordinated } from '../parties/name-groups.ts';
import { phraseBefore, phraseWithin } from '../../text/phrases.ts';

/** Tokens between a deal and what it is valued at. */
const VALUED = 5;

/** "A deal valued at $38 billion", "the contract, worth £300m, was awarded", "sold for an enterprise value of 1 billion": what a deal is worth is no worth of a company. */
function dealValued(scene: Scene, valuation: Cue): { type: ClaimType; cue: Cue } | undefined {
  const { tokens, words, cues, names } = scene;
  const deal = cues.findLast((cue) => cue.to <= valuation.from && cue.types.some((type) => type === 'acquisition' || type === 'contract'));
  // "une offre sur Ethias, valorisée à 4 milliards": the company is
  if (!deal || (deal.types[0] === 'acquisition' && names.some(({ to }) => to === valuation.from - 1 && tokens.kind[to] === MARK))) return undefined;
  const priced = [1, 2, 3].some((back) => words.price.at(tokens, valuation.from - back, valuation.from) !== undefined);
  for (let i = deal.to; !priced && i < valuation.from; i++) if ((tokens.kind[i] === MARK && tokens.word[i] !== "'" && ((i < valuation.from - 1 && !(i === deal.to && clauseAt(scene, valuation.from).inset)) || words.relatives.has(tokens.word[valuation.from] as string))) || i - deal.to > VALUED) return undefined;
  return { type: deal.types.find((type) => type === 'acquisition' || type === 'contract') as ClaimType, cue: deal };
}

/** "The sale values Canva at $42 billion", "la venta valora Idealista en 2.900 millones": whether a company stands right behind a verb of valuing. */
const values = ({ names }: Scene, { to }: Cue): boolean => names.some(({ kind, from }) => kind !== 'institution' && from >= to && from <= to + 1);

/** "A share sale could value Canva at $42 billion", "l'intesa valuta la società 80 milioni": what a verb says that a company is worth, whatever deal says so. */
export const valued: Rule = ({ scene, entry }) => {
  if (!isKind(entry, 'money') || !undivided(scene, entry.from - 1, entry.from)) return undefined;
  const cue = valuingBefore(scene, entry.from);
  return cue && undivided(scene, cue.from, entry.from) ? { type: 'valuation', cue } : undefined;
};

/** "Ha perso in una seduta 9 miliardi di capitalizzazione": a sum of what a company is worth, whatever it does with it. */
export const ofWorth: Rule = ({ scene: { tokens, words, cues, to: end }, entry }) => {
  const of = isKind(entry, 'money') ? words.parts.at(tokens, entry.to, end) : undefined;
  const cue = of && of.value[0] === 'of' ? cues.find((one) => one.from >= entry.to && one.from <= of.next && one.types[0] === 'valuation' && !one.weak) : undefined;
  return cue && { type: 'valuation', cue };
};

/** Whether a market is named before a cue in its clause. */
const ofMarket = (scene: Scene, { from }: Cue): boolean => scene.cues.some((cue) => cue.types.includes('market') && cue.to <= from && clauseAt(scene, cue.from) === clauseAt(scene, from));

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
  const { verb, from: begun, opens } = clauseAt(scene, from);
  // "un parque solar cuyo costo de 45 millones"
  const built = opens === 'relative' && cues.some((cue) => cue.to <= begun && !cue.back && cue.types.includes('project'));
  const start = built || (verb !== undefined && verb - begun <= SUBJECTLESS) ? scene.from : begun;
  for (let i = from - 1; i >= Math.max(scene.from, from - COST) && (tokens.kind[i] === WORD || tokens.word[i] === "'"); i--) {
    if (words.costs.at(tokens, i, from)) return cues.some((cue) => cue.from >= start && cue.from <= entry.to + COST && !cue.back && cue.types.includes('project')) ? 'investment' : 'earnings';
  }
  return undefined;
}

/** "Il nuovo stabilimento costerà 85 milioni", "the strike cost Delta $375 million". */
export const costs: Rule = ({ scene, entry, nearest }) => {
  const type = nearest && SPENT.has(nearest.type) ? undefined : costing(scene, entry);
  return type && { type, cue: nearest?.cue };
};

/** "La robotica di servizio vale 1,1 miliardi" is no company; "a deal valued at $38 billion" neither. */
export const worth: Rule = ({ scene, nearest }) => {
  if (nearest?.type !== 'valuation') return undefined;
  const { cue } = nearest;
  const deal = dealValued(scene, cue);
  if (deal) return deal;
  return (cue.weak || ofMarket(scene, cue)) && !ofCompany(scene, cue) && !values(scene, cue) ? { type: 'market', cue } : { type: 'valuation', cue };
};

/** "Has acquired a 30% stake", "vender su participación del 20%". */
export const stakeTraded: Rule = ({ scene, entry: { from }, own, nearest }) => {
  if (nearest?.type !== 'investment' || !scene.words.things.at(scene.tokens, nearest.cue.from)) return undefined;
  const cue = scene.cues.find((cue) => cue.from < from && !cue.back && cue.types[0] === 'acquisition' && clauseAt(scene, cue.from) === own);
  return cue && { type: 'acquisition', cue };
};

/** "Vendió un 7% menos de vino": a change is no part of what is sold; "Walmart vendió 82.700 millones de pesos": nothing but money is. */
export const sold: Rule = ({ scene: { tokens, words }, entry, isPrice, nearest }) => {
  const { from, to, figure } = entry;
  if (nearest?.type !== 'acquisition' || !words.sells.at(tokens, nearest.cue.from)) return undefined;
  const change = figure.kind === 'percent' && words.more.has(tokens.word[to] as string);
  const sum = figure.kind === 'money' && !isPrice && nearest.cue.to <= from && from - nearest.cue.to <= 1;
  // "vende prodotti in 180 negozi": where
  const where = figure.kind === 'count' && !isKind(entry, 'money') && nearest.cue.to < from && phraseBefore(words.parts, tokens, from)?.value.includes('into');
  if (where) return { type: 'capacity', cue: nearest.cue };
  return change || sum ? { type: 'revenue', cue: nearest.cue } : undefined;
};

/** "Homebase has been sold to Ikea for 30 million": a company that is sold to another one is bought, and makes no sales. */
export const handedOver: Rule = ({ scene, entry, own, nearest }) => {
  if (!isKind(entry, 'money') || nearest?.type === 'acquisition') return undefined;
  const here = scene.names.filter(({ kind, from, to }) => (kind === 'company' || kind === 'unlisted') && to <= entry.from && clauseAt(scene, from) === own);
  return here.length > 1 && soldTo(scene, coordinated(scene, here)) ? { type: 'acquisition', cue: nearest?.cue } : undefined;
};

/** What paying a company is, where it is no buying. */
const PAID: ReadonlySet<ClaimType> = new Set<ClaimType>(['contract', 'financing', 'investment']);

/** "Agreed to pay $10 billion for Metsera". */
export const paidFor: Rule = ({ scene: { tokens, words, names }, entry: { to, figure }, nearest }) => {
  const payee = figure.kind === 'money' && words.price.at(tokens, to) ? names.find((name) => name.from > to && name.from <= to + 2 && (name.kind === 'company' || name.kind === 'unlisted')) : undefined;
  return payee && (!nearest || PAID.has(nearest.type)) ? { type: 'acquisition', cue: nearest?.cue } : undefined;
};

/** "Bought 71 jets for 13 billion", "se desfez de 40 milhões de ações por 260 milhões": the price of what was told to be bought is of its type. */
export const priceOf: Rule = ({ drafts, nearest, isPrice, entry, own, scene }) => {
  const last = drafts[drafts.length - 1];
  // "vai vender 40 jatos à SkyWest por US$ 3,4 bilhões"
  if (isPrice && nearest?.type === 'revenue' && last?.type === 'contract' && isKind(entry, 'money') && clauseAt(scene, last.anchor) === own) return { type: 'contract', cue: last.cue };
  if (nearest?.type !== 'acquisition') return undefined;
  const bought = drafts.find(({ cue, type }) => cue === nearest.cue && (type === 'contract' || type === 'stock_sale'));
  return bought && { type: bought.type, cue: nearest.cue };
};

/** What money is raised by from investors. */
const OFFERED: ReadonlySet<ClaimType> = new Set<ClaimType>(['financing', 'listing', 'stock_sale']);

/** "Gli ordini hanno superato i 5 miliardi": what investors bid for, in the news of what is offered to them, belongs to the offer. */
export const bid: Rule = ({ scene, entry, own, nearest, told }) => {
  if (!isKind(entry, 'money') || !phraseWithin(scene.words.bids, scene.tokens, own.from, entry.from)) return undefined;
  const cue = scene.cues.find(({ types, to }) => OFFERED.has(types[0] as ClaimType) && to <= entry.from);
  const type = cue?.types[0] ?? (told && OFFERED.has(told) ? told : undefined);
  return type && { type, cue: cue ?? nearest?.cue };
};

/** Words between a listing and its price: "si è quotata a Piazza Affari a". */
const LISTED = 8;

/** "È sbarcata in Borsa a 9 euro per azione": the price at which a company is listed, as its listing says, no word of moving between. */
export const listedAt: Rule = ({ scene, entry, own, nearest }) => {
  const { tokens, words, cues } = scene;
  if (nearest?.type !== 'price' || nearest.cue.from < entry.to || !isKind(entry, 'money')) return undefined;
  const cue = cues.findLast((one) => one.types[0] === 'listing' && !one.weak && !one.back && one.to <= entry.from && entry.from - one.to <= LISTED && clauseAt(scene, one.from) === own);
  for (let i = cue?.to ?? entry.from; i < entry.from; i++) if (words.moves.at(tokens, i, entry.from) || tokens.kind[i] === MARK) return undefined;
  return cue && { type: 'listing', cue };
};

/** "US$700 millones en un bono, con una tasa de 8,1%": the rate of what was borrowed is of the loan, where no institution sets it. */
export const coupon: Rule = ({ scene, entry, own, drafts, nearest }) => {
  const last = drafts[drafts.length - 1];
  if (entry.figure.kind !== 'percent' || last?.type !== 'financing' || !nearest || (nearest.type !== 'policy' && nearest.type !== 'price') || nearest.cue.shares) return undefined;
  const same = last.figures.every(({ from }) => clauseAt(scene, from) === own);
  return same && !scene.names.some(({ kind }) => kind === 'institution') ? { type: 'financing', cue: last.cue } : undefined;
};
