'use client';
import { type FormEvent, useActionState, useState } from 'react';
import { plural } from '@/lib/words';
import { Labelled } from './labelled-field';

export interface ImportState {
  problem: string | null;
  /** What came of the file; null before the first. */
  result: {
    file: string;
    added: number;
    changed: number;
    known: number;
    refused: { row: number; problem: string }[];
    /** Sentences: which names are now names of companies known before. */
    joined: string[];
    /** How many rows were refused; the list may be cut. */
    refusedCount: number;
    /** Articles that were read otherwise; null where they are still being looked for. */
    articles: number | null;
  } | null;
}

/** What the server takes at once, with room for the rest of the form. */
const MOST_BYTES = 30_000_000;

/** Takes a file of companies; works without scripts too. */
export function ImportCompanies({ action }: { action: (state: ImportState, form: FormData) => Promise<ImportState> }) {
  const [{ problem: refused, result }, submit, pending] = useActionState(action, { problem: null, result: null });
  const [tooLong, setTooLong] = useState(false);
  const check = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get('file');
    const long = file instanceof File && file.size > MOST_BYTES;
    setTooLong(long);
    if (long) event.preventDefault();
  };
  const problem = tooLong ? 'The file has more than 30 MB: import it by the command line.' : refused;
  return (
    <form action={submit} onSubmit={check} className="space-y-4">
      <h3 className="font-semibold">Import a CSV</h3>
      <Labelled label="CSV file" problem={problem ?? undefined} hint="UTF-8, up to 30 MB; more by the command line.">
        {(described) => <input {...described} type="file" name="file" required accept=".csv,.tsv,.txt,text/csv" className="field block w-full" />}
      </Labelled>
      <button type="submit" disabled={pending} className="button button-main">{pending ? 'Importing…' : 'Import the file'}</button>
      {result && (
        <div role="status" className="border-l-2 border-accent-edge pl-3 text-sm">
          <p>{result.file}: {result.added} added, {result.changed} changed, {result.known} known, {result.refusedCount} refused.</p>
          <p>{result.articles === null ? 'The stored articles that hold a new name are still being read again.' : `${plural(result.articles, 'stored article was', 'stored articles were')} read otherwise than before.`}</p>
          {result.joined.length > 0 && <ul>{result.joined.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
          {result.refused.length > 0 && (
            <ul aria-label="Refused rows" className="mt-2 space-y-1 text-error">
              {result.refused.map(({ row, problem: why }) => <li key={row}>Row {row}: {why}</li>)}
              {result.refusedCount > result.refused.length && <li>{plural(result.refusedCount - result.refused.length, 'more row was refused', 'more rows were refused')}.</li>}
            </ul>
          )}
        </div>
      )}
    </form>
  );
}
