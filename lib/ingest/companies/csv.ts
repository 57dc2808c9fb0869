import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { GivenCompany } from '../../database/added-companies.ts';
import { decodedFile } from '../decode-stream.ts';
import { type Columns, columnsOf } from './columns.ts';
import { cellsOf, companyOf } from './row.ts';

/** A row of the file, numbered as spreadsheets do: the line of headers is row 1. */
export type FileRow = { row: number; company: GivenCompany } | { row: number; problem: string };

/** A file that cannot be read as a whole, in one sentence that says why. */
export class UnreadableFile extends Error {}

/** The longest row that is taken: a quote that nobody closes must not eat up a whole file. */
const LONGEST_ROW = 1_000_000;

/**
 * The companies of a CSV file, row by row, in constant memory. A bad row is a row with its problem; the rest goes on.
 * @throws UnreadableFile where the file as a whole cannot be read: its encoding, its header, a quote that is not closed
 */
export async function* readCompanyFile(path: string): AsyncGenerator<FileRow> {
  let columns: Columns | undefined;
  let row = 0;
  try {
    for await (const record of recordsOf(path)) {
      row += 1;
      // an empty line is a row of the spreadsheet all the same
      if (record.length === 1 && record[0] === '') continue;
      if (!columns) columns = columnsOf(record);
      else yield { row, ...read(record, columns) };
    }
  } catch (error) {
    throw new UnreadableFile(error instanceof CsvError ? syntaxProblem(error) : (error as Error).message);
  }
  if (!columns) throw new UnreadableFile('The file is empty.');
}

async function* recordsOf(path: string): AsyncGenerator<string[]> {
  const text = decodedFile(path);
  const first = await text.next();
  if (first.done) return;
  const parser = parse({ delimiter: separatorOf(first.value), relax_column_count: true, max_record_size: LONGEST_ROW });
  const source = Readable.from((async function* () { yield first.value.replace(/^\uFEFF/, ''); yield* text; })());
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  yield* parser as AsyncIterable<string[]>;
}

function read(record: string[], columns: Columns): { company: GivenCompany } | { problem: string } {
  if (record.length !== columns.names.length) return { problem: `it has ${record.length} cells, and the line of headers has ${columns.names.length}.` };
  const cells = cellsOf(record, columns);
  const company = companyOf(cells);
  if (!('problem' in company)) return { company };
  const column = cells[company.field]?.column;
  return { problem: column === undefined ? company.problem : `column ${column}: ${company.problem}` };
}

/** Comma, semicolon or tab: whichever the line of headers has most of, outside quotes. */
function separatorOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function syntaxProblem(error: CsvError): string {
  const { code } = error;
  // rows that it has read and not handed over yet count too
  const row = Number(error.records) + 1;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'A quote (") is opened and never closed, so the rest of the file would be one cell: close it, or write it twice within a cell.';
  if (code === 'CSV_MAX_RECORD_SIZE') return `Row ${row} has more than ${LONGEST_ROW} characters: a quote (") may be opened in it and never closed.`;
  if (/QUOTE/.test(code)) return `Row ${row} has a quote (") where none can stand: a cell with quotes is quoted as a whole, and those within are written twice.`;
  return `Row ${row} cannot be read as CSV (${code}).`;
}
