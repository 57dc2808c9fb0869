import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../lib/database/migrate.ts';
import { startServer } from '../../lib/database/server.ts';

/** One real PostgreSQL for all database tests, in a folder of its own that goes with it; never the user's. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  const server = await startServer(folder, CARELESS);
  await migrate(server.url, resolve('.'));
  project.provide('template', server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
}

/** A database that is thrown away need not survive a power cut. */
export const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-test-'));
  // As root the server runs under another account, which has to get in.
  await chmod(folder, 0o755);
  return folder;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of an empty, migrated database, to make others from. */
    template: string;
  }
}
