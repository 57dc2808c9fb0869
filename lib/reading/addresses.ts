import { GLUED, type Tokens } from '../text/tokens.ts';

/** Tokens of web and mail addresses: their digits and signs are no numbers. */
export function addressMask(tokens: Tokens): Uint8Array {
  const mask = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (!startsAddress(tokens, i)) continue;
    let from = i;
    while (from > 0 && tokens.gap[from] === GLUED) from -= 1;
    let to = i + 1;
    while (to < tokens.count && tokens.gap[to] === GLUED) to += 1;
    mask.fill(1, from, to);
    i = to - 1;
  }
  return mask;
}

const glued = (tokens: Tokens, i: number, word: string): boolean => i < tokens.count && tokens.gap[i] === GLUED && tokens.word[i] === word;

function startsAddress(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (word === 'www') return glued(tokens, i + 1, '.');
  if (word === '@') return i > 0 && tokens.gap[i] === GLUED && i + 1 < tokens.count && tokens.gap[i + 1] === GLUED && tokens.caps[i + 1] === 0;
  return (word === 'http' || word === 'https' || word === 'ftp') && glued(tokens, i + 1, ':') && glued(tokens, i + 2, '/');
}
