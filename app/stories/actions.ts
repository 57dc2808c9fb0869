'use server';
import { redirect } from 'next/navigation';
import type { DecisionState } from '@/components/forms/decide-version';
import { storyAddress } from '@/lib/address';
import { acceptVersion, DecisionRefused, rejectVersion, undoDecisions } from '@/lib/database/decisions';
import { asked } from '@/lib/database/outage';
import { storyOf } from '@/lib/database/stories';
import { linkAgain } from '@/lib/ingest/link';

const LONGEST = 500;
const word = (form: FormData, name: string): string => String(form.get(name) ?? '').replaceAll('\0', '').trim().slice(0, LONGEST);
const said = (form: FormData) => ({ by: word(form, 'by') || undefined, why: word(form, 'why') || undefined });

/** Keeps that an article is no version of its story. */
export const reject = async (_: DecisionState, form: FormData): Promise<DecisionState> => settle(form, () => rejectVersion(word(form, 'article'), said(form)));

/** Keeps that an article is a version of a story. */
export const accept = async (_: DecisionState, form: FormData): Promise<DecisionState> => settle(form, () => acceptVersion(word(form, 'article'), word(form, 'of'), said(form)));

const ID = /[0-9a-f]{16}/;

/** Keeps that two articles are versions of one text; each is named by its address or its id. */
export async function join(_: DecisionState, form: FormData): Promise<DecisionState> {
  const [one, other] = ['one', 'other'].map((name) => ID.exec(word(form, name))?.[0]);
  if (!one || !other) return { problem: 'Give the address of each article, as your browser shows it on the article’s page.' };
  form.set('of', other);
  return settle(form, () => acceptVersion(one, other, said(form)));
}

/** Takes back what somebody said. */
export const undo = async (_: DecisionState, form: FormData): Promise<DecisionState> => settle(form, () => undoDecisions(form.getAll('decision').map(String), said(form).by));

/** Does it, tells the stories anew, and opens what became of the one that the form stands on. */
async function settle(form: FormData, work: () => Promise<string[]>): Promise<DecisionState> {
  try {
    await asked(async () => linkAgain(await work()));
  } catch (error) {
    if (error instanceof DecisionRefused) return { problem: error.message };
    throw error;
  }
  const story = await storyOf(word(form, 'of') || word(form, 'stay'));
  redirect(story === null ? '/stories#by-hand' : `${storyAddress(story)}#by-hand`);
}
