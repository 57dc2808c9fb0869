import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(fileURLToPath(import.meta.url));

// A test is a server already, so the guard of the pages' bundles means nothing here.
const resolve = { alias: { 'server-only': join(root, 'node_modules/server-only/empty.js'), '@': root } };

export default defineConfig({
  test: {
    // Left to itself vitest keeps one core free, and would run one file at a time on a machine with two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        // Tests of properties read hundreds of texts each.
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/database/**', 'tests/e2e/**'], testTimeout: 30_000 },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts'],
          globalSetup: ['tests/database/server.ts'],
          // Starting and killing servers takes its time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
