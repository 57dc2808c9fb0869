import { build } from '../build.ts';
import { type Counts, one, runTool } from './counts.ts';

/** Next writes the types of styles and addresses first. */
export async function checkTypes(root: string): Promise<Counts> {
  const generated = await runTool(root, 'next/dist/bin/next', ['typegen']);
  return one(generated && (await runTool(root, 'typescript/bin/tsc', ['--noEmit'])));
}

export async function checkLint(root: string): Promise<Counts> {
  return one(await runTool(root, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--max-diagnostics=50', '.']));
}

/** Files, exports and packages that nothing uses. */
export async function checkUnused(root: string): Promise<Counts> {
  return one(await runTool(root, 'knip/bin/knip.js', ['--no-config-hints']));
}

export async function checkBuild(root: string): Promise<Counts> {
  await build(root);
  return one(true);
}
