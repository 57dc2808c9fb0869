import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBuild, checkLint, checkTypes, checkUnused } from './tests/checks.ts';
import { runPlaywright } from './tests/playwright.ts';
import type { Counts } from './tests/counts.ts';
import { runVitest } from './tests/vitest.ts';

/** In the order in which they run: what is quick to fail comes first. */
const PARTS: Record<string, (root: string) => Promise<Counts>> = {
  types: checkTypes,
  lint: checkLint,
  unused: checkUnused,
  unit: (root) => runVitest(root, 'unit'),
  database: (root) => runVitest(root, 'database'),
  build: checkBuild,
  e2e: runPlaywright,
};

/** `npm test`, or `npm test -- unit lint`: every part runs, whatever failed before it; the last line counts them all. */
export async function main(root: string): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in PARTS));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}": choose from ${Object.keys(PARTS).join(', ')}.`);
  await rm(join(root, 'test-results'), { recursive: true, force: true });
  // What was started ends with this process: see `exit` where it is started.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  // A test has a database of its own, never the user's.
  delete process.env.DATABASE_URL;
  const total = { passed: 0, failed: 0 };
  const summary: string[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n── ${name}`);
    const began = Date.now();
    const { passed, failed } = await counted(part(root));
    total.passed += passed;
    total.failed += failed;
    summary.push(`${name.padEnd(9)} ${failed > 0 ? 'FAILED' : 'ok'} (${passed} passed, ${failed} failed, ${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
  console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}

/** A part that crashed or ran nothing has failed. */
async function counted(part: Promise<Counts>): Promise<Counts> {
  const counts = await part.catch((error: Error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  if (counts.passed + counts.failed > 0) return counts;
  console.error('Nothing ran here.');
  return { passed: 0, failed: 1 };
}
