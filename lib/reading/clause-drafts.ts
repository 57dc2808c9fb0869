import type { ClaimType } from '../terms.ts';
import { MARK } from '../text/tokens.ts';
import type { Draft } from './figure-types.ts';
import type { Cue, Scene } from './scene.ts';

/** What somebody does, without a figure: a clause of its own tells it. */
const EVENTS: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'project', 'personnel', 'legal', 'listing', 'pivot', 'headcount', 'policy', 'financing', 'investment', 'stock_sale']);

/** Words between a word of modality and the cue that it is about: "will idle its Ontario van plant". */
const WILL = 6;

/** "lost 3 billion and will close its plant": a clause behind a comma or "and" that tells what is to come or is denied, without a figure, beside those that have them. */
export function clauseDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { tokens, words, from, to, figures, cues, modality } = scene;
  const found: Draft[] = [];
  for (const [start, end] of clauses(scene)) {
    if (figures.some((figure) => figure.from >= start && figure.from < end)) continue;
    const fits = (cue: Cue): boolean => {
      const type = cue.types[0] as ClaimType;
      if (cue.from < start || cue.from >= end || cue.back || !EVENTS.has(type) || drafts.some((draft) => draft.type === type || draft.cue === cue)) return false;
      return type === 'personnel' ? !cue.weak : modality.some((said) => said.from >= start && said.from <= cue.from && cue.from - said.from <= WILL);
    };
    const cue = cues.find(fits);
    if (cue && !words.relatives.has(tokens.word[start] as string) && start >= from && end <= to) found.push({ type: cue.types[0] as ClaimType, anchor: cue.from, cue, figures: [] });
  }
  return found;
}

/** Where the clauses of a sentence begin and end: at commas, semicolons and "and". */
function clauses({ tokens, words, from, to }: Scene): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const and = words.and.at(tokens, i, to);
    if (!and && !(tokens.kind[i] === MARK && /^[,;:–—]$/.test(tokens.word[i] as string))) continue;
    if (i > start) found.push([start, i]);
    start = and ? and.next : i + 1;
    i = start - 1;
  }
  if (to > start) found.push([start, to]);
  return found;
}
