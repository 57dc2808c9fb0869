import type { Analysis, Claim, Span } from '../analysis.ts';
import type { MarkedClaim, MarkedNames, Reference } from './reference.ts';

/** The parts that are scored each by itself; `not stated` looks at forecasts, possibilities and denials alone, `whole` at claims right in every part. */
export const PARTS = ['type', 'subject', 'object', 'figure binding', 'attribution', 'modality', 'not stated', 'date', 'companies', 'whole'] as const;
export type ScoredPart = (typeof PARTS)[number];

export interface Count {
  hit: number;
  given: number;
  wanted: number;
}

export interface Score {
  counts: Record<ScoredPart, Count>;
  /** What was missed, read otherwise, or read where nothing is: a line each. */
  misses: string[];
}

export const f1 = ({ hit, given, wanted }: Count): number => (given + wanted === 0 ? 1 : (2 * hit) / (given + wanted));

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** A claim that was read, with the figures that it binds. */
interface Given {
  claim: Claim;
  figures: Span[];
}

/** How many marked figures were read, each as another one: `35 cents a share` was read where `35 cents` was. */
function shared(wanted: readonly Span[], given: readonly Span[]): number {
  const left = new Set(given);
  return wanted.filter((figure) => {
    const found = [...left].find((other) => overlap(figure, other));
    return found !== undefined && left.delete(found);
  }).length;
}
/** Whether a marked name, of which `A|B` allows either, is a name that was read. */
export const allows = (marked: string, name: string): boolean => marked.split('|').includes(name);
const common = ({ must }: MarkedNames, given: readonly string[]): number => must.filter((marked) => given.some((name) => allows(marked, name))).length;

/** How well a claim that was read fits a marked one; 0 where it is another statement. */
function closeness(marked: MarkedClaim, { claim, figures }: Given): number {
  if (!overlap(marked, claim)) return 0;
  const type = marked.types.includes(claim.type) ? 4 : 0;
  const bound = shared(marked.figures, figures);
  if (!type && !bound && (marked.figures.length || figures.length)) return 0;
  const size = Math.max(marked.figures.length, figures.length);
  return 1 + type + (size ? (6 * bound) / size : 3) + common(marked.subjects, claim.subjects) + common(marked.sources, claim.attributedTo) + (marked.modalities.includes(claim.modality) ? 0.5 : 0);
}

/** Which claim was read for which marked one: the best fit first. */
function pair(reference: Reference, read: readonly Given[]): Map<MarkedClaim, Given> {
  const fits = reference.claims.flatMap((marked) => read.map((given) => ({ marked, given, score: closeness(marked, given) }))).filter(({ score }) => score > 0);
  fits.sort((a, b) => b.score - a.score);
  const pairs = new Map<MarkedClaim, Given>();
  const taken = new Set<Given>();
  for (const { marked, given } of fits) {
    if (pairs.has(marked) || taken.has(given)) continue;
    pairs.set(marked, given);
    taken.add(given);
  }
  return pairs;
}

