import type { Transaction } from './transaction.ts';

/**
 * Marks the stories of which one version names the companies that move and one the company that they are shown as, or were: what
 * differed there may differ no longer. `linkStories` compares them anew.
 */
export async function compareAnew(tx: Transaction, moved: string[], shownAs: string): Promise<void> {
  await tx.$executeRaw`UPDATE articles SET linked_version = NULL WHERE story_id IN (
    SELECT a.story_id FROM mentions m JOIN articles a ON a.id = m.article_id WHERE m.company_id = ANY(${moved})
    INTERSECT SELECT a.story_id FROM mentions m JOIN articles a ON a.id = m.article_id JOIN companies co ON co.id = m.company_id
      WHERE co.shown_as = ${shownAs} AND co.id <> ALL(${moved}))`;
}
