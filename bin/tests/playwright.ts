import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../lib/database/port.ts';
import { temporaryFolder } from '../../tests/database/server.ts';
import { step } from '../setup.mjs';
import { findChromium } from './chromium.ts';
import { type Counts, runTool } from './counts.ts';

interface Report {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** The browser tests, on the production server as `npm start` runs it, with a database of its own that holds the seeds. */
export async function runPlaywright(root: string): Promise<Counts> {
  const chromium = await findChromium(root);
  const state = await temporaryFolder();
  const app: App = await step('Starting Parallax', () => startApp(root, state));
  const file = join(root, 'test-results', 'e2e.json');
  try {
    const passedAll = await runTool(root, '@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      CHROMIUM_PATH: chromium, PARALLAX_URL: app.url, PARALLAX_STATE: state, PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    const { stats, errors } = JSON.parse(await readFile(file, 'utf8')) as Report;
    const failed = stats.unexpected + stats.flaky + errors.length;
    return { passed: stats.expected, failed: failed === 0 && !passedAll ? 1 : failed };
  } finally {
    await app.stop();
    await rm(state, { recursive: true });
  }
}

interface App {
  url: string;
  stop(): Promise<void>;
}

async function startApp(root: string, state: string): Promise<App> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [join(root, 'bin', 'start.mjs')], {
    cwd: root, env: { ...process.env, PORT: port, PARALLAX_STATE: state }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  let said = '';
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        const address = /Parallax runs at (\S+)/.exec(said)?.[1];
        if (address) resolve(address);
      });
    }
    child.once('exit', () => reject(new Error(`Parallax did not start:\n${said}`)));
  });
  return {
    url,
    async stop() {
      process.removeListener('exit', end);
      end();
      const [code] = await ended;
      if (code !== 0) throw new Error(`Parallax did not stop cleanly (${code}):\n${said}`);
    },
  };
}
