import 'server-only';
import type { ArticleSummary, CompanySummary, StorySummary } from '../views.ts';
import { articleRows } from './articles.ts';
import { database } from './client.ts';
import { companyRows } from './companies.ts';
import { asked } from './outage.ts';
import { topStories } from './stories.ts';

const SHOWN = 6;

export interface Home {
  articles: number;
  /** Codes, those with most articles first. */
  languages: string[];
  companies: number;
  claims: number;
  figures: number;
  /** Places where versions of a story differ: contradictions and differences, without notes. */
  differences: number;
  newest: ArticleSummary[];
  busiest: CompanySummary[];
  stories: StorySummary[];
  /** Places in the articles that people have judged. */
  reviews: number;
}

interface Counts extends Pick<Home, 'articles' | 'companies' | 'claims' | 'figures' | 'differences' | 'reviews'> {
  languages: string[] | null;
}

/** What is inside, without what people found wrong: the tables behind the counts leave it out too. */
export function home(): Promise<Home> {
  return asked(async () => {
    const [counts, newest, busiest, stories] = await Promise.all([
      database().$queryRaw<Counts[]>`
        SELECT (SELECT count(*)::int FROM articles) AS articles, (SELECT count(*)::int FROM claims WHERE verdict IS DISTINCT FROM 'wrong') AS claims,
          (SELECT count(*)::int FROM figures WHERE verdict IS DISTINCT FROM 'wrong') AS figures,
          (SELECT count(*)::int FROM review_places) AS reviews,
          (SELECT array_agg(language) FROM (SELECT language FROM articles GROUP BY language ORDER BY count(*) DESC, language) l) AS languages,
          (SELECT count(DISTINCT co.shown_as)::int FROM companies co WHERE co.id IN (SELECT company_id FROM mentions)) AS companies,
          (SELECT COALESCE(sum(errors + warnings), 0)::int FROM alignments) AS differences`,
      database().$queryRaw<ArticleSummary[]>`${articleRows({ lang: [], company: [] })} LIMIT ${SHOWN}`,
      database().$queryRaw<CompanySummary[]>`${companyRows({ kind: [] })} LIMIT ${SHOWN + SHOWN}`,
      topStories(SHOWN),
    ]);
    const [count] = counts;
    if (!count) throw new Error('The counts of the home page came back empty.');
    return { ...count, languages: count.languages ?? [], newest, busiest: busiest.filter(({ claims }) => claims > 0), stories };
  });
}
