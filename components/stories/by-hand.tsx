import { articleAddress, storyAddress } from '@/lib/address';
import type { Told } from '@/lib/database/decisions';
import { formatDay } from '@/lib/format-date';
import type { ArticleSummary, StoryVersion, Version } from '@/lib/views';
import { languageName, plural } from '@/lib/words';
import { A } from '../a';
import { articleTitle } from '../article-title';
import { type DecisionAction, DecideVersion } from '../forms/decide-version';
import { versionName } from './version-name';

/** “French, Les Échos du Web”. */
const nameOf = ({ language, publisher }: Version): string => [languageName(language), publisher].filter(Boolean).join(', ');

/** Takes a version out of its story. */
export function RejectVersions({ versions, action }: { versions: StoryVersion[]; action: DecisionAction }) {
  return (
    <ul className="divide-y divide-rule border-b border-rule">
      {versions.map((version) => (
        <li key={version.id} className="grid items-end gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <p className="text-sm"><A href={articleAddress(version.id)} className="link">{versionName(version)}{version.publisher && `, ${version.publisher}`}</A></p>
          <DecideVersion
            action={action} button="Not a version" label={`${versionName(version)} is not a version of this story`}
            fields={[['article', version.id], ...versions.filter(({ id }) => id !== version.id).slice(0, 1).map(({ id }): [string, string] => ['stay', id])]}
          />
        </li>
      ))}
    </ul>
  );
}

/** Looks for an article that is a version as well, and brings it in. */
export function AddVersion({ story, of, words, found, action }: { story: string; of: string; words: string | undefined; found: ArticleSummary[]; action: DecisionAction }) {
  return (
    <div>
      <form action={`${storyAddress(story)}#by-hand`} method="get" className="flex max-w-md items-end gap-2 text-sm">
        <label className="min-w-0 grow"><span className="label">Another version: words of its title or text</span><input type="search" name="add" required defaultValue={words} maxLength={200} className="field block w-full" /></label>
        <button type="submit" className="button">Look for it</button>
      </form>
      {words && found.length === 0 && <p role="status" className="mt-4 text-sm">No other article holds “{words}”.</p>}
      {found.length > 0 && (
        <ul aria-label="Articles that may be another version" className="mt-4 divide-y divide-rule border-y border-rule">
          {found.map((article) => (
            <li key={article.id} className="grid items-end gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
              <p className="text-sm"><A href={articleAddress(article.id)} lang={article.language} dir="auto" className="link">{articleTitle(article)}</A> <span className="text-soft">{nameOf(article)}</span></p>
              <DecideVersion action={action} button="Is a version of this story" label={`${articleTitle(article)} is a version of this story`} fields={[['article', article.id], ['of', of]]} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was said by hand and holds, each with who, when and why, and the way back. */
export function Decisions({ told, action }: { told: Told[]; action: DecisionAction }) {
  return (
    <ul aria-label="Said by hand" className="divide-y divide-rule border-b border-rule">
      {told.map(({ ids, versions, article, others, at, by, why }) => (
        <li key={ids[0]} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3 text-sm">
          <div className="min-w-0 max-w-[70ch] flex-1 basis-72">
            <p>
              <A href={articleAddress(article.id)} className="link" lang={article.language} dir="auto">{articleTitle(article)}</A> ({nameOf(article)}) {versions ? 'is a version of ' : 'is not a version of '}
              {others.length > 1 ? plural(others.length, 'article', 'articles') : others.map((other) => <span key={other.id}><A href={articleAddress(other.id)} className="link" lang={other.language} dir="auto">{articleTitle(other)}</A> ({nameOf(other)})</span>)}
            </p>
            <p className="text-soft">Said on {formatDay(at)}{by && ` by ${by}`}{why && `: ${why}`}</p>
          </div>
          <DecideVersion action={action} button="Undo" label={`Undo: ${articleTitle(article)} ${versions ? 'is a version' : 'is not a version'}`} sign={false} fields={[...ids.map((id): [string, string] => ['decision', id]), ['stay', others[0]?.id ?? article.id]]} />
        </li>
      ))}
    </ul>
  );
}
