/** Independent sources behind equal claims: a translated copy is no second source, nor are two texts that quote the same one. */

export interface Stated {
  articleId: string;
  storyId: string | null;
  attributedTo: string[];
}

/** How many origins the claims have: those that share a text, a story or a named source have one together. */
export function countOrigins(claims: Stated[]): number {
  const groups: Set<string>[] = [];
  for (const { articleId, storyId, attributedTo } of claims) {
    const marks = new Set([storyId === null ? `article ${articleId}` : `story ${storyId}`, ...attributedTo.map((name) => `source ${name}`)]);
    for (const group of groups.filter((other) => [...marks].some((mark) => other.has(mark)))) {
      for (const mark of group) marks.add(mark);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(marks);
  }
  return groups.length;
}
