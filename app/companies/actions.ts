'use server';
import { redirect } from 'next/navigation';
import type { CompanyFormState } from '@/components/forms/company-fields';
import type { ImportState } from '@/components/forms/import-companies';
import type { MergeState } from '@/components/forms/merge-company';
import { companyAddress } from '@/lib/address';
import { BY_HAND, giveCompany, takeCompanies } from '@/lib/database/added-companies';
import { mergeCompanies, Refusal, undoMerge } from '@/lib/database/merges';
import { asked } from '@/lib/database/outage';
import { additionsIn, companyIn, saidIn, sentence } from '@/lib/ingest/companies/form';
import { importUpload } from '@/lib/ingest/companies/upload';
import { readNewNamesSoon } from '@/lib/ingest/soon';

const valuesOf = (form: FormData): CompanyFormState['values'] =>
  Object.fromEntries([...new Set(form.keys())].filter((key) => !key.startsWith('$')).map((key) => [key, form.getAll(key).map(String)]));

/** Adds a company, reads the articles that name it, and opens its page. */
export async function addCompany(_: CompanyFormState, form: FormData): Promise<CompanyFormState> {
  const read = companyIn(form);
  if ('problems' in read) return { problems: read.problems, values: valuesOf(form) };
  const [taken] = await asked(() => takeCompanies([read.company], { by: 'hand', source: BY_HAND }));
  if (!taken) throw new Error('The company was not stored.');
  if (taken.outcome === 'refused') return { problems: { form: sentence(taken.problem) }, values: valuesOf(form) };
  await asked(() => readNewNamesSoon());
  // somebody who gives a known name wants to know whose it is
  if (taken.outcome === 'known') return { problems: {}, values: {}, done: `${read.company.name} is known already${taken.name === read.company.name ? '' : `, as ${taken.name}`}.`, page: { href: companyAddress(taken.id), name: taken.name } };
  redirect(companyAddress(taken.id));
}

/** Adds names and ids to a company. */
export async function giveToCompany(_: CompanyFormState, form: FormData): Promise<CompanyFormState> {
  const read = additionsIn(form);
  if ('problems' in read) return { problems: read.problems, values: valuesOf(form) };
  const taken = await asked(() => giveCompany(saidIn(form, 'id'), read.more));
  if (taken.outcome === 'refused') return { problems: { form: sentence(taken.problem) }, values: valuesOf(form) };
  const articles = await asked(() => readNewNamesSoon());
  return { problems: {}, values: {}, done: taken.outcome === 'known' ? 'All of it was there already.' : `Added. ${articles === null ? 'The stored articles that hold a new name are still being read again' : `Stored articles that are read otherwise now: ${articles}`}.` };
}

export async function importFile(_: ImportState, form: FormData): Promise<ImportState> {
  return asked(() => importUpload(form.get('file')));
}

/** Shows one company as another, and opens that one's page. */
export async function merge(_: MergeState, form: FormData): Promise<MergeState> {
  const into = saidIn(form, 'into');
  const problem = await refused(() => mergeCompanies(saidIn(form, 'from'), into, { by: saidIn(form, 'by') || undefined, note: saidIn(form, 'note') || undefined }));
  if (problem !== null) return { problem };
  await asked(() => readNewNamesSoon());
  redirect(`${companyAddress(into)}#merged`);
}

/** Shows a merged company as itself again, and opens its page. */
export async function undo(_: MergeState, form: FormData): Promise<MergeState> {
  let restored = '';
  const problem = await refused(async () => { restored = await undoMerge(saidIn(form, 'merge')); });
  if (problem !== null) return { problem };
  await asked(() => readNewNamesSoon());
  redirect(companyAddress(restored));
}

/** The sentence of a refusal; null where it was done. */
async function refused(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await asked(work);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
