import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Counts {
  passed: number;
  failed: number;
}

/** No colour codes in a log file. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs one of the project's tools with its words on the screen.
 * @param script path below node_modules
 * @returns whether it ended well
 */
export async function runTool(root: string, script: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [`${root}/node_modules/${script}`, ...args], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...PLAIN, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  const end = () => child.kill();
  process.once('exit', end);
  const [code] = await once(child, 'exit');
  process.removeListener('exit', end);
  return code === 0;
}

export const one = (passed: boolean): Counts => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
