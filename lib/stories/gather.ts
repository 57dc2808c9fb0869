interface Link {
  one: string;
  other: string;
  score: number;
}

/** Members of two groups that are compared before the groups become one. */
const WITNESSES = 6;
/** Share of these that have to be versions of each other. */
const AGREEING = 0.5;

/** What a person said of two texts: that they are versions of one, or that they are not; undefined where nobody said anything. */
export type Decided = (one: string, other: string) => boolean | undefined;

const BY_HAND = 2;

/**
 * Gathers links into stories, the surest first. Two groups become one only where half of their members are versions of each other:
 * a single false link merges nothing. What a person said goes before what was found: two texts that are no versions are never in one story.
 * @param links pairs that are versions, those that a person named among them
 * @param scoreOf score of any pair, for those that no link names
 * @returns for each member of a story its members, by id
 */
export function gatherStories(links: readonly Link[], scoreOf: (one: string, other: string) => number, enough: number, decided: Decided = () => undefined): Map<string, string[]> {
  const stories = new Map<string, string[]>();
  const storyOf = (id: string): string[] => stories.get(id) ?? [id];
  const pairs = links.map(({ one, other, score }) => {
    const sure = decided(one, other) ? BY_HAND : score;
    return one < other ? { one, other, score: sure } : { one: other, other: one, score: sure };
  });
  pairs.sort((a, b) => b.score - a.score || (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1));
  for (const { one, other, score } of pairs) {
    const [ours, theirs] = [storyOf(one), storyOf(other)];
    if (ours === theirs) continue;
    if (ours.some((a) => theirs.some((b) => decided(a, b) === false))) continue;
    const checked = score === BY_HAND ? [true] : witnesses(ours, one).flatMap((a) => witnesses(theirs, other).map((b) => scoreOf(a, b) >= enough));
    if (checked.filter(Boolean).length < checked.length * AGREEING) continue;
    const joined = [...ours, ...theirs].sort();
    for (const id of joined) stories.set(id, joined);
  }
  return stories;
}

/** The linked member and others spread over its group. */
function witnesses(members: readonly string[], linked: string): string[] {
  if (members.length <= WITNESSES) return [...members];
  const others = members.filter((id) => id !== linked);
  return [linked, ...Array.from({ length: WITNESSES - 1 }, (_, k) => others[Math.floor((k * others.length) / (WITNESSES - 1))] as string)];
}
