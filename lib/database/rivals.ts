import 'server-only';
import { groupBy } from '../group-by.ts';
import { contradicts, tells } from '../stories/facts.ts';
import type { Rival } from '../views.ts';
import { figureView, WITH_MARK } from './figure-views.ts';
import { MOST_COMPARED } from './contradictions.ts';
import { renamed, shownNames } from './shown.ts';
import type { Transaction } from './transaction.ts';

/** So many are shown beside a claim; the claim table has them all. */
const MOST_RIVALS = 3;

interface Fact {
  id: string;
  key: string;
  measure: string;
}

/** By fact: what other texts give in its place, with the figure that says so. */
export async function rivalsOf(client: Transaction, factIds: string[]): Promise<Map<string, Rival[]>> {
  if (factIds.length === 0) return new Map();
  const facts = await client.$queryRaw<Fact[]>`SELECT id, key, measure FROM (
      SELECT id, key, measure_key AS measure, row_number() OVER (PARTITION BY measure_key ORDER BY id) AS place FROM facts
      WHERE measure_key IN (SELECT measure_key FROM facts WHERE id = ANY(${factIds}))) AS same
    WHERE place <= ${MOST_COMPARED} OR id = ANY(${factIds})`;
  const byMeasure = groupBy(facts, ({ measure }) => measure);
  const wanted = new Set(factIds);
  const rivals = facts.filter(({ id }) => wanted.has(id))
    .map(({ id, key, measure }) => ({ id, others: (byMeasure.get(measure) ?? []).filter((other) => contradicts(key, other.key)).slice(0, MOST_RIVALS).map((other) => other.id) }));
  const stated = await statementsOf(client, [...new Set(rivals.flatMap(({ others }) => others))]);
  return new Map(rivals.map(({ id, others }) => [id, others.flatMap((other) => stated.get(other) ?? []).slice(0, MOST_RIVALS)]));
}

/** By fact: the texts that state it, each by the first of its figures that tells it. */
async function statementsOf(client: Transaction, factIds: string[]): Promise<Map<string, Rival[]>> {
  const claims = await client.claim.findMany({
    where: { factId: { in: factIds } }, distinct: ['factId', 'articleId'], orderBy: [{ factId: 'asc' }, { articleId: 'asc' }, { index: 'asc' }],
    select: { factId: true, attributedTo: true, articleId: true, figures: { include: { figure: { include: WITH_MARK } }, orderBy: { figureIndex: 'asc' } } },
  });
  const found = await client.article.findMany({ where: { id: { in: [...new Set(claims.map(({ articleId }) => articleId))] } }, select: { id: true, language: true, publisher: true } });
  const articles = new Map(found.map(({ id, ...article }) => [id, article]));
  const sources = await shownNames(client, claims.flatMap(({ attributedTo }) => attributedTo));
  const stated = claims.flatMap(({ factId, articleId, attributedTo, figures }) => {
    const article = articles.get(articleId);
    const views = figures.map(({ figure }) => figureView(figure));
    const figure = views.find(tells) ?? views[0];
    return factId && figure && article ? [{ factId, rival: { articleId, ...article, attributedTo: renamed(attributedTo, sources), figure } }] : [];
  });
  return new Map([...groupBy(stated, ({ factId }) => factId)].map(([id, all]) => [id, all.map(({ rival }) => rival)]));
}
