import { openDatabase } from '../lib/database/open.ts';
import { importFiles } from '../lib/ingest/companies/command.ts';
import { UsageError } from './usage.ts';

export async function run(args: string[], root: string): Promise<number> {
  const option = args.find((arg) => arg.startsWith('-'));
  if (option) throw new UsageError(`it has no option ${option}: name CSV files`);
  if (!args.length) throw new UsageError('name the CSV files to read: parallax import-companies companies.csv');
  const database = await openDatabase(root, 'parallax import-companies');
  try {
    return await importFiles(args);
  } finally {
    await database.close();
  }
}
