import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Account, serverAccount } from './account.ts';
import { type Binaries, postgresBinaries } from './binaries.ts';
import { serverFailure, tooFullOr } from './failures.ts';
import { freePort } from './port.ts';
import { serverProcesses, waitForEnd } from './processes.ts';

export interface DatabaseServer {
  url: string;
  /** `fast` cuts the clients off; `smart` lets those that still work finish, up to ten seconds. */
  stop(how?: 'fast' | 'smart'): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a folder: its data in `postgres/`, its password in `password`, its messages in
 * `postgres.log`. It listens on 127.0.0.1 alone, on a port that was free. A server that a killed run left behind is
 * stopped first. The caller has claimed the folder.
 * @param settings further settings of the server: `{ fsync: 'off' }`
 * @throws one sentence that says what to do
 */
export async function startServer(folder: string, settings: Record<string, string> = {}): Promise<DatabaseServer> {
  const binaries = await postgresBinaries();
  const data = join(await realpath(folder), 'postgres');
  await stopLeftOver(data);
  await checkVersion(data, binaries.major);
  const account = await serverAccount(await existing(data), binaries.postgres);
  const password = await passwordOf(folder);
  await initialise(folder, data, binaries, account, password);

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const pid = await launch(folder, data, port, binaries, account, settings).catch((error: Error) => {
      // Another program may have taken the port in between.
      if (attempt < 5 && /Address already in use/.test(error.message)) return null;
      throw serverFailure(error, data);
    });
    if (pid === null) continue;
    const url = await ensureDatabase(`postgresql://parallax:${password}@127.0.0.1:${port}/parallax`);
    return { url, stop: (how = 'fast') => stop(pid, how) };
  }
}

/** Creates the URL's database where it does not exist yet, and returns the URL. */
async function ensureDatabase(url: string): Promise<string> {
  const name = new URL(url).pathname.slice(1);
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    return url;
  } finally {
    await client.end();
  }
}

/** The data folder, or the folder that will hold it. */
async function existing(data: string): Promise<string> {
  const inPlace = (await versionOf(data)) !== null;
  const folder = inPlace ? data : `${data}.new`;
  if (!inPlace) {
    // A run that was killed while it made the folder leaves half of one.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
  }
  return folder;
}

async function initialise(folder: string, data: string, binaries: Binaries, account: Account, password: string): Promise<void> {
  if ((await versionOf(data)) !== null) return;
  const passwordFile = join(folder, 'password.initdb');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await account.own(passwordFile);
  const { code, output } = await run(account.command(binaries.initdb, [
    `--pgdata=${data}.new`, '--username=parallax', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=PG_UNICODE_FAST', '--lc-messages=C', '--no-instructions',
  ])).finally(() => rm(passwordFile, { force: true }));
  if (code !== 0) throw serverFailure(new Error(output), data);
  await rename(`${data}.new`, data);
}

/** Starts the server and waits until it accepts connections; gives its process id. */
async function launch(
  folder: string, data: string, port: number, binaries: Binaries, account: Account, settings: Record<string, string>,
): Promise<number> {
  const log = await open(join(folder, 'postgres.log'), 'w', 0o600);
  const all = {
    listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', jit: 'off', ...settings,
  };
  const { file, args, options } = account.command(binaries.postgres, [
    '-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  // In a session of its own: Ctrl-C in the terminal reaches the app, which stops the server when its own work is done.
  const child = spawn(file, args, { ...options, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`PostgreSQL ended with ${signal ?? code}`));
  });
  child.unref();
  await log.close();
  for (;;) {
    const end = await Promise.race([ended, delay(15, null)]);
    if (end !== null) throw new Error(`${end}\n${await readFile(join(folder, 'postgres.log'), 'utf8')}`);
    const status = await postmasterFile(data);
    if (status?.ready && status.pid === child.pid) return status.pid;
  }
}

/** Stops a server that outlived the app that started it (`kill -9`), and removes the lock file of one that did not. */
export async function stopLeftOver(data: string): Promise<void> {
  const status = await postmasterFile(data);
  const pids = await serverProcesses(data, status?.pid ?? null);
  if (status && pids.includes(status.pid)) await stop(status.pid, 'fast');
  const orphans = await serverProcesses(data, null);
  await signalAndWait(orphans, ['SIGTERM', 'SIGQUIT', 'SIGKILL'], 5_000);
  // PostgreSQL would take any living process of that number for a server.
  await rm(join(data, 'postmaster.pid'), { force: true });
}

async function stop(pid: number, how: 'fast' | 'smart'): Promise<void> {
  if (how === 'smart') await signalAndWait([pid], ['SIGTERM'], 10_000);
  await signalAndWait([pid], ['SIGINT', 'SIGQUIT', 'SIGKILL'], 30_000);
}

/** Sends one signal after the other until all processes have ended. */
async function signalAndWait(pids: number[], signals: NodeJS.Signals[], milliseconds: number): Promise<void> {
  for (const signal of signals) {
    if (await waitForEnd(pids, 0)) return;
    for (const pid of pids) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    if (await waitForEnd(pids, milliseconds)) return;
  }
}

async function checkVersion(data: string, major: string): Promise<void> {
  const version = await versionOf(data);
  if (version === null || version === major) return;
  throw new Error(`The database in ${data} was made by PostgreSQL ${version}, and this Parallax brings PostgreSQL ${major}: move that folder away to begin with an empty one, or set DATABASE_URL to a PostgreSQL ${version} server that runs on it.`);
}

async function versionOf(data: string): Promise<string | null> {
  const text = await readIfThere(join(data, 'PG_VERSION'));
  return text === null ? null : text.trim();
}

/** The first line is the process id, the eighth says `ready` once connections are accepted. */
async function postmasterFile(data: string): Promise<{ pid: number; ready: boolean } | null> {
  const lines = (await readIfThere(join(data, 'postmaster.pid')))?.split('\n');
  const pid = Number(lines?.[0]);
  return lines && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
}

async function passwordOf(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const kept = await readIfThere(file);
  if (kept) return kept;
  if ((await versionOf(join(folder, 'postgres'))) !== null) {
    throw new Error(`The file ${file}, which opens the database, is missing: put it back, or remove ${join(folder, 'postgres')} to begin with an empty database.`);
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 }).catch(tooFullOr(folder));
  return password;
}

function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function run({ file, args, options }: ReturnType<Account['command']>): Promise<{ code: number | null; output: string }> {
  const child = spawn(file, args, { ...options, cwd: '/' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => { output += chunk; });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output };
}
