/**
 * One spelling for words that are kin: nazione, nation, nação and nación become one form, so that kinship shows letter by letter.
 * Rules of sound and spelling only, the same for every language: a language is not named, and a word that is no kin does little harm.
 */

/** Endings that answer each other, by their common form; the longest that fits is taken. */
const ENDINGS: Record<string, string> = {
  sjon: 'zion zione zioni cion cione ciones tion tions tione sion sions sione sioni siones xion xions ssion ssions tional tionale tionaux zionale zionali cional cionales cao coes ccao ccoes sao soes cional cionais sional',
  ta: 'ta te tes tad tades dade dades dad ty ties',
  ment: 'amente emente imente ment ments menti mente mento mentos mently',
  ens: 'enza enze ence ences encia encias ency encies anza anze ance ances ancia ancias ancy',
  ism: 'ism isms ismo ismi ismos isme ismes',
  ist: 'ist ists ista isti iste istas istes',
  ar: 'ario aria ari arie arios arias aire aires eiro eira eiros eiras ero era eros eras ier iers iere ieri ieres ary aries',
  os: 'oso osa osi ose osos osas eux euse euses ous',
  ic: 'ico ica ici iche icos icas ique iques ic ics ical',
  iv: 'ivo iva ivi ive ivos ivas ives if ifs',
  al: 'al ale ali als ais ales aux',
  bl: 'bile bili ble bles vel veis',
  tor: 'tor tore tori trice teur teurs tores tora toras tors dor dores dora doras eur eurs ore ori',
  a: 'ato ata ati ate ado ada ados adas e ee es ees ed ated',
};

/** Spellings of one sound; the longest that fits at a place is taken, and what it gives is not read again. */
const SOUNDS: Record<string, string> = {
  sch: 'sc', gli: 'li', gue: 'ge', gui: 'gi',
  ph: 'f', th: 't', rh: 'r', qu: 'c', ck: 'c', ch: 'c', lh: 'l', nh: 'n', gn: 'n',
  ce: 'se', ci: 'si', ou: 'o', au: 'o', uo: 'o', ue: 'o', ie: 'e', ei: 'e',
  k: 'c', h: '', y: 'i', z: 's', x: 's', j: 'g', w: 'v',
};

const SHORTEST = 4;

/** A tree of letters in flat arrays: 32 places a node, and the number of the text that ends there, from 1 on. */
interface Tree {
  next: Uint16Array;
  text: Uint16Array;
}

const LETTERS = 32;
const FIRST_LETTER = 97;
/** What endings and sounds become, as letters: place 0 is none. */
const texts: Uint16Array[] = [new Uint16Array(0)];

function treeOf(entries: Iterable<[letters: string, text: string]>): Tree {
  const next: number[] = [];
  const text: number[] = [0];
  const numbers = new Map<string, number>();
  for (const [letters, value] of entries) {
    let node = 0;
    for (let i = 0; i < letters.length; i++) {
      const place = node * LETTERS + letters.charCodeAt(i) - FIRST_LETTER;
      if (!next[place]) { next[place] = text.length; text.push(0); }
      node = next[place] as number;
    }
    if (!numbers.has(value)) { numbers.set(value, texts.length); texts.push(lettersOf(value)); }
    text[node] = numbers.get(value) as number;
  }
  return { next: Uint16Array.from({ length: text.length * LETTERS }, (_, place) => next[place] ?? 0), text: Uint16Array.from(text) };
}

const lettersOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

/** The node after one more letter; 0 where the tree has none. */
const follow = ({ next }: Tree, node: number, code: number): number => (code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS ? next[node * LETTERS + code - FIRST_LETTER] as number : 0);

// endings are read from their last letter on
const endings = treeOf(Object.entries(ENDINGS).flatMap(([form, list]) => list.split(' ').map((ending): [string, string] => [[...ending].reverse().join(''), form])));
const sounds = treeOf(Object.entries(SOUNDS));

const [A, C, E, I, O, P, S, T, U] = lettersOf('aceiopstu');

/** The form that was made last: letters from `from` to `to` of `letters`, for those who need no string of it. */
export const cognate = { letters: new Uint16Array(64), from: 0, to: 0 };

/** The common form of a word without accents, in lower case. */
export function cognateForm(folded: string): string {
  makeCognate(folded);
  return String.fromCharCode(...cognate.letters.subarray(cognate.from, cognate.to));
}

/** Makes the common form of a word without accents, in lower case, into `cognate`. */
export function makeCognate(folded: string): void {
  let stem = folded.length;
  let ending = 0;
  for (let i = folded.length - 1, node = 0; i > 0; i--) {
    node = follow(endings, node, folded.charCodeAt(i));
    if (node === 0) break;
    const text = endings.text[node] as number;
    if (text === 0 || i + (texts[text] as Uint16Array).length < SHORTEST) continue;
    stem = i;
    ending = text;
  }
  if (cognate.letters.length < folded.length * 2) cognate.letters = new Uint16Array(folded.length * 4);
  const { letters } = cognate;
  let to = respell(folded, stem, letters);
  const last = texts[ending] as Uint16Array;
  for (let k = 0; k < last.length; k++) letters[to++] = last[k] as number;
  let from = 0;
  if (to > SHORTEST) {
    // an s before c, p or t that some languages put a vowel before: estado, stato
    const [first, third] = [letters[0], letters[2]];
    if ((first === E || first === I) && letters[1] === S && (third === C || third === P || third === T)) from = 1;
    if (to - from > SHORTEST) to = lastVowel(letters, to);
  }
  cognate.from = from;
  cognate.to = to;
}

/** Where a last vowel, an s, or an s after a, e or o begins. */
function lastVowel(letters: Uint16Array, to: number): number {
  const last = letters[to - 1];
  const before = letters[to - 2];
  if (last === S) return before === A || before === E || before === O ? to - 2 : to - 1;
  return last === A || last === E || last === I || last === O || last === U ? to - 1 : to;
}

/** Puts every sound before `end` into its common spelling, the longest that fits; a letter that is doubled stands once. Returns how many letters it wrote. */
function respell(word: string, end: number, letters: Uint16Array): number {
  let count = 0;
  for (let i = 0; i < end;) {
    let found = 0;
    let length = 1;
    for (let k = i, node = 0; k < end; k++) {
      node = follow(sounds, node, word.charCodeAt(k));
      if (node === 0) break;
      if (sounds.text[node] === 0) continue;
      found = sounds.text[node] as number;
      length = k - i + 1;
    }
    if (found === 0) {
      const code = word.charCodeAt(i);
      if (count === 0 || letters[count - 1] !== code) letters[count++] = code;
    } else {
      const sound = texts[found] as Uint16Array;
      for (let k = 0; k < sound.length; k++) if (k > 0 || count === 0 || letters[count - 1] !== sound[k]) letters[count++] = sound[k] as number;
    }
    i += length;
  }
  return count;
}
