import { parseArgs } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { excelDialect, PLAIN, toCsv, toJson } from '../lib/csv.ts';
import { type Export, exportClaims, exportCompanies, exportFigures } from '../lib/database/exports.ts';
import { openDatabase } from '../lib/database/open.ts';
import { claimsExportParams, companiesExportParams, figuresExportParams, fromQuery, type Parsed, parse } from '../lib/params.ts';
import { LOCALE } from '../lib/words.ts';
import { UsageError } from './usage.ts';

const TABLES: Record<string, (query: URLSearchParams) => Export> = {
  claims: (query) => exportClaims(understood(parse(claimsExportParams, fromQuery(query)))),
  figures: (query) => exportFigures(understood(parse(figuresExportParams, fromQuery(query)))),
  companies: (query) => exportCompanies(understood(parse(companiesExportParams, fromQuery(query)))),
};

function understood<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new UsageError(parsed.problem);
  return parsed.value;
}

/** `parallax export claims|figures|companies`: the whole table, or what a filter in the words of the page's address leaves of it. */
export async function run(args: string[], root: string): Promise<number> {
  const { values, positionals } = parsed(args);
  const [name, ...more] = positionals;
  const table = name === undefined || more.length ? undefined : TABLES[name];
  if (!table) throw new UsageError(`name one table: ${Object.keys(TABLES).join(', ')}`);
  if (values.format !== 'csv' && values.format !== 'json') throw new UsageError(`--format is csv or json, not "${values.format}"`);
  const query = new URLSearchParams(values.filter);
  const database = await openDatabase(root, 'parallax export');
  try {
    const { columns, batches } = table(query);
    const text = values.format === 'json' ? toJson(columns, batches) : toCsv(columns, batches, values.excel ? excelDialect(LOCALE) : PLAIN);
    await pipeline(text, process.stdout, { end: false });
    return 0;
  } catch (error) {
    // a reader that has gone (`| head`) wants no more
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    throw error;
  } finally {
    await database.close();
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args, allowPositionals: true,
      options: { format: { type: 'string', default: 'csv' }, filter: { type: 'string', default: '' }, excel: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
