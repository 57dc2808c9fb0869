import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import { database } from '../../database/client.ts';
import { readNewNames } from '../again.ts';
import { UnreadableFile } from './csv.ts';
import { importCompanies, type Imported, sayJoined } from './import.ts';

/** So many refused rows are listed; of the rest the number is said. */
const MOST_LISTED = 50;

/**
 * `parallax import-companies FILE…`: reads CSV files of companies into the open database, then reads the stored articles again
 * that hold a new name. Bars on a terminal; what was refused goes to standard error.
 * @returns the exit code: 1 where a file or a row was refused
 */
export async function importFiles(paths: string[]): Promise<number> {
  let refused = 0;
  for (const path of paths) {
    const problem = await fileProblem(path);
    if (problem) { console.error(`${path}: ${problem}`); refused += 1; continue; }
    const bar = barOf('{bar} {value}/{total} rows');
    try {
      const imported = await importCompanies(path, basename(path), (done, all) => { bar?.start(all, done); });
      bar?.stop();
      refused += imported.refused.length;
      report(basename(path), imported);
    } catch (error) {
      bar?.stop();
      if (!(error instanceof UnreadableFile)) throw error;
      console.error(`${path}: ${error.message}`);
      refused += 1;
    }
  }
  const waiting = await database().company.count({ where: { namesNew: true } });
  const bar = waiting > 0 ? barOf('{bar} {value}/{total} companies looked for in the stored articles') : null;
  const { articles, companies } = await readNewNames((done) => { bar?.start(waiting, done); });
  bar?.stop();
  if (companies > 0) console.log(`${companies} ${companies === 1 ? 'company' : 'companies'} looked for in the stored articles; ${articles} read otherwise than before.`);
  return refused > 0 ? 1 : 0;
}

function report(file: string, { added, changed, known, refused, joined }: Imported): void {
  for (const { row, problem } of refused.slice(0, MOST_LISTED)) console.error(`${file}, row ${row}: ${problem}`);
  if (refused.length > MOST_LISTED) console.error(`${file}: ${refused.length - MOST_LISTED} more rows were refused.`);
  for (const one of joined.slice(0, MOST_LISTED)) console.log(`${file}, row ${one.row}: ${sayJoined(one)}`);
  if (joined.length > MOST_LISTED) console.log(`${file}: ${joined.length - MOST_LISTED} more rows gave another name to a company by its id.`);
  console.log(`${file}: ${added} added, ${changed} changed, ${known} known, ${refused.length} refused.`);
}

async function fileProblem(path: string): Promise<string | null> {
  const file = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (file instanceof Error) return file.code === 'ENOENT' ? 'There is no such file.' : file.message;
  return file.isDirectory() ? 'It is a folder: name the files in it, as in FOLDER/*.csv.' : null;
}

function barOf(format: string): { start(all: number, done: number): void; stop(): void } | null {
  if (!process.stdout.isTTY) return null;
  const bar = new SingleBar({ format, stopOnComplete: false });
  let total = 0;
  return {
    start(all, done) {
      if (total === 0) bar.start(all, done);
      else bar.update(done);
      total = all;
    },
    stop: () => bar.stop(),
  };
}
