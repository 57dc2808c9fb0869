/** What is bought and sold whole: parts of companies and what they run, and at what price. */
import type { ClaimType } from '../../terms.ts';
import { MARK } from '../../text/tokens.ts';
import { clauseAt, pieceAt } from './clauses.ts';
import { isVerbOf } from './cue-roles.ts';
import { type Entry, isKind, isShare } from './measured.ts';
import type { Reading, Rule } from './reading.ts';
import type { Cue, Scene } from './scene.ts';

/** Words between a verb of trading and the number of what is traded: "sold its two plants", "ha ceduto altri tre stabilimenti". */
const OBJECT = 2;

/** Words between such a verb and the percentage that is sold: "ha venduto ad Acea il 20%". */
const SHARE = 5;

/** Words between such a verb and the price: "sold its two chemical plants in Louisiana to BP for". */
const PRICE = 16;

/** Words behind a number or "of" within which a thing says what is traded: "two chemical plants", "30 % de sa filiale". */
const THING = 4;

/** Tokens between "of" and a company: "10% de la CaixaBank". */
const NAME = 2;

/** Words between "that" and the company that a share was of: "el 7,2% que tenía en Indra". */
const HELD = 5;

/** What an amount behind "for" pays by its own word. */
const PAID: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'stock_sale', 'investment', 'financing', 'listing', 'legal']);

/** The word at token i that says that something is bought or sold, if it is one. */
function tradeAt(scene: Scene, i: number, to: number): Cue | undefined {
  const { tokens, words, cues } = scene;
  const cue = cues.find((one) => one.from === i && !one.back);
  const sells = words.sells.at(tokens, i, to);
  if (!sells) return cue?.types[0] === 'acquisition' && (!cue.weak || isVerbOf(scene, cue)) ? cue : undefined;
  return cue?.types[0] === 'acquisition' ? cue : { from: i, to: sells.next, types: ['acquisition'], back: false };
}

/** The nearest such word before token `at`, in its piece of the sentence and so many words back. */
function tradeBefore(scene: Scene, at: number, reach: number): Cue | undefined {
  const { from } = pieceAt(scene, at);
  for (let i = at - 1; i >= Math.max(from, at - reach - 1); i--) {
    const trade = tradeAt(scene, i, at);
    if (trade && trade.to <= at) return trade;
  }
  return undefined;
}

/** Where a thing begins that stands within so many words behind a token, no mark and no preposition but "of" before it. */
function thingBehind({ tokens, words, to: end }: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(end, from + THING); i++) {
    if (words.things.at(tokens, i, end)) return i;
    if (tokens.kind[i] === MARK && !/^['’-]$/.test(tokens.word[i] as string)) return undefined;
    if (i > from && words.parts.at(tokens, i, end)?.value.every((part) => part !== 'of')) return undefined;
  }
  return undefined;
}

/** Whether a share is one of a company or of a part of it: "15 % de Telecom Italia", "30 % de sa filiale", "el 7,2% que tenía en Indra". */
function ofCompany(scene: Scene, { to }: Entry): boolean {
  const { tokens, words, names, to: end } = scene;
  const of = words.parts.at(tokens, to, end);
  if (of?.value[0] === 'of') return names.some((name) => !name.we && name.from >= of.next && name.from - of.next < NAME && tokens.word[name.to] !== "'") || thingBehind(scene, of.next) !== undefined;
  return words.relatives.has(tokens.word[to] as string) && names.some((name) => name.from > to && name.from - to <= HELD);
}

/** What is traded where another word of the clause says that shares were placed: those. */
const asWhat = (scene: Scene, at: number): ClaimType => (scene.cues.some((cue) => cue.types[0] === 'stock_sale' && !cue.weak && !cue.back && clauseAt(scene, cue.from) === clauseAt(scene, at)) ? 'stock_sale' : 'acquisition');

/** "A vendu 15 % de Telecom Italia", "has sold two chemical plants": a part of a company or what it runs, as the object of a verb of trading, changes hands, whatever else its noun may tell. */
export const partTraded: Rule = ({ scene, entry, nearest }) => {
  const { tokens, words } = scene;
  const share = isShare(entry);
  // "vendió a Opdenergy 440 megavatios"; "300 MW de turbinas" are goods
  const power = entry.figure.kind === 'quantity' && /^[kMG]W$/.test(entry.figure.unit ?? '') && words.parts.at(tokens, entry.to, scene.to)?.value[0] !== 'of';
  if (!share && !power && entry.figure.kind !== 'count') return undefined;
  const trade = tradeBefore(scene, entry.from, share || power ? SHARE : OBJECT);
  if (!trade || (share ? !ofCompany(scene, entry) || words.more.has(tokens.word[entry.to] as string) : !power && thingBehind(scene, entry.to) === undefined)) return undefined;
  // "vende en 500 tiendas" says where
  for (let i = trade.to; !share && !power && i < entry.from; i++) if (words.parts.at(tokens, i, entry.from)?.value.every((part) => part !== 'of')) return undefined;
  return { type: asWhat(scene, entry.from), cue: nearest?.type === 'acquisition' && nearest.cue.to <= entry.from ? nearest.cue : trade };
};

/** The trade that an amount behind "for" pays, told in its piece of the sentence before it. */
function paidTrade({ scene, entry, drafts }: Reading): { type: ClaimType; cue?: Cue } | undefined {
  const piece = pieceAt(scene, entry.from);
  const told = drafts.findLast(({ type, comparison, figures }) => (type === 'acquisition' || type === 'contract' || type === 'stock_sale') && !comparison && figures.some(({ from }) => pieceAt(scene, from) === piece));
  if (told) return { type: told.type, cue: told.cue };
  const trade = tradeBefore(scene, entry.from, PRICE);
  if (!trade) return undefined;
  const { tokens, words, names } = scene;
  for (let i = trade.to; i < entry.from; i++) {
    if (words.shareNouns.at(tokens, i, entry.from)) return { type: 'stock_sale', cue: trade };
    // "venda Drs per 3 miliardi": a capital is somebody
    if (words.things.at(tokens, i, entry.from) || names.some((name) => name.from === i && name.kind !== 'institution') || (tokens.caps[i] as number) > 0) return { type: 'acquisition', cue: trade };
  }
  return undefined;
}

/** "Ha vendido dos centrales térmicas por 90 millones": the amount behind "for" is the price of what was just told to be bought or sold, and measures nothing of it. */
export const tradePrice: Rule = (reading) => {
  const { scene: { tokens, words }, entry, nearest } = reading;
  const isPrice = isKind(entry, 'money') && [1, 2].some((back) => words.price.at(tokens, entry.from - back, entry.from)?.next === entry.from - back + 1);
  return isPrice && !(nearest && PAID.has(nearest.type)) ? paidTrade(reading) : undefined;
};
