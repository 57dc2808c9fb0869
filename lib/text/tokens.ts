/** One pass over a text: words, digit groups and marks with their offsets. Every stage reads these and never the characters again. */

export const WORD = 1;
export const DIGITS = 2;
export const MARK = 3;

/** What stands before a token: nothing, a space of any width, a line break. */
export const GLUED = 0;
export const SPACED = 1;
export const BROKEN = 2;

/** Parallel arrays, one entry a token. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  /** 1 where a word's first letter is a capital, 2 where it has two letters or more and all are capitals. */
  caps: Uint8Array;
  /** Lower case, NFC, without soft hyphens; digits as ASCII; apostrophes, hyphens and quotes in one form each. */
  word: string[];
  /** `word` without accents. */
  folded: string[];
  /** Whether the text writes accents at all. */
  accented: boolean;
}

const SPACE = 4;
const BREAK = 5;
/** Continues a word or a digit group: combining marks, soft hyphen, squared and cubed signs. */
const JOINER = 6;
/** Neither seen nor counted: direction marks, zero-width characters, byte order mark. */
const UNSEEN = 7;

const classes = new Uint8Array(0x10000);
const PATTERNS: [RegExp, number][] = [
  [/[\n\r\u2028\u2029\u0085\f\v]/u, BREAK],
  [/[\u00AD\u00B2\u00B3\p{M}]/u, JOINER],
  [/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u, UNSEEN],
  [/[\s\u00A0\u202F\u2000-\u200A\u3000]/u, SPACE],
  [/\p{Nd}/u, DIGITS],
  [/[\p{L}]/u, WORD],
];

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  const found = PATTERNS.find(([pattern]) => pattern.test(character));
  return found ? found[1] : MARK;
}

function classOf(code: number): number {
  if (code > 0xffff) return classify(code);
  const known = classes[code] as number;
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

const DIGIT = /\p{Nd}/u;
/** Unicode keeps the ten digits of a script together, zero first, and the mathematical ones in runs of ten. */
function digitValue(code: number): number {
  if (code < 58) return code - 48;
  let zero = code;
  while (code - zero < 50 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

const SAME: Record<string, string> = {
  '’': "'", 'ʼ': "'", '‘': "'", '`': "'", '´': "'", '′': "'", 'ʹ': "'", '＇': "'",
  '‐': '-', '‑': '-', '⁃': '-', '﹣': '-', '－': '-', '−': '−', '‒': '–',
  '“': '"', '”': '"', '«': '"', '»': '"', '„': '"', '‟': '"',
  '％': '%', '﹪': '%', '＄': '$', '．': '.', '，': ',', '＋': '+', '／': '/', '（': '(', '）': ')',
};

const NOT_ASCII = /[^\p{ASCII}]/u;
const ACCENTS = /\p{M}/gu;
const SOFT_HYPHEN = /\u00AD/g;

/** Without accents and in lower case: `Milhões` → `milhoes`. */
export function fold(word: string): string {
  return NOT_ASCII.test(word) ? word.normalize('NFKD').replace(ACCENTS, '').replace(SOFT_HYPHEN, '').toLowerCase() : word.toLowerCase();
}

function lower(raw: string): string {
  if (!NOT_ASCII.test(raw)) return raw.toLowerCase();
  return raw.replace(SOFT_HYPHEN, '').normalize('NFC').toLowerCase();
}

function asciiDigits(raw: string): string {
  if (!NOT_ASCII.test(raw)) return raw;
  let digits = '';
  for (const character of raw) if (DIGIT.test(character)) digits += digitValue(character.codePointAt(0) as number);
  return digits;
}

function capitals(raw: string, lowered: string): number {
  if (raw === lowered) return 0;
  const first = raw.charCodeAt(0);
  const firstIsCapital = (first >= 65 && first <= 90) || (first > 127 && raw[0] !== raw[0]?.toLowerCase());
  if (!firstIsCapital) return 0;
  return raw.length > 1 && raw === raw.toUpperCase() ? 2 : 1;
}

/** Splits a text into tokens. Linear; offsets are UTF-16 code units of the text as received. */
export function tokenize(text: string): Tokens {
  // a token a character is the most that can be: sized once, cut at the end
  let capacity = 64 + Math.ceil(text.length / 3);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let gap = new Uint8Array(capacity);
  const word: string[] = [];
  const folded: string[] = [];
  const caps: number[] = [];
  let count = 0;
  let accented = false;
  let before = BROKEN;
  let i = 0;
  while (i < text.length) {
    const code = text.codePointAt(i) as number;
    const size = code > 0xffff ? 2 : 1;
    let type = classOf(code);
    if (type === SPACE) { if (before === GLUED) before = SPACED; i += size; continue; }
    if (type === BREAK) { before = BROKEN; i += size; continue; }
    if (type === UNSEEN) { i += size; continue; }
    if (type === JOINER) type = MARK;
    let stop = i + size;
    if (type !== MARK) {
      while (stop < text.length) {
        const next = text.codePointAt(stop) as number;
        const nextType = classOf(next);
        if (nextType !== type && nextType !== JOINER) break;
        if (nextType === JOINER && type === DIGITS && next !== 0xad) break;
        stop += next > 0xffff ? 2 : 1;
      }
    }
    if (count === capacity) {
      capacity *= 2;
      const grow = <T extends Int32Array | Uint8Array>(from: T, to: T): T => { to.set(from); return to; };
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      kind = grow(kind, new Uint8Array(capacity));
      gap = grow(gap, new Uint8Array(capacity));
    }
    const raw = text.slice(i, stop);
    let form: string;
    let cap = 0;
    if (type === WORD) { form = lower(raw); cap = capitals(raw, form); }
    else if (type === DIGITS) form = asciiDigits(raw);
    else form = SAME[raw] ?? raw;
    start[count] = i;
    end[count] = stop;
    kind[count] = type;
    gap[count] = before;
    word.push(form);
    const plain = type === WORD && NOT_ASCII.test(form) ? fold(form) : form;
    accented ||= plain !== form;
    folded.push(plain);
    caps.push(cap);
    count += 1;
    before = GLUED;
    i = stop;
  }
  return {
    text, count, start: start.subarray(0, count), end: end.subarray(0, count), kind: kind.subarray(0, count),
    gap: gap.subarray(0, count), caps: Uint8Array.from(caps), word, folded, accented,
  };
}

/** Index of the first token that starts at an offset or after it. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether token i is a word without a capital. */
export const isSmall = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD && tokens.caps[i] === 0;

/** Whether token i goes on in the line of the token before it. */
export const onLine = (tokens: Tokens, i: number): boolean => i >= 0 && i < tokens.count && tokens.gap[i] !== BROKEN;
