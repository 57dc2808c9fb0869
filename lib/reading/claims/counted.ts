/** What numbers count: people who work, goods, electricity, customers. */
import type { ClaimType } from '../../terms.ts';
import { MARK, SPACED, type Tokens, WORD } from '../../text/tokens.ts';
import { clauseAt } from './clauses.ts';
import { COUNTED } from './cue-roles.ts';
import { type Entry, isGoods, isKind, isShare } from './measured.ts';
import type { Rule } from './reading.ts';
import type { Cue, Scene } from './scene.ts';

/** So many people are hardly anybody's staff. */
export const NO_STAFF = 1e6;

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
export function countedBy({ tokens, cues, words, to: end }: Scene, { to, figure }: Entry, type: ClaimType): Cue | undefined {
  if (type === 'headcount' && Number(figure.value) >= NO_STAFF) return undefined;
  for (let i = to; i < Math.min(to + COUNTED, end) && tokens.kind[i] !== MARK && !words.and.at(tokens, i, end); i++) {
    const found = cues.find((cue) => cue.from === i);
    if (found) return found.types[0] === type ? found : undefined;
    if (i > to && words.parts.at(tokens, i, end)) return undefined;
  }
  return undefined;
}

/** "26 Rafale", "dez C-390", "deux Boeing 787": whether a model is named right behind a number, as no company that is bought whole. */
const isModel = (tokens: Tokens, i: number, end: number): boolean => i < end && tokens.gap[i] === SPACED && tokens.caps[i] !== 0 && tokens.kind[i] === WORD;

/** "Ha venduto 35.700 auto", "wants to buy 12 trains": whether a number counts goods, and no part of a company that is sold whole. */
function goodsBehind({ tokens, words, cues, to: end }: Scene, { to, figure }: Entry): boolean {
  if (figure.kind !== 'count') return false;
  if (isModel(tokens, to, end) && !words.things.at(tokens, to + 1, end)) return true;
  for (let i = to; i < Math.min(to + COUNTED, end) && tokens.kind[i] !== MARK; i++) {
    if (words.things.at(tokens, i, end)) return false;
    if (cues.some((cue) => cue.from === i && cue.types.includes('capacity'))) return true;
  }
  return false;
}

/** So many pieces at most are sold together to one buyer. */
const ORDER = 1000;

/** "Vende due fregate all'Indonesia per 1,2 miliardi": whether a few goods have one price together, whoever buys them. */
function haveOnePrice({ tokens, words, figures }: Scene, { to, figure }: Entry): boolean {
  if (Number(figure.value) > ORDER) return false;
  return figures.some((sum) => sum.from >= to && isKind(sum, 'money') && !tokens.word.slice(to, sum.from).some((word, k) => tokens.kind[to + k] === MARK && word !== "'" && word !== '-')
    && [1, 2].some((back) => words.price.at(tokens, sum.from - back, sum.from)?.next === sum.from - back + 1));
}

/** Whether goods are said to be sold, and to whom or for how much: without a buyer or a price they are only delivered. */
function traded(scene: Scene, from: number, entry: Entry): ClaimType | undefined {
  const { tokens, words, names } = scene;
  for (let i = from; i < entry.from; i++) if (words.sells.at(tokens, i, entry.from)) return names.length < 2 && !haveOnePrice(scene, entry) ? 'capacity' : 'contract';
  return undefined;
}

/** "Se desprendió de 1.000 ingenieros", "abrirá 14 mil vagas": people who are counted are staff, whatever is done with them. */
export const staff: Rule = ({ scene, entry, nearest }) => {
  const cue = nearest && entry.figure.kind === 'count' && nearest.type !== 'headcount' && OF_STAFF.has(nearest.type) ? countedBy(scene, entry, 'headcount') : undefined;
  return cue && { type: 'headcount', cue };
};

/** "Carried 2.1 million passengers", "added 2.6 million customers": whom a company serves is what it delivers. */
export const served: Rule = ({ nearest }) => (nearest?.type === 'other' ? { type: 'capacity', cue: nearest.cue } : undefined);

