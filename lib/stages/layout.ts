import type { Span } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/tokens.ts';
import type { SentenceKind } from '../terms.ts';
import { oncePer } from '../text/once-per.ts';

/** One line of an article that holds something, with what it is. */
export interface Block extends Span {
  kind: SentenceKind;
}

const BULLET = /^(?:[-–—•*·▪►○‣]\s|\d{1,2}[.)]\s|[a-z][)]\s)/u;
const QUOTED = /^["“”«„‘].*["“”»’]\.?$/su;
/** A question may head what answers it; any other end of a sentence heads nothing. */
const ENDS_SENTENCE = /[.!…][\s"“”»’')\]]*$|[:;,]\s*$|[.!?…]\s+\p{Lu}/u;
const LONGEST_HEADING = 140;
const LONGEST_BUTTON = 100;

const furnitureOf = oncePer((language: Language): string[] => language.layout.boilerplate.map(fold));

/** Offsets of the lines of a text that hold more than space. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  const line = /[^\n\r\u2028\u2029\u0085\v\f]+/gu;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const content = match[0].trim();
    if (!content) continue;
    const start = match.index + match[0].indexOf(content);
    lines.push({ start, end: start + content.length });
  }
  return lines;
}

/**
 * What each line of an article is: body, heading, bullet, quotation, or the page's furniture ("read also", share links).
 * A heading is a short line without a full stop that something follows; the same at the end of an article heads nothing and is furniture.
 */
export function readLayout(text: string, language: Language | undefined): Block[] {
  const furniture = language ? furnitureOf(language) : [];
  const lines: Block[] = linesOf(text).map((line) => ({ ...line, kind: kindOf(text.slice(line.start, Math.min(line.end, line.start + 2000)), line, furniture) }));
  // a short line under a quotation says who spoke
  const blocks = lines.map((block, i): Block => (block.kind === 'heading' && lines[i - 1]?.kind === 'quote' ? { ...block, kind: 'body' } : block));
  const prose = blocks.some((block) => block.kind === 'body');
  const last = blocks.findLastIndex((block) => block.kind !== 'heading' && block.kind !== 'boilerplate');
  return blocks.map((block, i): Block => {
    if (block.kind !== 'heading') return block;
    // a text of nothing but short lines has no body to head
    if (!prose) return { ...block, kind: 'body' };
    return i > last ? { ...block, kind: 'boilerplate' } : block;
  });
}

function kindOf(line: string, { start, end }: Span, furniture: string[]): SentenceKind {
  if (BULLET.test(line)) return 'bullet';
  const length = end - start;
  if (length <= 200) {
    const folded = fold(line);
    const found = furniture.filter((words) => folded.startsWith(words) && !/\p{L}/u.test(folded.charAt(words.length)));
    // "Compartir un viaje en taxi es …": one word opens a sentence of the article as well
    if (found.length && !(length > LONGEST_BUTTON && /[.!?…]$/.test(line) && found.every((words) => !words.includes(' ')))) return 'boilerplate';
  }
  if (length <= 2000 && QUOTED.test(line)) return 'quote';
  return length <= LONGEST_HEADING && !ENDS_SENTENCE.test(line) ? 'heading' : 'body';
}
