/** Which column of a file holds what: our own plain form, GLEIF's golden copy and Wikidata's query results name them so. */

export type Field = 'name' | 'aliases' | 'kind' | 'ticker' | 'lei' | 'wikidata' | 'language';

/** `list`: values set apart by `;` or `|`. `labels`: as Wikidata joins them, by commas. */
export interface ColumnUse {
  field: Field;
  holds: 'one' | 'list' | 'labels';
}

/** In small letters. */
const NAMED: Record<string, ColumnUse> = {
  name: { field: 'name', holds: 'one' }, company: { field: 'name', holds: 'one' }, 'entity.legalname': { field: 'name', holds: 'one' }, legalname: { field: 'name', holds: 'one' },
  itemlabel: { field: 'name', holds: 'one' }, companylabel: { field: 'name', holds: 'one' }, label: { field: 'name', holds: 'one' },
  alias: { field: 'aliases', holds: 'list' }, aliases: { field: 'aliases', holds: 'list' },
  itemaltlabel: { field: 'aliases', holds: 'labels' }, companyaltlabel: { field: 'aliases', holds: 'labels' }, altlabel: { field: 'aliases', holds: 'labels' },
  kind: { field: 'kind', holds: 'one' }, language: { field: 'language', holds: 'one' },
  ticker: { field: 'ticker', holds: 'list' }, tickers: { field: 'ticker', holds: 'list' }, tickerlabel: { field: 'ticker', holds: 'list' }, tickersymbol: { field: 'ticker', holds: 'list' },
  'ticker symbol': { field: 'ticker', holds: 'list' }, p249: { field: 'ticker', holds: 'list' },
  lei: { field: 'lei', holds: 'one' }, p1278: { field: 'lei', holds: 'one' },
  wikidata: { field: 'wikidata', holds: 'one' }, item: { field: 'wikidata', holds: 'one' }, qid: { field: 'wikidata', holds: 'one' },
};

/** GLEIF numbers other names, and gives the language and type of each in columns of their own, which are not read. */
const NUMBERED = /^entity\.(?:other|transliteratedother)entitynames\.(?:other|transliteratedother)entityname\.\d+$/;

export interface Columns {
  /** By place; null where a column is not read. */
  uses: (ColumnUse | null)[];
  names: string[];
}

/** @throws one sentence where no column holds names, or two hold what only one can */
export function columnsOf(header: string[]): Columns {
  const names = header.map((name) => name.trim());
  const uses = names.map((name): ColumnUse | null => {
    const small = name.toLowerCase();
    return Object.hasOwn(NAMED, small) ? (NAMED[small] as ColumnUse) : NUMBERED.test(small) ? { field: 'aliases', holds: 'one' } : null;
  });
  const holding = (field: Field) => names.filter((_, at) => uses[at]?.field === field);
  if (holding('name').length === 0) {
    const seen = names.slice(0, 8).map((name) => `“${name.slice(0, 40)}”`).join(', ');
    throw new Error(`No column holds names: one is to be called name, Entity.LegalName (GLEIF) or itemLabel (Wikidata). The first line has ${seen}${names.length > 8 ? ` and ${names.length - 8} more` : ''}.`);
  }
  for (const field of ['name', 'kind', 'lei', 'wikidata', 'language'] as const) {
    const all = holding(field);
    if (all.length > 1) throw new Error(`Two columns give the ${field}, “${all[0]}” and “${all[1]}”: leave one of them out.`);
  }
  return { uses, names };
}
