import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnreadableFile } from './csv.ts';
import { readNewNamesSoon } from '../soon.ts';
import { importCompanies, type Imported, sayJoined } from './import.ts';

/** So many refused rows are shown. */
const MOST_SHOWN = 50;

export interface Uploaded {
  problem: string | null;
  result: (Omit<Imported, 'joined'> & { joined: string[]; file: string; refusedCount: number; articles: number | null }) | null;
}

/** A file from a form, as `importCompanies` takes it. */
export async function importUpload(file: unknown): Promise<Uploaded> {
  if (!(file instanceof File) || file.size === 0) return { problem: file instanceof File && file.name !== '' ? 'The file is empty.' : 'No file is chosen.', result: null };
  const folder = await mkdtemp(join(tmpdir(), 'parallax-import-'));
  const path = join(folder, 'companies.csv');
  let imported: Imported;
  try {
    await writeFile(path, file.stream());
    imported = await importCompanies(path, nameOf(file));
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.message, result: null };
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
  const articles = await readNewNamesSoon();
  return { problem: null, result: { ...imported, file: nameOf(file), refused: imported.refused.slice(0, MOST_SHOWN), joined: imported.joined.slice(0, MOST_SHOWN).map((one) => `Row ${one.row}: ${sayJoined(one)}`), refusedCount: imported.refused.length, articles } };
}

/** What stands beside every name and id from the file: its name, without what no name holds. */
const nameOf = (file: File): string => file.name.replace(/[\p{Cc}\p{Cs}]/gu, '').trim().slice(0, 200) || 'a file without a name';
