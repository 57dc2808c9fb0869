import 'server-only';
import { DATABASE_OUTAGE } from '../outage.ts';

/** What the driver says when nobody answers, not when a question is wrong. */
const UNREACHABLE = /ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|Connection terminated|Can't reach database|DATABASE_URL is not set|terminating connection|the database system is|does not exist on the database server|timeout exceeded when trying to connect|P100[0-3]|P1008|P1017/;

/**
 * Asks the database for a page. A server that does not answer becomes an error that the error page knows: "could not look" is never
 * shown as "nothing found".
 */
export async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw unreachable(error) ? Object.assign(new Error('The database does not answer.', { cause: error }), { digest: DATABASE_OUTAGE }) : error;
  }
}

/** Whether an error says that nobody answers, itself or by its cause. */
export function unreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as { code?: string; cause?: unknown };
  return UNREACHABLE.test(`${code} ${error.name} ${error.message}`) || unreachable(cause);
}
