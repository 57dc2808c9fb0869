import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withSchemaEngine } from '../lib/database/engine.ts';
import { NO_FILTERS, readMigrations } from '../lib/database/migrate.ts';
import { startServer } from '../lib/database/server.ts';

/**
 * `npm run migrate -- NAME`: writes the migration that brings the database to what prisma/schema.prisma says now, as
 * `prisma migrate dev --create-only` does, but without a download. Checks and triggers are added to the file by hand.
 */
export async function main(root: string): Promise<void> {
  const name = process.argv[2];
  if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error('Name the migration in small letters, digits and underscores: npm run migrate -- add_reviews');
  const scratch = join(root, '.parallax', 'scratch');
  await mkdir(scratch, { recursive: true });
  const server = await startServer(scratch, { fsync: 'off' });
  try {
    const migrationsList = await readMigrations(root);
    const content = await readFile(join(root, 'prisma', 'schema.prisma'), 'utf8');
    const { stdout } = await withSchemaEngine(server.url, (engine) => engine.diff({
      from: { tag: 'migrations', ...migrationsList },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true, exitCode: null, filters: NO_FILTERS,
    }));
    if (!stdout || stdout.trim() === '-- This is an empty migration.') {
      console.log('The migrations make what prisma/schema.prisma says: there is nothing to write.');
      return;
    }
    const folder = join(migrationsList.baseDir, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
    await mkdir(folder);
    await writeFile(join(folder, 'migration.sql'), stdout);
    console.log(`Written: ${join(folder, 'migration.sql')}`);
  } finally {
    await server.stop();
    await rm(scratch, { recursive: true });
  }
}
