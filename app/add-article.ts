'use server';
import { redirect } from 'next/navigation';
import type { AddState } from '@/components/forms/add-article';
import { articleAddress } from '@/lib/address';
import { asked } from '@/lib/database/outage';
import { ingestArticles } from '@/lib/ingest/ingest';
import { articleRow } from '@/lib/ingest/row';

/** Reads the pasted text into the database and opens it in the reader. */
export async function addArticle(_: AddState, form: FormData): Promise<AddState> {
  // browsers send line breaks as CR LF, whatever was pasted
  const text = String(form.get('text') ?? '').replaceAll('\r\n', '\n');
  const row = articleRow.safeParse({ text });
  if (!row.success) return { problem: row.error.issues[0]?.message ?? 'This text cannot be taken.', text };
  const [ingested] = await asked(() => ingestArticles([{ ...row.data, origin: 'paste' }]));
  if (!ingested) throw new Error('The article was not stored.');
  redirect(articleAddress(ingested.id));
}
