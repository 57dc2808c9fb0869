import { once } from 'node:events';
import { type Shape, ShapeError } from './shapes.ts';

/** One answer for each line, in order. */
export interface Filter<Input extends { id: string | number }> {
  shape: Shape<Input>;
  answer(input: Input): object;
}

const LONGEST_LINE_SHOWN = 80;

/** The id of a line that is JSON but not what the command asks for. */
const idOf = (row: unknown): string | number | null => {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

export type Parsed<Input> = { input: Input } | { id: string | number | null; error: string };

/** Reads a line by the command's shape; says in a sentence what is wrong with it. */
export function parseLine<Input extends { id: string | number }>(line: string, shape: Shape<Input>): Parsed<Input> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    const shown = line.length > LONGEST_LINE_SHOWN ? `${line.slice(0, LONGEST_LINE_SHOWN)}…` : line;
    return { id: null, error: `not a line of JSON (${(error as Error).message}): ${shown}` };
  }
  try {
    return { input: shape(row, '') };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { id: idOf(row), error: `${error.path || 'the line'}: ${error.message}` };
  }
}

/** Lines of standard input that hold something. A byte order mark goes with the space around them. */
export async function* inputLines(): AsyncGenerator<string> {
  // parts of the line at hand: joined once, so that a line of any length costs no more than its length
  let parts: string[] = [];
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    for (let at = 0; at < lines.length - 1; at++) {
      const row = [...parts, lines[at] as string].join('').trim();
      if (row) yield row;
      parts = [];
    }
    parts.push(lines.at(-1) as string);
  }
  const row = parts.join('').trim();
  if (row) yield row;
}

/** Writes a line of JSON and waits where the reader is slower than we are. A reader that has gone ends the process quietly. */
export async function writeLine(row: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Runs a filter over standard input in constant memory. Returns the exit code: 1 where any line could not be answered. */
export async function filterLines<Input extends { id: string | number }>({ shape, answer }: Filter<Input>): Promise<number> {
  let failed = 0;
  for await (const line of inputLines()) {
    const parsed = parseLine(line, shape);
    if ('error' in parsed) { failed = 1; await writeLine(parsed); continue; }
    const { id } = parsed.input;
    try {
      await writeLine({ id, ...answer(parsed.input) });
    } catch (error) {
      // a fault of ours on one line must not lose the others
      failed = 1;
      await writeLine({ id, error: `could not be read: ${(error as Error).message}` });
    }
  }
  return failed;
}
