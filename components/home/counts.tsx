import type { Home } from '@/lib/database/home';
import { formatCount } from '@/lib/format';
import { languageName } from '@/lib/words';
import { A } from '../a';

/** What is inside, each number a way in. */
export function Counts({ home }: { home: Home }) {
  const all: [number, string, string, string?][] = [
    [home.articles, 'articles', '/articles'],
    [home.languages.length, 'languages', '/articles', home.languages.map(languageName).join(', ')],
    [home.companies, 'companies', '/companies'],
    [home.claims, 'claims', '/claims'],
    [home.figures, 'figures', '/claims?kind=money,percent,quantity,duration,count,multiple'],
    [home.differences, 'differences between versions', '/stories'],
  ];
  return (
    <ul className="grid grid-cols-2 gap-x-8 border-y border-rule sm:grid-cols-3 lg:grid-cols-6">
      {all.map(([count, name, href, title]) => (
        <li key={name} className="py-4">
          <A href={href} title={title} className="group block">
            <span className="serif digits block text-2xl font-bold group-hover:text-accent">{formatCount(count)}</span>
            <span className="text-sm text-soft group-hover:underline">{name}</span>
          </A>
        </li>
      ))}
    </ul>
  );
}
