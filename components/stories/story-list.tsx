import { storyAddress } from '@/lib/address';
import type { StorySummary } from '@/lib/views';
import { languageName, plural } from '@/lib/words';
import { A } from '../a';
import { articleTitle } from '../article-title';
import { LanguageTag } from '../language-tag';
import { StoryCounts } from './story-counts';

/** Stories with their versions and how far these differ. */
export function StoryList({ stories }: { stories: StorySummary[] }) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {stories.map((story) => {
        const [first] = story.versions;
        return first && (
          <li key={story.id} className="grid gap-x-8 gap-y-1 py-4 md:grid-cols-[minmax(0,1fr)_16rem]">
            <div>
              <A href={storyAddress(story.id)} lang={first.language} dir="auto" className="serif text-base font-semibold hover:text-accent hover:underline">{articleTitle(first)}</A>
              <p className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-sm text-soft">
                <span>{plural(story.versions.length, 'version', 'versions')}:</span>
                {story.versions.map(({ id, language, publisher }) => <span key={id}><LanguageTag code={language} /> {publisher ?? languageName(language)}</span>)}
              </p>
            </div>
            <div className="text-sm md:text-right"><StoryCounts story={story} /></div>
          </li>
        );
      })}
    </ul>
  );
}
