import { notFound, redirect } from 'next/navigation';
import { A } from '@/components/a';
import { ArticlesTable } from '@/components/articles-table';
import { ClaimTable } from '@/components/claims/claim-table';
import { MergedInto, MergeInto } from '@/components/companies/merges';
import { NamesAndIds } from '@/components/companies/names-and-ids';
import { CompanyHead } from '@/components/company-head';
import { Cut } from '@/components/cut';
import { Empty } from '@/components/empty';
import { KeyFigures } from '@/components/key-figures';
import { Page } from '@/components/page';
import { Relations } from '@/components/relations';
import { Section } from '@/components/section';
import { TimelineView } from '@/components/timeline-view';
import { address, companyAddress } from '@/lib/address';
import { companyProfile } from '@/lib/database/company';
import { mergeChoice } from '@/lib/database/merge-targets';
import { LANGUAGE_CHOICES } from '@/lib/language-choices';
import { companyParams, fromPath, type SearchParams } from '@/lib/params';
import { keyFigures, relationsOf, rowsOf } from '@/lib/statements';
import { timelineOf } from '@/lib/timeline';
import { COMPANY_ADDER_WORDS, partOf, plural } from '@/lib/words';
import { values } from '../../values';
import { giveToCompany, merge, undo } from '../actions';

const SHOWN = 20;

export default async function CompanyPage({ params, searchParams }: { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }) {
  const { merge: words } = values(companyParams, await searchParams);
  const id = fromPath((await params).slug) ?? notFound();
  const company = (await companyProfile(id)) ?? notFound();
  // what was merged stands where its merges lead, for as long as they are in force
  if (company.id !== id) redirect(companyAddress(company.id));
  const choice = words ? await mergeChoice(company.id, words) : null;
  const [figures, relations] = [keyFigures(company.statements), relationsOf(company.id, company.statements)];
  const timeline = timelineOf(company.statements, [company]);
  const shown = company.statements.flatMap(({ wordings }) => wordings).slice(0, SHOWN);
  return (
    <Page title={company.name} section="companies">
      <CompanyHead company={company} />
      <Cut parts={[partOf(company.claimsShown, company.claims, 'claim', 'claims')]} href={address('/claims', { company: [company.id] })} whole="All are in the claim table" />
      <Section id="figures" title="Key figures" aside={figures.length > 0 ? plural(figures.length, 'figure', 'figures') : undefined}>
        {figures.length === 0 ? <Empty title="No figure is stated" /> : <KeyFigures figures={figures} companyId={company.id} />}
      </Section>
      <Section id="timeline" title="In time" aside={<A className="link" href={address('/timeline', { c: [company.id] })}>Open the timeline</A>}>
        {company.statements.length === 0 ? <Empty title="No claim to place" /> : <TimelineView timeline={timeline} undated={timeline.undated.length} lane={false} />}
      </Section>
      <Section id="relations" title="Relations" aside={relations.length > 0 ? plural(relations.length, 'relation', 'relations') : undefined}>
        {relations.length === 0 ? <Empty title={company.claimsShown < company.claims ? 'No claim that is shown here names a counterpart' : 'No claim names a counterpart'} /> : <Relations relations={relations} />}
      </Section>
      <Section id="claims" title="Claims" aside={<A className="link" href={address('/claims', { company: [company.id] })}>All {plural(company.claims, 'claim', 'claims')} in the claim table</A>}>
        {company.statements.length === 0
          ? <Empty title="No article claims anything of it" />
          : (
            <>
              <Cut parts={[partOf(shown.length, company.claims, 'claim', 'claims')]} href={address('/claims', { company: [company.id] })} whole="All are in the claim table" />
              <ClaimTable rows={rowsOf(shown)} caption={`Claims about ${company.name}`} />
            </>
          )}
      </Section>
      <Section id="articles" title="Articles" aside={plural(company.articleCount, 'article names it', 'articles name it')}>
        <Cut parts={[partOf(company.articles.length, company.articleCount, 'article that names it', 'articles that name it')]} href={address('/articles', { company: [company.id] })} whole="All are in the list of articles" />
        {company.articles.length === 0 ? <Empty title="No article names it" /> : <ArticlesTable articles={company.articles} caption={`Articles that name ${company.name}`} />}
      </Section>
      <Section id="names" title="Names and ids" aside={company.source ? `${COMPANY_ADDER_WORDS[company.addedBy]} from ${company.source}` : COMPANY_ADDER_WORDS[company.addedBy]}>
        <NamesAndIds company={company} action={giveToCompany} languages={LANGUAGE_CHOICES} />
      </Section>
      {company.merged.length > 0 && (
        <Section id="merged" title="Merged into it" aside={plural(company.merged.length, 'company', 'companies')}>
          <MergedInto merges={company.merged} companyId={company.id} action={undo} />
        </Section>
      )}
      <Section id="merge" title="Merge">
        <MergeInto company={company} choice={choice} action={merge} />
      </Section>
    </Page>
  );
}
