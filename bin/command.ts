import { UsageError } from './usage.ts';

/** Runs a command and sets the exit code: 0, 1 where a line or file could not be read, 2 where the call makes no sense. */
export async function runCommand<Rest extends unknown[]>(name: string, run: (args: string[], ...rest: Rest) => Promise<number>, args: string[], ...rest: Rest): Promise<void> {
  try {
    process.exitCode = await run(args, ...rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`parallax ${name}: ${error.message}\n`);
    process.exitCode = 2;
  }
}
