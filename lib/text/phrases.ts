/** Word lists as tries over tokens: the longest phrase that starts at a token, in one step a word, however long the list. */
import { BROKEN, fold, GLUED, type Tokens, tokenize } from './tokens.ts';

interface Node<T> {
  next?: Map<string, Node<T>>;
  /** Forms without their accents, for texts that are written so. */
  plain?: Map<string, Node<T>>;
  /** Stems ("investi*"), by their first three letters. */
  stems?: Map<string, [stem: string, node: Node<T>][]>;
  value?: T;
}

export interface PhraseMatch<T> {
  value: T;
  /** Index of the token after the phrase. */
  next: number;
}

const STEM_KEY = 3;
/** Words kept as beginning nothing: more than a language's common words, and no more, so that endless input needs no endless memory. */
const MOST_STRANGERS = 20_000;
/** Up to this length two words often differ by an accent alone. */
const LONGEST_LOOKALIKE = 6;

/** Entries for `Phrases`: every phrase of a list stands for one value. */
export const each = <T>(phrases: readonly string[], value: T): [phrase: string, value: T][] => phrases.map((phrase) => [phrase, value]);

/** A list of phrases that are there or not. */
export const listed = (phrases: readonly string[]): Phrases<true> => new Phrases(each(phrases, true as const));

/** Small letters and single blanks: what the tokens of a phrase are without looking. */
const PLAIN = /^[a-zß-öø-ÿ]+(?: [a-zß-öø-ÿ]+)*$/;

/** The words of a phrase, and which of them are stems. Lists hold thousands of phrases: most are plain words, which are cut at their blanks. */
function wordsOf(phrase: string): { words: string[]; stems?: ReadonlySet<number> } {
  if (PLAIN.test(phrase)) return { words: phrase.split(' ') };
  const { count, word, gap } = tokenize(phrase);
  const words: string[] = [];
  const stems = new Set<number>();
  for (let i = 0; i < count; i++) {
    words.push(word[i] as string);
    if (word[i + 1] === '*' && gap[i + 1] === 0) { stems.add(words.length - 1); i += 1; }
  }
  return { words, stems };
}

/**
 * Whether a word may be read as another one with accents: "meta" is "metà" only in a text that writes none; longer words are mistaken for
 * nothing else ("milhoes"), and a wrong accent ("trentatrè") is read as the right one.
 */
const mayLackAccents = (tokens: Tokens, i: number): boolean =>
  tokens.folded[i] !== tokens.word[i] || !tokens.accented || tokens.caps[i] === 2 || (tokens.word[i] as string).length > LONGEST_LOOKALIKE;

/** Which verbs a word may be a form of, by their infinitives; `folded`: the same for a word without its accents. */
export interface Verbs {
  of(word: string): readonly string[] | undefined;
  folded(word: string): readonly string[] | undefined;
}

/** For lists that hold verbs by their infinitives: `~mettere in vendita` stands for all forms of its first word. */
export interface WithVerbs<T> {
  verbs: Verbs;
  /** What a word stands for that the list holds both as it is and as a form of a verb. */
  both(word: T, verb: T): T;
}

