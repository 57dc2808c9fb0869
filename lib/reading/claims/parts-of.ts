/** Percentages and fractions of something: of a market, of a company, of what is a company's own. */
import type { ClaimType } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { type Clause, clauseAt, pieceAt } from './clauses.ts';
import type { Draft } from './draft.ts';
import { isPartOf, ofChange } from './joined-figures.ts';
import { type Entry, isShare, MEASURES, measuredIn } from './measured.ts';
import type { Rule } from './reading.ts';
import type { Cue, Scene } from './scene.ts';
import { SPENT } from './type-groups.ts';
import { phraseWithin } from '../../text/phrases.ts';

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
export function partOfOwn(scene: Scene, entry: Entry): boolean {
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

/** Tokens after a figure within which a word tells what it measures: "5% of sales". */
const AFTER = 3;

/** Whether a cue stands right after a figure: what the figure is a part of. */
export function toldAfter(scene: Scene, to: number): boolean {
  const { tokens, words, cues } = scene;
  const { to: end } = pieceAt(scene, to - 1);
  for (let i = to; i < Math.min(to + AFTER, end) && tokens.kind[i] !== MARK && !words.and.at(tokens, i, end); i++) if (cues.some((cue) => cue.from === i)) return true;
  return false;
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

/** Whether a clause names a market. */
const inMarket = ({ tokens, words, to }: Scene, { from }: Clause): boolean => phraseWithin(words.markets, tokens, from, to);

/** Whether "of" and a company stand right behind a figure: "48% of Garanti", but no "30% of Tesco's sales". */
const ofNamed = ({ tokens, words, names, to: end }: Scene, to: number): boolean =>
  words.parts.at(tokens, to, end)?.value[0] === 'of' && names.some((name) => name.from > to && name.from <= to + 2 && name.kind !== 'institution' && tokens.word[name.to] !== "'");


/** How far a cue may be that surely tells what a figure measures. */
const NEAR = 4;

/** What a rise or a fall may be of; of a market and of what is sold there it is one of all. */
const CHANGED: readonly ClaimType[] = ['revenue', 'market', 'capacity', 'earnings', 'headcount', 'price', 'energy'];

/** "Una caída del 8% de las ventas", "une baisse de 15 % de la demande": a percentage that is itself a rise or a fall changes what stands behind it, and is no part of that. */
export const changeIn: Rule = ({ scene, entry, own }) => {
  const { tokens, words, to: end } = scene;
  const of = words.parts.at(tokens, entry.to, end);
  if (entry.figure.kind !== 'percent' || of?.value[0] !== 'of' || !ofChange(scene, entry, own.from)) return undefined;
  const cue = scene.cues.find(({ from, types }) => from > entry.to && from <= entry.to + PART_OF && CHANGED.some((type) => types.includes(type)));
  const type = cue && (CHANGED.find((one) => cue.types.includes(one) && !(one === 'revenue' && cue.types.includes('market'))) ?? 'market');
  if (type) return { type, cue };
  const market = marketBehind(scene, entry.to);
  return market && { type: 'market', cue: market };
};

/** Tokens between a sanction and the part of the sales that it may come to. */
const SANCTION = 8;

/** "Rischia una multa fino al 10% del fatturato": how great a sanction may be, as a part of what is told behind it. */
export const finedPart: Rule = ({ scene, entry, own }) => {
  if (!isShare(entry) || !isPartOf(scene, entry)) return undefined;
  const fine = scene.cues.findLast((cue) => cue.to <= entry.from);
  return fine?.types.includes('legal') && !fine.weak && entry.from - fine.to <= SANCTION && clauseAt(scene, fine.from) === own && !scene.figures.some(({ from }) => from >= fine.to && from < entry.from) ? { type: 'legal', cue: fine } : undefined;
};

/** "46% of domestic seats": a part of a market; "dedica el 8% de las ventas a I+D" tells of research. */
export const shareOfMarket: Rule = ({ scene, entry, nearest }) => {
  const market = isShare(entry) ? marketBehind(scene, entry.to) : undefined;
  const spent = nearest && !nearest.cue.weak && SPENT.has(nearest.type) && nearest.cost <= NEAR && (nearest.cue.to <= entry.from || nearest.cue.from >= (market?.to ?? entry.to));
  return market && !spent ? { type: 'market_share', cue: market } : undefined;
};

/** "Domicilia el 36% de las nóminas": a part of what others have too. */
export const shareOfOthers: Rule = ({ scene, entry, nearest }) =>
  nearest && isShare(entry) && sharesIn(scene, entry, nearest.cue, nearest.type) ? { type: 'market_share', cue: nearest.cue } : undefined;

/** "À frente da NOS (34,2%)": what a list of percentages began with. */
export const listed: Rule = ({ scene, entry, drafts }) => {
  const draft = listedAfter(scene, entry, drafts);
  return draft && { type: draft.type, cue: draft.cue };
};

/** "Lidera el mercado, con el 38%": of a market a percentage is a share. */
export const leadsMarket: Rule = ({ scene, entry, own, nearest }) =>
  nearest?.type === 'ranking' && isShare(entry) && inMarket(scene, own) ? { type: 'market_share', cue: nearest.cue } : undefined;

/** "Controla el 48% de Garanti": of a company somebody has a stake. */
export const stakeIn: Rule = ({ scene, entry, nearest }) =>
  nearest?.type === 'market_share' && nearest.cue.weak && nearest.cue.to <= entry.from && entry.figure.kind === 'percent' && ofNamed(scene, entry.to) ? { type: 'acquisition', cue: nearest.cue } : undefined;

/** "Ha una quota del 41% sul mercato italiano", "con una quota dell'1,8% entra tra i primi quindici marchi": a part of a market is no stake, nor is what a rank is told with. */
export const shareNotStake: Rule = ({ scene, entry, nearest }) => {
  const { tokens, words, cues, to: end } = scene;
  if (nearest?.type !== 'investment' || !isShare(entry) || !words.things.at(tokens, nearest.cue.from, end) || cues.some(({ types, weak }) => types[0] === 'acquisition' && !weak)) return undefined;
  if (!isPartOf(scene, entry) && cues.some(({ types, weak }) => types[0] === 'ranking' && !weak)) return { type: 'market_share', cue: nearest.cue };
  for (let i = entry.to; i < Math.min(end, entry.to + MARKET) && tokens.kind[i] !== MARK; i++) if (words.markets.at(tokens, i, end)) return { type: 'market_share', cue: nearest.cue };
  return undefined;
};
