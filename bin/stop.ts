import { readFile } from 'node:fs/promises';

export interface Stop {
  signal: AbortSignal;
  /** Settles once somebody wants this process to end. */
  requested: Promise<void>;
  exitCode(): number;
}

/** Ctrl-C, `kill`, a closed terminal, or an npm that was killed and cannot say so. */
export function stopRequested(): Stop {
  const controller = new AbortController();
  let code = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      // Whoever asks twice does not want to wait.
      if (controller.signal.aborted && name === 'SIGINT') process.exit(130);
      controller.abort();
    });
  }
  process.on('uncaughtException', (error) => {
    console.error(error);
    code = 1;
    controller.abort();
  });
  process.on('unhandledRejection', (reason) => console.error(reason));
  void watchNpm(() => controller.abort());
  return {
    signal: controller.signal,
    requested: new Promise((resolve) => controller.signal.addEventListener('abort', () => resolve(), { once: true })),
    exitCode: () => code,
  };
}

/** npm runs a shell that runs this: when either loses its parent, npm was killed. Linux only; elsewhere the parent alone is watched. */
async function watchNpm(gone: () => void): Promise<void> {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = await parentOf(shell);
  const timer = setInterval(async () => {
    if (process.ppid === shell && (await parentOf(shell)) === npm) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

async function parentOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}
