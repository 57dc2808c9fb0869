import { join, resolve } from 'node:path';
import { closeDatabase } from './client.ts';
import { migrate } from './migrate.ts';
import { claimFolder, findRunning } from './running.ts';
import { type DatabaseServer, startServer } from './server.ts';

export interface OpenDatabase {
  url: string;
  /** True where this process started the server, and will stop it. */
  own: boolean;
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
 * @param sharing `alone` refuses a running Parallax
 * @throws one sentence that says what to do
 */
export async function openDatabase(root: string, command: string, sharing: 'join' | 'alone' = 'join'): Promise<OpenDatabase> {
  if (process.env.DATABASE_URL) {
    const url = process.env.DATABASE_URL;
    await migrate(url, root);
    return { url, own: false, announce: async () => undefined, close: closeDatabase };
  }
  const folder = stateFolder(root);
  const running = sharing === 'join' ? await findRunning(folder) : null;
  if (running?.databaseUrl) {
    process.env.DATABASE_URL = running.databaseUrl;
    return { url: running.databaseUrl, own: false, announce: async () => undefined, close: closeDatabase };
  }
  const claim = await claimFolder(folder, command);
  let server: DatabaseServer | undefined;
  try {
    server = await startServer(folder);
    await migrate(server.url, root);
    await claim.update({ databaseUrl: server.url });
  } catch (error) {
    await server?.stop();
    await claim.release();
    throw error;
  }
  const { url, stop } = server;
  process.env.DATABASE_URL = url;
  return {
    url,
    own: true,
    announce: (address) => claim.update({ address }),
    async close() {
      await closeDatabase();
      await stop(sharing === 'join' ? 'smart' : 'fast');
      await claim.release();
    },
  };
}
