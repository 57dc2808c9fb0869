import { execFile } from 'node:child_process';
import { readFile, readdir, readlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a process started, in the system's own words: with the number it names one process for good, while numbers alone
 * are used again.
 * @returns null where no such process lives
 */
export async function startedAt(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
    // The name, in brackets, may hold spaces; state is field 3 and the start time field 22.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields && fields[0] !== 'Z' ? (fields[19] ?? null) : null;
  }
  return run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(({ stdout }) => stdout.trim() || null, () => null);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Server processes that work on a data folder: the postmaster named in its postmaster.pid and, where the postmaster was
 * killed, the backends that outlived it. Every one has the data folder as its working folder.
 */
export async function serverProcesses(dataFolder: string, postmaster: number | null): Promise<number[]> {
  if (process.platform !== 'linux') {
    if (postmaster === null) return [];
    const command = await run('ps', ['-o', 'command=', '-p', String(postmaster)]).then(({ stdout }) => stdout, () => '');
    return command.includes('postgres') && command.includes(dataFolder) ? [postmaster] : [];
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const onFolder = await Promise.all(pids.map(async (pid) => {
    const [cwd, name] = await Promise.all([
      readlink(`/proc/${pid}/cwd`).catch(() => null),
      readFile(`/proc/${pid}/comm`, 'utf8').catch(() => null),
    ]);
    return cwd === dataFolder && name?.trim() === 'postgres';
  }));
  return pids.filter((_, at) => onFolder[at]);
}

/** Waits until none of the processes lives; false where time ran out. */
export async function waitForEnd(pids: number[], milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const alive = await Promise.all(pids.map(startedAt));
    if (alive.every((started) => started === null)) return true;
    if (Date.now() > deadline) return false;
    await delay(20);
  }
}
