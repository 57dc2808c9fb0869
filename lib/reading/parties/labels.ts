import type { Mention, Sentence } from '../../analysis.ts';
import { BROKEN, GLUED, onLine, tokenFrom, type Tokens } from '../../text/tokens.ts';

/** "VINCI – Le groupe …", "Renault : 300 postes …": who a line is about, and the token at which it begins to tell it. */
export interface Label {
  mention: Mention;
  next: number;
}

/** The company that stands at the beginning of a line before a dash, or alone before a colon with a space before or behind it, as a heading in the line itself. */
export function labelOf(tokens: Tokens, { start, end }: Sentence, mentions: readonly { item: Mention }[]): Label | undefined {
  const mention = mentions[0]?.item;
  if (mention?.start !== start || mention.kind === 'media') return undefined;
  const from = tokenFrom(tokens, start);
  if (from > 0 && tokens.gap[from] !== BROKEN) return undefined;
  const mark = tokenFrom(tokens, mention.end);
  if (!onLine(tokens, mark) || !onLine(tokens, mark + 1) || tokens.gap[mark + 1] === GLUED || (tokens.end[mark] as number) >= end) return undefined;
  const parts = /^[–—-]$/.test(tokens.word[mark] as string) && tokens.gap[mark] !== GLUED;
  return parts && (tokens.caps[mark + 1] as number) > 0 ? { mention, next: mark + 1 } : undefined;
}
