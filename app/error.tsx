'use client';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { DATABASE_OUTAGE } from '@/lib/outage';

/** Could not look: never shown as "nothing found". */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const outage = error.digest === DATABASE_OUTAGE;
  return (
    <Page title={outage ? 'The database does not answer' : 'Something went wrong'}>
      <PageHead label="500" title={outage ? 'The database does not answer' : 'This page could not be made'}>
        <p>{outage
          ? 'The rows could not be read, so nothing can be said about what is or is not there. Start Parallax again, or check that the server in DATABASE_URL runs.'
          : 'An error stopped it; the server’s log says which.'}</p>
        {error.digest && !outage && <p className="mt-3 text-sm">Reference: {error.digest}</p>}
        <p className="mt-5"><button type="button" className="button" onClick={() => retry()}>Try again</button></p>
      </PageHead>
    </Page>
  );
}
