import { basename } from 'node:path';
import { withoutLegalForm } from '../../companies/added.ts';
import { type GivenCompany, type Taken, takeCompanies } from '../../database/added-companies.ts';
import { folded } from '../../database/company-index.ts';
import { readCompanyFile } from './csv.ts';

export interface Imported {
  added: number;
  changed: number;
  known: number;
  /** Rows, not files: each with the sentence that says why. */
  refused: { row: number; problem: string }[];
  /** Rows whose name is one more name of a company from now on, because their id is its. */
  joined: { row: number; name: string; of: string }[];
}

/** Rows that are taken in one transaction. */
const BATCH = 20_000;

/**
 * Reads a CSV file of companies into the list. The file is read twice: first to the end, so that one that breaks off halfway
 * leaves nothing behind, and to see which names several of its rows bear.
 * @param source what stands beside every name and id that comes from it
 * @param onRow after each row of the second reading: how many are done, of how many
 * @throws one sentence where the file as a whole cannot be read; then nothing has been taken
 */
export async function importCompanies(path: string, source = basename(path), onRow?: (done: number, all: number) => void): Promise<Imported> {
  const [names, bareNames] = [new Bearers(), new Bearers()];
  let all = 0;
  for await (const read of readCompanyFile(path)) {
    all += 1;
    if (!('company' in read) || read.company.ids.length === 0) continue;
    names.add(read.company.name, read.company);
    bareNames.add(withoutLegalForm(read.company.name), read.company);
  }

  const imported: Imported = { added: 0, changed: 0, known: 0, refused: [], joined: [] };
  let batch: { row: number; company: GivenCompany }[] = [];
  const take = async () => {
    const taken = await takeCompanies(batch.map(({ company }) => company), { by: 'import', source, contested: names.contested, shared: bareNames.contested });
    for (const [at, one] of taken.entries()) count(imported, batch[at]?.row as number, one);
    batch = [];
  };
  let done = 0;
  for await (const read of readCompanyFile(path)) {
    if ('company' in read) batch.push(read);
    else imported.refused.push(read);
    if (batch.length === BATCH) await take();
    onRow?.(++done, all);
  }
  if (batch.length > 0) await take();
  imported.refused.sort((a, b) => a.row - b.row);
  return imported;
}

/** Names, and whether rows with different ids bear them. */
class Bearers {
  readonly contested = new Set<string>();
  private readonly first = new Map<string, string>();

  add(name: string, { ids }: GivenCompany): void {
    // a company may have several tickers
    const own = ids.filter(({ scheme }) => scheme !== 'ticker').map(({ value }) => value).join(' ');
    const key = folded(name);
    if (own === '') return;
    if ((this.first.get(key) ?? own) !== own) this.contested.add(key);
    this.first.set(key, own);
  }
}

/** "“Nubeclara” is now another name of Axiom Silicon, whose id it has." */
export const sayJoined = ({ name, of }: Imported['joined'][number]): string => `“${name}” is now another name of ${of}, whose id it has.`;

function count(imported: Imported, row: number, taken: Taken): void {
  if (taken.outcome === 'refused') imported.refused.push({ row, problem: taken.problem });
  else imported[taken.outcome] += 1;
  if (taken.outcome !== 'refused' && taken.joined) imported.joined.push({ row, name: taken.joined, of: taken.name });
}
