import { groupBy } from '../group-by.ts';
import { contradicts } from '../stories/facts.ts';
import { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

/** So many measures are held at once. */
const BATCH = 1000;
/** A fact is compared with so many others of its measure: a text that states thousands of values of one measure is no source. */
export const MOST_COMPARED = 200;

interface Stated {
  id: string;
  key: string;
  measure: string;
  articles: string[];
}

/** The measures that claims speak of, by the key their facts share. */
export async function measuresOf(tx: Transaction, claims: { articleId: string } | { ids: string[] }): Promise<string[]> {
  const which = 'ids' in claims ? Prisma.sql`c.id = ANY(${claims.ids})` : Prisma.sql`c.article_id = ${claims.articleId}`;
  const rows = await tx.$queryRaw<{ measure: string }[]>`SELECT DISTINCT fa.measure_key AS measure FROM claims c JOIN facts fa ON fa.id = c.fact_id WHERE ${which}`;
  return rows.map(({ measure }) => measure);
}

/**
 * Says of every fact of these measures how many texts state it, and whether another text contradicts it; one text's own values contradict
 * nothing. Only the measures that a change touched are looked at, however many facts there are.
 */
export async function settleFacts(tx: Transaction, measures: string[]): Promise<void> {
  const wanted = [...new Set(measures)];
  for (let from = 0; from < wanted.length; from += BATCH) {
    const facts = await tx.$queryRaw<Stated[]>`SELECT fa.id, fa.key, fa.measure_key AS measure, array_agg(DISTINCT c.article_id) AS articles
      FROM facts fa JOIN claims c ON c.fact_id = fa.id WHERE fa.measure_key = ANY(${wanted.slice(from, from + BATCH)}) GROUP BY fa.id ORDER BY fa.id`;
    const settled = [...groupBy(facts, ({ measure }) => measure).values()].flatMap((same) =>
      same.map((fact) => ({ id: fact.id, texts: fact.articles.length, contradicted: same.slice(0, MOST_COMPARED).some((other) => differs(fact, other)) })));
    await tx.$executeRaw`UPDATE facts SET contradicted = settled.contradicted, texts = settled.texts
      FROM jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) AS settled(id text, contradicted boolean, texts int)
      WHERE facts.id = settled.id AND (facts.contradicted, facts.texts) IS DISTINCT FROM (settled.contradicted, settled.texts)`;
  }
}

/** A text that states both values adds to the one and contradicts nothing. */
function differs(fact: Stated, other: Stated): boolean {
  if (fact.id === other.id || !contradicts(fact.key, other.key)) return false;
  const own = new Set(fact.articles);
  return other.articles.some((article) => !own.has(article));
}
