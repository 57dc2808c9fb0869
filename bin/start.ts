import { once } from 'node:events';
import { createServer } from 'node:http';
import { openDatabase, stateFolder } from '../lib/database/open.ts';
import { AlreadyRunning, findRunning } from '../lib/database/running.ts';
import { build } from './build.ts';
import { fill } from './fill.ts';
import { checkFree, explained, portOf } from './port.mjs';
import { step } from './setup.mjs';
import { stopRequested } from './stop.ts';

/** `npm start`: the database, the seeds on the first day, the production build, the pages. */
export async function main(root: string): Promise<void> {
  const port = portOf(process.env.PORT);
  const running = await findRunning(stateFolder(root));
  if (running) throw new AlreadyRunning(running);
  await checkFree(port);
  const stop = stopRequested();
  const opened = await step('Opening the database', () => openDatabase(root, 'npm start', 'alone'));
  try {
    stop.signal.throwIfAborted();
    await fill(root);
    stop.signal.throwIfAborted();
    await build(root, stop.signal);
    const close = await serve(root, port);
    const address = `http://127.0.0.1:${port}`;
    await opened.announce(address);
    console.log(`\nParallax runs at ${address} – Ctrl-C stops it.`);
    await stop.requested;
    await close();
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    await opened.close();
  }
  process.exit(stop.exitCode());
}

/** Next in this very process, so that nothing outlives it. Gives what stops it. */
async function serve(root: string, port: number): Promise<() => Promise<void>> {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, hostname: '127.0.0.1', port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => handle(request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error) => {
    throw explained(error, port);
  });
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    // A page that still streams gets a moment.
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
    await closed;
    await app.close();
  };
}
