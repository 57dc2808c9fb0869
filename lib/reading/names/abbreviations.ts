/** Letters that a text gives behind a name in brackets, and what it calls so from there on. */
import { fold, GLUED, type Tokens, WORD } from '../../text/tokens.ts';
import { type Found, isCapital } from './capitals.ts';

/** Letters of such a form, at least and at most. */
const SHORTEST = 2;
const LONGEST = 12;

/** Whether a form is made of letters of a name, in their order, and begins as the name or a word of it does: "SIC" of Superintendencia de Industria y Comercio, "Asbanc" of Asociación de Bancos. */
function isMadeOf(form: string, name: string): boolean {
  const letters = fold(form.toLowerCase());
  const words = fold(name.toLowerCase());
  const begins = new RegExp(`(?:^|[^\\p{L}])${letters[0]}`, 'u').exec(words);
  if (!begins || letters === words) return false;
  let at = begins.index + begins[0].length;
  for (const letter of letters.slice(1)) {
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * "La Superintendencia de Industria y Comercio (SIC) … la SIC": a form in brackets behind a name of several words is that name's, wherever the
 * text writes it, and nobody else's who bears it elsewhere. A form with small letters that is a known name of its own stays one ("Orange Belgium (Orange)").
 */
export function abbreviated(tokens: Tokens, found: readonly Found[]): Found[] {
  const whose = new Map<string, Found>();
  const known = new Set(found.filter(({ kind }) => kind !== 'unlisted').map(({ from }) => from));
  for (const name of found) {
    const at = name.to + 1;
    if (tokens.word[name.to] !== '(' || tokens.gap[at] !== GLUED || tokens.word[at + 1] !== ')' || !isCapital(tokens, at) || tokens.kind[at] !== WORD) continue;
    const form = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (form.length < SHORTEST || form.length > LONGEST || name.to - name.from < 2 || (tokens.caps[at] !== 2 && known.has(at))) continue;
    if (isMadeOf(form, tokens.text.slice(tokens.start[name.from], tokens.end[name.to - 1]))) whose.set(form, name);
  }
  if (!whose.size) return [...found];
  const all: Found[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const name = found[next]?.from === i ? found[next] : undefined;
    const alone = isCapital(tokens, i) && (name === undefined || name.to === i + 1);
    const full = alone ? whose.get(tokens.text.slice(tokens.start[i], tokens.end[i])) : undefined;
    if (name) { next += 1; all.push(full ? { ...full, from: i, to: name.to, evident: true } : name); i = name.to - 1; }
    else if (full && tokens.word[i - 1] !== '-') all.push({ ...full, from: i, to: i + 1, evident: true });
  }
  return all;
}
