import { defineConfig } from '@playwright/test';

/** Runs on the server at PARALLAX_URL: `npm test -- e2e` starts one with a database of its own and sets it. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: process.env.PARALLAX_URL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's sandbox does not work for root; nothing but the app is to be asked over the network.
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
