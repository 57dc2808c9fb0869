import 'server-only';
import { Client } from 'pg';
import { database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

const BATCH = 500;

/** The database as it was at one moment, however long it is read and whatever is written meanwhile. */
export interface Snapshot {
  /** All rows of a query, batch by batch, in constant memory. Prisma has no cursors, so the driver is asked. */
  batchesOf<Row extends object>(rows: Prisma.Sql): AsyncGenerator<Row[]>;
  /** Asks Prisma, in a short transaction of its own. */
  ask<T>(question: (client: Transaction) => Promise<T>): Promise<T>;
}

/** Long texts take their time. */
const PATIENCE = { timeout: 300_000, maxWait: 60_000 };

/** What `read` gives, all of it from one snapshot. The snapshot is held for as long as its batches are asked for. */
export async function* fromSnapshot<T>(read: (snapshot: Snapshot) => AsyncGenerator<T>): AsyncGenerator<T> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  // a connection that is cut between two batches fails the next one; as an event alone it would end the process
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: [snapshot] } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    yield* read({
      batchesOf: (rows) => cursorOver(client, rows),
      ask: (question) => database().$transaction(async (tx) => {
        // takes no parameters; the name is PostgreSQL's own
        await tx.$executeRawUnsafe(`SET TRANSACTION SNAPSHOT '${snapshot?.id}'`);
        return question(tx);
      }, { isolationLevel: 'RepeatableRead', ...PATIENCE }),
    });
  } finally {
    await client.end();
  }
}

async function* cursorOver<Row extends object>(client: Client, rows: Prisma.Sql): AsyncGenerator<Row[]> {
  await client.query(`DECLARE export_rows NO SCROLL CURSOR FOR ${rows.text}`, rows.values);
  for (;;) {
    const batch = await client.query<Row>(`FETCH ${BATCH} FROM export_rows`);
    if (batch.rows.length === 0) return;
    yield batch.rows;
  }
}
