import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startedAt } from './processes.ts';

/**
 * Who has the database of a folder open. Kept in `running.N.json`, readable by its owner alone, since the URL holds the
 * password. The highest N counts; taking over a dead one's claim is making N + 1, which only one process can.
 */
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

let drafts = 0;

/**
 * Takes the folder for this process. A claim whose process has died is void, however it died.
 * @throws AlreadyRunning where a living process holds it
 */
export async function claimFolder(folder: string, command: string): Promise<Claimed> {
  await mkdir(folder, { recursive: true });
  const mine: Running = { pid: process.pid, started: (await startedAt(process.pid)) ?? '', command };
  const draft = join(folder, `draft.${process.pid}.${drafts++}`);
  try {
    for (;;) {
      const seen = await look(folder);
      if (seen.holder) throw new AlreadyRunning(seen.holder);
      const number = seen.number + 1;
      const file = join(folder, nameOf(number));
      await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
      if (!(await linked(draft, file))) continue;
      // Others may have come and gone since the look; the highest number keeps the folder.
      if ((await highest(folder)) === number) {
        await removeBelow(folder, number);
        return claimed(file, draft, mine);
      }
      await rm(file, { force: true });
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** The living process that has the folder open; null where none has. */
export async function findRunning(folder: string): Promise<Running | null> {
  return (await look(folder)).holder;
}

/** The claim that counts, and who lives behind it: both of one moment, or a claim made in between would be passed over. */
async function look(folder: string): Promise<{ number: number; holder: Running | null }> {
  for (;;) {
    const number = await highest(folder);
    if (number === 0) return { number, holder: null };
    const text = await readFile(join(folder, nameOf(number)), 'utf8').catch(ifMissing(null));
    // Removed since: there is a higher one.
    if (text === null) continue;
    // An empty or torn claim was given back, or written as the power went.
    if (!text.endsWith('}')) return { number, holder: null };
    const running = JSON.parse(text) as Running;
    return { number, holder: (await startedAt(running.pid)) === running.started ? running : null };
  }
}

function claimed(file: string, draft: string, mine: Running): Claimed {
  const write = async (text: string) => {
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, file);
  };
  return {
    update: (more) => write(JSON.stringify(Object.assign(mine, more))),
    // The number stays taken, so that nobody who looked before can take it again.
    release: () => write(''),
  };
}

const nameOf = (number: number) => `running.${number}.json`;
const numberOf = (name: string) => Number(/^running\.(\d+)\.json$/.exec(name)?.[1] ?? 0);

async function highest(folder: string): Promise<number> {
  return Math.max(0, ...(await readdir(folder).catch(ifMissing<string[]>([]))).map(numberOf));
}

async function removeBelow(folder: string, number: number): Promise<void> {
  const older = (await readdir(folder)).filter((name) => numberOf(name) > 0 && numberOf(name) < number);
  await Promise.all(older.map((name) => rm(join(folder, name), { force: true })));
}

/** A hard link is made whole or not at all; false where the file exists. */
function linked(draft: string, file: string): Promise<boolean> {
  return link(draft, file).then(() => true, (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return false;
    throw error;
  });
}

function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
