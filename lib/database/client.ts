import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.ts';

// Pages, commands and tests all use it, so the guard `server-only` stands in the query files that pages import.

const shared = globalThis as { parallaxDatabase?: { url: string; client: PrismaClient } };

/**
 * The client on DATABASE_URL, one for the whole process: Next may load this module more than once.
 * @throws where DATABASE_URL is not set
 */
export function database(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: `npm start` sets it, `npm run db` prints one for development.');
  if (shared.parallaxDatabase?.url !== url) {
    shared.parallaxDatabase = { url, client: new PrismaClient({ adapter: new PrismaPg(poolOn(url), { disposeExternalPool: true }) }) };
  }
  return shared.parallaxDatabase.client;
}

/** A server that stops cuts its connections: the question under way, or the next one, fails and says so, and the process goes on. */
function poolOn(url: string): Pool {
  const pool = new Pool({ connectionString: url });
  // the driver reports a cut a second time, as an event, which would end the process where nobody listens
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  return pool;
}

/** Ends the connections: for commands, which would not exit otherwise. */
export async function closeDatabase(): Promise<void> {
  const open = shared.parallaxDatabase;
  delete shared.parallaxDatabase;
  await open?.client.$disconnect();
}
