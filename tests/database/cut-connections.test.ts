import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '../../lib/database/client.ts';
import { fromSnapshot } from '../../lib/database/cursor.ts';
import { Prisma } from '../../lib/database/generated/client.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();

const uncaught: Error[] = [];
const note = (error: Error) => uncaught.push(error);
beforeEach(() => { process.on('uncaughtException', note); });
afterEach(() => { process.removeListener('uncaughtException', note); });

/** Cuts every connection to the test's database but its own, as a server does that stops. */
async function cut(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
  await client.end();
  await delay(200);
}

test('an export that is cut between two batches fails at the next one, and nothing else does', async () => {
  const batches = fromSnapshot((snapshot) => snapshot.batchesOf(Prisma.sql`SELECT generate_series(1, 2000) AS number`));
  expect((await batches.next()).value).toHaveLength(500);
  await cut();
  await expect(batches.next()).rejects.toThrow(/terminat|connection/i);
  expect(uncaught).toEqual([]);
});

test('questions that are cut fail, those after them are answered', async () => {
  await Promise.all([1, 2, 3].map(() => database().article.count()));
  const working = [1, 2, 3].map(() => database().$queryRaw`SELECT 1 AS one FROM pg_sleep(30)`.then(() => 'answered', () => 'failed'));
  await delay(300);
  await cut();
  expect(await Promise.all(working)).toEqual(['failed', 'failed', 'failed']);
  expect(await database().article.count()).toBe(0);
  expect(uncaught).toEqual([]);
});
