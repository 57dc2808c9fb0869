import { SingleBar } from 'cli-progress';
import { ingestArticles, type Ingested } from './ingest.ts';
import type { ArticleRow } from './row.ts';
import { readSource } from './sources.ts';

/**
 * `parallax ingest FILE…`: reads files into the open database. A bar on a terminal, a line an article elsewhere; problems go
 * to standard error and the rest goes on.
 * @param paths files, or `-` for standard input
 * @returns the exit code: 1 where any article could not be read
 */
export async function ingestFiles(paths: string[], options: { again?: boolean } = {}): Promise<number> {
  const bar = process.stdout.isTTY ? new SingleBar({ format: '{bar} {value}/{total} files, {articles} articles', stopOnComplete: false }) : null;
  const counts = { added: 0, again: 0, unchanged: 0 };
  let problems = 0;
  bar?.start(paths.length, 0, { articles: 0 });
  const articles = () => counts.added + counts.again + counts.unchanged;

  async function* rows(): AsyncGenerator<ArticleRow> {
    for (const path of paths) {
      for await (const item of readSource(path)) {
        if ('problem' in item) {
          problems += 1;
          console.error(`${item.where}: ${item.problem}`);
          continue;
        }
        for (const note of item.notes) console.error(`${item.where}: ${note}.`);
        yield item.row;
      }
      bar?.increment(1, { articles: articles() });
    }
  }

  await ingestArticles(rows(), {
    ...options,
    onProblem(problem, row) {
      problems += 1;
      console.error(`${row.origin}: not stored: ${problem}`);
    },
    onArticle(ingested, row) {
      counts[ingested.outcome] += 1;
      if (ingested.note) console.error(`${row.origin}: ${ingested.note}.`);
      if (bar) bar.update({ articles: articles() });
      else console.log(`${row.origin}: ${sentence(ingested)}`);
    },
  }).finally(() => bar?.stop());
  console.log(`${counts.added} added, ${counts.again} read again, ${counts.unchanged} unchanged, ${problems} with a problem.`);
  return problems > 0 ? 1 : 0;
}

function sentence({ id, outcome, language, figures, claims }: Ingested): string {
  const word = { added: 'added', again: 'read again', unchanged: 'unchanged' }[outcome];
  return `${word} as ${id} (${language}, ${figures} figures, ${claims} claims)`;
}
