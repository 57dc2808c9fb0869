import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text of a corpus with all that must be read in it. */
export interface CorpusRow {
  file: string;
  line: number;
  text: string;
  /** As written: `figure money 4700000000 USD exact «4,7 mil milhões de dólares»`. */
  expected: string[];
  /** A strict expected failure: the day it passes, the mark must go. */
  fails: boolean;
}

const EXPECTATION = /^(?:figure|date|number|left) .+ «.+»$|^none$/;

/**
 * Reads `tests/corpora/<code>/<name>.txt`: `> text`, then a line for each thing read in it; `! > text` is a known failure; `#` comments.
 * @throws Error naming file and line where a line is none of these
 */
export function readRows(folder: string, file: string): CorpusRow[] {
  const rows: CorpusRow[] = [];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const text = /^(! )?> (.+)$/.exec(line);
    if (text) rows.push({ file, line: i + 1, text: (text[2] as string).replaceAll('\\n', '\n'), expected: [], fails: text[1] !== undefined });
    else if (EXPECTATION.test(line) && rows.length) rows[rows.length - 1]?.expected.push(line);
    else throw new Error(`${file}:${i + 1} is neither a text nor an expectation: ${line}`);
  }
  return rows;
}

export const corpusFiles = (folder: string): string[] => readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
