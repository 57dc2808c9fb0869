/** What the parts of a company sell: "la división de movilidad creció un 6%". */
import type { ClaimType } from '../../terms.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { type Entry, isShare } from './measured.ts';
import type { Rule } from './reading.ts';
import type { Scene } from './scene.ts';
import { phraseWithin } from '../../text/phrases.ts';

/** Tokens at the beginning of a clause within which its division stands: "Adidas's footwear division", "il segmento". */
const HEAD = 6;

/** Tokens before a relative clause within which the division stands that it tells of: "El negocio de fragancias y moda, que". */
const BEFORE = 9;

/** What a division is told of besides what it sells, by a word that also says other things. */
const VAGUE: ReadonlySet<ClaimType> = new Set<ClaimType>(['market', 'price', 'revenue', 'capacity', 'market_share', 'acquisition', 'energy']);

/** Where a clause names the division that it tells of, before its verb or, where it is relative, right before it. */
function divisionOf({ tokens, words, from: start }: Scene, { from, verb, opens }: Clause): number | undefined {
  const [first, last] = opens === 'relative' ? [Math.max(start, from - BEFORE), from] : [from, Math.min(verb ?? from, from + HEAD)];
  for (let i = first; i < last; i++) if (words.divisions.at(tokens, i, last)) return i;
  return undefined;
}

/** Whether a company is told of: in the sentence, or by what it sells or earns in the one before. */
const ofCompany = ({ names }: Scene, told: ClaimType | undefined): boolean =>
  names.some(({ kind }) => kind === 'company' || kind === 'unlisted') || (!names.some(({ kind }) => kind === 'institution') && (told === 'revenue' || told === 'earnings'));

/** "42% of sales" of which nothing says whose: a word of selling right behind a part. */
const ofSales = ({ cues }: Scene, { to }: Entry): boolean => cues.some((cue) => cue.from >= to && cue.from <= to + 2 && cue.types.includes('revenue'));

/** "La división creció un 6%", "the cloud unit, which accounts for 30% of sales": what a company's division grows by, and its part of the sales, is what it sells. */
export const division: Rule = ({ scene, entry, own, nearest, told }) => {
  if (!isShare(entry) || (nearest && !nearest.cue.weak && !VAGUE.has(nearest.type))) return undefined;
  const at = divisionOf(scene, own);
  if (at === undefined || !ofCompany(scene, told)) return undefined;
  // "the division's profit", "i dipendenti della divisione" measure something else
  if (scene.cues.some((cue) => !cue.weak && cue.to <= entry.from && clauseAt(scene, cue.from) === own && !cue.types.some((type) => VAGUE.has(type)))) return undefined;
  const part = scene.words.parts.at(scene.tokens, entry.to, scene.to)?.value[0] === 'of';
  if (part) return ofSales(scene, entry) ? { type: 'revenue', cue: nearest?.cue } : undefined;
  return grows(scene, own, entry.from) ? { type: 'revenue', cue: nearest?.cue } : undefined;
};

/** Whether a clause tells a rise or a fall before a figure. */
const grows = ({ tokens, words }: Scene, { from }: Clause, at: number): boolean => phraseWithin(words.changes, tokens, from, at) || phraseWithin(words.moves, tokens, from, at);
