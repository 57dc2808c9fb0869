import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../lib/database/open.ts';
import { findRunning } from '../lib/database/running.ts';
import { quietly, step } from './setup.mjs';

/** What the pages are made of. */
const SOURCES = ['app', 'components', 'lib', 'public', 'proxy.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json', 'prisma/schema.prisma'];

/** The production build, where the sources differ from those of the last one. */
export async function build(root: string, signal?: AbortSignal): Promise<void> {
  const note = join(root, '.next', 'parallax-sources');
  const sources = await hashOf(root, SOURCES);
  const built = existsSync(note) && existsSync(join(root, '.next', 'BUILD_ID')) ? await readFile(note, 'utf8') : '';
  if (built === sources) return;
  const running = await findRunning(stateFolder(root));
  if (running?.address && running.pid !== process.pid) {
    throw new Error(`Parallax runs at ${running.address} from pages that are older than their sources: stop it first, because building new ones would break it.`);
  }
  await rm(note, { force: true });
  // Without a database: a page that were built from its rows would show them for ever.
  const { DATABASE_URL: _, ...env } = process.env;
  await step('Building the pages', () =>
    quietly(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
      env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, signal,
    }));
  await writeFile(note, sources);
}

async function hashOf(root: string, paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    if (!existsSync(join(root, path))) continue;
    for (const file of await filesOf(root, path)) {
      hash.update(`${file}\0`).update(await readFile(join(root, file))).update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesOf(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (!entries) return [path];
  const nested = await Promise.all(entries.map((entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesOf(root, inside) : [inside];
  }));
  return nested.flat().sort();
}
