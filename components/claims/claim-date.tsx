import type { ClaimDate as StatedDate } from '@/lib/views';
import { formatDate } from '@/lib/format-date';
import { DATE_BOUND_WORDS } from '@/lib/words';
import { NotStated } from '../not-stated';

/** A date as far as the text states it. */
export function ClaimDate({ date }: { date: StatedDate | null }) {
  if (!date) return <NotStated />;
  return <span>{date.bound && `${DATE_BOUND_WORDS[date.bound]} `}{formatDate(date.value)}</span>;
}
