import { A } from '@/components/a';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PageHead } from '@/components/page-head';
import { Pagination } from '@/components/pagination';
import { ReviewTable } from '@/components/reviews/review-table';
import { reviewList } from '@/lib/database/review-views';
import { PAGE_SIZE, reviewsParams, type SearchParams } from '@/lib/params';
import { values } from '../values';

export default async function ReviewsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { page } = values(reviewsParams, await searchParams);
  const { reviews, total } = await reviewList(page);
  return (
    <Page title="Reviews">
      <PageHead title="Reviews">What readers say of the machine’s readings: figures and claims that they found right or wrong, or corrected. The machine’s reading is kept beside each, and each can be taken back where it stands.</PageHead>
      {total === 0 && <Empty title="Nobody has reviewed anything yet">Open a figure or a claim in <A className="link" href="/articles">an article</A>, and say whether it is read right.</Empty>}
      {reviews.length > 0 && <ReviewTable reviews={reviews} />}
      <Pagination path="/reviews" values={{}} page={page} size={PAGE_SIZE} total={total} />
    </Page>
  );
}
