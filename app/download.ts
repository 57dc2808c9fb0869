import type { z } from 'zod';
import { excelDialect, exportFileName, PLAIN, toCsv, toJson } from '@/lib/csv';
import type { Export } from '@/lib/database/exports';
import { asked } from '@/lib/database/outage';
import { DATABASE_OUTAGE } from '@/lib/outage';
import { fromQuery, parse } from '@/lib/params';
import { LOCALE } from '@/lib/words';

/**
 * The route of a table as a file: the same parameters as its page, the whole filter, streamed.
 * The first rows are read before the answer begins, so that a database that does not answer is a 500 and never half a file.
 */
export function download<T extends z.ZodType<{ excel: boolean; page?: number }>>(
  subject: string, ending: 'csv' | 'json', schema: T, rows: (filter: z.infer<T>, site: string) => Export,
) {
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const parsed = parse(schema, fromQuery(url.searchParams));
    if (!parsed.ok) return text(400, parsed.problem);
    const { page: _, ...filter } = parsed.value;
    const { columns, batches } = rows(parsed.value, `${url.protocol}//${request.headers.get('host') ?? url.host}`);
    const chunks = ending === 'csv' ? toCsv(columns, batches, parsed.value.excel ? excelDialect(LOCALE) : PLAIN) : toJson(columns, batches);
    const head: string[] = [];
    try {
      // the header line, then the first batch
      for (let chunk = 0; chunk < 2; chunk++) head.push(...(await asked(async () => nextOf(chunks))));
    } catch (error) {
      if ((error as { digest?: string }).digest === DATABASE_OUTAGE) return text(500, 'The database does not answer, so the rows could not be read.');
      throw error;
    }
    return new Response(stream(head, chunks), {
      headers: {
        'content-type': ending === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${exportFileName(subject, filter, ending)}"`,
        'cache-control': 'no-store',
      },
    });
  };
}

const text = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });

async function nextOf(chunks: AsyncGenerator<string>): Promise<string[]> {
  const next = await chunks.next();
  return next.done ? [] : [next.value];
}

/** An error on the way cuts the connection: what arrived is seen to be incomplete, no error text stands among the rows. */
function stream(head: string[], rest: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => { for (const chunk of head) controller.enqueue(encoder.encode(chunk)); },
    async pull(controller) {
      const next = await rest.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => { await rest.return(undefined); },
  });
}
