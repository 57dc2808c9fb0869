import { findVersions } from '../../lib/stories/versions.ts';
import { refuseArguments } from '../usage.ts';
import { inputLines, parseLine, writeLine } from './lines.ts';
import { id, object, optional, type Read, text } from './shapes.ts';

const shape = object({ id, text, language: optional(text) });

/** Reads all lines before it answers: whether two texts are versions of one story is a question about all of them. */
export async function run(args: string[]): Promise<number> {
  refuseArguments(args);
  const lines: ReturnType<typeof parseLine<Read<typeof shape>>>[] = [];
  for await (const line of inputLines()) lines.push(parseLine(line, shape));
  const seen = new Set<string>();
  const rows = lines.map((line) => {
    if ('error' in line) return line;
    const key = String(line.input.id);
    if (seen.has(key)) return { id: line.input.id, error: `the id ${key} stands on two lines: versions could not be told apart` };
    seen.add(key);
    return line;
  });
  const articles = rows.flatMap((row) => ('input' in row ? [{ id: String(row.input.id), text: row.input.text, language: row.input.language }] : []));
  const answers = new Map(findVersions(articles).map((answer) => [answer.id, answer]));
  for (const row of rows) {
    if ('error' in row) await writeLine(row);
    else await writeLine({ ...answers.get(String(row.input.id)), id: row.input.id });
  }
  return rows.some((row) => 'error' in row) ? 1 : 0;
}
