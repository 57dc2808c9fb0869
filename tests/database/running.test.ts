import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startedAt } from '../../lib/database/processes.ts';
import { AlreadyRunning, claimFolder, findRunning } from '../../lib/database/running.ts';
import { temporaryFolder } from './server.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true }));
const file = (number = 1) => join(folder, `running.${number}.json`);

test('a folder that nobody has open can be taken, and is free again afterwards', async () => {
  expect(await findRunning(folder)).toBeNull();
  const claim = await claimFolder(folder, 'npm start');
  expect(await findRunning(folder)).toMatchObject({ pid: process.pid, command: 'npm start' });
  await claim.release();
  expect(await findRunning(folder)).toBeNull();
  await (await claimFolder(folder, 'npm start')).release();
  expect(await readdir(folder)).toEqual(['running.2.json']);
  expect(await readFile(file(2), 'utf8')).toBe('');
});

test('who comes second is told where the first one is', async () => {
  const claim = await claimFolder(folder, 'npm start');
  await expect(claimFolder(folder, 'npm start')).rejects.toThrow(`Parallax's database is in use by \`npm start\` (process ${process.pid}): wait until it has ended, then try again.`);
  await claim.update({ address: 'http://127.0.0.1:3000', databaseUrl: 'postgresql://secret' });
  await expect(claimFolder(folder, 'npm start')).rejects.toThrow(`Parallax already runs at http://127.0.0.1:3000 (npm start, process ${process.pid}): use it there, or stop it first.`);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  await claim.release();
});

test('the claim of a dead process is void, also where its number lives again', async () => {
  const child = spawn('sleep', ['60']);
  const started = await startedAt(child.pid as number);
  await writeFile(file(), JSON.stringify({ pid: child.pid, started, command: 'npm start' }));
  expect(await findRunning(folder)).toMatchObject({ pid: child.pid });
  await writeFile(file(), JSON.stringify({ pid: child.pid, started: 'another time', command: 'npm start' }));
  expect(await findRunning(folder)).toBeNull();
  await writeFile(file(), JSON.stringify({ pid: child.pid, started, command: 'npm start' }));
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await claimFolder(folder, 'npm start')).release();
});

test.each(['', '{"pid": 1, "sta'])('a claim torn by a crash is void: %j', async (torn) => {
  await writeFile(file(), torn);
  const claim = await claimFolder(folder, 'npm start');
  expect(JSON.parse(await readFile(file(2), 'utf8'))).toMatchObject({ pid: process.pid });
  await claim.release();
});

test('of many that start at once over a dead claim, one gets the folder', async () => {
  for (let round = 0; round < 20; round++) {
    await writeFile(file(round * 2 + 1), JSON.stringify({ pid: 2 ** 22 + 1, started: '1', command: 'npm start' }));
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => claimFolder(folder, 'npm start')));
    const won = results.filter((result) => result.status === 'fulfilled');
    const lost = results.filter((result) => result.status === 'rejected');
    expect(won).toHaveLength(1);
    expect(lost.every(({ reason }) => reason instanceof AlreadyRunning)).toBe(true);
    await won[0]?.value.release();
  }
});
