/** Rows to safe CSV and JSON, as text chunks; the columns of each export, in their fixed order. */

/** `text` cells are guarded against formulas, `number` cells (plain decimal strings or integers) never are. */
export interface Column {
  name: string;
  kind: 'text' | 'number';
}

/** null = not stated: an empty cell. */
export type Row = Record<string, string | number | null>;

export interface Dialect {
  separator: ',' | ';';
  decimalMark: '.' | ',';
  byteOrderMark: boolean;
}

export const PLAIN: Dialect = { separator: ',', decimalMark: '.', byteOrderMark: false };

/** What a spreadsheet set to the UI's language opens by itself. */
export function excelDialect(locale: string): Dialect {
  const mark = new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
  return { separator: ';', decimalMark: mark === ',' ? ',' : '.', byteOrderMark: true };
}

const columns = (kinds: Record<string, Column['kind']>): Column[] => Object.entries(kinds).map(([name, kind]) => ({ name, kind }));

export const CLAIM_COLUMNS = columns({
  claim_id: 'text', fact_id: 'text', company: 'text', companies_object: 'text', type: 'text', modality: 'text', kind: 'text',
  value: 'number', value_max: 'number', unit: 'text', currency: 'text', currency_basis: 'text', bound: 'text', raw_text: 'text',
  warnings: 'text', date_start: 'text', date_end: 'text', date_precision: 'text', attributed_to: 'text', publisher: 'text',
  article_id: 'text', language: 'text', story_id: 'text', origins: 'number', agreement: 'text', quote: 'text',
  char_start: 'number', char_end: 'number', permalink: 'text', analysis_version: 'text', review: 'text',
});

export const FIGURE_COLUMNS = columns({
  article_id: 'text', figure: 'number', language: 'text', kind: 'text', value: 'number', value_max: 'number', value_order: 'number',
  unit: 'text', currency: 'text', currency_basis: 'text', bound: 'text', raw_text: 'text', warnings: 'text', claims: 'text',
  char_start: 'number', char_end: 'number', permalink: 'text', analysis_version: 'text', review: 'text',
});

export const COMPANY_COLUMNS = columns({
  company_id: 'text', company: 'text', kind: 'text', claims: 'number', figures: 'number', articles: 'number', permalink: 'text',
  ticker: 'text', lei: 'text', wikidata: 'text',
});

export const ARTICLE_COLUMNS = columns({
  article_id: 'text', language: 'text', title: 'text', publisher: 'text', url: 'text', published_at: 'text', origin: 'text',
  story_id: 'text', characters: 'number', sentences: 'number', figures: 'number', claims: 'number', first_words: 'text',
  permalink: 'text', analysis_version: 'text',
});

/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

function cell(value: string | number | null | undefined, kind: Column['kind'], dialect: Dialect): string {
  if (value === null || value === undefined) return '';
  if (kind === 'number') return String(value).replace('.', dialect.decimalMark);
  const guarded = FORMULA.test(String(value)) ? `'${value}` : String(value);
  return /["\r\n]/.test(guarded) || guarded.includes(dialect.separator) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function line(cells: string[], dialect: Dialect): string {
  return `${cells.join(dialect.separator)}\r\n`;
}

/** RFC 4180 with a header line; one chunk for each batch of rows. */
export async function* toCsv(shape: Column[], batches: AsyncIterable<Row[]>, dialect: Dialect = PLAIN): AsyncGenerator<string> {
  yield (dialect.byteOrderMark ? '\uFEFF' : '') + line(shape.map(({ name }) => name), dialect);
  for await (const rows of batches) {
    yield rows.map((row) => line(shape.map(({ name, kind }) => cell(row[name], kind, dialect)), dialect)).join('');
  }
}

/** One JSON array of objects with the same names; decimals stay strings so that no digit is lost, `null` = not stated. */
export async function* toJson(shape: Column[], batches: AsyncIterable<Row[]>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const rows of batches) {
    for (const row of rows) {
      yield separator + JSON.stringify(Object.fromEntries(shape.map(({ name }) => [name, row[name] ?? null])));
      separator = ',\n';
    }
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/** `claims`, `?type=investment&lang=it,fr` → `claims-type-investment-lang-it-fr.csv`; letters and digits only, so that it is safe in a header. */
export function exportFileName(subject: string, filter: Record<string, unknown>, ending: 'csv' | 'json'): string {
  const words = Object.entries(filter).flatMap(([key, value]) => {
    const values = [value ?? []].flat().filter((item) => item !== '' && item !== false).map((item) => (item === true ? '' : String(item)));
    return values.length ? [key, ...values] : [];
  });
  const name = [subject, ...words].join('-').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9.]+/g, '-').replace(/-+$/, '');
  return `${name.slice(0, 120)}.${ending}`;
}
