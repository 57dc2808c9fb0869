import { defineConfig } from '@playwright/test';

const baseURL = process.env.PARALLAX_URL;
if (!baseURL) throw new Error('PARALLAX_URL is not set: `npm test -- e2e` starts Parallax and sets it.');

/** Runs on a server that is up: bin/tests/playwright.ts starts one with a database of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's sandbox does not work for root; nothing but the app is to be asked over the network.
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
