/** Names that stand together: "HIVE Digital, TeraWulf, Hut 8 e MARA Holdings" act as one. */
import { BROKEN, WORD } from '../../text/tokens.ts';
import { partsBefore } from './governors.ts';
import type { Named, Scene } from '../claims/scene.ts';

export const unique = (names: Named[]): string[] => [...new Set(names.map(({ company }) => company))];

/** Tokens from the beginning of a sentence within which "Chez Acme, …" says whom it is about. */
export const FRONTED = 4;

/** Names tied by commas and "and": HIVE Digital, TeraWulf, Hut 8 e MARA Holdings. */
export function coordinated(scene: Scene, names: Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const name of names) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (last && !last.described && !name.described && !leadsOut(scene, group?.[0] as Named, name) && !isGapped(scene, group?.[0] as Named, name) && tied(scene, last.to, name.from)) group?.push(name);
    else groups.push([name]);
  }
  // "Tras comprar Avatel, Digi sumará …": two that a bare comma parts are no list
  return groups.flatMap((group) => (group.length === 2 && !linked(scene, group[0] as Named, group[1] as Named) ? group.map((name) => [name]) : [group]));
}

/** Whether "and" stands between two names. */
function linked({ tokens, words }: Scene, first: Named, next: Named): boolean {
  for (let i = first.to; i < next.from; i++) if (tokens.word[i] === '&' || words.and.at(tokens, i, next.from)) return true;
  return false;
}

/** "Ao Montepio, a Autoridade aplicou": a name that a preposition governs at the start of a sentence, and behind its comma and an article who acts. */
function leadsOut(scene: Scene, first: Named, next: Named): boolean {
  const { tokens, words, from } = scene;
  return first.from - from <= FRONTED && tokens.word[first.to] === ',' && words.determiners.has(tokens.word[next.from - 1] as string) && partsBefore(scene, first).length > 0;
}

/** "Kering a lâché 5,1 % après l'avis de Jefferies, et LVMH 2,7 %": a name with a figure of its own behind one that a preposition governs. */
const isGapped = (scene: Scene, first: Named, next: Named): boolean =>
  scene.figures.some(({ from }) => from === next.to) && scene.figures.some(({ to }) => to <= first.from) && partsBefore(scene, first).length > 0;

/** Words of an apposition between "and" and the name: "EDF et la société nantaise Hydrolys", "et de son actionnaire historique Ardian". */
const DESCRIBED = 5;

function tied(scene: Scene, from: number, to: number): boolean {
  const { tokens, words } = scene;
  let i = from;
  let linked = false;
  while (i < to && tokens.gap[i] !== BROKEN) {
    const link = words.and.at(tokens, i, to);
    if (link) i = link.next;
    else if (tokens.word[i] === ',' || tokens.word[i] === '&') i += 1;
    else break;
    linked = true;
  }
  if (i === to) return linked;
  return linked && to - i <= DESCRIBED && describes(scene, i, to);
}

/** Whether tokens i to `to` only describe the name behind them: an article or the preposition once more, a noun of companies or an adjective of a nation. */
function describes({ tokens, words }: Scene, i: number, to: number): boolean {
  let told = false;
  for (let k = i; k < to; ) {
    const noun = words.appositions.at(tokens, k, to) ?? words.demonyms.at(tokens, k, to) ?? words.descriptions.at(tokens, k, to);
    if (noun) { told = true; k = noun.next; continue; }
    const word = tokens.word[k] as string;
    const small = words.determiners.has(word) || word === "'" || words.parts.at(tokens, k, k + 1) !== undefined || (word.length === 1 && tokens.word[k + 1] === "'");
    const own = words.own.has(word);
    if (tokens.word[k + 1] === "'" && tokens.word[k + 2] === 's' && (tokens.caps[k] as number) > 0) { told = true; k += 3; continue; }
    told ||= own;
    if (!small && !own && (!told || tokens.kind[k] !== WORD || tokens.caps[k] !== 0)) return false;
    k += 1;
  }
  return told || to - i <= 2;
}
