import { address } from '@/lib/address';
import type { Found } from '@/lib/database/search';
import { A } from '../a';
import { ArticlesTable } from '../articles-table';
import { ClaimTable } from '../claims/claim-table';
import { Empty } from '../empty';
import { Section } from '../section';
import { CompanyList } from './company-list';

/** What a search found, by what it is. */
export function FoundList({ found, words }: { found: Found; words: string }) {
  const { companies, articles, claims, more } = found;
  if (companies.length + articles.length + claims.length === 0) {
    return <Empty title={`Nothing is found for “${words}”`}>Companies, articles and claims were all searched. Each article is searched by the rules of its own language: try the word as the article writes it.</Empty>;
  }
  const all = (path: string, is: boolean) => is && <A className="link" href={address(path, { q: words })}>All of them</A>;
  return (
    <>
      {companies.length > 0 && <Section id="companies" title="Companies" aside={all('/companies', more.companies)}><CompanyList companies={companies} /></Section>}
      {articles.length > 0 && <Section id="articles" title="Articles" aside={all('/articles', more.articles)}><ArticlesTable articles={articles} caption="Articles found" /></Section>}
      {claims.length > 0 && <Section id="claims" title="Claims" aside={all('/claims', more.claims)}><ClaimTable rows={claims} caption="Claims found" /></Section>}
    </>
  );
}
