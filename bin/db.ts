import { openDatabase } from '../lib/database/open.ts';
import { fill } from './fill.ts';

/** `npm run db`: the embedded database alone, with the seeds, for development and the Prisma CLI; prints its URL and stays. */
export async function main(root: string): Promise<void> {
  const database = await openDatabase(root, 'npm run db', 'alone');
  await fill(root).catch(async (error) => {
    await database.close();
    throw error;
  });
  console.log(`DATABASE_URL=${database.url}`);
  const stop = async () => {
    await database.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  setInterval(() => undefined, 60_000);
}
