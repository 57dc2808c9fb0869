import 'server-only';
import type { Figure } from '../analysis.ts';
import { PAGE_SIZE } from '../params.ts';
import type { ClaimCorrection, FigureCorrection } from '../reviews/correction.ts';
import type { PlacedClaim } from '../reviews/place.ts';
import type { ArticleSummary, ReviewEntry, ReviewedPlace, ReviewList } from '../views.ts';
import { database } from './client.ts';
import { asked } from './outage.ts';
import { type Entry, inForceOf, type PlaceWithHistory, WITH_HISTORY } from './review-places.ts';

/** By id, every place of the article that people have judged. */
export async function reviewedPlaces(articleId: string): Promise<Map<string, ReviewedPlace>> {
  const places = await database().reviewPlace.findMany({ where: { articleId }, include: WITH_HISTORY, orderBy: { start: 'asc' } });
  return new Map(places.map((place) => [place.id, reviewedPlace(place)]));
}

/** What holds, said of places where no figure or claim stands now. */
export async function unmatchedPlaces(articleId: string, places: Map<string, ReviewedPlace>): Promise<ReviewedPlace[]> {
  if (places.size === 0) return [];
  const ids = await database().reviewPlace.findMany({ where: { articleId, figures: { none: {} }, claims: { none: {} } }, select: { id: true }, orderBy: { start: 'asc' } });
  return ids.flatMap(({ id }) => places.get(id) ?? []).filter(({ inForce }) => inForce !== null);
}

function reviewedPlace(place: PlaceWithHistory): ReviewedPlace {
  const { id, articleId, about, start, end, text } = place;
  const inForce = inForceOf(place);
  return { id, articleId, about, start, end, text, entries: place.reviews.map(reviewEntry), inForce: inForce && reviewEntry(inForce) };
}

const reviewEntry = ({ id, verdict, correction, machine, who, why, at, undoneBy }: Entry): ReviewEntry => ({
  id, verdict, who, why, at, undone: undoneBy !== null,
  correction: correction as FigureCorrection | ClaimCorrection | null, machine: machine as unknown as Figure | PlacedClaim,
});

/** One page of all that people have said, the place judged last first. */
export function reviewList(page: number): Promise<ReviewList> {
  return asked(async () => {
    const ids = await database().$queryRaw<{ id: string }[]>`
      SELECT place_id AS id FROM reviews GROUP BY place_id ORDER BY max(id) DESC LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
    const [places, total] = await Promise.all([
      database().reviewPlace.findMany({
        where: { id: { in: ids.map(({ id }) => id) } },
        include: { ...WITH_HISTORY, figures: { select: { index: true } }, claims: { select: { index: true } } },
      }),
      database().reviewPlace.count(),
    ]);
    const articles = await database().$queryRaw<Pick<ArticleSummary, 'id' | 'title' | 'language' | 'firstWords'>[]>`
      SELECT a.id, a.title, a.language, left(ltrim(a.text, E' \\t\\r\\n'), 200) AS "firstWords" FROM articles a WHERE a.id = ANY(${places.map(({ articleId }) => articleId)})`;
    const byId = new Map(places.map((place) => [place.id, place]));
    return {
      total,
      reviews: ids.flatMap(({ id }) => byId.get(id) ?? []).map((place) => ({
        place: reviewedPlace(place), article: articles.find((article) => article.id === place.articleId) ?? null,
        index: (place.about === 'figure' ? place.figures : place.claims)[0]?.index ?? null,
      })),
    };
  });
}