/** Phrases with what each stands for. A word ending in `*` is a stem of three letters or more; accents may be missing in the text. */
export class Phrases<T> {
  private readonly root: Node<T> = {};
  private readonly strangers = new Set<string>();
  /** What follows each verb, by its infinitive. */
  private readonly verbs = new Map<string, Node<T>>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]> = [], private readonly withVerbs?: WithVerbs<T>) {
    const all = [...entries];
    for (const plain of [false, true]) {
      for (const [phrase, value] of all) {
        if (withVerbs && phrase.startsWith('~')) this.addVerb(phrase, value, plain);
        else if (!plain) Phrases.add(this.root, phrase, value, false);
        else if (fold(phrase) !== phrase.toLowerCase()) Phrases.add(this.root, fold(phrase), value, true);
      }
    }
    Phrases.inherit(this.root);
    for (const node of this.verbs.values()) Phrases.inherit(node);
  }

  private addVerb(phrase: string, value: T, plain: boolean): void {
    const [verb = '', ...words] = phrase.slice(1).split(' ');
    const rest = words.join(' ');
    const node = this.verbs.get(verb) ?? {};
    this.verbs.set(verb, node);
    if (!rest) node.value = value;
    else if (!plain) Phrases.add(node, rest, value, false);
    else if (fold(rest) !== rest.toLowerCase()) Phrases.add(node, fold(rest), value, true);
  }

  /** A word that begins a phrase ("prezzi al consumo") still counts by itself where a stem of the list covers it ("prezz*"). */
  private static inherit<T>(node: Node<T>): void {
    for (const forms of [node.next, node.plain]) {
      for (const [word, child] of forms ?? []) {
        child.value ??= node.stems?.get(word.slice(0, STEM_KEY))?.find(([stem]) => word.startsWith(stem))?.[1].value;
        Phrases.inherit(child);
      }
    }
    for (const list of node.stems?.values() ?? []) for (const [, child] of list) Phrases.inherit(child);
  }

  private static add<T>(root: Node<T>, phrase: string, value: T, plain: boolean): void {
    const { words, stems } = wordsOf(phrase);
    let node = root;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      if (stems?.has(i)) {
        node.stems ??= new Map();
        const key = word.slice(0, STEM_KEY);
        const list = node.stems.get(key) ?? [];
        let found = list.find(([stem]) => stem === word);
        if (!found) { found = [word, {}]; list.push(found); list.sort((a, b) => b[0].length - a[0].length); }
        node.stems.set(key, list);
        node = found[1];
        continue;
      }
      const known = plain ? node.next?.get(word) : undefined;
      if (known && i + 1 < words.length) { node = known; continue; }
      // a form without accents never takes the place of another word of the list
      if (known?.value !== undefined) return;
      const forms: Map<string, Node<T>> = (plain ? node.plain : node.next) ?? new Map();
      if (plain) node.plain = forms;
      else node.next = forms;
      const child = forms.get(word) ?? {};
      forms.set(word, child);
      node = child;
    }
    node.value = value;
  }

  /** Keeps a word that begins no phrase, with or without its accents, in no text: the next time it costs one look-up. */
  private remember(word: string, folded: string): void {
    if (this.root.plain?.has(folded) || this.root.next?.has(folded)) return;
    // "mette" begins nothing where accents are written, and "metté" where they are not
    if (this.withVerbs?.verbs.folded(folded)?.some((infinitive) => this.verbs.has(infinitive))) return;
    if (this.strangers.size >= MOST_STRANGERS) this.strangers.clear();
    this.strangers.add(word);
  }

  private static step<T>(node: Node<T>, tokens: Tokens, i: number): Node<T> | undefined {
    const word = tokens.word[i] as string;
    const exact = node.next?.get(word);
    if (exact) return exact;
    const folded = tokens.folded[i] as string;
    if (mayLackAccents(tokens, i)) {
      const plain = node.plain?.get(folded) ?? (folded === word || word.length <= LONGEST_LOOKALIKE ? undefined : node.next?.get(folded));
      if (plain) return plain;
    }
    if (!node.stems) return undefined;
    const list = node.stems.get(word.slice(0, STEM_KEY)) ?? (folded === word ? undefined : node.stems.get(folded.slice(0, STEM_KEY)));
    return list?.find(([stem]) => word.startsWith(stem) || folded.startsWith(stem))?.[1];
  }

  /** The longest phrase that starts at token i, within one line. */
  at(tokens: Tokens, i: number, before = tokens.count): PhraseMatch<T> | undefined {
    const limit = Math.min(before, tokens.count);
    // neighbours are looked at without asking whether there are any
    if (i < 0 || i >= limit) return undefined;
    const word = tokens.word[i] as string;
    if (this.strangers.has(word)) return undefined;
    const exact = Phrases.step(this.root, tokens, i);
    const verbs = this.withVerbs && this.verbsAt(tokens, i);
    if (!exact && !verbs) {
      this.remember(word, tokens.folded[i] as string);
      return undefined;
    }
    let found = exact && Phrases.follow(exact, tokens, i, limit);
    // "aliou-se com"
    const end = verbs && i + 2 < limit && tokens.word[i + 1] === '-' && tokens.gap[i + 1] === GLUED && tokens.gap[i + 2] === GLUED ? i + 2 : i;
    for (const verb of verbs ?? []) {
      const other = Phrases.follow(verb, tokens, end, limit);
      if (other && found?.next === other.next) found = { value: (this.withVerbs as WithVerbs<T>).both(found.value, other.value), next: other.next };
      else if (other && (!found || other.next > found.next)) found = other;
    }
    return found;
  }

  /** What follows the verbs that the word at token i may be a form of. */
  private verbsAt(tokens: Tokens, i: number): Node<T>[] | undefined {
    const { verbs } = this.withVerbs as WithVerbs<T>;
    const word = tokens.word[i] as string;
    const folded = tokens.folded[i] as string;
    const infinitives = verbs.of(word) ?? (mayLackAccents(tokens, i) ? verbs.folded(folded) : undefined);
    const found = infinitives?.flatMap((infinitive) => this.verbs.get(infinitive) ?? []);
    return found?.length ? found : undefined;
  }

  /** The longest phrase from a node on, whose word stands at token i. */
  private static follow<T>(from: Node<T>, tokens: Tokens, i: number, limit: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = from;
    let value: T | undefined = node.value;
    let next = i + 1;
    for (let k = i + 1; k < limit && (node.next || node.plain || node.stems) && tokens.gap[k] !== BROKEN; k++) {
      node = Phrases.step(node, tokens, k);
      if (!node) break;
      if (node.value !== undefined) { value = node.value; next = k + 1; }
    }
    return value === undefined ? undefined : { value, next };
  }
}

/** The longest phrase that ends right before token i, and where it starts; no phrase of more than `reach` tokens is sought. */
export function phraseBefore<T>(phrases: Phrases<T>, tokens: Tokens, i: number, reach = 5): { value: T; from: number } | undefined {
  if (i === 0 || tokens.gap[i] === BROKEN) return undefined;
  for (let from = Math.max(0, i - reach); from < i; from++) {
    const found = phrases.at(tokens, from, i);
    if (found && found.next === i) return { value: found.value, from };
  }
  return undefined;
}

/** Whether a phrase of a list begins from one token to another and ends with the latter at most. */
export function phraseWithin<T>(phrases: Phrases<T>, tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (phrases.at(tokens, i, to)) return true;
  return false;
}
