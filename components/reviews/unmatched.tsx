import type { ReviewedPlace } from '@/lib/views';
import type { ReviewTools } from '../forms/review-state';
import { Section } from '../section';
import { History } from './history';

/** What people said of places where the machine reads nothing now: kept, and shown. */
export function Unmatched({ places, language, tools }: { places: ReviewedPlace[]; language: string; tools: ReviewTools }) {
  if (places.length === 0) return null;
  return (
    <Section id="unmatched" title="Reviews that match nothing now" aside="The article was read again, and nothing stands at their places any more">
      <ul className="grid gap-x-8 gap-y-6 text-sm sm:grid-cols-2">
        {places.map((place) => (
          <li key={place.id} className="min-w-0 space-y-2 border-l-2 border-rule pl-3">
            <p><span className="label">{place.about === 'figure' ? 'Figure' : 'Claim'}, characters {place.start}–{place.end}</span><q lang={language === 'und' ? undefined : language} dir="auto" className="serif block">{place.text}</q></p>
            <History place={place} tools={tools} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
