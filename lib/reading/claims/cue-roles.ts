/** What the words of a sentence are to a figure, and how far each is from it by that. */
import type { ClaimType } from '../../terms.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { type Entry, isShare, kindsOf, MEASURES } from './measured.ts';
import type { Cue, Scene } from './scene.ts';

/** What a word is to the figure of which it says what it measures, from near to far. */
type Role = 'governor' | 'right behind' | 'object' | 'subject' | 'before' | 'verb' | 'counted' | 'complement' | 'behind';

/** How far each is from a figure, whatever stands between them. */
const ROLES: Record<Role, number> = { governor: -3.7, 'right behind': -2.4, object: -2.2, subject: -1.8, before: 0.2, verb: 0.7, counted: 0.7, complement: 1, behind: 3.3 };

/** What a measure gains as the subject of a figure's clause: "revenue", "output", "prices" say what a figure is whatever they do. */
const MEASURE = 4;

/** How much farther things count that are only counted. */
const THINGS = 3;

/** How much farther a type counts for each kind of figure that it is measured in. */
const VAGUENESS = 0.4;

/** How far words part a cue from a figure: the first few count most. */
const APART = 1.3;

/** How far a mark does. */
const MARKED = 0.6;

/** For how many marks a semicolon counts: behind it something else is stated. */
const STATEMENT = 8;

/** What a longer phrase gains by each of its words. */
const LONG = 1.4;

/** Words between an auxiliary and its participle: "ha poi sospeso". */
export const AUXILIARY = 2;

/** Tokens between a number and the thing that it counts: "12 new regional trains". */
export const COUNTED = 3;

/** Words between a noun and the figure that it governs: "an operating profit of some", "a profit for the year of". */
const GOVERNED = 5;

/** What stands between a word and a figure: marks, words, a verb, a preposition other than "of". */
function between({ tokens, words }: Scene, from: number, to: number): { marks: number; count: number; verb: boolean; led: boolean } {
  const found = { marks: 0, count: 0, verb: false, led: false };
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === MARK) {
      if (/^[,;:()–—]$/.test(tokens.word[i] as string)) found.marks += tokens.word[i] === ';' ? STATEMENT : 1;
      continue;
    }
    found.count += 1;
    found.verb ||= words.verbs.has(tokens.word[i] as string);
    const part = words.parts.at(tokens, i, to);
    found.led ||= part !== undefined && part.value[0] !== 'of';
  }
  return found;
}

/** Tokens of a verb of change. */
const OBJECT = 3;

/** "Cut its fees for small merchants by a third": what a verb of change has as its object is what changed, as its subject is of one that has none. */
export function isChanged({ tokens, words }: Scene, cue: Cue, own: Clause, entry: Entry): boolean {
  if (!isShare(entry) || cue.to > entry.from) return false;
  let at = cue.from;
  while (at > own.from && (tokens.word[at - 1] === "'" || words.determiners.has(tokens.word[at - 1] as string) || words.own.has(tokens.word[at - 1] as string))) at -= 1;
  return at < cue.from && at > own.from && phraseBefore(words.changes, tokens, at, OBJECT) !== undefined && !words.determiners.has(tokens.word[at - 2] as string);
}

/** Words between a noun and its figure in a clause whose verb is not said again: "e l'utile del 9%", "and its profit by 9%". */
const GAPPED = 2;

/** "Ha aumentato i ricavi del 12% e l'utile del 9%": whether "and" or a comma parts a word, which has its own figure, from another measure right before a figure. */
function isSucceeded({ tokens, words, figures, cues }: Scene, cue: Cue, { from }: Entry): boolean {
  const next = cues.findLast((other) => other.to <= from && !other.weak && MEASURES.has(other.types[0] as ClaimType));
  if (!next || next.from < cue.to || from - next.to > GAPPED || next.types[0] === cue.types[0]) return false;
  const own = figures.findLast(({ from: at, to }) => at >= cue.to && to <= next.from);
  for (let i = own?.to ?? next.from; i < next.from; i++) if (words.and.at(tokens, i, next.from) || tokens.word[i] === ',') return true;
  return false;
}

/** Tokens between an amount and the result that it is: "in", "en". */
const LED = 1;

/** What amounts are told of so. */
const RESULTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'earnings']);