/** "Hanno reso 2,6 terawattora". */
export const generated: Rule = ({ scene, entry, nearest }) => (isEnergy(scene, entry) && (!nearest || GENERATED.has(nearest.type)) ? { type: 'energy', cue: nearest?.cue } : undefined);

/** What a part of electricity would else be told by, beside what is made: whose share of a market it is. */
const OF_POWER: ReadonlySet<ClaimType> = new Set<ClaimType>([...GENERATED, 'energy', 'contract', 'market_share', 'price']);

/** Tokens between "of" and the electricity of which a figure is a part: "4% of the country's". */
const POWER = 3;

/** "Produce il 4% dell'elettricità", "met 58% of demand for power": a part of electricity is generated or used, whatever the verb; of the energy market it is a share. */
export const shareOfPower: Rule = ({ scene, entry, nearest }) => {
  const { tokens, words, to: end } = scene;
  const of = words.parts.at(tokens, entry.to, end);
  if (!isShare(entry) || of?.value[0] !== 'of' || (nearest && !OF_POWER.has(nearest.type))) return undefined;
  for (let i = entry.to; i <= Math.min(of.next + POWER, end - 1); i++) {
    const cue = scene.cues.find(({ from, types }) => from === i && types[0] === 'energy');
    if (cue) return words.markets.at(tokens, cue.to, end) ? undefined : { type: 'energy', cue };
    if (tokens.kind[i] === MARK ? !/^['’]$/.test(tokens.word[i] as string) : i > entry.to && words.markets.at(tokens, i, end) !== undefined) return undefined;
  }
  return undefined;
};

/** From so many on, what is built is made: nobody builds ten thousand plants. */
const MADE = 1e4;

/** "Expects to build 10 million cars": goods by the ten thousand are made, and no project. */
export const made: Rule = ({ scene, entry, nearest }) => {
  const cue = nearest?.type === 'project' && entry.figure.kind === 'count' && Number(entry.figure.value) >= MADE ? countedBy(scene, entry, 'capacity') : undefined;
  return cue && { type: 'capacity', cue };
};

/** "Ha venduto 35.700 auto", "wants to buy 12 trains": goods are ordered or delivered; companies are bought. */
export const goods: Rule = ({ scene, entry, own, nearest }) => {
  if (!nearest || (nearest.type !== 'acquisition' && nearest.type !== 'capacity') || !goodsBehind(scene, entry)) return undefined;
  return { type: traded(scene, own.from, entry) ?? (nearest.type === 'acquisition' && (!nearest.cue.weak || scene.names.length > 1) ? 'contract' : 'capacity'), cue: nearest.cue };
};

/** "Hanno comprato 400.000 tonnellate di cacao", "will sell Jera 1 million tonnes": tonnes and barrels that somebody buys, or sells to somebody named, are ordered. */
export const orderedGoods: Rule = ({ scene, entry, own }) => {
  if (!isGoods(entry)) return undefined;
  const companies = new Set(scene.names.filter(({ from, kind }) => kind !== 'media' && clauseAt(scene, from) === own).map(({ company }) => company));
  const verbs = (cue: Cue): boolean => (scene.words.sells.at(scene.tokens, cue.from) ? companies.size > 1 : cue.types[0] === 'acquisition');
  const cue = scene.cues.find((cue) => !cue.back && cue.to <= entry.from && clauseAt(scene, cue.from) === own && verbs(cue));
  return cue && { type: 'contract', cue };
};

/** "Exonerou 2 administradores", "elegeu o presidente com 87% dos votos". */
export const appointed: Rule = ({ scene, entry: { from, figure }, own, nearest }) => {
  if (nearest || (figure.kind !== 'count' && figure.kind !== 'percent')) return undefined;
  const cue = scene.cues.find((cue) => !cue.weak && !cue.back && cue.to <= from && cue.types[0] === 'personnel' && clauseAt(scene, cue.from) === own);
  return cue && { type: 'personnel', cue };
};
