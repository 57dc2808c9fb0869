import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { database } from '../../lib/database/client.ts';
import { openDatabase } from '../../lib/database/open.ts';
import { findRunning } from '../../lib/database/running.ts';
import { emptyDatabase } from './fresh.ts';
import { temporaryFolder } from './server.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  process.env.PARALLAX_STATE = folder;
  delete process.env.DATABASE_URL;
});
afterEach(() => rm(folder, { recursive: true }));

const open = (command: string, sharing?: 'alone') => openDatabase(process.cwd(), command, sharing);

describe('a command', () => {
  test('starts the server for itself, and stops it', async () => {
    const opened = await open('parallax export');
    expect(await database().article.count()).toBe(0);
    expect(await findRunning(folder)).toMatchObject({ command: 'parallax export', databaseUrl: opened.url });
    await opened.close();
    expect(await findRunning(folder)).toBeNull();
    delete process.env.DATABASE_URL;
    await expect(database).toThrow('DATABASE_URL is not set');
  });

  test('joins a Parallax that runs, and leaves it running', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/database/holder.ts'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PARALLAX_STATE: folder } });
    const [line] = await once(child.stdout, 'data');
    const opened = await open('parallax export');
    expect(opened.url).toBe(String(line).trim());
    await opened.close();
    delete process.env.DATABASE_URL;
    await expect(open('npm start', 'alone')).rejects.toThrow(`Parallax's database is in use by \`npm start\` (process ${child.pid})`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await open('parallax export')).close();
  });
});

describe('DATABASE_URL', () => {
  test('names a server of one’s own: it is migrated, and left running', async () => {
    process.env.DATABASE_URL = await emptyDatabase();
    const opened = await open('npm start', 'alone');
    expect(await database().article.count()).toBe(0);
    await opened.close();
    await (await open('npm start', 'alone')).close();
  });

  const bad = (change: (url: URL) => void) => {
    const url = new URL(inject('template'));
    change(url);
    return url.href;
  };
  test.each<[string, () => string, RegExp]>([
    ['is no address', () => 'localhost', /^DATABASE_URL is not an address such as postgresql:\/\/user:password@localhost:5432\/parallax: correct it, or unset it to use the embedded PostgreSQL\.$/],
    ['is of another kind', () => 'mysql://localhost/x', /^DATABASE_URL is not an address such as/],
    ['where nobody answers', () => bad((url) => { url.port = '1'; }), /^No PostgreSQL server answers at 127\.0\.0\.1:1: start it, correct DATABASE_URL, or unset it to use the embedded PostgreSQL\.$/],
    ['with a wrong password', () => bad((url) => { url.password = 'guess'; }), /^The PostgreSQL server at 127\.0\.0\.1:\d+ refuses the user "parallax" of DATABASE_URL: correct the user and the password\.$/],
    ['with a database that is not there', () => bad((url) => { url.pathname = '/nothing'; }), /^The PostgreSQL server at 127\.0\.0\.1:\d+ has no database "nothing": create it \(createdb nothing\), or correct DATABASE_URL\.$/],
  ])('%s: one sentence', async (_, url, sentence) => {
    process.env.DATABASE_URL = url();
    await expect(open('npm start', 'alone')).rejects.toThrow(sentence);
    expect(await findRunning(folder)).toBeNull();
  });

  test('where something else answers: one sentence', async () => {
    const mute = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    process.env.DATABASE_URL = bad((url) => { url.port = String((mute.address() as { port: number }).port); });
    await expect(open('npm start', 'alone')).rejects.toThrow(/^The PostgreSQL server at 127\.0\.0\.1:\d+ cannot be used: .+\.$/);
    mute.close();
  });
});
