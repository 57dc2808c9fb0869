import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../lib/database/migrate.ts';
import { startedAt } from '../../lib/database/processes.ts';
import { startServer, stopLeftOver } from '../../lib/database/server.ts';

/** One real PostgreSQL for all database tests, in a folder of its own that goes with it; never the user's. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
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
  const folder = await mkdtemp(join(tmpdir(), `parallax-test-${process.pid}-`));
  // As root the server runs under another account, which has to get in.
  await chmod(folder, 0o755);
  return folder;
}

/** What test runs that were killed have left: their folders carry the number of their process. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^parallax-test-(\d+)-/.exec(name)?.[1]);
    if (!pid || (await startedAt(pid)) !== null) continue;
    const folder = join(tmpdir(), name);
    await stopLeftOver(join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of an empty, migrated database, to make others from. */
    template: string;
  }
}
