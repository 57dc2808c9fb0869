import type { Home } from '@/lib/database/home';
import { formatCount } from '@/lib/format';
import { countedWord, languageName } from '@/lib/words';
import { A } from '../a';

/** What is inside, each number a way in. */
export function Counts({ home }: { home: Home }) {
  const all: [number, one: string, other: string, href: string, title?: string][] = [
    [home.articles, 'article', 'articles', '/articles'],
    [home.languages.length, 'language', 'languages', '/articles', home.languages.map(languageName).join(', ')],
    [home.companies, 'company', 'companies', '/companies'],
    [home.claims, 'claim', 'claims', '/claims'],
    [home.figures, 'figure', 'figures', '/claims?kind=money,percent,quantity,duration,count,multiple'],
    [home.differences, 'difference between versions', 'differences between versions', '/stories'],
  ];
  return (
    <ul className="grid grid-cols-2 gap-x-8 border-y border-rule sm:grid-cols-3 lg:grid-cols-6">
      {all.map(([count, one, other, href, title]) => (
        <li key={other} className="py-4">
          <A href={href} title={title} className="group block">
            <span className="serif digits block text-2xl font-bold group-hover:text-accent">{formatCount(count)}</span>
            <span className="text-sm text-soft group-hover:underline">{countedWord(count, one, other)}</span>
          </A>
        </li>
      ))}
    </ul>
  );
}
