import 'server-only';
import type { Figure, LeftOutReason, Reading, Span } from '../analysis.ts';
import type { ArticlePlace } from '../params.ts';
import type { PlacedClaim } from '../reviews/place.ts';
import type { ReadArticle, ReadClaim, ReadFigure, ReviewedPlace } from '../views.ts';
import { figureView, reviewMark, WITH_MARK } from './figure-views.ts';
import { database } from './client.ts';
import { asked } from './outage.ts';
import { plainDay } from './plain.ts';
import { relatedTo } from './related.ts';
import { reviewedPlaces, unmatchedPlaces } from './review-views.ts';
import { renamed, shownNames, shownOf, WITH_SHOWN } from './shown.ts';
import { standingIn, standings } from './standing.ts';

/** How many characters stand on one page of the reader, about: a part begins with a sentence. */
const PART = 20_000;

/** One part of an article with all its rows, the part that holds what is open; null where there is no such article. */
export function readArticle(id: string, place: ArticlePlace): Promise<ReadArticle | null> {
  return asked(async () => {
    const article = await database().article.findUnique({
      where: { id },
      include: {
        _count: { select: { figures: true, claims: true, leftOut: true } },
        printings: { select: { publisher: true, url: true, publishedAt: true }, orderBy: { addedAt: 'asc' } },
        story: { include: { articles: { select: { id: true, language: true, publisher: true }, orderBy: { language: 'asc' } } } },
      },
    });
    if (!article) return null;
    const parts = Math.max(1, Math.ceil(article.length / PART));
    const part = Math.min(parts, await partOf(id, place));
    const { start, end } = await spanOf(id, part, article.length);
    const places = await reviewedPlaces(id);
    const { _count: counts, story, publishedAt, printings, search: _, ...known } = { search: null, ...article };
    return {
      ...known, publishedAt: plainDay(publishedAt), printings: printings.map((printing) => ({ ...printing, publishedAt: plainDay(printing.publishedAt) })), counts, part, parts, start, end,
      versions: (story?.articles ?? []).filter((other) => other.id !== id), related: await relatedTo([id]),
      ...(await rowsOf(id, { start, end }, places)), unmatched: await unmatchedPlaces(id, places),
    };
  });
}

/** The part that what is open begins in, else the one that is asked for. */
async function partOf(articleId: string, { figure, claim, sentence, part }: ArticlePlace): Promise<number> {
  const at = (index: number) => ({ where: { articleId, index }, select: { start: true } });
  const open = figure !== undefined ? await database().figure.findFirst(at(figure))
    : claim !== undefined ? await database().claim.findFirst(at(claim))
      : sentence !== undefined ? await database().sentence.findFirst(at(sentence)) : null;
  return open ? Math.floor(open.start / PART) + 1 : part;
}

/** From the first sentence that begins in the part to the first one that begins after it. */
async function spanOf(articleId: string, part: number, length: number): Promise<Span> {
  const from = async (start: number) => (await database().sentence.findFirst({ where: { articleId, start: { gte: start } }, orderBy: { start: 'asc' }, select: { start: true } }))?.start;
  return { start: part === 1 ? 0 : ((await from((part - 1) * PART)) ?? length), end: (await from(part * PART)) ?? length };
}

async function rowsOf(articleId: string, { start, end }: Span, places: Map<string, ReviewedPlace>) {
  const here = { where: { articleId, start: { gte: start, lt: end } }, orderBy: { index: 'asc' } } as const;
  const client = database();
  const [sentences, dates, mentions, leftOut, figures, claims] = await Promise.all([
    client.sentence.findMany(here), client.statedDate.findMany(here), client.mention.findMany({ ...here, include: WITH_SHOWN }),
    client.leftOut.findMany(here), client.figure.findMany({ ...here, include: { ...WITH_MARK, claims: { include: { claim: { select: { index: true } } } } } }),
    client.claim.findMany({ ...here, include: { ...WITH_MARK, figures: { orderBy: { figureIndex: 'asc' } }, companies: { include: WITH_SHOWN, orderBy: { position: 'asc' } } } }),
  ]);
  const sources = await shownNames(client, claims.flatMap(({ attributedTo }) => attributedTo));
  const stands = await standings(client, claims.flatMap(({ factId }) => factId ?? []));
  return {
    sentences, dates,
    mentions: mentions.map((mention) => ({ ...mention, company: mention.company.shown })),
    leftOut: leftOut.map((left) => ({ ...left, reason: left.reason as LeftOutReason })),
    figures: figures.map((figure): ReadFigure => ({
      ...figureView(figure), reading: figure.reading as unknown as Reading, place: places.get(figure.placeId ?? '') ?? null, machine: figure.machine as unknown as Figure | null, claims: figure.claims.map(({ claim }) => claim.index).sort((a, b) => a - b),
    })),
    claims: claims.map(({ figures: own, companies, ...claim }): ReadClaim => ({
      ...claim, standing: standingIn(stands, claim.factId), review: reviewMark(claim), place: places.get(claim.placeId ?? '') ?? null, machine: claim.machine as unknown as PlacedClaim | null, figures: own.map(({ figureIndex }) => figureIndex),
      subjects: shownOf(companies.filter(({ role }) => role === 'subject')), attributedTo: renamed(claim.attributedTo, sources),
      objects: shownOf(companies.filter(({ role }) => role === 'object')),
    })),
  };
}
