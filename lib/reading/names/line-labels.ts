import { BROKEN, GLUED, onLine, type Tokens } from '../../text/tokens.ts';

/** Lines that a label begins, at least, so that labels are the way in which a text is written: one alone may be a dateline ("LONDON –"). */
const LINES = 2;

/** Words of a label. */
const LONGEST = 4;

const kept = new WeakMap<Tokens, ReadonlySet<number>>();

/** Whether a dash set apart by spaces stands at token i, and a capital behind it. */
const isDash = ({ word, gap, caps, count }: Tokens, i: number): boolean => i + 1 < count && /^[–—-]$/.test(word[i] as string) && gap[i] !== GLUED && gap[i] !== BROKEN && gap[i + 1] !== GLUED && (caps[i + 1] as number) > 0;

/** The tokens at which the labels of a text end: "VINCI – Le groupe …", "SPIE – Le spécialiste …", line by line. */
export function labelEnds(tokens: Tokens): ReadonlySet<number> {
  const known = kept.get(tokens);
  if (known) return known;
  const found = new Set<number>();
  for (let from = 0; from < tokens.count; from++) {
    if (from > 0 && tokens.gap[from] !== BROKEN) continue;
    let to = from + 1;
    while (to < from + LONGEST && onLine(tokens, to) && !isDash(tokens, to)) to += 1;
    if (onLine(tokens, to) && isDash(tokens, to)) found.add(to);
  }
  const labels = found.size < LINES ? new Set<number>() : found;
  kept.set(tokens, labels);
  return labels;
}

/** Whether a name is the whole label of its line. */
export const isLabel = (tokens: Tokens, { from, to }: { from: number; to: number }): boolean => (from === 0 || tokens.gap[from] === BROKEN) && labelEnds(tokens).has(to);
