'use server';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import type { ReviewState } from '@/components/forms/review-state';
import { companyNames } from '@/lib/database/known-companies';
import { asked } from '@/lib/database/outage';
import { saveReview, undoReview } from '@/lib/database/review-save';
import { figureCorrection, problemsOf, signature } from '@/lib/reviews/correction';
import { READER_COOKIE, reviewForm, type Typed, typedIn, undoForm } from '@/lib/reviews/form';

/** A form whose hidden fields are not what the page put there was not sent by the page. */
const NOT_OURS = 'This form was not filled by the page. Load the page again.';
const YEAR = 365 * 24 * 60 * 60;

/** Keeps what a reader says of a figure or claim. */
export async function review(state: ReviewState, form: FormData): Promise<ReviewState> {
  const typed = typedIn(form);
  const { articleId, about, key, seen, verdict } = typed;
  const parsed = reviewForm.safeParse({ target: { articleId, about, key, seen }, verdict, signature: { who: typed.who, why: typed.why } });
  if (!parsed.success) return refused(state, typed, { ...fieldsOf(problemsOf(parsed.error), typed), ...(verdict === 'corrected' && about === 'figure' ? figureProblems(typed) : {}) });
  const { target, signature } = parsed.data;
  const problems = await saveReview(target, parsed.data.verdict, typed, signature);
  // in either case there is something new to see: the reader's entry, or somebody else's
  revalidatePath(`/articles/${target.articleId}`);
  return problems ? refused(state, typed, problems) : saved(state, signature.who);
}

/** Takes an entry back. */
export async function undo(state: ReviewState, form: FormData): Promise<ReviewState> {
  const typed = typedIn(form);
  const parsed = undoForm.safeParse({ reviewId: typed.reviewId, signature: { who: typed.who, why: typed.why } });
  if (!parsed.success) return refused(state, typed, fieldsOf(problemsOf(parsed.error), typed));
  const problems = await undoReview(parsed.data.reviewId, parsed.data.signature);
  revalidatePath('/', 'layout');
  return problems ? refused(state, typed, problems) : saved(state, parsed.data.signature.who);
}

/** Names of companies that hold these words. */
export async function suggestCompanies(words: string): Promise<string[]> {
  return typeof words === 'string' && words.length <= 200 ? asked(() => companyNames(words.replaceAll('\0', ''))) : [];
}

const refused = ({ attempt }: ReviewState, typed: Typed, problems: Record<string, string>): ReviewState => ({ attempt: attempt + 1, saved: false, typed, problems });

async function saved({ attempt }: ReviewState, who: string): Promise<ReviewState> {
  (await cookies()).set(READER_COOKIE, who, { maxAge: YEAR, sameSite: 'lax', httpOnly: true, path: '/' });
  return { attempt: attempt + 1, saved: true, typed: {}, problems: {} };
}

/** All that is wrong is said at once. */
function figureProblems(typed: Typed): Record<string, string> {
  const parsed = figureCorrection.safeParse(typed);
  return parsed.success ? {} : problemsOf(parsed.error);
}

/** Problems of the signature by its fields; of anything hidden, for the form as a whole. */
function fieldsOf({ signature: signed, target, reviewId, ...problems }: Record<string, string>, typed: Typed): Record<string, string> {
  if (target || reviewId) return { form: NOT_OURS };
  const parsed = signature.safeParse({ who: typed.who, why: typed.why });
  return { ...problems, ...(signed && !parsed.success ? problemsOf(parsed.error) : {}) };
}
