import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Counts, runTool } from './counts.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** One project of vitest.config.ts. A file that could not even be loaded is one failure. */
export async function runVitest(root: string, project: string): Promise<Counts> {
  const file = join(root, 'test-results', `${project}.json`);
  const passedAll = await runTool(root, 'vitest/vitest.mjs', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(await readFile(file, 'utf8')) as Report;
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  return { passed, failed: failed === 0 && !passedAll ? 1 : failed };
}