/** Scores how one marked text was read. A claim that fits none counts against every part that it fills, one that was missed likewise. */
export function scoreReading(reference: Reference, analysis: Analysis): Score {
  const counts = Object.fromEntries(PARTS.map((part) => [part, { hit: 0, given: 0, wanted: 0 }])) as Record<ScoredPart, Count>;
  const misses: string[] = [];
  const text = (span: Span): string => reference.text.slice(span.start, span.end).replaceAll('\n', ' ');
  const short = (span: Span): string => { const words = text(span); return `«${words.length > 70 ? `${words.slice(0, 70)} …` : words}»`; };
  const read = analysis.claims.map((claim): Given => ({ claim, figures: claim.figures.map((index) => analysis.figures[index]).filter((figure) => figure !== undefined && figure.kind !== 'vague') as Span[] }));
  const pairs = pair(reference, read);
  const paired = new Set(pairs.values());

  const tally = (part: ScoredPart, hit: number, given: number, wanted: number, where: number, say: () => string): boolean => {
    const count = counts[part];
    count.hit += hit; count.given += given; count.wanted += wanted;
    const right = hit === given && hit === wanted;
    if (!right && where) misses.push(`${reference.file}:${where} ${part}: ${say()}`);
    return right;
  };
  const list = (words: readonly string[]): string => words.join(' + ') || 'none';

  for (const marked of reference.claims) {
    const given = pairs.get(marked);
    if (marked.optional) continue;
    if (!given) {
      misses.push(`${reference.file}:${marked.line} missed: ${marked.types.join('|')} ${short(marked)}`);
      counts.type.wanted += 1; counts.modality.wanted += 1; counts.whole.wanted += 1;
      counts['not stated'].wanted += marked.modalities.includes('stated') ? 0 : 1;
      counts['figure binding'].wanted += marked.figures.length;
      counts.subject.wanted += marked.subjects.must.length; counts.object.wanted += marked.objects.must.length; counts.attribution.wanted += marked.sources.must.length;
      counts.date.wanted += marked.dates.must.length ? 1 : 0;
      continue;
    }
    const { claim } = given;
    const figures = given.figures.filter((figure) => marked.figures.some((wanted) => overlap(figure, wanted)) || !marked.otherFigures.some((other) => overlap(figure, other)));
    const where = marked.line;
    const right: boolean[] = [];
    const type = marked.types.includes(claim.type);
    right.push(tally('type', type ? 1 : 0, 1, 1, where, () => `${marked.types.join('|')}, read ${claim.type} ${short(marked)}`));
    const modality = marked.modalities.includes(claim.modality);
    right.push(tally('modality', modality ? 1 : 0, 1, 1, where, () => `${marked.modalities.join('|')}, read ${claim.modality} ${short(marked)}`));
    const open = marked.modalities.includes('stated');
    if (!open || (claim.modality !== 'stated' && !modality)) tally('not stated', modality ? 1 : 0, claim.modality !== 'stated' ? 1 : 0, open ? 0 : 1, 0, () => '');
    const bound = shared(marked.figures, figures);
    right.push(tally('figure binding', bound, figures.length, marked.figures.length, where, () => `${list(marked.figures.map(text))}, read ${list(figures.map(text))} ${short(marked)}`));
    const named = (part: ScoredPart, wanted: MarkedNames, names: readonly string[]): void => {
      const counted = names.filter((name) => !wanted.may.some((marked) => allows(marked, name)));
      right.push(tally(part, common(wanted, counted), counted.length, wanted.must.length, where, () => `${list(wanted.must)}, read ${list(names)} ${short(marked)}`));
    };
    named('subject', marked.subjects, claim.subjects);
    named('object', marked.objects, claim.objects);
    named('attribution', marked.sources, claim.attributedTo);
    const { must, may } = marked.dates;
    const date = claim.date !== undefined && may.includes(claim.date) ? undefined : claim.date;
    right.push(tally('date', date !== undefined && must.includes(date) ? 1 : 0, date === undefined ? 0 : 1, must.length ? 1 : 0, where, () => `${must.join('|') || 'none'}, read ${claim.date ?? 'none'} ${short(marked)}`));
    tally('whole', right.every(Boolean) ? 1 : 0, 1, 1, 0, () => '');
  }
  for (const given of read) {
    if (paired.has(given) || reference.optional.some((span) => overlap(span, given.claim))) continue;
    const { claim, figures } = given;
    counts.type.given += 1; counts.modality.given += 1; counts.whole.given += 1;
    counts['not stated'].given += claim.modality === 'stated' ? 0 : 1;
    counts['figure binding'].given += figures.length; counts.subject.given += claim.subjects.length; counts.object.given += claim.objects.length;
    counts.attribution.given += claim.attributedTo.length; counts.date.given += claim.date === undefined ? 0 : 1;
    misses.push(`${reference.file} no such claim: ${claim.type} ${list(claim.subjects)} [${list(figures.map(text))}] ${short(claim)}`);
  }
  const found = new Set(analysis.companies.map(({ company }) => company));
  for (const { name, line } of reference.companies) tally('companies', found.has(name) ? 1 : 0, 0, 1, found.has(name) ? 0 : line, () => `${name} missed`);
  counts.companies.given += found.size;
  for (const name of found) if (!reference.companies.some((company) => company.name === name)) misses.push(`${reference.file} companies: ${name}, which the reference does not name`);
  return { counts, misses };
}

/** Adds the scores of several texts. */
export function sumScores(scores: readonly Score[]): Score {
  const counts = Object.fromEntries(PARTS.map((part) => [part, {
    hit: scores.reduce((sum, score) => sum + score.counts[part].hit, 0),
    given: scores.reduce((sum, score) => sum + score.counts[part].given, 0),
    wanted: scores.reduce((sum, score) => sum + score.counts[part].wanted, 0),
  }])) as Record<ScoredPart, Count>;
  return { counts, misses: scores.flatMap(({ misses }) => misses) };
}
