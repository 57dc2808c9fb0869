import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serverProcesses, waitForEnd } from '../../lib/database/processes.ts';
import { type DatabaseServer, startServer } from '../../lib/database/server.ts';
import { CARELESS, temporaryFolder } from './server.ts';

let folder: string;
const running: { stop(): unknown }[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  for (const { stop } of running.splice(0)) await stop();
  await rm(folder, { recursive: true });
});

async function start(at = folder, settings: Record<string, string> = CARELESS): Promise<DatabaseServer> {
  const server = await startServer(at, settings);
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(sql).then(({ rows }) => rows).finally(() => client.end());
}

const postmaster = async (at = folder) => Number((await readFile(join(at, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

/** A process, and a group of its own, that holds the folder's database open. */
async function holder(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/database/holder.ts'], {
    env: { ...process.env, PARALLAX_STATE: folder, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'inherit'], detached: true,
  });
  const [line] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  return { child, url: String(line).trim() };
}

describe('the embedded server', () => {
  test('keeps its rows from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    await expect(query(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    expect(await query((await start()).url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  test('listens on 127.0.0.1 alone and wants its password, which nobody else may read', async () => {
    const { url } = await start();
    expect(await query(url, `SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories') ORDER BY name`))
      .toEqual([{ name: 'listen_addresses', setting: '127.0.0.1' }, { name: 'unix_socket_directories', setting: '' }]);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    expect(new URL(url).password).toHaveLength(48);
  });

  test('is PostgreSQL 18 that folds case and sorts the same on every machine', async () => {
    const { url } = await start();
    expect(await query(url, `SELECT current_setting('server_version_num')::int / 10000 AS major, lower('ÉÀŒ') AS lower, pg_encoding_to_char(encoding) AS encoding, datlocprovider::text AS provider FROM pg_database WHERE datname = current_database()`))
      .toEqual([{ major: 18, lower: 'éàœ', encoding: 'UTF8', provider: 'b' }]);
  });

  test('runs beside that of another clone', async () => {
    const other = await temporaryFolder();
    const [first, second] = await Promise.all([start(), start(other)]);
    expect(new URL(first.url).port).not.toBe(new URL(second.url).port);
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    await rm(other, { recursive: true });
  });

  test('begins again where the first start was killed halfway', async () => {
    await mkdir(join(folder, 'postgres.new'));
    await writeFile(join(folder, 'postgres.new/half'), '');
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test.skipIf(process.getuid?.() !== 0)('runs for root in a folder that only root may enter', async () => {
    await chmod(folder, 0o700);
    const inside = join(folder, 'deep');
    await mkdir(inside);
    const { url } = await start(inside);
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(join(inside, 'postgres'))).uid).not.toBe(0);
    await expect(query(url, `COPY (SELECT 1) TO '${folder}/written'`)).rejects.toThrow('Permission denied');
  });
});

test('Ctrl-C in the terminal, which every process of its group hears, leaves the server to the app', async () => {
  const { child, url } = await holder();
  process.kill(-(child.pid as number), 'SIGINT');
  await once(child, 'exit');
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

describe('after kill -9', () => {
  test('of the app, its server is stopped and a new one has all rows', async () => {
    const { child, url } = await holder();
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS number');
    const orphan = await postmaster();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await query(url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    const { url: fresh } = await start();
    expect(await waitForEnd([orphan], 0)).toBe(true);
    expect(await query(fresh, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  test('of the server, it starts again with all rows', async () => {
    const { url } = await start(folder, {});
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS number');
    process.kill(await postmaster(), 'SIGKILL');
    const { url: fresh } = await start();
    expect(await query(fresh, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
  });

  test.skipIf(process.platform !== 'linux')('of the server while it works, what outlived it is stopped', async () => {
    const { url } = await start();
    const busy = query(url, `DO $$ BEGIN FOR i IN 1..2000000000 LOOP END LOOP; END $$`).catch((error) => error);
    await expect.poll(async () => (await query(url, `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'DO %'`)).length).toBe(1);
    process.kill(await postmaster(), 'SIGKILL');
    expect((await serverProcesses(join(folder, 'postgres'), null)).length).toBeGreaterThan(0);
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await busy).toBeInstanceOf(Error);
  });

  test('a lock file with the number of an innocent process does no harm, to neither', async () => {
    await (await start()).stop();
    const innocent = spawn('sleep', ['60']);
    await writeFile(join(folder, 'postgres/postmaster.pid'), `${innocent.pid}\n${folder}/postgres\n`);
    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(innocent.exitCode).toBeNull();
    innocent.kill();
  });
});

describe('what cannot work is said in a sentence', () => {
  test('a folder of another PostgreSQL', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgres/PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/^The database in .*postgres was made by PostgreSQL 17, and this Parallax brings PostgreSQL 18: move that folder away to begin with an empty one, or set DATABASE_URL to a PostgreSQL 17 server that runs on it\.$/);
  });

  test('a password that is gone', async () => {
    await (await start()).stop();
    await rm(join(folder, 'password'));
    await expect(start()).rejects.toThrow(/^The file .*password, which opens the database, is missing: put it back, or remove .*postgres to begin with an empty database\.$/);
  });

  test('settings that PostgreSQL refuses, in its own words', async () => {
    await expect(startServer(folder, { max_connections: 'many' })).rejects.toThrow(/^PostgreSQL could not start on .*: .*FATAL: .*max_connections/);
  });
});
