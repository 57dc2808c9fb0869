import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { withSchemaEngine } from '../../lib/database/engine.ts';
import { migrate, NO_FILTERS, readMigrations } from '../../lib/database/migrate.ts';
import { emptyDatabase } from './fresh.ts';

const root = resolve('.');
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A copy of the migrations that a test may change. */
async function copyOfMigrations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-migrations-'));
  folders.push(folder);
  await mkdir(join(folder, 'prisma'));
  await cp(join(root, 'prisma/migrations'), join(folder, 'prisma/migrations'), { recursive: true });
  return folder;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(sql).then(({ rows }) => rows).finally(() => client.end());
}

describe('migrations', () => {
  test('an empty database gets all of them, recorded as the Prisma CLI records them; a second time nothing is done', async () => {
    const url = await emptyDatabase();
    const { migrationDirectories } = await readMigrations(root);
    const names = migrationDirectories.map(({ path }) => path);
    expect(await migrate(url, root)).toEqual(names);
    expect(await migrate(url, root)).toEqual([]);
    expect(await query(url, 'SELECT migration_name, rolled_back_at, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY started_at'))
      .toEqual(names.map((migration_name) => ({ migration_name, rolled_back_at: null, finished: true })));
  });

  test('a database with rows in it that the first version made gets the later ones', async () => {
    const url = await emptyDatabase();
    const folder = await copyOfMigrations();
    const [first, ...later] = (await readMigrations(folder)).migrationDirectories.map(({ path }) => path);
    for (const name of later) await rm(join(folder, 'prisma/migrations', name), { recursive: true });
    expect(await migrate(url, folder)).toEqual([first]);
    const [article, hash] = ["left(encode(sha256('a'), 'hex'), 16)", "encode(sha256('a'), 'hex')"];
    await query(url, `INSERT INTO articles (id, content_hash, text, length, language, language_confidence, origin, analysis_version) VALUES (${article}, ${hash}, 'a', 1, 'it', 1, 'test', '1')`);
    await query(url, "INSERT INTO companies (id, name, kind) VALUES ('acme', 'Acme', 'unlisted'), ('beta', 'Beta', 'company')");
    await query(url, "INSERT INTO company_aliases (company_id, alias) VALUES ('beta', 'Beta Spa')");
    await query(url, "INSERT INTO facts (id, key, type, measure_key) VALUES ('f', 'k', 'revenue', 'm')");
    await query(url, `INSERT INTO claims (id, article_id, index, char_start, char_end, type, modality, is_quote, fact_id) VALUES (${article} || '-0-revenue', ${article}, 0, 0, 1, 'revenue', 'stated', false, 'f')`);
    await query(url, `INSERT INTO figures (article_id, index, char_start, char_end, text, kind, value, bound, reading) VALUES (${article}, 0, 0, 1, 'a', 'count', 1, 'exact', '{}')`);
    await query(url, `INSERT INTO claim_figures SELECT id, article_id, 0 FROM claims`);
    await query(url, `INSERT INTO mentions (article_id, index, char_start, char_end, text, company_id) VALUES (${article}, 0, 0, 1, 'a', 'acme')`);
    await query(url, `INSERT INTO articles (id, content_hash, text, length, language, language_confidence, origin, analysis_version)
      SELECT left(h, 16), h, 'b', 1, 'fr', 0.9, 'test', '1' FROM encode(sha256('b'), 'hex') h`);
    await query(url, `INSERT INTO alignments (left_id, right_id, beads, rows, score, analysis_version) SELECT min(id), max(id), '[]',
      '[{"differences": []}, {"differences": [{"severity": "error"}, {"severity": "note"}]}, {"differences": [{"severity": "error"}]}]', 1, '1' FROM articles`);
    expect(await migrate(url, root)).toEqual(later);
    expect(await query(url, 'SELECT texts FROM facts')).toEqual([{ texts: 1 }]);
    expect(await query(url, 'SELECT errors, warnings, notes FROM alignments')).toEqual([{ errors: 2, warnings: 0, notes: 1 }]);
    expect(await query(url, 'SELECT id, shown_as FROM companies ORDER BY id')).toEqual([{ id: 'acme', shown_as: 'acme' }, { id: 'beta', shown_as: 'beta' }]);
    expect(await query(url, 'SELECT language_stated FROM articles ORDER BY language')).toEqual([{ language_stated: false }, { language_stated: true }]);
    expect(await query(url, 'SELECT verdict, place_id FROM figures')).toEqual([{ verdict: null, place_id: null }]);
  });

  test('they make what schema.prisma says, no more and no less', async () => {
    const url = await emptyDatabase();
    const content = await readFile(join(root, 'prisma/schema.prisma'), 'utf8');
    const migrations = await readMigrations(root);
    const { stdout } = await withSchemaEngine(url, (engine) => engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true, exitCode: null, filters: NO_FILTERS,
    }));
    expect(stdout?.trim()).toBe('-- This is an empty migration.');
  });

  test('a broken one leaves the database as it was and says what PostgreSQL said', async () => {
    const folder = await copyOfMigrations();
    const url = await emptyDatabase();
    await migrate(url, folder);
    const broken = join(folder, 'prisma/migrations/29990101000000_broken');
    await mkdir(broken);
    await writeFile(join(broken, 'migration.sql'), 'CREATE TABLE half (id INT); SELECT no_such_function();');
    await expect(migrate(url, folder)).rejects.toThrow('The migration 29990101000000_broken could not be applied: function no_such_function() does not exist.');
    expect(await query(url, `SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
    await expect(migrate(url, folder)).rejects.toThrow(/^The migration 29990101000000_broken failed halfway in an earlier run/);
  });

  test('one that was edited after it was applied is refused', async () => {
    const folder = await copyOfMigrations();
    const url = await emptyDatabase();
    const [name] = await migrate(url, folder);
    await writeFile(join(folder, 'prisma/migrations', name as string, 'migration.sql'), 'SELECT 1;');
    await expect(migrate(url, folder)).rejects.toThrow(`The migration ${name} was edited after it had been applied`);
  });

  test('a database of a newer Parallax is refused', async () => {
    const folder = await copyOfMigrations();
    const url = await emptyDatabase();
    const newer = join(folder, 'prisma/migrations/29990101000000_newer');
    await mkdir(newer);
    await writeFile(join(newer, 'migration.sql'), 'CREATE TABLE newer (id INT);');
    await migrate(url, folder);
    await expect(migrate(url, root)).rejects.toThrow('The database was made by a newer Parallax (it knows the migration 29990101000000_newer): update this copy with `git pull`.');
  });
});
