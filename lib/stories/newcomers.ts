import { type Decided, gatherStories } from './gather.ts';
import { type Article, IN_VAIN, pairScorer, SAME_STORY } from './versions.ts';

/** A text that has come, or is read otherwise than before. */
export interface Newcomer {
  id: string;
  /** What may be a version of it, the nearest first. */
  candidates: readonly string[];
}

/** What is known of the texts that were there before. */
export interface Standing {
  /** Every text that a newcomer, a candidate or one of their stories names. */
  articles: readonly Article[];
  /** The score of two texts that told one story already, and are what they were. */
  known(one: string, other: string): number | undefined;
  /** The stories that are told so far: ids of their texts. */
  told: readonly (readonly string[])[];
  decided: Decided;
}

export interface Settled {
  /** The stories of two texts or more, by id. */
  stories: string[][];
  scoreOf(one: string, other: string): number;
}

/**
 * The stories that newcomers tell together with what was there. Only pairs with a newcomer are aligned; the others keep the scores that
 * they have, so that one new text costs the same beside a hundred and beside a million.
 */
export function settle(newcomers: readonly Newcomer[], { articles, known, told, decided }: Standing): Settled {
  const fresh = new Set(newcomers.map(({ id }) => id));
  const scorer = pairScorer(articles);
  const scoreOf = (one: string, other: string): number => known(one, other) ?? scorer(one, other);
  const links = newcomers.flatMap(({ id, candidates }) => {
    const found: { one: string; other: string; score: number }[] = [];
    let inVain = 0;
    for (const other of candidates) {
      const score = scorer(id, other);
      if (score >= SAME_STORY || decided(id, other)) { found.push({ one: id, other, score }); inVain = 0; }
      else if (++inVain === IN_VAIN) break;
    }
    return found;
  });
  for (const members of told) {
    for (const one of members) {
      for (const other of members) {
        if (one >= other || (fresh.has(one) && fresh.has(other))) continue;
        const score = fresh.has(one) || fresh.has(other) ? scorer(one, other) : known(one, other) ?? 0;
        if (score >= SAME_STORY || decided(one, other)) links.push({ one, other, score });
      }
    }
  }
  const stories = new Set(gatherStories(links, scoreOf, SAME_STORY, decided).values());
  return { stories: [...stories], scoreOf };
}
