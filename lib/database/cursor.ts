import 'server-only';
import { Client } from 'pg';
import type { Prisma } from './generated/client.ts';

const BATCH = 500;

/** All rows of a query, batch by batch, from one snapshot of the database, in constant memory. Prisma has no cursors, so the driver is asked. */
export async function* batchesOf<Row extends object>(rows: Prisma.Sql): AsyncGenerator<Row[]> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  // a connection that is cut between two batches fails the next one; as an event alone it would end the process
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`DECLARE export_rows NO SCROLL CURSOR FOR ${rows.text}`, rows.values);
    for (;;) {
      const batch = await client.query<Row>(`FETCH ${BATCH} FROM export_rows`);
      if (batch.rows.length === 0) return;
      yield batch.rows;
    }
  } finally {
    await client.end();
  }
}
