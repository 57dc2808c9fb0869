import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startedAt } from './processes.ts';

const FILE = 'running.json';

/** Who has the database of this folder open. Kept in `running.json`, readable by its owner alone: the URL holds the password. */
export interface Running {
  pid: number;
  /** With the pid it names the process for good. */
  started: string;
  /** The command, as the reader typed it: `npm start`. */
  command: string;
  databaseUrl?: string;
  /** Where the pages are served. */
  address?: string;
}

export interface Claimed {
  update(more: Partial<Pick<Running, 'databaseUrl' | 'address'>>): Promise<void>;
  release(): Promise<void>;
}

export class AlreadyRunning extends Error {
  constructor(readonly running: Running) {
    super(
      running.address
        ? `Parallax already runs at ${running.address} (${running.command}, process ${running.pid}): use it there, or stop it first.`
        : `Parallax's database is in use by \`${running.command}\` (process ${running.pid}): wait until it has ended, then try again.`,
    );
  }
}

/**
 * Takes the folder for this process. A claim whose process has died is void, however it died.
 * @throws AlreadyRunning where a living process holds it
 */
export async function claimFolder(folder: string, command: string): Promise<Claimed> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, FILE);
  const mine: Running = { pid: process.pid, started: (await startedAt(process.pid)) ?? '', command };
  while (!(await create(file, mine))) {
    const holder = await findRunning(folder);
    if (holder) throw new AlreadyRunning(holder);
    await removeVoid(folder);
  }
  return {
    async update(more) {
      Object.assign(mine, more);
      await writeFile(`${file}.new`, JSON.stringify(mine), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
    release: () => rm(file, { force: true }),
  };
}

/** The living process that has the folder open; null where none has. */
export async function findRunning(folder: string): Promise<Running | null> {
  const file = join(folder, FILE);
  let running = await read(file);
  if (running === 'torn') {
    // It may be being written just now.
    await delay(200);
    running = await read(file);
  }
  return isRunning(running);
}

/** False where the file exists: of two that start together one wins. */
function create(file: string, running: Running): Promise<boolean> {
  return writeFile(file, JSON.stringify(running), { flag: 'wx', mode: 0o600 }).then(() => true, (error) => {
    if (error.code === 'EEXIST') return false;
    throw error;
  });
}

/** Moves the file away before it goes: should another process have taken the folder meanwhile, its claim is put back. */
async function removeVoid(folder: string): Promise<void> {
  const file = join(folder, FILE);
  const aside = `${file}.${process.pid}`;
  const moved = await rename(file, aside).then(() => true, (error) => {
    if (error.code === 'ENOENT') return false;
    throw error;
  });
  if (!moved) return;
  const running = await isRunning(await read(aside));
  if (running) await create(file, running);
  await rm(aside);
}

async function isRunning(read: Running | 'torn' | null): Promise<Running | null> {
  return read && read !== 'torn' && (await startedAt(read.pid)) === read.started ? read : null;
}

/** Null where there is no file; `torn` where it is half written. */
async function read(file: string): Promise<Running | 'torn' | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  return text.endsWith('}') ? (JSON.parse(text) as Running) : 'torn';
}
