import 'server-only';
import type { CompanyKind } from '../terms.ts';
import { database } from './client.ts';
import { nameLike } from './companies.ts';
import { Prisma } from './generated/client.ts';
import { type Merged, weightOf } from './merges.ts';
import { asked } from './outage.ts';
import { ownIds } from './shown.ts';

const OFFERED = 8;

export interface Target {
  id: string;
  name: string;
  kind: CompanyKind;
}

/** What a company may be merged into by words of its name, those that articles name first, then the likest, and what would move. */
export interface MergeChoice {
  words: string;
  targets: Target[];
  weight: Pick<Merged, 'mentions' | 'claims'>;
}

export const mergeChoice = (id: string, words: string): Promise<MergeChoice> => asked(async () => ({
  words, weight: await weightOf(id),
  targets: await database().$queryRaw<Target[]>`SELECT co.id, co.name, co.kind::text AS kind FROM companies co WHERE ${nameLike(words)} AND co.shown_as = co.id AND co.id <> ${id}
    ORDER BY EXISTS (SELECT FROM mentions m WHERE m.company_id IN ${ownIds(Prisma.sql`co.id`)}) DESC, similarity(fold_name(co.name), fold_name(${words})) DESC, co.name LIMIT ${OFFERED}`,
}));
