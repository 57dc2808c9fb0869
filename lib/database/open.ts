import { join, resolve } from 'node:path';
import { closeDatabase } from './client.ts';
import { tooFullOr } from './failures.ts';
import { migrate } from './migrate.ts';
import { reachServer } from './reach.ts';
import { claimFolder, findRunning } from './running.ts';
import { type DatabaseServer, startServer } from './server.ts';

export interface OpenDatabase {
  url: string;
  /** Tells other commands where the pages are. */
  announce(address: string): Promise<void>;
  close(): Promise<void>;
}

/** Where a clone keeps what it makes: the database, its password, who has it open. PARALLAX_STATE names another folder. */
export function stateFolder(root: string): string {
  return process.env.PARALLAX_STATE ? resolve(process.env.PARALLAX_STATE) : join(root, '.parallax');
}

/**
 * Opens the database for a command and sets DATABASE_URL: the server named there, else that of a running Parallax, else
 * the embedded one, started for as long as the command runs.
 * @param command as the reader typed it: `npm start`
 * @param sharing `alone` refuses a clone that a running Parallax has open
 * @throws one sentence that says what to do
 */
export async function openDatabase(root: string, command: string, sharing: 'join' | 'alone' = 'join'): Promise<OpenDatabase> {
  const own = process.env.DATABASE_URL || undefined;
  const folder = stateFolder(root);
  if (sharing === 'join') {
    const url = own ?? (await findRunning(folder))?.databaseUrl;
    if (url) return joined(url, root);
  }
  const claim = await claimFolder(folder, command).catch(tooFullOr(folder));
  let server: DatabaseServer | undefined;
  try {
    if (!own) server = await startServer(folder);
    const { url } = await joined(own ?? (server as DatabaseServer).url, root);
    await claim.update({ databaseUrl: url });
    return {
      url,
      announce: (address) => claim.update({ address }),
      async close() {
        await closeDatabase();
        // Another command may have joined this one's server.
        await server?.stop(sharing === 'join' ? 'smart' : 'fast');
        await claim.release();
      },
    };
  } catch (error) {
    await server?.stop();
    await claim.release();
    throw error;
  }
}

async function joined(url: string, root: string): Promise<OpenDatabase> {
  await reachServer(url);
  await migrate(url, root);
  process.env.DATABASE_URL = url;
  return { url, announce: async () => undefined, close: closeDatabase };
}
