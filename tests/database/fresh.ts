import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { closeDatabase } from '../../lib/database/client.ts';

/** An empty, migrated database for the tests of one file, and the client's DATABASE_URL on it. */
export function freshDatabase(): void {
  beforeAll(async () => {
    process.env.DATABASE_URL = await copyOfTemplate();
  });
  afterAll(closeDatabase);
}

/** URL of a new database, a copy of the migrated template. */
export async function copyOfTemplate(): Promise<string> {
  const url = new URL(inject('template'));
  const template = url.pathname.slice(1);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  url.pathname = `/${name}`;
  return url.href;
}

/** URL of a new, wholly empty database. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('template'));
  url.pathname = `/test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE "${url.pathname.slice(1)}"`);
  return url.href;
}

async function onServer(sql: string): Promise<void> {
  const url = new URL(inject('template'));
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
