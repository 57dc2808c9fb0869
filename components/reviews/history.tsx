import { formatMoment } from '@/lib/format-date';
import { sayEntry, sayReading } from '@/lib/reviews/say';
import type { ReviewedPlace } from '@/lib/views';
import type { ReviewTools } from '../forms/review-state';
import { UndoForm } from '../forms/undo-form';

/** Everything that was said of a place, latest first: who, what, when, why, and what the machine read then. */
export function History({ place, tools }: { place: ReviewedPlace; tools: ReviewTools }) {
  return (
    <>
      <ol aria-label="History" className="space-y-2 text-xs">
        {place.entries.map((entry) => (
          <li key={entry.id}>
            <span className={entry.undone ? 'text-soft line-through' : undefined}><b>{entry.who}</b> {sayEntry(entry, place)}</span>
            <span className="block text-soft">
              <time dateTime={entry.at.toISOString()}>{formatMoment(entry.at)}</time>
              {entry.why && <> · “{entry.why}”</>}
              {entry.undone && ' · taken back'}
              {entry.verdict === 'corrected' && <span className="block">The machine read: {sayReading(entry.machine)}</span>}
            </span>
          </li>
        ))}
      </ol>
      <UndoForm inForce={place.inForce && { id: place.inForce.id, who: place.inForce.who }} tools={tools} />
    </>
  );
}
