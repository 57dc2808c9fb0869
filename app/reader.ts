import { cookies } from 'next/headers';
import type { ReviewTools } from '@/components/forms/review-state';
import { READER_COOKIE } from '@/lib/reviews/form';
import { review, suggestCompanies, undo } from './review';

export const reviewTools = async (): Promise<ReviewTools> => ({ name: (await cookies()).get(READER_COOKIE)?.value ?? '', review, undo, suggest: suggestCompanies });
