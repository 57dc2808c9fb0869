import type { Transaction } from './transaction.ts';

/** Tables that an analysis fills. */
export type Table = 'sentences' | 'figures' | 'dates' | 'mentions' | 'left_out' | 'facts' | 'claims' | 'claim_companies' | 'claim_figures';

/** A fact is stated by many articles. */
const SHARED = ' ON CONFLICT ("id") DO NOTHING';

/**
 * Writes any number of rows with one statement: a long article has a hundred thousand, for which `createMany` takes minutes.
 * @param rows by column name, every column of the table; PostgreSQL reads each value as its column's type
 */
export async function insertRows(tx: Transaction, table: Table, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)${table === 'facts' ? SHARED : ''}`,
    JSON.stringify(rows),
  );
}

/** Writes columns of the rows that `where` names, read as each column's type. */
export async function updateRows(tx: Transaction, table: Table, columns: Record<string, unknown>, where: Record<string, unknown>): Promise<void> {
  const names = Object.keys(columns).map((name) => `"${name}"`).join(', ');
  const condition = Object.keys(where).map((name) => `"${table}"."${name}" = wanted."${name}"`).join(' AND ');
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET (${names}) = (SELECT ${names} FROM jsonb_populate_record(NULL::"${table}", $1::jsonb))
     FROM jsonb_populate_record(NULL::"${table}", $2::jsonb) wanted WHERE ${condition}`,
    JSON.stringify(columns), JSON.stringify(where),
  );
}
