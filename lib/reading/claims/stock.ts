/** Shares of companies: counted, placed with investors, moving by a percentage. */
import type { ClaimType } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { clauseAt, pieceAt } from './clauses.ts';
import { type Entry, MEASURES } from './measured.ts';
import { toldAfter } from './parts-of.ts';
import type { Rule } from './reading.ts';
import type { Cue, Scene } from './scene.ts';

/** What becomes of shares that are counted: told by a word of its own, it is not that somebody sells them. */
const HELD_AS: ReadonlySet<ClaimType> = new Set<ClaimType>(['investment', 'listing', 'stock_sale', 'financing', 'legal', 'policy']);

/** What a part of a company does that changes hands; where the clause says that it was placed with investors, it is that. */
const STAKES: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'investment', 'price', 'financing', 'market_share']);

/** Tokens between a figure and the shares that it counts: "1.2bn of ordinary shares". */
const SHARES_OF = 3;

/** "2 milioni di azioni", "€1.2bn of ordinary shares", "3% of the shares": whether a figure counts shares, whose price it is not. */
export function countsShares({ tokens, words, to: end }: Scene, { to }: Entry): boolean {
  for (let i = to; i < Math.min(to + SHARES_OF, end) && tokens.kind[i] !== MARK; i++) {
    const part = words.parts.at(tokens, i, end);
    // "is worth €70 billion on the stock market"
    if (part && part.value[0] !== 'of') return false;
    if (words.shareNouns.at(tokens, i, end)) return true;
  }
  return false;
}

/** Tokens between a verb and its percentage: "se dejó este martes un 0,74%". */
const MOVE = 5;

/** Tokens between what moves and the company that it is of. */
const OF = 2;

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
  // "O lucro da Totvs, que subiu 12%": what of it is told, moves
  if (company.from < clause.from && cues.some((cue) => !cue.weak && MEASURES.has(cue.types[0] as ClaimType) && !cue.types.includes('price') && cue.to <= company.from && company.from - cue.to <= OF)) return false;
  // "edged up to 16.3%" tells no change
  if (words.parts.at(tokens, at - 1, at)?.value.includes('into') && (words.moves.at(tokens, verb, at)?.next ?? at) < at) return false;
  // "cède 10 % d'Orange", "cede a Vitol il 30% del giacimento", "ne ha ceduto il 4% per 3 miliardi" sell
  if (words.parts.at(tokens, to, end)?.value[0] === 'of') return false;
  const sold = cues.some((cue) => cue.to > verb && cue.from < at && cue.types.includes('acquisition'));
  for (let i = to; sold && i < Math.min(to + SALE, end); i++) if (words.price.at(tokens, i, end)) return false;
  // "a pris une participation de 15 %": what it has taken is told
  const moveTo = words.moves.at(tokens, verb, at)?.next ?? verb;
  if (cues.some((cue) => !cue.weak && cue.from >= verb && cue.to > moveTo && cue.to <= at && !cue.types.includes('price'))) return false;
  return !toldAfter(scene, to) && !cues.some((cue) => cue.from >= clause.from && cue.from < verb && !cue.types.includes('price') && !words.moves.at(tokens, cue.from, at));
}

/** Whether the shares that stand behind an amount are one's own: "1 milliard d'euros de ses actions", "500 millones de acciones propias". */
const ofOwn = ({ tokens, words, to: end }: Scene, { to }: Entry): boolean => tokens.word.slice(to, Math.min(to + SHARES_OF, end)).some((word) => words.own.has(word));

/** "Si è liberato di 40.000 azioni", "rachètera 1 milliard d'euros de ses actions": shares that are counted, and one's own, are sold, whole parts of a company bought, unless another word tells what becomes of them. */
export const sharesSold: Rule = ({ scene, entry, ofShares, nearest }) =>
  ofShares && !(nearest && (HELD_AS.has(nearest.type) || (nearest.type === 'acquisition' && entry.figure.kind !== 'count' && !ofOwn(scene, entry)))) ? { type: entry.figure.kind === 'percent' ? 'acquisition' : 'stock_sale', cue: nearest?.cue } : undefined;

/** "Pared its stake by 2.5% via an accelerated bookbuild". */
export const placed: Rule = ({ scene, own, nearest }) => {
  const cue = nearest && STAKES.has(nearest.type) ? scene.cues.find((cue) => cue.types[0] === 'stock_sale' && !cue.weak && !cue.back && clauseAt(scene, cue.from) === own) : undefined;
  return cue && { type: 'stock_sale', cue };
};

/** "Indra se hundió un 9%": a company that moves is its share. */
export const moved: Rule = ({ scene, entry }) => (entry.figure.kind === 'percent' && moves(scene, entry) ? { type: 'price' } : undefined);

/** Words between a noun of gaining and its percentage: "a loss for the year of". */
const GAINED = 5;

/** What a nearest word says of a gain that is not surely something else. */
const GAINS: ReadonlySet<ClaimType> = new Set<ClaimType>(['earnings', 'market', 'price', 'risk', 'revenue', 'capacity']);

/** The noun of gaining or losing whose amount a percentage is, if any: "un gain hebdomadaire de", "al 14% sus pérdidas"; not "perdite su crediti pari allo". */
function gainAt({ tokens, words, cues, to: end }: Scene, { from, to }: Entry, start: number): Cue | undefined {
  const found = (i: number): Cue | undefined => {
    const next = words.gains.at(tokens, i, end)?.next;
    return next === undefined ? undefined : { from: i, to: next, types: ['price'], back: false };
  };
  if (words.parts.at(tokens, to, end)?.value[0] === 'of') return undefined;
  if (words.own.has(tokens.word[to] as string)) return found(to + 1);
  for (let i = from - 1; i >= Math.max(start, from - GAINED - 1) && tokens.kind[i] !== MARK; i--) {
    const gain = found(i);
    if (gain) return cues.some((cue) => cue.from >= gain.to && cue.to <= from) || ofWhat(gain.to, from) ? undefined : gain;
  }
  return undefined;

  /** Whether "of" and what is gained stand between the noun and its percentage: "un gain de productivité de 5 %". */
  function ofWhat(behind: number, at: number): boolean {
    const of = words.parts.at(tokens, behind, at);
    return of?.value[0] === 'of' && of.next < at && !words.determiners.has(tokens.word[of.next] as string) && at - of.next > 1;
  }
}

/** "El selectivo acumula una ganancia del 9%", "a loss of 3.1%", "amplían al 14% sus pérdidas": a gain told as a percentage is that of a share or an index, for profits are sums. */
export const gained: Rule = ({ scene, entry, own, nearest }) => {
  if (entry.figure.kind !== 'percent' || (nearest && !GAINS.has(nearest.type))) return undefined;
  const gain = gainAt(scene, entry, own.from);
  const overlaps = nearest === undefined || nearest.cue.weak || (nearest.cue.from < (gain?.to ?? 0) && nearest.cue.to > (gain?.from ?? 0));
  return gain && overlaps ? { type: 'price', cue: gain } : undefined;
};
