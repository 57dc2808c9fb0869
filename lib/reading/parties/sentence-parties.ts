/** Who is party to a claim by the words of its own sentence alone. */
import type { ClaimType } from '../../terms.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { comparedAmong, isBehindParticiple, isClient, isFormer, isMeans, isParent, isRivaled } from './bystanders.ts';
import { clauseAt, pieceAt } from '../claims/clauses.ts';
import { nearest } from './concerned.ts';
import { dealtBy, isDeal, type Parties, ratedBy, relativeOf } from './deals.ts';
import { partsBefore } from './governors.ts';
import { coordinated, unique } from './name-groups.ts';
import { valuedBehind } from './rounds.ts';
import type { Named, Scene } from '../claims/scene.ts';

/** "La divisione si è aggiudicata una commessa, e Jefferies ha alzato il target": who acts in a later clause than the one that tells something. */
function actsLater(scene: Scene, name: Named, anchor: number): boolean {
  const here = clauseAt(scene, anchor);
  const clause = clauseAt(scene, name.from);
  return here.verb !== undefined && clause !== here && clause.from > anchor && (clause.opens === 'and' || clause.opens === 'mark') && clause.verb !== undefined && clause.verb > name.from && !partsBefore(scene, name).length;
}

/** "Renault, dont Nissan détient 15 %, a vendu 500 000 voitures": who stands in a clause in commas is no party to what its sentence tells, but for who joins in a round ("cui ha partecipato anche Primo Capital"). */
function insideOf(scene: Scene, names: readonly Named[], anchor: number, type: ClaimType): Named[] {
  const here = clauseAt(scene, anchor);
  const inside = names.some((name) => clauseAt(scene, name.from) === here);
  return names.filter((name) => {
    if (actsLater(scene, name, anchor)) return false;
    const { clause, opens, tight, verb } = pieceAt(scene, name.from);
    return !inside || clause === here || opens !== 'relative' || tight || partsBefore(scene, name).length > 0 || (type === 'financing' && (verb ?? 0) < name.from);
  });
}

/** "Interest rates were left unchanged by the Bank of England": the institution by which something is decided, where nobody acts. */
const decidedBy = (scene: Scene, groups: readonly Named[][]): Named[] | undefined =>
  groups.every((group) => partsBefore(scene, group[0] as Named).length) ? groups.find((group) => group[0]?.kind === 'institution' && partsBefore(scene, group[0]).includes('by')) : undefined;

/** Subjects and objects of a claim among the companies of its sentence; sources are left out beforehand. */
export function readParties(scene: Scene, all: Named[], type: ClaimType, anchor: number): Parties {
  const companies = all.some(({ kind }) => kind !== 'media');
  const compared = comparedAmong(scene, all, anchor);
  // papers are told and quoted: beside a company they are no party
  const names = all.filter((name) => !isParent(scene, name) && !compared.has(name) && !isFormer(scene, name, type) && !isMeans(scene, name) && !isRivaled(scene, name) && !(type !== 'contract' && isClient(scene, name)) && !isBehindParticiple(scene, name, anchor) && !(name.kind === 'media' && (companies || scene.tokens.word[name.from - 1] === '(' || partsBefore(scene, name).length > 0 || phraseBefore(scene.words.speech, scene.tokens, name.from)?.value === 'verb')));
  if (!names.length) return { subjects: [], objects: [] };
  const groups = coordinated(scene, insideOf(scene, names, anchor, type));
  const told = relativeOf(scene, groups, type, anchor);
  if (told) return told;
  // "Anacom obriga a MEO a …", "la Consob ha sospeso l'offerta di UniCredit": what an institution decides, and for whom
  const official = type === 'policy' ? (groups.find((group) => group[0]?.kind === 'institution' && !partsBefore(scene, group[0]).length && group[0].from <= anchor) ?? decidedBy(scene, groups)) : undefined;
  if (official) {
    const concerned = names.filter((name) => name.kind !== 'institution' && name.kind !== 'media' && name.from > (official[0] as Named).from);
    return { subjects: unique(official), objects: unique(concerned) };
  }
  const valued = type === 'valuation' ? valuedBehind(scene, groups, anchor) : undefined;
  if (valued) return { subjects: valued, objects: [] };
  if (isDeal(type)) return dealtBy(scene, groups, type, anchor);
  return ratedBy(scene, groups, anchor) ?? { subjects: unique(nearest(scene, groups, anchor, type)), objects: [] };
}
