import { LANGUAGES } from '../languages/index.ts';
import { database } from './client.ts';

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
    const rows = await database().$queryRaw<{ id: string }[]>`
      WITH sought AS MATERIALIZED (SELECT name, plainto_tsquery(${configuration}::regconfig, name) AS words FROM unnest(${folded}::text[]) AS given(name))
      SELECT a.id FROM sought JOIN articles a ON a.search @@ sought.words AND a.language = ${language} WHERE numnode(sought.words) > 0
      UNION SELECT a.id FROM sought JOIN articles a ON strpos(lower(a.text), sought.name) > 0 AND a.language = ${language} WHERE numnode(sought.words) = 0`;
    for (const { id } of rows) found.add(id);
  }
  return [...found].sort();
}
