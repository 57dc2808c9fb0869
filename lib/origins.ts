/** Independent sources behind equal claims: a translated copy is no second source, nor are two texts that quote the same one. */

export interface Stated {
  articleId: string;
  storyId: string | null;
  attributedTo: string[];
}

/** How many origins the claims have: those that share a text, a story or a named source have one together. */
export function countOrigins(claims: Stated[]): number {
  const joined = new Map<string, string>();
  const root = (mark: string): string => {
    let at = mark;
    for (let next = joined.get(at); next !== undefined && next !== at; next = joined.get(at)) at = next;
    joined.set(mark, at);
    return at;
  };
  for (const { articleId, storyId, attributedTo } of claims) {
    const text = root(storyId === null ? `article ${articleId}` : `story ${storyId}`);
    for (const name of attributedTo) joined.set(root(`source ${name}`), text);
  }
  return [...joined.keys()].filter((mark) => root(mark) === mark).length;
}
