/** Sentences that make several statements, each of its own companies. */
import { phraseBefore } from '../../text/phrases.ts';
import { MARK } from '../../text/tokens.ts';
import { statementFrom } from './clauses.ts';
import { asks } from './questions.ts';
import { partsBefore } from '../parties/governors.ts';
import { coordinated } from '../parties/name-groups.ts';
import type { Scene } from './scene.ts';

/** Words between a comma and the company that begins a clause of its own: "mentre la", "e a". */
const LEAD = 4;

/**
 * A sentence of two companies that each have figures of their own is two statements: "Petrobras … R$ 12,5 bilhões, enquanto a Vale investiu
 * US$ 1,2 bi". Cut at the comma before a company that no preposition governs; a sentence without such a cut stays whole.
 */
export function statementsOf(scene: Scene): Scene[] {
  const { tokens, words, figures, names } = scene;
  const cuts: number[] = [];
  let begun = scene.from;
  for (const group of coordinated(scene, names).slice(1)) {
    const [first] = group;
    if (!first || partsBefore(scene, first).length) continue;
    let comma = first.from - 1;
    while (comma > first.from - 1 - LEAD && !(tokens.kind[comma] === MARK && /^[,;]$/.test(tokens.word[comma] as string))) comma -= 1;
    if (comma <= first.from - 1 - LEAD) continue;
    // "…, calcola l'autorità, e …", "…, secondo Goldman Sachs, …": who speaks begins no clause
    const says = phraseBefore(words.speech, tokens, first.described ? first.from - 1 : first.from)?.value;
    if (says === 'verb' || says === 'before') continue;
    const before = figures.some(({ from }) => from >= begun && from < comma) && names.some(({ from }) => from >= begun && from < comma);
    if (!before || !figures.some(({ from }) => from > first.from)) continue;
    cuts.push(comma);
    begun = comma;
  }
  // what a semicolon parts, where both sides say something of somebody
  for (let i = scene.from; i < scene.to; i++) {
    const says = (from: number, to: number): boolean => names.some((name) => name.from >= from && name.from < to) && scene.cues.some((cue) => cue.from >= from && cue.from < to);
    if (tokens.word[i] === ';' && !cuts.includes(i) && says(scene.from, i) && says(i, scene.to)) cuts.push(i);
  }
  // "fell 2.3% after the Journal reported that …": somebody else's word
  for (const name of names) {
    if (words.speech.at(tokens, name.to)?.value !== 'verb') continue;
    let k = name.from - 1;
    while (k > scene.from && (words.determiners.has(tokens.word[k] as string) || words.relatives.has(tokens.word[k] as string))) k -= 1;
    if (k > scene.from && words.comparisons.at(tokens, k, name.from) && figures.some((figure) => figure.from < k) && !cuts.includes(k)) cuts.push(k);
  }
  // "Bmw ci ha ordinato 200 macchine: chi ce lo fa fare?": what is told before a question
  const question = asks(scene) ? statementFrom(scene, scene.to - 1) : scene.from;
  if (question > scene.from && !cuts.includes(question)) cuts.push(question);
  if (!cuts.length) return [scene];
  const edges = [scene.from, ...cuts.sort((a, b) => a - b), scene.to];
  return edges.slice(1).map((to, k): Scene => {
    const from = edges[k] as number;
    const within = <T extends { from: number }>(list: T[]): T[] => list.filter((item) => item.from >= from && item.from < to);
    return { ...scene, from, to, names: within(names), figures: within(figures), dates: within(scene.dates), cues: within(scene.cues), modality: within(scene.modality) };
  });
}
