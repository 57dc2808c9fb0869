import { exportFileName } from '@/lib/csv';
import { asked } from '@/lib/database/outage';
import { DATABASE_OUTAGE } from '@/lib/outage';
import { fromPath, fromQuery, parse, storyExportParams } from '@/lib/params';
import type { z } from 'zod';

type Params = z.infer<typeof storyExportParams>;

/**
 * The route of a story's aligned table as a file, streamed.
 * @param make the chunks of the file; null where there is no such story or version
 */
export const storyFile = (ending: 'csv' | 'tmx', type: string, make: (id: string, params: Params) => Promise<AsyncGenerator<string> | null>) =>
  async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const id = fromPath((await params).id);
    const parsed = parse(storyExportParams, fromQuery(new URL(request.url).searchParams));
    if (!parsed.ok) return text(400, parsed.problem);
    try {
      const chunks = id === null ? null : await asked(() => make(id, parsed.value));
      if (!chunks) return text(404, 'There is no such story, or a version that was asked for is none of it.');
      return new Response(stream(chunks), {
        headers: {
          'content-type': type, 'cache-control': 'no-store',
          'content-disposition': `attachment; filename="${exportFileName(`story-${id}`, parsed.value, 'csv').replace(/csv$/, ending)}"`,
        },
      });
    } catch (error) {
      if ((error as { digest?: string }).digest === DATABASE_OUTAGE) return text(500, 'The database does not answer, so the rows could not be read.');
      throw error;
    }
  };

const text = (status: number, sentence: string) => new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });

/** The rows were read before the first chunk: no outage can cut the file. */
function stream(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => { await chunks.return(undefined); },
  });
}
