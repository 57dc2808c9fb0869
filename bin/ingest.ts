import { parseArgs } from 'node:util';
import { openDatabase } from '../lib/database/open.ts';
import { ingestFiles } from '../lib/ingest/command.ts';
import { UsageError } from './usage.ts';

export async function run(args: string[], root: string): Promise<number> {
  const { values, positionals } = parsed(args);
  if (!positionals.length) throw new UsageError('name the files to read, or - for standard input: parallax ingest article.txt more.jsonl');
  const database = await openDatabase(root, 'parallax ingest');
  try {
    return await ingestFiles(positionals, { again: values.again });
  } finally {
    await database.close();
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { again: { type: 'boolean', default: false } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
