import { setTimeout } from 'node:timers/promises';
import { readNewNames } from './again.ts';

/** So long a page waits for the articles to be read again; they are read to the end all the same. In milliseconds. */
const PATIENCE = 20_000;

/**
 * Reads the stored articles again that hold a new name, for a page, which must answer: what takes longer goes on behind it.
 * @returns how many were read otherwise than before; null where they are still being read
 * @throws what stops the reading before the page answers. Later nobody waits for it: it is written to the server's log, and the names stay
 * marked, so the next start goes on.
 */
export async function readNewNamesSoon(patience = PATIENCE, read = readNewNames): Promise<number | null> {
  let answered = false;
  const reading = read().then(({ articles }) => articles);
  reading.catch((error) => {
    if (answered) console.error('Reading the stored articles again with new names stopped; the next start goes on.', error);
  });
  try {
    return await Promise.race([reading, setTimeout(patience, null, { ref: false })]);
  } finally {
    answered = true;
  }
}
