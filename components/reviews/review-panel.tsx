import type { Figure } from '@/lib/analysis';
import type { PlacedClaim } from '@/lib/reviews/place';
import { agreesNow, sayReading } from '@/lib/reviews/say';
import type { ReviewedPlace } from '@/lib/views';
import { type Judging, ReviewForm } from '../forms/review-form';
import type { ReviewTools } from '../forms/review-state';
import { History } from './history';

interface Reviewing {
  /** Of the page: names what is judged. */
  id: string;
  judging: Judging;
  place: ReviewedPlace | null;
  /** What the machine reads now, where people hold something against it. */
  machine: Figure | PlacedClaim | null;
  tools: ReviewTools;
}

/** What people say of a figure or claim, and the form to say it. */
export function ReviewPanel({ id, judging, place, machine, tools }: Reviewing) {
  return (
    <section aria-labelledby={id} className="mt-3 space-y-3 border-t border-rule pt-2">
      <h3 id={id} className="label">{place?.inForce ? 'Reviewed' : 'Not reviewed: is it right?'}</h3>
      {machine && (
        <p>
          <span className="text-soft">The machine reads: </span>{sayReading(machine)}
          {agreesNow(machine, place?.inForce ?? null) && <span className="block text-accent">The machine now reads the same.</span>}
        </p>
      )}
      <ReviewForm key={judging.key} judging={judging} tools={tools} />
      {place && <History place={place} tools={tools} />}
    </section>
  );
}
