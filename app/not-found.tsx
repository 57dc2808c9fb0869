import { A } from '@/components/a';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';

export default function NotFound() {
  return (
    <Page title="Not found">
      <PageHead label="404" title="Nothing stands at this address">
        <p>There is no page, article, company or story here; perhaps it was never added, or its address was cut short.</p>
        <p className="mt-3">Look for it under <A className="link" href="/articles">articles</A>, <A className="link" href="/companies">companies</A> or <A className="link" href="/stories">stories</A>, or <A className="link" href="/">search</A>.</p>
      </PageHead>
    </Page>
  );
}
