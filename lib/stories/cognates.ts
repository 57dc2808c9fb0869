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

const LONGEST_ENDING = 8;
const SHORTEST = 4;
const LONGEST_SOUND = 3;
const endings = new Map(Object.entries(ENDINGS).flatMap(([form, list]) => list.split(' ').map((ending): [string, string] => [ending, form])));
const sounds = new Map(Object.entries(SOUNDS));

/** An s before c, p or t that some languages put a vowel before: estado, stato. */
const OPENING = /^[ei]s(?=[cpt])/;
const LAST_VOWEL = /(?:[aeo]s|s|[aeiou])$/;

/** The common form of a word without accents, in lower case. */
export function cognateForm(folded: string): string {
  let stem = folded;
  let ending = '';
  for (let length = Math.min(LONGEST_ENDING, folded.length - 1); length > 0; length--) {
    const form = endings.get(folded.slice(-length));
    if (form === undefined || folded.length - length + form.length < SHORTEST) continue;
    stem = folded.slice(0, -length);
    ending = form;
    break;
  }
  const spelled = respell(stem) + ending;
  const form = spelled.length > SHORTEST ? spelled.replace(OPENING, 's') : spelled;
  return form.length > SHORTEST ? form.replace(LAST_VOWEL, '') : form;
}

/** Puts every sound into its common spelling; a letter that is doubled stands once. */
function respell(stem: string): string {
  let form = '';
  for (let i = 0; i < stem.length;) {
    let length = Math.min(LONGEST_SOUND, stem.length - i);
    let sound: string | undefined;
    for (; length > 0; length--) {
      sound = sounds.get(stem.slice(i, i + length));
      if (sound !== undefined) break;
    }
    const next = sound ?? stem.charAt(i);
    form += next !== '' && next.charCodeAt(0) === form.charCodeAt(form.length - 1) ? next.slice(1) : next;
    i += Math.max(1, length);
  }
  return form;
}
