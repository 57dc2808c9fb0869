import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { withSchemaEngine } from './engine.ts';

/** Prisma may not know these; nothing of this project is managed from outside. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database has not seen, in order.
 * @returns their names; empty where nothing was to do
 * @throws one sentence that names the migration and what the database said
 */
export async function migrate(databaseUrl: string, root: string): Promise<string[]> {
  const migrationsList = await readMigrations(root);
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { editedMigrationNames, failedMigrationNames, history } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTERS,
    });
    if (failedMigrationNames.length > 0) {
      throw new Error(`The migration ${failedMigrationNames[0]} failed halfway in an earlier run: repair it with \`npx prisma migrate resolve\`, or start with an empty database.`);
    }
    if (editedMigrationNames.length > 0) {
      throw new Error(`The migration ${editedMigrationNames[0]} was edited after it had been applied: restore prisma/migrations as it was and put the change into a new migration.`);
    }
    if (history?.diagnostic === 'migrationsDirectoryIsBehind' || history?.diagnostic === 'historiesDiverge') {
      throw new Error(`The database was made by a newer Parallax (it knows the migration ${history.unpersistedMigrationNames[0]}): update this copy with \`git pull\`.`);
    }
    return (await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })).appliedMigrationNames;
  }).catch((error: Error) => {
    const name = /migration_name="([^"]+)"/.exec(error.message)?.[1];
    if (!name || !(error.cause instanceof Error)) throw error;
    throw new Error(`The migration ${name} could not be applied: ${error.cause.message}.`, { cause: error });
  });
}

/** `prisma/migrations` in the shape that the schema engine takes. */
export async function readMigrations(root: string): Promise<MigrationList> {
  const baseDir = join(root, 'prisma', 'migrations');
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}
