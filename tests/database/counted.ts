import { afterEach, expect } from 'vitest';
import { database } from '../../lib/database/client.ts';

/** After each test: every fact says how many texts state it, and every comparison how many differences it holds. */
export function countsHold(): void {
  afterEach(async () => {
    expect(await database().$queryRaw`SELECT fa.key, fa.texts FROM facts fa WHERE fa.texts <> (SELECT count(DISTINCT c.article_id) FROM claims c WHERE c.fact_id = fa.id)`).toEqual([]);
    const found = await database().alignment.findMany({ select: { rows: true, errors: true, warnings: true, notes: true } });
    for (const { rows, ...counts } of found) {
      const severities = (rows as unknown as { differences: { severity: string }[] }[]).flatMap(({ differences }) => differences.map(({ severity }) => severity));
      expect(counts).toEqual({ errors: count(severities, 'error'), warnings: count(severities, 'warning'), notes: count(severities, 'note') });
    }
  });
}

const count = (all: string[], wanted: string): number => all.filter((one) => one === wanted).length;
