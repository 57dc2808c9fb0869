import { Client } from 'pg';

/** The oldest PostgreSQL whose functions the migrations use. */
const OLDEST = 15;

/**
 * Tries a server of the reader's own before anything is done with it.
 * @throws one sentence that says what is wrong with DATABASE_URL or its server
 */
export async function reachServer(databaseUrl: string): Promise<void> {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) {
    throw new Error('DATABASE_URL is not an address such as postgresql://user:password@localhost:5432/parallax: correct it, or unset it to use the embedded PostgreSQL.');
  }
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8_000 });
  // A server that hangs up later is told of by the query that fails.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number }>(`SELECT current_setting('server_version_num')::int AS number`);
    const major = Math.floor((rows[0]?.number ?? 0) / 10_000);
    if (major < OLDEST) throw new Error(`The server of DATABASE_URL is PostgreSQL ${major}, and Parallax needs ${OLDEST} or newer: update it, or unset DATABASE_URL to use the embedded PostgreSQL 18.`);
  } catch (error) {
    throw explained(error as Error & { code?: string }, new URL(databaseUrl));
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explained(error: Error & { code?: string }, url: URL): Error {
  const place = `${url.hostname || 'localhost'}:${url.port || 5432}`;
  const name = decodeURIComponent(url.pathname.slice(1));
  switch (error.code) {
    case '28P01':
    case '28000':
      return new Error(`The PostgreSQL server at ${place} refuses the user "${decodeURIComponent(url.username)}" of DATABASE_URL: correct the user and the password.`);
    case '3D000':
      return new Error(`The PostgreSQL server at ${place} has no database "${name}": create it (createdb ${name}), or correct DATABASE_URL.`);
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return new Error(`No PostgreSQL server answers at ${place}: start it, correct DATABASE_URL, or unset it to use the embedded PostgreSQL.`);
  }
  if (/timeout/i.test(error.message)) return new Error(`The PostgreSQL server at ${place} does not answer: start it, correct DATABASE_URL, or unset it to use the embedded PostgreSQL.`);
  if (error.message.startsWith('The server of DATABASE_URL')) return error;
  return new Error(`The PostgreSQL server at ${place} cannot be used: ${error.message}.`);
}
