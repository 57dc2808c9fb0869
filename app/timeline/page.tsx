import { notFound } from 'next/navigation';
import { Cut } from '@/components/cut';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Section } from '@/components/section';
import { StatementTable } from '@/components/statement-table';
import { TimelineForm } from '@/components/timeline-form';
import { TimelineView } from '@/components/timeline-view';
import { address } from '@/lib/address';
import { timelineClaims } from '@/lib/database/timeline';
import { type SearchParams, timelineParams } from '@/lib/params';
import { timelineOf } from '@/lib/timeline';
import { partOf, plural } from '@/lib/words';
import { values } from '../values';

export default async function TimelinePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = values(timelineParams, await searchParams);
  const { companies, unknown, statements, dated, datedShown, undated, undatedShown, offered } = await timelineClaims(asked);
  if (unknown.length > 0) notFound();
  const timeline = timelineOf(statements, companies);
  return (
    <Page title="Timeline" section="timeline">
      <PageHead title={companies.length > 0 ? `${companies.map(({ name }) => name).join(', ')} in time` : 'Timeline'}>
        Claims by the date that their own sentence states. A bar is as long as the date is imprecise: a year fills its year. Equal claims of several texts are one mark.
      </PageHead>
      <TimelineForm offered={offered} companies={companies} time={asked.time} type={asked.type} />
      {statements.length === 0
        ? <Empty title="No claim in this span of time">The database was asked and holds none: widen the span, or choose other companies.</Empty>
        : (
          <>
            <Cut
              parts={[partOf(datedShown, dated, 'dated claim', 'dated claims'), partOf(undatedShown, undated, 'claim without a date that can be placed', 'claims without a date that can be placed')]}
              href={address('/claims', { company: asked.c, type: asked.type, sort: 'date' })}
              whole="All are in the claim table"
            />
            <TimelineView timeline={timeline} undated={undated} />
            <Section id="rows" title="The same as a table" aside={`${plural(dated, 'dated claim', 'dated claims')}, ${undated} without a date that can be placed`}>
              <StatementTable statements={statements} caption="Statements of the timeline" />
            </Section>
          </>
        )}
    </Page>
  );
}
