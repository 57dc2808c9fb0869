import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { portOf } from '../../bin/port.mjs';

test.each([[undefined, 3000], ['4711', 4711], ['65535', 65535]])('PORT=%s is %s', (given, port) => {
  expect(portOf(given)).toBe(port);
});

test.each(['', '0', '65536', '1e3', 'web', '-1'])('PORT=%s is none', (given) => {
  expect(() => portOf(given)).toThrow(`PORT=${given} is not a port: give a number from 1 to 65535.`);
});

test('a fresh clone says that its port is taken before it installs anything', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'parallax-clone-'));
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  try {
    for (const name of ['bin', 'package.json', 'package-lock.json']) await cp(join(import.meta.dirname, '../..', name), join(clone, name), { recursive: true });
    const child = spawn(process.execPath, ['bin/start.mjs'], { cwd: clone, env: { ...process.env, PORT: String(port), npm_execpath: '/none/npm.js' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
    const [code] = await once(child, 'close');
    expect([code, said.trim()]).toEqual([1, `Port ${port} is taken: stop the program that uses it, or choose another with PORT=${port === 65_535 ? 3000 : port + 1} npm start.`]);
    expect(await readdir(clone)).not.toContain('node_modules');
  } finally {
    holder.close();
    await rm(clone, { recursive: true });
  }
}, 20_000);
