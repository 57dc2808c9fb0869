import { languageOf } from '../languages/index.ts';
import { detectLanguage } from '../stages/detect.ts';
import { readLayout } from '../stages/layout.ts';
import { readSentences } from '../stages/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { alignSides } from './align.ts';
import { readSide, type Side, wordCount } from './side.ts';
import { CandidateIndex, featuresOf } from './similarity.ts';
import { gatherStories } from './gather.ts';
import { contradict, type Marks, readMarks } from './marks.ts';

export interface Article {
  id: string;
  text: string;
  /** ISO 639-1; detected where it is missing. */
  language?: string;
}

export interface Version {
  id: string;
  /** 0 to 1; from 0.5 on two texts count as versions of one. */
  score: number;
}

export interface Linked {
  id: string;
  /** The smallest id among the versions of one text. */
  story: string;
  /** The other texts of the story, by id. */
  versions: Version[];
}

/** From this score on two texts are versions of one. */
export const SAME_STORY = 0.5;
/** How many similar texts are aligned with each. */
export const CANDIDATES = 12;
/** Likeness times coverage at which it is as probable as not that two texts are versions. */
const EVEN = 0.2;
/** Likeness below which no coverage makes two texts versions. */
const HOPELESS = 0.12;
/** Candidates in a row that are no versions, after which the rest, less similar still, are not tried. */
export const IN_VAIN = 6;
/** Words' worth of doubt: a sentence or two that correspond prove little. */
const DOUBT = 20;
/** Sides that are kept ready. Keeping changes no answer. */
const KEPT = 4000;

/**
 * Which articles are versions of one text: translations, shortened ones, near copies; not two accounts of one event.
 * Candidates share rare pieces of words and meanings; what decides is how well two texts align, by the shorter one.
 * @returns one entry for each article, in their order; the order changes no entry
 */
export function findVersions(articles: readonly Article[]): Linked[] {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new CandidateIndex();
  const features = ordered.map(({ id, text, language }) => {
    const own = featuresOf(text, language);
    index.add(id, own);
    return own;
  });
  const scorer = pairScorer(ordered);
  const found = ordered.flatMap(({ id }, k) => {
    const links: { one: string; other: string; score: number }[] = [];
    let inVain = 0;
    for (const other of index.nearest(features[k] as Int32Array, CANDIDATES, id)) {
      const score = scorer(id, other);
      if (score >= SAME_STORY) { links.push({ one: id, other, score }); inVain = 0; }
      else if (++inVain === IN_VAIN) break;
    }
    return links;
  });
  const stories = gatherStories(found, scorer, SAME_STORY);
  return articles.map(({ id }) => {
    const members = stories.get(id) ?? [id];
    return {
      id, story: members[0] as string,
      versions: members.filter((other) => other !== id).map((other) => ({ id: other, score: scorer(id, other) })),
    };
  });
}

/** A text as versions are found by it. */
interface Read {
  side: Side;
  marks: Marks;
}

/** The sentences of an article that are its own: the page's furniture is left out. */
function readArticle({ text, language }: Article): Read {
  const tokens = tokenize(text);
  const code = language ?? detectLanguage(tokens).language;
  const known = languageOf(code);
  const sentences = readSentences(tokens, readLayout(text, known), known).filter(({ kind }) => kind !== 'boilerplate');
  return { side: readSide(sentences.map(({ start, end }) => text.slice(start, end)), known ? code : undefined), marks: readMarks(tokens, known) };
}

/** 0 to 1: how alike two texts are where they correspond, times how much of the shorter one does. */
function scoreOf({ side: left, marks }: Read, { side: right, marks: others }: Read): number {
  if (contradict(marks, others)) return 0;
  const { beads, likeness } = alignSides(left, right, HOPELESS);
  const length = (side: Side, k: number) => (side.characters[k + 1] as number) - (side.characters[k] as number);
  let words = 0;
  let [ours, theirs] = [0, 0];
  for (const [a, b] of beads) {
    if (a.length === 0 || b.length === 0) continue;
    for (const i of a) { ours += length(left, i); words += wordCount(left, i); }
    for (const j of b) { theirs += length(right, j); words += wordCount(right, j); }
  }
  const [whole, other] = [left.characters[left.size] as number, right.characters[right.size] as number];
  if (words === 0 || likeness <= 0) return 0;
  const coverage = whole < other ? ours / whole : whole > other ? theirs / other : Math.max(ours, theirs) / whole;
  const strength = likeness * coverage * (words / (words + DOUBT));
  return Math.round((strength / (strength + EVEN)) * 1000) / 1000;
}

/** Scores pairs of articles by id, each once. */
export function pairScorer(articles: readonly Article[]): (one: string, other: string) => number {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const texts = new Map<string, Read>();
  const scores = new Map<string, number>();
  const text = (id: string): Read => {
    const known = texts.get(id);
    if (known) return known;
    if (texts.size >= KEPT) texts.clear();
    const read = readArticle(byId.get(id) as Article);
    texts.set(id, read);
    return read;
  };
  return (one, other) => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const key = `${first}\n${second}`;
    const known = scores.get(key);
    if (known !== undefined) return known;
    const score = scoreOf(text(first), text(second));
    scores.set(key, score);
    return score;
  };
}
