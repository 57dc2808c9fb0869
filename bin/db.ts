import { openDatabase } from '../lib/database/open.ts';

/** `npm run db`: the embedded database alone, for development and the Prisma CLI; prints its URL and stays. */
export async function main(root: string): Promise<void> {
  const database = await openDatabase(root, 'npm run db', 'alone');
  console.log(`DATABASE_URL=${database.url}`);
  const stop = async () => {
    await database.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  setInterval(() => undefined, 60_000);
}
