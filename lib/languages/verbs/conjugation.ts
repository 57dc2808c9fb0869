/** Inflection: what `~comprare` in a list of words stands for. */

/** The forms of one verb that news use: third persons and "we" of every tense, then infinitive, gerund and participles. */
export interface Inflected {
  finite: string[];
  others: string[];
}

export type Conjugate = (infinitive: string) => Inflected;

/** Endings, set apart by blanks, that stand in the place of how the infinitive ends. */
export interface Paradigm {
  finite: string;
  others: string;
  /** What changes where stem and ending meet: `pubblic` + `erà` is `pubblicherà`; `-` marks the seam. */
  spelling?: readonly (readonly [RegExp, string])[];
}

/**
 * A language's verbs by how their infinitives end.
 * @param paradigms end of the infinitive → endings; the longest end that fits counts, so irregular verbs stand beside the regular classes
 * @throws Error for a word that ends like no infinitive
 */
export function conjugator(paradigms: Readonly<Record<string, Paradigm>>): Conjugate {
  const known = new Map<string, string[]>();
  const cut = (endings: string): string[] => {
    const found = known.get(endings) ?? endings.split(' ');
    known.set(endings, found);
    return found;
  };
  const ends = Object.keys(paradigms).sort((a, b) => b.length - a.length);
  return (infinitive) => {
    const end = ends.find((candidate) => infinitive.endsWith(candidate));
    if (end === undefined) throw new Error(`"~${infinitive}" ends like no infinitive of its language: write the word without "~".`);
    const { finite, others, spelling = [] } = paradigms[end] as Paradigm;
    const stem = infinitive.slice(0, infinitive.length - end.length);
    const forms = (endings: string): string[] => cut(endings).map((ending) => spelling.reduce((form, [from, to]) => form.replace(from, to), `${stem}-${ending}`).replace('-', ''));
    return { finite: forms(finite), others: forms(others) };
  };
}

/** The same without forms that are far commoner as other words (`meta`, a target): a list that means the verb names them. @param words set apart by blanks */
export function without(conjugate: Conjugate, words: string): Conjugate {
  const others: ReadonlySet<string> = new Set(words.split(' '));
  const own = (forms: readonly string[]): string[] => forms.filter((form) => !others.has(form));
  return (infinitive) => {
    const { finite, others: rest } = conjugate(infinitive);
    return { finite: own(finite), others: own(rest) };
  };
}

/** Endings on one stem: `on('invert', 'ía ían')` is "invertía invertían". */
export const on = (stem: string, endings: string): string => endings.split(' ').map((ending) => stem + ending).join(' ');

/** The forms that a phrase stands for, its first word a verb: `~mettere in vendita` is `mette in vendita`, `messo in vendita` and so on. */
function formsOf(phrase: string, conjugate: Conjugate): Inflected {
  const [verb = '', ...rest] = phrase.slice(1).split(' ');
  const whole = (form: string): string => [form, ...rest].join(' ');
  const { finite, others } = conjugate(verb);
  return { finite: finite.map(whole), others: others.map(whole) };
}

const VERB = '~';

/** Lists of words within lists and records, every `~comprare` among them replaced by its forms. */
export function inflected<T>(lists: T, conjugate: Conjugate): T {
  if (typeof lists === 'string' || lists === null || typeof lists !== 'object') return lists;
  if (Array.isArray(lists)) return lists.flatMap((item) => (typeof item === 'string' && item.startsWith(VERB) ? Object.values(formsOf(item, conjugate)).flat() : [inflected(item, conjugate)])) as T;
  return Object.fromEntries(Object.entries(lists).map(([key, value]) => [key, inflected(value, conjugate)])) as T;
}

/** The verbs that stand as `~comprare` within lists and records. */
export function infinitivesIn(lists: unknown, found = new Set<string>()): Set<string> {
  if (typeof lists === 'string') { if (lists.startsWith(VERB)) found.add(lists.slice(1).split(' ')[0] as string); }
  else if (lists !== null && typeof lists === 'object') for (const item of Object.values(lists)) infinitivesIn(item, found);
  return found;
}
