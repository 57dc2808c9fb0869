import { LANGUAGES } from '../languages/index.ts';
import { database } from './client.ts';
import { Prisma } from './generated/client.ts';

/**
 * Ids of the articles that hold all words of one of the names, by the index of the text search: each article in its language's own
 * configuration. A name of nothing but stop words ("The Who") is in no index; for such the texts themselves are asked.
 */
export async function articlesHolding(names: string[]): Promise<string[]> {
  const found = new Set<string>();
  const languages = (await database().$queryRaw<{ language: string }[]>`SELECT DISTINCT language FROM articles`).map(({ language }) => language);
  const folded = [...new Set(names.map((name) => name.toLowerCase()))];
  for (const language of languages) {
    const configuration = LANGUAGES.find(({ code }) => code === language)?.searchConfiguration ?? 'simple';
    const rows = await byIndex<{ id: string }[]>(Prisma.sql`
      WITH sought AS MATERIALIZED (SELECT plainto_tsquery(${configuration}::regconfig, name) AS words FROM unnest(${folded}::text[]) AS given(name))
      SELECT DISTINCT a.id FROM sought JOIN articles a ON a.search @@ sought.words AND a.language = ${language}`);
    const empty = await database().$queryRaw<{ name: string }[]>`SELECT name FROM unnest(${folded}::text[]) AS given(name) WHERE numnode(plainto_tsquery(${configuration}::regconfig, name)) = 0`;
    if (empty.length > 0) rows.push(...await database().$queryRaw<{ id: string }[]>`
      SELECT DISTINCT a.id FROM unnest(${empty.map(({ name }) => name)}::text[]) AS sought(name) JOIN articles a ON strpos(lower(a.text), sought.name) > 0 AND a.language = ${language}`);
    for (const { id } of rows) found.add(id);
  }
  return [...found].sort();
}

/** A table that has just been filled has no statistics yet: without this it would be read from end to end, once for every name. */
const byIndex = <T>(query: Prisma.Sql): Promise<T> => database().$transaction(async (tx) => {
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  return tx.$queryRaw<T>(query);
}, { timeout: 300_000, maxWait: 60_000 });
