/** Whom a claim without a deal is about: whose revenue, whose staff, whose shares. */
import { endsLike } from '../../text/endings.ts';
import type { ClaimType } from '../../terms.ts';
import { clauseAt, statementFrom, undivided } from '../claims/clauses.ts';
import { listedBefore, partsBefore } from './governors.ts';
import { FRONTED } from './name-groups.ts';
import type { Named, Scene } from '../claims/scene.ts';
import { strangerActs } from './strangers.ts';

/** Tokens from the beginning of a sentence to whom it leads with: "A Telefónica". */
const LED = 2;

/** Tokens between a cue and whose it is, whatever the preposition. */
const ATTACHED = 3;

/** Tokens between a bracket behind a name and its figure. */
const BRACKETED = 4;

/** Tokens between what is somebody's and whose it is: "les ventes du groupe suisse Nestlé". */
const OWNED = 8;

/**
 * The group of names that a claim is about: the first that acts before its anchor in the same clause, else whose something is ("les ventes de
 * Thales"), else one behind or in another clause. Where, with whom and for whom something is done is nobody that it is about.
 */
export function nearest(scene: Scene, groups: Named[][], anchor: number, type: ClaimType): Named[] {
  const first = (group: Named[]): number => (group[0] as Named).from;
  const parts = new Map(groups.map((group) => [group, partsBefore(scene, group[0] as Named)]));
  const fronted = (group: Named[]): boolean => first(group) - scene.from <= FRONTED && scene.tokens.word[group.at(-1)?.to ?? scene.to] === ',';
  // "shares in Burberry", "emplois chez Renault": right behind what the claim is about
  const attached = (group: Named[]): boolean => scene.cues.some((cue) => cue.from === anchor && cue.to <= first(group) && first(group) - cue.to <= ATTACHED);
  // "Tras comprar Avatel, Digi sumará …": the last name of a clause that leads in
  const leadsIn = (group: Named[]): boolean => { const next = groups[groups.indexOf(group) + 1]; return next !== undefined && first(group) - scene.from > 1 && clauseBefore(scene, group.at(-1)?.to ?? 0, first(next)); };
  const acts = groups.filter((group) => (!parts.get(group)?.length || fronted(group)) && !leadsIn(group));
  // "work has begun on Intel's $20bn factory": whose a thing is owns it, whatever preposition leads to that
  const owns = groups.filter((group) => !acts.includes(group) && (attached(group) || isPossessor(scene, group) || parts.get(group)?.some((part) => part === 'of' || part === 'by')));
  // "as ações da Galp subiram 2% e as da EDP caíram 3%": who stands in the clause itself
  const inside = (group: Named[]): boolean => first(group) < anchor && clauseAt(scene, first(group)) === clauseAt(scene, anchor);
  // "Kering a gagné 3,2 % et LVMH 1,1 %": who stands behind the figure before
  const told = scene.figures.findLast(({ to }) => to <= anchor && clauseAt(scene, to - 1) === clauseAt(scene, anchor));
  const here = (told && acts.find((group) => inside(group) && first(group) >= told.to && gapped(scene, first(group)))) ?? acts.find(inside) ?? (clauseAt(scene, anchor).from > scene.from ? owns.find(inside) : undefined);
  if (here) return here;
  // "Con 33,1% de las líneas, Entel lidera el mercado": who acts behind what leads in; "Maglia nera a Campari (-5,4%)": whose figure stands in brackets
  const whole = clauseAt(scene, anchor);
  const bracketed = groups.find((group) => { const end = group.at(-1)?.to ?? 0; return (scene.tokens.word[end] === '(' || isTold(scene, end)) && anchor > end && anchor - end <= BRACKETED; });
  const led = acts.find((group) => first(group) > anchor && clauseAt(scene, first(group)) === whole && (whole.verb ?? 0) > first(group));
  if (bracketed ?? led) return (bracketed ?? led) as Named[];
  const clause = statementFrom(scene, anchor);
  const own = acts.find((group) => first(group) < anchor && first(group) >= clause);
  if (own) return own;
  // people come and go, companies have them
  if (type === 'personnel') return acts[0] ?? owns[0] ?? [];
  if (strangerActs(scene, anchor)) return [];
  const whose = owns.find((group) => first(group) < anchor && first(group) >= clause);
  // "las fallas de los motores de Pratt & Whitney le costaron a la empresa 60 millones": who is spoken of, not who is named beside
  const spoken = groups.find((group) => group[0]?.described && first(group) >= clause && group !== whose);
  if (whose) return spoken && !whose[0]?.described && !attached(whose) ? spoken : whose;
  const before = acts.filter((group) => first(group) < anchor);
  // "A Telefónica le costará 180 millones"
  const given = groups.find((group) => first(group) - scene.from <= LED && first(group) < anchor);
  // "Debutó en Bolsa Naviolo": behind the verb, in its own clause
  const behind = acts.find((group) => first(group) >= anchor && undivided(scene, anchor, first(group)));
  return before[before.length - 1] ?? given ?? behind ?? owns.find((group) => first(group) >= clause && first(group) - anchor <= OWNED) ?? groups.find((group) => listedBefore(scene, group[0] as Named) !== undefined) ?? [];
}

/** Whether "'s" stands behind a name. */
const isPossessor = ({ tokens }: Scene, group: readonly Named[]): boolean => { const end = group.at(-1)?.to ?? 0; return tokens.word[end] === "'" && tokens.word[end + 1] === 's'; };

/** "Pennylane, valorisé 2 milliards d'euros": whether a comma and a participle stand behind a name. */
const isTold = ({ tokens, words }: Scene, end: number): boolean => tokens.word[end] === ',' && endsLike(tokens.word[end + 1] ?? '', words.past.participles);

/** Whether nothing but a comma and articles part two names. */
function clauseBefore({ tokens, words }: Scene, from: number, to: number): boolean {
  if (tokens.word[from] !== ',') return false;
  for (let i = from + 1; i < to; i++) if (!words.determiners.has(tokens.word[i] as string)) return false;
  return true;
}

/** Whether a name stands behind "and" or a comma, an article between: "et LVMH 1,1 %", ", il Sole". */
const gapped = ({ tokens, words }: Scene, at: number): boolean => [at - 1, at - 2].some((i) => tokens.word[i] === ',' || words.and.at(tokens, i, at) !== undefined) && (tokens.word[at - 1] === ',' || tokens.word[at - 2] === ',' || words.and.at(tokens, at - 1, at) !== undefined || words.determiners.has(tokens.word[at - 1] as string));
