/** What capitals and legal forms tell of a name. */
import { LEGAL_FORMS } from '../../companies/index.ts';
import type { CompanyKind } from '../../terms.ts';
import { Phrases } from '../../text/phrases.ts';
import { BROKEN, MARK, onLine, type Tokens, WORD } from '../../text/tokens.ts';

/** A company's name where it stands, by tokens. */
export interface Found {
  from: number;
  to: number;
  company: string;
  ambiguous: boolean;
  kind: CompanyKind;
  /** Something beside the name says that it is a company. */
  evident: boolean;
  /** A club or league: a company only where the text speaks of money. */
  sport?: boolean;
}

/** Legal forms as they may be written: `SA` is one, `sa` a word. */
const legalForms = new Phrases(LEGAL_FORMS.map((form) => [form, LEGAL_FORMS.filter((other) => other.toLowerCase() === form.toLowerCase())] as const));
export const isCapital = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.kind[i] === WORD && (tokens.caps[i] as number) > 0;

/** Whether token i begins a sentence or line, where a capital says nothing. */
export function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.gap[i] === BROKEN) return true;
  const before = tokens.word[i - 1] as string;
  return tokens.kind[i - 1] === MARK && /^[.!?…:"([¿¡•–—-]$/.test(before);
}

export function formAt(tokens: Tokens, i: number): { next: number } | undefined {
  const found = isCapital(tokens, i) || isCapital(tokens, i - 1) ? legalForms.at(tokens, i) : undefined;
  return found?.value.includes(tokens.text.slice(tokens.start[i], tokens.end[found.next - 1])) ? found : undefined;
}

/** A headline in capitals: there a capital says nothing. */
export function inCapitals(tokens: Tokens, i: number): boolean {
  let words = 0;
  for (let k = i; k >= Math.max(0, i - 3) && (k === i || tokens.gap[k + 1] !== BROKEN); k--) if (tokens.kind[k] === WORD && tokens.caps[k] === 2) words += 1;
  return words >= 3;
}

export function legalFormAfter(tokens: Tokens, i: number): number | undefined {
  if (!onLine(tokens, i)) return undefined;
  const at = tokens.word[i] === ',' && onLine(tokens, i + 1) ? i + 1 : i;
  const found = formAt(tokens, at);
  return found?.next;
}
