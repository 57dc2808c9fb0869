// The port of the pages. Plain JavaScript, because a fresh clone asks before anything is installed.
import { createServer } from 'net';

/**
 * @param {string} [given] PORT
 * @throws where it is no port
 */
export function portOf(given) {
  if (given === undefined) return 3000;
  const port = Number(given);
  if (/^\d+$/.test(given) && port >= 1 && port <= 65535) return port;
  throw new Error('PORT=' + given + ' is not a port: give a number from 1 to 65535.');
}

/**
 * Before the long steps, so that nobody waits for a build to be told.
 * @param {number} port
 * @returns {Promise<void>} rejected where nobody can listen there
 */
export function checkFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explained(error, port)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/**
 * @param {Error & { code?: string }} error what listening failed of
 * @param {number} port
 */
export function explained(error, port) {
  if (error.code === 'EADDRINUSE') return new Error('Port ' + port + ' is taken: stop the program that uses it, or choose another with PORT=' + (port === 65535 ? 3000 : port + 1) + ' npm start.');
  if (error.code === 'EACCES') return new Error('Port ' + port + ' is not open to this user: choose one from 1024 on, as in PORT=3000 npm start.');
  return error;
}
