import { database } from './client.ts';
import type { Prisma } from './generated/client.ts';

export type Transaction = Prisma.TransactionClient;

/** A transaction that no other writer's can meet halfway: articles share companies and facts. Long texts take their time. */
export function writing<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('parallax.write'))`;
    return work(tx);
  }, { timeout: 300_000, maxWait: 60_000 });
}
