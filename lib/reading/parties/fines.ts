/** Fines that a sentence shares out among several, and those whose author was told before. */
import type { Draft } from '../claims/draft.ts';
import type { Named, Scene } from '../claims/scene.ts';
import type { Parties } from './deals.ts';
import { partsBefore } from './governors.ts';
import type { Memory } from './memory.ts';
import { unique } from './name-groups.ts';

/** Sentences between who imposed the fines and how they are shared out. */
const NEAR = 2;

/** The authority that the claim told last says to have imposed something. */
function authorityOf({ types, subjects, entities, at }: Memory, sentence: number): string | undefined {
  const [author] = subjects;
  return author !== undefined && types.includes('legal') && sentence - at <= NEAR && entities.get(author)?.kind === 'institution' ? author : undefined;
}

/** Names and sums that take turns; the first sum may stand before its name and the others behind theirs ("11,5 milhões, coube à Unilabs, seguida da Synlab, com 6,9"). */
const TURNS = /^(?:(?:NS){2,}|(?:SN){2,}|SN(?:NS)+)$/;

/** A sum that one was fined, its currency told before it or not: "11,5 milhões". */
const isSum = ({ figure }: Scene['figures'][number]): boolean => figure.kind === 'money' || (figure.kind === 'count' && /\p{L}/u.test(figure.text));

/** Whom a sum hits where each name of a sentence has one of its own: "Eni paga 5 milioni ed Edison 3". */
function hitBy({ figures }: Scene, names: readonly Named[], sum: number): Named | undefined {
  const sums = figures.filter(isSum).map(({ from }): { from: number; name?: Named } => ({ from }));
  const order = [...names.map((name) => ({ from: name.from, name })), ...sums].sort((a, b) => a.from - b.from);
  if (!TURNS.test(order.map(({ name }) => (name ? 'N' : 'S')).join(''))) return undefined;
  const at = order.findIndex(({ from }) => from === sum);
  return at < 0 ? undefined : order[at % 2 ? at - 1 : at + 1]?.name;
}

/** Subject and object of one of several fines, or of one whose author was told before ("A coima mais elevada coube à Unilabs"): who imposed it, and whom it hits. */
export function finedBy(scene: Scene, { type, figures }: Draft, named: readonly Named[], memory: Memory, sentence: number): Parties | undefined {
  const sum = type === 'legal' ? figures.find(isSum) : undefined;
  if (!sum) return undefined;
  const hit = named.filter(({ kind }) => kind !== 'institution' && kind !== 'media');
  const own = hitBy(scene, hit, sum.from);
  const here = named.find((name) => name.kind === 'institution' && !partsBefore(scene, name).length);
  if (here) return own && { subjects: [here.company], objects: [own.company] };
  // who suffers it acts: "Temu écope de 3 millions et Shein de 1,5 million"
  const author = hit.length && partsBefore(scene, hit[0] as Named).length ? authorityOf(memory, sentence) : undefined;
  if (author === undefined) return own && { subjects: [own.company], objects: [] };
  return own ? { subjects: [author], objects: [own.company] } : hit.every((name) => partsBefore(scene, name).length) ? { subjects: [author], objects: unique(hit) } : undefined;
}