/** "Made £2bn in sales", "ha repartido 1.400 millones en dividendos": whether an amount is one of a result that a preposition leads to right behind it. */
function resultIn({ tokens, words }: Scene, cue: Cue, to: number): boolean {
  return !cue.weak && RESULTS.has(cue.types[0] as ClaimType) && cue.from - to === LED && words.parts.at(tokens, to, cue.from)?.value.includes('into') === true;
}

/**
 * What a word is to a figure: the noun that the figure counts ("3.2 million passengers"), the noun that governs it ("a fine of $3m"), the
 * verb whose object it is, the head of its clause's subject ("Copper output at the mine reached …") or what only completes that ("at the
 * mine").
 */
function roleOf(scene: Scene, cue: Cue, entry: Entry, gap: ReturnType<typeof between>): Role {
  const { from, to } = entry;
  const { tokens, words, figures, cues } = scene;
  // "due turni" holds its number
  if (cue.from < to && cue.to > to) return 'right behind';
  const [start, end] = cue.from >= to ? [to, cue.from] : [cue.to, from];
  const free = !gap.marks && !gap.verb && !figures.some((other) => other.from >= start && other.to <= end);
  if (cue.from >= to) {
    // "ricavi pari a 9,6 miliardi e utile di 1,8"
    if (!free || gap.led || gap.count > COUNTED || words.and.at(tokens, to, cue.from)) return resultIn(scene, cue, to) ? 'counted' : 'behind';
    // "ammonta a 40 milioni la spesa"
    if (gap.count === 1 && words.determiners.has(tokens.word[to] as string) && !words.parts.at(tokens, to, cue.from)) return 'subject';
    return gap.count ? 'counted' : 'right behind';
  }
  const verb = isVerbOf(scene, cue);
  if (free && gap.count <= GOVERNED && !cues.some((other) => (verb || !other.weak) && other.from >= start && other.to <= end)) return verb ? 'object' : 'governor';
  const own = clauseAt(scene, from);
  if (isSucceeded(scene, cue, entry)) return 'before';
  if (isChanged(scene, cue, own, entry)) return 'subject';
  // a rank only describes who acts: "El principal índice subió"
  if (cue.types[0] === 'ranking' && !verb) return 'complement';
  if (own.verb === undefined || own.verb >= from || cue.to > own.verb || clauseAt(scene, cue.from) !== own) return verb ? 'verb' : 'before';
  if (hasFigure(scene, cue, from)) return 'before';
  const begun = Math.max(own.from, ...figures.filter((other) => other.to <= cue.from).map((other) => other.to));
  for (let i = begun; i < cue.from; i++) if (words.parts.at(tokens, i, cue.from)) return 'complement';
  return 'subject';
}

/** "Una valutazione di 19 miliardi, dopo averne raccolti 7": whether a comma stands behind the figure of a word. */
export function hasFigure(scene: Scene, { from, to }: Cue, at: number): boolean {
  const { tokens, figures } = scene;
  const own = figures.find((other) => other.from >= to && other.to <= at);
  // "Los ingresos, un 5% más que hace un año, sumaron 400 millones": what stands in commas tells besides
  return own !== undefined && !(clauseAt(scene, own.from).inset && clauseAt(scene, own.from) !== clauseAt(scene, from)) && tokens.word.slice(own.to, at).includes(',');
}

/** Whether a cue is the verb of its clause, or its participle. */
export function isVerbOf(scene: Scene, { from }: Cue): boolean {
  const { verb } = clauseAt(scene, from);
  return verb !== undefined && from >= verb && from - verb <= AUXILIARY;
}

/** How far a cue of a type is from a figure by its role and the words between them. */
export function roleCost(scene: Scene, cue: Cue, type: ClaimType, entry: Entry): number {
  const gap = cue.from >= entry.to ? between(scene, entry.to, cue.from) : between(scene, cue.to, entry.from);
  const role = roleOf(scene, cue, entry, gap);
  const cost = ROLES[role] + APART * Math.log1p(gap.count) + MARKED * gap.marks + VAGUENESS * kindsOf(type) - LONG * Math.min(3, cue.to - cue.from);
  if (role === 'subject' && MEASURES.has(type)) return cost - MEASURE;
  // "ouvrira douze points de vente": what is done with things says more than what they are
  return type === 'capacity' && role === 'right behind' ? cost + THINGS : cost;
}
