import type { Typed } from '@/lib/reviews/form';

export interface ReviewState {
  /** Counts what was sent, so that the form can begin anew. */
  attempt: number;
  saved: boolean;
  typed: Typed;
  /** A sentence for each field that is wrong; `form` for what concerns none of them. */
  problems: Record<string, string>;
}

export const UNTOUCHED: ReviewState = { attempt: 0, saved: false, typed: {}, problems: {} };

type Action = (state: ReviewState, form: FormData) => Promise<ReviewState>;

/** What a page hands to the forms of a review. */
export interface ReviewTools {
  /** The name that the reader has signed with before. */
  name: string;
  review: Action;
  undo: Action;
  suggest: (words: string) => Promise<string[]>;
}
