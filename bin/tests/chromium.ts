import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { quietly, step } from '../setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one of the system, Playwright's own; else one is installed.
 * @throws one sentence where none can be had
 */
export async function findChromium(root: string): Promise<string> {
  if (process.env.CHROMIUM_PATH) {
    if (await exists(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw new Error(`There is no browser at CHROMIUM_PATH=${process.env.CHROMIUM_PATH}.`);
  }
  const found = await first([...inPath(), ...ELSEWHERE, await playwrightsOwn()]);
  return found ?? (await install(root));
}

async function install(root: string): Promise<string> {
  const said: string[] = [];
  const attempt = (work: Promise<unknown>) => work.then(() => true, (error: Error) => {
    said.push(error.message);
    return false;
  });
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (await attempt(step('Downloading Chromium', () => quietly(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 })))) {
    const own = await first([await playwrightsOwn()]);
    if (own) return own;
  }
  if (process.getuid?.() === 0 && (await exists('/usr/bin/apt-get'))) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const installed = await attempt(step('Installing Chromium with apt-get', async () => {
      await quietly('apt-get', ['update'], { env });
      await quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    }));
    const own = installed ? await first(inPath()) : null;
    if (own) return own;
  }
  throw new Error(`The browser tests need Chromium, and it could not be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.\n${said.join('\n')}`);
}

const inPath = () => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

async function playwrightsOwn(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function first(paths: string[]): Promise<string | null> {
  for (const path of paths) if (await exists(path)) return path;
  return null;
}

const exists = (path: string) => access(path).then(() => true, () => false);
